/** A record of Mine becomes one of Ours: a new one that says where it came from; the old one is erased. */
import { rememberFocus } from "../../manners/focus.js";
import { toast } from "../../manners/toasts.js";
import { KINDS } from "../../records/kinds.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";

/**
 * @param {{ id: string, kind: string, words: string, fields: Record<string, any> }} entry  one's own, of Mine
 * @param {any} pair
 * @param {Record<string, any>} [more]  fields that it has from now on
 * @param {string} [said]  id of the sentence that says so
 * @returns {Promise<string>} the id of the record of Ours
 */
export async function layOut(entry, pair, more = {}, said = "topic-laid-out") {
  const giveFocusBack = rememberFocus();
  const known = KINDS[entry.kind].fields;
  const shared = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => !known[name].mine));
  // Ours first: a browser that is killed in between leaves it twice, and never nowhere (spec/records.md: laid out once).
  const id = await safe(pair.id).put(entry.kind, entry.words, { ...shared, ...more, was: entry.id });
  await safe("mine").erase(entry.id);
  toast(t(said, { name: pair.counterpart.name }));
  giveFocusBack();
  return id;
}
