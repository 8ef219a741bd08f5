// Whether a public key is one. WebCrypto imports anything of the right length, so the check is ours.
//
// A small-order Ed25519 key verifies signatures that nobody made; a small-order X25519 key gives a secret that
// everybody knows; a second spelling of one key would give it a second fingerprint. A second spelling of a signature is
// taken by WebKitGTK (2.50) where it should be refused, so that is ours to check as well.

export const PUBLIC_LENGTH = 1216; // ML-KEM-768, then X25519
export const MLKEM_LENGTH = 1184;
export const P = 2n ** 255n - 19n;
export const D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;
const ED_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const MLKEM_Q = 3329;
const MLKEM_COEFFICIENTS = 1152; // bytes: 768 numbers of 12 bits; the last 32 bytes of the key are a seed

// Order 8 on Ed25519 has these two y (one the negative of the other); orders 1, 2, 4 have 1, -1, 0.
const ED_ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
const ED_SMALL = new Set([0n, 1n, P - 1n, ED_ORDER_8, P - ED_ORDER_8]);
// Order 1, 2, 4, 8 on Curve25519 and on its twist.
const X_SMALL = new Set([
  0n,
  1n,
  P - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]);

/** 32 bytes, y below p, on the curve, not of order 1, 2, 4 or 8. @param {Uint8Array} key */
export function isEd25519Point(key) {
  if (key.length !== 32) return false;
  const y = readLittleEndian(key) & (2n ** 255n - 1n);
  if (y >= P || ED_SMALL.has(y)) return false;
  // x² = (y² - 1) / (d y² + 1) has a root exactly when the product of the two is a square.
  const square = ((y * y - 1n) * (D * y * y + 1n)) % P;
  return power(square, (P - 1n) / 2n) === 1n;
}

/** RFC 8032, 5.1.7: the second half is a number below the order. @param {Uint8Array} signature 64 bytes */
export function isEd25519Signature(signature) {
  return signature.length === 64 && readLittleEndian(signature.subarray(32)) < ED_ORDER;
}

/** 32 bytes, below p (so the top bit is clear), not of small order. @param {Uint8Array} key */
export function isX25519Point(key) {
  const u = readLittleEndian(key);
  return key.length === 32 && u < P && !X_SMALL.has(u);
}

/** FIPS 203, 7.2: every coefficient below q. @param {Uint8Array} key */
export function isMlkemKey(key) {
  if (key.length !== MLKEM_COEFFICIENTS + 32) return false;
  for (let at = 0; at < MLKEM_COEFFICIENTS; at += 3) {
    const pair = key[at] | (key[at + 1] << 8) | (key[at + 2] << 16);
    if ((pair & 0xfff) >= MLKEM_Q || pair >> 12 >= MLKEM_Q) return false;
  }
  return true;
}

/** @param {Uint8Array} data */
function readLittleEndian(data) {
  return data.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

/** @param {bigint} base @param {bigint} exponent */
export function power(base, exponent) {
  let [result, factor] = [1n, base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}
