/** A template of one's own laid on the table: each line a topic, and one way back for all. */
import { html } from "../../vendor/preact.js";
import { Menu } from "../../parts/menu.js";
import { toast } from "../../manners/toasts.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";
import { layDown } from "./capture.js";
import { gathered } from "./gathered.js";

/** @param {{ pair: any, who: import("./capture.js").WhoReads }} props  who: chosen beside the field */
export function LayTemplate({ pair, who }) {
  const lay = async (/** @type {any} */ template) => {
    /** @type {string[]} */
    const made = [];
    const lies = safe(who === "ours" ? pair.id : "mine");
    try {
      // The last first: the newest lies on top, so they lie in the order they were written in.
      for (const line of [...template.fields.lines].reverse()) made.push(await layDown(pair.id, who, line));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
    if (made.length > 0) toast(t("table-template-laid", { count: made.length }), { undo: () => Promise.all(made.map((id) => lies.erase(id))) });
  };
  const own = gathered("mine").of("template").map((template) => ({ label: template.words, note: String(template.fields.lines.length), onClick: () => lay(template) }));
  return html`<${Menu} label=${t("table-template")} items=${[...own, { label: t(own.length > 0 ? "table-template-change" : "table-template-write"), href: "/templates" }]}>${t("table-template")}<//>`;
}
