/** That somebody saw it: with a sentence or without, once from each. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { announce } from "../../manners/announce.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { eraseWithUndo } from "../table/erase.js";

/** @param {any} win @param {string} [words] @returns {Promise<string>} */
const notice = (win, words = "") => safe(win.safe).put("answer", words, { to: win.id, type: "noticed" });

/** Once from each: who said it may take back what they said, and no more. @param {{ win: any, answers: readonly any[], onSentence: () => void }} props */
export function NoticeActs({ win, answers, onSentence }) {
  const said = answers.find(({ mine, fields }) => mine && fields.type === "noticed");
  const say = async () => {
    const id = await notice(win);
    toast(t("progress-noticed-said"), { undo: () => safe(win.safe).erase(id) });
  };
  if (said) return !said.words && html`<div class="topic__acts"><${Button} kind="quiet" small onClick=${() => eraseWithUndo(said)}>${t("promise-take-back")}<//></div>`;
  return html`
    <div class="topic__acts topic__acts--always">
      <${Button} kind="quiet" small hotkey="n" onClick=${say}>${t("progress-notice")}<//>
      <${Button} kind="quiet" small hotkey="a" onClick=${onSentence}>${t("progress-notice-with")}<//>
    </div>`;
}

/** @param {{ win: any, leave: () => void }} props */
export function NoticeWith({ win, leave }) {
  const send = async (/** @type {string} */ words) => {
    await notice(win, words);
    announce(t("progress-noticed-said"));
    leave();
  };
  return html`<${Compose} small focus label=${t("progress-notice-words")} keep=${`${win.safe}:${win.id}:noticed`} act=${t("progress-notice")} onSend=${send} onLeave=${leave} />`;
}

/** Who noticed without a word; sentences stand as answers. @param {{ answers: readonly any[], name: string }} props */
export function NoticedLine({ answers, name }) {
  const silent = answers.filter(({ words, fields }) => fields.type === "noticed" && !words);
  const who = silent.some(({ mine }) => mine) ? "progress-you-noticed" : "progress-they-noticed";
  return silent.length > 0 && html`<span>${t(who, { name })}</span>`;
}
