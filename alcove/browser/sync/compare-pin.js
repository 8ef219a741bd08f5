/** What comparing does to the keyring: the other's pin becomes verified, or new again where somebody may stand between the two. */
import { decodeBase64url } from "../seal/bytes.js";
import { checkNotReflected, deriveFp } from "../seal/bundle.js";
import { mustBeUnlocked } from "./books.js";
import { keep, keptOf } from "./compare-kept.js";
import { makeTry } from "./compare-steps.js";
import { ask } from "./door.js";
import { quietly } from "./drawing.js";
import { AlcoveError } from "./errors.js";
import { moment } from "./ids.js";
import { refreshPairs } from "./pairs.js";
import { changeRing, fetchRing } from "./rings.js";
import { addTrouble, endTrouble, pairs } from "./signals.js";

/** @typedef {import("./compare-steps.js").Try} Try */

/** Ends that cast no doubt on the keys: a page was left, or nobody came. */
const HARMLESS = ["ended", "expired"];

/** @param {string} pair */
const theOther = (pair) => pairs.value.find(({ id }) => id === pair)?.counterpart ?? { id: "", name: "" };

/**
 * The other's keys as this person's devices know them, whatever the server shows. Right after coming in the alcoves may not be here
 * yet; a try with nobody would never end. @param {string} pair
 */
export async function pinOf(pair) {
  if (!theOther(pair).id) await refreshPairs();
  const { id: partner } = theOther(pair);
  if (!partner) throw new AlcoveError("comparing-no-keys");
  return { partner, pin: (await fetchRing()).pins[partner] ?? null };
}

/**
 * The keys that the server shows, to be compared in the place of the known ones: what the two hear decides about these very bytes,
 * whatever is shown later. @param {string} pair @returns {Promise<{ bundle: string, fp: string, instead: string | null }>}
 */
export async function shownOf(pair) {
  const { pin } = await pinOf(pair);
  const row = (await ask("GET", "/api/pairs")).find((/** @type {any} */ one) => one.id === pair);
  const { bundle } = row.counterpart;
  await checkNotReflected(mustBeUnlocked().bundle, decodeBase64url(bundle));
  return { bundle, fp: await deriveFp(decodeBase64url(bundle)), instead: pin?.fp ?? null };
}

/** The try in which this device's person had pressed "the same" when the page was left. @param {string} pair @returns {Promise<Try | null>} */
export async function resumed(pair) {
  const { pressed } = keptOf(pair);
  const { person, fp } = mustBeUnlocked();
  const { partner, pin } = await pinOf(pair);
  if (!pressed || (pin?.fp ?? null) !== (pressed.anew ? pressed.anew.instead : pressed.partnerFp)) return null;
  return { ...makeTry({ pair, me: person, fp, partner, partnerFp: pressed.partnerFp }), ...pressed };
}

/** These very keys, and no others that may have been pinned or shown meanwhile. @param {Try} attempt */
export async function verify({ pair, partner, partnerFp, anew }) {
  const ring = await changeRing(({ pins }) => {
    if (anew && (pins[partner]?.fp ?? null) === anew.instead) pins[partner] = { bundle: anew.bundle, fp: anew.fp, state: "new", since: "" };
    const pin = pins[partner];
    if (pin?.fp === partnerFp && pin.state !== "verified") Object.assign(pin, { state: "verified", since: moment().slice(0, 10) });
  });
  if (ring.pins[partner]?.fp !== partnerFp) throw new AlcoveError("key-changed", { name: theOther(pair).name });
  keep(pair, { pressed: undefined, failed: undefined });
  endTrouble("comparing-failed", pair);
  await refreshPairs();
}

/** A try is over: kept where words could be known, and told where it casts doubt. @param {string} pair @param {Try} attempt */
export async function failTry(pair, { over, words, partnerFp }) {
  const why = over ?? "ended";
  const isHarmless = HARMLESS.includes(why);
  const failed = { why, at: Date.now(), ...(!isHarmless && { doubt: partnerFp }) };
  keep(pair, { pressed: undefined, ...((words || !isHarmless) && { failed }) });
  if (isHarmless) return;
  addTrouble("comparing-failed", pair, { name: theOther(pair).name, reason: why });
  await quietly(distrust(pair));
}

/** Once for each failed try: the same keys may have been verified since on another device. @param {string} pair */
export async function distrust(pair) {
  const { failed } = keptOf(pair);
  const { id: partner } = theOther(pair);
  if (!failed?.doubt) return;
  await changeRing(({ pins }) => {
    const pin = pins[partner];
    if (pin?.fp === failed.doubt && pin.state !== "new") Object.assign(pin, { state: "new", since: moment().slice(0, 10) });
  });
  keep(pair, { failed: { why: failed.why, at: failed.at } });
  await refreshPairs();
}
