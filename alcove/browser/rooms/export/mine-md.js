/** What only I could read, by kind and time. */
import { textOf } from "../../records/search.js";
import { t } from "../../words/words.js";
import { FOUND } from "../story/filters.js";
import { feltInWords } from "../us/checkin.js";
import { dayOf, quote } from "./markdown.js";

/** @param {any} own  gathered @param {(entry: any) => boolean} belongs @param {string} title @returns {string} */
export function mineAsMarkdown(own, belongs, title) {
  const parts = [`# ${title}`];
  for (const kind of FOUND) {
    const all = own.of(kind).filter(belongs);
    if (all.length > 0) parts.push(`## ${t(`story-kind-${kind}`)}`);
    for (const entry of all) parts.push(`**${dayOf(entry.madeAt)}**`, quote([kind === "checkin" && feltInWords(entry.fields), textOf(entry)].filter(Boolean).join("\n")));
  }
  if (parts.length === 1) parts.push(t("export-mine-empty"));
  return `${parts.join("\n\n")}\n`;
}
