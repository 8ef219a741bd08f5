import {
  deriveIdentity,
  openRoot
} from "./chunk-LYLZ5OZP.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-KBK35E26.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-37N35LNX.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import {
  mustBeUnlocked
} from "./chunk-ZADW47F7.js";
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
