import {
  makeDeviceCode,
  makeDeviceSecret,
  nameRequest,
  openRootOnDevice
} from "./chunk-TK6FGKPU.js";
import {
  checkShown,
  comeIn,
  deriveIdentity,
  mustBeSignedIn
} from "./chunk-MSBSB75B.js";
import "./chunk-4FPLOXWI.js";
import "./chunk-FP77DP2R.js";
import {
  makeKemPair
} from "./chunk-EI2RZEWW.js";
import "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  makeId
} from "./start.js";
import {
  AlcoveError,
  SealError,
  ask,
  decodeBase64url,
  encodeBase64url,
  forget
} from "./first.js";

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
