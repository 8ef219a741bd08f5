//# allFunctionsCalledOnLoad
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
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
function encodeBase64url(data) {
  let text = "";
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
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
  return Uint8Array.from({ length }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16));
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
  for (let at = 0; at < one.length; at += 1) difference |= one[at] ^ other[at];
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
function bundleContext({ person, at, fp }) {
  return formatContext("bundle", person, at, fp);
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
  const own = base === null;
  const db2 = await (base ?? k(NAME, 1, { upgrade: makeNone })).catch(() => null);
  if (!db2) return null;
  try {
    const notes = db2.transaction("notes").store;
    const person = await notes.get("last");
    const bundle = person && await notes.get(`inbox ${person}`);
    return bundle ? { person, bundle } : null;
  } finally {
    if (own) db2.close();
  }
}
function makeNone(_db, _from, _to, work) {
  work.done.catch(() => {
  });
  work.abort();
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

var onFull = () => {
};
function whenFull(act) {
  onFull = act;
}
var db = null;
var name = null;
var STORE = /^alcove-([0-9a-f-]{36})$/;
async function openStore(person, upgrade = makeStore) {
  if (db && name === `alcove-${person}`) return;
  closeStore();
  name = `alcove-${person}`;
  db = await k(name, 1, { upgrade, blocking: closeStore, terminated: () => db = null });
}
function makeStore(fresh) {
  fresh.createObjectStore("rows", { keyPath: ["safe", "id", "version"] }).createIndex("change", ["safe", "change"]);
  fresh.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
  fresh.createObjectStore("drafts");
  fresh.createObjectStore("notes");
}
async function storedPeople() {
  const all = (await indexedDB.databases()).map(({ name: each }) => STORE.exec(each ?? "")?.[1]);
  return (
    /** @type {string[]} */
    all.filter(Boolean)
  );
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
    onFull(false);
    return made;
  } catch (error) {
    work.done.catch(() => {
    });
    if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
    onFull(true);
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
  return names.map((key, at) => [key, blobs[at]]);
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
    return rows.filter((_, at) => changed[at]).map(({ id }) => id);
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
  return { house: house ?? null, outbox, drafts, safes: new Map(safes.map((safe, at) => [safe, newest[at]])) };
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
  const pair = PAIR.exec(location.pathname)?.[1];
  const wanted = pair ? [pair, "mine"] : ["mine"];
  const guessing = guess(wanted).catch(() => null);
  const { person, keys } = await recallLast();
  const guessed = await guessing;
  if (!person || !keys) {
    closeStore();
    return { person, keys: null, first: null };
  }
  await openStore(person);
  const first = guessed?.person === person ? guessed.first : await readFirst(wanted);
  for (const [safe, { reach }] of first.safes) if (!reach && (safe === "mine" || keys.pairKeys.has(safe))) askAhead(person, safe);
  return { person, keys, first };
}
async function guess(wanted) {
  const people = await storedPeople();
  if (people.length !== 1) return null;
  await openStore(people[0], makeNone);
  return { person: people[0], first: await readFirst(wanted) };
}
var begun = globalThis.isSecureContext && typeof indexedDB !== "undefined" ? look() : null;
begun?.catch(() => {
});
function takeLook() {
  const taken = begun ?? look();
  begun = null;
  return taken;
}

var KEPT = { theme: "system", hotkeys: "on", language: "", questions: "", hours: "", "words-typed": "", "words-asked": "" };
var PREFIX2 = "alcove.";
var UnknownPreference = class extends Error {
  /** @param {string} key */
  constructor(key) {
    super(`There is no preference "${key}". Add it to sync/preferences.js if it holds nothing private.`);
    this.name = "UnknownPreference";
  }
};
function mustBeKnown(key) {
  if (!Object.hasOwn(KEPT, key)) throw new UnknownPreference(key);
}
function get(key) {
  mustBeKnown(key);
  try {
    return localStorage.getItem(PREFIX2 + key) ?? KEPT[key];
  } catch {
    return KEPT[key];
  }
}
function set(key, value) {
  mustBeKnown(key);
  try {
    if (value === KEPT[key]) localStorage.removeItem(PREFIX2 + key);
    else localStorage.setItem(PREFIX2 + key, value);
  } catch {
  }
}

var THEMES = (
  /** @type {const} */
  ["light", "dark", "system"]
);
function theme() {
  const kept = (
    /** @type {Theme} */
    get("theme")
  );
  return THEMES.includes(kept) ? kept : "system";
}
function chooseTheme(chosen) {
  set("theme", chosen);
  wearTheme();
}
function wearTheme() {
  const chosen = theme();
  const root = document.documentElement;
  if (chosen === "system") root.removeAttribute("data-theme");
  else root.dataset.theme = chosen;
}
if (typeof document !== "undefined") {
  wearTheme();
  addEventListener("storage", wearTheme);
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
  whenFull,
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
  takeLook,
  get,
  set,
  THEMES,
  theme,
  chooseTheme
};
