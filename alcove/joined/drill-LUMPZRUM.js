import {
  deriveIdentity,
  openRoot
} from "./chunk-PW6CZQPW.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-LLEMZXK2.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-5YXQQI3G.js";
import "./chunk-J522EHZH.js";
import "./chunk-JIQVWX5H.js";
import {
  mustBeUnlocked
} from "./chunk-PBPUMC75.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";

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
