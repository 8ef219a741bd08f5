import {
  deriveIdentity,
  openRoot
} from "./chunk-YJE4U7SM.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-MC6QKA6G.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-3ZBI2QI6.js";
import "./chunk-J522EHZH.js";
import "./chunk-EFZNBHBL.js";
import {
  mustBeUnlocked
} from "./chunk-F76A4AW5.js";
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
