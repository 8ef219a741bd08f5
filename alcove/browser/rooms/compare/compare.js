/** Comparing the words: what it is for, by which way, and one step of it at a time. Its state stands here in words. */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Notice } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { moveFocus } from "../../manners/focus.js";
import { compare, leaveComparing } from "../../sync/compare.js";
import { troubles } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Begin } from "./begin.js";
import { Failed } from "./failed.js";
import { FourWords } from "./four-words.js";
import { Said, Verified, WaitingForThem } from "./waiting.js";

/** What stands on the page at each step. @type {Record<string, any>} */
const STEPS = { ready: Begin, waiting: WaitingForThem, words: FourWords, said: Said, verified: Verified, failed: Failed };

/** @param {{ pair: any }} props */
export default function Compare({ pair }) {
  const { id, counterpart: { name }, state } = pair;
  const { step, words, why, told } = compare(id).value;
  useEffect(() => () => leaveComparing(id), [id]);
  const now = useRef(/** @type {HTMLElement | null} */ (null));
  const before = useRef(step);
  useEffect(() => {
    // The button that was pressed is gone: what stands in its place has the focus. The words take it themselves.
    if (before.current !== step && step !== "words") moveFocus(now.current);
    before.current = step;
  }, [step]);
  const Step = STEPS[step];
  return html`
    <div class="compare">
      <${PageHead} title=${t("compare-title")} lead=${t("compare-lead", { name })} seenBy=${t("compare-seen-by")} />
      <p class="compare__state"><span class="compare__label">${t("compare-state")}</span> <strong data-state=${state}>${t(`compare-state-${state}`, { name })}</strong></p>
      ${isChanged(id) && !pair.renewed && html`<${Notice} tone="notice">${t("compare-changed", { name })}<//>`}
      <div class="compare__now" tabindex="-1" ref=${now}>${state !== "waiting" && html`<${Step} pair=${pair} name=${name} words=${words} why=${why} told=${told} />`}</div>
    </div>`;
}

/** @param {string} pair */
const isChanged = (pair) => troubles.value.some(({ kind, safe }) => kind === "key-changed" && safe === pair);
