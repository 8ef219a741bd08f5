/** A template of one's own laid on the table: each line a topic, and one way back for all. */
import { html } from "../../vendor/preact.js";
import { Menu } from "../../parts/menu.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { choiceOf, layDown } from "./capture.js";
import { gathered } from "./gathered.js";

/** Who reads is chosen beside the field, as for a topic. @param {{ pair: any }} props */
export function LayTemplate({ pair }) {
  const lay = async (/** @type {any} */ template) => {
    const who = choiceOf(pair.id).value;
    /** @type {string[]} */
    const made = [];
    const lies = safe(who === "ours" ? pair.id : "mine");
    try {
      // The last first: the newest lies on top, so they lie in the order they were written in.
      for (const line of [...template.fields.lines].reverse()) made.push(await layDown(pair.id, who, line));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
    if (made.length > 0) toast(who === "ours" ? t("table-template-laid", { count: made.length }) : t(`table-kept-${who}`, { name: pair.counterpart.name }), { undo: () => Promise.all(made.map((id) => lies.erase(id))) });
  };
  const own = gathered("mine").of("template").map((template) => ({ label: template.words, note: String(template.fields.lines.length), onClick: () => lay(template) }));
  return html`<${Menu} label=${t("table-template")} items=${[...own, { label: t(own.length > 0 ? "table-template-change" : "table-template-write"), href: "/templates" }]}>${t("table-template")}<//>`;
}
