/** Who of the two has other keys than when the alcove was made, read from the charters. It decides nothing: it is for the page. */
import { decodeBase64url, decodeText } from "../seal/bytes.js";
import { mustBeUnlocked } from "./books.js";

/** @typedef {import("../seal/keyring.js").Keyring} Keyring */
/** @typedef {{ who: "theirs" | "mine" | "both", known: boolean }} Renewed  known: the keys that are shown are the pinned ones */

/** @param {string} charter  base64url @returns {Map<string, string>} person → fingerprint; empty for what is no charter */
export function fpsOf(charter) {
  try {
    const [one, other] = decodeText(decodeBase64url(charter)).split("\n").slice(5, 7);
    return new Map([one, other].map((line) => [line.slice(0, 36), line.slice(37)]));
  } catch {
    return new Map();
  }
}

/** By epoch. @param {any} row @returns {any[]} */
export const chartersOf = (row) => row.charters.toSorted((/** @type {any} */ one, /** @type {any} */ other) => one.epoch - other.epoch);

/** The own keys came after the alcove, and no charter for them was accepted yet. @param {any} row @param {Keyring} ring */
export function isShutOut(row, ring) {
  const { person, fp } = mustBeUnlocked();
  const [first] = chartersOf(row);
  return Boolean(ring.former && first && !ring.pairs[row.id] && fpsOf(first.charter).get(person) !== fp);
}

/** @param {any} row  a pair as the server has it @param {Keyring} ring @param {string} shownFp  of the keys shown as the other's @returns {Renewed | null} */
export function renewedOf(row, ring, shownFp) {
  const charters = chartersOf(row);
  if (charters.length === 0) return null;
  const { id: partner, bundle } = row.counterpart;
  const pin = ring.pins[partner];
  const known = pin?.bundle === bundle;
  if (isShutOut(row, ring)) return { who: fpsOf(charters[charters.length - 1].charter).get(partner) === shownFp ? "mine" : "both", known };
  if (!pin || (known && (pin.state === "verified" || fpsOf(charters[0].charter).get(partner) === pin.fp))) return null;
  return { who: "theirs", known };
}
