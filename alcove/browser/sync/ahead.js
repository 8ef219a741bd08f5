/** The newest page of rows, asked for while the rest of the program is still on its way: where this device holds keys and none of the rows. */
import { ask, rowsPath } from "./door.js";
import { FIRST_ROWS } from "./first.js";

/** In milliseconds. What is older is asked for again: more may have come since. */
const FRESH = 5_000;

/** @type {Map<string, { person: string, at: number, answer: Promise<any> }>} */
const asked = new Map();

/** @param {string} safe */
const askNow = (safe) => ask("GET", `${rowsPath(safe)}?limit=${FIRST_ROWS}`);

/** @param {string} person  whose keys are here @param {string} safe */
export function askAhead(person, safe) {
  const answer = askNow(safe);
  answer.catch(() => {});
  asked.set(safe, { person, at: Date.now(), answer });
}

/** What was asked for ahead, if it still serves; whoever has signed in since gets none of it. @param {string} person @param {string} safe @returns {Promise<any> | null} */
export function askedAhead(person, safe) {
  const known = asked.get(safe);
  return known?.person === person && Date.now() - known.at < FRESH ? known.answer : null;
}

/** Once. @param {string} person @param {string} safe @returns {Promise<any>} */
export async function askFirstPage(person, safe) {
  const ahead = askedAhead(person, safe);
  asked.delete(safe);
  return (await ahead?.catch(() => null)) ?? askNow(safe);
}
