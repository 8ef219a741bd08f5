/** Questions: one for today, all to leaf through, and those that the two wrote themselves. */
import { html, useState } from "../../vendor/preact.js";
import { Field } from "../../parts/field.js";
import { List } from "../../parts/list.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { useStayPut } from "../table/stay-put.js";
import { Ask } from "./ask.js";
import { Leaf } from "./leaf.js";
import { findQuestions } from "./of-pair.js";
import { Own } from "./own.js";
import { Today } from "./today.js";
import { Language, useQuestions } from "./use-questions.js";

/** @param {{ pair: any }} props */
export default function Questions({ pair }) {
  const room = useStayPut();
  const questions = useQuestions();
  const whole = questions !== undefined && safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";
  return html`
    <div class="questions" ref=${room}>
      <${PageHead} title=${t("nav-questions")} lead=${t("questions-lead", { name: pair.counterpart.name })} seenBy=${t("questions-seen-by", { name: pair.counterpart.name })} />
      ${!whole && html`<${Waiting} />`}
      ${whole && questions === null && html`<${Notice}>${t("questions-away")}<//>`}
      ${whole && questions && html`<${Today} pair=${pair} questions=${questions} />`}
      ${whole && questions && html`<${All} pair=${pair} questions=${questions} />`}
      ${whole && html`<${Own} pair=${pair} />`}
    </div>`;
}

/** @param {{ pair: any, questions: import("../brief/asking.js").Questions }} props */
function All({ pair, questions: { bank, texts } }) {
  const [typed, setTyped] = useState("");
  const found = findQuestions(bank, texts, typed, pair.myRole);
  return html`
    <${Section} id="all" title=${t("questions-all")}>
      <div class="questions__tools"><${Field} type="search" label=${t("questions-find")} value=${typed} onInput=${setTyped} /><${Language} /></div>
      <p class="away" role="status">${typed.trim() !== "" && t("questions-found", { count: found.length })}</p>
      ${typed.trim() === "" ? html`<${Leaf} pair=${pair} bank=${bank} texts=${texts} />` : html`
        <${List} label=${t("questions-all")} blank=${t("questions-found", { count: 0 })}>${found.map(({ id, depth }) => html`
          <${Ask} key=${id} id=${id} pair=${pair} depth=${depth} words=${texts[id]} meta=${html`<span>${t(`questions-depth-${depth}`)}</span>`} />`)}<//>`}
    <//>`;
}
