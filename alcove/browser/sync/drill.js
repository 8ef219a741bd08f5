/** The drill: the words typed back and really tried, on this device. Nothing of them leaves it, and nobody learns how it went. */
import { equalBytes, forget } from "../seal/bytes.js";
import { deriveIdentity } from "../seal/root.js";
import { mustBeUnlocked } from "./books.js";
import { noteWordsTyped } from "./drill-due.js";
import { AlcoveError } from "./errors.js";
import { openRoot } from "./kit.js";

/** @param {string} words */
export async function tryWords(words) {
  const root = await openRoot(words);
  const { bundle, kemSeed } = await deriveIdentity(root).finally(() => forget(root));
  forget(kemSeed);
  if (!equalBytes(bundle, mustBeUnlocked().bundle)) throw new AlcoveError("bundle-not-mine");
  noteWordsTyped();
}
