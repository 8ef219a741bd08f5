import {
  deriveIdentity,
  openRoot
} from "./chunk-EDWPD3RU.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-UVGABXIB.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-26WKH4FJ.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import {
  mustBeUnlocked
} from "./chunk-FR67HFSY.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-SOV4W3CV.js";
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
