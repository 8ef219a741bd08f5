import {
  deriveIdentity,
  openRoot
} from "./chunk-MEP3JJM5.js";
import {
  noteWordsTyped
} from "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-S7JF6XHI.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-N7IV7C4I.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import {
  mustBeUnlocked
} from "./chunk-WUU57HA3.js";
import {
  AlcoveError,
  equalBytes,
  forget
} from "./chunk-IREPHMGF.js";

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
