/** Making keys, once: the kit is shown first, and nothing is stored anywhere before two of its words were typed back. */
import { formatAgeLine } from "../keyring/age-line.js";
import { rememberRing } from "../keyring/known-ring.js";
import { decodeBase64url, encodeBase64url, forget } from "../seal/bytes.js";
import { checkOwnBundle, signStatement, verifyStatement } from "../seal/bundle.js";
import { SealError } from "../seal/errors.js";
import { makeKeyring, sealKeyring } from "../seal/keyring.js";
import { deriveIdentity, makeRoot } from "../seal/root.js";
import { checkWords, makeWords, normaliseWords } from "../seal/words.js";
import { unwrapRootWithWords, wrapRootWithWords } from "../seal/wrap.js";
import { ask } from "./door.js";
import { AlcoveError } from "./errors.js";
import { comeIn } from "./coming-in.js";
import { noteWordsTyped } from "./drill-due.js";
import { makeId, moment } from "./ids.js";
import { me } from "./signals.js";

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
  return { words: words.split(" "), account: email, server: location.origin, fp: identity.fp, ageLine: formatAgeLine(identity.kemSeed) };
}

async function makeIdentity() {
  const root = makeRoot();
  return { root, identity: await deriveIdentity(root) };
}

/** @param {Record<string, string>} typed  position, counted from 1, → word */
export async function confirmKit(typed) {
  const kit = checkKit(typed);
  await storeKeys(kit);
  dropKit();
  await comeIn(kit.person, kit.identity);
}

/** The kit whose words were typed back: they are somewhere else than on this screen. @param {Record<string, string>} typed */
export function checkKit(typed) {
  if (!made || made.person !== mustBeSignedIn().id) throw new AlcoveError("kit-missing");
  const words = made.words.split(" ");
  const wrong = Object.entries(typed).filter(([position, word]) => normaliseWords(word) !== words[Number(position) - 1]);
  if (wrong.length > 0 || Object.keys(typed).length < 2) throw new AlcoveError("words-mismatch", { positions: wrong.map(([position]) => Number(position)) });
  return made;
}

/** Its keys are stored: the root goes. */
export function dropKit() {
  if (made) forget(made.root);
  made = null;
}

/** A row of the words as the server takes it. @param {import("../seal/wrap.js").Wrap} wrap */
export const wrapForServer = (wrap) => ({ id: wrap.id, method: "words", salt: encodeBase64url(/** @type {Uint8Array} */ (wrap.salt)), rounds: wrap.rounds, blob: encodeBase64url(wrap.blob) });

/** @param {NonNullable<typeof made>} kit */
async function storeKeys({ person, root, identity, words }) {
  const { fp, bundle, signKey, selfKey } = identity;
  const time = moment();
  const wrap = await wrapRootWithWords(root, words, { person, wrap: makeId() });
  const keyring = await sealKeyring(selfKey, makeKeyring(), { person, fp, version: 1 });
  await ask("PUT", "/api/me/keys", {
    bundle: encodeBase64url(bundle),
    statement: { time, signature: encodeBase64url(await signStatement(signKey, { person, at: time, fp })) },
    wrap: wrapForServer(wrap),
    keyring: { version: 1, blob: encodeBase64url(keyring) },
  });
  await rememberRing(person, { version: 1, blob: keyring });
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
  const rows = await ask("GET", "/api/me/wraps");
  const row = rows.find((/** @type {any} */ one) => one.method === "words");
  if (!row) throw new AlcoveError("keys-missing");
  return refusedByName(unwrapRootWithWords(words, { ...row, person, salt: decodeBase64url(row.salt), blob: decodeBase64url(row.blob) }, { person }));
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
async function checkShown(person, { bundle }) {
  // Asked anew: they may have been made, or changed, since this page was opened.
  const shown = (await ask("GET", "/api/me")).keys;
  if (!shown) throw new AlcoveError("keys-missing");
  checkOwnBundle(bundle, decodeBase64url(shown.bundle));
  await verifyStatement(bundle, decodeBase64url(shown.statement.signature), { person, at: shown.statement.time });
}
