import {
  deriveIdentity,
  openRoot
} from "./chunk-5I47L4C3.js";
import "./chunk-Y6FDJQVS.js";
import "./chunk-VF4KFCSB.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-N743KZGL.js";
import "./chunk-CZ3XSMV6.js";
import "./chunk-J522EHZH.js";
import "./chunk-AU2H2GZJ.js";
import {
  mustBeUnlocked
} from "./chunk-2NJLEL5U.js";
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
