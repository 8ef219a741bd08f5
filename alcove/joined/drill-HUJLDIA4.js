import {
  deriveIdentity,
  openRoot
} from "./chunk-NG6FQC2K.js";
import {
  noteWordsTyped
} from "./chunk-CYF32YUE.js";
import "./chunk-7WLWVSQK.js";
import "./chunk-ZNVHJGQD.js";
import "./chunk-6HH5RYTJ.js";
import "./chunk-4DWFW456.js";
import "./chunk-N743KZGL.js";
import "./chunk-376XXUQH.js";
import {
  mustBeUnlocked
} from "./chunk-7D56LJEH.js";
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
