import {
  deriveIdentity,
  openRoot
} from "./chunk-AFDQJCFH.js";
import "./chunk-OFVQY7XE.js";
import "./chunk-ENOPHUR5.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-J522EHZH.js";
import "./chunk-N743KZGL.js";
import "./chunk-YI5M3FSJ.js";
import "./chunk-FENOM664.js";
import {
  mustBeUnlocked
} from "./chunk-ABMKDPTK.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-NPGKR54S.js";
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
