/** "Ask me about": lines in an order of one's own, some with a day. */
import { html, useState } from "../../vendor/preact.js";
import { LINE_MOST, LINES_LIST_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { List } from "../../parts/list.js";
import { announce } from "../../manners/announce.js";
import { moveFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { draft } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { orSay } from "./or-say.js";
import { AskLine } from "./said.js";
import { writeCard } from "./parts.js";
import { useWriting } from "./writing.js";

/** @param {{ part: string, pair: any, card: any }} props */
export function AskAbout({ part, pair, card }) {
  const keep = `${pair.id}:card:${part}`;
  const [adding, setAdding] = useWriting(draft(keep).value.value !== "");
  /** @type {{ words: string, day?: string }[]} */
  const lines = card?.fields.ask_about ?? [];
  const write = (/** @type {any[]} */ next) => writeCard(pair, { fields: { ask_about: next.length > 0 ? next : undefined } });
  const leave = () => {
    setAdding(null);
    moveFocus("#card-ask_about [data-add]", { scroll: false });
  };
  const move = orSay(async (/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ by) => {
    if (to < 0 || to >= lines.length) return;
    const next = lines.filter((_, index) => index !== from);
    next.splice(to, 0, lines[from]);
    await write(next);
    moveFocus(`#ask-${to} [data-step="${by}"]`, { scroll: false });
    announce(t("us-ask-moved", { place: to + 1, count: next.length }));
  });
  const remove = orSay(async (/** @type {number} */ at) => {
    await write(lines.filter((_, index) => index !== at));
    toast(t("table-erased"), { undo: () => write(lines) });
    moveFocus("#card-ask_about [data-add]", { scroll: false });
  });
  const label = t("us-card-ask_about");
  return html`
    <div class=${lines.length > 0 ? "us__part" : "us__part us__part--empty screen-only"} id="card-ask_about">
      ${(lines.length > 0 || adding !== null) && html`<h3 class="us__label">${label}</h3>`}
      ${lines.length > 0 && html`<${List} class="us__asks" label=${label}>${lines.map((line, at) => html`<${Line} key=${`${at} ${line.words}`} ...${{ line, at, last: lines.length - 1, move, remove }} />`)}<//>`}
      ${adding ? html`<${Add} focus=${adding === "now"} keep=${keep} leave=${leave} add=${(/** @type {any} */ line) => write([...lines, line])} name=${pair.counterpart.name} />`
      : lines.length < LINES_LIST_MOST && html`
        <${Button} kind="quiet" small class="us__begin screen-only" data-add onClick=${() => setAdding("now")}><span aria-hidden="true">+ </span>${lines.length > 0 ? t("us-ask-add") : label}<//>`}
    </div>`;
}

/** The arrows are buttons; Alt with an arrow presses them. */
function Line({ line, at, last, move, remove }) {
  const step = (/** @type {string} */ by, /** @type {string} */ sign, /** @type {number} */ to) => html`
    <${Button} kind="quiet" small class="us__hand" label=${t(`us-ask-${by}`)} title=${t(`us-ask-${by}`)} data-step=${by} aria-disabled=${to < 0 || to > last ? "true" : undefined}
      onClick=${() => move(at, to, by)}>${sign}<//>`;
  const keys = (/** @type {KeyboardEvent} */ event) => {
    const by = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, at + (by === "up" ? -1 : 1), by);
  };
  return html`
    <li class="us__ask" id=${`ask-${at}`} data-row onKeyDown=${keys}>
      <p><${AskLine} line=${line} /></p>
      <div class="us__hands screen-only">
        ${last > 0 && [step("up", "↑", at - 1), step("down", "↓", at + 1)]}
        <${Button} kind="quiet" small hotkey="d" label=${t("us-ask-remove", { line: line.words })} onClick=${() => remove(at)}>${t("us-remove")}<//>
      </div>
    </li>`;
}

function Add({ keep, focus, leave, add, name }) {
  const [day, setDay] = useState("");
  const send = async (/** @type {string} */ words) => {
    await add(day ? { words, day } : { words });
    leave();
  };
  const beside = html`<${Field} label=${t("us-ask-day")} optional type="date" value=${day} onInput=${setDay} />`;
  return html`<${Compose} small focus=${focus} label=${t("us-ask-words")} hint=${t("us-hint-ask_about", { name })} keep=${keep} longest=${LINE_MOST} act=${t("us-ask-act")} onSend=${send} onLeave=${leave} beside=${beside} />`;
}
