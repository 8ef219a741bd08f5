import {
  whyWords
} from "./chunk-XOUHBTM5.js";
import {
  asSent,
  askPasskey
} from "./chunk-HLETINCO.js";
import {
  checkShown,
  comeIn,
  mustBeSignedIn,
  passkeyWraps,
  unlockWithPasskey
} from "./chunk-MSBSB75B.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  me,
  meetServer,
  tellHall
} from "./start.js";
import {
  AlcoveError,
  SealError,
  asAlcoveError,
  ask,
  forget
} from "./first.js";

var LOGIN = "/api/accounts/browser/v1/auth/webauthn/login";
async function signInWithPasskey() {
  await ask("GET", "/api/me");
  const { challenge, rpId } = (await ask("GET", LOGIN)).data.request_options.publicKey;
  const { credential, id, prf } = await askPasskey({ challenge, rpId });
  await ask("POST", LOGIN, { credential: asSent(credential) });
  whyWords.value = await openAtOnce(id, prf);
  await meetServer();
  if (whyWords.value) tellHall("came");
}
async function openAtOnce(id, prf) {
  try {
    const { person, keys } = await ask("GET", "/api/me");
    if (!keys) return null;
    me.value = person;
    await openWith(person.id, id, prf);
    return null;
  } catch (error) {
    const known = asAlcoveError(error);
    return known instanceof AlcoveError ? known : new AlcoveError("passkey-wrong");
  }
}
async function unlockWithPasskey2() {
  const { id: person } = mustBeSignedIn();
  const allow = await passkeysThatUnlock();
  if (allow.length === 0) throw new AlcoveError("passkey-none");
  const { id, prf } = await askPasskey({ challenge: crypto.getRandomValues(new Uint8Array(32)), allow });
  await openWith(person, id, prf);
}
async function passkeysThatUnlock() {
  return (await passkeyWraps(mustBeSignedIn().id)).map(({ credential }) => String(credential));
}
async function openWith(person, id, prf) {
  const wrap = (await passkeyWraps(person)).find(({ credential }) => credential === id);
  if (!wrap || !prf) throw new AlcoveError("passkey-signs-in");
  try {
    const identity = await unlockWithPasskey(prf, wrap, { person });
    await checkShown(person, identity);
    await comeIn(person, identity);
  } catch (error) {
    throw error instanceof SealError && error.code === "wrap-not-opened" ? new AlcoveError("passkey-wrong") : asAlcoveError(error);
  } finally {
    forget(prf);
  }
}
export {
  passkeysThatUnlock,
  signInWithPasskey,
  unlockWithPasskey2 as unlockWithPasskey
};
