import {
  deriveIdentity,
  openRoot
} from "./chunk-72JHFDBU.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-3WEYUFTU.js";
import "./chunk-XBHKU5NO.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-EEBH3VP7.js";
import "./chunk-J522EHZH.js";
import "./chunk-ON22IG4L.js";
import {
  mustBeUnlocked
} from "./chunk-JZFYSBM4.js";
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
