import {
  deriveIdentity,
  openRoot
} from "./chunk-EX4GDNB2.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-N6GGNFIZ.js";
import "./chunk-6EIRGIDK.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-NNYBEFZ7.js";
import "./chunk-J522EHZH.js";
import "./chunk-JIQVWX5H.js";
import {
  mustBeUnlocked
} from "./chunk-KI3ZGL2L.js";
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
