import {
  deriveIdentity,
  openRoot
} from "./chunk-DL763O7B.js";
import {
  noteWordsTyped
} from "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-GSFCLY7V.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-TD3PDVEL.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import {
  mustBeUnlocked
} from "./chunk-I2QOKAUW.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-LAUSFL3Z.js";

async function tryWords(words) {
  const root = await openRoot(words);
  const { bundle, kemSeed } = await deriveIdentity(root).finally(() => forget(root));
  forget(kemSeed);
  if (!equalBytes(bundle, mustBeUnlocked().bundle)) throw new AlcoveError("bundle-not-mine");
  noteWordsTyped();
}
export {
  tryWords
};
