import {
  openFrom,
  sealTo
} from "./chunk-EI2RZEWW.js";
import {
  KEY_LENGTH,
  SealError,
  concatBytes,
  decodeHex,
  deviceContext,
  encodeHex,
  encodeText,
  equalBytes,
  labelledHash
} from "./first.js";

var LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
var SECRET_LENGTH = 6;
var CODE_LENGTH = 64;
async function sealRootForDevice(root, known, { person, request }) {
  if (root.length !== KEY_LENGTH) throw new SealError("key-length");
  return sealTo(known, deviceContext({ person, request }), root);
}
async function openRootOnDevice(pair, sealed, { person, request }) {
  const root = await openFrom(pair, deviceContext({ person, request }), sealed);
  if (root.length !== KEY_LENGTH) throw new SealError("key-length");
  return root;
}
var makeDeviceSecret = () => crypto.getRandomValues(new Uint8Array(SECRET_LENGTH));
function nameRequest(request, secret) {
  if (secret.length !== SECRET_LENGTH) throw new SealError("key-length");
  return `${request}.${encodeHex(secret)}`;
}
async function makeDeviceCode(known, { person, request, secret }) {
  const body = concatBytes(await hashKey(known, person, nameRequest(request, secret)), secret);
  let number = BigInt(`0x${encodeHex(concatBytes(body, await check(body)))}`);
  let text = "";
  for (let at = 0; at < CODE_LENGTH; at += 1, number >>= 5n) text = LETTERS[Number(number & 31n)] + text;
  return text;
}
async function readDeviceCode(text) {
  const letters = text.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replace(/[ \-\n\t\r]/g, "").replace(/[IL]/g, "1").replaceAll("O", "0");
  if (letters.length !== CODE_LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) throw new SealError("device-code");
  const number = [...letters].reduce((sum, letter) => sum << 5n | BigInt(LETTERS.indexOf(letter)), 0n);
  const data = decodeHex(number.toString(16).padStart(80, "0"), 40);
  if (!equalBytes(await check(data.slice(0, 38)), data.slice(38))) throw new SealError("device-code");
  return { hash: data.slice(0, 32), secret: data.slice(32, 38) };
}
async function checkDeviceKey(code, known, { person, request }) {
  const read = await readDeviceCode(code);
  const name = nameRequest(request, read.secret);
  if (!equalBytes(await hashKey(known, person, name), read.hash)) throw new SealError("device-key");
  return name;
}
async function hashKey(known, person, name) {
  return labelledHash("alcove/v1/device-code", concatBytes(deviceContext({ person, request: name }), encodeText("\n"), known));
}
async function check(body) {
  return (await labelledHash("alcove/v1/device-check", body)).slice(0, 2);
}

export {
  sealRootForDevice,
  openRootOnDevice,
  makeDeviceSecret,
  nameRequest,
  makeDeviceCode,
  readDeviceCode,
  checkDeviceKey
};
