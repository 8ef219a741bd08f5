import {
  deriveIdentity,
  openRoot
} from "./chunk-RNOA3SHI.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-6TNDLF2X.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-SDLMXBPF.js";
import "./chunk-J522EHZH.js";
import "./chunk-JIQVWX5H.js";
import {
  mustBeUnlocked
} from "./chunk-ULYBTDYY.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-5N4SIKSS.js";
import "./chunk-GDHDP6GW.js";

// sync/drill.js
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
