import {
  deriveIdentity,
  openRoot
} from "./chunk-ZZ2YB44X.js";
import {
  noteWordsTyped
} from "./chunk-M3I2UDSJ.js";
import "./chunk-E5TC3TX2.js";
import "./chunk-JIWG5VME.js";
import "./chunk-OK7IZVAL.js";
import "./chunk-KTWRTEFA.js";
import "./chunk-N743KZGL.js";
import "./chunk-5WM7E7ZG.js";
import {
  mustBeUnlocked
} from "./chunk-YLJJHQOV.js";
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
