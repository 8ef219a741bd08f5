import {
  sealMineAnew
} from "./chunk-XWIN63S4.js";
import {
  checkTyped,
  deriveIdentity,
  unwrapRootWithWords
} from "./chunk-MSBSB75B.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import {
  fetchMineAgain
} from "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import {
  changeRing
} from "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  bookOf,
  mustBeUnlocked
} from "./start.js";
import {
  AlcoveError,
  SealError,
  ask,
  decodeBase64url,
  deriveKey,
  encodeBase64url,
  forget
} from "./first.js";

var PATH = "/api/me/former-keys";
var canBeFound = async () => (await ask("GET", PATH)).length > 0;
async function bringBackMine(words) {
  checkTyped(words);
  const root = await openFormer(words);
  const { fp, kemSeed } = await deriveIdentity(root);
  forget(kemSeed);
  const self = encodeBase64url(await deriveKey(root, "alcove/v1/id/self"));
  forget(root);
  await changeRing((ring) => {
    if (ring.former) ring.former = { seq: ring.former.seq, fp, self };
  });
  if (await sealMineAnew() === 0) await ask("POST", `${PATH}/end`, { records: [] });
}
async function openFormer(words) {
  const { person } = mustBeUnlocked();
  for (const row of await ask("GET", PATH)) {
    try {
      return await unwrapRootWithWords(words, { ...row, person, salt: decodeBase64url(row.salt), blob: decodeBase64url(row.blob) }, { person });
    } catch (error) {
      if (!(error instanceof SealError) || error.code !== "wrap-not-opened") throw error;
    }
  }
  throw new AlcoveError("words-wrong");
}
async function eraseFormer() {
  const records = [...bookOf("mine").sealedBefore];
  await ask("POST", `${PATH}/end`, { records });
  bookOf("mine").sealedBefore.clear();
  bookOf("mine").former.value = 0;
  records.forEach((id) => bookOf("mine").records.delete(id));
  await fetchMineAgain();
}
export {
  bringBackMine,
  canBeFound,
  eraseFormer
};
