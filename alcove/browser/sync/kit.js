/** Making keys, once: the kit is shown first, and nothing is stored anywhere before two of its words were typed back. */
import { formatAgeLine } from "../keyring/age-line.js";
import { rememberRing, rememberWords } from "../keyring/known.js";
import { decodeBase64url, encodeBase64url, forget } from "../seal/bytes.js";
import { checkOwnBundle, signStatement, verifyStatement } from "../seal/bundle.js";
import { SealError } from "../seal/errors.js";
import { makeKeyring, sealKeyring } from "../seal/keyring.js";
import { deriveIdentity, makeRoot } from "../seal/root.js";
import { checkWords, makeWords, normaliseWords } from "../seal/words.js";
import { unwrapRootWithWords, wrapRootWithWords } from "../seal/wrap.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { comeIn, goIn, keepHere } from "./coming-in.js";
import { noteWordsTyped } from "./drill-due.js";
import { makeId, moment } from "./ids.js";
import { serverAddress } from "./own-address.js";
import { me } from "./signals.js";
import { asRow, wordsWrap } from "./wraps.js";

/** Between the kit on the page and its words typed back. @type {{ person: string, root: Uint8Array, identity: any, words: string } | null} */
let made = null;

/** @returns {import("./signals.js").Me} */
export function mustBeSignedIn() {
  if (!me.value) throw new AlcoveError("not-signed-in");
  return me.value;
}

/** The same one however often the page asks: what was printed is what is confirmed. */
export async function makeKit() {
  const { id: person, email } = mustBeSignedIn();
  if (made?.person !== person) made = { person, words: makeWords(), ...(await makeIdentity()) };
  const { words, identity } = made;
  return { words: words.split(" "), account: email, server: serverAddress(), fp: identity.fp, ageLine: formatAgeLine(identity.kemSeed) };
}

async function makeIdentity() {
  const root = makeRoot();
  return { root, identity: await deriveIdentity(root) };
}

/** Between the keys made and the door opened: the root, for as long as a first passkey is offered. @type {{ root: Uint8Array, keys: any } | null} */
let resting = null;

/**
 * @param {Record<string, string>} typed  position, counted from 1, → word
 * @param {{ rest?: boolean }} [how]  rest: the keys are made and kept, and the door opens with `finishKit`
 */
export async function confirmKit(typed, { rest = false } = {}) {
  const kit = checkKit(typed);
  await storeKeys(kit);
  made = null;
  resting = { root: kit.root, keys: await keepHere(kit.person, kit.identity) };
  if (!rest) await finishKit();
}

/** What a first passkey is to open; null when that is over. */
export const rootAtRest = () => resting?.root ?? null;

export async function finishKit() {
  if (!resting) return;
  const { root, keys } = resting;
  resting = null;
  forget(root);
  await goIn(keys);
}

/** @param {string[]} words @param {Record<string, string>} typed @returns {number[] | null} the places that are wrong; null where two or more fit and none does not */
export function wrongWords(words, typed) {
  const wrong = Object.entries(typed).filter(([position, word]) => normaliseWords(word) !== words[Number(position) - 1]);
  return wrong.length > 0 || Object.keys(typed).length < 2 ? wrong.map(([position]) => Number(position)) : null;
}

/** The kit whose words were typed back: they are somewhere else than on this screen. @param {Record<string, string>} typed */
export function checkKit(typed) {
  if (!made || made.person !== mustBeSignedIn().id) throw new AlcoveError("kit-missing");
  const positions = wrongWords(made.words.split(" "), typed);
  if (positions) throw new AlcoveError("words-mismatch", { positions });
  return made;
}

/** Its keys are stored: the root goes. */
export function dropKit() {
  if (made) forget(made.root);
  made = null;
}

/** @param {NonNullable<typeof made>} kit */
async function storeKeys({ person, root, identity, words }) {
  const { fp, bundle, signKey, selfKey } = identity;
  const time = moment();
  const wrap = await wrapRootWithWords(root, words, { person, wrap: makeId() });
  const keyring = await sealKeyring(selfKey, makeKeyring(), { person, fp, version: 1 });
  await ask("PUT", "/api/me/keys", {
    bundle: encodeBase64url(bundle),
    statement: { time, signature: encodeBase64url(await signStatement(signKey, { person, at: time, fp })) },
    wrap: asRow(wrap),
    keyring: { version: 1, blob: encodeBase64url(keyring) },
  });
  await rememberRing(person, { version: 1, blob: keyring });
  await rememberWords(person, wrap.id);
}

/** Typing errors are found here: no word leaves the device, and no derivation is wasted. @param {string} typed */
export function checkTyped(typed) {
  const doubts = checkWords(typed);
  if (doubts.length > 0) {
    throw new AlcoveError("words-not-in-list", { positions: doubts.map(({ position }) => position + 1), suggestions: doubts.map(({ suggestion }) => suggestion) });
  }
}

/** @param {string} words  as typed */
export async function unlock(words) {
  const { id: person } = mustBeSignedIn();
  const root = await openRoot(words);
  const identity = await deriveIdentity(root).finally(() => forget(root));
  await refusedByName(checkShown(person, identity));
  await comeIn(person, identity);
  noteWordsTyped();
}

/** The root behind the eight words: `forget` it. @param {string} words  as typed */
export async function openRoot(words) {
  const { id: person } = mustBeSignedIn();
  checkTyped(words);
  const wrap = await wordsWrap(person);
  const root = await refusedByName(unwrapRootWithWords(words, wrap, { person }));
  await rememberWords(person, wrap.id); // its id is in what opened
  return root;
}

/** @template T @param {Promise<T>} work @returns {Promise<T>} */
export async function refusedByName(work) {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new AlcoveError(error.code === "wrap-not-opened" ? "words-wrong" : error.code);
  }
}

/** Others seal to what the server shows in my name: it must be mine. @param {string} person @param {any} identity */
export async function checkShown(person, { bundle }) {
  // Asked anew: they may have been made, or changed, since this page was opened.
  const shown = (await ask("GET", "/api/me")).keys;
  if (!shown) throw new AlcoveError("keys-missing");
  checkOwnBundle(bundle, decodeBase64url(shown.bundle));
  await verifyStatement(bundle, decodeBase64url(shown.statement.signature), { person, at: shown.statement.time });
}
