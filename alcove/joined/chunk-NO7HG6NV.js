import {
  SealError,
  bundleContext,
  checkMoment,
  concatBytes,
  encodeHex,
  equalBytes,
  labelledHash
} from "./first.js";

var PUBLIC_LENGTH = 1216;
var MLKEM_LENGTH = 1184;
var P = 2n ** 255n - 19n;
var D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;
var ED_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
var MLKEM_Q = 3329;
var MLKEM_COEFFICIENTS = 1152;
var ED_ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
var ED_SMALL = /* @__PURE__ */ new Set([0n, 1n, P - 1n, ED_ORDER_8, P - ED_ORDER_8]);
var X_SMALL = /* @__PURE__ */ new Set([
  0n,
  1n,
  P - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n
]);
function isEd25519Point(key) {
  if (key.length !== 32) return false;
  const y = readLittleEndian(key) & 2n ** 255n - 1n;
  if (y >= P || ED_SMALL.has(y)) return false;
  const square = (y * y - 1n) * (D * y * y + 1n) % P;
  return power(square, (P - 1n) / 2n) === 1n;
}
function isEd25519Signature(signature) {
  return signature.length === 64 && readLittleEndian(signature.subarray(32)) < ED_ORDER;
}
function isX25519Point(key) {
  const u = readLittleEndian(key);
  return key.length === 32 && u < P && !X_SMALL.has(u);
}
function isMlkemKey(key) {
  if (key.length !== MLKEM_COEFFICIENTS + 32) return false;
  for (let at = 0; at < MLKEM_COEFFICIENTS; at += 3) {
    const pair = key[at] | key[at + 1] << 8 | key[at + 2] << 16;
    if ((pair & 4095) >= MLKEM_Q || pair >> 12 >= MLKEM_Q) return false;
  }
  return true;
}
function readLittleEndian(data) {
  return data.reduceRight((number, byte) => number << 8n | BigInt(byte), 0n);
}
function power(base, exponent) {
  let [result, factor] = [1n, base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = result * factor % P;
    factor = factor * factor % P;
  }
  return result;
}

var VERSION = Uint8Array.of(1);
var BUNDLE_LENGTH = 1 + PUBLIC_LENGTH + 32;
function formatBundle(kem, signing) {
  return concatBytes(VERSION, kem, signing);
}
async function deriveFp(bundle) {
  return encodeHex(await labelledHash("alcove/v1/fp", bundle));
}
async function parseBundle(bundle) {
  if (bundle.length !== BUNDLE_LENGTH) throw new SealError("bundle-length");
  if (bundle[0] !== VERSION[0]) throw new SealError("bundle-version");
  const [kem, signing] = [bundle.slice(1, 1 + PUBLIC_LENGTH), bundle.slice(1 + PUBLIC_LENGTH)];
  if (!isMlkemKey(kem.subarray(0, MLKEM_LENGTH))) throw new SealError("bundle-kem");
  if (!isX25519Point(kem.subarray(MLKEM_LENGTH))) throw new SealError("bundle-x25519");
  if (!isEd25519Point(signing)) throw new SealError("bundle-ed25519");
  return { kem, signing, fp: await deriveFp(bundle) };
}
function checkOwnBundle(own, shown) {
  if (!equalBytes(own, shown)) throw new SealError("bundle-not-mine");
}
async function checkNotReflected(own, other) {
  const [mine, theirs] = [await parseBundle(own), await parseBundle(other)];
  const sameX25519 = equalBytes(mine.kem.subarray(MLKEM_LENGTH), theirs.kem.subarray(MLKEM_LENGTH));
  const sameMlkem = equalBytes(mine.kem.subarray(0, MLKEM_LENGTH), theirs.kem.subarray(0, MLKEM_LENGTH));
  if (sameX25519 || sameMlkem || equalBytes(mine.signing, theirs.signing)) throw new SealError("bundle-reflected");
}
async function sign(key, message) {
  return new Uint8Array(await crypto.subtle.sign(
    "Ed25519",
    key,
    /** @type {BufferSource} */
    message
  ));
}
async function verifySignature(bundle, message, signature) {
  const { signing } = await parseBundle(bundle);
  if (!isEd25519Signature(signature)) throw new SealError("signature-wrong");
  const key = await crypto.subtle.importKey(
    "raw",
    /** @type {BufferSource} */
    signing,
    "Ed25519",
    false,
    ["verify"]
  );
  const [given, over] = [
    /** @type {BufferSource} */
    signature,
    /** @type {BufferSource} */
    message
  ];
  if (!await crypto.subtle.verify("Ed25519", key, given, over)) throw new SealError("signature-wrong");
}
async function signStatement(key, { person, at, fp }) {
  return sign(key, bundleContext({ person, at: checkMoment(at), fp }));
}
async function verifyStatement(bundle, signature, { person, at }) {
  const message = bundleContext({ person, at: checkMoment(at), fp: await deriveFp(bundle) });
  await verifySignature(bundle, message, signature);
}
async function verifyRotation(former, bundle, signatures, { person, at }) {
  const message = bundleContext({ person, at: checkMoment(at), fp: await deriveFp(bundle) });
  await verifySignature(former, message, signatures[0]);
  await verifySignature(bundle, message, signatures[1]);
}

export {
  MLKEM_LENGTH,
  P,
  D,
  isX25519Point,
  isMlkemKey,
  power,
  VERSION,
  BUNDLE_LENGTH,
  formatBundle,
  deriveFp,
  parseBundle,
  checkOwnBundle,
  checkNotReflected,
  sign,
  verifySignature,
  signStatement,
  verifyStatement,
  verifyRotation
};
