import {
  deriveIdentity,
  openRoot
} from "./chunk-W4MCG6V7.js";
import {
  noteWordsTyped
} from "./chunk-KMK5X7MH.js";
import "./chunk-NBVOJIZG.js";
import "./chunk-S2AV6RSK.js";
import "./chunk-ECWFKMQZ.js";
import "./chunk-N743KZGL.js";
import "./chunk-LKIGMQ6R.js";
import "./chunk-J522EHZH.js";
import "./chunk-EFZNBHBL.js";
import {
  mustBeUnlocked
} from "./chunk-S2CO3QL4.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-5N4SIKSS.js";
import "./chunk-7VTAI3DB.js";

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
