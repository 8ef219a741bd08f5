import {
  deriveIdentity,
  openRoot
} from "./chunk-4B2MGL4B.js";
import {
  noteWordsTyped
} from "./chunk-YZIS764I.js";
import "./chunk-BCLRHSF6.js";
import "./chunk-3UUFSLZI.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-QNLD4WZK.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import {
  mustBeUnlocked
} from "./chunk-Z2MXPPIB.js";
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
