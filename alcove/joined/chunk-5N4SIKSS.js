var SealError = class extends Error {
  /** @param {string} code one of REFUSALS */
  constructor(code) {
    super(code);
    this.name = "SealError";
    this.code = code;
    if (!REFUSALS.has(code)) throw new TypeError(code);
  }
};
var REFUSALS = /* @__PURE__ */ new Set([
  "machine-unable",
  "base64url-wrong",
  "hex-wrong",
  "text-wrong",
  "time-wrong",
  "key-length",
  "context-field",
  "padding-wrong",
  "blob-too-large",
  "blob-prefix",
  "blob-length",
  "blob-not-opened",
  "hpke-length",
  "hpke-not-opened",
  "words-count",
  "words-unknown",
  "wrap-method",
  "wrap-person",
  "wrap-rounds",
  "wrap-salt",
  "wrap-secret",
  "wrap-not-opened",
  "bundle-length",
  "bundle-version",
  "bundle-kem",
  "bundle-x25519",
  "bundle-ed25519",
  "bundle-not-mine",
  "bundle-reflected",
  "device-code",
  "device-key",
  "signature-wrong",
  "invite-fragment",
  "invite-side",
  "invite-tag",
  "charter-lines",
  "charter-version",
  "charter-pair",
  "charter-epoch",
  "charter-previous",
  "charter-reason",
  "charter-members",
  "charter-own-fp",
  "charter-partner-fp",
  "charter-commit",
  "charter-time",
  "charter-signature",
  "charter-key",
  "charter-unverified",
  "sas-nonce",
  "sas-commit",
  "sas-pair",
  "payload-json",
  "payload-deep",
  "payload-number",
  "payload-own",
  "payload-field",
  "keyring-shape",
  "keyring-older"
]);

var ENCODER = new TextEncoder();
var DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var MOMENT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z$/;
var DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function concatBytes(...parts) {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at2 = 0;
  for (const part of parts) {
    joined.set(part, at2);
    at2 += part.length;
  }
  return joined;
}
function encodeBase64url(data) {
  let text = "";
  for (let at2 = 0; at2 < data.length; at2 += 8192) text += String.fromCharCode(...data.subarray(at2, at2 + 8192));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function decodeBase64url(text) {
  if (typeof text !== "string" || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new SealError("base64url-wrong");
  const data = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  if (encodeBase64url(data) !== text) throw new SealError("base64url-wrong");
  return data;
}
function encodeHex(data) {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function decodeHex(text, length) {
  if (typeof text !== "string" || text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) throw new SealError("hex-wrong");
  return Uint8Array.from({ length }, (_, at2) => parseInt(text.slice(2 * at2, 2 * at2 + 2), 16));
}
function encodeText(text) {
  if (typeof text !== "string" || !text.isWellFormed()) throw new SealError("text-wrong");
  return ENCODER.encode(text);
}
function decodeText(data) {
  try {
    return DECODER.decode(data);
  } catch {
    throw new SealError("text-wrong");
  }
}
function equalBytes(one, other) {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at2 = 0; at2 < one.length; at2 += 1) difference |= one[at2] ^ other[at2];
  return difference === 0;
}
function isId(text) {
  return typeof text === "string" && UUID.test(text);
}
function isMoment(text) {
  const found = typeof text === "string" && MOMENT.exec(text);
  return Boolean(found && isDay(found[1]) && Number(found[2]) < 24 && Number(found[3]) < 60 && Number(found[4]) < 60);
}
function isDay(text) {
  const found = typeof text === "string" && DAY.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] + Number(leap);
}
function checkMoment(text) {
  if (!isMoment(text)) throw new SealError("time-wrong");
  return text;
}
function forget(raw) {
  raw.fill(0);
}

var PREFIX = decodeHex("d08343a10103a1054c", 9);
var NONCE_LENGTH = 12;
var TAG_LENGTH = 16;
var KEY_LENGTH = 32;
var LARGEST_RECORD = 64 * 1024;
var LARGEST_BLOB = 256 * 1024;
var AAD_START = concatBytes(Uint8Array.of(131, 104), encodeText("Encrypt0"), Uint8Array.of(67, 161, 1, 3));
async function sealBlob(key, context, data) {
  return sealBlobWithNonce(key, context, data, crypto.getRandomValues(new Uint8Array(NONCE_LENGTH)));
}
async function sealBlobWithNonce(key, context, data, nonce) {
  const how = { name: "AES-GCM", iv: nonce, additionalData: aad(context), tagLength: 128 };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(
    how,
    key,
    /** @type {BufferSource} */
    data
  ));
  const blob = concatBytes(PREFIX, nonce, cborHead(sealed.length), sealed);
  if (blob.length > LARGEST_BLOB) throw new SealError("blob-too-large");
  return blob;
}
async function openSealed(key, context, blob, largest = LARGEST_BLOB) {
  if (blob.length > largest) throw new SealError("blob-too-large");
  if (!equalBytes(blob.subarray(0, PREFIX.length), PREFIX)) throw new SealError("blob-prefix");
  const [nonce, sealed] = split(blob.subarray(PREFIX.length));
  const how = { name: "AES-GCM", iv: nonce, additionalData: aad(context), tagLength: 128 };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(
      how,
      key,
      /** @type {BufferSource} */
      sealed
    ));
  } catch {
    throw new SealError("blob-not-opened");
  }
}
async function keepKey(raw) {
  if (raw.length !== KEY_LENGTH) throw new SealError("key-length");
  return crypto.subtle.importKey(
    "raw",
    /** @type {BufferSource} */
    raw,
    "AES-GCM",
    false,
    ["encrypt", "decrypt"]
  );
}
function split(rest) {
  const after = rest.subarray(NONCE_LENGTH);
  for (const width of [1, 2, 3, 5]) {
    const length = after.length - width;
    if (length >= TAG_LENGTH && equalBytes(after.subarray(0, width), cborHead(length))) {
      return [rest.subarray(0, NONCE_LENGTH), after.subarray(width)];
    }
  }
  throw new SealError("blob-length");
}
function cborHead(length) {
  if (length < 24) return Uint8Array.of(64 + length);
  if (length < 256) return Uint8Array.of(88, length);
  if (length < 65536) return Uint8Array.of(89, length >> 8, length & 255);
  return Uint8Array.of(90, length >>> 24, length >> 16 & 255, length >> 8 & 255, length & 255);
}
function aad(context) {
  return concatBytes(AAD_START, cborHead(context.length), context);
}

var HMAC = { name: "HMAC", hash: "SHA-256" };
async function sha256(data) {
  return new Uint8Array(await crypto.subtle.digest(
    "SHA-256",
    /** @type {BufferSource} */
    data
  ));
}
async function labelledHash(label, data) {
  return sha256(concatBytes(encodeText(`${label}
`), data));
}
async function hmacSha256(key, data) {
  const raw = (
    /** @type {CryptoKey | BufferSource} */
    key
  );
  const ready = raw instanceof CryptoKey ? raw : await crypto.subtle.importKey("raw", raw, HMAC, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign(
    "HMAC",
    ready,
    /** @type {BufferSource} */
    data
  ));
}
async function deriveKey(secret, label) {
  const base2 = await crypto.subtle.importKey(
    "raw",
    /** @type {BufferSource} */
    secret,
    "HKDF",
    false,
    ["deriveBits"]
  );
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: encodeText(label) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base2, 256));
}

var MOST = Number.MAX_SAFE_INTEGER;
function formatContext(kind, ...fields) {
  return encodeText([`alcove/v1/${line(kind)}`, ...fields.map(line)].join("\n"));
}
function line(field) {
  if (Number.isSafeInteger(field) && Number(field) >= 0) return String(Number(field) + 0);
  if (typeof field === "string" && field !== "" && !field.includes("\n")) return field;
  throw new SealError("context-field");
}
function number(field) {
  if (typeof field !== "number") throw new SealError("context-field");
  return field;
}
function recordContext({ pair, epoch, record, author, version, seq }) {
  return formatContext("rec", pair, number(epoch), record, author, number(version), number(seq));
}
function selfContext({ person, fp, record, version, seq }) {
  return formatContext("self", person, fp, record, number(version), number(seq));
}
function keyringContext({ person, fp, version }) {
  return formatContext("keyring", person, fp, number(version));
}
function keptContext({ person, fp, entry }) {
  return formatContext("kept", person, fp, entry);
}
function inboxContext({ person, record }) {
  return formatContext("inbox", person, record);
}
function wrapContext({ person, method, wrap }) {
  return formatContext("wrap", person, method, wrap);
}
function deviceContext({ person, request }) {
  return formatContext("device", person, request);
}
function bundleContext({ person, at: at2, fp }) {
  return formatContext("bundle", person, at2, fp);
}
function inviteContext({ side, invitation, person, fp }) {
  return formatContext("invite", side, invitation, person, fp);
}
async function grantInfo(charter) {
  return concatBytes(encodeText("alcove/v1/grant\n"), await sha256(charter));
}

/*! idb 8.0.4 (ISC); see licences/ */
var m = (e, n) => n.some((t) => e instanceof t);
var B;
var b;
function g() {
  return B || (B = [IDBIndex, IDBObjectStore, IDBCursor, IDBDatabase, IDBTransaction]);
}
function C() {
  return b || (b = ["advance", "continue", "continuePrimaryKey"].map((e) => IDBCursor.prototype[e]));
}
var D = /* @__PURE__ */ new WeakMap();
var h = /* @__PURE__ */ new WeakMap();
var f = /* @__PURE__ */ new WeakMap();
function V(e) {
  let n = new Promise((t, r) => {
    let i = () => {
      e.removeEventListener("success", c), e.removeEventListener("error", o);
    }, c = () => {
      t(a(e.result)), i();
    }, o = () => {
      r(e.error), i();
    };
    e.addEventListener("success", c), e.addEventListener("error", o);
  });
  return f.set(n, e), n;
}
function j(e) {
  if (D.has(e)) return;
  let n = new Promise((t, r) => {
    let i = () => {
      e.removeEventListener("complete", c), e.removeEventListener("error", o), e.removeEventListener("abort", o);
    }, c = () => {
      t(), i();
    }, o = () => {
      r(e.error || new DOMException("AbortError", "AbortError")), i();
    };
    e.addEventListener("complete", c), e.addEventListener("error", o), e.addEventListener("abort", o);
  });
  D.set(e, n);
}
var I = { get(e, n, t) {
  if (e instanceof IDBTransaction) {
    if (n === "done") return D.get(e);
    if (n === "store") return t.objectStoreNames[1] ? void 0 : t.objectStore(t.objectStoreNames[0]);
  }
  return a(e[n]);
}, set(e, n, t) {
  return e[n] = t, true;
}, has(e, n) {
  return e instanceof IDBTransaction && (n === "done" || n === "store") ? true : n in e;
} };
function M(e) {
  I = e(I);
}
function O(e) {
  return C().includes(e) ? function(...n) {
    return e.apply(y(this), n), a(this.request);
  } : function(...n) {
    return a(e.apply(y(this), n));
  };
}
function S(e) {
  return typeof e == "function" ? O(e) : (e instanceof IDBTransaction && j(e), m(e, g()) ? new Proxy(e, I) : e);
}
function a(e) {
  if (e instanceof IDBRequest) return V(e);
  if (h.has(e)) return h.get(e);
  let n = S(e);
  return Object.is(n, e) || (h.set(e, n), f.set(n, e)), n;
}
var y = (e) => f.get(e);
function k(e, n, { blocked: t, upgrade: r, blocking: i, terminated: c } = {}) {
  let o = indexedDB.open(e, n), d = a(o);
  return r && o.addEventListener("upgradeneeded", (s) => {
    r(a(o.result), s.oldVersion, s.newVersion, a(o.transaction), s);
  }), t && o.addEventListener("blocked", (s) => t(s.oldVersion, s.newVersion, s)), d.then((s) => {
    c && s.addEventListener("close", () => c()), i && s.addEventListener("versionchange", (u) => i(u.oldVersion, u.newVersion, u));
  }).catch(() => {
  }), d;
}
function K(e, { blocked: n } = {}) {
  let t = indexedDB.deleteDatabase(e);
  return n && t.addEventListener("blocked", (r) => n(r.oldVersion, r)), a(t).then(() => {
  });
}
var T = ["get", "getKey", "getAll", "getAllKeys", "count"];
var A = ["put", "add", "delete", "clear"];
var l = {};
function E(e, n) {
  if (!(e instanceof IDBDatabase && !(n in e) && typeof n == "string")) return;
  if (l[n]) return l[n];
  let t = n.replace(/FromIndex$/, ""), r = n !== t, i = A.includes(t);
  if (!(t in (r ? IDBIndex : IDBObjectStore).prototype) || !(i || T.includes(t))) return;
  let c = async function(o, ...d) {
    let s = this.transaction(o, i ? "readwrite" : "readonly"), u = s.store;
    return r && (u = u.index(d.shift())), (await Promise.all([u[t](...d), i && s.done]))[0];
  };
  return l[n] = c;
}
M((e) => ({ ...e, get: (n, t, r) => E(n, t) || e.get(n, t, r), has: (n, t) => !!E(n, t) || e.has(n, t) }));
var v = ["advance", "continue", "continuePrimaryKey"];
var P = {};
var w = /* @__PURE__ */ new WeakMap();
var x = /* @__PURE__ */ new WeakMap();
var W = { get(e, n) {
  if (!v.includes(n)) return e[n];
  let t = P[n];
  return t || (t = P[n] = function(...r) {
    w.set(this, x.get(this)[n](...r));
  }), t;
} };
async function* F(...e) {
  let n = this;
  if (n instanceof IDBCursor || (n = await n.openCursor(...e)), !n) return;
  n = n;
  let t = new Proxy(n, W);
  for (x.set(t, n), f.set(t, y(n)); n; ) yield t, n = await (w.get(t) || n.continue()), w.delete(t);
}
function L(e, n) {
  return n === Symbol.asyncIterator && m(e, [IDBIndex, IDBObjectStore, IDBCursor]) || n === "iterate" && m(e, [IDBIndex, IDBObjectStore]);
}
M((e) => ({ ...e, get(n, t, r) {
  return L(n, t) ? F : e.get(n, t, r);
}, has(n, t) {
  return L(n, t) || e.has(n, t);
} }));

var NAME = "alcove-keys";
var base = null;
function openBase() {
  base ??= connect();
  base.catch(() => base = null);
  return base;
}
function connect() {
  return k(NAME, 1, {
    upgrade(db2) {
      db2.createObjectStore("devices", { keyPath: "person" });
      db2.createObjectStore("pairKeys", { keyPath: ["person", "pair", "epoch"] });
      db2.createObjectStore("notes");
    },
    blocking: () => closeKeys(),
    terminated: () => base = null
  });
}
function closeKeys() {
  base?.then((db2) => db2.close(), () => {
  });
  base = null;
}
async function keepIdentity(person, { kemSeed, signKey, ownKey, selfKey, bundle, fp }) {
  const kemKey = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const kemSealed = await sealBlob(kemKey, seedContext(person, fp), kemSeed);
  const device = { person, fp, bundle, selfKey, signKey, ownKey, kemKey, kemSealed };
  const keys = { ...device, pairKeys: /* @__PURE__ */ new Map(), notOwn: /* @__PURE__ */ new Map() };
  try {
    const db2 = await openBase();
    await db2.delete("pairKeys", ofPerson(person));
    await db2.put("devices", device);
    await db2.put("notes", person, "last");
    const back = await db2.get("devices", person);
    const seed = await openSealed(back.kemKey, seedContext(person, fp), back.kemSealed);
    if (!equalBytes(seed, kemSeed)) await db2.delete("devices", person);
    seed.fill(0);
  } catch {
    await forgetKeys(person).catch(() => {
    });
  }
  kemSeed.fill(0);
  return keys;
}
var seedContext = (person, fp) => keptContext({ person, fp, entry: "kem-seed" });
function openKemSeed({ person, fp, kemKey, kemSealed }) {
  return openSealed(kemKey, seedContext(person, fp), kemSealed);
}
async function recallKeys(person) {
  const db2 = await openBase();
  return gather(...await Promise.all([db2.get("devices", person), db2.getAll("pairKeys", ofPerson(person))]));
}
async function recallLast() {
  const work = (await openBase()).transaction(["notes", "devices", "pairKeys"]);
  const [notes, devices, pairKeys] = ["notes", "devices", "pairKeys"].map((name2) => work.objectStore(name2));
  const [person, all, rows] = await Promise.all([notes.get("last"), devices.getAll(), pairKeys.getAll()]);
  const isTheirs = (row) => row.person === person;
  return { person: person ?? null, keys: gather(all.find(isTheirs), rows.filter(isTheirs)) };
}
function gather(device, rows) {
  if (!device || device.superseded) return null;
  const keys = { ...device, pairKeys: /* @__PURE__ */ new Map(), notOwn: /* @__PURE__ */ new Map() };
  for (const { pair, epoch, key, own } of rows) holdPairKey(keys, pair, epoch, key, own !== false);
  return keys;
}
var ofPerson = (person) => IDBKeyRange.bound([person], [person, []]);
function holdPairKey({ pairKeys, notOwn }, pair, epoch, key, own) {
  pairKeys.set(pair, (pairKeys.get(pair) ?? /* @__PURE__ */ new Map()).set(epoch, key));
  if (!own) notOwn.set(pair, (notOwn.get(pair) ?? /* @__PURE__ */ new Set()).add(epoch));
}
async function pinnedInbox() {
  if (!(await indexedDB.databases()).some(({ name: name2 }) => name2 === NAME)) return null;
  const db2 = await openBase();
  const person = await db2.get("notes", "last");
  const bundle = person && await db2.get("notes", `inbox ${person}`);
  return bundle ? { person, bundle } : null;
}
async function rememberPerson(person) {
  await (await openBase()).put("notes", person, "last");
}
async function keepPairKey(keys, pair, epoch, key, own) {
  holdPairKey(keys, pair, epoch, key, own);
  await (await openBase()).put("pairKeys", { person: keys.person, pair, epoch, key, own }).catch(() => {
  });
}
async function forgetPairKeys(keys, pair) {
  keys.pairKeys.delete(pair);
  await (await openBase()).delete("pairKeys", IDBKeyRange.bound([keys.person, pair], [keys.person, pair, []]));
}
async function forgetKeys(person) {
  const work = (await openBase()).transaction(["devices", "pairKeys", "notes"], "readwrite", { durability: "strict" });
  const device = await work.objectStore("devices").get(person);
  if (device) work.objectStore("notes").put(device.bundle, `inbox ${person}`);
  work.objectStore("devices").delete(person);
  work.objectStore("pairKeys").delete(ofPerson(person));
  await work.done;
}
async function deleteKeys() {
  closeKeys();
  await K(NAME);
}

var AlcoveError = class extends Error {
  /** @param {string} code @param {Record<string, any>} [facts] */
  constructor(code, facts = {}) {
    super(code);
    this.name = "AlcoveError";
    this.code = code;
    this.facts = facts;
  }
};
function asAlcoveError(error) {
  return ["SealError", "RecordRefused"].includes(error?.name) ? new AlcoveError(error.code, error.facts) : error;
}

var PATIENCE = 2e4;
var onStranger = () => {
};
function whenSignedOut(act) {
  onStranger = act;
}
function csrfToken() {
  const named = document.cookie.split("; ").find((piece) => /^(__Host-)?alcove-csrf=/.test(piece));
  return named ? named.slice(named.indexOf("=") + 1) : "";
}
function makeRequest(method, body, keepalive) {
  const unsafe = method !== "GET";
  return {
    method,
    keepalive,
    credentials: "same-origin",
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
    headers: { Accept: "application/json", ...unsafe && { "X-CSRFToken": csrfToken() }, ...body !== void 0 && { "Content-Type": "application/json" } },
    body: body === void 0 ? void 0 : JSON.stringify(body)
  };
}
var rowsPath = (id) => id === "mine" ? "/api/mine/records" : `/api/pairs/${id}/records`;
async function ask(method, path, body, { keepalive = false } = {}) {
  let answer, text;
  try {
    answer = await fetch(path, makeRequest(method, body, keepalive));
    text = await answer.text();
  } catch {
    throw new AlcoveError("away");
  }
  if (answer.ok) return parse(text);
  const error = refusal(answer.status, parse(text), answer.headers.get("Retry-After"));
  if (error.code === "not-signed-in") onStranger();
  throw error;
}
function parse(text) {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
function refusal(status, body, retryAfter) {
  const said = body?.error;
  const wait = Number.parseInt(retryAfter ?? "", 10);
  const facts = { status, ...Number.isFinite(wait) && { retryAfter: wait } };
  if (said && typeof said.code === "string") return new AlcoveError(said.code, { ...said, ...facts });
  if (Array.isArray(body?.errors)) return new AlcoveError(accountCode(body.errors), { ...facts, param: body.errors[0]?.param });
  if (status === 401) return new AlcoveError("not-signed-in", facts);
  if (status === 429) return new AlcoveError("too-fast", facts);
  return new AlcoveError(status >= 500 ? "away" : "refused", facts);
}
var ACCOUNT_CODES = {
  email_password_mismatch: "sign-in-wrong",
  email_taken: "email-taken",
  invalid: "email-malformed",
  password_too_short: "password-too-short",
  password_too_common: "password-too-common",
  password_too_similar: "password-too-similar",
  too_many_login_attempts: "too-fast",
  incorrect_password: "password-wrong",
  incorrect_code: "passkey-refused"
};
function accountCode(errors) {
  const code = errors[0]?.code ?? "";
  return Object.hasOwn(ACCOUNT_CODES, code) ? ACCOUNT_CODES[
    /** @type {keyof typeof ACCOUNT_CODES} */
    code
  ] : "refused";
}

var PAGE = 200;
var pageOf = (change) => Math.floor((change - 1) / PAGE);
var pageKey = (safe, page) => `page ${safe} ${String(page).padStart(9, "0")}`;

/*! preact 11.2.0 (MIT), @preact/signals 2.11.4 (MIT), @preact/signals-core 1.14.5 (MIT), htm 3.1.1 (Apache-2.0); see licences/ */
var v2;
var We;
var be;
var U;
var ye;
var ue;
var qe;
var oe;
var Le;
var ke;
var ge;
var gt;
var G = /* @__PURE__ */ Symbol.for("pv");
var fe = {};
var se = [];
var bt = /^m(i|n|o|s|text|space)$/;
var we = Array.isArray;
var Se = se.slice;
var D2 = Object.assign;
function H(t) {
  t && t.parentNode && t.remove();
}
function J(t, e, n) {
  var i, r, _, o = {}, f2 = arguments.length;
  for (_ in e) _ == "key" ? i = e[_] : _ == "ref" && typeof t != "function" ? r = e[_] : o[_] = e[_];
  return f2 > 2 && (o.children = f2 > 3 ? Se.call(arguments, 2) : n), z(t, o, i, r, null);
}
function z(t, e, n, i, r) {
  var _ = { type: t, props: e, key: n, ref: i, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: G, __v: r || ++We, __i: -1, __u: 0 };
  return !r && v2.vnode && v2.vnode(_), _;
}
function A2(t) {
  return t.children;
}
function W2(t, e) {
  this.props = t, this.context = e, this.__g = 0;
}
function M2(t, e) {
  if (e == null) return t.__ && M2(t.__, t.__i + 1);
  for (var n; e < t.__k.length; e++) if ((n = t.__k[e]) && n.__e) return n.__e;
  return typeof t.type != "function" || t.props.__P ? null : M2(t);
}
function kt(t) {
  var e, n = t.__v, i = n.__e, r = [], _ = [], o = t.__P;
  o && ((e = D2({ constructor: G }, n)).__v = n.__v + 1, v2.vnode && v2.vnode(e), xe(o, e, n, t.__n, o.namespaceURI, 32 & n.__u ? [i] : null, r, i || M2(n), 32 & n.__u, _), e.__v = n.__v, e.__.__k[e.__i] = e, Je(r, e, _), n.__ = n.__e = null, e.__e != i && Ve(e));
}
function Ve(t) {
  if ((t = t.__) && t.__c && !t.props.__P) return t.__e = null, t.__k.some(function(e) {
    return e && (t.__e = e.__e);
  }), Ve(t);
}
function Fe(t) {
  (8 & t.__g || (t.__g |= 8, U.push(t), ue++)) && ye == v2.debounceRendering || ((ye = v2.debounceRendering) || queueMicrotask)(Ie);
}
function Ie() {
  try {
    for (var t, e = 1; U.length; ) U.length > e && U.sort(qe), t = U.shift(), e = U.length, 8 & t.__g && kt(t);
  } finally {
    (ue = U.length) && (ye || queueMicrotask)(Ie);
  }
}
function Be(t, e, n, i, r, _, o, f2, c, a2, s) {
  var d, l2, u, p, x2, m2, g2 = i.__k || se, h2 = e.length;
  for (c = wt(n, e, g2, c, h2), d = 0; d < h2; d++) (u = n.__k[d]) != null && (l2 = ~u.__i && g2[u.__i] || fe, u.__i = d, m2 = xe(t, u, l2, r, _, o, f2, c, a2, s), p = u.__e, (l2.ref != u.ref || 8 & l2.__u) && (l2.ref && Ce(l2.ref, null, u, l2), u.ref && s.push(u.ref, u.__c || p, u)), x2 = x2 || p, 4 & u.__u ? (c = ze(u, c, t, !l2.__v), l2.__e && (l2.__e = null)) : typeof u.type == "function" && m2 !== void 0 ? c = m2 : p && (c = p.nextSibling), u.__u &= -21);
  return n.__e = x2, c;
}
function wt(t, e, n, i, r) {
  var _, o, f2, c, a2, s, d, l2, u, p = n.length, x2 = p, m2 = 0, g2 = 0, h2 = t.__k = Array(r);
  for (_ = 0; _ < r; _++) (o = e[_]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = h2[_] = z(null, o) : we(o) ? o = h2[_] = z(A2, { children: o }) : o.constructor === G && o.__b ? o = h2[_] = z(o.type, o.props, o.key, o.ref, o.__v) : h2[_] = o, c = _ + m2, o.__ = t, o.__b = t.__b + 1, f2 = null, ~(a2 = o.__i = St(o, n, c, x2)) && (x2--, (f2 = n[a2]) && (f2.__u |= 2)), f2 && f2.__v ? (o.__u |= 16, a2 == c - 1 ? m2-- : a2 == c + 1 ? m2++ : a2 != c && (a2 > c ? m2-- : m2++, g2 = 1)) : (~a2 || (r > p ? m2-- : r < p && m2++), typeof o.type != "function" && (o.__u |= 4))) : h2[_] = null;
  if (g2) {
    for (s = [], d = [], _ = 0; _ < r; _++) if ((o = h2[_]) && 16 & o.__u) {
      for (m2 = 0, l2 = s.length; m2 < l2; ) s[u = m2 + l2 >> 1] < o.__i ? m2 = u + 1 : l2 = u;
      s[m2] = o.__i, d[_] = m2 + 1;
    }
    for (m2 = s.length; _--; ) d[_] && (d[_] == m2 ? m2-- : h2[_].__u |= 4);
  }
  if (x2) for (_ = 0; _ < p; _++) !(f2 = n[_]) || 2 & f2.__u || (f2.__e == i && (i = M2(f2)), Pe(f2, f2));
  return i;
}
function ze(t, e, n, i) {
  var r, _, o, f2;
  if (typeof t.type == "function") {
    if (t.props.__P) return e;
    if (r = t.__k) for (_ = 0; _ < r.length; _++) r[_] && (r[_].__ = t, e = ze(r[_], e, n, false));
    return e;
  }
  for (e && !e.parentNode && (e = M2(t)) && !e.parentNode && (e = null), o = t.__e, f2 = e; f2 && f2.nodeType == 8; ) f2 = f2.nextSibling;
  for (o != f2 && (!i && n.moveBefore && o.parentNode ? n.moveBefore(o, e) : n.insertBefore(o, e || null)), e = o; (e = e && e.nextSibling) && e.nodeType == 8 && !e.data.startsWith("$s"); ) ;
  return e;
}
function St(t, e, n, i) {
  var r, _ = t.key, o = t.type, f2 = e[n], c = f2 && !(2 & f2.__u);
  if (f2 === null && _ == null || c && _ == f2.key && o == f2.type) return n;
  if (i > (c ? 1 : 0)) {
    for (r = n - 1; r >= 0; r--) if ((f2 = e[r]) && !(2 & f2.__u) && _ == f2.key && o == f2.type) return r;
    for (r = n + 1; r < e.length; r++) if ((f2 = e[r]) && !(2 & f2.__u) && _ == f2.key && o == f2.type) return r;
  }
  return -1;
}
function Re(t, e, n) {
  n == null && (n = ""), e[0] == "-" ? t.setProperty(e, n) : t[e] = n;
}
function _e(t, e, n, i, r) {
  var _, o;
  if (e == "style") if (typeof n == "string") t.style.cssText = n;
  else {
    if (typeof i == "string" && (t.style.cssText = i = ""), i) for (e in i) n && e in n || Re(t.style, e);
    if (n) for (e in n) i && n[e] == i[e] || Re(t.style, e, n[e]);
  }
  else if (e[0] == "o" && e[1] == "n") typeof n != "function" && (n = null), typeof i != "function" && (i = null), (t.__e || (t.__e = {}))[e] = n, n && i || (o = ge[e] || (ge[e] = xt(e)), (t.__a || (t.__a = {}))[e] = ke, _ = e != (e = e.replace(Le, "$1")), (e = e.slice(2))[0] < "a" && (e = e.toLowerCase()), n ? t.addEventListener(e, o, _) : t.removeEventListener(e, o, _));
  else {
    if (r == "http://www.w3.org/2000/svg") e = e.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (e != "width" && e != "height" && e != "href" && e != "list" && e != "form" && e != "tabIndex" && e != "download" && e != "rowSpan" && e != "colSpan" && e != "role" && e != "popover" && e in t) try {
      return void (t[e] = n ?? "");
    } catch {
    }
    if (typeof n == "function") return;
    n == null || n === false && e[4] != "-" ? t.removeAttribute(e) : t.setAttribute(e, e == "popover" && n == 1 ? "" : n);
  }
}
function xt(t) {
  return function(e) {
    var n = this.__e;
    if (n) {
      if (n = n[t], e[oe] == null) e[oe] = ke++;
      else if (e[oe] < this.__a[t]) return;
      return n(v2.event ? v2.event(e) : e);
    }
  };
}
function xe(t, e, n, i, r, _, o, f2, c, a2) {
  var s, d, l2, u, p, x2, m2, g2, h2, C2, b2, me2, He, ie, O2, De, E2, j2, T2 = e.type;
  if (e.constructor !== G) return null;
  128 & n.__u && (c = 32 & n.__u, s = n.__c.__z) && (e.__u |= c, d = _ = [], s.nodeType == 8 ? f2 = re(s, _) : _.push(s), f2 = _[0] || f2), (s = v2.__b) && s(e);
  e: if (typeof T2 == "function") {
    l2 = o.length;
    try {
      if (g2 = e.props, h2 = (s = T2.prototype) && s.render, C2 = (s = T2.contextType) && i[s.__c], b2 = s ? C2 ? C2.props.value : s.__ : i, (u = n.__c) ? (e.__c = u, 2 & u.__g && (u.__g |= 1)) : (h2 ? e.__c = u = new T2(g2, b2) : (e.__c = u = new W2(g2, b2), u.constructor = T2, u.render = Pt), C2 && C2.sub(u), u.state || (u.state = {}), u.__n = i, u.__g |= 8, u.__h = [], u.__k = []), h2 && (u.__s || (u.__s = u.state), T2.getDerivedStateFromProps && (u.__s == u.state && (u.__s = D2({}, u.__s)), D2(u.__s, T2.getDerivedStateFromProps(g2, u.__s)))), p = u.props, x2 = u.state, u.__v = e, n.__c) {
        if (g2 !== p && h2 && !T2.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(g2, b2), e.__v == n.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(g2, u.__s, b2) === false) {
          e.__v != n.__v && (u.props = g2, u.state = u.__s, u.__g &= -9), e.__e = n.__e, e.__k = n.__k, e.__k.some(function(P2) {
            P2 && (P2.__ = e);
          }), se.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && o.push(u), f2 = M2(n);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(g2, u.__s, b2), h2 && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(p, x2, m2);
        });
      } else h2 && !T2.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), h2 && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = b2, u.props = g2, u.__P = t, u.__g &= -5, me2 = v2.__r, He = h2 ? 25 : 0;
      do
        u.__g &= -9, me2 && me2(e), s = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++He < 25);
      h2 && (se.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (i = D2({}, i, u.getChildContext())), h2 && n.__c && u.getSnapshotBeforeUpdate && (m2 = u.getSnapshotBeforeUpdate(p, x2)), ie = s && s.type === A2 && s.key == null ? s.props.children : s, g2.__P && (s = f2, r = (t = g2.__P).namespaceURI, c = _ = null, n.props && n.props.__P != t && (n.__k.some(function(P2) {
        P2 && Pe(P2, P2);
      }), n.__k = null), f2 = n.__k ? M2(n, 0) : null), f2 = Be(t, we(ie) ? ie : [ie], e, n, i, r, _, o, f2, c, a2), g2.__P && (e.__e = null, f2 = s), e.__u &= -161, d && d.some(H), u.__h.length && o.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (P2) {
      if (o.length = l2, e.__v = null, c || _) if (P2 && P2.then) {
        if (e.__u |= 128 | c, _) {
          for (~(E2 = _.indexOf(f2 || void 0)) || (E2 = _.length); (j2 = _[E2 - 1]) && j2.nodeType == 8; ) E2--;
          for (; E2 < _.length; E2++) if (j2 = _[E2]) if (_[E2] = null, O2) {
            if (j2 == De) break;
          } else {
            if (j2.nodeType != 8) break;
            j2.data.startsWith("$s") && (De = re(O2 = j2));
          }
        }
        if (!O2) {
          for (; f2 && f2.nodeType == 8 && f2.nextSibling; ) f2 = f2.nextSibling;
          O2 = f2;
        }
        (s = re(O2 = e.__c.__z || (e.__c.__z = O2))) ? (e.__e = O2, f2 = s) : e.__e = f2, f2 = f2 && f2.nextSibling;
      } else _ && _.some(H);
      else e.__e = n.__e;
      e.__k || (e.__k = n.__k || []), P2 && P2.then || Ge(e), v2.__e(P2, e, n);
    }
  } else f2 = e.__e = Ct(n.__e, e, n, i, r, _, o, c, a2, t);
  return (s = v2.diffed) && s(e), f2;
}
function re(t, e) {
  if (t && t.nodeType == 8 && t.data.startsWith("$s")) for (var n = 1; t = t.nextSibling; ) {
    if (t.nodeType == 8) {
      if (t.data.startsWith("$s")) n++;
      else if (t.data.startsWith("/$s") && !--n) return t;
    }
    e && e.push(t);
  }
}
function Ge(t) {
  t && (t.__c && (t.__c.__g |= 4), t.__k && t.__k.some(Ge));
}
function Je(t, e, n) {
  for (var i = 0; i < n.length; ) Ce(n[i++], n[i++], n[i++]);
  v2.__c && v2.__c(e, t), t.some(function(r) {
    try {
      t = r.__h, r.__h = [], t.some(function(_) {
        _.call(r);
      });
    } catch (_) {
      v2.__e(_, r.__v);
    }
  });
}
function Ct(t, e, n, i, r, _, o, f2, c, a2) {
  var s, d, l2, u, p, x2, m2, g2, h2 = n.props || fe, C2 = e.props, b2 = e.type;
  if (b2 == "svg" ? r = "http://www.w3.org/2000/svg" : b2 == "math" ? r = "http://www.w3.org/1998/Math/MathML" : r || (r = "http://www.w3.org/1999/xhtml"), _) {
    for (s = 0; s < _.length; s++) if ((p = _[s]) && (b2 ? p.localName == b2 : p.nodeType == 3)) {
      t = p, _[s] = null;
      break;
    }
  }
  if (!t) {
    if (g2 = a2.ownerDocument || document, !b2) return g2.createTextNode(C2);
    t = g2.createElementNS(r, b2, C2.is ? C2 : a2), f2 && (v2.__m && v2.__m(e, _), f2 = false), _ = null;
  }
  if (b2) {
    if (a2 = b2 == "template" && t.content || t, _ = b2 == "textarea" && C2.defaultValue != null ? null : _ && Se.call(a2.childNodes), !f2 && _) for (h2 = {}, s = 0; s < t.attributes.length; s++) h2[(p = t.attributes[s]).name] = p.value;
    for (s in h2) p = h2[s], s == "dangerouslySetInnerHTML" ? l2 = p : s == "children" || s in C2 || s == "value" && "defaultValue" in C2 || s == "checked" && "defaultChecked" in C2 || _e(t, s, null, p, r);
    for (s in C2) p = C2[s], s == "children" ? u = p : s == "dangerouslySetInnerHTML" ? d = p : s == "value" ? x2 = p : s == "checked" ? m2 = p : f2 && typeof p != "function" || h2[s] === p || _e(t, s, p, h2[s], r);
    d ? (f2 || l2 && (d.__html == l2.__html || d.__html == t.innerHTML) || (t.innerHTML = d.__html), e.__k = []) : (l2 && (t.textContent = ""), (b2 == "foreignObject" || r == "http://www.w3.org/1998/Math/MathML" && bt.test(b2)) && (r = "http://www.w3.org/1999/xhtml"), Be(a2, we(u) ? u : [u], e, n, i, r, _, o, _ ? _[0] : n.__k && M2(n, 0), f2, c), _ && _.some(H)), f2 && b2 != "textarea" || (s = "value", b2 == "progress" && x2 == null ? t.removeAttribute(s) : x2 == null || x2 === t[s] && (b2 != "progress" || x2) || _e(t, s, x2, h2[s], r), s = "checked", m2 != null && m2 != t[s] && _e(t, s, m2, h2[s], r));
  } else h2 === C2 || f2 && t.data == C2 || (t.data = C2);
  return t;
}
function Ce(t, e, n, i) {
  try {
    typeof t == "function" ? e ? e.__x = t(e) || 1 : i && (i = i.__c || i.__e) && (e = i.__x) && (i.__x = null, typeof e == "function" ? e() : t(null)) : t.current = e;
  } catch (r) {
    v2.__e(r, n);
  }
}
function Pe(t, e, n) {
  var i, r, _, o;
  if (v2.unmount && v2.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || Ce(i, null, e, t), i = t.__c) {
    if (i.componentWillUnmount) try {
      i.componentWillUnmount();
    } catch (f2) {
      v2.__e(f2, e);
    }
    i.__P = i.__n = null;
  }
  if (i = t.__k) for (o = 0; o < i.length; o++) i[o] && Pe(i[o], e, typeof t.type != "function" || n && !t.props.__P);
  !n && (i = t.__c) && (i = i.__z) && (r = re(i, _ = [])) && (i == t.__e && _.some(H), H(r), H(i)), n || H(t.__e), t.__e = t.__c = t.__ = null;
}
function Pt(t, e, n) {
  return this.constructor(t, n);
}
function Tt(t, e) {
  var n, i, r, _;
  v2.__ && v2.__(t, e), e.nodeType == 9 && (e = e.documentElement), i = (n = t && 32 & t.__u) ? null : e.__k, e.__k = z(A2, { children: [t] }), r = [], _ = [], xe(e, e.__k, i || fe, fe, e.namespaceURI, i ? null : e.firstChild ? Se.call(e.childNodes) : null, r, i ? i.__e : e.firstChild, n, _), Je(r, e.__k, _), e.__k.props.children = null;
}
v2 = { __e: function(t, e, n, i) {
  for (var r, _, o; e = e.__; ) if ((r = e.__c) && !(1 & r.__g)) {
    r.__g |= 4;
    try {
      if ((o = (_ = r.constructor) && _.getDerivedStateFromError) && r.setState(_.getDerivedStateFromError(t)), r.componentDidCatch && (r.componentDidCatch(t, i || {}), o = 1), o && 8 & r.__g) return void (r.__g |= 2);
    } catch (f2) {
      t = f2;
    }
  }
  throw ue = 0, t;
} }, We = 0, be = function(t) {
  return t != null && t.constructor === G;
}, W2.prototype.setState = function(t, e) {
  var n = this.__s;
  n && n != this.state || (n = this.__s = D2({}, this.state)), typeof t == "function" && (t = t(D2({}, n), this.props)), t && (D2(n, t), this.__v && (e && this.__k.push(e), Fe(this)));
}, W2.prototype.forceUpdate = function(t) {
  this.__v && (this.__g |= 4, t && this.__h.push(t), Fe(this));
}, W2.prototype.render = A2, U = [], ue = 0, qe = function(t, e) {
  return t.__v.__b - e.__v.__b;
}, oe = /* @__PURE__ */ Symbol(), Le = /(PointerCapture)$|Capture$/i, ke = 0, ge = {}, gt = 0;
var Ke = function(t, e, n, i) {
  var r;
  e[0] = 0;
  for (var _ = 1; _ < e.length; _++) {
    var o = e[_++], f2 = e[_] ? (e[0] |= o ? 1 : 2, n[e[_++]]) : e[++_];
    o === 3 ? i[0] = f2 : o === 4 ? i[1] = Object.assign(i[1] || {}, f2) : o === 5 ? (i[1] = i[1] || {})[e[++_]] = f2 : o === 6 ? i[1][e[++_]] += f2 + "" : o ? (r = t.apply(f2, Ke(t, f2, n, ["", null])), i.push(r), f2[0] ? e[0] |= 2 : (e[_ - 2] = 0, e[_] = r)) : i.push(f2);
  }
  return i;
};
var Ze = /* @__PURE__ */ new Map();
function Qe(t) {
  var e = Ze.get(this);
  return e || (e = /* @__PURE__ */ new Map(), Ze.set(this, e)), (e = Ke(this, e.get(t) || (e.set(t, e = (function(n) {
    for (var i, r, _ = 1, o = "", f2 = "", c = [0], a2 = function(l2) {
      _ === 1 && (l2 || (o = o.replace(/^\s*\n\s*|\s*\n\s*$/g, ""))) ? c.push(0, l2, o) : _ === 3 && (l2 || o) ? (c.push(3, l2, o), _ = 2) : _ === 2 && o === "..." && l2 ? c.push(4, l2, 0) : _ === 2 && o && !l2 ? c.push(5, 0, true, o) : _ >= 5 && ((o || !l2 && _ === 5) && (c.push(_, 0, o, r), _ = 6), l2 && (c.push(_, l2, 0, r), _ = 6)), o = "";
    }, s = 0; s < n.length; s++) {
      s && (_ === 1 && a2(), a2(s));
      for (var d = 0; d < n[s].length; d++) i = n[s][d], _ === 1 ? i === "<" ? (a2(), c = [c], _ = 3) : o += i : _ === 4 ? o === "--" && i === ">" ? (_ = 1, o = "") : o = i + o[0] : f2 ? i === f2 ? f2 = "" : o += i : i === '"' || i === "'" ? f2 = i : i === ">" ? (a2(), _ = 1) : _ && (i === "=" ? (_ = 5, r = o, o = "") : i === "/" && (_ < 5 || n[s][d + 1] === ">") ? (a2(), _ === 3 && (c = c[0]), _ = c, (c = c[0]).push(2, 0, _), _ = 0) : i === " " || i === "	" || i === `
` || i === "\r" ? (a2(), _ = 2) : o += i), _ === 3 && o === "!--" && (_ = 4, c = c[0]);
    }
    return a2(), c;
  })(t)), e), arguments, [])).length > 1 ? e : e[0];
}
var q;
var w2;
var Te;
var Xe;
var Ne = Object.is;
var K2 = 0;
var ut = [];
var $e = [];
var k2 = v2;
var Ye = k2.__b;
var et = k2.__r;
var tt = k2.diffed;
var nt = k2.__c;
var it = k2.unmount;
var _t = k2.__;
function ce(t, e) {
  k2.__h && k2.__h(w2, t, K2 || e), K2 = 0;
  var n = w2.__H || (w2.__H = { __: [], __h: [] });
  return t >= n.__.length && n.__.push({}), n.__[t];
}
function Nt(t) {
  return K2 = 1, $t(ft, t);
}
function $t(t, e, n) {
  var i = ce(q++, 2);
  if (i.t = t, !i.__c && (i.__ = [n ? n(e) : ft(void 0, e), function(_) {
    var o = (i.__N || i.__)[0], f2 = i.t(o, _);
    Ne(o, f2) || (i.__N = [f2, i.__[1]], i.__c.setState({}));
  }], i.__c = w2, !w2.__f)) {
    w2.__f = true;
    var r = w2.shouldComponentUpdate;
    w2.shouldComponentUpdate = function(_, o, f2) {
      var c = this.__H;
      if (!c) return true;
      var a2 = false, s = this.props != _;
      if (c.__.some(function(l2) {
        l2.__N && (a2 = true, Ne(l2.__[0], l2.__N[0]) || (s = true));
      }), r) {
        var d = r.call(this, _, o, f2);
        return a2 ? d || s : d;
      }
      return !a2 || s;
    };
  }
  return i.__;
}
function Ue(t, e) {
  var n = ce(q++, 3);
  !k2.__s && Me(n.__H, e) && (n.__P = true, n.__ = t, n.u = e, w2.__H.__h.push(n));
}
function Et(t, e) {
  var n = ce(q++, 4);
  !k2.__s && Me(n.__H, e) && (n.__P = false, n.__ = t, n.u = e, w2.__h.push(n));
}
function ae(t) {
  return K2 = 5, F2(function() {
    return { current: t };
  }, []);
}
function F2(t, e) {
  var n = ce(q++, 7);
  return Me(n.__H, e) && (n.__ = t(), n.__H = e), n.__;
}
function Mt() {
  var t;
  do {
    for (; t = $e.shift(); ) try {
      Z(t);
    } catch (n) {
      k2.__e(n, { __: (t = t.__P) && t.__v });
    }
    for (; t = ut.shift(); ) {
      var e = t.__H;
      if (t.__P && e) try {
        e.__h.some(Z), e.__h.some(Ee), e.__h = [];
      } catch (n) {
        e.__h = [], k2.__e(n, t.__v);
      }
    }
  } while ($e.length);
}
k2.__b = function(t) {
  w2 = null, Ye && Ye(t);
}, k2.__ = function(t, e) {
  t && e.__k && e.__k.__m && (t.__m = e.__k.__m), _t && _t(t, e);
}, k2.__r = function(t) {
  et && et(t), q = 0;
  var e = (w2 = t.__c).__H;
  e && (Te == w2 ? w2.__h = [] : (e.__h.some(Z), e.__h.some(Ee), q = 0), e.__h = [], e.__.some(function(n) {
    n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
  })), Te = w2;
}, k2.diffed = function(t) {
  tt && tt(t);
  var e = t.__c;
  e && e.__H && (e.__H.__h.length && rt(ut.push(e)), e.__H.__.some(function(n) {
    n.u && (n.__H = n.u);
  })), Te = w2 = null;
}, k2.__c = function(t, e) {
  e.some(function(n) {
    try {
      n.__h.some(Z), n.__h = n.__h.filter(function(i) {
        return !i.__ || Ee(i);
      });
    } catch (i) {
      n.__h = [function() {
        throw i;
      }];
    }
  }), nt && nt(t, e);
}, k2.unmount = function(t) {
  it && it(t);
  var e, n, i = t.__c;
  i && i.__H && (i.__H.__.some(function(r) {
    try {
      if (r.__P && r.__c) {
        if (n === void 0) {
          for (n = t.__; n && (!n.__c || !n.__c.__P); ) n = n.__;
          n = n && n.__c;
        }
        r.__P = n, rt($e.push(r));
      } else Z(r);
    } catch (_) {
      e = _;
    }
  }), i.__H = void 0, e && k2.__e(e, i.__v));
};
var ot = typeof requestAnimationFrame == "function";
function At(t) {
  var e, n = function() {
    clearTimeout(i), ot && cancelAnimationFrame(e), setTimeout(t);
  }, i = setTimeout(n, 35);
  ot && (e = requestAnimationFrame(n));
}
function rt(t) {
  t != 1 && Xe == k2.requestAnimationFrame || ((Xe = k2.requestAnimationFrame) || At)(Mt);
}
function Z(t) {
  var e = w2, n = t.__c;
  typeof n == "function" && (t.__c = void 0, n()), w2 = e;
}
function Ee(t) {
  var e = w2;
  t.__c = t.__(), w2 = e;
}
function Me(t, e) {
  return !t || t.length != e.length || e.some(function(n, i) {
    return !Ne(n, t[i]);
  });
}
function ft(t, e) {
  return typeof e == "function" ? e(t) : e;
}
var Ot = /* @__PURE__ */ Symbol.for("preact-signals");
function ve() {
  if (N > 1) N--;
  else {
    var t, e = false;
    for ((function() {
      var r = pe;
      for (pe = void 0; r !== void 0; ) {
        var _ = r.S;
        if (_.v === r.v) for (var o = _.t; o !== void 0; o = o.x) o.i === r.i && (o.i = _.i);
        r = r.o;
      }
    })(); X !== void 0; ) {
      var n = X;
      for (X = void 0, le++; n !== void 0; ) {
        var i = n.u;
        if (n.u = void 0, n.f &= -3, !(8 & n.f) && ct(n)) try {
          n.c();
        } catch (r) {
          e || (t = r, e = true);
        }
        n = i;
      }
    }
    if (le = 0, N--, e) throw t;
  }
}
function Y(t) {
  if (N > 0) return t();
  Ae = ++jt, N++;
  try {
    return t();
  } finally {
    ve();
  }
}
var Q;
var y2 = void 0;
function ee(t) {
  var e = y2, n = Q;
  y2 = void 0, Q = void 0;
  try {
    return t();
  } finally {
    y2 = e, Q = n;
  }
}
var X = void 0;
var N = 0;
var le = 0;
var jt = 0;
var Ae = 0;
var pe = void 0;
var he = 0;
function st(t) {
  if (y2 !== void 0) {
    var e = t.n;
    if (e === void 0 || e.t !== y2) return e = { i: 0, S: t, p: y2.s, n: void 0, t: y2, e: void 0, x: void 0, r: e }, y2.s !== void 0 && (y2.s.n = e), y2.s = e, t.n = e, 32 & y2.f && t.S(e), e;
    if (e.i === -1) return e.i = 0, e.n !== void 0 && (e.n.p = e.p, e.p !== void 0 && (e.p.n = e.n), e.p = y2.s, e.n = void 0, y2.s.n = e, y2.s = e), e;
  }
}
function S2(t, e) {
  this.v = t, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = e?.watched, this.Z = e?.unwatched, this.name = e?.name;
}
S2.prototype.brand = Ot;
S2.prototype.h = function() {
  return true;
};
S2.prototype.S = function(t) {
  var e = this, n = this.t;
  n !== t && t.e === void 0 && (t.x = n, this.t = t, n !== void 0 ? n.e = t : ee(function() {
    var i;
    (i = e.W) == null || i.call(e);
  }));
};
S2.prototype.U = function(t) {
  var e = this;
  if (this.t !== void 0) {
    var n = t.e, i = t.x;
    n !== void 0 && (n.x = i, t.e = void 0), i !== void 0 && (i.e = n, t.x = void 0), t === this.t && (this.t = i, i === void 0 && ee(function() {
      var r;
      (r = e.Z) == null || r.call(e);
    }));
  }
};
S2.prototype.subscribe = function(t) {
  var e = this;
  return $(function() {
    var n = e.value;
    ee(function() {
      return t(n);
    });
  }, { name: "sub" });
};
S2.prototype.valueOf = function() {
  return this.value;
};
S2.prototype.toString = function() {
  return this.value + "";
};
S2.prototype.toJSON = function() {
  return this.value;
};
S2.prototype.peek = function() {
  var t = this;
  return ee(function() {
    return t.value;
  });
};
Object.defineProperty(S2.prototype, "value", { get: function() {
  var t = st(this);
  return t !== void 0 && (t.i = this.i), this.v;
}, set: function(t) {
  if (t !== this.v) {
    if (le > 100) throw new Error("Cycle detected");
    (function(n) {
      N !== 0 && le === 0 && n.l !== Ae && (n.l = Ae, pe = { S: n, v: n.v, i: n.i, o: pe });
    })(this), this.v = t, this.i++, he++, N++;
    try {
      for (var e = this.t; e !== void 0; e = e.x) e.t.N();
    } finally {
      ve();
    }
  }
} });
function te(t, e) {
  return new S2(t, e);
}
function ct(t) {
  for (var e = t.s; e !== void 0; e = e.n) if (e.S.i !== e.i || !e.S.h() || e.S.i !== e.i) return true;
  return false;
}
function at(t) {
  for (var e = t.s; e !== void 0; e = e.n) {
    var n = e.S.n;
    if (n !== void 0 && (e.r = n), e.S.n = e, e.i = -1, e.n === void 0) {
      t.s = e;
      break;
    }
  }
}
function lt(t) {
  for (var e = t.s, n = void 0; e !== void 0; ) {
    var i = e.p;
    e.i === -1 ? (e.S.U(e), i !== void 0 && (i.n = e.n), e.n !== void 0 && (e.n.p = i)) : n = e, e.S.n = e.r, e.r !== void 0 && (e.r = void 0), e = i;
  }
  t.s = n;
}
function R(t, e) {
  S2.call(this, void 0, e), this.x = t, this.s = void 0, this.g = he - 1, this.f = 4;
}
R.prototype = new S2();
R.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return false;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === he)) return true;
  if (this.g = he, this.f |= 1, this.i > 0 && !ct(this)) return this.f &= -2, true;
  var t = y2;
  try {
    at(this), y2 = this;
    var e = this.x();
    (16 & this.f || this.v !== e || this.i === 0) && (this.v = e, this.f &= -17, this.i++);
  } catch (n) {
    this.v = n, this.f |= 16, this.i++;
  }
  return y2 = t, lt(this), this.f &= -2, true;
};
R.prototype.S = function(t) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var e = this.s; e !== void 0; e = e.n) e.S.S(e);
  }
  S2.prototype.S.call(this, t);
};
R.prototype.U = function(t) {
  if (this.t !== void 0 && (S2.prototype.U.call(this, t), this.t === void 0)) {
    this.f &= -33;
    for (var e = this.s; e !== void 0; e = e.n) e.S.U(e);
  }
};
R.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var t = this.t; t !== void 0; t = t.x) t.t.N();
  }
};
Object.defineProperty(R.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var t = st(this);
  if (this.h(), t !== void 0 && (t.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function L2(t, e) {
  return new R(t, e);
}
function pt(t) {
  var e = t.j;
  if (t.j = void 0, typeof e == "function") {
    N++;
    var n = y2;
    y2 = void 0;
    try {
      e();
    } catch (i) {
      throw t.f &= -2, t.f |= 8, Oe(t), i;
    } finally {
      y2 = n, ve();
    }
  }
}
function Oe(t) {
  for (var e = t.s; e !== void 0; e = e.n) e.S.U(e);
  t.x = void 0, t.s = void 0, pt(t);
}
function Ht(t) {
  if (y2 !== this) throw new Error("Out-of-order effect");
  lt(this), y2 = t, this.f &= -2;
  try {
    8 & this.f && Oe(this);
  } finally {
    ve();
  }
}
function V2(t, e) {
  this.x = t, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = e?.name, Q && Q.push(this);
}
V2.prototype.c = function() {
  var t = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var e = this.x();
    typeof e == "function" && (this.j = e);
  } finally {
    t();
  }
};
V2.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, pt(this), at(this), N++;
  var t = y2;
  return y2 = this, Ht.bind(this, t);
};
V2.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = X, X = this);
};
V2.prototype.d = function() {
  this.f |= 8, 1 & this.f || Oe(this);
};
V2.prototype.dispose = function() {
  this.d();
};
function $(t, e) {
  var n = new V2(t, e);
  try {
    n.c();
  } catch (r) {
    throw n.d(), r;
  }
  var i = n.d.bind(n);
  return i[Symbol.dispose] = i, i;
}
var je;
var I2;
var de;
var Dt = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var vt = [];
$(function() {
  je = this.N;
})();
function B2(t, e) {
  v2[t] = e.bind(null, v2[t] || function() {
  });
}
function ne(t) {
  if (de) {
    var e = de;
    de = void 0, e();
  }
  de = t && t.S();
}
function dt(t) {
  var e = this, n = t.data, i = mt(n);
  i.name = "ReactiveDom", i.value = n;
  var r = F2(function() {
    for (var f2 = e, c = e.__v; c = c.__; ) if (c.__c) {
      c.__c.__$f |= 4;
      break;
    }
    var a2 = L2(function() {
      var u = i.value.value;
      return u === 0 ? 0 : u === true ? "" : u || "";
    }), s = L2(function() {
      return !Array.isArray(a2.value) && !be(a2.value);
    }), d = $(function() {
      if (this.N = yt, s.value) {
        var u = a2.value;
        f2.__v && f2.__v.__e && f2.__v.__e.nodeType === 3 && (f2.__v.__e.data = u);
      }
    }), l2 = e.__$u.d;
    return e.__$u.d = function() {
      d(), l2.call(this);
    }, [s, a2];
  }, []), _ = r[0], o = r[1];
  return _.value ? o.peek() : o.value;
}
dt.displayName = "ReactiveTextNode";
Object.defineProperties(S2.prototype, { constructor: { configurable: true, value: J(A2, null).constructor }, type: { configurable: true, value: dt }, props: { configurable: true, get: function() {
  var t = this;
  return { data: { get value() {
    return t.value;
  } } };
} }, __b: { configurable: true, value: 1 } });
B2("__b", function(t, e) {
  if (ne(), I2 = void 0, typeof e.type == "string") {
    var n, i = e.props;
    for (var r in i) if (r !== "children") {
      var _ = i[r];
      _ instanceof S2 && (n || (e.__np = n = {}), n[r] = _, i[r] = _.peek());
    }
  }
  t(e);
});
B2("__r", function(t, e) {
  if (t(e), e.type !== A2) {
    ne();
    var n, i = e.__c;
    i && (i.__$f &= -2, (n = i.__$u) === void 0 && (i.__$u = n = (function(r, _) {
      var o;
      return $(function() {
        o = this;
      }, { name: _ }), o.c = r, o;
    })(/* @__PURE__ */ (function(r) {
      return function() {
        var _;
        Dt && ((_ = this.y) == null || _.call(this)), r.__$f |= 1, r.setState({});
      };
    })(i), typeof e.type == "function" ? e.type.displayName || e.type.name : ""))), I2 = i, ne(n);
  }
});
B2("__e", function(t, e, n, i) {
  ne(), I2 = void 0, t(e, n, i);
});
B2("diffed", function(t, e) {
  ne(), I2 = void 0;
  var n;
  if (typeof e.type == "string" && (n = e.__e)) {
    var i = e.__np, r = e.props, _ = n.U;
    if (_) for (var o in _) {
      var f2 = _[o];
      f2 === void 0 || i && o in i || (f2.d(), _[o] = void 0);
    }
    if (i) {
      _ || (_ = {}, n.U = _);
      for (var c in i) {
        var a2 = _[c], s = i[c];
        a2 === void 0 ? (a2 = Ft(n, c, s, r), _[c] = a2) : a2.o(s, r);
      }
    }
  }
  t(e);
});
function Ft(t, e, n, i) {
  var r = e in t && t.ownerSVGElement === void 0, _ = te(n);
  return { o: function(o, f2) {
    _.value = o, i = f2;
  }, d: $(function() {
    this.N = yt;
    var o = _.value.value;
    i[e] !== o && (i[e] = o, r ? t[e] = o : o != null && (o !== false || e[4] === "-") ? t.setAttribute(e, o) : t.removeAttribute(e));
  }) };
}
B2("unmount", function(t, e) {
  if (typeof e.type == "string") {
    var n = e.__e;
    if (n) {
      var i = n.U;
      if (i) {
        n.U = void 0;
        for (var r in i) {
          var _ = i[r];
          _ && _.d();
        }
      }
    }
    var o = e.__np;
    if (o) {
      var f2 = e.props;
      for (var c in o) f2[c] = o[c];
    }
    e.__np = void 0;
  } else {
    var a2 = e.__c;
    if (a2) {
      a2.__$f |= 8;
      var s = a2.__$u;
      s && (a2.__$u = void 0, s.d());
    }
  }
  t(e);
});
B2("__h", function(t, e, n, i) {
  i < 3 && (e.__$f |= 2), t(e, n, i);
});
W2.prototype.shouldComponentUpdate = function(t, e) {
  if (this.__R) return true;
  var n = this.__$u, i = n && n.s !== void 0;
  for (var r in e) return true;
  if (this.__f || typeof this.u == "boolean" && this.u === true) {
    var _ = 2 & this.__$f;
    if (!(i || _ || 4 & this.__$f) || 1 & this.__$f) return true;
  } else if (!(i || 4 & this.__$f) || 3 & this.__$f) return true;
  for (var o in t) if (o !== "__source" && t[o] !== this.props[o]) return true;
  for (var f2 in this.props) if (!(f2 in t)) return true;
  return false;
};
function mt(t, e) {
  return F2(function() {
    return te(t, e);
  }, []);
}
var qt = function(t) {
  queueMicrotask(function() {
    queueMicrotask(t);
  });
};
function It() {
  Y(function() {
    for (var t; t = vt.shift(); ) je.call(t);
  });
}
function yt() {
  vt.push(this) === 1 && (v2.requestAnimationFrame || qt)(It);
}
var un = Qe.bind(J);

var door = te("starting");
var unfitReason = te(
  /** @type {string | null} */
  null
);
var lockReason = te(
  /** @type {"changed" | null} */
  null
);
var me = te(
  /** @type {Me | null} */
  null
);
var server = te({ firstVisit: false, signUp: "invited", version: "" });
var connection = te("away");
var waiting = te(0);
var capturedHere = te(0);
var captured = te(
  /** @type {import("./captured.js").Captured[]} */
  []
);
var pairs = te(
  /** @type {Pair[]} */
  []
);
var openPairs = L2(() => pairs.value.filter(({ closed }) => !closed));
var lostPairs = te(
  /** @type {string[]} */
  []
);
var invitations = te(
  /** @type {any[]} */
  []
);
var troubles = te(
  /** @type {Trouble[]} */
  []
);
var programNews = te(
  /** @type {{ verdict: import("./program-judge.js").Verdict, taken: boolean, from: string, to: string, fingerprint: string } | null} */
  null
);
var dismissed = /* @__PURE__ */ new Set();
var tell = () => {
};
function whenTroubled(act) {
  tell = act;
}
function takeTrouble({ trouble, safe, facts, over }) {
  if (over) endTrouble(trouble, safe, facts.about);
  else addTrouble(trouble, safe, facts);
}
function addTrouble(kind, safe, facts = {}) {
  const id = [kind, safe ?? "", facts.about ?? ""].join(" ");
  if (dismissed.has(id)) return;
  const others = troubles.value.filter((trouble) => trouble.id !== id);
  troubles.value = [...others, { ...facts, id, safe, kind }];
  tell({ kind: "trouble", trouble: kind, safe, facts });
}
function endTrouble(kind, safe, about = "") {
  const id = [kind, safe ?? "", about].join(" ");
  if (!troubles.value.some((trouble) => trouble.id === id)) return;
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id);
  tell({ kind: "trouble", trouble: kind, safe, facts: { about }, over: true });
}
function dismissTrouble(id) {
  dismissed.add(id);
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id);
}
function clearSignals() {
  pairs.value = [];
  lostPairs.value = [];
  captured.value = [];
  capturedHere.value = 0;
  invitations.value = [];
  troubles.value = [];
  waiting.value = 0;
  dismissed.clear();
}

var db = null;
var name = null;
async function openStore(person) {
  if (db && name === `alcove-${person}`) return;
  closeStore();
  name = `alcove-${person}`;
  db = await k(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("rows", { keyPath: ["safe", "id", "version"] }).createIndex("change", ["safe", "change"]);
      fresh.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
      fresh.createObjectStore("drafts");
      fresh.createObjectStore("notes");
    },
    blocking: closeStore,
    terminated: () => db = null
  });
}
function closeStore() {
  db?.close();
  db = null;
}
async function deleteStore(person) {
  closeStore();
  await K(`alcove-${person}`);
}
var readNote = async (store, key) => await must().get(store, key) ?? null;
function must() {
  if (!db) throw new AlcoveError("locked");
  return db;
}
async function write(stores, durability, act) {
  const work = must().transaction(stores, "readwrite", { durability });
  try {
    const [made] = await Promise.all([act(work), work.done]);
    endTrouble("device-full", null);
    return made;
  } catch (error) {
    work.done.catch(() => {
    });
    if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
    addTrouble("device-full", null);
    throw new AlcoveError("device-full");
  }
}
function writeNote(store, key, value) {
  return write([store], "relaxed", (work) => value === null ? work.store.delete(key) : work.store.put(value, key));
}
var lookInto = (stores) => must().transaction(stores);
async function readAllDrafts(work = lookInto(["drafts"])) {
  const drafts = work.objectStore("drafts");
  const [names, blobs] = await Promise.all([drafts.getAllKeys(), drafts.getAll()]);
  return names.map((key, at2) => [key, blobs[at2]]);
}
var readOutbox = () => must().getAll("outbox");
var readRows = (safe, low = -1, high = Infinity) => must().getAllFromIndex("rows", "change", changesOf(safe, low, high));
var changesOf = (safe, low, high = Infinity) => IDBKeyRange.bound([safe, low], [safe, high], false, true);
var readReach = (safe) => readNote("notes", `reach ${safe}`);
function keepRows(safe, rows, reach, sent = [], isOurs = () => false) {
  return write(["rows", "outbox", "notes"], "relaxed", async (work) => {
    for (const n of sent) work.objectStore("outbox").delete(n);
    if (reach) work.objectStore("notes").put(reach, `reach ${safe}`);
    const changed = await Promise.all(rows.map((row) => keepRow(work.objectStore("rows"), row, isOurs(row))));
    return rows.filter((_, at2) => changed[at2]).map(({ id }) => id);
  });
}
async function keepRow(store, row, anew) {
  const known = await store.get([row.safe, row.id, row.version]);
  store.put(known?.blob && !anew ? { ...known, change: row.change, at: row.at } : row);
  return Boolean(!anew && known?.blob && row.blob && !equalBytes(known.blob, row.blob));
}
async function writeErasures(safe, tombstones) {
  if (tombstones.length === 0) return;
  await write(["rows", "notes"], "relaxed", async (work) => {
    const rows = work.objectStore("rows");
    for (const { id, version } of tombstones) {
      const earlier = await rows.getAll(IDBKeyRange.bound([safe, id], [safe, id, version], false, true));
      for (const row of earlier) {
        if (row.blob) rows.put({ ...row, blob: null });
        work.objectStore("notes").delete(pageKey(safe, pageOf(row.change)));
      }
    }
  });
}

var FIRST_ROWS = 200;
async function readFirst(safes) {
  const work = lookInto(["rows", "outbox", "drafts", "notes"]);
  const [house, outbox, drafts, newest] = await Promise.all([
    work.objectStore("notes").get("house"),
    work.objectStore("outbox").getAll(),
    readAllDrafts(work),
    Promise.all(safes.map((safe) => newestIn(work, safe)))
  ]);
  return { house: house ?? null, outbox, drafts, safes: new Map(safes.map((safe, at2) => [safe, newest[at2]])) };
}
async function newestIn(work, safe) {
  const reach = await work.objectStore("notes").get(`reach ${safe}`) ?? null;
  const rows = reach ? await work.objectStore("rows").index("change").getAll(changesOf(safe, reach.high - FIRST_ROWS + 1)) : [];
  return { reach, rows };
}

var FRESH = 5e3;
var asked = /* @__PURE__ */ new Map();
var askNow = (safe) => ask("GET", `${rowsPath(safe)}?limit=${FIRST_ROWS}`);
function askAhead(person, safe) {
  const answer = askNow(safe);
  answer.catch(() => {
  });
  asked.set(safe, { person, at: Date.now(), answer });
}
function askedAhead(person, safe) {
  const known = asked.get(safe);
  return known?.person === person && Date.now() - known.at < FRESH ? known.answer : null;
}
async function askFirstPage(person, safe) {
  const ahead = askedAhead(person, safe);
  asked.delete(safe);
  return await ahead?.catch(() => null) ?? askNow(safe);
}

var PAIR = /^\/alcove\/([^/]+)\//;
async function look() {
  const { person, keys } = await recallLast();
  if (!person || !keys) return { person, keys: null, first: null };
  await openStore(person);
  const pair = PAIR.exec(location.pathname)?.[1];
  const first = await readFirst(pair ? [pair, "mine"] : ["mine"]);
  for (const [safe, { reach }] of first.safes) if (!reach && (safe === "mine" || keys.pairKeys.has(safe))) askAhead(person, safe);
  return { person, keys, first };
}
var begun = globalThis.isSecureContext && typeof indexedDB !== "undefined" ? look() : null;
begun?.catch(() => {
});
function takeLook() {
  const taken = begun ?? look();
  begun = null;
  return taken;
}

export {
  SealError,
  concatBytes,
  encodeBase64url,
  decodeBase64url,
  encodeHex,
  decodeHex,
  encodeText,
  decodeText,
  equalBytes,
  isId,
  isMoment,
  isDay,
  checkMoment,
  forget,
  KEY_LENGTH,
  LARGEST_RECORD,
  sealBlob,
  openSealed,
  keepKey,
  sha256,
  labelledHash,
  hmacSha256,
  deriveKey,
  formatContext,
  recordContext,
  selfContext,
  keyringContext,
  keptContext,
  inboxContext,
  wrapContext,
  deviceContext,
  bundleContext,
  inviteContext,
  grantInfo,
  openBase,
  keepIdentity,
  openKemSeed,
  recallKeys,
  ofPerson,
  holdPairKey,
  pinnedInbox,
  rememberPerson,
  keepPairKey,
  forgetPairKeys,
  forgetKeys,
  deleteKeys,
  AlcoveError,
  asAlcoveError,
  whenSignedOut,
  rowsPath,
  ask,
  PAGE,
  pageOf,
  pageKey,
  Tt,
  Nt,
  Ue,
  Et,
  ae,
  F2 as F,
  Y,
  te,
  L2 as L,
  $,
  un,
  door,
  unfitReason,
  lockReason,
  me,
  server,
  connection,
  waiting,
  capturedHere,
  captured,
  pairs,
  openPairs,
  lostPairs,
  invitations,
  troubles,
  programNews,
  whenTroubled,
  takeTrouble,
  addTrouble,
  endTrouble,
  dismissTrouble,
  clearSignals,
  openStore,
  closeStore,
  deleteStore,
  readNote,
  write,
  writeNote,
  lookInto,
  readAllDrafts,
  readOutbox,
  readRows,
  changesOf,
  readReach,
  keepRows,
  writeErasures,
  FIRST_ROWS,
  askedAhead,
  askFirstPage,
  takeLook
};
