import {
  deriveIdentity,
  openRoot
} from "./chunk-Q3ZF4YSV.js";
import {
  noteWordsTyped
} from "./chunk-CYF32YUE.js";
import "./chunk-7WLWVSQK.js";
import "./chunk-GC4D7EO4.js";
import "./chunk-6HH5RYTJ.js";
import "./chunk-MIV3MTVP.js";
import "./chunk-N743KZGL.js";
import "./chunk-376XXUQH.js";
import {
  mustBeUnlocked
} from "./chunk-PUSCYM67.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-F6XCO3FO.js";

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
