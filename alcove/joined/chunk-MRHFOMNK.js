import {
  asSent,
  askPasskey
} from "./chunk-HLETINCO.js";
import {
  checkTyped,
  deriveIdentity,
  mustBeSignedIn,
  passkeyWraps,
  unwrapRootWithPasskey,
  unwrapRootWithWords,
  wordsWrap
} from "./chunk-MSBSB75B.js";
import {
  unlocked
} from "./start.js";
import {
  AlcoveError,
  SealError,
  asAlcoveError,
  ask,
  equalBytes,
  forget
} from "./first.js";

var AUTH = "/api/accounts/browser/v1/auth";
var HELD = 5 * 6e4;
async function rootByWords(words, password) {
  const { id: person } = mustBeSignedIn();
  checkTyped(words);
  const root = await opened(async () => unwrapRootWithWords(words, await wordsWrap(person), { person }), "words-wrong");
  if (password) await proveByPassword(password);
  return root;
}
async function rootByPasskey() {
  const { id: person } = mustBeSignedIn();
  const wraps = await passkeyWraps(person);
  const { credential, id, prf } = await prove(wraps.map((one) => String(one.credential)));
  const wrap = wraps.find((one) => one.credential === id);
  if (!wrap || !prf) throw new AlcoveError("passkey-signs-in");
  await ask("POST", `${AUTH}/webauthn/reauthenticate`, { credential: asSent(credential) });
  return opened(() => unwrapRootWithPasskey(prf, wrap, { person }), "passkey-wrong");
}
var proveByPassword = (password) => ask("POST", `${AUTH}/reauthenticate`, { password });
async function proveByPasskey() {
  const { credential, prf } = await prove([]);
  if (prf) forget(prf);
  await ask("POST", `${AUTH}/webauthn/reauthenticate`, { credential: asSent(credential) });
}
async function prove(allow) {
  const { challenge, rpId, allowCredentials = [] } = (await ask("GET", `${AUTH}/webauthn/reauthenticate`)).data.request_options.publicKey;
  return askPasskey({ challenge, rpId, allow: allow.length > 0 ? allow : allowCredentials.map(({ id }) => id) });
}
async function opened(open, wrong) {
  try {
    return holdRoot(await mustBeMine(await open()));
  } catch (error) {
    throw error instanceof SealError && error.code === "wrap-not-opened" ? new AlcoveError(wrong) : asAlcoveError(error);
  }
}
async function mustBeMine(root) {
  const { bundle, kemSeed } = await deriveIdentity(root);
  forget(kemSeed);
  if (!equalBytes(bundle, unlocked()?.bundle ?? new Uint8Array())) throw new AlcoveError("bundle-not-mine");
  return root;
}
function holdRoot(root) {
  let isOver = false;
  const end = () => {
    isOver = true;
    forget(root);
  };
  const timer = setTimeout(end, HELD);
  return {
    bytes() {
      if (isOver) throw new AlcoveError("root-forgotten");
      return root;
    },
    forget() {
      clearTimeout(timer);
      end();
    }
  };
}

export {
  rootByWords,
  rootByPasskey,
  proveByPassword,
  proveByPasskey,
  holdRoot
};
