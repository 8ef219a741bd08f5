import {
  MLKEM_LENGTH,
  isMlkemKey,
  isX25519Point
} from "./chunk-NO7HG6NV.js";
import {
  SealError,
  concatBytes
} from "./first.js";

/*! hpke 1.1.7 (MIT), @panva/hpke-noble 1.0.3 (MIT), @noble/ciphers 2.4.0 (MIT), @noble/curves 2.4.0 (MIT), @noble/hashes 2.4.0 (MIT), @noble/post-quantum 0.5.4 (MIT); see licences/ */
function ar(e12, t, n) {
  let r = new Uint8Array(n);
  r.set(e12);
  let o = t;
  for (let s = n - 1; s >= 0 && o > 0; s--) r[s] = r[s] ^ o & 255, o = Math.floor(o / 256);
  return r;
}
function Zo(e12) {
  return Math.min(2 ** (8 * e12) - 1, Number.MAX_SAFE_INTEGER);
}
function fr(e12, t) {
  if (e12 >= t) throw new De("Sequence number overflow");
  return ++e12;
}
async function ur(e12, t, n, r) {
  rt(n, "exporterContext");
  let o = pr(e12.KDF);
  if (!Number.isInteger(r) || r <= 0 || r > 65535) throw new TypeError('"L" must be a positive integer not exceeding 65535');
  if (o === 2 && r > 255 * e12.KDF.Nh) throw new TypeError('"L" must not exceed 255*Nh of the cipher suite KDF');
  return await (o === 1 ? ts : rs)(e12.KDF, e12.id, t, n, r);
}
var Be = class {
  #t = Promise.resolve();
  async lock() {
    let t, n = new Promise((o) => {
      t = o;
    }), r = this.#t;
    return this.#t = n, await r, t;
  }
};
function lr(e12, t, n, r, o) {
  return { suite: e12, mode: t, key: n, base_nonce: r, exporter_secret: o, max_seq: Zo(e12.AEAD.Nn), seq: 0, mutex: void 0 };
}
var on = class {
  #t;
  constructor(t, n, r, o, s) {
    this.#t = lr(t, n, r, o, s);
  }
  get mode() {
    return this.#t.mode;
  }
  get seq() {
    return this.#t.seq;
  }
  async Seal(t, n) {
    rt(t, "plaintext"), n ??= new Uint8Array(), rt(n, "aad");
    let r = this.#t;
    if (r.suite.AEAD.id === se) throw new TypeError("Export-only AEAD cannot be used with Seal");
    r.mutex ??= new Be();
    let o = await r.mutex.lock(), s;
    try {
      return s = await r.suite.AEAD.Seal(r.key, ar(r.base_nonce, r.seq, r.suite.AEAD.Nn), n, t), r.seq = fr(r.seq, r.max_seq), s;
    } finally {
      o();
    }
  }
  async Export(t, n) {
    return await ur(this.#t.suite, this.#t.exporter_secret, t, n);
  }
  get Nt() {
    return this.#t.suite.AEAD.Nt;
  }
};
var sn = class {
  #t;
  constructor(t, n, r, o, s) {
    this.#t = lr(t, n, r, o, s);
  }
  get mode() {
    return this.#t.mode;
  }
  get seq() {
    return this.#t.seq;
  }
  async Open(t, n) {
    rt(t, "ciphertext"), n ??= new Uint8Array(), rt(n, "aad");
    let r = this.#t;
    if (r.suite.AEAD.id === se) throw new TypeError("Export-only AEAD cannot be used with Open");
    r.mutex ??= new Be();
    let o = await r.mutex.lock();
    try {
      let s;
      try {
        s = await r.suite.AEAD.Open(r.key, ar(r.base_nonce, r.seq, r.suite.AEAD.Nn), n, t);
      } catch (i) {
        throw i instanceof De || i instanceof dt ? i : new fn("AEAD decryption failed", { cause: i });
      }
      return r.seq = fr(r.seq, r.max_seq), s;
    } finally {
      o();
    }
  }
  async Export(t, n) {
    return await ur(this.#t.suite, this.#t.exporter_secret, t, n);
  }
};
var nn = (e12, t) => {
  try {
    let n = e12();
    if (n.type !== t) throw new Error(`Invalid "${t}" return discriminator`);
    return n;
  } catch (n) {
    throw new TypeError(`Invalid "${t}"`, { cause: n });
  }
};
var cn = class {
  #t;
  constructor(t, n, r) {
    let o = nn(t, "KEM"), s = nn(n, "KDF"), i = nn(r, "AEAD");
    this.#t = { KEM: o, KDF: s, AEAD: i, id: ut($o, ft(o.id, 2), ft(s.id, 2), ft(i.id, 2)) };
  }
  get KEM() {
    return { id: this.#t.KEM.id, name: this.#t.KEM.name, Nsecret: this.#t.KEM.Nsecret, Nenc: this.#t.KEM.Nenc, Npk: this.#t.KEM.Npk, Nsk: this.#t.KEM.Nsk };
  }
  get KDF() {
    return { id: this.#t.KDF.id, name: this.#t.KDF.name, stages: this.#t.KDF.stages, Nh: this.#t.KDF.Nh };
  }
  get AEAD() {
    return { id: this.#t.AEAD.id, name: this.#t.AEAD.name, Nk: this.#t.AEAD.Nk, Nn: this.#t.AEAD.Nn, Nt: this.#t.AEAD.Nt };
  }
  async GenerateKeyPair(t) {
    return t ??= false, rn(t), await this.#t.KEM.GenerateKeyPair(t);
  }
  async DeriveKeyPair(t, n) {
    if (n ??= false, rn(n), rt(t, "ikm"), t.byteLength < this.#t.KEM.Nsk) throw new Le('Insufficient "ikm" length');
    try {
      return await this.#t.KEM.DeriveKeyPair(t, n);
    } catch (r) {
      throw r instanceof dt ? r : new Le("Key derivation failed", { cause: r });
    }
  }
  async SerializePrivateKey(t) {
    return Xt(t, "private", true), await this.#t.KEM.SerializePrivateKey(t);
  }
  async SerializePublicKey(t) {
    return Xt(t, "public", true), await this.#t.KEM.SerializePublicKey(t);
  }
  async DeserializePrivateKey(t, n) {
    n ??= false, rn(n), rt(t, "privateKey");
    try {
      if (t.byteLength !== this.#t.KEM.Nsk) throw new Error('Invalid "privateKey" length');
      return await this.#t.KEM.DeserializePrivateKey(t, n);
    } catch (r) {
      throw r instanceof dt ? r : new ke("Private key deserialization failed", { cause: r });
    }
  }
  async DeserializePublicKey(t) {
    rt(t, "publicKey");
    try {
      if (t.byteLength !== this.#t.KEM.Npk) throw new Error('Invalid "publicKey" length');
      return await this.#t.KEM.DeserializePublicKey(t);
    } catch (n) {
      throw n instanceof dt ? n : new ke("Public key deserialization failed", { cause: n });
    }
  }
  async Seal(t, n, r) {
    if (this.#t.AEAD.id === se) throw new TypeError("Export-only AEAD cannot be used with Seal");
    let { encapsulatedSecret: o, ctx: s } = await this.SetupSender(t, r), i = await s.Seal(n, r?.aad);
    return { encapsulatedSecret: o, ciphertext: i };
  }
  async Open(t, n, r, o) {
    if (this.#t.AEAD.id === se) throw new TypeError("Export-only AEAD cannot be used with Open");
    return await (await this.SetupRecipient(t, n, o)).Open(r, o?.aad);
  }
  async SendExport(t, n, r, o) {
    let { encapsulatedSecret: s, ctx: i } = await this.SetupSender(t, o), c = await i.Export(n, r);
    return { encapsulatedSecret: s, exportedSecret: c };
  }
  async ReceiveExport(t, n, r, o, s) {
    return await (await this.SetupRecipient(t, n, s)).Export(r, o);
  }
  async SetupSender(t, n) {
    Xt(t, "public");
    let r, o;
    try {
      let f = await this.#t.KEM.Encap(t);
      r = f.shared_secret, o = f.enc;
    } catch (f) {
      throw f instanceof oe || f instanceof dt ? f : new an("Encapsulation failed", { cause: f });
    }
    let s = n?.psk?.byteLength ? sr : or, { key: i, base_nonce: c, exporter_secret: a } = await cr(this.#t, s, r, n?.info, n?.psk, n?.pskId), u = new on(this.#t, s, i, c, a);
    return { encapsulatedSecret: o, ctx: u };
  }
  async SetupRecipient(t, n, r) {
    let { skR: o, pkR: s } = this.#e(t);
    if (rt(n, "encapsulatedSecret"), n.byteLength !== this.#t.KEM.Nenc) throw new Ne("Invalid encapsulated secret length");
    let i;
    try {
      i = await this.#t.KEM.Decap(n, o, s);
    } catch (l) {
      throw l instanceof oe || l instanceof dt ? l : new Ne("Decapsulation failed", { cause: l });
    }
    let c = r?.psk?.byteLength ? sr : or, { key: a, base_nonce: u, exporter_secret: f } = await cr(this.#t, c, i, r?.info, r?.psk, r?.pskId);
    return new sn(this.#t, c, a, u, f);
  }
  #e(t) {
    return os(t) ? { skR: t.privateKey, pkR: t.publicKey } : (Xt(t, "private"), { skR: t, pkR: void 0 });
  }
};
var oe = class e extends Error {
  constructor(t, n) {
    super(t, n), this.name = "ValidationError", Error.captureStackTrace?.(this, e);
  }
};
var ke = class e2 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "DeserializeError", Error.captureStackTrace?.(this, e2);
  }
};
var an = class e3 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "EncapError", Error.captureStackTrace?.(this, e3);
  }
};
var Ne = class e4 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "DecapError", Error.captureStackTrace?.(this, e4);
  }
};
var fn = class e5 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "OpenError", Error.captureStackTrace?.(this, e5);
  }
};
var De = class e6 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "MessageLimitReachedError", Error.captureStackTrace?.(this, e6);
  }
};
var Le = class e7 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "DeriveKeyPairError", Error.captureStackTrace?.(this, e7);
  }
};
var dt = class e8 extends Error {
  constructor(t, n) {
    super(t, n), this.name = "NotSupportedError", Error.captureStackTrace?.(this, e8);
  }
};
var or = 0;
var sr = 1;
function ut(...e12) {
  let t = e12.reduce((o, { length: s }) => o + s, 0), n = new Uint8Array(t), r = 0;
  for (let o of e12) n.set(o, r), r += o.length;
  return n;
}
function re(e12, t, n) {
  return Uint8Array.prototype.slice.call(e12, t, n);
}
function ot(e12) {
  let t = new Uint8Array(e12.length);
  for (let n = 0; n < e12.length; n++) {
    let r = e12.charCodeAt(n);
    if (r > 127) throw new TypeError("Input string must contain only ASCII characters");
    t[n] = r;
  }
  return t;
}
var ln = ot("HPKE-v1");
var $o = ot("HPKE");
var dr = ot("sec");
var hr = ot("secret");
var Yo = ot("key");
var Qo = ot("base_nonce");
var ir = ot("exp");
var Wo = ot("psk_id_hash");
var Jo = ot("info_hash");
function ne(e12) {
  return ut(ft(e12.byteLength, 2), e12);
}
async function He(e12, t, n, r, o, s) {
  let i = ut(n, ln, t, ne(r), ft(s, 2), o);
  return await e12.Derive(i, s);
}
async function ts(e12, t, n, r, o) {
  return gt(r, "Exporter context", Se), await He(e12, t, n, dr, r, o);
}
async function es(e12, t, n, r, o, s) {
  gt(o, "PSK", Se), gt(s, "PSK ID", Se), gt(r, "Info", Se);
  let i = ut(ne(o), ne(n)), c = ut(ft(t, 1), ne(s), ne(r)), a = await He(e12.KDF, e12.id, i, hr, c, e12.AEAD.Nk + e12.AEAD.Nn + e12.KDF.Nh), u = re(a, 0, e12.AEAD.Nk), f = re(a, e12.AEAD.Nk, e12.AEAD.Nk + e12.AEAD.Nn), l = re(a, e12.AEAD.Nk + e12.AEAD.Nn);
  return { key: u, base_nonce: f, exporter_secret: l };
}
var Ae = 65535;
var Se = 65535;
function gt(e12, t, n) {
  if (e12.byteLength > n) throw new TypeError(`${t} length must not exceed ${n} bytes`);
}
function rt(e12, t) {
  if (!(e12 instanceof Uint8Array)) throw new TypeError(`"${t}" must be Uint8Array`);
  if (typeof SharedArrayBuffer < "u" && e12.buffer instanceof SharedArrayBuffer) throw new TypeError(`"${t}" must not be backed by a SharedArrayBuffer`);
}
function rn(e12) {
  if (typeof e12 != "boolean") throw new TypeError('"extractable" must be boolean');
}
async function ns(e12, t, n, r, o, s) {
  gt(o, "PSK", Ae), gt(s, "PSK ID", Ae), gt(r, "Info", Ae);
  let [i, c] = await Promise.all([ve(e12.KDF, e12.id, new Uint8Array(), Wo, s), ve(e12.KDF, e12.id, new Uint8Array(), Jo, r)]), a = ut(ft(t, 1), i, c), u = await ve(e12.KDF, e12.id, n, hr, o);
  if (e12.AEAD.id === se) {
    let x = await Gt(e12.KDF, e12.id, u, ir, a, e12.KDF.Nh);
    return { key: new Uint8Array(), base_nonce: new Uint8Array(), exporter_secret: x };
  }
  let [f, l, d] = await Promise.all([Gt(e12.KDF, e12.id, u, Yo, a, e12.AEAD.Nk), Gt(e12.KDF, e12.id, u, Qo, a, e12.AEAD.Nn), Gt(e12.KDF, e12.id, u, ir, a, e12.KDF.Nh)]);
  return { key: f, base_nonce: l, exporter_secret: d };
}
async function rs(e12, t, n, r, o) {
  return gt(r, "Exporter context", Ae), await Gt(e12, t, n, dr, r, o);
}
async function ve(e12, t, n, r, o) {
  let s = ut(ln, t, r, o);
  return await e12.Extract(n, s);
}
async function Gt(e12, t, n, r, o, s) {
  let i = ut(ft(s, 2), ln, t, r, o);
  return await e12.Expand(n, i, s);
}
function os(e12) {
  if (!e12 || typeof e12 != "object") return false;
  if ("publicKey" in e12 && "privateKey" in e12) {
    let t = e12.publicKey;
    e12 = e12.privateKey;
    try {
      if (Xt(t, "public"), Xt(e12, "private"), t.algorithm.name !== e12.algorithm.name) throw new TypeError("key pair algorithms do not match");
    } catch (n) {
      throw new TypeError('Invalid "privateKey"', { cause: n });
    }
    return true;
  }
  return false;
}
function Xt(e12, t, n) {
  let r = e12;
  if (typeof r.algorithm != "object" || typeof r.algorithm.name != "string" || typeof r.extractable != "boolean" || typeof r.type != "string" || r.type !== t) throw new TypeError(`Invalid "${t}Key"`);
  if (n && r.extractable !== true) throw new TypeError(`"${t}Key" must be extractable`);
}
function ft(e12, t) {
  if (!Number.isSafeInteger(t) || t <= 0) throw new Error("w must be a positive safe integer");
  if (!Number.isSafeInteger(e12) || e12 < 0) throw new Error("n must be a non-negative safe integer");
  let n = Math.pow(256, t);
  if (e12 >= n) throw new Error("n too large to fit in w-length byte string");
  let r = new Uint8Array(t), o = e12;
  for (let s = 0; s < t && o; s++) r[t - (s + 1)] = o % 256, o = Math.floor(o / 256);
  return r;
}
function pr(e12) {
  if (e12.stages === 1 || e12.stages === 2) return e12.stages;
  throw new Error("unreachable");
}
async function cr(e12, t, n, r, o, s) {
  r ??= new Uint8Array(), rt(r, "info"), o ??= new Uint8Array(), rt(o, "psk"), s ??= new Uint8Array(), rt(s, "pskId");
  let c = pr(e12.KDF) === 1 ? es : ns;
  return ss(o, s), await c(e12, t, n, r, o, s);
}
function ss(e12, t) {
  if (e12.byteLength && t.byteLength) {
    if (e12.byteLength < 32) throw new TypeError("Insufficient PSK length");
    return;
  }
  if (!(!e12.byteLength && !t.byteLength)) throw new TypeError("Inconsistent PSK inputs");
}
var is = () => {
  throw new Error("unreachable");
};
var se = 65535;
var cs = 2 ** 36 - 31;
var Li = 2 ** 38 - 64;
async function Vt(e12, t) {
  try {
    return await e12(crypto.subtle);
  } catch (n) {
    throw n instanceof TypeError || n instanceof DOMException && n.name === "NotSupportedError" ? new dt(`${t} is unsupported in this runtime`, { cause: n }) : n;
  }
}
async function un(e12, t, n) {
  let r = e12.get(t);
  if (r && r.bytes.byteLength === t.byteLength && r.bytes.every((i, c) => i === t[c])) return r.key;
  let o = re(t), s = { bytes: o, key: n(o) };
  e12.set(t, s);
  try {
    return await s.key;
  } catch (i) {
    throw e12.get(t) === s && e12.delete(t), i;
  }
}
function as() {
  let e12;
  async function t(r) {
    return await Vt((o) => o.importKey("raw", r, { name: "HMAC", hash: this.hash }, false, ["sign"]), this.name);
  }
  let n = /* @__PURE__ */ new WeakMap();
  return { stages: 2, Derive: is, async Extract(r, o) {
    let s = r.byteLength === 0 ? e12 ??= await t.call(this, new ArrayBuffer(this.Nh)) : await t.call(this, r);
    return new Uint8Array(await Vt((i) => i.sign("HMAC", s, o), this.name));
  }, async Expand(r, o, s) {
    if (r.byteLength < this.Nh) throw new Error("prk.byteLength < this.Nh");
    if (s > 255 * this.Nh) throw new Error("L must be <= 255*Nh");
    let i = Math.ceil(s / this.Nh), c = await un(n, r, (f) => t.call(this, f)), a = new Uint8Array(i * this.Nh), u = new Uint8Array();
    for (let f = 0; f < i; f++) {
      let l = new Uint8Array(u.byteLength + o.byteLength + 1);
      l.set(u), l.set(o, u.byteLength), l[u.byteLength + o.byteLength] = f + 1;
      let d = new Uint8Array(await Vt((x) => x.sign("HMAC", c, l), this.name));
      a.set(d, f * this.Nh), u = d;
    }
    return re(a, 0, s);
  } };
}
var fs = function() {
  return { id: 1, type: "KDF", name: "HKDF-SHA256", Nh: 32, hash: "SHA-256", ...as() };
};
function us(e12) {
  let t = /* @__PURE__ */ new WeakMap();
  async function n(r) {
    return await Vt((o) => o.importKey(this.keyFormat, r, this.algorithm, false, ["encrypt", "decrypt"]), this.name);
  }
  return { async Seal(r, o, s, i) {
    if (i.byteLength > e12) throw new RangeError('"pt" exceeds P_MAX');
    let c = await un(t, r, (a) => n.call(this, a));
    return new Uint8Array(await Vt((a) => a.encrypt({ name: this.algorithm, iv: o, additionalData: s }, c, i), this.name));
  }, async Open(r, o, s, i) {
    let c = await un(t, r, (a) => n.call(this, a));
    return new Uint8Array(await Vt((a) => a.decrypt({ name: this.algorithm, iv: o, additionalData: s }, c, i), this.name));
  } };
}
var ls = function() {
  return { id: 2, type: "AEAD", name: "AES-256-GCM", Nk: 32, Nn: 12, Nt: 16, algorithm: "AES-GCM", keyFormat: "raw", ...us(cs) };
};
var Te = BigInt(4294967295);
var xr = BigInt(32);
function ds(e12, t = false) {
  return t ? { h: Number(e12 & Te), l: Number(e12 >> xr & Te) } : { h: Number(e12 >> xr & Te) | 0, l: Number(e12 & Te) | 0 };
}
function yr(e12, t = false) {
  let n = e12.length, r = new Uint32Array(n), o = new Uint32Array(n);
  for (let s = 0; s < n; s++) {
    let { h: i, l: c } = ds(e12[s], t);
    [r[s], o[s]] = [i, c];
  }
  return [r, o];
}
function br(e12) {
  return e12 instanceof Uint8Array || ArrayBuffer.isView(e12) && e12.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e12 && e12.BYTES_PER_ELEMENT === 1;
}
var Pe = (e12) => e12 ? `"${e12}" ` : "";
function Et(e12, t = "") {
  if (typeof e12 != "number") throw new TypeError(Pe(t) + "expected number, got " + typeof e12);
  if (!Number.isSafeInteger(e12) || e12 < 0) throw new RangeError(Pe(t) + "expected integer >= 0, got " + e12);
  return e12;
}
function wr(e12, t = "") {
  if (typeof e12 != "boolean") throw new TypeError(Pe(t) + "expected boolean, got type=" + typeof e12);
  return e12;
}
function Oe(e12, t, n = "") {
  if (br(e12) && (t === void 0 || e12.length === t)) return e12;
  t !== void 0 && Et(t, "length");
  let r = br(e12), o = t !== void 0 ? ` of length ${t}` : "", s = r ? `length=${e12.length}` : `type=${typeof e12}`, i = Pe(n) + "expected Uint8Array" + o + ", got " + s;
  throw r ? new RangeError(i) : new TypeError(i);
}
var hs = (e12, t) => {
  if (e12 === null || typeof e12 != "object" || Array.isArray(e12)) throw new TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e12);
};
var mr = (e12, t) => {
  hs(e12, t);
  let n = Object.getPrototypeOf(e12);
  if (n !== Object.prototype && n !== null) throw new TypeError(`"${t}" expected plain object`);
  if (Object.hasOwn(e12, "__proto__")) throw new TypeError(`"${t}.__proto__" is not allowed`);
};
function dn(e12, t = true) {
  if (e12.destroyed) throw new Error("hash was destroyed");
  if (t && e12.finished) throw new Error("digest() was already called");
}
function gr(e12, t) {
  Oe(e12, void 0, "output");
  let n = t.outputLen;
  if (!(e12.length >= n)) throw new RangeError('"output" expected length >= ' + n);
}
function hn(e12) {
  return new Uint32Array(e12.buffer, e12.byteOffset, Math.floor(e12.byteLength / 4));
}
function pn(...e12) {
  for (let t = 0; t < e12.length; t++) e12[t].fill(0);
}
var ps = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function xs(e12) {
  return e12 << 24 & 4278190080 | e12 << 8 & 16711680 | e12 >>> 8 & 65280 | e12 >>> 24 & 255;
}
function ys(e12) {
  for (let t = 0; t < e12.length; t++) e12[t] = xs(e12[t]);
  return e12;
}
var xn = ps ? (e12) => e12 : ys;
function yn(e12, t, n = "opts") {
  return mr(e12, "defaults"), t !== void 0 && mr(t, n), Object.assign(/* @__PURE__ */ Object.create(null), e12, t);
}
function Er(e12, t = {}) {
  if (typeof e12 != "function") throw new TypeError('"hashCons" expected function, got type=' + typeof e12);
  t = yn({}, t, "info");
  let n = (o, s) => e12(s).update(o).digest(), r = e12(void 0);
  return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (o) => e12(o), Object.assign(n, t), Object.freeze(n);
}
var _r = (e12) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, e12]) });
var bs = BigInt(0);
var ie = BigInt(1);
var ms = BigInt(2);
var ws = BigInt(7);
var gs = BigInt(256);
var Es = BigInt(113);
var Sr = [];
var vr = [];
var Br = [];
for (let e12 = 0, t = ie, n = 1, r = 0; e12 < 24; e12++) {
  [n, r] = [r, (2 * n + 3 * r) % 5], Sr.push(2 * (5 * r + n)), vr.push((e12 + 1) * (e12 + 2) / 2 % 64);
  let o = bs;
  for (let s = 0; s < 7; s++) t = (t << ie ^ (t >> ws) * Es) % gs, t & ms && (o ^= ie << (ie << BigInt(s)) - ie);
  Br.push(o);
}
var kr = yr(Br, true);
var _s = kr[0];
var Ks = kr[1];
var As = (e12, t, n) => e12 << n | t >>> 32 - n;
var Ss = (e12, t, n) => t << n | e12 >>> 32 - n;
var vs = (e12, t, n) => t << n - 32 | e12 >>> 64 - n;
var Bs = (e12, t, n) => e12 << n - 32 | t >>> 64 - n;
var Kr = (e12, t, n) => n > 32 ? vs(e12, t, n) : As(e12, t, n);
var Ar = (e12, t, n) => n > 32 ? Bs(e12, t, n) : Ss(e12, t, n);
var jt = new Uint32Array(10);
function ks(e12, t = 24) {
  if (!(e12 instanceof Uint32Array)) throw new TypeError('"s" expected Uint32Array(50), got type=' + typeof e12);
  if (e12.length !== 50) throw new RangeError('"s" expected Uint32Array(50), got length=' + e12.length);
  if (Et(t, "rounds"), t < 1 || t > 24) throw new Error('"rounds" expected integer 1..24');
  for (let n = 24 - t; n < 24; n++) {
    for (let s = 0; s < 10; s++) jt[s] = e12[s] ^ e12[s + 10] ^ e12[s + 20] ^ e12[s + 30] ^ e12[s + 40];
    for (let s = 0; s < 10; s += 2) {
      let i = (s + 8) % 10, c = (s + 2) % 10, a = jt[c], u = jt[c + 1], f = Kr(a, u, 1) ^ jt[i], l = Ar(a, u, 1) ^ jt[i + 1];
      for (let d = 0; d < 50; d += 10) e12[s + d] ^= f, e12[s + d + 1] ^= l;
    }
    let r = e12[2], o = e12[3];
    for (let s = 0; s < 24; s++) {
      let i = vr[s], c = Kr(r, o, i), a = Ar(r, o, i), u = Sr[s];
      r = e12[u], o = e12[u + 1], e12[u] = c, e12[u + 1] = a;
    }
    for (let s = 0; s < 50; s += 10) {
      let i = e12[s], c = e12[s + 1], a = e12[s + 2], u = e12[s + 3];
      e12[s] ^= ~e12[s + 2] & e12[s + 4], e12[s + 1] ^= ~e12[s + 3] & e12[s + 5], e12[s + 2] ^= ~e12[s + 4] & e12[s + 6], e12[s + 3] ^= ~e12[s + 5] & e12[s + 7], e12[s + 4] ^= ~e12[s + 6] & e12[s + 8], e12[s + 5] ^= ~e12[s + 7] & e12[s + 9], e12[s + 6] ^= ~e12[s + 8] & i, e12[s + 7] ^= ~e12[s + 9] & c, e12[s + 8] ^= ~i & a, e12[s + 9] ^= ~c & u;
    }
    e12[0] ^= _s[n], e12[1] ^= Ks[n];
  }
  pn(jt);
}
var bn = class e9 {
  state;
  pos = 0;
  posOut = 0;
  finished = false;
  state32;
  destroyed = false;
  blockLen;
  suffix;
  outputLen;
  canXOF;
  enableXOF = false;
  rounds;
  constructor(t, n, r, o = false, s = 24) {
    if (Et(t, "blockLen"), Et(n, "suffix"), Et(s, "rounds"), wr(o, "enableXOF"), this.blockLen = t, this.suffix = n, this.outputLen = r, this.enableXOF = o, this.canXOF = o, this.rounds = s, Et(r, "outputLen"), !(0 < t && t < 200)) throw new Error('"blockLen" must be 1..199');
    this.state = new Uint8Array(200), this.state32 = hn(this.state);
  }
  clone() {
    return this._cloneInto();
  }
  keccak() {
    xn(this.state32), ks(this.state32, this.rounds), xn(this.state32), this.posOut = 0, this.pos = 0;
  }
  update(t) {
    dn(this), Oe(t);
    let { blockLen: n, state: r, state32: o } = this, s = t.length, i = n % 4 === 0 && t.byteOffset % 4 === 0, c = n / 4, a = i && s >= n ? hn(t) : void 0;
    for (let u = 0; u < s; ) {
      if (a !== void 0 && this.pos === 0 && u % 4 === 0 && s - u >= n) {
        for (let l = 0, d = u / 4; l < c; l++) o[l] ^= a[d + l];
        u += n, this.pos = n, this.keccak();
        continue;
      }
      let f = Math.min(n - this.pos, s - u);
      for (let l = 0; l < f; l++) r[this.pos++] ^= t[u++];
      this.pos === n && this.keccak();
    }
    return this;
  }
  finish() {
    if (this.finished) return;
    this.finished = true;
    let { state: t, suffix: n, pos: r, blockLen: o } = this;
    t[r] ^= n, (n & 128) !== 0 && r === o - 1 && this.keccak(), t[o - 1] ^= 128, this.keccak();
  }
  writeInto(t) {
    dn(this, false), Oe(t), this.finish();
    let n = this.state, { blockLen: r } = this;
    for (let o = 0, s = t.length; o < s; ) {
      this.posOut >= r && this.keccak();
      let i = Math.min(r - this.posOut, s - o);
      t.set(n.subarray(this.posOut, this.posOut + i), o), this.posOut += i, o += i;
    }
    return t;
  }
  xofInto(t) {
    if (!this.enableXOF) throw new Error("XOF is not enabled");
    return this.writeInto(t);
  }
  xof(t) {
    return Et(t), this.xofInto(new Uint8Array(t));
  }
  digestInto(t) {
    if (gr(t, this), this.finished) throw new Error("digest() was already called");
    this.writeInto(t.length === this.outputLen ? t : t.subarray(0, this.outputLen)), this.destroy();
  }
  digest() {
    let t = new Uint8Array(this.outputLen);
    return this.digestInto(t), t;
  }
  destroy() {
    this.destroyed = true, pn(this.state);
  }
  _cloneInto(t) {
    let { blockLen: n, suffix: r, outputLen: o, rounds: s, enableXOF: i } = this;
    return t ||= new e9(n, r, o, i, s), t.blockLen = n, t.state32.set(this.state32), t.pos = this.pos, t.posOut = this.posOut, t.finished = this.finished, t.rounds = s, t.suffix = r, t.outputLen = o, t.enableXOF = i, t.canXOF = this.canXOF, t.destroyed = this.destroyed, t;
  }
};
var Ns = (e12, t, n, r = {}) => Er((o = {}) => (o = yn({}, o), new bn(t, e12, o.dkLen === void 0 ? n : o.dkLen, true)), r);
var Nr = Ns(31, 136, 32, _r(12));
var Ie = BigInt(4294967295);
var Dr = BigInt(32);
function Ds(e12, t = false) {
  return t ? { h: Number(e12 & Ie), l: Number(e12 >> Dr & Ie) } : { h: Number(e12 >> Dr & Ie) | 0, l: Number(e12 & Ie) | 0 };
}
function Me(e12, t = false) {
  let n = e12.length, r = new Uint32Array(n), o = new Uint32Array(n);
  for (let s = 0; s < n; s++) {
    let { h: i, l: c } = Ds(e12[s], t);
    [r[s], o[s]] = [i, c];
  }
  return [r, o];
}
var mn = (e12, t, n) => e12 >>> n;
var wn = (e12, t, n) => e12 << 32 - n | t >>> n;
var Lt = (e12, t, n) => e12 >>> n | t << 32 - n;
var Ht = (e12, t, n) => e12 << 32 - n | t >>> n;
var ce = (e12, t, n) => e12 << 64 - n | t >>> n - 32;
var ae = (e12, t, n) => e12 >>> n - 32 | t << 64 - n;
var Lr = (e12, t, n) => e12 << n | t >>> 32 - n;
var Hr = (e12, t, n) => t << n | e12 >>> 32 - n;
var Tr = (e12, t, n) => t << n - 32 | e12 >>> 64 - n;
var Pr = (e12, t, n) => e12 << n - 32 | t >>> 64 - n;
function lt(e12, t, n, r) {
  let o = (t >>> 0) + (r >>> 0);
  return { h: e12 + n + (o / 2 ** 32 | 0) | 0, l: o | 0 };
}
var Or = (e12, t, n) => (e12 >>> 0) + (t >>> 0) + (n >>> 0);
var Ir = (e12, t, n, r) => t + n + r + (e12 / 2 ** 32 | 0) | 0;
var Mr = (e12, t, n, r) => (e12 >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0);
var Ur = (e12, t, n, r, o) => t + n + r + o + (e12 / 2 ** 32 | 0) | 0;
var Rr = (e12, t, n, r, o) => (e12 >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0) + (o >>> 0);
var Cr = (e12, t, n, r, o, s) => t + n + r + o + s + (e12 / 2 ** 32 | 0) | 0;
/*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) */
function zt(e12) {
  return e12 instanceof Uint8Array || ArrayBuffer.isView(e12) && e12.constructor.name === "Uint8Array";
}
function z(e12, t = "") {
  if (!Number.isSafeInteger(e12) || e12 < 0) {
    let n = t && `"${t}" `;
    throw new Error(`${n}expected integer >= 0, got ${e12}`);
  }
}
function D(e12, t, n = "") {
  let r = zt(e12), o = e12?.length, s = t !== void 0;
  if (!r || s && o !== t) {
    let i = n && `"${n}" `, c = s ? ` of length ${t}` : "", a = r ? `length=${o}` : `type=${typeof e12}`;
    throw new Error(i + "expected Uint8Array" + c + ", got " + a);
  }
  return e12;
}
function st(e12) {
  if (typeof e12 != "function" || typeof e12.create != "function") throw new Error("Hash must wrapped by utils.createHasher");
  z(e12.outputLen), z(e12.blockLen);
}
function pt(e12, t = true) {
  if (e12.destroyed) throw new Error("Hash instance has been destroyed");
  if (t && e12.finished) throw new Error("Hash#digest() has already been called");
}
function Ue(e12, t) {
  D(e12, void 0, "digestInto() output");
  let n = t.outputLen;
  if (e12.length < n) throw new Error('"digestInto() output" expected to be of length >=' + n);
}
function Re(e12) {
  return new Uint32Array(e12.buffer, e12.byteOffset, Math.floor(e12.byteLength / 4));
}
function nt(...e12) {
  for (let t = 0; t < e12.length; t++) e12[t].fill(0);
}
function Ce(e12) {
  return new DataView(e12.buffer, e12.byteOffset, e12.byteLength);
}
function ct(e12, t) {
  return e12 << 32 - t | e12 >>> t;
}
var Hs = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function Ts(e12) {
  return e12 << 24 & 4278190080 | e12 << 8 & 16711680 | e12 >>> 8 & 65280 | e12 >>> 24 & 255;
}
function Ps(e12) {
  for (let t = 0; t < e12.length; t++) e12[t] = Ts(e12[t]);
  return e12;
}
var gn = Hs ? (e12) => e12 : Ps;
var Fr = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function";
var Os = Array.from({ length: 256 }, (e12, t) => t.toString(16).padStart(2, "0"));
function Tt(e12) {
  if (D(e12), Fr) return e12.toHex();
  let t = "";
  for (let n = 0; n < e12.length; n++) t += Os[e12[n]];
  return t;
}
var ht = { _0: 48, _9: 57, A: 65, F: 70, a: 97, f: 102 };
function qr(e12) {
  if (e12 >= ht._0 && e12 <= ht._9) return e12 - ht._0;
  if (e12 >= ht.A && e12 <= ht.F) return e12 - (ht.A - 10);
  if (e12 >= ht.a && e12 <= ht.f) return e12 - (ht.a - 10);
}
function Pt(e12) {
  if (typeof e12 != "string") throw new Error("hex string expected, got " + typeof e12);
  if (Fr) return Uint8Array.fromHex(e12);
  let t = e12.length, n = t / 2;
  if (t % 2) throw new Error("hex string expected, got unpadded hex of length " + t);
  let r = new Uint8Array(n);
  for (let o = 0, s = 0; o < n; o++, s += 2) {
    let i = qr(e12.charCodeAt(s)), c = qr(e12.charCodeAt(s + 1));
    if (i === void 0 || c === void 0) {
      let a = e12[s] + e12[s + 1];
      throw new Error('hex string expected, got non-hex character "' + a + '" at index ' + s);
    }
    r[o] = i * 16 + c;
  }
  return r;
}
function Z(...e12) {
  let t = 0;
  for (let r = 0; r < e12.length; r++) {
    let o = e12[r];
    D(o), t += o.length;
  }
  let n = new Uint8Array(t);
  for (let r = 0, o = 0; r < e12.length; r++) {
    let s = e12[r];
    n.set(s, o), o += s.length;
  }
  return n;
}
function Zt(e12, t = {}) {
  let n = (o, s) => e12(s).update(o).digest(), r = e12(void 0);
  return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.create = (o) => e12(o), Object.assign(n, t), Object.freeze(n);
}
function _t(e12 = 32) {
  let t = typeof globalThis == "object" ? globalThis.crypto : null;
  if (typeof t?.getRandomValues != "function") throw new Error("crypto.getRandomValues must be defined");
  return t.getRandomValues(new Uint8Array(e12));
}
var Kt = (e12) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, e12]) });
var Is = BigInt(0);
var fe = BigInt(1);
var Ms = BigInt(2);
var Us = BigInt(7);
var Rs = BigInt(256);
var Cs = BigInt(113);
var Vr = [];
var jr = [];
var zr = [];
for (let e12 = 0, t = fe, n = 1, r = 0; e12 < 24; e12++) {
  [n, r] = [r, (2 * n + 3 * r) % 5], Vr.push(2 * (5 * r + n)), jr.push((e12 + 1) * (e12 + 2) / 2 % 64);
  let o = Is;
  for (let s = 0; s < 7; s++) t = (t << fe ^ (t >> Us) * Cs) % Rs, t & Ms && (o ^= fe << (fe << BigInt(s)) - fe);
  zr.push(o);
}
var Zr = Me(zr, true);
var qs = Zr[0];
var Fs = Zr[1];
var Gr = (e12, t, n) => n > 32 ? Tr(e12, t, n) : Lr(e12, t, n);
var Xr = (e12, t, n) => n > 32 ? Pr(e12, t, n) : Hr(e12, t, n);
function Gs(e12, t = 24) {
  let n = new Uint32Array(10);
  for (let r = 24 - t; r < 24; r++) {
    for (let i = 0; i < 10; i++) n[i] = e12[i] ^ e12[i + 10] ^ e12[i + 20] ^ e12[i + 30] ^ e12[i + 40];
    for (let i = 0; i < 10; i += 2) {
      let c = (i + 8) % 10, a = (i + 2) % 10, u = n[a], f = n[a + 1], l = Gr(u, f, 1) ^ n[c], d = Xr(u, f, 1) ^ n[c + 1];
      for (let x = 0; x < 50; x += 10) e12[i + x] ^= l, e12[i + x + 1] ^= d;
    }
    let o = e12[2], s = e12[3];
    for (let i = 0; i < 24; i++) {
      let c = jr[i], a = Gr(o, s, c), u = Xr(o, s, c), f = Vr[i];
      o = e12[f], s = e12[f + 1], e12[f] = a, e12[f + 1] = u;
    }
    for (let i = 0; i < 50; i += 10) {
      for (let c = 0; c < 10; c++) n[c] = e12[i + c];
      for (let c = 0; c < 10; c++) e12[i + c] ^= ~n[(c + 2) % 10] & n[(c + 4) % 10];
    }
    e12[0] ^= qs[r], e12[1] ^= Fs[r];
  }
  nt(n);
}
var qe = class e10 {
  state;
  pos = 0;
  posOut = 0;
  finished = false;
  state32;
  destroyed = false;
  blockLen;
  suffix;
  outputLen;
  enableXOF = false;
  rounds;
  constructor(t, n, r, o = false, s = 24) {
    if (this.blockLen = t, this.suffix = n, this.outputLen = r, this.enableXOF = o, this.rounds = s, z(r, "outputLen"), !(0 < t && t < 200)) throw new Error("only keccak-f1600 function is supported");
    this.state = new Uint8Array(200), this.state32 = Re(this.state);
  }
  clone() {
    return this._cloneInto();
  }
  keccak() {
    gn(this.state32), Gs(this.state32, this.rounds), gn(this.state32), this.posOut = 0, this.pos = 0;
  }
  update(t) {
    pt(this), D(t);
    let { blockLen: n, state: r } = this, o = t.length;
    for (let s = 0; s < o; ) {
      let i = Math.min(n - this.pos, o - s);
      for (let c = 0; c < i; c++) r[this.pos++] ^= t[s++];
      this.pos === n && this.keccak();
    }
    return this;
  }
  finish() {
    if (this.finished) return;
    this.finished = true;
    let { state: t, suffix: n, pos: r, blockLen: o } = this;
    t[r] ^= n, (n & 128) !== 0 && r === o - 1 && this.keccak(), t[o - 1] ^= 128, this.keccak();
  }
  writeInto(t) {
    pt(this, false), D(t), this.finish();
    let n = this.state, { blockLen: r } = this;
    for (let o = 0, s = t.length; o < s; ) {
      this.posOut >= r && this.keccak();
      let i = Math.min(r - this.posOut, s - o);
      t.set(n.subarray(this.posOut, this.posOut + i), o), this.posOut += i, o += i;
    }
    return t;
  }
  xofInto(t) {
    if (!this.enableXOF) throw new Error("XOF is not possible for this instance");
    return this.writeInto(t);
  }
  xof(t) {
    return z(t), this.xofInto(new Uint8Array(t));
  }
  digestInto(t) {
    if (Ue(t, this), this.finished) throw new Error("digest() was already called");
    return this.writeInto(t), this.destroy(), t;
  }
  digest() {
    return this.digestInto(new Uint8Array(this.outputLen));
  }
  destroy() {
    this.destroyed = true, nt(this.state);
  }
  _cloneInto(t) {
    let { blockLen: n, suffix: r, outputLen: o, rounds: s, enableXOF: i } = this;
    return t ||= new e10(n, r, o, i, s), t.state32.set(this.state32), t.pos = this.pos, t.posOut = this.posOut, t.finished = this.finished, t.rounds = s, t.suffix = r, t.outputLen = o, t.enableXOF = i, t.destroyed = this.destroyed, t;
  }
};
var $r = (e12, t, n, r = {}) => Zt(() => new qe(t, e12, n), r);
var $t = $r(6, 136, 32, Kt(8));
var Yr = $r(6, 72, 64, Kt(10));
var Qr = (e12, t, n, r = {}) => Zt((o = {}) => new qe(t, e12, o.dkLen === void 0 ? n : o.dkLen, true), r);
var Wr = Qr(31, 168, 16, Kt(11));
var xt = Qr(31, 136, 32, Kt(12));
function En(e12) {
  if (!Number.isSafeInteger(e12) || e12 < 0 || e12 > 4294967295) throw new Error("wrong u32 integer:" + e12);
  return e12;
}
function to(e12) {
  return En(e12), (e12 & e12 - 1) === 0 && e12 !== 0;
}
function _n(e12, t) {
  En(e12);
  let n = 0;
  for (let r = 0; r < t; r++, e12 >>>= 1) n = n << 1 | e12 & 1;
  return n;
}
function eo(e12) {
  return En(e12), 31 - Math.clz32(e12);
}
function Jr(e12) {
  let t = e12.length;
  if (t < 2 || !to(t)) throw new Error("n must be a power of 2 and greater than 1. Got " + t);
  let n = eo(t);
  for (let r = 0; r < t; r++) {
    let o = _n(r, n);
    if (r < o) {
      let s = e12[r];
      e12[r] = e12[o], e12[o] = s;
    }
  }
  return e12;
}
var Kn = (e12, t) => {
  let { N: n, roots: r, dit: o, invertButterflies: s = false, skipStages: i = 0, brp: c = true } = t, a = eo(n);
  if (!to(n)) throw new Error("FFT: Polynomial size should be power of two");
  let u = o !== s;
  return (f) => {
    if (f.length !== n) throw new Error("FFT: wrong Polynomial length");
    o && c && Jr(f);
    for (let l = 0, d = 1; l < a - i; l++) {
      let x = o ? l + 1 + i : a - l, w = 1 << x, A = w >> 1, b = n >> x;
      for (let k = 0; k < n; k += w) for (let _ = 0, m = d++; _ < A; _++) {
        let L = s ? o ? n - m : m : _ * b, H = k + _, I = k + _ + A, C = r[L], O = f[I], E = f[H];
        if (u) {
          let R = e12.mul(O, C);
          f[H] = e12.add(E, R), f[I] = e12.sub(E, R);
        } else s ? (f[H] = e12.add(O, E), f[I] = e12.mul(e12.sub(O, E), C)) : (f[H] = e12.add(E, O), f[I] = e12.mul(e12.sub(E, O), C));
      }
    }
    return !o && c && Jr(f), f;
  };
};
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
var At = _t;
function Fe(e12, t) {
  if (e12.length !== t.length) return false;
  let n = 0;
  for (let r = 0; r < e12.length; r++) n |= e12[r] ^ t[r];
  return n === 0;
}
function no(e12) {
  return Uint8Array.from(e12);
}
function Ot(e12, ...t) {
  let n = (o) => typeof o == "number" ? o : o.bytesLen, r = t.reduce((o, s) => o + n(s), 0);
  return { bytesLen: r, encode: (o) => {
    let s = new Uint8Array(r);
    for (let i = 0, c = 0; i < t.length; i++) {
      let a = t[i], u = n(a), f = typeof a == "number" ? o[i] : a.encode(o[i]);
      D(f, u, e12), s.set(f, c), typeof a != "number" && f.fill(0), c += u;
    }
    return s;
  }, decode: (o) => {
    D(o, r, e12);
    let s = [];
    for (let i of t) {
      let c = n(i), a = o.subarray(0, c);
      s.push(typeof i == "number" ? a : i.decode(a)), o = o.subarray(c);
    }
    return s;
  } };
}
function Ge(e12, t) {
  let n = t * e12.bytesLen;
  return { bytesLen: n, encode: (r) => {
    if (r.length !== t) throw new Error(`vecCoder.encode: wrong length=${r.length}. Expected: ${t}`);
    let o = new Uint8Array(n);
    for (let s = 0, i = 0; s < r.length; s++) {
      let c = e12.encode(r[s]);
      o.set(c, i), c.fill(0), i += c.length;
    }
    return o;
  }, decode: (r) => {
    D(r, n);
    let o = [];
    for (let s = 0; s < r.length; s += e12.bytesLen) o.push(e12.decode(r.subarray(s, s + e12.bytesLen)));
    return o;
  } };
}
function $(...e12) {
  for (let t of e12) if (Array.isArray(t)) for (let n of t) n.fill(0);
  else t.fill(0);
}
function An(e12) {
  return (1 << e12) - 1;
}
var Xi = Uint8Array.of();
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
var ro = (e12) => {
  let { newPoly: t, N: n, Q: r, F: o, ROOT_OF_UNITY: s, brvBits: i, isKyber: c } = e12, a = (_, m = r) => {
    let L = _ % m | 0;
    return (L >= 0 ? L | 0 : m + L | 0) | 0;
  }, u = (_, m = r) => {
    let L = a(_, m) | 0;
    return (L > m >> 1 ? L - m | 0 : L) | 0;
  };
  function f() {
    let _ = t(n);
    for (let m = 0; m < n; m++) {
      let L = _n(m, i), H = BigInt(s) ** BigInt(L) % BigInt(r);
      _[m] = Number(H) | 0;
    }
    return _;
  }
  let l = f(), d = { add: (_, m) => a((_ | 0) + (m | 0)) | 0, sub: (_, m) => a((_ | 0) - (m | 0)) | 0, mul: (_, m) => a((_ | 0) * (m | 0)) | 0, inv: (_) => {
    throw new Error("not implemented");
  } }, x = { N: n, roots: l, invertButterflies: true, skipStages: c ? 1 : 0, brp: false }, w = Kn(d, { dit: false, ...x }), A = Kn(d, { dit: true, ...x });
  return { mod: a, smod: u, nttZetas: l, NTT: { encode: (_) => w(_), decode: (_) => {
    A(_);
    for (let m = 0; m < _.length; m++) _[m] = a(o * _[m]);
    return _;
  } }, bitsCoder: (_, m) => {
    let L = An(_), H = _ * (n / 8);
    return { bytesLen: H, encode: (I) => {
      let C = new Uint8Array(H);
      for (let O = 0, E = 0, R = 0, U = 0; O < I.length; O++) for (E |= (m.encode(I[O]) & L) << R, R += _; R >= 8; R -= 8, E >>= 8) C[U++] = E & An(R);
      return C;
    }, decode: (I) => {
      let C = t(n);
      for (let O = 0, E = 0, R = 0, U = 0; O < I.length; O++) for (E |= I[O] << R, R += 8; R >= _; R -= _, E >>= _) C[U++] = m.decode(E & L);
      return C;
    } };
  } };
};
var Xs = (e12) => (t, n) => {
  n || (n = e12.blockLen);
  let r = new Uint8Array(t.length + 2);
  r.set(t);
  let o = t.length, s = new Uint8Array(n), i = e12.create({}), c = 0, a = 0;
  return { stats: () => ({ calls: c, xofs: a }), get: (u, f) => (r[o + 0] = u, r[o + 1] = f, i.destroy(), i = e12.create({}).update(r), c++, () => (a++, i.xofInto(s))), clean: () => {
    i.destroy(), $(s, r);
  } };
};
var oo = Xs(Wr);
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
var Q = 256;
var yt = 3329;
var Vs = 3303;
var js = 17;
var { mod: de, nttZetas: zs, NTT: It, bitsCoder: Zs } = ro({ N: Q, Q: yt, F: Vs, ROOT_OF_UNITY: js, newPoly: (e12) => new Uint16Array(e12), brvBits: 7, isKyber: true });
var Sn = { 512: { N: Q, Q: yt, K: 2, ETA1: 3, ETA2: 2, du: 10, dv: 4, RBGstrength: 128 }, 768: { N: Q, Q: yt, K: 3, ETA1: 2, ETA2: 2, du: 10, dv: 4, RBGstrength: 192 }, 1024: { N: Q, Q: yt, K: 4, ETA1: 2, ETA2: 2, du: 11, dv: 5, RBGstrength: 256 } };
var $s = (e12) => {
  if (e12 >= 12) return { encode: (n) => n, decode: (n) => n };
  let t = 2 ** (e12 - 1);
  return { encode: (n) => ((n << e12) + yt / 2) / yt, decode: (n) => n * yt + t >>> e12 };
};
var ue = (e12) => Zs(e12, $s(e12));
function Mt(e12, t) {
  for (let n = 0; n < Q; n++) e12[n] = de(e12[n] + t[n]);
}
function Ys(e12, t) {
  for (let n = 0; n < Q; n++) e12[n] = de(e12[n] - t[n]);
}
function Qs(e12, t, n, r, o) {
  let s = de(t * r * o + e12 * n), i = de(e12 * r + t * n);
  return { c0: s, c1: i };
}
function Xe(e12, t) {
  for (let n = 0; n < Q / 2; n++) {
    let r = zs[64 + (n >> 1)];
    n & 1 && (r = -r);
    let { c0: o, c1: s } = Qs(e12[2 * n + 0], e12[2 * n + 1], t[2 * n + 0], t[2 * n + 1], r);
    e12[2 * n + 0] = o, e12[2 * n + 1] = s;
  }
  return e12;
}
function so(e12) {
  let t = new Uint16Array(Q);
  for (let n = 0; n < Q; ) {
    let r = e12();
    if (r.length % 3) throw new Error("SampleNTT: unaligned block");
    for (let o = 0; n < Q && o + 3 <= r.length; o += 3) {
      let s = (r[o + 0] >> 0 | r[o + 1] << 8) & 4095, i = (r[o + 1] >> 4 | r[o + 2] << 4) & 4095;
      s < yt && (t[n++] = s), n < Q && i < yt && (t[n++] = i);
    }
  }
  return t;
}
function le(e12, t, n, r) {
  let o = e12(r * Q / 4, t, n), s = new Uint16Array(Q), i = Re(o), c = 0;
  for (let a = 0, u = 0, f = 0, l = 0; a < i.length; a++) {
    let d = i[a];
    for (let x = 0; x < 32; x++) f += d & 1, d >>= 1, c += 1, c === r ? (l = f, f = 0) : c === 2 * r && (s[u++] = de(l - f), f = 0, c = 0);
  }
  if (c) throw new Error(`sampleCBD: leftover bits: ${c}`);
  return s;
}
var Ws = (e12) => {
  let { K: t, PRF: n, XOF: r, HASH512: o, ETA1: s, ETA2: i, du: c, dv: a } = e12, u = ue(1), f = ue(a), l = ue(c), d = Ot("publicKey", Ge(ue(12), t), 32), x = Ge(ue(12), t), w = Ot("ciphertext", Ge(l, t), f), A = Ot("seed", 32, 32);
  return { secretCoder: x, lengths: { secretKey: x.bytesLen, publicKey: d.bytesLen, cipherText: w.bytesLen }, keygen: (b) => {
    D(b, 32, "seed");
    let k = new Uint8Array(33);
    k.set(b), k[32] = t;
    let _ = o(k), [m, L] = A.decode(_), H = [], I = [];
    for (let E = 0; E < t; E++) H.push(It.encode(le(n, L, E, s)));
    let C = r(m);
    for (let E = 0; E < t; E++) {
      let R = It.encode(le(n, L, t + E, s));
      for (let U = 0; U < t; U++) {
        let P = so(C.get(U, E));
        Mt(R, Xe(P, H[U]));
      }
      I.push(R);
    }
    C.clean();
    let O = { publicKey: d.encode([I, m]), secretKey: x.encode(H) };
    return $(m, L, H, I, k, _), O;
  }, encrypt: (b, k, _) => {
    let [m, L] = d.decode(b), H = [];
    for (let U = 0; U < t; U++) H.push(It.encode(le(n, _, U, s)));
    let I = r(L), C = new Uint16Array(Q), O = [];
    for (let U = 0; U < t; U++) {
      let P = le(n, _, t + U, i), y = new Uint16Array(Q);
      for (let p = 0; p < t; p++) {
        let h = so(I.get(U, p));
        Mt(y, Xe(h, H[p]));
      }
      Mt(P, It.decode(y)), O.push(P), Mt(C, Xe(m[U], H[U])), $(y);
    }
    I.clean();
    let E = le(n, _, 2 * t, i);
    Mt(E, It.decode(C));
    let R = u.decode(k);
    return Mt(R, E), $(m, H, C, E), w.encode([O, R]);
  }, decrypt: (b, k) => {
    let [_, m] = w.decode(b), L = x.decode(k), H = new Uint16Array(Q);
    for (let I = 0; I < t; I++) Mt(H, Xe(L[I], It.encode(_[I])));
    return Ys(m, It.decode(H)), $(H, L, _), u.encode(m);
  } };
};
function vn(e12) {
  let t = Ws(e12), { HASH256: n, HASH512: r, KDF: o } = e12, { secretCoder: s, lengths: i } = t, c = Ot("secretKey", i.secretKey, i.publicKey, 32, 32), a = 32, u = 64;
  return { info: { type: "ml-kem" }, lengths: { ...i, seed: 64, msg: a, msgRand: a, secretKey: c.bytesLen }, keygen: (f = At(u)) => {
    D(f, u, "seed");
    let { publicKey: l, secretKey: d } = t.keygen(f.subarray(0, 32)), x = n(l), w = c.encode([d, l, x, f.subarray(32)]);
    return $(d, x), { publicKey: l, secretKey: w };
  }, getPublicKey: (f) => {
    let [l, d, x, w] = c.decode(f);
    return Uint8Array.from(d);
  }, encapsulate: (f, l = At(a)) => {
    D(f, i.publicKey, "publicKey"), D(l, a, "message");
    let d = f.subarray(0, 384 * e12.K), x = s.encode(s.decode(no(d)));
    if (!Fe(x, d)) throw $(x), new Error("ML-KEM.encapsulate: wrong publicKey modulus");
    $(x);
    let w = r.create().update(l).update(n(f)).digest(), A = t.encrypt(f, l, w.subarray(32, 64));
    return $(w.subarray(32)), { cipherText: A, sharedSecret: w.subarray(0, 32) };
  }, decapsulate: (f, l) => {
    D(l, c.bytesLen, "secretKey"), D(f, i.cipherText, "cipherText");
    let d = c.bytesLen - 96, x = d + 32, w = n(l.subarray(d / 2, x));
    if (!Fe(w, l.subarray(x, x + 32))) throw new Error("invalid secretKey: hash check failed");
    let [A, b, k, _] = c.decode(l), m = t.decrypt(f, A), L = r.create().update(m).update(k).digest(), H = L.subarray(0, 32), I = t.encrypt(b, m, L.subarray(32, 64)), C = Fe(f, I), O = o.create({ dkLen: 32 }).update(_).update(f).digest();
    return $(m, I, C ? O : H), C ? H : O;
  } };
}
function Js(e12, t, n) {
  return xt.create({ dkLen: e12 }).update(t).update(new Uint8Array([n])).digest();
}
var Bn = { HASH256: $t, HASH512: Yr, KDF: xt, XOF: oo, PRF: Js };
var ec = vn({ ...Bn, ...Sn[512] });
var Ve = vn({ ...Bn, ...Sn[768] });
var io = vn({ ...Bn, ...Sn[1024] });
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Nn = BigInt(0);
var kn = BigInt(1);
function he(e12, t = "") {
  if (typeof e12 != "boolean") {
    let n = t && `"${t}" `;
    throw new Error(n + "expected boolean, got type=" + typeof e12);
  }
  return e12;
}
function co(e12) {
  if (typeof e12 == "bigint") {
    if (!je(e12)) throw new Error("positive bigint expected, got " + e12);
  } else z(e12);
  return e12;
}
function pe(e12) {
  let t = co(e12).toString(16);
  return t.length & 1 ? "0" + t : t;
}
function ao(e12) {
  if (typeof e12 != "string") throw new Error("hex string expected, got " + typeof e12);
  return e12 === "" ? Nn : BigInt("0x" + e12);
}
function St(e12) {
  return ao(Tt(e12));
}
function vt(e12) {
  return ao(Tt(ze(D(e12)).reverse()));
}
function Yt(e12, t) {
  z(t), e12 = co(e12);
  let n = Pt(e12.toString(16).padStart(t * 2, "0"));
  if (n.length !== t) throw new Error("number too large");
  return n;
}
function xe(e12, t) {
  return Yt(e12, t).reverse();
}
function ze(e12) {
  return Uint8Array.from(e12);
}
function Ut(e12) {
  return Uint8Array.from(e12, (t, n) => {
    let r = t.charCodeAt(0);
    if (t.length !== 1 || r > 127) throw new Error(`string contains non-ASCII character "${e12[n]}" with code ${r} at position ${n}`);
    return r;
  });
}
var je = (e12) => typeof e12 == "bigint" && Nn <= e12;
function ti(e12, t, n) {
  return je(e12) && je(t) && je(n) && t <= e12 && e12 < n;
}
function ye(e12, t, n, r) {
  if (!ti(t, n, r)) throw new Error("expected valid " + e12 + ": " + n + " <= n < " + r + ", got " + t);
}
function Dn(e12) {
  let t;
  for (t = 0; e12 > Nn; e12 >>= kn, t += 1) ;
  return t;
}
var be = (e12) => (kn << BigInt(e12)) - kn;
function fo(e12, t, n) {
  if (z(e12, "hashLen"), z(t, "qByteLen"), typeof n != "function") throw new Error("hmacFn must be a function");
  let r = (b) => new Uint8Array(b), o = Uint8Array.of(), s = Uint8Array.of(0), i = Uint8Array.of(1), c = 1e3, a = r(e12), u = r(e12), f = 0, l = () => {
    a.fill(1), u.fill(0), f = 0;
  }, d = (...b) => n(u, Z(a, ...b)), x = (b = o) => {
    u = d(s, b), a = d(), b.length !== 0 && (u = d(i, b), a = d());
  }, w = () => {
    if (f++ >= c) throw new Error("drbg: tried max amount of iterations");
    let b = 0, k = [];
    for (; b < t; ) {
      a = d();
      let _ = a.slice();
      k.push(_), b += a.length;
    }
    return Z(...k);
  };
  return (b, k) => {
    l(), x(b);
    let _;
    for (; !(_ = k(w())); ) x();
    return l(), _;
  };
}
function Rt(e12, t = {}, n = {}) {
  if (!e12 || typeof e12 != "object") throw new Error("expected valid options object");
  function r(s, i, c) {
    let a = e12[s];
    if (c && a === void 0) return;
    let u = typeof a;
    if (u !== i || a === null) throw new Error(`param "${s}" is invalid: expected ${i}, got ${u}`);
  }
  let o = (s, i) => Object.entries(s).forEach(([c, a]) => r(c, a, i));
  o(t, false), o(n, true);
}
function Ln(e12) {
  let t = /* @__PURE__ */ new WeakMap();
  return (n, ...r) => {
    let o = t.get(n);
    if (o !== void 0) return o;
    let s = e12(n, ...r);
    return t.set(n, s), s;
  };
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var tt = BigInt(0);
var W = BigInt(1);
var Ct = BigInt(2);
var ho = BigInt(3);
var po = BigInt(4);
var xo = BigInt(5);
var ei = BigInt(7);
var yo = BigInt(8);
var ni = BigInt(9);
var bo = BigInt(16);
function J(e12, t) {
  let n = e12 % t;
  return n >= tt ? n : t + n;
}
function it(e12, t, n) {
  let r = e12;
  for (; t-- > tt; ) r *= r, r %= n;
  return r;
}
function uo(e12, t) {
  if (e12 === tt) throw new Error("invert: expected non-zero number");
  if (t <= tt) throw new Error("invert: expected positive modulus, got " + t);
  let n = J(e12, t), r = t, o = tt, s = W, i = W, c = tt;
  for (; n !== tt; ) {
    let u = r / n, f = r % n, l = o - i * u, d = s - c * u;
    r = n, n = f, o = i, s = c, i = l, c = d;
  }
  if (r !== W) throw new Error("invert: does not exist");
  return J(o, t);
}
function Tn(e12, t, n) {
  if (!e12.eql(e12.sqr(t), n)) throw new Error("Cannot find square root");
}
function mo(e12, t) {
  let n = (e12.ORDER + W) / po, r = e12.pow(t, n);
  return Tn(e12, r, t), r;
}
function ri(e12, t) {
  let n = (e12.ORDER - xo) / yo, r = e12.mul(t, Ct), o = e12.pow(r, n), s = e12.mul(t, o), i = e12.mul(e12.mul(s, Ct), o), c = e12.mul(s, e12.sub(i, e12.ONE));
  return Tn(e12, c, t), c;
}
function oi(e12) {
  let t = Ze(e12), n = wo(e12), r = n(t, t.neg(t.ONE)), o = n(t, r), s = n(t, t.neg(r)), i = (e12 + ei) / bo;
  return (c, a) => {
    let u = c.pow(a, i), f = c.mul(u, r), l = c.mul(u, o), d = c.mul(u, s), x = c.eql(c.sqr(f), a), w = c.eql(c.sqr(l), a);
    u = c.cmov(u, f, x), f = c.cmov(d, l, w);
    let A = c.eql(c.sqr(f), a), b = c.cmov(u, f, A);
    return Tn(c, b, a), b;
  };
}
function wo(e12) {
  if (e12 < ho) throw new Error("sqrt is not defined for small field");
  let t = e12 - W, n = 0;
  for (; t % Ct === tt; ) t /= Ct, n++;
  let r = Ct, o = Ze(e12);
  for (; lo(o, r) === 1; ) if (r++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
  if (n === 1) return mo;
  let s = o.pow(r, t), i = (t + W) / Ct;
  return function(a, u) {
    if (a.is0(u)) return u;
    if (lo(a, u) !== 1) throw new Error("Cannot find square root");
    let f = n, l = a.mul(a.ONE, s), d = a.pow(u, t), x = a.pow(u, i);
    for (; !a.eql(d, a.ONE); ) {
      if (a.is0(d)) return a.ZERO;
      let w = 1, A = a.sqr(d);
      for (; !a.eql(A, a.ONE); ) if (w++, A = a.sqr(A), w === f) throw new Error("Cannot find square root");
      let b = W << BigInt(f - w - 1), k = a.pow(l, b);
      f = w, l = a.sqr(k), d = a.mul(d, l), x = a.mul(x, k);
    }
    return x;
  };
}
function si(e12) {
  return e12 % po === ho ? mo : e12 % yo === xo ? ri : e12 % bo === ni ? oi(e12) : wo(e12);
}
var ii = ["create", "isValid", "is0", "neg", "inv", "sqrt", "sqr", "eql", "add", "sub", "mul", "pow", "div", "addN", "subN", "mulN", "sqrN"];
function Pn(e12) {
  let t = { ORDER: "bigint", BYTES: "number", BITS: "number" }, n = ii.reduce((r, o) => (r[o] = "function", r), t);
  return Rt(e12, n), e12;
}
function ci(e12, t, n) {
  if (n < tt) throw new Error("invalid exponent, negatives unsupported");
  if (n === tt) return e12.ONE;
  if (n === W) return t;
  let r = e12.ONE, o = t;
  for (; n > tt; ) n & W && (r = e12.mul(r, o)), o = e12.sqr(o), n >>= W;
  return r;
}
function me(e12, t, n = false) {
  let r = new Array(t.length).fill(n ? e12.ZERO : void 0), o = t.reduce((i, c, a) => e12.is0(c) ? i : (r[a] = i, e12.mul(i, c)), e12.ONE), s = e12.inv(o);
  return t.reduceRight((i, c, a) => e12.is0(c) ? i : (r[a] = e12.mul(i, r[a]), e12.mul(i, c)), s), r;
}
function lo(e12, t) {
  let n = (e12.ORDER - W) / Ct, r = e12.pow(t, n), o = e12.eql(r, e12.ONE), s = e12.eql(r, e12.ZERO), i = e12.eql(r, e12.neg(e12.ONE));
  if (!o && !s && !i) throw new Error("invalid Legendre symbol result");
  return o ? 1 : s ? 0 : -1;
}
function ai(e12, t) {
  t !== void 0 && z(t);
  let n = t !== void 0 ? t : e12.toString(2).length, r = Math.ceil(n / 8);
  return { nBitLength: n, nByteLength: r };
}
var Hn = class {
  ORDER;
  BITS;
  BYTES;
  isLE;
  ZERO = tt;
  ONE = W;
  _lengths;
  _sqrt;
  _mod;
  constructor(t, n = {}) {
    if (t <= tt) throw new Error("invalid field: expected ORDER > 0, got " + t);
    let r;
    this.isLE = false, n != null && typeof n == "object" && (typeof n.BITS == "number" && (r = n.BITS), typeof n.sqrt == "function" && (this.sqrt = n.sqrt), typeof n.isLE == "boolean" && (this.isLE = n.isLE), n.allowedLengths && (this._lengths = n.allowedLengths?.slice()), typeof n.modFromBytes == "boolean" && (this._mod = n.modFromBytes));
    let { nBitLength: o, nByteLength: s } = ai(t, r);
    if (s > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
    this.ORDER = t, this.BITS = o, this.BYTES = s, this._sqrt = void 0, Object.preventExtensions(this);
  }
  create(t) {
    return J(t, this.ORDER);
  }
  isValid(t) {
    if (typeof t != "bigint") throw new Error("invalid field element: expected bigint, got " + typeof t);
    return tt <= t && t < this.ORDER;
  }
  is0(t) {
    return t === tt;
  }
  isValidNot0(t) {
    return !this.is0(t) && this.isValid(t);
  }
  isOdd(t) {
    return (t & W) === W;
  }
  neg(t) {
    return J(-t, this.ORDER);
  }
  eql(t, n) {
    return t === n;
  }
  sqr(t) {
    return J(t * t, this.ORDER);
  }
  add(t, n) {
    return J(t + n, this.ORDER);
  }
  sub(t, n) {
    return J(t - n, this.ORDER);
  }
  mul(t, n) {
    return J(t * n, this.ORDER);
  }
  pow(t, n) {
    return ci(this, t, n);
  }
  div(t, n) {
    return J(t * uo(n, this.ORDER), this.ORDER);
  }
  sqrN(t) {
    return t * t;
  }
  addN(t, n) {
    return t + n;
  }
  subN(t, n) {
    return t - n;
  }
  mulN(t, n) {
    return t * n;
  }
  inv(t) {
    return uo(t, this.ORDER);
  }
  sqrt(t) {
    return this._sqrt || (this._sqrt = si(this.ORDER)), this._sqrt(this, t);
  }
  toBytes(t) {
    return this.isLE ? xe(t, this.BYTES) : Yt(t, this.BYTES);
  }
  fromBytes(t, n = false) {
    D(t);
    let { _lengths: r, BYTES: o, isLE: s, ORDER: i, _mod: c } = this;
    if (r) {
      if (!r.includes(t.length) || t.length > o) throw new Error("Field.fromBytes: expected " + r + " bytes, got " + t.length);
      let u = new Uint8Array(o);
      u.set(t, s ? 0 : u.length - t.length), t = u;
    }
    if (t.length !== o) throw new Error("Field.fromBytes: expected " + o + " bytes, got " + t.length);
    let a = s ? vt(t) : St(t);
    if (c && (a = J(a, i)), !n && !this.isValid(a)) throw new Error("invalid field element: outside of range 0..ORDER");
    return a;
  }
  invertBatch(t) {
    return me(this, t);
  }
  cmov(t, n, r) {
    return r ? n : t;
  }
};
function Ze(e12, t = {}) {
  return new Hn(e12, t);
}
function go(e12) {
  if (typeof e12 != "bigint") throw new Error("field order must be bigint");
  let t = e12.toString(2).length;
  return Math.ceil(t / 8);
}
function On(e12) {
  let t = go(e12);
  return t + Math.ceil(t / 2);
}
function Eo(e12, t, n = false) {
  D(e12);
  let r = e12.length, o = go(t), s = On(t);
  if (r < 16 || r < s || r > 1024) throw new Error("expected " + s + "-1024 bytes of input, got " + r);
  let i = n ? vt(e12) : St(e12), c = J(i, t - W) + W;
  return n ? xe(c, o) : Yt(c, o);
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Qt = BigInt(0);
var qt = BigInt(1);
function we(e12, t) {
  let n = t.negate();
  return e12 ? n : t;
}
function Rn(e12, t) {
  let n = me(e12.Fp, t.map((r) => r.Z));
  return t.map((r, o) => e12.fromAffine(r.toAffine(n[o])));
}
function So(e12, t) {
  if (!Number.isSafeInteger(e12) || e12 <= 0 || e12 > t) throw new Error("invalid window size, expected [1.." + t + "], got W=" + e12);
}
function In(e12, t) {
  So(e12, t);
  let n = Math.ceil(t / e12) + 1, r = 2 ** (e12 - 1), o = 2 ** e12, s = be(e12), i = BigInt(e12);
  return { windows: n, windowSize: r, mask: s, maxNumber: o, shiftBy: i };
}
function _o(e12, t, n) {
  let { windowSize: r, mask: o, maxNumber: s, shiftBy: i } = n, c = Number(e12 & o), a = e12 >> i;
  c > r && (c -= s, a += qt);
  let u = t * r, f = u + Math.abs(c) - 1, l = c === 0, d = c < 0, x = t % 2 !== 0;
  return { nextN: a, offset: f, isZero: l, isNeg: d, isNegF: x, offsetF: u };
}
var Mn = /* @__PURE__ */ new WeakMap();
var vo = /* @__PURE__ */ new WeakMap();
function Un(e12) {
  return vo.get(e12) || 1;
}
function Ko(e12) {
  if (e12 !== Qt) throw new Error("invalid wNAF");
}
var $e = class {
  BASE;
  ZERO;
  Fn;
  bits;
  constructor(t, n) {
    this.BASE = t.BASE, this.ZERO = t.ZERO, this.Fn = t.Fn, this.bits = n;
  }
  _unsafeLadder(t, n, r = this.ZERO) {
    let o = t;
    for (; n > Qt; ) n & qt && (r = r.add(o)), o = o.double(), n >>= qt;
    return r;
  }
  precomputeWindow(t, n) {
    let { windows: r, windowSize: o } = In(n, this.bits), s = [], i = t, c = i;
    for (let a = 0; a < r; a++) {
      c = i, s.push(c);
      for (let u = 1; u < o; u++) c = c.add(i), s.push(c);
      i = c.double();
    }
    return s;
  }
  wNAF(t, n, r) {
    if (!this.Fn.isValid(r)) throw new Error("invalid scalar");
    let o = this.ZERO, s = this.BASE, i = In(t, this.bits);
    for (let c = 0; c < i.windows; c++) {
      let { nextN: a, offset: u, isZero: f, isNeg: l, isNegF: d, offsetF: x } = _o(r, c, i);
      r = a, f ? s = s.add(we(d, n[x])) : o = o.add(we(l, n[u]));
    }
    return Ko(r), { p: o, f: s };
  }
  wNAFUnsafe(t, n, r, o = this.ZERO) {
    let s = In(t, this.bits);
    for (let i = 0; i < s.windows && r !== Qt; i++) {
      let { nextN: c, offset: a, isZero: u, isNeg: f } = _o(r, i, s);
      if (r = c, !u) {
        let l = n[a];
        o = o.add(f ? l.negate() : l);
      }
    }
    return Ko(r), o;
  }
  getPrecomputes(t, n, r) {
    let o = Mn.get(n);
    return o || (o = this.precomputeWindow(n, t), t !== 1 && (typeof r == "function" && (o = r(o)), Mn.set(n, o))), o;
  }
  cached(t, n, r) {
    let o = Un(t);
    return this.wNAF(o, this.getPrecomputes(o, t, r), n);
  }
  unsafe(t, n, r, o) {
    let s = Un(t);
    return s === 1 ? this._unsafeLadder(t, n, o) : this.wNAFUnsafe(s, this.getPrecomputes(s, t, r), n, o);
  }
  createCache(t, n) {
    So(n, this.bits), vo.set(t, n), Mn.delete(t);
  }
  hasCache(t) {
    return Un(t) !== 1;
  }
};
function Bo(e12, t, n, r) {
  let o = t, s = e12.ZERO, i = e12.ZERO;
  for (; n > Qt || r > Qt; ) n & qt && (s = s.add(o)), r & qt && (i = i.add(o)), o = o.double(), n >>= qt, r >>= qt;
  return { p1: s, p2: i };
}
function Ao(e12, t, n) {
  if (t) {
    if (t.ORDER !== e12) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
    return Pn(t), t;
  } else return Ze(e12, { isLE: n });
}
function ko(e12, t, n = {}, r) {
  if (r === void 0 && (r = e12 === "edwards"), !t || typeof t != "object") throw new Error(`expected valid ${e12} CURVE object`);
  for (let a of ["p", "n", "h"]) {
    let u = t[a];
    if (!(typeof u == "bigint" && u > Qt)) throw new Error(`CURVE.${a} must be positive bigint`);
  }
  let o = Ao(t.p, n.Fp, r), s = Ao(t.n, n.Fn, r), c = ["Gx", "Gy", "a", e12 === "weierstrass" ? "b" : "d"];
  for (let a of c) if (!o.isValid(t[a])) throw new Error(`CURVE.${a} must be valid field element of CURVE.Fp`);
  return t = Object.freeze(Object.assign({}, t)), { CURVE: t, Fp: o, Fn: s };
}
function Ye(e12, t) {
  return function(r) {
    let o = e12(r);
    return { secretKey: o, publicKey: t(o) };
  };
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var ge = BigInt(0);
var Wt = BigInt(1);
var Qe = BigInt(2);
function fi(e12) {
  return Rt(e12, { adjustScalarBytes: "function", powPminus2: "function" }), Object.freeze({ ...e12 });
}
function No(e12) {
  let t = fi(e12), { P: n, type: r, adjustScalarBytes: o, powPminus2: s, randomBytes: i } = t, c = r === "x25519";
  if (!c && r !== "x448") throw new Error("invalid type");
  let a = i || _t, u = c ? 255 : 448, f = c ? 32 : 56, l = BigInt(c ? 9 : 5), d = BigInt(c ? 121665 : 39081), x = c ? Qe ** BigInt(254) : Qe ** BigInt(447), w = c ? BigInt(8) * Qe ** BigInt(251) - Wt : BigInt(4) * Qe ** BigInt(445) - Wt, A = x + w + Wt, b = (p) => J(p, n), k = _(l);
  function _(p) {
    return xe(b(p), f);
  }
  function m(p) {
    let h = ze(D(p, f, "uCoordinate"));
    return c && (h[31] &= 127), b(vt(h));
  }
  function L(p) {
    return vt(o(ze(D(p, f, "scalar"))));
  }
  function H(p, h) {
    let g = R(m(h), L(p));
    if (g === ge) throw new Error("invalid private or public key received");
    return _(g);
  }
  function I(p) {
    return H(p, k);
  }
  let C = I, O = H;
  function E(p, h, g) {
    let B = b(p * (h - g));
    return h = b(h - B), g = b(g + B), { x_2: h, x_3: g };
  }
  function R(p, h) {
    ye("u", p, ge, n), ye("scalar", h, x, A);
    let g = h, B = p, v = Wt, S = ge, K = p, N = Wt, T = ge;
    for (let q = BigInt(u - 1); q >= ge; q--) {
      let M = g >> q & Wt;
      T ^= M, { x_2: v, x_3: K } = E(T, v, K), { x_2: S, x_3: N } = E(T, S, N), T = M;
      let F = v + S, V = b(F * F), et = v - S, G = b(et * et), j = V - G, Ft = K + N, Ke = K - N, ee = b(Ke * F), er = b(Ft * et), nr = ee + er, rr = ee - er;
      K = b(nr * nr), N = b(B * b(rr * rr)), v = b(V * G), S = b(j * (V + b(d * j)));
    }
    ({ x_2: v, x_3: K } = E(T, v, K)), { x_2: S, x_3: N } = E(T, S, N);
    let X = s(S);
    return b(v * X);
  }
  let U = { secretKey: f, publicKey: f, seed: f }, P = (p = a(f)) => (D(p, U.seed, "seed"), p), y = { randomSecretKey: P };
  return Object.freeze({ keygen: Ye(P, C), getSharedSecret: O, getPublicKey: C, scalarMult: H, scalarMultBase: I, utils: y, GuBytes: k.slice(), lengths: U });
}
var We = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  finished = false;
  destroyed = false;
  constructor(t, n) {
    if (st(t), D(n, void 0, "key"), this.iHash = t.create(), typeof this.iHash.update != "function") throw new Error("Expected instance of class which extends utils.Hash");
    this.blockLen = this.iHash.blockLen, this.outputLen = this.iHash.outputLen;
    let r = this.blockLen, o = new Uint8Array(r);
    o.set(n.length > r ? t.create().update(n).digest() : n);
    for (let s = 0; s < o.length; s++) o[s] ^= 54;
    this.iHash.update(o), this.oHash = t.create();
    for (let s = 0; s < o.length; s++) o[s] ^= 106;
    this.oHash.update(o), nt(o);
  }
  update(t) {
    return pt(this), this.iHash.update(t), this;
  }
  digestInto(t) {
    pt(this), D(t, this.outputLen, "output"), this.finished = true, this.iHash.digestInto(t), this.oHash.update(t), this.oHash.digestInto(t), this.destroy();
  }
  digest() {
    let t = new Uint8Array(this.oHash.outputLen);
    return this.digestInto(t), t;
  }
  _cloneInto(t) {
    t ||= Object.create(Object.getPrototypeOf(this), {});
    let { oHash: n, iHash: r, finished: o, destroyed: s, blockLen: i, outputLen: c } = this;
    return t = t, t.finished = o, t.destroyed = s, t.blockLen = i, t.outputLen = c, t.oHash = n._cloneInto(t.oHash), t.iHash = r._cloneInto(t.iHash), t;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = true, this.oHash.destroy(), this.iHash.destroy();
  }
};
var Jt = (e12, t, n) => new We(e12, t).update(n).digest();
Jt.create = (e12, t) => new We(e12, t);
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Do = (e12, t) => (e12 + (e12 >= 0 ? t : -t) / Lo) / t;
function ui(e12, t, n) {
  let [[r, o], [s, i]] = t, c = Do(i * e12, n), a = Do(-o * e12, n), u = e12 - c * r - a * s, f = -c * o - a * i, l = u < bt, d = f < bt;
  l && (u = -u), d && (f = -f);
  let x = be(Math.ceil(Dn(n) / 2)) + te;
  if (u < bt || u >= x || f < bt || f >= x) throw new Error("splitScalar (endomorphism): failed, k=" + e12);
  return { k1neg: l, k1: u, k2neg: d, k2: f };
}
function qn(e12) {
  if (!["compact", "recovered", "der"].includes(e12)) throw new Error('Signature format must be "compact", "recovered", or "der"');
  return e12;
}
function Cn(e12, t) {
  let n = {};
  for (let r of Object.keys(t)) n[r] = e12[r] === void 0 ? t[r] : e12[r];
  return he(n.lowS, "lowS"), he(n.prehash, "prehash"), n.format !== void 0 && qn(n.format), n;
}
var Fn = class extends Error {
  constructor(t = "") {
    super(t);
  }
};
var Bt = { Err: Fn, _tlv: { encode: (e12, t) => {
  let { Err: n } = Bt;
  if (e12 < 0 || e12 > 256) throw new n("tlv.encode: wrong tag");
  if (t.length & 1) throw new n("tlv.encode: unpadded data");
  let r = t.length / 2, o = pe(r);
  if (o.length / 2 & 128) throw new n("tlv.encode: long form length too big");
  let s = r > 127 ? pe(o.length / 2 | 128) : "";
  return pe(e12) + s + o + t;
}, decode(e12, t) {
  let { Err: n } = Bt, r = 0;
  if (e12 < 0 || e12 > 256) throw new n("tlv.encode: wrong tag");
  if (t.length < 2 || t[r++] !== e12) throw new n("tlv.decode: wrong tlv");
  let o = t[r++], s = !!(o & 128), i = 0;
  if (!s) i = o;
  else {
    let a = o & 127;
    if (!a) throw new n("tlv.decode(long): indefinite length not supported");
    if (a > 4) throw new n("tlv.decode(long): byte length is too big");
    let u = t.subarray(r, r + a);
    if (u.length !== a) throw new n("tlv.decode: length bytes not complete");
    if (u[0] === 0) throw new n("tlv.decode(long): zero leftmost byte");
    for (let f of u) i = i << 8 | f;
    if (r += a, i < 128) throw new n("tlv.decode(long): not minimal encoding");
  }
  let c = t.subarray(r, r + i);
  if (c.length !== i) throw new n("tlv.decode: wrong value length");
  return { v: c, l: t.subarray(r + i) };
} }, _int: { encode(e12) {
  let { Err: t } = Bt;
  if (e12 < bt) throw new t("integer: negative integers are not allowed");
  let n = pe(e12);
  if (Number.parseInt(n[0], 16) & 8 && (n = "00" + n), n.length & 1) throw new t("unexpected DER parsing assertion: unpadded hex");
  return n;
}, decode(e12) {
  let { Err: t } = Bt;
  if (e12[0] & 128) throw new t("invalid signature integer: negative");
  if (e12[0] === 0 && !(e12[1] & 128)) throw new t("invalid signature integer: unnecessary leading zero");
  return St(e12);
} }, toSig(e12) {
  let { Err: t, _int: n, _tlv: r } = Bt, o = D(e12, void 0, "signature"), { v: s, l: i } = r.decode(48, o);
  if (i.length) throw new t("invalid signature: left bytes after parsing");
  let { v: c, l: a } = r.decode(2, s), { v: u, l: f } = r.decode(2, a);
  if (f.length) throw new t("invalid signature: left bytes after parsing");
  return { r: n.decode(c), s: n.decode(u) };
}, hexFromSig(e12) {
  let { _tlv: t, _int: n } = Bt, r = t.encode(2, n.encode(e12.r)), o = t.encode(2, n.encode(e12.s)), s = r + o;
  return t.encode(48, s);
} };
var bt = BigInt(0);
var te = BigInt(1);
var Lo = BigInt(2);
var Je = BigInt(3);
var li = BigInt(4);
function Gn(e12, t = {}) {
  let n = ko("weierstrass", e12, t), { Fp: r, Fn: o } = n, s = n.CURVE, { h: i, n: c } = s;
  Rt(t, {}, { allowInfinityPoint: "boolean", clearCofactor: "function", isTorsionFree: "function", fromBytes: "function", toBytes: "function", endo: "object" });
  let { endo: a } = t;
  if (a && (!r.is0(s.a) || typeof a.beta != "bigint" || !Array.isArray(a.basises))) throw new Error('invalid endo: expected "beta": bigint and "basises": array');
  let u = To(r, o);
  function f() {
    if (!r.isOdd) throw new Error("compression is not supported: Field does not have .isOdd()");
  }
  function l(P, y, p) {
    let { x: h, y: g } = y.toAffine(), B = r.toBytes(h);
    if (he(p, "isCompressed"), p) {
      f();
      let v = !r.isOdd(g);
      return Z(Ho(v), B);
    } else return Z(Uint8Array.of(4), B, r.toBytes(g));
  }
  function d(P) {
    D(P, void 0, "Point");
    let { publicKey: y, publicKeyUncompressed: p } = u, h = P.length, g = P[0], B = P.subarray(1);
    if (h === y && (g === 2 || g === 3)) {
      let v = r.fromBytes(B);
      if (!r.isValid(v)) throw new Error("bad point: is not on curve, wrong x");
      let S = A(v), K;
      try {
        K = r.sqrt(S);
      } catch (X) {
        let q = X instanceof Error ? ": " + X.message : "";
        throw new Error("bad point: is not on curve, sqrt error" + q);
      }
      f();
      let N = r.isOdd(K);
      return (g & 1) === 1 !== N && (K = r.neg(K)), { x: v, y: K };
    } else if (h === p && g === 4) {
      let v = r.BYTES, S = r.fromBytes(B.subarray(0, v)), K = r.fromBytes(B.subarray(v, v * 2));
      if (!b(S, K)) throw new Error("bad point: is not on curve");
      return { x: S, y: K };
    } else throw new Error(`bad point: got length ${h}, expected compressed=${y} or uncompressed=${p}`);
  }
  let x = t.toBytes || l, w = t.fromBytes || d;
  function A(P) {
    let y = r.sqr(P), p = r.mul(y, P);
    return r.add(r.add(p, r.mul(P, s.a)), s.b);
  }
  function b(P, y) {
    let p = r.sqr(y), h = A(P);
    return r.eql(p, h);
  }
  if (!b(s.Gx, s.Gy)) throw new Error("bad curve params: generator point");
  let k = r.mul(r.pow(s.a, Je), li), _ = r.mul(r.sqr(s.b), BigInt(27));
  if (r.is0(r.add(k, _))) throw new Error("bad curve params: a or b");
  function m(P, y, p = false) {
    if (!r.isValid(y) || p && r.is0(y)) throw new Error(`bad point coordinate ${P}`);
    return y;
  }
  function L(P) {
    if (!(P instanceof E)) throw new Error("Weierstrass Point expected");
  }
  function H(P) {
    if (!a || !a.basises) throw new Error("no endo");
    return ui(P, a.basises, o.ORDER);
  }
  let I = Ln((P, y) => {
    let { X: p, Y: h, Z: g } = P;
    if (r.eql(g, r.ONE)) return { x: p, y: h };
    let B = P.is0();
    y == null && (y = B ? r.ONE : r.inv(g));
    let v = r.mul(p, y), S = r.mul(h, y), K = r.mul(g, y);
    if (B) return { x: r.ZERO, y: r.ZERO };
    if (!r.eql(K, r.ONE)) throw new Error("invZ was invalid");
    return { x: v, y: S };
  }), C = Ln((P) => {
    if (P.is0()) {
      if (t.allowInfinityPoint && !r.is0(P.Y)) return;
      throw new Error("bad point: ZERO");
    }
    let { x: y, y: p } = P.toAffine();
    if (!r.isValid(y) || !r.isValid(p)) throw new Error("bad point: x or y not field elements");
    if (!b(y, p)) throw new Error("bad point: equation left != right");
    if (!P.isTorsionFree()) throw new Error("bad point: not in prime-order subgroup");
    return true;
  });
  function O(P, y, p, h, g) {
    return p = new E(r.mul(p.X, P), p.Y, p.Z), y = we(h, y), p = we(g, p), y.add(p);
  }
  class E {
    static BASE = new E(s.Gx, s.Gy, r.ONE);
    static ZERO = new E(r.ZERO, r.ONE, r.ZERO);
    static Fp = r;
    static Fn = o;
    X;
    Y;
    Z;
    constructor(y, p, h) {
      this.X = m("x", y), this.Y = m("y", p, true), this.Z = m("z", h), Object.freeze(this);
    }
    static CURVE() {
      return s;
    }
    static fromAffine(y) {
      let { x: p, y: h } = y || {};
      if (!y || !r.isValid(p) || !r.isValid(h)) throw new Error("invalid affine point");
      if (y instanceof E) throw new Error("projective point not allowed");
      return r.is0(p) && r.is0(h) ? E.ZERO : new E(p, h, r.ONE);
    }
    static fromBytes(y) {
      let p = E.fromAffine(w(D(y, void 0, "point")));
      return p.assertValidity(), p;
    }
    static fromHex(y) {
      return E.fromBytes(Pt(y));
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    precompute(y = 8, p = true) {
      return U.createCache(this, y), p || this.multiply(Je), this;
    }
    assertValidity() {
      C(this);
    }
    hasEvenY() {
      let { y } = this.toAffine();
      if (!r.isOdd) throw new Error("Field doesn't support isOdd");
      return !r.isOdd(y);
    }
    equals(y) {
      L(y);
      let { X: p, Y: h, Z: g } = this, { X: B, Y: v, Z: S } = y, K = r.eql(r.mul(p, S), r.mul(B, g)), N = r.eql(r.mul(h, S), r.mul(v, g));
      return K && N;
    }
    negate() {
      return new E(this.X, r.neg(this.Y), this.Z);
    }
    double() {
      let { a: y, b: p } = s, h = r.mul(p, Je), { X: g, Y: B, Z: v } = this, S = r.ZERO, K = r.ZERO, N = r.ZERO, T = r.mul(g, g), X = r.mul(B, B), q = r.mul(v, v), M = r.mul(g, B);
      return M = r.add(M, M), N = r.mul(g, v), N = r.add(N, N), S = r.mul(y, N), K = r.mul(h, q), K = r.add(S, K), S = r.sub(X, K), K = r.add(X, K), K = r.mul(S, K), S = r.mul(M, S), N = r.mul(h, N), q = r.mul(y, q), M = r.sub(T, q), M = r.mul(y, M), M = r.add(M, N), N = r.add(T, T), T = r.add(N, T), T = r.add(T, q), T = r.mul(T, M), K = r.add(K, T), q = r.mul(B, v), q = r.add(q, q), T = r.mul(q, M), S = r.sub(S, T), N = r.mul(q, X), N = r.add(N, N), N = r.add(N, N), new E(S, K, N);
    }
    add(y) {
      L(y);
      let { X: p, Y: h, Z: g } = this, { X: B, Y: v, Z: S } = y, K = r.ZERO, N = r.ZERO, T = r.ZERO, X = s.a, q = r.mul(s.b, Je), M = r.mul(p, B), F = r.mul(h, v), V = r.mul(g, S), et = r.add(p, h), G = r.add(B, v);
      et = r.mul(et, G), G = r.add(M, F), et = r.sub(et, G), G = r.add(p, g);
      let j = r.add(B, S);
      return G = r.mul(G, j), j = r.add(M, V), G = r.sub(G, j), j = r.add(h, g), K = r.add(v, S), j = r.mul(j, K), K = r.add(F, V), j = r.sub(j, K), T = r.mul(X, G), K = r.mul(q, V), T = r.add(K, T), K = r.sub(F, T), T = r.add(F, T), N = r.mul(K, T), F = r.add(M, M), F = r.add(F, M), V = r.mul(X, V), G = r.mul(q, G), F = r.add(F, V), V = r.sub(M, V), V = r.mul(X, V), G = r.add(G, V), M = r.mul(F, G), N = r.add(N, M), M = r.mul(j, G), K = r.mul(et, K), K = r.sub(K, M), M = r.mul(et, F), T = r.mul(j, T), T = r.add(T, M), new E(K, N, T);
    }
    subtract(y) {
      return this.add(y.negate());
    }
    is0() {
      return this.equals(E.ZERO);
    }
    multiply(y) {
      let { endo: p } = t;
      if (!o.isValidNot0(y)) throw new Error("invalid scalar: out of range");
      let h, g, B = (v) => U.cached(this, v, (S) => Rn(E, S));
      if (p) {
        let { k1neg: v, k1: S, k2neg: K, k2: N } = H(y), { p: T, f: X } = B(S), { p: q, f: M } = B(N);
        g = X.add(M), h = O(p.beta, T, q, v, K);
      } else {
        let { p: v, f: S } = B(y);
        h = v, g = S;
      }
      return Rn(E, [h, g])[0];
    }
    multiplyUnsafe(y) {
      let { endo: p } = t, h = this;
      if (!o.isValid(y)) throw new Error("invalid scalar: out of range");
      if (y === bt || h.is0()) return E.ZERO;
      if (y === te) return h;
      if (U.hasCache(this)) return this.multiply(y);
      if (p) {
        let { k1neg: g, k1: B, k2neg: v, k2: S } = H(y), { p1: K, p2: N } = Bo(E, h, B, S);
        return O(p.beta, K, N, g, v);
      } else return U.unsafe(h, y);
    }
    toAffine(y) {
      return I(this, y);
    }
    isTorsionFree() {
      let { isTorsionFree: y } = t;
      return i === te ? true : y ? y(E, this) : U.unsafe(this, c).is0();
    }
    clearCofactor() {
      let { clearCofactor: y } = t;
      return i === te ? this : y ? y(E, this) : this.multiplyUnsafe(i);
    }
    isSmallOrder() {
      return this.multiplyUnsafe(i).is0();
    }
    toBytes(y = true) {
      return he(y, "isCompressed"), this.assertValidity(), x(E, this, y);
    }
    toHex(y = true) {
      return Tt(this.toBytes(y));
    }
    toString() {
      return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
    }
  }
  let R = o.BITS, U = new $e(E, t.endo ? Math.ceil(R / 2) : R);
  return E.BASE.precompute(8), E;
}
function Ho(e12) {
  return Uint8Array.of(e12 ? 2 : 3);
}
function To(e12, t) {
  return { secretKey: t.BYTES, publicKey: 1 + e12.BYTES, publicKeyUncompressed: 1 + 2 * e12.BYTES, publicKeyHasPrefix: true, signature: 2 * t.BYTES };
}
function di(e12, t = {}) {
  let { Fn: n } = e12, r = t.randomBytes || _t, o = Object.assign(To(e12.Fp, n), { seed: On(n.ORDER) });
  function s(x) {
    try {
      let w = n.fromBytes(x);
      return n.isValidNot0(w);
    } catch {
      return false;
    }
  }
  function i(x, w) {
    let { publicKey: A, publicKeyUncompressed: b } = o;
    try {
      let k = x.length;
      return w === true && k !== A || w === false && k !== b ? false : !!e12.fromBytes(x);
    } catch {
      return false;
    }
  }
  function c(x = r(o.seed)) {
    return Eo(D(x, o.seed, "seed"), n.ORDER);
  }
  function a(x, w = true) {
    return e12.BASE.multiply(n.fromBytes(x)).toBytes(w);
  }
  function u(x) {
    let { secretKey: w, publicKey: A, publicKeyUncompressed: b } = o;
    if (!zt(x) || "_lengths" in n && n._lengths || w === A) return;
    let k = D(x, void 0, "key").length;
    return k === A || k === b;
  }
  function f(x, w, A = true) {
    if (u(x) === true) throw new Error("first arg must be private key");
    if (u(w) === false) throw new Error("second arg must be public key");
    let b = n.fromBytes(x);
    return e12.fromBytes(w).multiply(b).toBytes(A);
  }
  let l = { isValidSecretKey: s, isValidPublicKey: i, randomSecretKey: c }, d = Ye(c, a);
  return Object.freeze({ getPublicKey: a, getSharedSecret: f, keygen: d, Point: e12, utils: l, lengths: o });
}
function Xn(e12, t, n = {}) {
  st(t), Rt(n, {}, { hmac: "function", lowS: "boolean", randomBytes: "function", bits2int: "function", bits2int_modN: "function" }), n = Object.assign({}, n);
  let r = n.randomBytes || _t, o = n.hmac || ((p, h) => Jt(t, p, h)), { Fp: s, Fn: i } = e12, { ORDER: c, BITS: a } = i, { keygen: u, getPublicKey: f, getSharedSecret: l, utils: d, lengths: x } = di(e12, n), w = { prehash: true, lowS: typeof n.lowS == "boolean" ? n.lowS : true, format: "compact", extraEntropy: false }, A = c * Lo < s.ORDER;
  function b(p) {
    let h = c >> te;
    return p > h;
  }
  function k(p, h) {
    if (!i.isValidNot0(h)) throw new Error(`invalid signature ${p}: out of range 1..Point.Fn.ORDER`);
    return h;
  }
  function _() {
    if (A) throw new Error('"recovered" sig type is not supported for cofactor >2 curves');
  }
  function m(p, h) {
    qn(h);
    let g = x.signature, B = h === "compact" ? g : h === "recovered" ? g + 1 : void 0;
    return D(p, B);
  }
  class L {
    r;
    s;
    recovery;
    constructor(h, g, B) {
      if (this.r = k("r", h), this.s = k("s", g), B != null) {
        if (_(), ![0, 1, 2, 3].includes(B)) throw new Error("invalid recovery id");
        this.recovery = B;
      }
      Object.freeze(this);
    }
    static fromBytes(h, g = w.format) {
      m(h, g);
      let B;
      if (g === "der") {
        let { r: N, s: T } = Bt.toSig(D(h));
        return new L(N, T);
      }
      g === "recovered" && (B = h[0], g = "compact", h = h.subarray(1));
      let v = x.signature / 2, S = h.subarray(0, v), K = h.subarray(v, v * 2);
      return new L(i.fromBytes(S), i.fromBytes(K), B);
    }
    static fromHex(h, g) {
      return this.fromBytes(Pt(h), g);
    }
    assertRecovery() {
      let { recovery: h } = this;
      if (h == null) throw new Error("invalid recovery id: must be present");
      return h;
    }
    addRecoveryBit(h) {
      return new L(this.r, this.s, h);
    }
    recoverPublicKey(h) {
      let { r: g, s: B } = this, v = this.assertRecovery(), S = v === 2 || v === 3 ? g + c : g;
      if (!s.isValid(S)) throw new Error("invalid recovery id: sig.r+curve.n != R.x");
      let K = s.toBytes(S), N = e12.fromBytes(Z(Ho((v & 1) === 0), K)), T = i.inv(S), X = I(D(h, void 0, "msgHash")), q = i.create(-X * T), M = i.create(B * T), F = e12.BASE.multiplyUnsafe(q).add(N.multiplyUnsafe(M));
      if (F.is0()) throw new Error("invalid recovery: point at infinify");
      return F.assertValidity(), F;
    }
    hasHighS() {
      return b(this.s);
    }
    toBytes(h = w.format) {
      if (qn(h), h === "der") return Pt(Bt.hexFromSig(this));
      let { r: g, s: B } = this, v = i.toBytes(g), S = i.toBytes(B);
      return h === "recovered" ? (_(), Z(Uint8Array.of(this.assertRecovery()), v, S)) : Z(v, S);
    }
    toHex(h) {
      return Tt(this.toBytes(h));
    }
  }
  let H = n.bits2int || function(h) {
    if (h.length > 8192) throw new Error("input is too large");
    let g = St(h), B = h.length * 8 - a;
    return B > 0 ? g >> BigInt(B) : g;
  }, I = n.bits2int_modN || function(h) {
    return i.create(H(h));
  }, C = be(a);
  function O(p) {
    return ye("num < 2^" + a, p, bt, C), i.toBytes(p);
  }
  function E(p, h) {
    return D(p, void 0, "message"), h ? D(t(p), void 0, "prehashed message") : p;
  }
  function R(p, h, g) {
    let { lowS: B, prehash: v, extraEntropy: S } = Cn(g, w);
    p = E(p, v);
    let K = I(p), N = i.fromBytes(h);
    if (!i.isValidNot0(N)) throw new Error("invalid private key");
    let T = [O(N), O(K)];
    if (S != null && S !== false) {
      let F = S === true ? r(x.secretKey) : S;
      T.push(D(F, void 0, "extraEntropy"));
    }
    let X = Z(...T), q = K;
    function M(F) {
      let V = H(F);
      if (!i.isValidNot0(V)) return;
      let et = i.inv(V), G = e12.BASE.multiply(V).toAffine(), j = i.create(G.x);
      if (j === bt) return;
      let Ft = i.create(et * i.create(q + j * N));
      if (Ft === bt) return;
      let Ke = (G.x === j ? 0 : 2) | Number(G.y & te), ee = Ft;
      return B && b(Ft) && (ee = i.neg(Ft), Ke ^= 1), new L(j, ee, A ? void 0 : Ke);
    }
    return { seed: X, k2sig: M };
  }
  function U(p, h, g = {}) {
    let { seed: B, k2sig: v } = R(p, h, g);
    return fo(t.outputLen, i.BYTES, o)(B, v).toBytes(g.format);
  }
  function P(p, h, g, B = {}) {
    let { lowS: v, prehash: S, format: K } = Cn(B, w);
    if (g = D(g, void 0, "publicKey"), h = E(h, S), !zt(p)) {
      let N = p instanceof L ? ", use sig.toBytes()" : "";
      throw new Error("verify expects Uint8Array signature" + N);
    }
    m(p, K);
    try {
      let N = L.fromBytes(p, K), T = e12.fromBytes(g);
      if (v && N.hasHighS()) return false;
      let { r: X, s: q } = N, M = I(h), F = i.inv(q), V = i.create(M * F), et = i.create(X * F), G = e12.BASE.multiplyUnsafe(V).add(T.multiplyUnsafe(et));
      return G.is0() ? false : i.create(G.x) === X;
    } catch {
      return false;
    }
  }
  function y(p, h, g = {}) {
    let { prehash: B } = Cn(g, w);
    return h = E(h, B), L.fromBytes(p, "recovered").recoverPublicKey(h).toBytes();
  }
  return Object.freeze({ keygen: u, getPublicKey: f, getSharedSecret: l, utils: d, lengths: x, Point: e12, sign: U, verify: P, recoverPublicKey: y, Signature: L, hash: t });
}
function Po(e12, t, n) {
  return e12 & t ^ ~e12 & n;
}
function Oo(e12, t, n) {
  return e12 & t ^ e12 & n ^ t & n;
}
var Ee = class {
  blockLen;
  outputLen;
  padOffset;
  isLE;
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(t, n, r, o) {
    this.blockLen = t, this.outputLen = n, this.padOffset = r, this.isLE = o, this.buffer = new Uint8Array(t), this.view = Ce(this.buffer);
  }
  update(t) {
    pt(this), D(t);
    let { view: n, buffer: r, blockLen: o } = this, s = t.length;
    for (let i = 0; i < s; ) {
      let c = Math.min(o - this.pos, s - i);
      if (c === o) {
        let a = Ce(t);
        for (; o <= s - i; i += o) this.process(a, i);
        continue;
      }
      r.set(t.subarray(i, i + c), this.pos), this.pos += c, i += c, this.pos === o && (this.process(n, 0), this.pos = 0);
    }
    return this.length += t.length, this.roundClean(), this;
  }
  digestInto(t) {
    pt(this), Ue(t, this), this.finished = true;
    let { buffer: n, view: r, blockLen: o, isLE: s } = this, { pos: i } = this;
    n[i++] = 128, nt(this.buffer.subarray(i)), this.padOffset > o - i && (this.process(r, 0), i = 0);
    for (let l = i; l < o; l++) n[l] = 0;
    r.setBigUint64(o - 8, BigInt(this.length * 8), s), this.process(r, 0);
    let c = Ce(t), a = this.outputLen;
    if (a % 4) throw new Error("_sha2: outputLen must be aligned to 32bit");
    let u = a / 4, f = this.get();
    if (u > f.length) throw new Error("_sha2: outputLen bigger than state");
    for (let l = 0; l < u; l++) c.setUint32(4 * l, f[l], s);
  }
  digest() {
    let { buffer: t, outputLen: n } = this;
    this.digestInto(t);
    let r = t.slice(0, n);
    return this.destroy(), r;
  }
  _cloneInto(t) {
    t ||= new this.constructor(), t.set(...this.get());
    let { blockLen: n, buffer: r, length: o, finished: s, destroyed: i, pos: c } = this;
    return t.destroyed = i, t.finished = s, t.length = o, t.pos = c, o % n && t.buffer.set(r), t;
  }
  clone() {
    return this._cloneInto();
  }
};
var mt = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]);
var Y = Uint32Array.from([3418070365, 3238371032, 1654270250, 914150663, 2438529370, 812702999, 355462360, 4144912697, 1731405415, 4290775857, 2394180231, 1750603025, 3675008525, 1694076839, 1203062813, 3204075428]);
var hi = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]);
var kt = new Uint32Array(64);
var Vn = class extends Ee {
  constructor(t) {
    super(64, t, 8, false);
  }
  get() {
    let { A: t, B: n, C: r, D: o, E: s, F: i, G: c, H: a } = this;
    return [t, n, r, o, s, i, c, a];
  }
  set(t, n, r, o, s, i, c, a) {
    this.A = t | 0, this.B = n | 0, this.C = r | 0, this.D = o | 0, this.E = s | 0, this.F = i | 0, this.G = c | 0, this.H = a | 0;
  }
  process(t, n) {
    for (let l = 0; l < 16; l++, n += 4) kt[l] = t.getUint32(n, false);
    for (let l = 16; l < 64; l++) {
      let d = kt[l - 15], x = kt[l - 2], w = ct(d, 7) ^ ct(d, 18) ^ d >>> 3, A = ct(x, 17) ^ ct(x, 19) ^ x >>> 10;
      kt[l] = A + kt[l - 7] + w + kt[l - 16] | 0;
    }
    let { A: r, B: o, C: s, D: i, E: c, F: a, G: u, H: f } = this;
    for (let l = 0; l < 64; l++) {
      let d = ct(c, 6) ^ ct(c, 11) ^ ct(c, 25), x = f + d + Po(c, a, u) + hi[l] + kt[l] | 0, A = (ct(r, 2) ^ ct(r, 13) ^ ct(r, 22)) + Oo(r, o, s) | 0;
      f = u, u = a, a = c, c = i + x | 0, i = s, s = o, o = r, r = x + A | 0;
    }
    r = r + this.A | 0, o = o + this.B | 0, s = s + this.C | 0, i = i + this.D | 0, c = c + this.E | 0, a = a + this.F | 0, u = u + this.G | 0, f = f + this.H | 0, this.set(r, o, s, i, c, a, u, f);
  }
  roundClean() {
    nt(kt);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0), nt(this.buffer);
  }
};
var jn = class extends Vn {
  A = mt[0] | 0;
  B = mt[1] | 0;
  C = mt[2] | 0;
  D = mt[3] | 0;
  E = mt[4] | 0;
  F = mt[5] | 0;
  G = mt[6] | 0;
  H = mt[7] | 0;
  constructor() {
    super(32);
  }
};
var Io = Me(["0x428a2f98d728ae22", "0x7137449123ef65cd", "0xb5c0fbcfec4d3b2f", "0xe9b5dba58189dbbc", "0x3956c25bf348b538", "0x59f111f1b605d019", "0x923f82a4af194f9b", "0xab1c5ed5da6d8118", "0xd807aa98a3030242", "0x12835b0145706fbe", "0x243185be4ee4b28c", "0x550c7dc3d5ffb4e2", "0x72be5d74f27b896f", "0x80deb1fe3b1696b1", "0x9bdc06a725c71235", "0xc19bf174cf692694", "0xe49b69c19ef14ad2", "0xefbe4786384f25e3", "0x0fc19dc68b8cd5b5", "0x240ca1cc77ac9c65", "0x2de92c6f592b0275", "0x4a7484aa6ea6e483", "0x5cb0a9dcbd41fbd4", "0x76f988da831153b5", "0x983e5152ee66dfab", "0xa831c66d2db43210", "0xb00327c898fb213f", "0xbf597fc7beef0ee4", "0xc6e00bf33da88fc2", "0xd5a79147930aa725", "0x06ca6351e003826f", "0x142929670a0e6e70", "0x27b70a8546d22ffc", "0x2e1b21385c26c926", "0x4d2c6dfc5ac42aed", "0x53380d139d95b3df", "0x650a73548baf63de", "0x766a0abb3c77b2a8", "0x81c2c92e47edaee6", "0x92722c851482353b", "0xa2bfe8a14cf10364", "0xa81a664bbc423001", "0xc24b8b70d0f89791", "0xc76c51a30654be30", "0xd192e819d6ef5218", "0xd69906245565a910", "0xf40e35855771202a", "0x106aa07032bbd1b8", "0x19a4c116b8d2d0c8", "0x1e376c085141ab53", "0x2748774cdf8eeb99", "0x34b0bcb5e19b48a8", "0x391c0cb3c5c95a63", "0x4ed8aa4ae3418acb", "0x5b9cca4f7763e373", "0x682e6ff3d6b2b8a3", "0x748f82ee5defb2fc", "0x78a5636f43172f60", "0x84c87814a1f0ab72", "0x8cc702081a6439ec", "0x90befffa23631e28", "0xa4506cebde82bde9", "0xbef9a3f7b2c67915", "0xc67178f2e372532b", "0xca273eceea26619c", "0xd186b8c721c0c207", "0xeada7dd6cde0eb1e", "0xf57d4f7fee6ed178", "0x06f067aa72176fba", "0x0a637dc5a2c898a6", "0x113f9804bef90dae", "0x1b710b35131c471b", "0x28db77f523047d84", "0x32caab7b40c72493", "0x3c9ebe0a15c9bebc", "0x431d67c49c100d4c", "0x4cc5d4becb3e42b6", "0x597f299cfc657e2a", "0x5fcb6fab3ad6faec", "0x6c44198c4a475817"].map((e12) => BigInt(e12)));
var pi = Io[0];
var xi = Io[1];
var Nt = new Uint32Array(80);
var Dt = new Uint32Array(80);
var zn = class extends Ee {
  constructor(t) {
    super(128, t, 16, false);
  }
  get() {
    let { Ah: t, Al: n, Bh: r, Bl: o, Ch: s, Cl: i, Dh: c, Dl: a, Eh: u, El: f, Fh: l, Fl: d, Gh: x, Gl: w, Hh: A, Hl: b } = this;
    return [t, n, r, o, s, i, c, a, u, f, l, d, x, w, A, b];
  }
  set(t, n, r, o, s, i, c, a, u, f, l, d, x, w, A, b) {
    this.Ah = t | 0, this.Al = n | 0, this.Bh = r | 0, this.Bl = o | 0, this.Ch = s | 0, this.Cl = i | 0, this.Dh = c | 0, this.Dl = a | 0, this.Eh = u | 0, this.El = f | 0, this.Fh = l | 0, this.Fl = d | 0, this.Gh = x | 0, this.Gl = w | 0, this.Hh = A | 0, this.Hl = b | 0;
  }
  process(t, n) {
    for (let m = 0; m < 16; m++, n += 4) Nt[m] = t.getUint32(n), Dt[m] = t.getUint32(n += 4);
    for (let m = 16; m < 80; m++) {
      let L = Nt[m - 15] | 0, H = Dt[m - 15] | 0, I = Lt(L, H, 1) ^ Lt(L, H, 8) ^ mn(L, H, 7), C = Ht(L, H, 1) ^ Ht(L, H, 8) ^ wn(L, H, 7), O = Nt[m - 2] | 0, E = Dt[m - 2] | 0, R = Lt(O, E, 19) ^ ce(O, E, 61) ^ mn(O, E, 6), U = Ht(O, E, 19) ^ ae(O, E, 61) ^ wn(O, E, 6), P = Mr(C, U, Dt[m - 7], Dt[m - 16]), y = Ur(P, I, R, Nt[m - 7], Nt[m - 16]);
      Nt[m] = y | 0, Dt[m] = P | 0;
    }
    let { Ah: r, Al: o, Bh: s, Bl: i, Ch: c, Cl: a, Dh: u, Dl: f, Eh: l, El: d, Fh: x, Fl: w, Gh: A, Gl: b, Hh: k, Hl: _ } = this;
    for (let m = 0; m < 80; m++) {
      let L = Lt(l, d, 14) ^ Lt(l, d, 18) ^ ce(l, d, 41), H = Ht(l, d, 14) ^ Ht(l, d, 18) ^ ae(l, d, 41), I = l & x ^ ~l & A, C = d & w ^ ~d & b, O = Rr(_, H, C, xi[m], Dt[m]), E = Cr(O, k, L, I, pi[m], Nt[m]), R = O | 0, U = Lt(r, o, 28) ^ ce(r, o, 34) ^ ce(r, o, 39), P = Ht(r, o, 28) ^ ae(r, o, 34) ^ ae(r, o, 39), y = r & s ^ r & c ^ s & c, p = o & i ^ o & a ^ i & a;
      k = A | 0, _ = b | 0, A = x | 0, b = w | 0, x = l | 0, w = d | 0, { h: l, l: d } = lt(u | 0, f | 0, E | 0, R | 0), u = c | 0, f = a | 0, c = s | 0, a = i | 0, s = r | 0, i = o | 0;
      let h = Or(R, P, p);
      r = Ir(h, E, U, y), o = h | 0;
    }
    ({ h: r, l: o } = lt(this.Ah | 0, this.Al | 0, r | 0, o | 0)), { h: s, l: i } = lt(this.Bh | 0, this.Bl | 0, s | 0, i | 0), { h: c, l: a } = lt(this.Ch | 0, this.Cl | 0, c | 0, a | 0), { h: u, l: f } = lt(this.Dh | 0, this.Dl | 0, u | 0, f | 0), { h: l, l: d } = lt(this.Eh | 0, this.El | 0, l | 0, d | 0), { h: x, l: w } = lt(this.Fh | 0, this.Fl | 0, x | 0, w | 0), { h: A, l: b } = lt(this.Gh | 0, this.Gl | 0, A | 0, b | 0), { h: k, l: _ } = lt(this.Hh | 0, this.Hl | 0, k | 0, _ | 0), this.set(r, o, s, i, c, a, u, f, l, d, x, w, A, b, k, _);
  }
  roundClean() {
    nt(Nt, Dt);
  }
  destroy() {
    nt(this.buffer), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
};
var Zn = class extends zn {
  Ah = Y[0] | 0;
  Al = Y[1] | 0;
  Bh = Y[2] | 0;
  Bl = Y[3] | 0;
  Ch = Y[4] | 0;
  Cl = Y[5] | 0;
  Dh = Y[6] | 0;
  Dl = Y[7] | 0;
  Eh = Y[8] | 0;
  El = Y[9] | 0;
  Fh = Y[10] | 0;
  Fl = Y[11] | 0;
  Gh = Y[12] | 0;
  Gl = Y[13] | 0;
  Hh = Y[14] | 0;
  Hl = Y[15] | 0;
  constructor() {
    super(48);
  }
};
var tn = Zt(() => new jn(), Kt(1));
var Mo = Zt(() => new Zn(), Kt(2));
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var yi = BigInt(1);
var Uo = BigInt(2);
var bi = BigInt(3);
var mi = BigInt(5);
var Pc = BigInt(8);
var Ro = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
function wi(e12) {
  let t = BigInt(10), n = BigInt(20), r = BigInt(40), o = BigInt(80), s = Ro, c = e12 * e12 % s * e12 % s, a = it(c, Uo, s) * c % s, u = it(a, yi, s) * e12 % s, f = it(u, mi, s) * u % s, l = it(f, t, s) * f % s, d = it(l, n, s) * l % s, x = it(d, r, s) * d % s, w = it(x, o, s) * x % s, A = it(w, o, s) * x % s, b = it(A, t, s) * f % s;
  return { pow_p_5_8: it(b, Uo, s) * e12 % s, b2: c };
}
function gi(e12) {
  return e12[0] &= 248, e12[31] &= 127, e12[31] |= 64, e12;
}
var Co = (() => {
  let e12 = Ro;
  return No({ P: e12, type: "x25519", powPminus2: (t) => {
    let { pow_p_5_8: n, b2: r } = wi(t);
    return J(it(n, bi, e12) * r, e12);
  }, adjustScalarBytes: gi });
})();
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Ei = { p: BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"), n: BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"), h: BigInt(1), a: BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"), b: BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"), Gx: BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"), Gy: BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5") };
var _i = { p: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"), n: BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"), h: BigInt(1), a: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"), b: BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"), Gx: BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"), Gy: BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f") };
var Ki = Gn(Ei);
var qo = Xn(Ki, tn);
var Ai = Gn(_i);
var Fo = Xn(Ai, Mo);
function Xo(e12, t, n) {
  return st(e12), n === void 0 && (n = new Uint8Array(e12.outputLen)), Jt(e12, n, t);
}
var $n = Uint8Array.of(0);
var Go = Uint8Array.of();
function Vo(e12, t, n, r = 32) {
  st(e12), z(r, "length");
  let o = e12.outputLen;
  if (r > 255 * o) throw new Error("Length must be <= 255*HashLen");
  let s = Math.ceil(r / o);
  n === void 0 ? n = Go : D(n, void 0, "info");
  let i = new Uint8Array(s * o), c = Jt.create(e12, t), a = c._cloneInto(), u = new Uint8Array(c.outputLen);
  for (let f = 0; f < s; f++) $n[0] = f + 1, a.update(f === 0 ? Go : u).update(n).update($n).digestInto(u), i.set(u, o * f), c._cloneInto(a);
  return c.destroy(), a.destroy(), nt(u, $n), i.slice(0, r);
}
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
function Si(e12, t = false) {
  let n = e12.lengths, r = e12.keygen;
  if (t) {
    let s = e12.Point.Fn;
    if (!s) throw new Error("No Point.Fn");
    r = (i = At(n.seed)) => {
      D(i, n.seed, "seed");
      let c = s.isLE ? vt(i) : St(i), a = s.toBytes(s.create(c));
      return { secretKey: a, publicKey: e12.getPublicKey(a) };
    };
  }
  return { lengths: { secretKey: n.secretKey, publicKey: n.publicKey, seed: n.seed }, keygen: r, getPublicKey: (o) => e12.getPublicKey(o) };
}
function Yn(e12, t = false) {
  let n = Si(e12, t);
  if (!e12.getSharedSecret) throw new Error("wrong curve");
  return { lengths: { ...n.lengths, msg: n.lengths.seed, cipherText: n.lengths.publicKey }, keygen: n.keygen, getPublicKey: n.getPublicKey, encapsulate(r, o = At(e12.lengths.seed)) {
    let s = this.keygen(o).secretKey, i = this.decapsulate(r, s), c = e12.getPublicKey(s);
    return $(s), { sharedSecret: i, cipherText: c };
  }, decapsulate(r, o) {
    let s = e12.getSharedSecret(o, r);
    return e12.lengths.publicKeyHasPrefix ? s.subarray(1) : s;
  } };
}
function _e(e12, t) {
  return Ot(t, ...e12.map((n) => {
    if (typeof n.lengths[t] != "number") throw new Error("wrong length: " + t);
    return n.lengths[t];
  }));
}
function Qn(e12) {
  return (t, n) => e12(t, { dkLen: n });
}
function vi(e12, t, ...n) {
  let r = _e(n, "seed"), o = _e(n, "publicKey");
  e12 === void 0 && (e12 = r.bytesLen), z(e12);
  function s(i) {
    D(i, e12);
    let c = r.decode(t(i, r.bytesLen)), a = n.map((l, d) => l.keygen(c[d])), u = a.map((l) => l.secretKey), f = a.map((l) => l.publicKey);
    return { secretKey: u, publicKey: f };
  }
  return { info: { lengths: { seed: e12, publicKey: o.bytesLen, secretKey: e12 } }, getPublicKey(i) {
    return this.keygen(i).publicKey;
  }, keygen(i = At(e12)) {
    let { publicKey: c, secretKey: a } = s(i), u = o.encode(c);
    return $(c), $(a), { secretKey: i, publicKey: u };
  }, expandDecapsulationKey: s, realSeedLen: e12 };
}
function Wn(e12, t, n, r, ...o) {
  let s = vi(e12, n, ...o), i = _e(o, "cipherText"), c = _e(o, "publicKey"), a = _e(o, "msg");
  return t === void 0 && (t = a.bytesLen), z(t), { lengths: { ...s.info.lengths, msg: t, msgRand: a.bytesLen, cipherText: i.bytesLen }, getPublicKey: s.getPublicKey, keygen: s.keygen, encapsulate(u, f = At(a.bytesLen)) {
    let l = c.decode(u), d = a.decode(f), x = o.map((k, _) => k.encapsulate(l[_], d[_])), w = x.map((k) => k.sharedSecret), A = x.map((k) => k.cipherText), b = { sharedSecret: r(l, A, w), cipherText: i.encode(A) };
    return $(w, A), b;
  }, decapsulate(u, f) {
    let l = i.decode(u), { publicKey: d, secretKey: x } = s.expandDecapsulationKey(f), w = o.map((A, b) => A.decapsulate(l[b], x[b]));
    return r(d, l, w);
  } };
}
function jo(e12, t, n, r, o) {
  return st(r), st(o), Wn(32, 32, Qn(r), (s, i, c) => o(Z(c[0], c[1], i[1], s[1], Ut(e12))), t, n);
}
var Jc = jo("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)", Ve, Yn(qo, true), xt, $t);
var ta = jo("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)", io, Yn(Fo, true), xt, $t);
function Bi(e12, t, n, r, o) {
  return st(r), st(o), Wn(32, 32, Qn(r), (s, i, c) => {
    let a = Z(c[0], c[1], i[0], s[0], i[1], s[1], Ut(e12)), u = 32, f = Z(Ut("hybrid_prk"), a), l = Xo(o, f), d = Z(Yt(u, 2), Ut("shared_secret"), Ut("")), x = Vo(o, l, d, u);
    return $(l, d, f, a), x;
  }, t, n);
}
var zo = Yn(Co);
var ea = Bi("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)", Ve, zo, xt, tn);
var ki = Wn(32, 32, Qn(xt), (e12, t, n) => $t(Z(n[0], n[1], t[1], e12[1], Ut("\\.//^\\"))), Ve, zo);
var Jn = ki;
var Ni = () => Di({ id: 25722, name: "MLKEM768-X25519", Nsecret: 32, Nenc: 1120, Npk: 1216, Nsk: 32, kem: Jn });
function Di(e12) {
  let { id: t, name: n, Nsecret: r, Nenc: o, Npk: s, Nsk: i, kem: c } = e12, a = ut(ot("KEM"), ft(t, 2));
  Object.freeze(at.prototype);
  let u = { name: n };
  return { id: t, type: "KEM", name: n, Nsecret: r, Nenc: o, Npk: s, Nsk: i, async DeriveKeyPair(f, l) {
    let d = await He({ async Derive(A, b) {
      return Nr(A, { dkLen: b });
    } }, a, f, ot("DeriveKeyPair"), new Uint8Array(), i), { secretKey: x, publicKey: w } = c.keygen(d);
    return { privateKey: new at(wt, "private", x, l, u, d), publicKey: new at(wt, "public", w, true, u) };
  }, async GenerateKeyPair(f) {
    let l = crypto.getRandomValues(new Uint8Array(i));
    return await this.DeriveKeyPair(l, f);
  }, async SerializePublicKey(f) {
    return at.validate(f, u, true), f.value(wt);
  }, async DeserializePublicKey(f) {
    return new at(wt, "public", en(f), true, u);
  }, async SerializePrivateKey(f) {
    return at.validate(f, u, true), f.seed(wt);
  }, async DeserializePrivateKey(f, l) {
    let { secretKey: d } = c.keygen(f);
    return new at(wt, "private", d, l, u, en(f));
  }, async Encap(f) {
    at.validate(f, u);
    let { cipherText: l, sharedSecret: d } = c.encapsulate(f.value(wt));
    return { shared_secret: d, enc: l };
  }, async Decap(f, l) {
    return at.validate(l, u), c.decapsulate(f, l.value(wt));
  } };
}
var tr = (e12) => {
  if (e12 !== wt) throw new Error("invalid invocation");
};
var wt = /* @__PURE__ */ Symbol();
var at = class e11 {
  #t;
  #e;
  #n;
  #r;
  #o;
  static #s(t) {
    return t.#n !== void 0;
  }
  static validate(t, n, r) {
    if (t.algorithm?.name !== n.name) throw new TypeError(`key algorithm must be ${n.name}`);
    try {
      if (!e11.#s(t)) throw new TypeError("unexpected key constructor");
    } catch {
      throw new TypeError("unexpected key constructor");
    }
    if (r && !t.extractable) throw new TypeError("key must be extractable");
  }
  constructor(t, n, r, o, s, i) {
    tr(t), this.#t = n, this.#r = r, this.#e = o, this.#n = s, this.#o = i;
  }
  get algorithm() {
    return { name: this.#n.name };
  }
  get extractable() {
    return this.#e;
  }
  get type() {
    return this.#t;
  }
  value(t) {
    return tr(t), en(this.#r);
  }
  seed(t) {
    return tr(t), en(this.#o);
  }
};
function en(e12, t, n) {
  return Uint8Array.prototype.slice.call(e12, t, n);
}

var ENCAPSULATED_LENGTH = 1120;
var TAG_LENGTH = 16;
var SUITE = new cn(Ni, fs, ls);
async function makeKemPair() {
  return deriveKemPair(crypto.getRandomValues(new Uint8Array(32)));
}
async function deriveKemPair(seed) {
  if (seed.length !== 32) throw new SealError("key-length");
  const known = Jn.getPublicKey(seed);
  const publicKey = await SUITE.DeserializePublicKey(known);
  const privateKey = await SUITE.DeserializePrivateKey(seed, false);
  return { public: known, private: { privateKey, publicKey } };
}
async function sealTo(known, info, data) {
  if (!isMlkemKey(known.subarray(0, MLKEM_LENGTH))) throw new SealError("bundle-kem");
  if (!isX25519Point(known.subarray(MLKEM_LENGTH))) throw new SealError("bundle-x25519");
  const publicKey = await SUITE.DeserializePublicKey(known);
  const { encapsulatedSecret, ciphertext } = await SUITE.Seal(publicKey, data, { info });
  return concatBytes(encapsulatedSecret, ciphertext);
}
async function openFrom(pair, info, sealed) {
  if (sealed.length < ENCAPSULATED_LENGTH + TAG_LENGTH) throw new SealError("hpke-length");
  const [encapsulated, ciphertext] = [sealed.slice(0, ENCAPSULATED_LENGTH), sealed.slice(ENCAPSULATED_LENGTH)];
  try {
    return await SUITE.Open(pair.private, encapsulated, ciphertext, { info });
  } catch {
    throw new SealError("hpke-not-opened");
  }
}

export {
  makeKemPair,
  deriveKemPair,
  sealTo,
  openFrom
};
