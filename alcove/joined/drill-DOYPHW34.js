import {
  deriveIdentity,
  openRoot
} from "./chunk-MSBSB75B.js";
import {
  noteWordsTyped
} from "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  mustBeUnlocked
} from "./start.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./first.js";

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
