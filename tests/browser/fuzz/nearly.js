// Nearly true inputs, for fast-check: a true example and some changes. It shrinks to the fewest changes that still break a reader.
import fc from "fast-check";

const ODD = [null, true, false, 0, -1, 2 ** 53 - 1, 2 ** 53, 1e300, 0.5, "", "\0", "\u202e", "\ud800", [], {}, [[]], "__proto__", "constructor", "2026-02-30", "0".repeat(64), "x".repeat(900)];
const SIGNS = ["{", "}", "[", "]", '"', "\\", ",", ":", "0", "-", "e9", ".", "\\u", "NaN", "\u202e"].map((sign) => new TextEncoder().encode(sign));

/** A part of 1. Not `fc.double`: almost all of its numbers are next to nothing, and only the first byte would ever be changed. */
export const part = fc.nat(9_999).map((whole) => whole / 10_000);

/** One change, as plain numbers. `how`: what to do, `at` and `to`: where; `what`: with what. */
const change = fc.record({ how: fc.nat(9), at: part, to: part, what: fc.nat(255) });

/** @param {Uint8Array[]} examples */
export const nearly = (examples) =>
  fc.record({ example: fc.nat(examples.length - 1), changes: fc.array(change, { maxLength: 4 }) })
    .map(({ example, changes }) => changes.reduce(changed, examples[example]));

/** @param {Uint8Array} data */
export function changed(data, { how, at, to, what }) {
  if (how > 5) return inJson(data, how, at, what) ?? changed(data, { how: how - 6, at, to, what });
  const from = Math.floor(at * data.length);
  const end = Math.min(data.length, from + Math.floor(to * to * to * (data.length - from)) + 1);
  const [before, piece, after] = [data.subarray(0, from), data.subarray(from, end), data.subarray(end)];
  if (how === 0) return joined(before, piece.map((byte, index) => (index === 0 ? byte ^ (1 << what % 8) : byte)), after);
  if (how === 1) return joined(before, after);
  if (how === 2) return joined(before, piece, piece, after);
  if (how === 3) return joined(before, SIGNS[what % SIGNS.length], data.subarray(from));
  if (how === 4) return joined(before, Uint8Array.of(what), after);
  return joined(data.subarray(from), before);
}

/** Somewhere in the JSON, where it is JSON: replaced, taken out, or put under another name. */
function inJson(data, how, at, what) {
  let value;
  try {
    value = JSON.parse(new TextDecoder().decode(data));
  } catch {
    return null;
  }
  return new TextEncoder().encode(JSON.stringify(changedValue(value, how, at, what)) ?? "");
}

/** @param {any} value @param {number} how 6 replaces, 7 takes out, 8 doubles, 9 wraps @param {number} at which of all its places, as a part of 1 @param {number} what */
export function changedValue(value, how, at, what) {
  const places = [];
  const walk = (holder) => {
    for (const key of Object.keys(holder ?? {})) {
      places.push([holder, key]);
      if (typeof holder[key] === "object") walk(holder[key]);
    }
  };
  if (typeof value === "object") walk(value);
  if (places.length === 0) return odd(what);
  const [holder, key] = places[Math.min(places.length - 1, Math.floor(at * places.length))];
  if (how === 6) holder[key] = odd(what);
  else if (how === 7) Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (how === 8) Array.isArray(holder) ? holder.push(structuredClone(holder[key])) : (holder[ODD_NAMES[what % ODD_NAMES.length]] = holder[key]);
  else holder[key] = what % 2 ? [holder[key]] : { [what]: holder[key] };
  return value;
}
/** A copy: one that is put into itself would have no end. @param {number} what */
const odd = (what) => structuredClone(ODD[what % ODD.length]);
const ODD_NAMES = ["kind", "own", "fill", "toString", "", "seen", "words "];

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
