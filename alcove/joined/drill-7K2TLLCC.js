import {
  deriveIdentity,
  openRoot
} from "./chunk-GQBQWY33.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-75T4GVHO.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-ID4EPCG6.js";
import "./chunk-J522EHZH.js";
import "./chunk-NUBPY3SP.js";
import {
  mustBeUnlocked
} from "./chunk-KCZVWS55.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-SOV4W3CV.js";
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
