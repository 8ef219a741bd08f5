import {
  makeDeviceCode,
  makeDeviceSecret,
  nameRequest,
  openRootOnDevice
} from "./chunk-4JL4MM35.js";
import {
  checkShown,
  comeIn,
  deriveIdentity,
  mustBeSignedIn
} from "./chunk-DL763O7B.js";
import "./chunk-YZIS764I.js";
import {
  makeKemPair
} from "./chunk-BCLRHSF6.js";
import "./chunk-GSFCLY7V.js";
import "./chunk-J4XAOLJK.js";
import "./chunk-TD3PDVEL.js";
import "./chunk-N743KZGL.js";
import "./chunk-OYIW6YIJ.js";
import {
  makeId
} from "./chunk-I2QOKAUW.js";
import {
  AlcoveError,
  SealError,
  ask,
  decodeBase64url,
  encodeBase64url,
  forget
} from "./chunk-LAUSFL3Z.js";

var ASKINGS = "/api/me/askings";
var LOOK_EVERY = 2e3;
async function askToBeLetIn() {
  const { id: person } = mustBeSignedIn();
  const [pair, secret, id] = [await makeKemPair(), makeDeviceSecret(), makeId()];
  const { ends_at: endsAt } = await ask("PUT", ASKINGS, { id, key: encodeBase64url(pair.public) });
  const code = await makeDeviceCode(pair.public, { person, request: id, secret });
  const end = () => ask("DELETE", `${ASKINGS}/${id}`);
  const wait = async (signal) => {
    const sealed = await answerTo(id, signal);
    if (!sealed) return;
    await end().catch(() => {
    });
    await comeInWith(pair, sealed, { person, request: nameRequest(id, secret) });
  };
  return { code, link: `${location.origin}/device#${code}`, endsAt, wait, end };
}
async function answerTo(id, signal) {
  while (!signal.aborted) {
    const rows = await ask("GET", ASKINGS).catch((error) => error.code === "away" ? null : Promise.reject(error));
    const own = rows?.find((row) => row.id === id);
    if (rows && !own) throw new AlcoveError("asking-over");
    if (own?.sealed) return own.sealed;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return null;
}
async function comeInWith(pair, sealed, about) {
  const root = await openRootOnDevice(pair, decodeBase64url(sealed), about).catch(refuse);
  try {
    const identity = await deriveIdentity(root);
    await checkShown(about.person, identity);
    await comeIn(about.person, identity);
  } finally {
    forget(root);
  }
}
function refuse(error) {
  throw error instanceof SealError ? new AlcoveError("device-answer") : error;
}
export {
  askToBeLetIn
};
