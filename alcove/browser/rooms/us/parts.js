/** The parts of a card, in the order in which they are read; and how one of them is written. */
import { cardOf } from "../../records/cards.js";
import { me, safe } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";

/** @typedef {import("../table/gathered.js").Entry} Entry */

/** The fields of each part: most are one text. @type {Record<string, string[]>} */
export const FIELDS = {
  best: ["best"], hard: ["hard"], helps: ["helps"], feedback: ["feedback_how", "feedback_when"],
  recognition: ["recognition"], misread: ["misread"], time: ["time"], ask_about: ["ask_about"], words: [],
};

export const PARTS = Object.keys(FIELDS);

/** @param {Entry | null} card @param {string} part */
export function hasPart(card, part) {
  if (!card) return false;
  return part === "words" ? card.words !== "" : FIELDS[part].some((field) => card.fields[field] !== undefined);
}

/** @param {any} pair @returns {Entry | null} */
export const myCard = (pair) => /** @type {Entry | null} */ (cardOf(gathered(pair.id), me.value?.id ?? ""));

/**
 * Writes parts of my card and leaves the others as they are. A card that would say nothing any more is taken back.
 * @param {any} pair @param {{ words?: string, fields?: Record<string, any> }} parts  a field set to undefined is removed
 */
export async function writeCard(pair, { words, fields = {} }) {
  const card = myCard(pair);
  const whole = { ...card?.fields, ...fields };
  const saysSomething = (words ?? card?.words ?? "") !== "" || Object.values(whole).some((value) => value !== undefined);
  if (card && !saysSomething) return safe(pair.id).erase(card.id);
  if (card) return safe(pair.id).revise(card.id, { words: words ?? card.words, fields });
  return saysSomething ? safe(pair.id).put("card", words ?? "", fields) : undefined;
}
