import "../start.js";
import "../first.js";

/*! age-encryption 0.3.1 (BSD-3-Clause), @scure/base 2.4.0 (MIT), @noble/ciphers 2.4.0 (MIT), @noble/curves 2.4.0 (MIT), @noble/hashes 2.4.0 (MIT), @noble/post-quantum 0.5.4 (MIT); see licences/ */
function Cn(e2) {
  return e2 instanceof Uint8Array || ArrayBuffer.isView(e2) && e2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e2 && e2.BYTES_PER_ELEMENT === 1;
}
var Dr = (e2) => e2 ? `"${e2}" ` : "";
function ot(e2, t = "") {
  if (typeof e2 != "number") throw new TypeError(Dr(t) + "expected number, got " + typeof e2);
  if (!Number.isSafeInteger(e2) || e2 < 0) throw new RangeError(Dr(t) + "expected integer >= 0, got " + e2);
  return e2;
}
function mt(e2, t, n = "") {
  if (Cn(e2) && (t === void 0 || e2.length === t)) return e2;
  t !== void 0 && ot(t, "length");
  let r = Cn(e2), o = t !== void 0 ? ` of length ${t}` : "", s = r ? `length=${e2.length}` : `type=${typeof e2}`, i = Dr(n) + "expected Uint8Array" + o + ", got " + s;
  throw r ? new RangeError(i) : new TypeError(i);
}
function Ht(e2) {
  if (typeof e2 != "function" || typeof e2.create != "function") throw new TypeError("expected hash wrapped by utils.createHasher");
  if (ot(e2.outputLen), ot(e2.blockLen), e2.outputLen < 1 || e2.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
var ac = (e2, t) => {
  if (e2 === null || typeof e2 != "object" || Array.isArray(e2)) throw new TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e2);
};
var us = (e2, t) => {
  ac(e2, t);
  let n = Object.getPrototypeOf(e2);
  if (n !== Object.prototype && n !== null) throw new TypeError(`"${t}" expected plain object`);
  if (Object.hasOwn(e2, "__proto__")) throw new TypeError(`"${t}.__proto__" is not allowed`);
};
function Ke(e2, t = true) {
  if (e2.destroyed) throw new Error("hash was destroyed");
  if (t && e2.finished) throw new Error("digest() was already called");
}
function Hn(e2, t) {
  mt(e2, void 0, "output");
  let n = t.outputLen;
  if (!(e2.length >= n)) throw new RangeError('"output" expected length >= ' + n);
}
function Nn(e2) {
  return new Uint32Array(e2.buffer, e2.byteOffset, Math.floor(e2.byteLength / 4));
}
function ut(...e2) {
  for (let t = 0; t < e2.length; t++) e2[t].fill(0);
}
function De(e2) {
  return new DataView(e2.buffer, e2.byteOffset, e2.byteLength);
}
function It(e2, t) {
  return e2 << 32 - t | e2 >>> t;
}
function V(e2, t) {
  return e2 << t | e2 >>> 32 - t >>> 0;
}
var uc = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function dc(e2) {
  return e2 << 24 & 4278190080 | e2 << 8 & 16711680 | e2 >>> 8 & 65280 | e2 >>> 24 & 255;
}
function lc(e2) {
  for (let t = 0; t < e2.length; t++) e2[t] = dc(e2[t]);
  return e2;
}
var qr = uc ? (e2) => e2 : lc;
var ls = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function";
var hc = Array.from({ length: 256 }, (e2, t) => t.toString(16).padStart(2, "0"));
function Mn(e2) {
  if (mt(e2), ls) return e2.toHex();
  let t = "";
  for (let n = 0; n < e2.length; n++) t += hc[e2[n]];
  return t;
}
function ds(e2) {
  return e2 >= 48 && e2 <= 57 ? e2 - 48 : e2 >= 65 && e2 <= 70 ? e2 - 55 : e2 >= 97 && e2 <= 102 ? e2 - 87 : void 0;
}
function Fr(e2) {
  if (typeof e2 != "string") throw new TypeError("hex string expected, got " + typeof e2);
  if (ls) try {
    return Uint8Array.fromHex(e2);
  } catch (o) {
    throw o instanceof SyntaxError ? new RangeError(o.message) : o;
  }
  let t = e2.length, n = t / 2;
  if (t % 2) throw new RangeError("hex string expected, got unpadded hex of length " + t);
  let r = new Uint8Array(n);
  for (let o = 0, s = 0; o < n; o++, s += 2) {
    let i = ds(e2.charCodeAt(s)), f = ds(e2.charCodeAt(s + 1));
    if (i === void 0 || f === void 0) {
      let c = e2[s] + e2[s + 1];
      throw new RangeError('hex string expected, got non-hex character "' + c + '" at index ' + s);
    }
    r[o] = i * 16 + f;
  }
  return r;
}
function pc(e2) {
  if (typeof e2 != "string") throw new TypeError("string expected");
  let t = new TextEncoder().encode(e2);
  try {
    return new Uint8Array(t);
  } finally {
    ut(t);
  }
}
function Pr(e2, t = "") {
  return typeof e2 == "string" ? pc(e2) : mt(e2, void 0, t);
}
function hs(...e2) {
  let t = 0;
  for (let r = 0; r < e2.length; r++) {
    let o = e2[r];
    mt(o), t += o.length;
  }
  let n = new Uint8Array(t);
  for (let r = 0, o = 0; r < e2.length; r++) {
    let s = e2[r];
    n.set(s, o), o += s.length;
  }
  return n;
}
function en(e2, t, n = "opts") {
  return us(e2, "defaults"), t !== void 0 && us(t, n), Object.assign(/* @__PURE__ */ Object.create(null), e2, t);
}
function ps(e2, t = {}) {
  if (typeof e2 != "function") throw new TypeError('"hashCons" expected function, got type=' + typeof e2);
  t = en({}, t, "info");
  let n = (o, s) => e2(s).update(o).digest(), r = e2(void 0);
  return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (o) => e2(o), Object.assign(n, t), Object.freeze(n);
}
function Qt(e2 = 32) {
  ot(e2, "bytesLength");
  let t = typeof globalThis == "object" ? globalThis.crypto : null;
  if (typeof t?.getRandomValues != "function") throw new Error("crypto.getRandomValues must be defined");
  if (e2 > 65536) throw new RangeError(`"bytesLength" expected <= 65536, got ${e2}`);
  return t.getRandomValues(new Uint8Array(e2));
}
var ys = (e2) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, e2]) });
var Kn = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  canXOF = false;
  finished = false;
  destroyed = false;
  constructor(t, n) {
    if (Ht(t), mt(n, void 0, "key"), this.iHash = t.create(), typeof this.iHash.update != "function") throw new Error("expected Hash instance");
    this.blockLen = this.iHash.blockLen, this.outputLen = this.iHash.outputLen;
    let r = this.blockLen, o = new Uint8Array(r);
    o.set(n.length > r ? t.create().update(n).digest() : n);
    for (let s = 0; s < o.length; s++) o[s] ^= 54;
    this.iHash.update(o), this.oHash = t.create();
    for (let s = 0; s < o.length; s++) o[s] ^= 106;
    this.oHash.update(o), ut(o);
  }
  update(t) {
    return Ke(this), this.iHash.update(t), this;
  }
  digestInto(t) {
    Ke(this), Hn(t, this), this.finished = true;
    let n = t.subarray(0, this.outputLen);
    this.iHash.digestInto(n), this.oHash.update(n), this.oHash.digestInto(n), this.destroy();
  }
  digest() {
    let t = new Uint8Array(this.oHash.outputLen);
    return this.digestInto(t), t;
  }
  _cloneInto(t) {
    t ||= Object.create(Object.getPrototypeOf(this), {});
    let { oHash: n, iHash: r, finished: o, destroyed: s, blockLen: i, outputLen: f, canXOF: c } = this;
    return t = t, t.finished = o, t.destroyed = s, t.blockLen = i, t.outputLen = f, t.canXOF = c, t.oHash = n._cloneInto(t.oHash), t.iHash = r._cloneInto(t.iHash), t;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = true, this.oHash.destroy(), this.iHash.destroy();
  }
};
var Lt = (() => {
  let e2 = ((t, n, r) => new Kn(t, n).update(r).digest());
  return e2.create = (t, n) => new Kn(t, n), e2;
})();
function Dn(e2, t, n) {
  return Ht(e2), n === void 0 && (n = new Uint8Array(e2.outputLen)), Lt(e2, n, t);
}
var nn = Uint8Array.of(0);
var yc = Uint8Array.of();
function jr(e2, t, n, r = 32, o) {
  Ht(e2), ot(r, "length"), mt(t, void 0, "prk");
  let s = e2.outputLen;
  if (t.length < s) throw new Error('"prk" must be at least HashLen octets');
  if (r > 255 * s) throw new Error("Length must be <= 255*HashLen");
  let i = Math.ceil(r / s);
  if (n === void 0 ? n = yc : mt(n, void 0, "info"), !i) return o && ut(t), new Uint8Array();
  let f = o && i === 1 ? t : new Uint8Array(i * s), { iHash: c, oHash: a } = Lt.create(e2, t), u = o ? t : new Uint8Array(s), d = i > 1 ? o?.iHash || e2.create() : void 0;
  for (let l = 0; l < i - 1; l++) {
    nn[0] = l + 1;
    let y = c._cloneInto(d);
    l && y.update(u), y.update(n).update(nn).digestInto(u), a._cloneInto(d).update(u).digestInto(u), f.set(u, s * l);
  }
  if (nn[0] = i, i > 1 && c.update(u), c.update(n).update(nn).digestInto(u), a.update(u).digestInto(u), f.set(u, s * (i - 1)), c.destroy(), a.destroy(), d?.destroy(), u !== f && ut(u), ut(nn), r === f.length) return f;
  let p = f.slice(0, r);
  return ut(f), p;
}
var Jt = (e2, t, n, r, o) => {
  Ht(e2), n === void 0 && (n = new Uint8Array(e2.outputLen));
  let s = Lt.create(e2, n).update(t);
  return jr(e2, s.digest(), r, o, s);
};
var xc = (e2) => e2 / 2 ** 32 | 0;
var gc = (e2) => e2 >>> 0;
function xs(e2, t, n, r) {
  let o = xc(n), s = gc(n);
  e2.setUint32(t, r ? s : o, r), e2.setUint32(t + 4, r ? o : s, r);
}
function gs(e2, t, n) {
  return e2 & t ^ ~e2 & n;
}
function bs(e2, t, n) {
  return e2 & t ^ e2 & n ^ t & n;
}
var qn = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(t, n, r, o) {
    this.blockLen = t, this.outputLen = n, this.padOffset = r, this.isLE = o, this.buffer = new Uint8Array(t), this.view = De(this.buffer);
  }
  update(t) {
    Ke(this), mt(t);
    let { view: n, buffer: r, blockLen: o } = this, s = t.length, i = false;
    for (let f = 0; f < s; ) {
      let c = Math.min(o - this.pos, s - f);
      if (c === o) {
        let a = De(t);
        for (; o <= s - f; f += o) this.process(a, f);
        i = true;
        continue;
      }
      r.set(f === 0 && c === s ? t : t.subarray(f, f + c), this.pos), this.pos += c, f += c, this.pos === o && (this.process(n, 0), this.pos = 0, i = true);
    }
    return this.length += t.length, i && this.roundClean(), this;
  }
  digestInto(t) {
    Ke(this), Hn(t, this), this.finished = true;
    let { buffer: n, view: r, blockLen: o, isLE: s } = this, { pos: i } = this;
    n[i++] = 128, n.fill(0, i), this.padOffset > o - i && (this.process(r, 0), n.fill(0)), xs(r, o - 8, this.length * 8, s), this.process(r, 0), this.roundClean();
    let f = t === n ? r : De(t), c = this.outputLen, a = c / 4, u = this.get();
    if (c % 4 || a > u.length) throw new Error("invalid outputLen");
    for (let d = 0; d < a; d++) f.setUint32(4 * d, u[d], s);
  }
  digest() {
    let { buffer: t, outputLen: n } = this;
    this.digestInto(t);
    let r = t.slice(0, n);
    return this.destroy(), r;
  }
  _cloneIntoMeta(t) {
    let { buffer: n, length: r, finished: o, destroyed: s, pos: i } = this;
    return t.destroyed = s, t.finished = o, t.length = r, t.pos = i, i && t.buffer.set(n), t;
  }
  clone() {
    return this._cloneInto();
  }
};
var ws = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]);
var bc = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]);
var te = new Uint32Array(64);
var Zr = class extends qn {
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(t, n) {
    super(64, t, 8, false), this.A = n[0] | 0, this.B = n[1] | 0, this.C = n[2] | 0, this.D = n[3] | 0, this.E = n[4] | 0, this.F = n[5] | 0, this.G = n[6] | 0, this.H = n[7] | 0;
  }
  get() {
    let { A: t, B: n, C: r, D: o, E: s, F: i, G: f, H: c } = this;
    return [t, n, r, o, s, i, f, c];
  }
  set(t, n, r, o, s, i, f, c) {
    this.A = t | 0, this.B = n | 0, this.C = r | 0, this.D = o | 0, this.E = s | 0, this.F = i | 0, this.G = f | 0, this.H = c | 0;
  }
  _cloneInto(t) {
    return (t ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(t);
  }
  process(t, n) {
    for (let d = 0; d < 16; d++, n += 4) te[d] = t.getUint32(n, false);
    for (let d = 16; d < 64; d++) {
      let p = te[d - 15], l = te[d - 2], y = It(p, 7) ^ It(p, 18) ^ p >>> 3, x = It(l, 17) ^ It(l, 19) ^ l >>> 10;
      te[d] = x + te[d - 7] + y + te[d - 16] | 0;
    }
    let { A: r, B: o, C: s, D: i, E: f, F: c, G: a, H: u } = this;
    for (let d = 0; d < 64; d++) {
      let p = It(f, 6) ^ It(f, 11) ^ It(f, 25), l = u + p + gs(f, c, a) + bc[d] + te[d] | 0, x = (It(r, 2) ^ It(r, 13) ^ It(r, 22)) + bs(r, o, s) | 0;
      u = a, a = c, c = f, f = i + l | 0, i = s, s = o, o = r, r = l + x | 0;
    }
    r = r + this.A | 0, o = o + this.B | 0, s = s + this.C | 0, i = i + this.D | 0, f = f + this.E | 0, c = c + this.F | 0, a = a + this.G | 0, u = u + this.H | 0, this.set(r, o, s, i, f, c, a, u);
  }
  roundClean() {
    ut(te);
  }
  destroy() {
    this.destroyed = true, this.set(0, 0, 0, 0, 0, 0, 0, 0), ut(this.buffer);
  }
};
var zr = class extends Zr {
  constructor() {
    super(32, ws);
  }
};
var st = ps(() => new zr(), ys(1));
/*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Ts = (e2) => Object.freeze(e2());
function Rs(e2) {
  return e2 instanceof Uint8Array || ArrayBuffer.isView(e2) && e2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e2 && e2.BYTES_PER_ELEMENT === 1;
}
function Os(e2) {
  if (!Rs(e2)) throw new TypeError("Uint8Array expected");
}
function wc(e2, t) {
  return Array.isArray(t) ? t.length === 0 ? true : e2 ? t.every((n) => typeof n == "string") : t.every((n) => Number.isSafeInteger(n)) : false;
}
function mc(e2) {
  if (typeof e2 != "function") throw new TypeError("function expected");
  return true;
}
function Xr(e2, t) {
  if (typeof t != "string") throw new TypeError(`${e2}: string expected`);
  return true;
}
function Vr(e2, t = "number") {
  if (typeof e2 != "number") throw new TypeError(`${t}: expected number, got ${typeof e2}`);
  if (!Number.isSafeInteger(e2)) throw new RangeError(`${t}: expected safe integer, got ${e2}`);
}
function ms(e2, t) {
  if (!wc(false, t)) throw new TypeError(`${e2}: array of numbers expected`);
}
function Ec(...e2) {
  let t = (s) => s, n = (s, i) => (f) => s(i(f)), r = e2.map((s) => s.encode).reduceRight(n, t), o = e2.map((s) => s.decode).reduce(n, t);
  return { encode: r, decode: o };
}
var Bc = (() => {
  let e2 = [];
  for (let t = 0; t < 40; t++) e2.push(2 ** t);
  return e2;
})();
function Es(e2, t = e2.length) {
  let n = new Array(t);
  for (let r = 0; r < t; r++) n[r] = e2[r];
  return n;
}
var Bs = (() => {
  try {
    let e2 = new TextDecoder();
    return e2.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? e2 : void 0;
  } catch {
    return;
  }
})();
var Yr = 8192;
function Sc(e2) {
  let t = e2.length;
  if (Bs !== void 0 && t >= 12) return Bs.decode(e2);
  if (t <= Yr) return String.fromCharCode.apply(null, e2);
  let n = "";
  for (let r = 0; r < t; r += Yr) n += String.fromCharCode.apply(null, e2.subarray(r, r + Yr));
  return n;
}
function Is(e2) {
  if (Vr(e2), e2 <= 0 || e2 > 8) throw new RangeError("radix2: bits should be in (0..8]");
  let t = Bc[e2] - 1;
  return { encode: (n) => {
    Os(n);
    let r = n.length, o = new Uint8Array(Math.ceil(r * 8 / e2)), s = 0, i = 0, f = 0;
    for (let c = 0; c < r; ) for (c + 2 < r ? (s = s << 24 | n[c] << 16 | n[c + 1] << 8 | n[c + 2], i += 24, c += 3) : (s = (s << 8 | n[c]) & 65535, i += 8, c++); i -= e2, o[f++] = s >> i & t, !(i < e2); ) ;
    return i > 0 && (o[f] = s << e2 - i & t), o;
  }, decode: (n) => {
    let r = n.length, o = new Uint8Array(Math.floor(r * e2 / 8)), s = 0, i = 0, f = 0;
    for (let c = 0; c < r; c++) for (s = (s << e2 | n[c]) & 65535, i += e2; i >= 8; i -= 8) o[f++] = s >> i - 8 & 255;
    if (s = s << 8 - i & 255, i >= e2) throw new Error("Excess padding");
    if (s > 0) throw new Error(`Non-zero padding: ${s}`);
    return o;
  } };
}
function Ls(e2, t) {
  let n = e2.length;
  if (n > 128) throw new Error("alphabet: max 128 letters");
  let r = new Uint8Array(n), o = new Int8Array(128).fill(-1);
  for (let s = 0; s < n; s++) {
    let i = e2.charCodeAt(s);
    if (e2.codePointAt(s) !== i || i > 127) throw new Error("alphabet: single-char ASCII letters only");
    r[s] = i, o[i] = s;
  }
  if (t !== void 0) for (let s of Object.keys(t)) {
    let i = s.charCodeAt(0), f = o[t[s].charCodeAt(0)];
    if (s.length !== 1 || i > 127 || f === void 0 || f === -1) throw new Error(`alphabet: invalid alias ${s}`);
    o[i] = f;
  }
  return { encode: (s) => {
    let i = new Uint8Array(s.length);
    for (let f = 0; f < s.length; f++) {
      let c = s[f], a = r[c];
      if (a === void 0) throw new Error(`alphabet.encode: invalid digit ${c}`);
      i[f] = a;
    }
    return Sc(i);
  }, decode: (s) => {
    Xr("decode", s);
    let i = s.length, f = new Uint8Array(i);
    for (let c = 0; c < i; c++) {
      let a = s.charCodeAt(c), u = a < 128 ? o[a] : -1;
      if (u === -1) throw new Error(`Unknown letter "${s[c]}". Allowed: ${e2}`);
      f[c] = u;
    }
    return f;
  } };
}
function Ss(e2) {
  return mc(e2), function(...t) {
    try {
      return e2.apply(null, t);
    } catch {
    }
  };
}
var yt = Ts(() => Ec(Is(6), Ls("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));
var Gr = Ls("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
var Ac = /^[\x21-\x60\x7b-\x7e]+$/;
function As(e2, t) {
  for (let n = 0; n < t.length; n++) {
    let r = t.charCodeAt(n);
    if (r < 33 || r > 126) throw new Error(`${e2}: printable ASCII expected`);
  }
}
function vc(e2) {
  let t = e2.length, n = new Uint8Array(t);
  for (let r = 0; r < t; r++) {
    let o = e2[r];
    if (o < 0 || o >= 32) throw new Error(`alphabet.encode: invalid digit ${o}`);
    n[r] = o;
  }
  return n;
}
var vs = [996825010, 642813549, 513874426, 1027748829, 705979059];
function rn(e2) {
  let t = e2 >> 25, n = (e2 & 33554431) << 5;
  for (let r = 0; r < vs.length; r++) (t >> r & 1) === 1 && (n ^= vs[r]);
  return n;
}
function _s(e2, t, n = 1) {
  let r = e2.length, o = 1;
  for (let i = 0; i < r; i++) {
    let f = e2.charCodeAt(i);
    if (f < 33 || f > 126) throw new Error(`Invalid prefix (${e2})`);
    o = rn(o) ^ f >> 5;
  }
  o = rn(o);
  for (let i = 0; i < r; i++) o = rn(o) ^ e2.charCodeAt(i) & 31;
  for (let i of t) o = rn(o) ^ i;
  for (let i = 0; i < 6; i++) o = rn(o);
  o ^= n;
  let s = new Uint8Array(6);
  for (let i = 0; i < 6; i++) s[i] = o >>> 5 * (5 - i) & 31;
  return Gr.encode(s);
}
function _c(e2) {
  let t = e2 === "bech32" ? 1 : 734539939, n = Is(5), r = (d) => {
    Os(d);
    let p = d.length, l = new Array(Math.ceil(p * 8 / 5)), y = 0, x = 0, b = 0;
    for (let _ = 0; _ < p; _++) for (y = y << 8 | d[_], x += 8; x >= 5; x -= 5) l[b++] = y >> x - 5 & 31;
    return x > 0 && (l[b] = y << 5 - x & 31), l;
  }, o = (d) => {
    ms("radix2.decode", d);
    let p = d.length, l = new Uint8Array(p);
    for (let y = 0; y < p; y++) {
      let x = d[y];
      if (x < 0 || x >= 32) throw new Error(`convertRadix2: invalid word=${x}`);
      l[y] = x;
    }
    return n.decode(l);
  }, s = Ss(o);
  function i(d, p, l = 90) {
    Xr("bech32.encode prefix", d), l !== false && Vr(l, "limit"), Rs(p) && (p = Es(p)), ms("bech32.encode", p);
    let y = d.length;
    if (y === 0) throw new TypeError(`Invalid prefix length ${y}`);
    let x = y + 7 + p.length;
    if (l !== false && x > l) throw new TypeError(`Length ${x} exceeds limit ${l}`);
    As("bech32.encode prefix", d);
    let b = d.toLowerCase(), _ = _s(b, p, t);
    return `${b}1${Gr.encode(vc(p))}${_}`;
  }
  function f(d, p = 90) {
    Xr("bech32.decode input", d), p !== false && Vr(p, "limit");
    let l = d.length;
    if (l < 8 || p !== false && l > p) throw new TypeError(`invalid string length ${l}, expected (8..${p})`);
    let y = d.toLowerCase();
    if (d !== y && !Ac.test(d)) throw As("bech32.decode input", d), new Error("mixed-case string not allowed");
    let x = y.lastIndexOf("1");
    if (x === 0 || x === -1) throw new Error('invalid separator "1"');
    let b = y.slice(0, x), _ = y.slice(x + 1);
    if (_.length < 6) throw new Error("invalid data length");
    let S = Gr.decode(_), B = Es(S, S.length - 6), U = _s(b, B, t);
    if (!_.endsWith(U)) throw new Error(`Invalid checksum in ${d}`);
    return { prefix: b, words: B };
  }
  let c = Ss(f);
  function a(d, p = 90) {
    let { prefix: l, words: y } = f(d, p);
    return { prefix: l, words: y, bytes: o(y) };
  }
  function u(d, p) {
    return i(d, r(p));
  }
  return { encode: i, decode: f, encodeFromBytes: u, decodeToBytes: a, decodeUnsafe: c, fromWords: o, fromWordsUnsafe: s, toWords: r };
}
var Et = Ts(() => _c("bech32"));
function Rc(e2, t, n, r) {
  Ht(e2);
  let o = en({ dkLen: 32, asyncTick: 10 }, r), { c: s, dkLen: i, asyncTick: f } = o;
  if (ot(s, "c"), ot(i, "dkLen"), ot(f, "asyncTick"), s < 1) throw new Error('"c" (iterations) must be >= 1');
  if (i < 1) throw new Error('"dkLen" must be >= 1');
  if (i > (2 ** 32 - 1) * e2.outputLen) throw new Error("derived key too long");
  let c = Pr(t, "password");
  try {
    let a = Pr(n, "salt");
    try {
      let u = new Uint8Array(i), { iHash: d, oHash: p, outputLen: l } = Lt.create(e2, c), y = new Uint8Array(l), x = Oc(d, p, a, y);
      return { c: s, dkLen: i, asyncTick: f, DK: u, outputLen: l, eng: x };
    } finally {
      typeof n == "string" && ut(a);
    }
  } finally {
    typeof t == "string" && ut(c);
  }
}
function Oc(e2, t, n, r) {
  let o = new Uint8Array(4), s = De(o), i = e2._cloneInto().update(n), f = t._cloneInto(), c = e2._cloneInto, a = t._cloneInto;
  return { u1: (u, d) => {
    s.setInt32(0, u, false), i._cloneInto(f).update(o).digestInto(r), t._cloneInto(f).update(r).digestInto(r), d.set(r.subarray(0, d.length));
  }, rounds: (u, d) => {
    for (let p = 1; p < u; p++) {
      c.call(e2, f).update(r).digestInto(r), a.call(t, f).update(r).digestInto(r);
      for (let l = 0; l < d.length; l++) d[l] ^= r[l];
    }
  }, output: (u) => (e2.destroy(), t.destroy(), i.destroy(), f.destroy(), ut(r), u) };
}
function $r(e2, t, n, r) {
  let { c: o, dkLen: s, DK: i, outputLen: f, eng: c } = Rc(e2, t, n, r);
  for (let a = 1, u = 0; u < s; a++, u += f) {
    let d = i.subarray(u, u + f);
    c.u1(a, d), c.rounds(o, d);
  }
  return c.output(i);
}
function Us(e2, t, n, r, o, s) {
  let i = e2[t++] ^ n[r++], f = e2[t++] ^ n[r++], c = e2[t++] ^ n[r++], a = e2[t++] ^ n[r++], u = e2[t++] ^ n[r++], d = e2[t++] ^ n[r++], p = e2[t++] ^ n[r++], l = e2[t++] ^ n[r++], y = e2[t++] ^ n[r++], x = e2[t++] ^ n[r++], b = e2[t++] ^ n[r++], _ = e2[t++] ^ n[r++], S = e2[t++] ^ n[r++], B = e2[t++] ^ n[r++], U = e2[t++] ^ n[r++], k = e2[t++] ^ n[r++], H = i, P = f, D = c, O = a, M = u, q = d, C = p, v = l, E = y, m = x, A = b, T = _, L = S, R = B, w = U, h = k;
  for (let g = 0; g < 8; g += 2) M ^= V(H + L | 0, 7), E ^= V(M + H | 0, 9), L ^= V(E + M | 0, 13), H ^= V(L + E | 0, 18), m ^= V(q + P | 0, 7), R ^= V(m + q | 0, 9), P ^= V(R + m | 0, 13), q ^= V(P + R | 0, 18), w ^= V(A + C | 0, 7), D ^= V(w + A | 0, 9), C ^= V(D + w | 0, 13), A ^= V(C + D | 0, 18), O ^= V(h + T | 0, 7), v ^= V(O + h | 0, 9), T ^= V(v + O | 0, 13), h ^= V(T + v | 0, 18), P ^= V(H + O | 0, 7), D ^= V(P + H | 0, 9), O ^= V(D + P | 0, 13), H ^= V(O + D | 0, 18), C ^= V(q + M | 0, 7), v ^= V(C + q | 0, 9), M ^= V(v + C | 0, 13), q ^= V(M + v | 0, 18), T ^= V(A + m | 0, 7), E ^= V(T + A | 0, 9), m ^= V(E + T | 0, 13), A ^= V(m + E | 0, 18), L ^= V(h + w | 0, 7), R ^= V(L + h | 0, 9), w ^= V(R + L | 0, 13), h ^= V(w + R | 0, 18);
  o[s++] = i + H | 0, o[s++] = f + P | 0, o[s++] = c + D | 0, o[s++] = a + O | 0, o[s++] = u + M | 0, o[s++] = d + q | 0, o[s++] = p + C | 0, o[s++] = l + v | 0, o[s++] = y + E | 0, o[s++] = x + m | 0, o[s++] = b + A | 0, o[s++] = _ + T | 0, o[s++] = S + L | 0, o[s++] = B + R | 0, o[s++] = U + w | 0, o[s++] = k + h | 0;
}
function Wr(e2, t, n, r, o) {
  let s = r + 0, i = r + 16 * o;
  for (let f = 0; f < 16; f++) n[i + f] = e2[t + (2 * o - 1) * 16 + f];
  for (let f = 0; f < o; f++, s += 16, t += 16) Us(n, i, e2, t, n, s), f > 0 && (i += 16), Us(n, s, e2, t += 16, n, i);
}
var Ic = 1024 * (2 ** 20 + 1 + 1);
function Lc(e2, t, n) {
  let r = en({ dkLen: 32, asyncTick: 10, maxmem: Ic }, n), { N: o, r: s, p: i, dkLen: f, asyncTick: c, maxmem: a, onProgress: u } = r;
  if (ot(o, "N"), ot(s, "r"), ot(i, "p"), ot(f, "dkLen"), ot(c, "asyncTick"), ot(a, "maxmem"), u !== void 0 && typeof u != "function") throw new Error('"onProgress" must be a function');
  if (s < 1) throw new Error('"r" expected integer >= 1');
  let d = 128 * s, p = d / 4, l = Math.pow(2, 32);
  if (o <= 1 || (o & o - 1) !== 0 || o > l) throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');
  if (i < 1 || i > (l - 1) * 32 / d) throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');
  if (f < 1 || f > (l - 1) * 32) throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');
  let y = d * (o + i + 1);
  if (y > a) throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))=' + y + ", maxmem=" + a);
  let x = $r(st, e2, t, { c: 1, dkLen: d * i }), b = Nn(x), _ = Nn(new Uint8Array(d * o)), S = Nn(new Uint8Array(d)), B = () => {
  };
  if (u) {
    let U = 2 * o * i, k = Math.max(Math.floor(U / 1e4), 1), H = 0;
    B = () => {
      if (H++, u && (!(H % k) || H === U)) try {
        u(H / U);
      } catch (P) {
        throw ut(x, _, S), P;
      }
    };
  }
  return { N: o, r: s, p: i, dkLen: f, blockSize32: p, V: _, B32: b, B: x, tmp: S, blockMixCb: B, asyncTick: c };
}
function Uc(e2, t, n, r, o) {
  let s = $r(st, e2, n, { c: 1, dkLen: t });
  return ut(n, r, o), s;
}
function Qr(e2, t, n) {
  let { N: r, r: o, p: s, dkLen: i, blockSize32: f, V: c, B32: a, B: u, tmp: d, blockMixCb: p } = Lc(e2, t, n);
  qr(a);
  for (let l = 0; l < s; l++) {
    let y = f * l;
    for (let x = 0; x < f; x++) c[x] = a[y + x];
    for (let x = 0, b = 0; x < r - 1; x++) Wr(c, b, c, b += f, o), p();
    Wr(c, (r - 1) * f, a, y, o), p();
    for (let x = 0; x < r; x++) {
      let b = (a[y + f - 16] & r - 1) >>> 0;
      for (let _ = 0; _ < f; _++) d[_] = a[y + _] ^ c[b * f + _];
      Wr(d, 0, a, y, o), p();
    }
  }
  return qr(a), Uc(e2, i, u, c, d);
}
/*! noble-ciphers - MIT License (c) 2023 Paul Miller (paulmillr.com) */
function Jr(e2) {
  return e2 instanceof Uint8Array || ArrayBuffer.isView(e2) && e2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e2 && e2.BYTES_PER_ELEMENT === 1;
}
var Fn = (e2) => e2 ? `"${e2}" ` : "";
function Pn(e2, t = "") {
  if (typeof e2 != "boolean") throw new TypeError(Fn(t) + "expected boolean, got type=" + typeof e2);
  return e2;
}
function ge(e2, t = "") {
  if (typeof e2 != "number") throw new TypeError(Fn(t) + "expected number, got " + typeof e2);
  if (!Number.isSafeInteger(e2) || e2 < 0) throw new RangeError(Fn(t) + "expected integer >= 0, got " + e2);
  return e2;
}
function it(e2, t, n = "") {
  if (Jr(e2) && (t === void 0 || e2.length === t)) return e2;
  t !== void 0 && ge(t, "length");
  let r = Jr(e2), o = t !== void 0 ? ` of length ${t}` : "", s = r ? `length=${e2.length}` : `type=${typeof e2}`, i = Fn(n) + "expected Uint8Array" + o + ", got " + s;
  throw r ? new RangeError(i) : new TypeError(i);
}
var ks = (e2, t) => {
  if (e2 === null || typeof e2 != "object" || Array.isArray(e2)) throw new TypeError(t === "object" ? "expected valid options object" : `"${t}" expected object, got type=${typeof e2}`);
};
function to(e2, t = true) {
  if (e2.destroyed) throw new Error("hash was destroyed");
  if (t && e2.finished) throw new Error("digest() was already called");
}
function Cs(e2, t) {
  it(e2, void 0, "output");
  let n = t.outputLen;
  if (!(e2.length >= n)) throw new RangeError('"output" expected length >= ' + n);
}
function Nt(e2) {
  return new Uint32Array(e2.buffer, e2.byteOffset, Math.floor(e2.byteLength / 4));
}
function Ut(...e2) {
  for (let t = 0; t < e2.length; t++) e2[t].fill(0);
}
function kc(e2) {
  return new DataView(e2.buffer, e2.byteOffset, e2.byteLength);
}
var ee = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function Cc(e2) {
  return e2 << 24 & 4278190080 | e2 << 8 & 16711680 | e2 >>> 8 & 65280 | e2 >>> 24 & 255;
}
function Hc(e2) {
  for (let t = 0; t < e2.length; t++) e2[t] = Cc(e2[t]);
  return e2;
}
var jt = ee ? (e2) => e2 : Hc;
function Nc(e2, t) {
  return !e2.byteLength || !t.byteLength ? false : e2.buffer === t.buffer && e2.byteOffset < t.byteOffset + t.byteLength && t.byteOffset < e2.byteOffset + e2.byteLength;
}
function Hs(e2, t) {
  if (Nc(e2, t) && e2.byteOffset < t.byteOffset) throw new Error("complex overlap of input and output is not supported");
}
function Ns(e2, t) {
  return ks(e2, "defaults"), ks(t, "opts"), Object.assign(e2, t);
}
function Ms(e2, t) {
  if (e2 = it(e2), t = it(t), e2.length !== t.length) return false;
  let n = 0;
  for (let r = 0; r < e2.length; r++) n |= e2[r] ^ t[r];
  return n === 0;
}
function Ks(e2, t, n) {
  let r = t, o = n || (() => []), s = (f, c) => r(c, ...o(f)).update(f).digest(), i = r(new Uint8Array(e2), ...o(new Uint8Array(0)));
  return s.outputLen = i.outputLen, s.blockLen = i.blockLen, s.create = (f, ...c) => r(f, ...c), s;
}
var Ds = (e2, t) => {
  function n(r, ...o) {
    if (it(r, void 0, "key"), e2.nonceLength !== void 0) {
      let d = o[0];
      it(d, e2.varSizeNonce ? void 0 : e2.nonceLength, "nonce");
    }
    let s = e2.tagLength, i = e2.nonceLength !== void 0 ? 1 : 0;
    if (!e2.withAAD) {
      for (let d = i; d < o.length; d++) if (Jr(o[d])) throw new Error("AAD not supported");
    }
    e2.withAAD && o[i] !== void 0 && it(o[i], void 0, "AAD");
    let f = t(r, ...o), c = (d, p) => {
      if (p !== void 0) {
        if (d !== 2) throw new Error("cipher output not supported");
        it(p, void 0, "output");
      }
    }, a = false;
    return { encrypt(d, p) {
      if (a) throw new Error("cannot encrypt() twice with same key + nonce");
      return a = true, it(d, void 0, "data"), c(f.encrypt.length, p), f.encrypt(d, p);
    }, decrypt(d, p) {
      if (it(d, void 0, "data"), s && d.length < s) throw new Error('"ciphertext" expected length >= tagLength=' + s);
      return c(f.decrypt.length, p), f.decrypt(d, p);
    } };
  }
  return Object.assign(n, e2), n;
};
function on(e2, t, n = true) {
  if (t === void 0) return new Uint8Array(e2);
  if (it(t, e2, "output"), n && !sn(t)) throw new Error("invalid output, must be aligned");
  return t;
}
function qs(e2, t, n) {
  ge(e2), ge(t), Pn(n);
  let r = new Uint8Array(16), o = kc(r);
  return o.setBigUint64(0, BigInt(t), n), o.setBigUint64(8, BigInt(e2), n), r;
}
function sn(e2) {
  return e2.byteOffset % 4 === 0;
}
function qe(e2) {
  return Uint8Array.from(it(e2));
}
var Ps = (e2) => Uint8Array.from(e2.split(""), (t) => t.charCodeAt(0));
var Mc = jt(Nt(Ps("expand 16-byte k")));
var Kc = jt(Nt(Ps("expand 32-byte k")));
function G(e2, t) {
  return e2 << t | e2 >>> 32 - t;
}
var fn = 64;
var Dc = 16;
var eo = 2 ** 32 - 1;
var Fs = Uint32Array.of();
function qc(e2, t, n, r, o, s, i, f) {
  let c = o.length, a = new Uint8Array(fn), u = Nt(a), d = ee && sn(o) && sn(s), p = d ? Nt(o) : Fs, l = d ? Nt(s) : Fs;
  if (!ee) {
    for (let y = 0; y < c; i++) {
      if (e2(t, n, r, u, i, f), jt(u), i >= eo) throw new Error("arx: counter overflow");
      let x = Math.min(fn, c - y);
      for (let b = 0, _; b < x; b++) _ = y + b, s[_] = o[_] ^ a[b];
      y += x;
    }
    return;
  }
  for (let y = 0; y < c; i++) {
    if (e2(t, n, r, u, i, f), i >= eo) throw new Error("arx: counter overflow");
    let x = Math.min(fn, c - y);
    if (d && x === fn) {
      let b = y / 4;
      if (y % 4 !== 0) throw new Error("arx: invalid block position");
      for (let _ = 0, S; _ < Dc; _++) S = b + _, l[S] = p[S] ^ u[_];
      y += fn;
      continue;
    }
    for (let b = 0, _; b < x; b++) _ = y + b, s[_] = o[_] ^ a[b];
    y += x;
  }
}
function js(e2, t) {
  let { allowShortKeys: n, extendNonceFn: r, counterLength: o, counterRight: s, rounds: i } = Ns({ allowShortKeys: false, counterLength: 8, counterRight: false, rounds: 20 }, t);
  if (typeof e2 != "function") throw new Error("core must be a function");
  return ge(o), ge(i), Pn(s), Pn(n), (f, c, a, u, d = 0) => {
    it(f, void 0, "key"), it(c, void 0, "nonce"), it(a, void 0, "data");
    let p = a.length, l = u !== void 0;
    if (u = on(p, u, false), l && Hs(a, u), ge(d), d < 0 || d >= eo) throw new Error("arx: counter overflow");
    let y = [], x = f.length, b, _;
    if (x === 32) y.push(b = qe(f)), _ = Kc;
    else if (x === 16 && n) b = new Uint8Array(32), b.set(f), b.set(f, 16), _ = Mc, y.push(b);
    else throw it(f, 32, "arx key"), new Error("invalid key size");
    (!ee || !sn(c)) && y.push(c = qe(c));
    let S = Nt(b);
    if (r) {
      if (c.length !== 24) throw new Error("arx: extended nonce must be 24 bytes");
      let k = c.subarray(0, 16);
      if (ee) r(_, S, Nt(k), S);
      else {
        let H = jt(Uint32Array.from(_));
        r(H, S, Nt(k), S), Ut(H), jt(S);
      }
      c = c.subarray(16);
    } else ee || jt(S);
    let B = 16 - o;
    if (B !== c.length) throw new Error(`arx: nonce must be ${B} or 16 bytes`);
    if (B !== 12) {
      let k = new Uint8Array(12);
      k.set(c, s ? 0 : 12 - c.length), c = k, y.push(c);
    }
    let U = jt(Nt(c));
    try {
      return qc(e2, _, S, U, a, u, d, i), u;
    } finally {
      Ut(...y);
    }
  };
}
function ht(e2, t) {
  return e2[t++] & 255 | (e2[t++] & 255) << 8;
}
var no = class {
  blockLen = 16;
  outputLen = 16;
  buffer = new Uint8Array(16);
  r = new Uint16Array(10);
  h = new Uint16Array(10);
  pad = new Uint16Array(8);
  pos = 0;
  finished = false;
  destroyed = false;
  constructor(t) {
    t = qe(it(t, 32, "key"));
    let n = ht(t, 0), r = ht(t, 2), o = ht(t, 4), s = ht(t, 6), i = ht(t, 8), f = ht(t, 10), c = ht(t, 12), a = ht(t, 14);
    this.r[0] = n & 8191, this.r[1] = (n >>> 13 | r << 3) & 8191, this.r[2] = (r >>> 10 | o << 6) & 7939, this.r[3] = (o >>> 7 | s << 9) & 8191, this.r[4] = (s >>> 4 | i << 12) & 255, this.r[5] = i >>> 1 & 8190, this.r[6] = (i >>> 14 | f << 2) & 8191, this.r[7] = (f >>> 11 | c << 5) & 8065, this.r[8] = (c >>> 8 | a << 8) & 8191, this.r[9] = a >>> 5 & 127;
    for (let u = 0; u < 8; u++) this.pad[u] = ht(t, 16 + 2 * u);
  }
  process(t, n, r = false) {
    let o = r ? 0 : 2048, { h: s, r: i } = this, f = i[0], c = i[1], a = i[2], u = i[3], d = i[4], p = i[5], l = i[6], y = i[7], x = i[8], b = i[9], _ = ht(t, n + 0), S = ht(t, n + 2), B = ht(t, n + 4), U = ht(t, n + 6), k = ht(t, n + 8), H = ht(t, n + 10), P = ht(t, n + 12), D = ht(t, n + 14), O = s[0] + (_ & 8191), M = s[1] + ((_ >>> 13 | S << 3) & 8191), q = s[2] + ((S >>> 10 | B << 6) & 8191), C = s[3] + ((B >>> 7 | U << 9) & 8191), v = s[4] + ((U >>> 4 | k << 12) & 8191), E = s[5] + (k >>> 1 & 8191), m = s[6] + ((k >>> 14 | H << 2) & 8191), A = s[7] + ((H >>> 11 | P << 5) & 8191), T = s[8] + ((P >>> 8 | D << 8) & 8191), L = s[9] + (D >>> 5 | o), R = 0, w = R + O * f + M * (5 * b) + q * (5 * x) + C * (5 * y) + v * (5 * l);
    R = w >>> 13, w &= 8191, w += E * (5 * p) + m * (5 * d) + A * (5 * u) + T * (5 * a) + L * (5 * c), R += w >>> 13, w &= 8191;
    let h = R + O * c + M * f + q * (5 * b) + C * (5 * x) + v * (5 * y);
    R = h >>> 13, h &= 8191, h += E * (5 * l) + m * (5 * p) + A * (5 * d) + T * (5 * u) + L * (5 * a), R += h >>> 13, h &= 8191;
    let g = R + O * a + M * c + q * f + C * (5 * b) + v * (5 * x);
    R = g >>> 13, g &= 8191, g += E * (5 * y) + m * (5 * l) + A * (5 * p) + T * (5 * d) + L * (5 * u), R += g >>> 13, g &= 8191;
    let I = R + O * u + M * a + q * c + C * f + v * (5 * b);
    R = I >>> 13, I &= 8191, I += E * (5 * x) + m * (5 * y) + A * (5 * l) + T * (5 * p) + L * (5 * d), R += I >>> 13, I &= 8191;
    let K = R + O * d + M * u + q * a + C * c + v * f;
    R = K >>> 13, K &= 8191, K += E * (5 * b) + m * (5 * x) + A * (5 * y) + T * (5 * l) + L * (5 * p), R += K >>> 13, K &= 8191;
    let N = R + O * p + M * d + q * u + C * a + v * c;
    R = N >>> 13, N &= 8191, N += E * f + m * (5 * b) + A * (5 * x) + T * (5 * y) + L * (5 * l), R += N >>> 13, N &= 8191;
    let F = R + O * l + M * p + q * d + C * u + v * a;
    R = F >>> 13, F &= 8191, F += E * c + m * f + A * (5 * b) + T * (5 * x) + L * (5 * y), R += F >>> 13, F &= 8191;
    let j = R + O * y + M * l + q * p + C * d + v * u;
    R = j >>> 13, j &= 8191, j += E * a + m * c + A * f + T * (5 * b) + L * (5 * x), R += j >>> 13, j &= 8191;
    let Z = R + O * x + M * y + q * l + C * p + v * d;
    R = Z >>> 13, Z &= 8191, Z += E * u + m * a + A * c + T * f + L * (5 * b), R += Z >>> 13, Z &= 8191;
    let z = R + O * b + M * x + q * y + C * l + v * p;
    R = z >>> 13, z &= 8191, z += E * d + m * u + A * a + T * c + L * f, R += z >>> 13, z &= 8191, R = (R << 2) + R | 0, R = R + w | 0, w = R & 8191, R = R >>> 13, h += R, s[0] = w, s[1] = h, s[2] = g, s[3] = I, s[4] = K, s[5] = N, s[6] = F, s[7] = j, s[8] = Z, s[9] = z;
  }
  finalize() {
    let { h: t, pad: n } = this, r = new Uint16Array(10), o = t[1] >>> 13;
    t[1] &= 8191;
    for (let f = 2; f < 10; f++) t[f] += o, o = t[f] >>> 13, t[f] &= 8191;
    t[0] += o * 5, o = t[0] >>> 13, t[0] &= 8191, t[1] += o, o = t[1] >>> 13, t[1] &= 8191, t[2] += o, r[0] = t[0] + 5, o = r[0] >>> 13, r[0] &= 8191;
    for (let f = 1; f < 10; f++) r[f] = t[f] + o, o = r[f] >>> 13, r[f] &= 8191;
    r[9] -= 8192;
    let s = (o ^ 1) - 1;
    for (let f = 0; f < 10; f++) r[f] &= s;
    s = ~s;
    for (let f = 0; f < 10; f++) t[f] = t[f] & s | r[f];
    t[0] = (t[0] | t[1] << 13) & 65535, t[1] = (t[1] >>> 3 | t[2] << 10) & 65535, t[2] = (t[2] >>> 6 | t[3] << 7) & 65535, t[3] = (t[3] >>> 9 | t[4] << 4) & 65535, t[4] = (t[4] >>> 12 | t[5] << 1 | t[6] << 14) & 65535, t[5] = (t[6] >>> 2 | t[7] << 11) & 65535, t[6] = (t[7] >>> 5 | t[8] << 8) & 65535, t[7] = (t[8] >>> 8 | t[9] << 5) & 65535;
    let i = t[0] + n[0];
    t[0] = i & 65535;
    for (let f = 1; f < 8; f++) i = (t[f] + n[f] | 0) + (i >>> 16) | 0, t[f] = i & 65535;
    Ut(r);
  }
  update(t) {
    to(this), it(t), t = qe(t);
    let { buffer: n, blockLen: r } = this, o = t.length;
    for (let s = 0; s < o; ) {
      let i = Math.min(r - this.pos, o - s);
      if (i === r) {
        for (; r <= o - s; s += r) this.process(t, s);
        continue;
      }
      n.set(t.subarray(s, s + i), this.pos), this.pos += i, s += i, this.pos === r && (this.process(n, 0, false), this.pos = 0);
    }
    return this;
  }
  destroy() {
    this.destroyed = true, Ut(this.h, this.r, this.buffer, this.pad);
  }
  digestInto(t) {
    to(this), Cs(t, this), this.finished = true;
    let { buffer: n, h: r } = this, { pos: o } = this;
    if (o) {
      for (n[o++] = 1; o < 16; o++) n[o] = 0;
      this.process(n, 0, true);
    }
    this.finalize();
    let s = 0;
    for (let i = 0; i < 8; i++) t[s++] = r[i] >>> 0, t[s++] = r[i] >>> 8;
  }
  digest() {
    let { buffer: t, outputLen: n } = this;
    this.digestInto(t);
    let r = t.slice(0, n);
    return this.destroy(), r;
  }
};
var Zs = Ks(32, (e2) => new no(e2));
function Fc(e2, t, n, r, o, s = 20) {
  let i = e2[0], f = e2[1], c = e2[2], a = e2[3], u = t[0], d = t[1], p = t[2], l = t[3], y = t[4], x = t[5], b = t[6], _ = t[7], S = o, B = n[0], U = n[1], k = n[2], H = i, P = f, D = c, O = a, M = u, q = d, C = p, v = l, E = y, m = x, A = b, T = _, L = S, R = B, w = U, h = k;
  for (let I = 0; I < s; I += 2) H = H + M | 0, L = G(L ^ H, 16), E = E + L | 0, M = G(M ^ E, 12), H = H + M | 0, L = G(L ^ H, 8), E = E + L | 0, M = G(M ^ E, 7), P = P + q | 0, R = G(R ^ P, 16), m = m + R | 0, q = G(q ^ m, 12), P = P + q | 0, R = G(R ^ P, 8), m = m + R | 0, q = G(q ^ m, 7), D = D + C | 0, w = G(w ^ D, 16), A = A + w | 0, C = G(C ^ A, 12), D = D + C | 0, w = G(w ^ D, 8), A = A + w | 0, C = G(C ^ A, 7), O = O + v | 0, h = G(h ^ O, 16), T = T + h | 0, v = G(v ^ T, 12), O = O + v | 0, h = G(h ^ O, 8), T = T + h | 0, v = G(v ^ T, 7), H = H + q | 0, h = G(h ^ H, 16), A = A + h | 0, q = G(q ^ A, 12), H = H + q | 0, h = G(h ^ H, 8), A = A + h | 0, q = G(q ^ A, 7), P = P + C | 0, L = G(L ^ P, 16), T = T + L | 0, C = G(C ^ T, 12), P = P + C | 0, L = G(L ^ P, 8), T = T + L | 0, C = G(C ^ T, 7), D = D + v | 0, R = G(R ^ D, 16), E = E + R | 0, v = G(v ^ E, 12), D = D + v | 0, R = G(R ^ D, 8), E = E + R | 0, v = G(v ^ E, 7), O = O + M | 0, w = G(w ^ O, 16), m = m + w | 0, M = G(M ^ m, 12), O = O + M | 0, w = G(w ^ O, 8), m = m + w | 0, M = G(M ^ m, 7);
  let g = 0;
  r[g++] = i + H | 0, r[g++] = f + P | 0, r[g++] = c + D | 0, r[g++] = a + O | 0, r[g++] = u + M | 0, r[g++] = d + q | 0, r[g++] = p + C | 0, r[g++] = l + v | 0, r[g++] = y + E | 0, r[g++] = x + m | 0, r[g++] = b + A | 0, r[g++] = _ + T | 0, r[g++] = S + L | 0, r[g++] = B + R | 0, r[g++] = U + w | 0, r[g++] = k + h | 0;
}
var Pc = js(Fc, { counterRight: false, counterLength: 4, allowShortKeys: false });
var jc = new Uint8Array(16);
var zs = (e2, t) => {
  e2.update(t);
  let n = t.length % 16;
  n && e2.update(jc.subarray(n));
};
var Zc = new Uint8Array(32);
function Ys(e2, t, n, r, o) {
  o !== void 0 && it(o, void 0, "AAD");
  let s = e2(t, n, Zc), i = qs(r.length, o ? o.length : 0, true), f = Zs.create(s);
  o && zs(f, o), zs(f, r), f.update(i);
  let c = f.digest();
  return Ut(s, i), c;
}
var zc = (e2) => (t, n, r) => ({ encrypt(s, i) {
  let f = s.length;
  i = on(f + 16, i, false), i.set(s);
  let c = i.subarray(0, -16);
  e2(t, n, c, c, 1);
  let a = Ys(e2, t, n, c, r);
  return i.set(a, f), Ut(a), i;
}, decrypt(s, i) {
  i = on(s.length - 16, i, false);
  let f = s.subarray(0, -16), c = s.subarray(-16), a = Ys(e2, t, n, f, r);
  if (!Ms(c, a)) throw Ut(a), new Error("invalid tag");
  return i.set(s.subarray(0, -16)), e2(t, n, i, i, 1), Ut(a), i;
} });
var At = Ds({ blockSize: 64, nonceLength: 12, tagLength: 16, withAAD: true }, zc(Pc));
/*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) */
function Fe(e2) {
  return e2 instanceof Uint8Array || ArrayBuffer.isView(e2) && e2.constructor.name === "Uint8Array";
}
function dt(e2, t = "") {
  if (!Number.isSafeInteger(e2) || e2 < 0) {
    let n = t && `"${t}" `;
    throw new Error(`${n}expected integer >= 0, got ${e2}`);
  }
}
function X(e2, t, n = "") {
  let r = Fe(e2), o = e2?.length, s = t !== void 0;
  if (!r || s && o !== t) {
    let i = n && `"${n}" `, f = s ? ` of length ${t}` : "", c = r ? `length=${o}` : `type=${typeof e2}`;
    throw new Error(i + "expected Uint8Array" + f + ", got " + c);
  }
  return e2;
}
function vt(e2) {
  if (typeof e2 != "function" || typeof e2.create != "function") throw new Error("Hash must wrapped by utils.createHasher");
  dt(e2.outputLen), dt(e2.blockLen);
}
function zt(e2, t = true) {
  if (e2.destroyed) throw new Error("Hash instance has been destroyed");
  if (t && e2.finished) throw new Error("Hash#digest() has already been called");
}
function jn(e2, t) {
  X(e2, void 0, "digestInto() output");
  let n = t.outputLen;
  if (e2.length < n) throw new Error('"digestInto() output" expected to be of length >=' + n);
}
function Zn(e2) {
  return new Uint32Array(e2.buffer, e2.byteOffset, Math.floor(e2.byteLength / 4));
}
function Bt(...e2) {
  for (let t = 0; t < e2.length; t++) e2[t].fill(0);
}
function zn(e2) {
  return new DataView(e2.buffer, e2.byteOffset, e2.byteLength);
}
function kt(e2, t) {
  return e2 << 32 - t | e2 >>> t;
}
var Yc = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
function Xc(e2) {
  return e2 << 24 & 4278190080 | e2 << 8 & 16711680 | e2 >>> 8 & 65280 | e2 >>> 24 & 255;
}
function Vc(e2) {
  for (let t = 0; t < e2.length; t++) e2[t] = Xc(e2[t]);
  return e2;
}
var ro = Yc ? (e2) => e2 : Vc;
var Vs = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function";
var Gc = Array.from({ length: 256 }, (e2, t) => t.toString(16).padStart(2, "0"));
function be(e2) {
  if (X(e2), Vs) return e2.toHex();
  let t = "";
  for (let n = 0; n < e2.length; n++) t += Gc[e2[n]];
  return t;
}
var Zt = { _0: 48, _9: 57, A: 65, F: 70, a: 97, f: 102 };
function Xs(e2) {
  if (e2 >= Zt._0 && e2 <= Zt._9) return e2 - Zt._0;
  if (e2 >= Zt.A && e2 <= Zt.F) return e2 - (Zt.A - 10);
  if (e2 >= Zt.a && e2 <= Zt.f) return e2 - (Zt.a - 10);
}
function we(e2) {
  if (typeof e2 != "string") throw new Error("hex string expected, got " + typeof e2);
  if (Vs) return Uint8Array.fromHex(e2);
  let t = e2.length, n = t / 2;
  if (t % 2) throw new Error("hex string expected, got unpadded hex of length " + t);
  let r = new Uint8Array(n);
  for (let o = 0, s = 0; o < n; o++, s += 2) {
    let i = Xs(e2.charCodeAt(s)), f = Xs(e2.charCodeAt(s + 1));
    if (i === void 0 || f === void 0) {
      let c = e2[s] + e2[s + 1];
      throw new Error('hex string expected, got non-hex character "' + c + '" at index ' + s);
    }
    r[o] = i * 16 + f;
  }
  return r;
}
function ft(...e2) {
  let t = 0;
  for (let r = 0; r < e2.length; r++) {
    let o = e2[r];
    X(o), t += o.length;
  }
  let n = new Uint8Array(t);
  for (let r = 0, o = 0; r < e2.length; r++) {
    let s = e2[r];
    n.set(s, o), o += s.length;
  }
  return n;
}
function Pe(e2, t = {}) {
  let n = (o, s) => e2(s).update(o).digest(), r = e2(void 0);
  return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.create = (o) => e2(o), Object.assign(n, t), Object.freeze(n);
}
function ne(e2 = 32) {
  let t = typeof globalThis == "object" ? globalThis.crypto : null;
  if (typeof t?.getRandomValues != "function") throw new Error("crypto.getRandomValues must be defined");
  return t.getRandomValues(new Uint8Array(e2));
}
var re = (e2) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, e2]) });
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var so = BigInt(0);
var oo = BigInt(1);
function cn(e2, t = "") {
  if (typeof e2 != "boolean") {
    let n = t && `"${t}" `;
    throw new Error(n + "expected boolean, got type=" + typeof e2);
  }
  return e2;
}
function Gs(e2) {
  if (typeof e2 == "bigint") {
    if (!Yn(e2)) throw new Error("positive bigint expected, got " + e2);
  } else dt(e2);
  return e2;
}
function an(e2) {
  let t = Gs(e2).toString(16);
  return t.length & 1 ? "0" + t : t;
}
function $s(e2) {
  if (typeof e2 != "string") throw new Error("hex string expected, got " + typeof e2);
  return e2 === "" ? so : BigInt("0x" + e2);
}
function oe(e2) {
  return $s(be(e2));
}
function se(e2) {
  return $s(be(Xn(X(e2)).reverse()));
}
function je(e2, t) {
  dt(t), e2 = Gs(e2);
  let n = we(e2.toString(16).padStart(t * 2, "0"));
  if (n.length !== t) throw new Error("number too large");
  return n;
}
function un(e2, t) {
  return je(e2, t).reverse();
}
function Xn(e2) {
  return Uint8Array.from(e2);
}
function ie(e2) {
  return Uint8Array.from(e2, (t, n) => {
    let r = t.charCodeAt(0);
    if (t.length !== 1 || r > 127) throw new Error(`string contains non-ASCII character "${e2[n]}" with code ${r} at position ${n}`);
    return r;
  });
}
var Yn = (e2) => typeof e2 == "bigint" && so <= e2;
function $c(e2, t, n) {
  return Yn(e2) && Yn(t) && Yn(n) && t <= e2 && e2 < n;
}
function dn(e2, t, n, r) {
  if (!$c(t, n, r)) throw new Error("expected valid " + e2 + ": " + n + " <= n < " + r + ", got " + t);
}
function io(e2) {
  let t;
  for (t = 0; e2 > so; e2 >>= oo, t += 1) ;
  return t;
}
var ln = (e2) => (oo << BigInt(e2)) - oo;
function Ws(e2, t, n) {
  if (dt(e2, "hashLen"), dt(t, "qByteLen"), typeof n != "function") throw new Error("hmacFn must be a function");
  let r = (b) => new Uint8Array(b), o = Uint8Array.of(), s = Uint8Array.of(0), i = Uint8Array.of(1), f = 1e3, c = r(e2), a = r(e2), u = 0, d = () => {
    c.fill(1), a.fill(0), u = 0;
  }, p = (...b) => n(a, ft(c, ...b)), l = (b = o) => {
    a = p(s, b), c = p(), b.length !== 0 && (a = p(i, b), c = p());
  }, y = () => {
    if (u++ >= f) throw new Error("drbg: tried max amount of iterations");
    let b = 0, _ = [];
    for (; b < t; ) {
      c = p();
      let S = c.slice();
      _.push(S), b += c.length;
    }
    return ft(..._);
  };
  return (b, _) => {
    d(), l(b);
    let S;
    for (; !(S = _(y())); ) l();
    return d(), S;
  };
}
function me(e2, t = {}, n = {}) {
  if (!e2 || typeof e2 != "object") throw new Error("expected valid options object");
  function r(s, i, f) {
    let c = e2[s];
    if (f && c === void 0) return;
    let a = typeof c;
    if (a !== i || c === null) throw new Error(`param "${s}" is invalid: expected ${i}, got ${a}`);
  }
  let o = (s, i) => Object.entries(s).forEach(([f, c]) => r(f, c, i));
  o(t, false), o(n, true);
}
function fo(e2) {
  let t = /* @__PURE__ */ new WeakMap();
  return (n, ...r) => {
    let o = t.get(n);
    if (o !== void 0) return o;
    let s = e2(n, ...r);
    return t.set(n, s), s;
  };
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var wt = BigInt(0);
var xt = BigInt(1);
var Ee = BigInt(2);
var ti = BigInt(3);
var ei = BigInt(4);
var ni = BigInt(5);
var Wc = BigInt(7);
var ri = BigInt(8);
var Qc = BigInt(9);
var oi = BigInt(16);
function bt(e2, t) {
  let n = e2 % t;
  return n >= wt ? n : t + n;
}
function _t(e2, t, n) {
  let r = e2;
  for (; t-- > wt; ) r *= r, r %= n;
  return r;
}
function Qs(e2, t) {
  if (e2 === wt) throw new Error("invert: expected non-zero number");
  if (t <= wt) throw new Error("invert: expected positive modulus, got " + t);
  let n = bt(e2, t), r = t, o = wt, s = xt, i = xt, f = wt;
  for (; n !== wt; ) {
    let a = r / n, u = r % n, d = o - i * a, p = s - f * a;
    r = n, n = u, o = i, s = f, i = d, f = p;
  }
  if (r !== xt) throw new Error("invert: does not exist");
  return bt(o, t);
}
function ao(e2, t, n) {
  if (!e2.eql(e2.sqr(t), n)) throw new Error("Cannot find square root");
}
function si(e2, t) {
  let n = (e2.ORDER + xt) / ei, r = e2.pow(t, n);
  return ao(e2, r, t), r;
}
function Jc(e2, t) {
  let n = (e2.ORDER - ni) / ri, r = e2.mul(t, Ee), o = e2.pow(r, n), s = e2.mul(t, o), i = e2.mul(e2.mul(s, Ee), o), f = e2.mul(s, e2.sub(i, e2.ONE));
  return ao(e2, f, t), f;
}
function ta(e2) {
  let t = Vn(e2), n = ii(e2), r = n(t, t.neg(t.ONE)), o = n(t, r), s = n(t, t.neg(r)), i = (e2 + Wc) / oi;
  return (f, c) => {
    let a = f.pow(c, i), u = f.mul(a, r), d = f.mul(a, o), p = f.mul(a, s), l = f.eql(f.sqr(u), c), y = f.eql(f.sqr(d), c);
    a = f.cmov(a, u, l), u = f.cmov(p, d, y);
    let x = f.eql(f.sqr(u), c), b = f.cmov(a, u, x);
    return ao(f, b, c), b;
  };
}
function ii(e2) {
  if (e2 < ti) throw new Error("sqrt is not defined for small field");
  let t = e2 - xt, n = 0;
  for (; t % Ee === wt; ) t /= Ee, n++;
  let r = Ee, o = Vn(e2);
  for (; Js(o, r) === 1; ) if (r++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
  if (n === 1) return si;
  let s = o.pow(r, t), i = (t + xt) / Ee;
  return function(c, a) {
    if (c.is0(a)) return a;
    if (Js(c, a) !== 1) throw new Error("Cannot find square root");
    let u = n, d = c.mul(c.ONE, s), p = c.pow(a, t), l = c.pow(a, i);
    for (; !c.eql(p, c.ONE); ) {
      if (c.is0(p)) return c.ZERO;
      let y = 1, x = c.sqr(p);
      for (; !c.eql(x, c.ONE); ) if (y++, x = c.sqr(x), y === u) throw new Error("Cannot find square root");
      let b = xt << BigInt(u - y - 1), _ = c.pow(d, b);
      u = y, d = c.sqr(_), p = c.mul(p, d), l = c.mul(l, _);
    }
    return l;
  };
}
function ea(e2) {
  return e2 % ei === ti ? si : e2 % ri === ni ? Jc : e2 % oi === Qc ? ta(e2) : ii(e2);
}
var na = ["create", "isValid", "is0", "neg", "inv", "sqrt", "sqr", "eql", "add", "sub", "mul", "pow", "div", "addN", "subN", "mulN", "sqrN"];
function uo(e2) {
  let t = { ORDER: "bigint", BYTES: "number", BITS: "number" }, n = na.reduce((r, o) => (r[o] = "function", r), t);
  return me(e2, n), e2;
}
function ra(e2, t, n) {
  if (n < wt) throw new Error("invalid exponent, negatives unsupported");
  if (n === wt) return e2.ONE;
  if (n === xt) return t;
  let r = e2.ONE, o = t;
  for (; n > wt; ) n & xt && (r = e2.mul(r, o)), o = e2.sqr(o), n >>= xt;
  return r;
}
function hn(e2, t, n = false) {
  let r = new Array(t.length).fill(n ? e2.ZERO : void 0), o = t.reduce((i, f, c) => e2.is0(f) ? i : (r[c] = i, e2.mul(i, f)), e2.ONE), s = e2.inv(o);
  return t.reduceRight((i, f, c) => e2.is0(f) ? i : (r[c] = e2.mul(i, r[c]), e2.mul(i, f)), s), r;
}
function Js(e2, t) {
  let n = (e2.ORDER - xt) / Ee, r = e2.pow(t, n), o = e2.eql(r, e2.ONE), s = e2.eql(r, e2.ZERO), i = e2.eql(r, e2.neg(e2.ONE));
  if (!o && !s && !i) throw new Error("invalid Legendre symbol result");
  return o ? 1 : s ? 0 : -1;
}
function oa(e2, t) {
  t !== void 0 && dt(t);
  let n = t !== void 0 ? t : e2.toString(2).length, r = Math.ceil(n / 8);
  return { nBitLength: n, nByteLength: r };
}
var co = class {
  ORDER;
  BITS;
  BYTES;
  isLE;
  ZERO = wt;
  ONE = xt;
  _lengths;
  _sqrt;
  _mod;
  constructor(t, n = {}) {
    if (t <= wt) throw new Error("invalid field: expected ORDER > 0, got " + t);
    let r;
    this.isLE = false, n != null && typeof n == "object" && (typeof n.BITS == "number" && (r = n.BITS), typeof n.sqrt == "function" && (this.sqrt = n.sqrt), typeof n.isLE == "boolean" && (this.isLE = n.isLE), n.allowedLengths && (this._lengths = n.allowedLengths?.slice()), typeof n.modFromBytes == "boolean" && (this._mod = n.modFromBytes));
    let { nBitLength: o, nByteLength: s } = oa(t, r);
    if (s > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
    this.ORDER = t, this.BITS = o, this.BYTES = s, this._sqrt = void 0, Object.preventExtensions(this);
  }
  create(t) {
    return bt(t, this.ORDER);
  }
  isValid(t) {
    if (typeof t != "bigint") throw new Error("invalid field element: expected bigint, got " + typeof t);
    return wt <= t && t < this.ORDER;
  }
  is0(t) {
    return t === wt;
  }
  isValidNot0(t) {
    return !this.is0(t) && this.isValid(t);
  }
  isOdd(t) {
    return (t & xt) === xt;
  }
  neg(t) {
    return bt(-t, this.ORDER);
  }
  eql(t, n) {
    return t === n;
  }
  sqr(t) {
    return bt(t * t, this.ORDER);
  }
  add(t, n) {
    return bt(t + n, this.ORDER);
  }
  sub(t, n) {
    return bt(t - n, this.ORDER);
  }
  mul(t, n) {
    return bt(t * n, this.ORDER);
  }
  pow(t, n) {
    return ra(this, t, n);
  }
  div(t, n) {
    return bt(t * Qs(n, this.ORDER), this.ORDER);
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
    return Qs(t, this.ORDER);
  }
  sqrt(t) {
    return this._sqrt || (this._sqrt = ea(this.ORDER)), this._sqrt(this, t);
  }
  toBytes(t) {
    return this.isLE ? un(t, this.BYTES) : je(t, this.BYTES);
  }
  fromBytes(t, n = false) {
    X(t);
    let { _lengths: r, BYTES: o, isLE: s, ORDER: i, _mod: f } = this;
    if (r) {
      if (!r.includes(t.length) || t.length > o) throw new Error("Field.fromBytes: expected " + r + " bytes, got " + t.length);
      let a = new Uint8Array(o);
      a.set(t, s ? 0 : a.length - t.length), t = a;
    }
    if (t.length !== o) throw new Error("Field.fromBytes: expected " + o + " bytes, got " + t.length);
    let c = s ? se(t) : oe(t);
    if (f && (c = bt(c, i)), !n && !this.isValid(c)) throw new Error("invalid field element: outside of range 0..ORDER");
    return c;
  }
  invertBatch(t) {
    return hn(this, t);
  }
  cmov(t, n, r) {
    return r ? n : t;
  }
};
function Vn(e2, t = {}) {
  return new co(e2, t);
}
function fi(e2) {
  if (typeof e2 != "bigint") throw new Error("field order must be bigint");
  let t = e2.toString(2).length;
  return Math.ceil(t / 8);
}
function lo(e2) {
  let t = fi(e2);
  return t + Math.ceil(t / 2);
}
function ci(e2, t, n = false) {
  X(e2);
  let r = e2.length, o = fi(t), s = lo(t);
  if (r < 16 || r < s || r > 1024) throw new Error("expected " + s + "-1024 bytes of input, got " + r);
  let i = n ? se(e2) : oe(e2), f = bt(i, t - xt) + xt;
  return n ? un(f, o) : je(f, o);
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Ze = BigInt(0);
var Be = BigInt(1);
function pn(e2, t) {
  let n = t.negate();
  return e2 ? n : t;
}
function xo(e2, t) {
  let n = hn(e2.Fp, t.map((r) => r.Z));
  return t.map((r, o) => e2.fromAffine(r.toAffine(n[o])));
}
function li(e2, t) {
  if (!Number.isSafeInteger(e2) || e2 <= 0 || e2 > t) throw new Error("invalid window size, expected [1.." + t + "], got W=" + e2);
}
function ho(e2, t) {
  li(e2, t);
  let n = Math.ceil(t / e2) + 1, r = 2 ** (e2 - 1), o = 2 ** e2, s = ln(e2), i = BigInt(e2);
  return { windows: n, windowSize: r, mask: s, maxNumber: o, shiftBy: i };
}
function ai(e2, t, n) {
  let { windowSize: r, mask: o, maxNumber: s, shiftBy: i } = n, f = Number(e2 & o), c = e2 >> i;
  f > r && (f -= s, c += Be);
  let a = t * r, u = a + Math.abs(f) - 1, d = f === 0, p = f < 0, l = t % 2 !== 0;
  return { nextN: c, offset: u, isZero: d, isNeg: p, isNegF: l, offsetF: a };
}
var po = /* @__PURE__ */ new WeakMap();
var hi = /* @__PURE__ */ new WeakMap();
function yo(e2) {
  return hi.get(e2) || 1;
}
function ui(e2) {
  if (e2 !== Ze) throw new Error("invalid wNAF");
}
var Gn = class {
  BASE;
  ZERO;
  Fn;
  bits;
  constructor(t, n) {
    this.BASE = t.BASE, this.ZERO = t.ZERO, this.Fn = t.Fn, this.bits = n;
  }
  _unsafeLadder(t, n, r = this.ZERO) {
    let o = t;
    for (; n > Ze; ) n & Be && (r = r.add(o)), o = o.double(), n >>= Be;
    return r;
  }
  precomputeWindow(t, n) {
    let { windows: r, windowSize: o } = ho(n, this.bits), s = [], i = t, f = i;
    for (let c = 0; c < r; c++) {
      f = i, s.push(f);
      for (let a = 1; a < o; a++) f = f.add(i), s.push(f);
      i = f.double();
    }
    return s;
  }
  wNAF(t, n, r) {
    if (!this.Fn.isValid(r)) throw new Error("invalid scalar");
    let o = this.ZERO, s = this.BASE, i = ho(t, this.bits);
    for (let f = 0; f < i.windows; f++) {
      let { nextN: c, offset: a, isZero: u, isNeg: d, isNegF: p, offsetF: l } = ai(r, f, i);
      r = c, u ? s = s.add(pn(p, n[l])) : o = o.add(pn(d, n[a]));
    }
    return ui(r), { p: o, f: s };
  }
  wNAFUnsafe(t, n, r, o = this.ZERO) {
    let s = ho(t, this.bits);
    for (let i = 0; i < s.windows && r !== Ze; i++) {
      let { nextN: f, offset: c, isZero: a, isNeg: u } = ai(r, i, s);
      if (r = f, !a) {
        let d = n[c];
        o = o.add(u ? d.negate() : d);
      }
    }
    return ui(r), o;
  }
  getPrecomputes(t, n, r) {
    let o = po.get(n);
    return o || (o = this.precomputeWindow(n, t), t !== 1 && (typeof r == "function" && (o = r(o)), po.set(n, o))), o;
  }
  cached(t, n, r) {
    let o = yo(t);
    return this.wNAF(o, this.getPrecomputes(o, t, r), n);
  }
  unsafe(t, n, r, o) {
    let s = yo(t);
    return s === 1 ? this._unsafeLadder(t, n, o) : this.wNAFUnsafe(s, this.getPrecomputes(s, t, r), n, o);
  }
  createCache(t, n) {
    li(n, this.bits), hi.set(t, n), po.delete(t);
  }
  hasCache(t) {
    return yo(t) !== 1;
  }
};
function pi(e2, t, n, r) {
  let o = t, s = e2.ZERO, i = e2.ZERO;
  for (; n > Ze || r > Ze; ) n & Be && (s = s.add(o)), r & Be && (i = i.add(o)), o = o.double(), n >>= Be, r >>= Be;
  return { p1: s, p2: i };
}
function di(e2, t, n) {
  if (t) {
    if (t.ORDER !== e2) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
    return uo(t), t;
  } else return Vn(e2, { isLE: n });
}
function yi(e2, t, n = {}, r) {
  if (r === void 0 && (r = e2 === "edwards"), !t || typeof t != "object") throw new Error(`expected valid ${e2} CURVE object`);
  for (let c of ["p", "n", "h"]) {
    let a = t[c];
    if (!(typeof a == "bigint" && a > Ze)) throw new Error(`CURVE.${c} must be positive bigint`);
  }
  let o = di(t.p, n.Fp, r), s = di(t.n, n.Fn, r), f = ["Gx", "Gy", "a", e2 === "weierstrass" ? "b" : "d"];
  for (let c of f) if (!o.isValid(t[c])) throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);
  return t = Object.freeze(Object.assign({}, t)), { CURVE: t, Fp: o, Fn: s };
}
function $n(e2, t) {
  return function(r) {
    let o = e2(r);
    return { secretKey: o, publicKey: t(o) };
  };
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var yn = BigInt(0);
var ze = BigInt(1);
var Wn = BigInt(2);
function sa(e2) {
  return me(e2, { adjustScalarBytes: "function", powPminus2: "function" }), Object.freeze({ ...e2 });
}
function xi(e2) {
  let t = sa(e2), { P: n, type: r, adjustScalarBytes: o, powPminus2: s, randomBytes: i } = t, f = r === "x25519";
  if (!f && r !== "x448") throw new Error("invalid type");
  let c = i || ne, a = f ? 255 : 448, u = f ? 32 : 56, d = BigInt(f ? 9 : 5), p = BigInt(f ? 121665 : 39081), l = f ? Wn ** BigInt(254) : Wn ** BigInt(447), y = f ? BigInt(8) * Wn ** BigInt(251) - ze : BigInt(4) * Wn ** BigInt(445) - ze, x = l + y + ze, b = (E) => bt(E, n), _ = S(d);
  function S(E) {
    return un(b(E), u);
  }
  function B(E) {
    let m = Xn(X(E, u, "uCoordinate"));
    return f && (m[31] &= 127), b(se(m));
  }
  function U(E) {
    return se(o(Xn(X(E, u, "scalar"))));
  }
  function k(E, m) {
    let A = M(B(m), U(E));
    if (A === yn) throw new Error("invalid private or public key received");
    return S(A);
  }
  function H(E) {
    return k(E, _);
  }
  let P = H, D = k;
  function O(E, m, A) {
    let T = b(E * (m - A));
    return m = b(m - T), A = b(A + T), { x_2: m, x_3: A };
  }
  function M(E, m) {
    dn("u", E, yn, n), dn("scalar", m, l, x);
    let A = m, T = E, L = ze, R = yn, w = E, h = ze, g = yn;
    for (let K = BigInt(a - 1); K >= yn; K--) {
      let N = A >> K & ze;
      g ^= N, { x_2: L, x_3: w } = O(g, L, w), { x_2: R, x_3: h } = O(g, R, h), g = N;
      let F = L + R, j = b(F * F), Z = L - R, z = b(Z * Z), Y = j - z, $ = w + h, W = w - h, et = b(W * F), lt = b($ * Z), J = et + lt, nt = et - lt;
      w = b(J * J), h = b(T * b(nt * nt)), L = b(j * z), R = b(Y * (j + b(p * Y)));
    }
    ({ x_2: L, x_3: w } = O(g, L, w)), { x_2: R, x_3: h } = O(g, R, h);
    let I = s(R);
    return b(L * I);
  }
  let q = { secretKey: u, publicKey: u, seed: u }, C = (E = c(u)) => (X(E, q.seed, "seed"), E), v = { randomSecretKey: C };
  return Object.freeze({ keygen: $n(C, P), getSharedSecret: D, getPublicKey: P, scalarMult: k, scalarMultBase: H, utils: v, GuBytes: _.slice(), lengths: q });
}
var Qn = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  finished = false;
  destroyed = false;
  constructor(t, n) {
    if (vt(t), X(n, void 0, "key"), this.iHash = t.create(), typeof this.iHash.update != "function") throw new Error("Expected instance of class which extends utils.Hash");
    this.blockLen = this.iHash.blockLen, this.outputLen = this.iHash.outputLen;
    let r = this.blockLen, o = new Uint8Array(r);
    o.set(n.length > r ? t.create().update(n).digest() : n);
    for (let s = 0; s < o.length; s++) o[s] ^= 54;
    this.iHash.update(o), this.oHash = t.create();
    for (let s = 0; s < o.length; s++) o[s] ^= 106;
    this.oHash.update(o), Bt(o);
  }
  update(t) {
    return zt(this), this.iHash.update(t), this;
  }
  digestInto(t) {
    zt(this), X(t, this.outputLen, "output"), this.finished = true, this.iHash.digestInto(t), this.oHash.update(t), this.oHash.digestInto(t), this.destroy();
  }
  digest() {
    let t = new Uint8Array(this.oHash.outputLen);
    return this.digestInto(t), t;
  }
  _cloneInto(t) {
    t ||= Object.create(Object.getPrototypeOf(this), {});
    let { oHash: n, iHash: r, finished: o, destroyed: s, blockLen: i, outputLen: f } = this;
    return t = t, t.finished = o, t.destroyed = s, t.blockLen = i, t.outputLen = f, t.oHash = n._cloneInto(t.oHash), t.iHash = r._cloneInto(t.iHash), t;
  }
  clone() {
    return this._cloneInto();
  }
  destroy() {
    this.destroyed = true, this.oHash.destroy(), this.iHash.destroy();
  }
};
var Ye = (e2, t, n) => new Qn(e2, t).update(n).digest();
Ye.create = (e2, t) => new Qn(e2, t);
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var gi = (e2, t) => (e2 + (e2 >= 0 ? t : -t) / bi) / t;
function ia(e2, t, n) {
  let [[r, o], [s, i]] = t, f = gi(i * e2, n), c = gi(-o * e2, n), a = e2 - f * r - c * s, u = -f * o - c * i, d = a < Yt, p = u < Yt;
  d && (a = -a), p && (u = -u);
  let l = ln(Math.ceil(io(n) / 2)) + Xe;
  if (a < Yt || a >= l || u < Yt || u >= l) throw new Error("splitScalar (endomorphism): failed, k=" + e2);
  return { k1neg: d, k1: a, k2neg: p, k2: u };
}
function bo(e2) {
  if (!["compact", "recovered", "der"].includes(e2)) throw new Error('Signature format must be "compact", "recovered", or "der"');
  return e2;
}
function go(e2, t) {
  let n = {};
  for (let r of Object.keys(t)) n[r] = e2[r] === void 0 ? t[r] : e2[r];
  return cn(n.lowS, "lowS"), cn(n.prehash, "prehash"), n.format !== void 0 && bo(n.format), n;
}
var wo = class extends Error {
  constructor(t = "") {
    super(t);
  }
};
var fe = { Err: wo, _tlv: { encode: (e2, t) => {
  let { Err: n } = fe;
  if (e2 < 0 || e2 > 256) throw new n("tlv.encode: wrong tag");
  if (t.length & 1) throw new n("tlv.encode: unpadded data");
  let r = t.length / 2, o = an(r);
  if (o.length / 2 & 128) throw new n("tlv.encode: long form length too big");
  let s = r > 127 ? an(o.length / 2 | 128) : "";
  return an(e2) + s + o + t;
}, decode(e2, t) {
  let { Err: n } = fe, r = 0;
  if (e2 < 0 || e2 > 256) throw new n("tlv.encode: wrong tag");
  if (t.length < 2 || t[r++] !== e2) throw new n("tlv.decode: wrong tlv");
  let o = t[r++], s = !!(o & 128), i = 0;
  if (!s) i = o;
  else {
    let c = o & 127;
    if (!c) throw new n("tlv.decode(long): indefinite length not supported");
    if (c > 4) throw new n("tlv.decode(long): byte length is too big");
    let a = t.subarray(r, r + c);
    if (a.length !== c) throw new n("tlv.decode: length bytes not complete");
    if (a[0] === 0) throw new n("tlv.decode(long): zero leftmost byte");
    for (let u of a) i = i << 8 | u;
    if (r += c, i < 128) throw new n("tlv.decode(long): not minimal encoding");
  }
  let f = t.subarray(r, r + i);
  if (f.length !== i) throw new n("tlv.decode: wrong value length");
  return { v: f, l: t.subarray(r + i) };
} }, _int: { encode(e2) {
  let { Err: t } = fe;
  if (e2 < Yt) throw new t("integer: negative integers are not allowed");
  let n = an(e2);
  if (Number.parseInt(n[0], 16) & 8 && (n = "00" + n), n.length & 1) throw new t("unexpected DER parsing assertion: unpadded hex");
  return n;
}, decode(e2) {
  let { Err: t } = fe;
  if (e2[0] & 128) throw new t("invalid signature integer: negative");
  if (e2[0] === 0 && !(e2[1] & 128)) throw new t("invalid signature integer: unnecessary leading zero");
  return oe(e2);
} }, toSig(e2) {
  let { Err: t, _int: n, _tlv: r } = fe, o = X(e2, void 0, "signature"), { v: s, l: i } = r.decode(48, o);
  if (i.length) throw new t("invalid signature: left bytes after parsing");
  let { v: f, l: c } = r.decode(2, s), { v: a, l: u } = r.decode(2, c);
  if (u.length) throw new t("invalid signature: left bytes after parsing");
  return { r: n.decode(f), s: n.decode(a) };
}, hexFromSig(e2) {
  let { _tlv: t, _int: n } = fe, r = t.encode(2, n.encode(e2.r)), o = t.encode(2, n.encode(e2.s)), s = r + o;
  return t.encode(48, s);
} };
var Yt = BigInt(0);
var Xe = BigInt(1);
var bi = BigInt(2);
var Jn = BigInt(3);
var fa = BigInt(4);
function mo(e2, t = {}) {
  let n = yi("weierstrass", e2, t), { Fp: r, Fn: o } = n, s = n.CURVE, { h: i, n: f } = s;
  me(t, {}, { allowInfinityPoint: "boolean", clearCofactor: "function", isTorsionFree: "function", fromBytes: "function", toBytes: "function", endo: "object" });
  let { endo: c } = t;
  if (c && (!r.is0(s.a) || typeof c.beta != "bigint" || !Array.isArray(c.basises))) throw new Error('invalid endo: expected "beta": bigint and "basises": array');
  let a = mi(r, o);
  function u() {
    if (!r.isOdd) throw new Error("compression is not supported: Field does not have .isOdd()");
  }
  function d(C, v, E) {
    let { x: m, y: A } = v.toAffine(), T = r.toBytes(m);
    if (cn(E, "isCompressed"), E) {
      u();
      let L = !r.isOdd(A);
      return ft(wi(L), T);
    } else return ft(Uint8Array.of(4), T, r.toBytes(A));
  }
  function p(C) {
    X(C, void 0, "Point");
    let { publicKey: v, publicKeyUncompressed: E } = a, m = C.length, A = C[0], T = C.subarray(1);
    if (m === v && (A === 2 || A === 3)) {
      let L = r.fromBytes(T);
      if (!r.isValid(L)) throw new Error("bad point: is not on curve, wrong x");
      let R = x(L), w;
      try {
        w = r.sqrt(R);
      } catch (I) {
        let K = I instanceof Error ? ": " + I.message : "";
        throw new Error("bad point: is not on curve, sqrt error" + K);
      }
      u();
      let h = r.isOdd(w);
      return (A & 1) === 1 !== h && (w = r.neg(w)), { x: L, y: w };
    } else if (m === E && A === 4) {
      let L = r.BYTES, R = r.fromBytes(T.subarray(0, L)), w = r.fromBytes(T.subarray(L, L * 2));
      if (!b(R, w)) throw new Error("bad point: is not on curve");
      return { x: R, y: w };
    } else throw new Error(`bad point: got length ${m}, expected compressed=${v} or uncompressed=${E}`);
  }
  let l = t.toBytes || d, y = t.fromBytes || p;
  function x(C) {
    let v = r.sqr(C), E = r.mul(v, C);
    return r.add(r.add(E, r.mul(C, s.a)), s.b);
  }
  function b(C, v) {
    let E = r.sqr(v), m = x(C);
    return r.eql(E, m);
  }
  if (!b(s.Gx, s.Gy)) throw new Error("bad curve params: generator point");
  let _ = r.mul(r.pow(s.a, Jn), fa), S = r.mul(r.sqr(s.b), BigInt(27));
  if (r.is0(r.add(_, S))) throw new Error("bad curve params: a or b");
  function B(C, v, E = false) {
    if (!r.isValid(v) || E && r.is0(v)) throw new Error(`bad point coordinate ${C}`);
    return v;
  }
  function U(C) {
    if (!(C instanceof O)) throw new Error("Weierstrass Point expected");
  }
  function k(C) {
    if (!c || !c.basises) throw new Error("no endo");
    return ia(C, c.basises, o.ORDER);
  }
  let H = fo((C, v) => {
    let { X: E, Y: m, Z: A } = C;
    if (r.eql(A, r.ONE)) return { x: E, y: m };
    let T = C.is0();
    v == null && (v = T ? r.ONE : r.inv(A));
    let L = r.mul(E, v), R = r.mul(m, v), w = r.mul(A, v);
    if (T) return { x: r.ZERO, y: r.ZERO };
    if (!r.eql(w, r.ONE)) throw new Error("invZ was invalid");
    return { x: L, y: R };
  }), P = fo((C) => {
    if (C.is0()) {
      if (t.allowInfinityPoint && !r.is0(C.Y)) return;
      throw new Error("bad point: ZERO");
    }
    let { x: v, y: E } = C.toAffine();
    if (!r.isValid(v) || !r.isValid(E)) throw new Error("bad point: x or y not field elements");
    if (!b(v, E)) throw new Error("bad point: equation left != right");
    if (!C.isTorsionFree()) throw new Error("bad point: not in prime-order subgroup");
    return true;
  });
  function D(C, v, E, m, A) {
    return E = new O(r.mul(E.X, C), E.Y, E.Z), v = pn(m, v), E = pn(A, E), v.add(E);
  }
  class O {
    static BASE = new O(s.Gx, s.Gy, r.ONE);
    static ZERO = new O(r.ZERO, r.ONE, r.ZERO);
    static Fp = r;
    static Fn = o;
    X;
    Y;
    Z;
    constructor(v, E, m) {
      this.X = B("x", v), this.Y = B("y", E, true), this.Z = B("z", m), Object.freeze(this);
    }
    static CURVE() {
      return s;
    }
    static fromAffine(v) {
      let { x: E, y: m } = v || {};
      if (!v || !r.isValid(E) || !r.isValid(m)) throw new Error("invalid affine point");
      if (v instanceof O) throw new Error("projective point not allowed");
      return r.is0(E) && r.is0(m) ? O.ZERO : new O(E, m, r.ONE);
    }
    static fromBytes(v) {
      let E = O.fromAffine(y(X(v, void 0, "point")));
      return E.assertValidity(), E;
    }
    static fromHex(v) {
      return O.fromBytes(we(v));
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    precompute(v = 8, E = true) {
      return q.createCache(this, v), E || this.multiply(Jn), this;
    }
    assertValidity() {
      P(this);
    }
    hasEvenY() {
      let { y: v } = this.toAffine();
      if (!r.isOdd) throw new Error("Field doesn't support isOdd");
      return !r.isOdd(v);
    }
    equals(v) {
      U(v);
      let { X: E, Y: m, Z: A } = this, { X: T, Y: L, Z: R } = v, w = r.eql(r.mul(E, R), r.mul(T, A)), h = r.eql(r.mul(m, R), r.mul(L, A));
      return w && h;
    }
    negate() {
      return new O(this.X, r.neg(this.Y), this.Z);
    }
    double() {
      let { a: v, b: E } = s, m = r.mul(E, Jn), { X: A, Y: T, Z: L } = this, R = r.ZERO, w = r.ZERO, h = r.ZERO, g = r.mul(A, A), I = r.mul(T, T), K = r.mul(L, L), N = r.mul(A, T);
      return N = r.add(N, N), h = r.mul(A, L), h = r.add(h, h), R = r.mul(v, h), w = r.mul(m, K), w = r.add(R, w), R = r.sub(I, w), w = r.add(I, w), w = r.mul(R, w), R = r.mul(N, R), h = r.mul(m, h), K = r.mul(v, K), N = r.sub(g, K), N = r.mul(v, N), N = r.add(N, h), h = r.add(g, g), g = r.add(h, g), g = r.add(g, K), g = r.mul(g, N), w = r.add(w, g), K = r.mul(T, L), K = r.add(K, K), g = r.mul(K, N), R = r.sub(R, g), h = r.mul(K, I), h = r.add(h, h), h = r.add(h, h), new O(R, w, h);
    }
    add(v) {
      U(v);
      let { X: E, Y: m, Z: A } = this, { X: T, Y: L, Z: R } = v, w = r.ZERO, h = r.ZERO, g = r.ZERO, I = s.a, K = r.mul(s.b, Jn), N = r.mul(E, T), F = r.mul(m, L), j = r.mul(A, R), Z = r.add(E, m), z = r.add(T, L);
      Z = r.mul(Z, z), z = r.add(N, F), Z = r.sub(Z, z), z = r.add(E, A);
      let Y = r.add(T, R);
      return z = r.mul(z, Y), Y = r.add(N, j), z = r.sub(z, Y), Y = r.add(m, A), w = r.add(L, R), Y = r.mul(Y, w), w = r.add(F, j), Y = r.sub(Y, w), g = r.mul(I, z), w = r.mul(K, j), g = r.add(w, g), w = r.sub(F, g), g = r.add(F, g), h = r.mul(w, g), F = r.add(N, N), F = r.add(F, N), j = r.mul(I, j), z = r.mul(K, z), F = r.add(F, j), j = r.sub(N, j), j = r.mul(I, j), z = r.add(z, j), N = r.mul(F, z), h = r.add(h, N), N = r.mul(Y, z), w = r.mul(Z, w), w = r.sub(w, N), N = r.mul(Z, F), g = r.mul(Y, g), g = r.add(g, N), new O(w, h, g);
    }
    subtract(v) {
      return this.add(v.negate());
    }
    is0() {
      return this.equals(O.ZERO);
    }
    multiply(v) {
      let { endo: E } = t;
      if (!o.isValidNot0(v)) throw new Error("invalid scalar: out of range");
      let m, A, T = (L) => q.cached(this, L, (R) => xo(O, R));
      if (E) {
        let { k1neg: L, k1: R, k2neg: w, k2: h } = k(v), { p: g, f: I } = T(R), { p: K, f: N } = T(h);
        A = I.add(N), m = D(E.beta, g, K, L, w);
      } else {
        let { p: L, f: R } = T(v);
        m = L, A = R;
      }
      return xo(O, [m, A])[0];
    }
    multiplyUnsafe(v) {
      let { endo: E } = t, m = this;
      if (!o.isValid(v)) throw new Error("invalid scalar: out of range");
      if (v === Yt || m.is0()) return O.ZERO;
      if (v === Xe) return m;
      if (q.hasCache(this)) return this.multiply(v);
      if (E) {
        let { k1neg: A, k1: T, k2neg: L, k2: R } = k(v), { p1: w, p2: h } = pi(O, m, T, R);
        return D(E.beta, w, h, A, L);
      } else return q.unsafe(m, v);
    }
    toAffine(v) {
      return H(this, v);
    }
    isTorsionFree() {
      let { isTorsionFree: v } = t;
      return i === Xe ? true : v ? v(O, this) : q.unsafe(this, f).is0();
    }
    clearCofactor() {
      let { clearCofactor: v } = t;
      return i === Xe ? this : v ? v(O, this) : this.multiplyUnsafe(i);
    }
    isSmallOrder() {
      return this.multiplyUnsafe(i).is0();
    }
    toBytes(v = true) {
      return cn(v, "isCompressed"), this.assertValidity(), l(O, this, v);
    }
    toHex(v = true) {
      return be(this.toBytes(v));
    }
    toString() {
      return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
    }
  }
  let M = o.BITS, q = new Gn(O, t.endo ? Math.ceil(M / 2) : M);
  return O.BASE.precompute(8), O;
}
function wi(e2) {
  return Uint8Array.of(e2 ? 2 : 3);
}
function mi(e2, t) {
  return { secretKey: t.BYTES, publicKey: 1 + e2.BYTES, publicKeyUncompressed: 1 + 2 * e2.BYTES, publicKeyHasPrefix: true, signature: 2 * t.BYTES };
}
function ca(e2, t = {}) {
  let { Fn: n } = e2, r = t.randomBytes || ne, o = Object.assign(mi(e2.Fp, n), { seed: lo(n.ORDER) });
  function s(l) {
    try {
      let y = n.fromBytes(l);
      return n.isValidNot0(y);
    } catch {
      return false;
    }
  }
  function i(l, y) {
    let { publicKey: x, publicKeyUncompressed: b } = o;
    try {
      let _ = l.length;
      return y === true && _ !== x || y === false && _ !== b ? false : !!e2.fromBytes(l);
    } catch {
      return false;
    }
  }
  function f(l = r(o.seed)) {
    return ci(X(l, o.seed, "seed"), n.ORDER);
  }
  function c(l, y = true) {
    return e2.BASE.multiply(n.fromBytes(l)).toBytes(y);
  }
  function a(l) {
    let { secretKey: y, publicKey: x, publicKeyUncompressed: b } = o;
    if (!Fe(l) || "_lengths" in n && n._lengths || y === x) return;
    let _ = X(l, void 0, "key").length;
    return _ === x || _ === b;
  }
  function u(l, y, x = true) {
    if (a(l) === true) throw new Error("first arg must be private key");
    if (a(y) === false) throw new Error("second arg must be public key");
    let b = n.fromBytes(l);
    return e2.fromBytes(y).multiply(b).toBytes(x);
  }
  let d = { isValidSecretKey: s, isValidPublicKey: i, randomSecretKey: f }, p = $n(f, c);
  return Object.freeze({ getPublicKey: c, getSharedSecret: u, keygen: p, Point: e2, utils: d, lengths: o });
}
function Eo(e2, t, n = {}) {
  vt(t), me(n, {}, { hmac: "function", lowS: "boolean", randomBytes: "function", bits2int: "function", bits2int_modN: "function" }), n = Object.assign({}, n);
  let r = n.randomBytes || ne, o = n.hmac || ((E, m) => Ye(t, E, m)), { Fp: s, Fn: i } = e2, { ORDER: f, BITS: c } = i, { keygen: a, getPublicKey: u, getSharedSecret: d, utils: p, lengths: l } = ca(e2, n), y = { prehash: true, lowS: typeof n.lowS == "boolean" ? n.lowS : true, format: "compact", extraEntropy: false }, x = f * bi < s.ORDER;
  function b(E) {
    let m = f >> Xe;
    return E > m;
  }
  function _(E, m) {
    if (!i.isValidNot0(m)) throw new Error(`invalid signature ${E}: out of range 1..Point.Fn.ORDER`);
    return m;
  }
  function S() {
    if (x) throw new Error('"recovered" sig type is not supported for cofactor >2 curves');
  }
  function B(E, m) {
    bo(m);
    let A = l.signature, T = m === "compact" ? A : m === "recovered" ? A + 1 : void 0;
    return X(E, T);
  }
  class U {
    r;
    s;
    recovery;
    constructor(m, A, T) {
      if (this.r = _("r", m), this.s = _("s", A), T != null) {
        if (S(), ![0, 1, 2, 3].includes(T)) throw new Error("invalid recovery id");
        this.recovery = T;
      }
      Object.freeze(this);
    }
    static fromBytes(m, A = y.format) {
      B(m, A);
      let T;
      if (A === "der") {
        let { r: h, s: g } = fe.toSig(X(m));
        return new U(h, g);
      }
      A === "recovered" && (T = m[0], A = "compact", m = m.subarray(1));
      let L = l.signature / 2, R = m.subarray(0, L), w = m.subarray(L, L * 2);
      return new U(i.fromBytes(R), i.fromBytes(w), T);
    }
    static fromHex(m, A) {
      return this.fromBytes(we(m), A);
    }
    assertRecovery() {
      let { recovery: m } = this;
      if (m == null) throw new Error("invalid recovery id: must be present");
      return m;
    }
    addRecoveryBit(m) {
      return new U(this.r, this.s, m);
    }
    recoverPublicKey(m) {
      let { r: A, s: T } = this, L = this.assertRecovery(), R = L === 2 || L === 3 ? A + f : A;
      if (!s.isValid(R)) throw new Error("invalid recovery id: sig.r+curve.n != R.x");
      let w = s.toBytes(R), h = e2.fromBytes(ft(wi((L & 1) === 0), w)), g = i.inv(R), I = H(X(m, void 0, "msgHash")), K = i.create(-I * g), N = i.create(T * g), F = e2.BASE.multiplyUnsafe(K).add(h.multiplyUnsafe(N));
      if (F.is0()) throw new Error("invalid recovery: point at infinify");
      return F.assertValidity(), F;
    }
    hasHighS() {
      return b(this.s);
    }
    toBytes(m = y.format) {
      if (bo(m), m === "der") return we(fe.hexFromSig(this));
      let { r: A, s: T } = this, L = i.toBytes(A), R = i.toBytes(T);
      return m === "recovered" ? (S(), ft(Uint8Array.of(this.assertRecovery()), L, R)) : ft(L, R);
    }
    toHex(m) {
      return be(this.toBytes(m));
    }
  }
  let k = n.bits2int || function(m) {
    if (m.length > 8192) throw new Error("input is too large");
    let A = oe(m), T = m.length * 8 - c;
    return T > 0 ? A >> BigInt(T) : A;
  }, H = n.bits2int_modN || function(m) {
    return i.create(k(m));
  }, P = ln(c);
  function D(E) {
    return dn("num < 2^" + c, E, Yt, P), i.toBytes(E);
  }
  function O(E, m) {
    return X(E, void 0, "message"), m ? X(t(E), void 0, "prehashed message") : E;
  }
  function M(E, m, A) {
    let { lowS: T, prehash: L, extraEntropy: R } = go(A, y);
    E = O(E, L);
    let w = H(E), h = i.fromBytes(m);
    if (!i.isValidNot0(h)) throw new Error("invalid private key");
    let g = [D(h), D(w)];
    if (R != null && R !== false) {
      let F = R === true ? r(l.secretKey) : R;
      g.push(X(F, void 0, "extraEntropy"));
    }
    let I = ft(...g), K = w;
    function N(F) {
      let j = k(F);
      if (!i.isValidNot0(j)) return;
      let Z = i.inv(j), z = e2.BASE.multiply(j).toAffine(), Y = i.create(z.x);
      if (Y === Yt) return;
      let $ = i.create(Z * i.create(K + Y * h));
      if ($ === Yt) return;
      let W = (z.x === Y ? 0 : 2) | Number(z.y & Xe), et = $;
      return T && b($) && (et = i.neg($), W ^= 1), new U(Y, et, x ? void 0 : W);
    }
    return { seed: I, k2sig: N };
  }
  function q(E, m, A = {}) {
    let { seed: T, k2sig: L } = M(E, m, A);
    return Ws(t.outputLen, i.BYTES, o)(T, L).toBytes(A.format);
  }
  function C(E, m, A, T = {}) {
    let { lowS: L, prehash: R, format: w } = go(T, y);
    if (A = X(A, void 0, "publicKey"), m = O(m, R), !Fe(E)) {
      let h = E instanceof U ? ", use sig.toBytes()" : "";
      throw new Error("verify expects Uint8Array signature" + h);
    }
    B(E, w);
    try {
      let h = U.fromBytes(E, w), g = e2.fromBytes(A);
      if (L && h.hasHighS()) return false;
      let { r: I, s: K } = h, N = H(m), F = i.inv(K), j = i.create(N * F), Z = i.create(I * F), z = e2.BASE.multiplyUnsafe(j).add(g.multiplyUnsafe(Z));
      return z.is0() ? false : i.create(z.x) === I;
    } catch {
      return false;
    }
  }
  function v(E, m, A = {}) {
    let { prehash: T } = go(A, y);
    return m = O(m, T), U.fromBytes(E, "recovered").recoverPublicKey(m).toBytes();
  }
  return Object.freeze({ keygen: a, getPublicKey: u, getSharedSecret: d, utils: p, lengths: l, Point: e2, sign: q, verify: C, recoverPublicKey: v, Signature: U, hash: t });
}
function Ei(e2, t, n) {
  return e2 & t ^ ~e2 & n;
}
function Bi(e2, t, n) {
  return e2 & t ^ e2 & n ^ t & n;
}
var xn = class {
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
    this.blockLen = t, this.outputLen = n, this.padOffset = r, this.isLE = o, this.buffer = new Uint8Array(t), this.view = zn(this.buffer);
  }
  update(t) {
    zt(this), X(t);
    let { view: n, buffer: r, blockLen: o } = this, s = t.length;
    for (let i = 0; i < s; ) {
      let f = Math.min(o - this.pos, s - i);
      if (f === o) {
        let c = zn(t);
        for (; o <= s - i; i += o) this.process(c, i);
        continue;
      }
      r.set(t.subarray(i, i + f), this.pos), this.pos += f, i += f, this.pos === o && (this.process(n, 0), this.pos = 0);
    }
    return this.length += t.length, this.roundClean(), this;
  }
  digestInto(t) {
    zt(this), jn(t, this), this.finished = true;
    let { buffer: n, view: r, blockLen: o, isLE: s } = this, { pos: i } = this;
    n[i++] = 128, Bt(this.buffer.subarray(i)), this.padOffset > o - i && (this.process(r, 0), i = 0);
    for (let d = i; d < o; d++) n[d] = 0;
    r.setBigUint64(o - 8, BigInt(this.length * 8), s), this.process(r, 0);
    let f = zn(t), c = this.outputLen;
    if (c % 4) throw new Error("_sha2: outputLen must be aligned to 32bit");
    let a = c / 4, u = this.get();
    if (a > u.length) throw new Error("_sha2: outputLen bigger than state");
    for (let d = 0; d < a; d++) f.setUint32(4 * d, u[d], s);
  }
  digest() {
    let { buffer: t, outputLen: n } = this;
    this.digestInto(t);
    let r = t.slice(0, n);
    return this.destroy(), r;
  }
  _cloneInto(t) {
    t ||= new this.constructor(), t.set(...this.get());
    let { blockLen: n, buffer: r, length: o, finished: s, destroyed: i, pos: f } = this;
    return t.destroyed = i, t.finished = s, t.length = o, t.pos = f, o % n && t.buffer.set(r), t;
  }
  clone() {
    return this._cloneInto();
  }
};
var Xt = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]);
var pt = Uint32Array.from([3418070365, 3238371032, 1654270250, 914150663, 2438529370, 812702999, 355462360, 4144912697, 1731405415, 4290775857, 2394180231, 1750603025, 3675008525, 1694076839, 1203062813, 3204075428]);
var tr = BigInt(4294967295);
var Si = BigInt(32);
function aa(e2, t = false) {
  return t ? { h: Number(e2 & tr), l: Number(e2 >> Si & tr) } : { h: Number(e2 >> Si & tr) | 0, l: Number(e2 & tr) | 0 };
}
function er(e2, t = false) {
  let n = e2.length, r = new Uint32Array(n), o = new Uint32Array(n);
  for (let s = 0; s < n; s++) {
    let { h: i, l: f } = aa(e2[s], t);
    [r[s], o[s]] = [i, f];
  }
  return [r, o];
}
var Bo = (e2, t, n) => e2 >>> n;
var So = (e2, t, n) => e2 << 32 - n | t >>> n;
var Se = (e2, t, n) => e2 >>> n | t << 32 - n;
var Ae = (e2, t, n) => e2 << 32 - n | t >>> n;
var gn = (e2, t, n) => e2 << 64 - n | t >>> n - 32;
var bn = (e2, t, n) => e2 >>> n - 32 | t << 64 - n;
var Ai = (e2, t, n) => e2 << n | t >>> 32 - n;
var vi = (e2, t, n) => t << n | e2 >>> 32 - n;
var _i = (e2, t, n) => t << n - 32 | e2 >>> 64 - n;
var Ti = (e2, t, n) => e2 << n - 32 | t >>> 64 - n;
function Mt(e2, t, n, r) {
  let o = (t >>> 0) + (r >>> 0);
  return { h: e2 + n + (o / 2 ** 32 | 0) | 0, l: o | 0 };
}
var Ri = (e2, t, n) => (e2 >>> 0) + (t >>> 0) + (n >>> 0);
var Oi = (e2, t, n, r) => t + n + r + (e2 / 2 ** 32 | 0) | 0;
var Ii = (e2, t, n, r) => (e2 >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0);
var Li = (e2, t, n, r, o) => t + n + r + o + (e2 / 2 ** 32 | 0) | 0;
var Ui = (e2, t, n, r, o) => (e2 >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0) + (o >>> 0);
var ki = (e2, t, n, r, o, s) => t + n + r + o + s + (e2 / 2 ** 32 | 0) | 0;
var da = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]);
var ce = new Uint32Array(64);
var Ao = class extends xn {
  constructor(t) {
    super(64, t, 8, false);
  }
  get() {
    let { A: t, B: n, C: r, D: o, E: s, F: i, G: f, H: c } = this;
    return [t, n, r, o, s, i, f, c];
  }
  set(t, n, r, o, s, i, f, c) {
    this.A = t | 0, this.B = n | 0, this.C = r | 0, this.D = o | 0, this.E = s | 0, this.F = i | 0, this.G = f | 0, this.H = c | 0;
  }
  process(t, n) {
    for (let d = 0; d < 16; d++, n += 4) ce[d] = t.getUint32(n, false);
    for (let d = 16; d < 64; d++) {
      let p = ce[d - 15], l = ce[d - 2], y = kt(p, 7) ^ kt(p, 18) ^ p >>> 3, x = kt(l, 17) ^ kt(l, 19) ^ l >>> 10;
      ce[d] = x + ce[d - 7] + y + ce[d - 16] | 0;
    }
    let { A: r, B: o, C: s, D: i, E: f, F: c, G: a, H: u } = this;
    for (let d = 0; d < 64; d++) {
      let p = kt(f, 6) ^ kt(f, 11) ^ kt(f, 25), l = u + p + Ei(f, c, a) + da[d] + ce[d] | 0, x = (kt(r, 2) ^ kt(r, 13) ^ kt(r, 22)) + Bi(r, o, s) | 0;
      u = a, a = c, c = f, f = i + l | 0, i = s, s = o, o = r, r = l + x | 0;
    }
    r = r + this.A | 0, o = o + this.B | 0, s = s + this.C | 0, i = i + this.D | 0, f = f + this.E | 0, c = c + this.F | 0, a = a + this.G | 0, u = u + this.H | 0, this.set(r, o, s, i, f, c, a, u);
  }
  roundClean() {
    Bt(ce);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0), Bt(this.buffer);
  }
};
var vo = class extends Ao {
  A = Xt[0] | 0;
  B = Xt[1] | 0;
  C = Xt[2] | 0;
  D = Xt[3] | 0;
  E = Xt[4] | 0;
  F = Xt[5] | 0;
  G = Xt[6] | 0;
  H = Xt[7] | 0;
  constructor() {
    super(32);
  }
};
var Ci = er(["0x428a2f98d728ae22", "0x7137449123ef65cd", "0xb5c0fbcfec4d3b2f", "0xe9b5dba58189dbbc", "0x3956c25bf348b538", "0x59f111f1b605d019", "0x923f82a4af194f9b", "0xab1c5ed5da6d8118", "0xd807aa98a3030242", "0x12835b0145706fbe", "0x243185be4ee4b28c", "0x550c7dc3d5ffb4e2", "0x72be5d74f27b896f", "0x80deb1fe3b1696b1", "0x9bdc06a725c71235", "0xc19bf174cf692694", "0xe49b69c19ef14ad2", "0xefbe4786384f25e3", "0x0fc19dc68b8cd5b5", "0x240ca1cc77ac9c65", "0x2de92c6f592b0275", "0x4a7484aa6ea6e483", "0x5cb0a9dcbd41fbd4", "0x76f988da831153b5", "0x983e5152ee66dfab", "0xa831c66d2db43210", "0xb00327c898fb213f", "0xbf597fc7beef0ee4", "0xc6e00bf33da88fc2", "0xd5a79147930aa725", "0x06ca6351e003826f", "0x142929670a0e6e70", "0x27b70a8546d22ffc", "0x2e1b21385c26c926", "0x4d2c6dfc5ac42aed", "0x53380d139d95b3df", "0x650a73548baf63de", "0x766a0abb3c77b2a8", "0x81c2c92e47edaee6", "0x92722c851482353b", "0xa2bfe8a14cf10364", "0xa81a664bbc423001", "0xc24b8b70d0f89791", "0xc76c51a30654be30", "0xd192e819d6ef5218", "0xd69906245565a910", "0xf40e35855771202a", "0x106aa07032bbd1b8", "0x19a4c116b8d2d0c8", "0x1e376c085141ab53", "0x2748774cdf8eeb99", "0x34b0bcb5e19b48a8", "0x391c0cb3c5c95a63", "0x4ed8aa4ae3418acb", "0x5b9cca4f7763e373", "0x682e6ff3d6b2b8a3", "0x748f82ee5defb2fc", "0x78a5636f43172f60", "0x84c87814a1f0ab72", "0x8cc702081a6439ec", "0x90befffa23631e28", "0xa4506cebde82bde9", "0xbef9a3f7b2c67915", "0xc67178f2e372532b", "0xca273eceea26619c", "0xd186b8c721c0c207", "0xeada7dd6cde0eb1e", "0xf57d4f7fee6ed178", "0x06f067aa72176fba", "0x0a637dc5a2c898a6", "0x113f9804bef90dae", "0x1b710b35131c471b", "0x28db77f523047d84", "0x32caab7b40c72493", "0x3c9ebe0a15c9bebc", "0x431d67c49c100d4c", "0x4cc5d4becb3e42b6", "0x597f299cfc657e2a", "0x5fcb6fab3ad6faec", "0x6c44198c4a475817"].map((e2) => BigInt(e2)));
var la = Ci[0];
var ha = Ci[1];
var ae = new Uint32Array(80);
var ue = new Uint32Array(80);
var _o = class extends xn {
  constructor(t) {
    super(128, t, 16, false);
  }
  get() {
    let { Ah: t, Al: n, Bh: r, Bl: o, Ch: s, Cl: i, Dh: f, Dl: c, Eh: a, El: u, Fh: d, Fl: p, Gh: l, Gl: y, Hh: x, Hl: b } = this;
    return [t, n, r, o, s, i, f, c, a, u, d, p, l, y, x, b];
  }
  set(t, n, r, o, s, i, f, c, a, u, d, p, l, y, x, b) {
    this.Ah = t | 0, this.Al = n | 0, this.Bh = r | 0, this.Bl = o | 0, this.Ch = s | 0, this.Cl = i | 0, this.Dh = f | 0, this.Dl = c | 0, this.Eh = a | 0, this.El = u | 0, this.Fh = d | 0, this.Fl = p | 0, this.Gh = l | 0, this.Gl = y | 0, this.Hh = x | 0, this.Hl = b | 0;
  }
  process(t, n) {
    for (let B = 0; B < 16; B++, n += 4) ae[B] = t.getUint32(n), ue[B] = t.getUint32(n += 4);
    for (let B = 16; B < 80; B++) {
      let U = ae[B - 15] | 0, k = ue[B - 15] | 0, H = Se(U, k, 1) ^ Se(U, k, 8) ^ Bo(U, k, 7), P = Ae(U, k, 1) ^ Ae(U, k, 8) ^ So(U, k, 7), D = ae[B - 2] | 0, O = ue[B - 2] | 0, M = Se(D, O, 19) ^ gn(D, O, 61) ^ Bo(D, O, 6), q = Ae(D, O, 19) ^ bn(D, O, 61) ^ So(D, O, 6), C = Ii(P, q, ue[B - 7], ue[B - 16]), v = Li(C, H, M, ae[B - 7], ae[B - 16]);
      ae[B] = v | 0, ue[B] = C | 0;
    }
    let { Ah: r, Al: o, Bh: s, Bl: i, Ch: f, Cl: c, Dh: a, Dl: u, Eh: d, El: p, Fh: l, Fl: y, Gh: x, Gl: b, Hh: _, Hl: S } = this;
    for (let B = 0; B < 80; B++) {
      let U = Se(d, p, 14) ^ Se(d, p, 18) ^ gn(d, p, 41), k = Ae(d, p, 14) ^ Ae(d, p, 18) ^ bn(d, p, 41), H = d & l ^ ~d & x, P = p & y ^ ~p & b, D = Ui(S, k, P, ha[B], ue[B]), O = ki(D, _, U, H, la[B], ae[B]), M = D | 0, q = Se(r, o, 28) ^ gn(r, o, 34) ^ gn(r, o, 39), C = Ae(r, o, 28) ^ bn(r, o, 34) ^ bn(r, o, 39), v = r & s ^ r & f ^ s & f, E = o & i ^ o & c ^ i & c;
      _ = x | 0, S = b | 0, x = l | 0, b = y | 0, l = d | 0, y = p | 0, { h: d, l: p } = Mt(a | 0, u | 0, O | 0, M | 0), a = f | 0, u = c | 0, f = s | 0, c = i | 0, s = r | 0, i = o | 0;
      let m = Ri(M, C, E);
      r = Oi(m, O, q, v), o = m | 0;
    }
    ({ h: r, l: o } = Mt(this.Ah | 0, this.Al | 0, r | 0, o | 0)), { h: s, l: i } = Mt(this.Bh | 0, this.Bl | 0, s | 0, i | 0), { h: f, l: c } = Mt(this.Ch | 0, this.Cl | 0, f | 0, c | 0), { h: a, l: u } = Mt(this.Dh | 0, this.Dl | 0, a | 0, u | 0), { h: d, l: p } = Mt(this.Eh | 0, this.El | 0, d | 0, p | 0), { h: l, l: y } = Mt(this.Fh | 0, this.Fl | 0, l | 0, y | 0), { h: x, l: b } = Mt(this.Gh | 0, this.Gl | 0, x | 0, b | 0), { h: _, l: S } = Mt(this.Hh | 0, this.Hl | 0, _ | 0, S | 0), this.set(r, o, s, i, f, c, a, u, d, p, l, y, x, b, _, S);
  }
  roundClean() {
    Bt(ae, ue);
  }
  destroy() {
    Bt(this.buffer), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
};
var To = class extends _o {
  Ah = pt[0] | 0;
  Al = pt[1] | 0;
  Bh = pt[2] | 0;
  Bl = pt[3] | 0;
  Ch = pt[4] | 0;
  Cl = pt[5] | 0;
  Dh = pt[6] | 0;
  Dl = pt[7] | 0;
  Eh = pt[8] | 0;
  El = pt[9] | 0;
  Fh = pt[10] | 0;
  Fl = pt[11] | 0;
  Gh = pt[12] | 0;
  Gl = pt[13] | 0;
  Hh = pt[14] | 0;
  Hl = pt[15] | 0;
  constructor() {
    super(48);
  }
};
var nr = Pe(() => new vo(), re(1));
var Hi = Pe(() => new To(), re(2));
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var pa = BigInt(1);
var Ni = BigInt(2);
var ya = BigInt(3);
var xa = BigInt(5);
var rd = BigInt(8);
var Mi = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
function ga(e2) {
  let t = BigInt(10), n = BigInt(20), r = BigInt(40), o = BigInt(80), s = Mi, f = e2 * e2 % s * e2 % s, c = _t(f, Ni, s) * f % s, a = _t(c, pa, s) * e2 % s, u = _t(a, xa, s) * a % s, d = _t(u, t, s) * u % s, p = _t(d, n, s) * d % s, l = _t(p, r, s) * p % s, y = _t(l, o, s) * l % s, x = _t(y, o, s) * l % s, b = _t(x, t, s) * u % s;
  return { pow_p_5_8: _t(b, Ni, s) * e2 % s, b2: f };
}
function ba(e2) {
  return e2[0] &= 248, e2[31] &= 127, e2[31] |= 64, e2;
}
var Ki = (() => {
  let e2 = Mi;
  return xi({ P: e2, type: "x25519", powPminus2: (t) => {
    let { pow_p_5_8: n, b2: r } = ga(t);
    return bt(_t(n, ya, e2) * r, e2);
  }, adjustScalarBytes: ba });
})();
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var wa = { p: BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"), n: BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"), h: BigInt(1), a: BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"), b: BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"), Gx: BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"), Gy: BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5") };
var ma = { p: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"), n: BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"), h: BigInt(1), a: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"), b: BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"), Gx: BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"), Gy: BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f") };
var Ea = mo(wa);
var Ro = Eo(Ea, nr);
var Ba = mo(ma);
var Di = Eo(Ba, Hi);
function Fi(e2, t, n) {
  return vt(e2), n === void 0 && (n = new Uint8Array(e2.outputLen)), Ye(e2, n, t);
}
var Oo = Uint8Array.of(0);
var qi = Uint8Array.of();
function Pi(e2, t, n, r = 32) {
  vt(e2), dt(r, "length");
  let o = e2.outputLen;
  if (r > 255 * o) throw new Error("Length must be <= 255*HashLen");
  let s = Math.ceil(r / o);
  n === void 0 ? n = qi : X(n, void 0, "info");
  let i = new Uint8Array(s * o), f = Ye.create(e2, t), c = f._cloneInto(), a = new Uint8Array(f.outputLen);
  for (let u = 0; u < s; u++) Oo[0] = u + 1, c.update(u === 0 ? qi : a).update(n).update(Oo).digestInto(a), i.set(a, o * u), f._cloneInto(c);
  return f.destroy(), c.destroy(), Bt(a, Oo), i.slice(0, r);
}
var Sa = BigInt(0);
var wn = BigInt(1);
var Aa = BigInt(2);
var va = BigInt(7);
var _a = BigInt(256);
var Ta = BigInt(113);
var zi = [];
var Yi = [];
var Xi = [];
for (let e2 = 0, t = wn, n = 1, r = 0; e2 < 24; e2++) {
  [n, r] = [r, (2 * n + 3 * r) % 5], zi.push(2 * (5 * r + n)), Yi.push((e2 + 1) * (e2 + 2) / 2 % 64);
  let o = Sa;
  for (let s = 0; s < 7; s++) t = (t << wn ^ (t >> va) * Ta) % _a, t & Aa && (o ^= wn << (wn << BigInt(s)) - wn);
  Xi.push(o);
}
var Vi = er(Xi, true);
var Ra = Vi[0];
var Oa = Vi[1];
var ji = (e2, t, n) => n > 32 ? _i(e2, t, n) : Ai(e2, t, n);
var Zi = (e2, t, n) => n > 32 ? Ti(e2, t, n) : vi(e2, t, n);
function Ia(e2, t = 24) {
  let n = new Uint32Array(10);
  for (let r = 24 - t; r < 24; r++) {
    for (let i = 0; i < 10; i++) n[i] = e2[i] ^ e2[i + 10] ^ e2[i + 20] ^ e2[i + 30] ^ e2[i + 40];
    for (let i = 0; i < 10; i += 2) {
      let f = (i + 8) % 10, c = (i + 2) % 10, a = n[c], u = n[c + 1], d = ji(a, u, 1) ^ n[f], p = Zi(a, u, 1) ^ n[f + 1];
      for (let l = 0; l < 50; l += 10) e2[i + l] ^= d, e2[i + l + 1] ^= p;
    }
    let o = e2[2], s = e2[3];
    for (let i = 0; i < 24; i++) {
      let f = Yi[i], c = ji(o, s, f), a = Zi(o, s, f), u = zi[i];
      o = e2[u], s = e2[u + 1], e2[u] = c, e2[u + 1] = a;
    }
    for (let i = 0; i < 50; i += 10) {
      for (let f = 0; f < 10; f++) n[f] = e2[i + f];
      for (let f = 0; f < 10; f++) e2[i + f] ^= ~n[(f + 2) % 10] & n[(f + 4) % 10];
    }
    e2[0] ^= Ra[r], e2[1] ^= Oa[r];
  }
  Bt(n);
}
var rr = class e {
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
    if (this.blockLen = t, this.suffix = n, this.outputLen = r, this.enableXOF = o, this.rounds = s, dt(r, "outputLen"), !(0 < t && t < 200)) throw new Error("only keccak-f1600 function is supported");
    this.state = new Uint8Array(200), this.state32 = Zn(this.state);
  }
  clone() {
    return this._cloneInto();
  }
  keccak() {
    ro(this.state32), Ia(this.state32, this.rounds), ro(this.state32), this.posOut = 0, this.pos = 0;
  }
  update(t) {
    zt(this), X(t);
    let { blockLen: n, state: r } = this, o = t.length;
    for (let s = 0; s < o; ) {
      let i = Math.min(n - this.pos, o - s);
      for (let f = 0; f < i; f++) r[this.pos++] ^= t[s++];
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
    zt(this, false), X(t), this.finish();
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
    return dt(t), this.xofInto(new Uint8Array(t));
  }
  digestInto(t) {
    if (jn(t, this), this.finished) throw new Error("digest() was already called");
    return this.writeInto(t), this.destroy(), t;
  }
  digest() {
    return this.digestInto(new Uint8Array(this.outputLen));
  }
  destroy() {
    this.destroyed = true, Bt(this.state);
  }
  _cloneInto(t) {
    let { blockLen: n, suffix: r, outputLen: o, rounds: s, enableXOF: i } = this;
    return t ||= new e(n, r, o, i, s), t.state32.set(this.state32), t.pos = this.pos, t.posOut = this.posOut, t.finished = this.finished, t.rounds = s, t.suffix = r, t.outputLen = o, t.enableXOF = i, t.destroyed = this.destroyed, t;
  }
};
var Gi = (e2, t, n, r = {}) => Pe(() => new rr(t, e2, n), r);
var ve = Gi(6, 136, 32, re(8));
var $i = Gi(6, 72, 64, re(10));
var Wi = (e2, t, n, r = {}) => Pe((o = {}) => new rr(t, e2, o.dkLen === void 0 ? n : o.dkLen, true), r);
var Qi = Wi(31, 168, 16, re(11));
var Kt = Wi(31, 136, 32, re(12));
function Io(e2) {
  if (!Number.isSafeInteger(e2) || e2 < 0 || e2 > 4294967295) throw new Error("wrong u32 integer:" + e2);
  return e2;
}
function tf(e2) {
  return Io(e2), (e2 & e2 - 1) === 0 && e2 !== 0;
}
function Lo(e2, t) {
  Io(e2);
  let n = 0;
  for (let r = 0; r < t; r++, e2 >>>= 1) n = n << 1 | e2 & 1;
  return n;
}
function ef(e2) {
  return Io(e2), 31 - Math.clz32(e2);
}
function Ji(e2) {
  let t = e2.length;
  if (t < 2 || !tf(t)) throw new Error("n must be a power of 2 and greater than 1. Got " + t);
  let n = ef(t);
  for (let r = 0; r < t; r++) {
    let o = Lo(r, n);
    if (r < o) {
      let s = e2[r];
      e2[r] = e2[o], e2[o] = s;
    }
  }
  return e2;
}
var Uo = (e2, t) => {
  let { N: n, roots: r, dit: o, invertButterflies: s = false, skipStages: i = 0, brp: f = true } = t, c = ef(n);
  if (!tf(n)) throw new Error("FFT: Polynomial size should be power of two");
  let a = o !== s;
  return (u) => {
    if (u.length !== n) throw new Error("FFT: wrong Polynomial length");
    o && f && Ji(u);
    for (let d = 0, p = 1; d < c - i; d++) {
      let l = o ? d + 1 + i : c - d, y = 1 << l, x = y >> 1, b = n >> l;
      for (let _ = 0; _ < n; _ += y) for (let S = 0, B = p++; S < x; S++) {
        let U = s ? o ? n - B : B : S * b, k = _ + S, H = _ + S + x, P = r[U], D = u[H], O = u[k];
        if (a) {
          let M = e2.mul(D, P);
          u[k] = e2.add(O, M), u[H] = e2.sub(O, M);
        } else s ? (u[k] = e2.add(D, O), u[H] = e2.mul(e2.sub(D, O), P)) : (u[k] = e2.add(O, D), u[H] = e2.mul(e2.sub(O, D), P));
      }
    }
    return !o && f && Ji(u), u;
  };
};
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
var Dt = ne;
function or(e2, t) {
  if (e2.length !== t.length) return false;
  let n = 0;
  for (let r = 0; r < e2.length; r++) n |= e2[r] ^ t[r];
  return n === 0;
}
function nf(e2) {
  return Uint8Array.from(e2);
}
function _e(e2, ...t) {
  let n = (o) => typeof o == "number" ? o : o.bytesLen, r = t.reduce((o, s) => o + n(s), 0);
  return { bytesLen: r, encode: (o) => {
    let s = new Uint8Array(r);
    for (let i = 0, f = 0; i < t.length; i++) {
      let c = t[i], a = n(c), u = typeof c == "number" ? o[i] : c.encode(o[i]);
      X(u, a, e2), s.set(u, f), typeof c != "number" && u.fill(0), f += a;
    }
    return s;
  }, decode: (o) => {
    X(o, r, e2);
    let s = [];
    for (let i of t) {
      let f = n(i), c = o.subarray(0, f);
      s.push(typeof i == "number" ? c : i.decode(c)), o = o.subarray(f);
    }
    return s;
  } };
}
function sr(e2, t) {
  let n = t * e2.bytesLen;
  return { bytesLen: n, encode: (r) => {
    if (r.length !== t) throw new Error(`vecCoder.encode: wrong length=${r.length}. Expected: ${t}`);
    let o = new Uint8Array(n);
    for (let s = 0, i = 0; s < r.length; s++) {
      let f = e2.encode(r[s]);
      o.set(f, i), f.fill(0), i += f.length;
    }
    return o;
  }, decode: (r) => {
    X(r, n);
    let o = [];
    for (let s = 0; s < r.length; s += e2.bytesLen) o.push(e2.decode(r.subarray(s, s + e2.bytesLen)));
    return o;
  } };
}
function ct(...e2) {
  for (let t of e2) if (Array.isArray(t)) for (let n of t) n.fill(0);
  else t.fill(0);
}
function ko(e2) {
  return (1 << e2) - 1;
}
var bd = Uint8Array.of();
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
var rf = (e2) => {
  let { newPoly: t, N: n, Q: r, F: o, ROOT_OF_UNITY: s, brvBits: i, isKyber: f } = e2, c = (S, B = r) => {
    let U = S % B | 0;
    return (U >= 0 ? U | 0 : B + U | 0) | 0;
  }, a = (S, B = r) => {
    let U = c(S, B) | 0;
    return (U > B >> 1 ? U - B | 0 : U) | 0;
  };
  function u() {
    let S = t(n);
    for (let B = 0; B < n; B++) {
      let U = Lo(B, i), k = BigInt(s) ** BigInt(U) % BigInt(r);
      S[B] = Number(k) | 0;
    }
    return S;
  }
  let d = u(), p = { add: (S, B) => c((S | 0) + (B | 0)) | 0, sub: (S, B) => c((S | 0) - (B | 0)) | 0, mul: (S, B) => c((S | 0) * (B | 0)) | 0, inv: (S) => {
    throw new Error("not implemented");
  } }, l = { N: n, roots: d, invertButterflies: true, skipStages: f ? 1 : 0, brp: false }, y = Uo(p, { dit: false, ...l }), x = Uo(p, { dit: true, ...l });
  return { mod: c, smod: a, nttZetas: d, NTT: { encode: (S) => y(S), decode: (S) => {
    x(S);
    for (let B = 0; B < S.length; B++) S[B] = c(o * S[B]);
    return S;
  } }, bitsCoder: (S, B) => {
    let U = ko(S), k = S * (n / 8);
    return { bytesLen: k, encode: (H) => {
      let P = new Uint8Array(k);
      for (let D = 0, O = 0, M = 0, q = 0; D < H.length; D++) for (O |= (B.encode(H[D]) & U) << M, M += S; M >= 8; M -= 8, O >>= 8) P[q++] = O & ko(M);
      return P;
    }, decode: (H) => {
      let P = t(n);
      for (let D = 0, O = 0, M = 0, q = 0; D < H.length; D++) for (O |= H[D] << M, M += 8; M >= S; M -= S, O >>= S) P[q++] = B.decode(O & U);
      return P;
    } };
  } };
};
var La = (e2) => (t, n) => {
  n || (n = e2.blockLen);
  let r = new Uint8Array(t.length + 2);
  r.set(t);
  let o = t.length, s = new Uint8Array(n), i = e2.create({}), f = 0, c = 0;
  return { stats: () => ({ calls: f, xofs: c }), get: (a, u) => (r[o + 0] = a, r[o + 1] = u, i.destroy(), i = e2.create({}).update(r), f++, () => (c++, i.xofInto(s))), clean: () => {
    i.destroy(), ct(s, r);
  } };
};
var of = La(Qi);
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
var gt = 256;
var Vt = 3329;
var Ua = 3303;
var ka = 17;
var { mod: Bn, nttZetas: Ca, NTT: Te, bitsCoder: Ha } = rf({ N: gt, Q: Vt, F: Ua, ROOT_OF_UNITY: ka, newPoly: (e2) => new Uint16Array(e2), brvBits: 7, isKyber: true });
var Co = { 512: { N: gt, Q: Vt, K: 2, ETA1: 3, ETA2: 2, du: 10, dv: 4, RBGstrength: 128 }, 768: { N: gt, Q: Vt, K: 3, ETA1: 2, ETA2: 2, du: 10, dv: 4, RBGstrength: 192 }, 1024: { N: gt, Q: Vt, K: 4, ETA1: 2, ETA2: 2, du: 11, dv: 5, RBGstrength: 256 } };
var Na = (e2) => {
  if (e2 >= 12) return { encode: (n) => n, decode: (n) => n };
  let t = 2 ** (e2 - 1);
  return { encode: (n) => ((n << e2) + Vt / 2) / Vt, decode: (n) => n * Vt + t >>> e2 };
};
var mn = (e2) => Ha(e2, Na(e2));
function Re(e2, t) {
  for (let n = 0; n < gt; n++) e2[n] = Bn(e2[n] + t[n]);
}
function Ma(e2, t) {
  for (let n = 0; n < gt; n++) e2[n] = Bn(e2[n] - t[n]);
}
function Ka(e2, t, n, r, o) {
  let s = Bn(t * r * o + e2 * n), i = Bn(e2 * r + t * n);
  return { c0: s, c1: i };
}
function ir(e2, t) {
  for (let n = 0; n < gt / 2; n++) {
    let r = Ca[64 + (n >> 1)];
    n & 1 && (r = -r);
    let { c0: o, c1: s } = Ka(e2[2 * n + 0], e2[2 * n + 1], t[2 * n + 0], t[2 * n + 1], r);
    e2[2 * n + 0] = o, e2[2 * n + 1] = s;
  }
  return e2;
}
function sf(e2) {
  let t = new Uint16Array(gt);
  for (let n = 0; n < gt; ) {
    let r = e2();
    if (r.length % 3) throw new Error("SampleNTT: unaligned block");
    for (let o = 0; n < gt && o + 3 <= r.length; o += 3) {
      let s = (r[o + 0] >> 0 | r[o + 1] << 8) & 4095, i = (r[o + 1] >> 4 | r[o + 2] << 4) & 4095;
      s < Vt && (t[n++] = s), n < gt && i < Vt && (t[n++] = i);
    }
  }
  return t;
}
function En(e2, t, n, r) {
  let o = e2(r * gt / 4, t, n), s = new Uint16Array(gt), i = Zn(o), f = 0;
  for (let c = 0, a = 0, u = 0, d = 0; c < i.length; c++) {
    let p = i[c];
    for (let l = 0; l < 32; l++) u += p & 1, p >>= 1, f += 1, f === r ? (d = u, u = 0) : f === 2 * r && (s[a++] = Bn(d - u), u = 0, f = 0);
  }
  if (f) throw new Error(`sampleCBD: leftover bits: ${f}`);
  return s;
}
var Da = (e2) => {
  let { K: t, PRF: n, XOF: r, HASH512: o, ETA1: s, ETA2: i, du: f, dv: c } = e2, a = mn(1), u = mn(c), d = mn(f), p = _e("publicKey", sr(mn(12), t), 32), l = sr(mn(12), t), y = _e("ciphertext", sr(d, t), u), x = _e("seed", 32, 32);
  return { secretCoder: l, lengths: { secretKey: l.bytesLen, publicKey: p.bytesLen, cipherText: y.bytesLen }, keygen: (b) => {
    X(b, 32, "seed");
    let _ = new Uint8Array(33);
    _.set(b), _[32] = t;
    let S = o(_), [B, U] = x.decode(S), k = [], H = [];
    for (let O = 0; O < t; O++) k.push(Te.encode(En(n, U, O, s)));
    let P = r(B);
    for (let O = 0; O < t; O++) {
      let M = Te.encode(En(n, U, t + O, s));
      for (let q = 0; q < t; q++) {
        let C = sf(P.get(q, O));
        Re(M, ir(C, k[q]));
      }
      H.push(M);
    }
    P.clean();
    let D = { publicKey: p.encode([H, B]), secretKey: l.encode(k) };
    return ct(B, U, k, H, _, S), D;
  }, encrypt: (b, _, S) => {
    let [B, U] = p.decode(b), k = [];
    for (let q = 0; q < t; q++) k.push(Te.encode(En(n, S, q, s)));
    let H = r(U), P = new Uint16Array(gt), D = [];
    for (let q = 0; q < t; q++) {
      let C = En(n, S, t + q, i), v = new Uint16Array(gt);
      for (let E = 0; E < t; E++) {
        let m = sf(H.get(q, E));
        Re(v, ir(m, k[E]));
      }
      Re(C, Te.decode(v)), D.push(C), Re(P, ir(B[q], k[q])), ct(v);
    }
    H.clean();
    let O = En(n, S, 2 * t, i);
    Re(O, Te.decode(P));
    let M = a.decode(_);
    return Re(M, O), ct(B, k, P, O), y.encode([D, M]);
  }, decrypt: (b, _) => {
    let [S, B] = y.decode(b), U = l.decode(_), k = new Uint16Array(gt);
    for (let H = 0; H < t; H++) Re(k, ir(U[H], Te.encode(S[H])));
    return Ma(B, Te.decode(k)), ct(k, U, S), a.encode(B);
  } };
};
function Ho(e2) {
  let t = Da(e2), { HASH256: n, HASH512: r, KDF: o } = e2, { secretCoder: s, lengths: i } = t, f = _e("secretKey", i.secretKey, i.publicKey, 32, 32), c = 32, a = 64;
  return { info: { type: "ml-kem" }, lengths: { ...i, seed: 64, msg: c, msgRand: c, secretKey: f.bytesLen }, keygen: (u = Dt(a)) => {
    X(u, a, "seed");
    let { publicKey: d, secretKey: p } = t.keygen(u.subarray(0, 32)), l = n(d), y = f.encode([p, d, l, u.subarray(32)]);
    return ct(p, l), { publicKey: d, secretKey: y };
  }, getPublicKey: (u) => {
    let [d, p, l, y] = f.decode(u);
    return Uint8Array.from(p);
  }, encapsulate: (u, d = Dt(c)) => {
    X(u, i.publicKey, "publicKey"), X(d, c, "message");
    let p = u.subarray(0, 384 * e2.K), l = s.encode(s.decode(nf(p)));
    if (!or(l, p)) throw ct(l), new Error("ML-KEM.encapsulate: wrong publicKey modulus");
    ct(l);
    let y = r.create().update(d).update(n(u)).digest(), x = t.encrypt(u, d, y.subarray(32, 64));
    return ct(y.subarray(32)), { cipherText: x, sharedSecret: y.subarray(0, 32) };
  }, decapsulate: (u, d) => {
    X(d, f.bytesLen, "secretKey"), X(u, i.cipherText, "cipherText");
    let p = f.bytesLen - 96, l = p + 32, y = n(d.subarray(p / 2, l));
    if (!or(y, d.subarray(l, l + 32))) throw new Error("invalid secretKey: hash check failed");
    let [x, b, _, S] = f.decode(d), B = t.decrypt(u, x), U = r.create().update(B).update(_).digest(), k = U.subarray(0, 32), H = t.encrypt(b, B, U.subarray(32, 64)), P = or(u, H), D = o.create({ dkLen: 32 }).update(S).update(u).digest();
    return ct(B, H, P ? D : k), P ? k : D;
  } };
}
function qa(e2, t, n) {
  return Kt.create({ dkLen: e2 }).update(t).update(new Uint8Array([n])).digest();
}
var No = { HASH256: ve, HASH512: $i, KDF: Kt, XOF: of, PRF: qa };
var Od = Ho({ ...No, ...Co[512] });
var Sn = Ho({ ...No, ...Co[768] });
var ff = Ho({ ...No, ...Co[1024] });
/*! noble-post-quantum - MIT License (c) 2024 Paul Miller (paulmillr.com) */
function Fa(e2, t = false) {
  let n = e2.lengths, r = e2.keygen;
  if (t) {
    let s = e2.Point.Fn;
    if (!s) throw new Error("No Point.Fn");
    r = (i = Dt(n.seed)) => {
      X(i, n.seed, "seed");
      let f = s.isLE ? se(i) : oe(i), c = s.toBytes(s.create(f));
      return { secretKey: c, publicKey: e2.getPublicKey(c) };
    };
  }
  return { lengths: { secretKey: n.secretKey, publicKey: n.publicKey, seed: n.seed }, keygen: r, getPublicKey: (o) => e2.getPublicKey(o) };
}
function Mo(e2, t = false) {
  let n = Fa(e2, t);
  if (!e2.getSharedSecret) throw new Error("wrong curve");
  return { lengths: { ...n.lengths, msg: n.lengths.seed, cipherText: n.lengths.publicKey }, keygen: n.keygen, getPublicKey: n.getPublicKey, encapsulate(r, o = Dt(e2.lengths.seed)) {
    let s = this.keygen(o).secretKey, i = this.decapsulate(r, s), f = e2.getPublicKey(s);
    return ct(s), { sharedSecret: i, cipherText: f };
  }, decapsulate(r, o) {
    let s = e2.getSharedSecret(o, r);
    return e2.lengths.publicKeyHasPrefix ? s.subarray(1) : s;
  } };
}
function An(e2, t) {
  return _e(t, ...e2.map((n) => {
    if (typeof n.lengths[t] != "number") throw new Error("wrong length: " + t);
    return n.lengths[t];
  }));
}
function Ko(e2) {
  return (t, n) => e2(t, { dkLen: n });
}
function Pa(e2, t, ...n) {
  let r = An(n, "seed"), o = An(n, "publicKey");
  e2 === void 0 && (e2 = r.bytesLen), dt(e2);
  function s(i) {
    X(i, e2);
    let f = r.decode(t(i, r.bytesLen)), c = n.map((d, p) => d.keygen(f[p])), a = c.map((d) => d.secretKey), u = c.map((d) => d.publicKey);
    return { secretKey: a, publicKey: u };
  }
  return { info: { lengths: { seed: e2, publicKey: o.bytesLen, secretKey: e2 } }, getPublicKey(i) {
    return this.keygen(i).publicKey;
  }, keygen(i = Dt(e2)) {
    let { publicKey: f, secretKey: c } = s(i), a = o.encode(f);
    return ct(f), ct(c), { secretKey: i, publicKey: a };
  }, expandDecapsulationKey: s, realSeedLen: e2 };
}
function fr(e2, t, n, r, ...o) {
  let s = Pa(e2, n, ...o), i = An(o, "cipherText"), f = An(o, "publicKey"), c = An(o, "msg");
  return t === void 0 && (t = c.bytesLen), dt(t), { lengths: { ...s.info.lengths, msg: t, msgRand: c.bytesLen, cipherText: i.bytesLen }, getPublicKey: s.getPublicKey, keygen: s.keygen, encapsulate(a, u = Dt(c.bytesLen)) {
    let d = f.decode(a), p = c.decode(u), l = o.map((_, S) => _.encapsulate(d[S], p[S])), y = l.map((_) => _.sharedSecret), x = l.map((_) => _.cipherText), b = { sharedSecret: r(d, x, y), cipherText: i.encode(x) };
    return ct(y, x), b;
  }, decapsulate(a, u) {
    let d = i.decode(a), { publicKey: p, secretKey: l } = s.expandDecapsulationKey(u), y = o.map((x, b) => x.decapsulate(d[b], l[b]));
    return r(p, d, y);
  } };
}
function cf(e2, t, n, r, o) {
  return vt(r), vt(o), fr(32, 32, Ko(r), (s, i, f) => o(ft(f[0], f[1], i[1], s[1], ie(e2))), t, n);
}
var qd = cf("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)", Sn, Mo(Ro, true), Kt, ve);
var Fd = cf("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)", ff, Mo(Di, true), Kt, ve);
function ja(e2, t, n, r, o) {
  return vt(r), vt(o), fr(32, 32, Ko(r), (s, i, f) => {
    let c = ft(f[0], f[1], i[0], s[0], i[1], s[1], ie(e2)), a = 32, u = ft(ie("hybrid_prk"), c), d = Fi(o, u), p = ft(je(a, 2), ie("shared_secret"), ie("")), l = Pi(o, d, p, a);
    return ct(d, p, u, c), l;
  }, t, n);
}
var af = Mo(Ki);
var Pd = ja("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)", Sn, af, Kt, nr);
var Za = fr(32, 32, Ko(Kt), (e2, t, n) => ve(ft(n[0], n[1], t[1], e2[1], ie("\\.//^\\"))), Sn, af);
function za(e2, t, n, r) {
  let o = e2.Point.Fn;
  if (!o) throw new Error("no Point.Fn");
  function s(i) {
    let f;
    for (let u = 0, d = t; ; u = d, d += t) {
      if (d > i.length) throw new Error("rejection sampling failed");
      if (f = o.fromBytes(i.subarray(u, d), true), o.isValidNot0(f)) break;
    }
    let c = o.toBytes(o.create(f)), a = e2.getPublicKey(c, false);
    return { secretKey: c, publicKey: a };
  }
  return { lengths: { secretKey: t, publicKey: n, seed: r, msg: r, cipherText: n }, keygen(i = Dt(r)) {
    return X(i, r, "seed"), s(i);
  }, getPublicKey(i) {
    return e2.getPublicKey(i, false);
  }, encapsulate(i, f = Dt(r)) {
    X(f, r, "rand");
    let { secretKey: c } = s(f), a = this.decapsulate(i, c), u = e2.getPublicKey(c, false);
    return ct(c), { sharedSecret: a, cipherText: u };
  }, decapsulate(i, f) {
    return e2.getSharedSecret(f, i).subarray(1);
  } };
}
function Ya(e2, t, n, r) {
  let { secretKey: o, publicKeyUncompressed: s } = n.lengths;
  if (!o || !s) throw new Error("wrong curve");
  let i = za(n, o, s, r), f = 64, c = f + r;
  return fr(32, 32, (a) => {
    X(a, 32);
    let u = Kt(a, { dkLen: c }), d = u.subarray(0, f), p = u.subarray(f, c);
    return ft(d, p);
  }, (a, u, d) => ve(ft(d[0], d[1], u[1], a[1], ie(e2))), t, i);
}
var Xa = Ya("MLKEM768-P256", Sn, Ro, 128);
var cr = Za;
var uf = Xa;
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
function ur(e2, t, n = () => {
}) {
  if (!Array.isArray(e2)) throw new TypeError(`"${t}" expected array, got type=${typeof e2}`);
  for (let r = 0; r < e2.length; r++) n(e2[r], `${t}[${r}]`);
  return e2;
}
var rt = (e2, t, n) => mt(e2, t, n);
var Do = ot;
function lf(e2, t = "") {
  if (typeof e2 != "string") {
    let n = t && `"${t}" `;
    throw new TypeError(n + "expected string, got type=" + typeof e2);
  }
  return e2;
}
function de(e2, t = "object") {
  if (e2 === null || typeof e2 != "object" || Array.isArray(e2)) throw new TypeError(t === "object" ? "expected valid options object" : `"${t}" expected object, got type=${typeof e2}`);
  return e2;
}
function Oe(e2, t) {
  if (typeof e2 != "function") throw new TypeError(`"${t}" is invalid: expected function, got ${typeof e2}`);
  return e2;
}
var vn = Mn;
var qt = (...e2) => hs(...e2);
var Ve = (e2) => Fr(e2);
var Ie = Cn;
var he = (e2) => Qt(e2);
var ar = BigInt(0);
var df = BigInt(1);
var Va = (e2) => e2 ? `"${e2}" ` : "";
function Tt(e2, t = "") {
  if (typeof e2 != "boolean") throw new TypeError(Va(t) + "expected boolean, got type=" + typeof e2);
  return e2;
}
function dr(e2) {
  if (typeof e2 == "bigint") {
    if (!le(e2)) throw new RangeError("positive bigint expected, got " + e2);
  } else Do(e2);
  return e2;
}
function pe(e2, t = "") {
  if (typeof e2 != "number") {
    let n = t && `"${t}" `;
    throw new TypeError(n + "expected number, got type=" + typeof e2);
  }
  if (!Number.isSafeInteger(e2)) {
    let n = t && `"${t}" `;
    throw new RangeError(n + "expected safe integer, got " + e2);
  }
}
function _n(e2) {
  let t = dr(e2).toString(16);
  return t.length & 1 ? "0" + t : t;
}
function hf(e2) {
  if (typeof e2 != "string") throw new TypeError("hex string expected, got " + typeof e2);
  return e2 === "" ? ar : BigInt("0x" + e2);
}
function Ft(e2) {
  return hf(Mn(e2));
}
function ye(e2) {
  return hf(Mn(Le(mt(e2)).reverse()));
}
function lr(e2, t) {
  if (ot(t), t === 0) throw new Error("zero output length is invalid");
  e2 = dr(e2);
  let n = t * 2, r = e2.toString(16);
  if (r.length > n) throw new RangeError("number is too large");
  return Fr(r.padStart(n, "0"));
}
function Tn(e2, t) {
  return lr(e2, t).reverse();
}
function Le(e2) {
  return Uint8Array.from(rt(e2));
}
function le(e2) {
  return typeof e2 == "bigint" && ar <= e2;
}
function qo(e2, t, n) {
  return le(e2) && le(t) && le(n) && t <= e2 && e2 < n;
}
function Pt(e2, t, n, r) {
  if (!qo(t, n, r)) throw new RangeError("expected valid " + e2 + ": " + n + " <= n < " + r + ", got " + t);
}
function Ge(e2) {
  if (e2 < ar) throw new Error("expected non-negative bigint, got " + e2);
  return e2 === ar ? 0 : e2.toString(2).length;
}
var Rn = (e2) => (pe(e2, "n"), (df << BigInt(e2)) - df);
function pf(e2, t, n) {
  if (ot(e2, "hashLen"), ot(t, "qByteLen"), typeof n != "function") throw new TypeError("hmacFn must be a function");
  let r = (b) => new Uint8Array(b), o = Uint8Array.of(), s = Uint8Array.of(0), i = Uint8Array.of(1), f = 1e3, c = r(e2), a = r(e2), u = 0, d = () => {
    c.fill(1), a.fill(0), u = 0;
  }, p = (...b) => n(a, qt(c, ...b)), l = (b = o) => {
    a = p(s, b), c = p(), b.length !== 0 && (a = p(i, b), c = p());
  }, y = () => {
    if (u++ >= f) throw new Error("drbg: tried max amount of iterations");
    let b = 0, _ = [];
    for (; b < t; ) {
      c = p();
      let S = c.slice();
      _.push(S), b += c.length;
    }
    return qt(..._);
  };
  return (b, _) => {
    d(), l(b);
    let S;
    for (; (S = _(y())) === void 0; ) l();
    return d(), S;
  };
}
function St(e2, t = {}, n = {}, r = "object") {
  de(e2, r), de(t, "fields"), de(n, "optFields");
  function o(i, f, c) {
    let a = r === "object" ? `param "${String(i)}"` : `"${r}.${String(i)}"`, u = e2[i];
    if (!Object.hasOwn(e2, i) && (c ? u !== void 0 : f !== "function")) throw new TypeError(`${a} is invalid: expected own property`);
    if (c && u === void 0) return;
    let d = typeof u;
    if (d !== f || u === null) throw new TypeError(`${a} is invalid: expected ${f}, got ${d}`);
  }
  let s = (i, f) => Object.entries(i).forEach(([c, a]) => o(c, a, f));
  s(t, false), s(n, true);
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var at = BigInt(0);
var Q = BigInt(1);
var xe = BigInt(2);
var gf = BigInt(3);
var Fo = BigInt(4);
var bf = BigInt(5);
var Ga = BigInt(7);
var wf = BigInt(8);
var $a = BigInt(9);
var Wa = BigInt(15);
var mf = BigInt(16);
var Qa = BigInt("0x10000000000000000");
function tt(e2, t) {
  if (t <= at) throw new Error("mod: expected positive modulus, got " + t);
  let n = e2 % t;
  return n >= at ? n : t + n;
}
function Ef(e2, t, n) {
  if (n <= Q) throw new Error("pow: expected modulus > 1, got " + n);
  if (typeof t != "bigint") throw new TypeError("invalid exponent: expected bigint, got " + typeof t);
  if (t < at) throw new Error("invalid exponent, negatives unsupported");
  if (t === at) return Q;
  if (t === Q) return e2;
  let r = e2 % n;
  if (r < at && (r += n), t < Qa) {
    let f = Q;
    for (; t > at; ) t & Q && (f = f * r % n), r = r * r % n, t >>= Q;
    return f;
  }
  let o = [];
  for (; t > at; ) o.push(Number(t & Wa)), t >>= Fo;
  let s = new Array(16);
  s[0] = Q, s[1] = r;
  for (let f = 2; f < 16; f++) s[f] = s[f - 1] * r % n;
  let i = s[o[o.length - 1]];
  for (let f = o.length - 2; f >= 0; f--) {
    i = i * i % n, i = i * i % n, i = i * i % n, i = i * i % n;
    let c = o[f];
    c !== 0 && (i = i * s[c] % n);
  }
  return i;
}
function Rt(e2, t, n) {
  if (n <= Q) throw new Error("pow2: expected modulus > 1, got " + n);
  if (t < at) throw new Error("pow2: expected non-negative exponent, got " + t);
  let r = e2;
  for (; t-- > at; ) r *= r, r %= n;
  return r;
}
function yf(e2, t) {
  if (e2 === at) throw new Error("invert: expected non-zero number");
  if (t <= Q) throw new Error("invert: expected modulus > 1, got " + t);
  let n = tt(e2, t), r = t, o = at, s = Q;
  for (; n !== at; ) {
    let f = r / n, c = r - n * f, a = o - s * f;
    r = n, n = c, o = s, s = a;
  }
  if (r !== Q) throw new Error("invert: does not exist");
  return tt(o, t);
}
function Bf(e2, t) {
  if (t <= Q) throw new Error("invertCt: expected prime modulus > 1, got " + t);
  let n = tt(e2, t);
  if (n === at) throw new Error("invertCt: expected non-zero number");
  let r = Ef(n, t - xe, t);
  if (tt(n * r, t) !== Q) throw new Error("invertCt: does not exist");
  return r;
}
function Po(e2, t, n) {
  let r = e2;
  if (!r.eql(r.sqr(t), n)) throw new Error("Cannot find square root");
}
function jo(e2, t) {
  if ((e2 & Q) === at) throw new Error(t + ": expected odd modulus, got " + e2);
}
function Sf(e2, t) {
  let n = e2, r = (n.ORDER + Q) / Fo, o = n.pow(t, r);
  return Po(n, o, t), o;
}
function Ja(e2, t) {
  let n = e2, r = (n.ORDER - bf) / wf, o = n.mul(t, xe), s = n.pow(o, r), i = n.mul(t, s), f = n.mul(n.mul(i, xe), s), c = n.mul(i, n.sub(f, n.ONE));
  return Po(n, c, t), c;
}
function t0(e2) {
  let t = yr(e2), n = Af(e2), r = n(t, t.neg(t.ONE)), o = n(t, r), s = n(t, t.neg(r)), i = (e2 + Ga) / mf;
  return ((f, c) => {
    let a = f, u = a.pow(c, i), d = a.mul(u, r), p = a.mul(u, o), l = a.mul(u, s), y = a.eql(a.sqr(d), c), x = a.eql(a.sqr(p), c);
    u = a.cmov(u, d, y), d = a.cmov(l, p, x);
    let b = a.eql(a.sqr(d), c), _ = a.cmov(u, d, b);
    return Po(a, _, c), _;
  });
}
function Af(e2) {
  if (e2 < gf) throw new Error("sqrt is not defined for small field");
  jo(e2, "tonelliShanks");
  let t = e2 - Q, n = 0;
  for (; t % xe === at; ) t /= xe, n++;
  let r = xe, o = yr(e2);
  for (; On(o, r) === 1; ) if (r++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
  if (n === 1) return Sf;
  let s = o.pow(r, t), i = (t + Q) / xe;
  return function(c, a) {
    let u = c;
    if (u.is0(a)) return a;
    if (On(u, a) !== 1) throw new Error("Cannot find square root");
    let d = n, p = u.mul(u.ONE, s), l = u.pow(a, t), y = u.pow(a, i);
    for (; !u.eql(l, u.ONE); ) {
      if (u.is0(l)) throw new Error("Cannot find square root: probably non-prime P");
      let x = 1, b = u.sqr(l);
      for (; !u.eql(b, u.ONE); ) if (x++, b = u.sqr(b), x === d) throw new Error("Cannot find square root");
      let _ = Q << BigInt(d - x - 1), S = u.pow(p, _);
      d = x, p = u.sqr(S), l = u.mul(l, p), y = u.mul(y, S);
    }
    return y;
  };
}
function e0(e2) {
  return jo(e2, "Fp.sqrt"), e2 % Fo === gf ? Sf : e2 % wf === bf ? Ja : e2 % mf === $a ? t0(e2) : Af(e2);
}
var vf = (e2, t) => (tt(e2, t) & Q) === Q;
var n0 = ["create", "isValid", "is0", "neg", "inv", "sqrt", "sqr", "eql", "add", "sub", "mul", "pow", "div", "addN", "subN", "mulN", "sqrN"];
function $e(e2) {
  if (de(e2, "field"), typeof e2.ORDER != "bigint") throw new TypeError('param "ORDER" is invalid: expected bigint, got ' + typeof e2.ORDER);
  pe(e2.BYTES, "BYTES"), pe(e2.BITS, "BITS");
  for (let t of n0) Oe(e2[t], "field." + t);
  if (e2.BYTES < 1 || e2.BITS < 1) throw new Error("invalid field: expected BYTES/BITS > 0");
  if (e2.ORDER <= Q) throw new Error("invalid field: expected ORDER > 1, got " + e2.ORDER);
  return e2;
}
function pr(e2, t, n = false) {
  $e(e2), ur(t, "nums"), Tt(n, "passZero");
  let r = e2, o = new Array(t.length).fill(n ? r.ZERO : void 0), s = t.reduce((f, c, a) => r.is0(c) ? f : (o[a] = f, r.mul(f, c)), r.ONE), i = r.inv(s);
  return t.reduceRight((f, c, a) => r.is0(c) ? f : (o[a] = r.mul(f, o[a]), r.mul(f, c)), i), o;
}
function On(e2, t) {
  $e(e2);
  let n = e2;
  jo(n.ORDER, "FpLegendre");
  let r = (n.ORDER - Q) / xe, o = n.pow(t, r), s = n.eql(o, n.ONE), i = n.eql(o, n.ZERO), f = n.eql(o, n.neg(n.ONE));
  if (!s && !i && !f) throw new Error("invalid Legendre symbol result");
  return s ? 1 : i ? 0 : -1;
}
function r0(e2, t) {
  if (t !== void 0 && Do(t), e2 <= at) throw new Error("invalid n length: expected positive n, got " + e2);
  if (t !== void 0 && t < 1) throw new Error("invalid n length: expected positive bit length, got " + t);
  let n = Ge(e2);
  if (t !== void 0 && t < n) throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${n})`);
  let r = t !== void 0 ? t : n, o = Math.ceil(r / 8);
  return { nBitLength: r, nByteLength: o };
}
var xf = /* @__PURE__ */ new WeakMap();
var hr = class {
  ORDER;
  BITS;
  BYTES;
  isLE;
  ZERO = at;
  ONE = Q;
  _lengths;
  _mod;
  constructor(t, n = {}) {
    if (t <= Q) throw new Error("invalid field: expected ORDER > 1, got " + t);
    let r;
    this.isLE = false, n != null && typeof n == "object" && (typeof n.BITS == "number" && (r = n.BITS), typeof n.sqrt == "function" && Object.defineProperty(this, "sqrt", { value: n.sqrt, enumerable: true }), typeof n.isLE == "boolean" && (this.isLE = n.isLE), n.allowedLengths && (this._lengths = Object.freeze(n.allowedLengths.slice())), typeof n.modFromBytes == "boolean" && (this._mod = n.modFromBytes));
    let { nBitLength: o, nByteLength: s } = r0(t, r);
    if (s > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
    this.ORDER = t, this.BITS = o, this.BYTES = s, Object.freeze(this);
  }
  create(t) {
    return tt(t, this.ORDER);
  }
  isValid(t) {
    if (typeof t != "bigint") throw new TypeError("invalid field element: expected bigint, got " + typeof t);
    return at <= t && t < this.ORDER;
  }
  is0(t) {
    return t === at;
  }
  isValidNot0(t) {
    return !this.is0(t) && this.isValid(t);
  }
  isOdd(t) {
    return (t & Q) === Q;
  }
  neg(t) {
    return tt(-t, this.ORDER);
  }
  eql(t, n) {
    return t === n;
  }
  sqr(t) {
    return tt(t * t, this.ORDER);
  }
  add(t, n) {
    return tt(t + n, this.ORDER);
  }
  sub(t, n) {
    return tt(t - n, this.ORDER);
  }
  mul(t, n) {
    return tt(t * n, this.ORDER);
  }
  pow(t, n) {
    return Ef(t, n, this.ORDER);
  }
  div(t, n) {
    return tt(t * yf(n, this.ORDER), this.ORDER);
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
    return yf(t, this.ORDER);
  }
  sqrt(t) {
    let n = xf.get(this);
    return n || xf.set(this, n = e0(this.ORDER)), n(this, t);
  }
  toBytes(t) {
    return this.isLE ? Tn(t, this.BYTES) : lr(t, this.BYTES);
  }
  fromBytes(t, n = false) {
    rt(t);
    let { _lengths: r, BYTES: o, isLE: s, ORDER: i, _mod: f } = this;
    if (r) {
      if (t.length < 1 || !r.includes(t.length) || t.length > o) throw new Error("Field.fromBytes: expected " + r + " bytes, got " + t.length);
      let a = new Uint8Array(o);
      a.set(t, s ? 0 : a.length - t.length), t = a;
    }
    if (t.length !== o) throw new Error("Field.fromBytes: expected " + o + " bytes, got " + t.length);
    let c = s ? ye(t) : Ft(t);
    if (f && (c = tt(c, i)), !n && !this.isValid(c)) throw new Error("invalid field element: outside of range 0..ORDER");
    return c;
  }
  invertBatch(t) {
    return pr(this, t, true);
  }
  cmov(t, n, r) {
    return Tt(r, "condition"), r ? n : t;
  }
};
function yr(e2, t = {}) {
  return Object.freeze(hr.prototype), new hr(e2, t);
}
function _f(e2) {
  if (typeof e2 != "bigint") throw new Error("field order must be bigint");
  if (e2 <= Q) throw new Error("field order must be greater than 1");
  let t = Ge(e2 - Q);
  return Math.ceil(t / 8);
}
function xr(e2) {
  let t = _f(e2);
  return t + Math.ceil(t / 2);
}
function Zo(e2, t, n = false) {
  rt(e2);
  let r = e2.length, o = _f(t), s = Math.max(xr(t), 16);
  if (r < s || r > 1024) throw new Error("expected " + s + "-1024 bytes of input, got " + r);
  let i = n ? ye(e2) : Ft(e2), f = tt(i, t - Q) + Q;
  return n ? Tn(f, o) : lr(f, o);
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Xo = BigInt(0);
var In = BigInt(1);
var o0 = BigInt(4);
var zo = 16;
var Tf = 128;
var s0 = 5;
var Rf = 2 ** 31;
function Ue(e2) {
  let t = e2;
  if (typeof t != "function") throw new TypeError('"Point" expected constructor, got type=' + typeof e2);
  Oe(t.fromAffine, "Point.fromAffine"), Oe(t.fromBytes, "Point.fromBytes"), Oe(t.fromHex, "Point.fromHex"), de(t.BASE, "Point.BASE"), de(t.ZERO, "Point.ZERO"), $e(t.Fp), $e(t.Fn);
}
function gr(e2, t) {
  Ue(e2), If(t, e2);
  let n = pr(e2.Fp, t.map((r) => r.Z));
  return t.map((r, o) => e2.fromAffine(r.toAffine(n[o])));
}
function i0(e2, t, n = 1) {
  if (!Number.isSafeInteger(e2) || e2 < n || e2 > t) throw new Error("invalid window size, expected [" + n + ".." + t + "], got W=" + e2);
}
function f0(e2, t) {
  let n = e2 * (4 * t + 128);
  if (n > Rf) throw new Error("invalid window size: table would need ~" + Math.ceil(n / 2 ** 20) + " MiB, max " + Rf / 2 ** 20 + " MiB");
}
function Vo(e2, t) {
  if (e2 !== void 0) {
    Oe(e2, "randomBytes");
    try {
      let n = e2(t);
      if (!Ie(n) || n.length !== t) return;
    } catch {
      return;
    }
    return e2;
  }
}
function If(e2, t) {
  ur(e2, "points"), e2.forEach((n, r) => {
    if (!(n instanceof t)) throw new Error("invalid point at index " + r);
  });
}
function c0(e2, t, n) {
  if (!Array.isArray(e2)) throw new Error("array of scalars expected");
  e2.forEach((r, o) => {
    if (!(n === void 0 ? t.isValid(r) : le(r) && r < n)) throw new Error("invalid scalar at index " + o);
  });
}
var Lf = /* @__PURE__ */ new WeakMap();
function Yo(e2) {
  return Lf.get(e2) || 1;
}
function a0(e2, t) {
  let n = e2.double(), r = [e2];
  for (let o = 1; o < t; o++) r.push(r[o - 1].add(n));
  return r;
}
function u0(e2, t) {
  let n = 2 ** t, r = n / 2, o = BigInt(n - 1), s = [];
  for (; e2 > Xo; ) {
    let i = 0;
    e2 & In && (i = Number(e2 & o), i >= r && (i -= n), e2 -= BigInt(i)), s.push(i), e2 >>= In;
  }
  return s;
}
function d0(e2, t, n) {
  let r = 2 ** t, o = r / 2, s = BigInt(r - 1), i = BigInt(t), f = [];
  for (let c = 0; c < n; c++) {
    let a = Number(e2 & s);
    e2 >>= i, a > o && (a -= r, e2 += In), f.push(a);
  }
  if (e2 !== Xo) throw new Error("invalid wnaf");
  return f;
}
function l0(e2, t, n) {
  let r = 0;
  for (let s of n) r = Math.max(r, s.length);
  let o = e2;
  for (let s = r - 1; s >= 0; s--) {
    s !== r - 1 && (o = o.double());
    for (let i = 0; i < n.length; i++) {
      let f = n[i][s];
      if (f) {
        let c = t[i][Math.abs(f) - 1 >> 1];
        o = o.add(f < 0 ? c.negate() : c);
      }
    }
  }
  return o;
}
var We = class {
  Point;
  BASE;
  ZERO;
  randomBytes;
  wnafPrecomputes = /* @__PURE__ */ new WeakMap();
  baseCanBeBlinded;
  bits;
  constructor(t, n) {
    Ue(t), this.randomBytes = Vo(n, zo), this.Point = t, this.BASE = t.BASE, this.ZERO = t.ZERO, this.bits = t.Fn.BITS;
  }
  buildWnafTable(t, n, r) {
    let o = Math.ceil(r / n) + 1, s = 2 ** (n - 1), i = [], f = t;
    for (let c = 0; c < o; c++) {
      let a = f;
      for (let u = 0; u < s; u++) i.push(a), a = a.add(f);
      f = i[i.length - 1].double();
    }
    return { W: n, bits: r, windows: o, comp: i };
  }
  wnafCachedCT(t, n) {
    let { W: r, windows: o, comp: s } = t, i = 2 ** (r - 1), f = d0(n, r, o), c = this.ZERO, a = this.BASE;
    for (let u = 0; u < o; u++) {
      let d = f[u], p = u * i, l = Math.abs(d) - 1, y = s[p];
      for (let b = 1; b < i; b++) y = b === l ? s[p + b] : y;
      let x = y.negate();
      d === 0 ? a = a.add(s[p]) : c = c.add(d < 0 ? x : y);
    }
    return { p: c, f: a };
  }
  getWnafPrecomputes(t, n, r, o) {
    let s = this.wnafPrecomputes.get(n), i = s?.find((f) => f.W === t && f.bits === r);
    return i || (i = this.buildWnafTable(n, t, r), typeof o == "function" && (i = { ...i, comp: o(i.comp) }), s || (s = [], this.wnafPrecomputes.set(n, s)), s.push(i)), i;
  }
  assertPoint(t) {
    if (!(t instanceof this.Point)) throw new TypeError('"point" expected Point instance, got type=' + typeof t);
  }
  validateMulInput(t, n) {
    if (this.assertPoint(t), !qo(n, In, this.Point.Fn.ORDER)) throw new Error("invalid scalar");
  }
  runCT(t, n, r, o) {
    let s = Yo(t);
    return s === 1 ? this.fixedWindowCT(t, n, r) : this.wnafCachedCT(this.getWnafPrecomputes(s, t, r, o), n);
  }
  mulCT(t, n, r) {
    return this.validateMulInput(t, n), this.runCT(t, n, this.bits, r);
  }
  mulCTBlinded(t, n, r) {
    if (this.validateMulInput(t, n), this.randomBytes === void 0) throw new Error("randomBytes is required for scalar blinding");
    let o = this.Point.Fn.BITS + Tf, s = this.randomBytes(zo);
    if (!Ie(s) || s.length !== zo) throw new Error("randomBytes returned invalid byte array");
    s[0] = s[0] & 63 | 128;
    let i = n + Ft(s) * this.Point.Fn.ORDER;
    return this.runCT(t, i, o, r);
  }
  fixedWindowCT(t, n, r) {
    let o = s0, s = 1 << o, i = Rn(o), f = new Array(s);
    f[0] = this.ZERO;
    for (let u = 1; u < s; u++) f[u] = f[u - 1].add(t);
    let c = Math.ceil(r / o), a = this.ZERO;
    for (let u = c - 1; u >= 0; u--) {
      if (u !== c - 1) for (let l = 0; l < o; l++) a = a.double();
      let d = Number(n >> BigInt(u * o) & i), p = f[0];
      for (let l = 1; l < s; l++) p = l === d ? f[l] : p;
      a = a.add(p);
    }
    return { p: a, f: a };
  }
  shouldBlind(t, n) {
    return this.randomBytes === void 0 ? false : n === In ? true : t !== this.BASE ? false : (this.baseCanBeBlinded === void 0 && (this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0()), this.baseCanBeBlinded);
  }
  mulSecret(t, n, r, o) {
    return this.shouldBlind(t, r) ? this.mulCTBlinded(t, n, o) : this.mulCT(t, n, o);
  }
  mulUnsafe(t, n, r) {
    if (this.assertPoint(t), !le(n)) throw new Error("invalid scalar");
    let o = Yo(t);
    if (o === 1 || n >= this.Point.Fn.ORDER) return br(this.Point, [t], [n], true);
    let s = this.getWnafPrecomputes(o, t, this.bits, r);
    return this.wnafCachedCT(s, n).p;
  }
  setWindowSize(t, n) {
    this.assertPoint(t), i0(n, this.bits);
    let r = Math.ceil((this.bits + Tf) / n) + 1;
    f0(r * 2 ** (n - 1), this.Point.Fp.BYTES), Lf.set(t, n), this.wnafPrecomputes.delete(t);
  }
  hasWindowSize(t) {
    return Yo(t) !== 1;
  }
};
function br(e2, t, n, r = false) {
  if (Ue(e2), If(t, e2), Tt(r, "allowOversized"), c0(n, e2.Fn, r ? e2.Fn.ORDER ** o0 : void 0), t.length !== n.length) throw new Error("arrays of points and scalars must have equal length");
  let o = t.map((i) => a0(i, 4)), s = n.map((i) => u0(i, 4));
  return l0(e2.ZERO, o, s);
}
function Of(e2, t, n) {
  if (t) {
    if (t.ORDER !== e2) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
    return $e(t), t;
  } else return yr(e2, { isLE: n });
}
function wr(e2, t, n = {}, r) {
  if (e2 !== "weierstrass" && e2 !== "edwards") throw new Error('expected curve type "weierstrass" or "edwards"');
  if (r === void 0 && (r = e2 === "edwards"), !t || typeof t != "object") throw new Error(`expected valid ${e2} CURVE object`);
  St(n);
  for (let c of ["p", "n", "h"]) {
    let a = t[c];
    if (!(le(a) && a !== Xo)) throw new Error(`CURVE.${c} must be positive bigint`);
  }
  let o = Of(t.p, n.Fp, r), s = Of(t.n, n.Fn, r), f = ["Gx", "Gy", "a", e2 === "weierstrass" ? "b" : "d"];
  for (let c of f) if (!o.isValid(t[c])) throw new Error(`CURVE.${c} must be valid field element of CURVE.Fp`);
  return t = Object.freeze(Object.assign({}, t)), { CURVE: t, Fp: o, Fn: s };
}
function Ln(e2, t) {
  return function(r) {
    let o = e2(r);
    return { secretKey: o, publicKey: t(o) };
  };
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var h0 = BigInt(0);
var Go = class extends Error {
  constructor(t = "") {
    super(t);
  }
};
var Gt = { Err: Go, _tlv: { encode: (e2, t) => {
  let { Err: n } = Gt;
  if (pe(e2, "tag"), e2 < 0 || e2 > 255) throw new n("tlv.encode: wrong tag");
  if (lf(t, "data"), t.length & 1) throw new n("tlv.encode: unpadded data");
  let r = t.length / 2, o = _n(r);
  if (o.length / 2 & 128) throw new n("tlv.encode: long form length too big");
  let s = r > 127 ? _n(o.length / 2 | 128) : "";
  return _n(e2) + s + o + t;
}, decode(e2, t) {
  let { Err: n } = Gt;
  t = rt(t, void 0, "DER data");
  let r = 0;
  if (e2 < 0 || e2 > 255) throw new n("tlv.decode: wrong tag");
  if (t.length < 2 || t[r++] !== e2) throw new n("tlv.decode: wrong tlv");
  let o = t[r++], s = !!(o & 128), i = 0;
  if (!s) i = o;
  else {
    let c = o & 127;
    if (!c) throw new n("tlv.decode(long): indefinite length not supported");
    if (c > 4) throw new n("tlv.decode(long): byte length is too big");
    let a = t.subarray(r, r + c);
    if (a.length !== c) throw new n("tlv.decode: length bytes not complete");
    if (a[0] === 0) throw new n("tlv.decode(long): zero leftmost byte");
    for (let u of a) i = i << 8 | u;
    if (r += c, i < 128) throw new n("tlv.decode(long): not minimal encoding");
  }
  let f = t.subarray(r, r + i);
  if (f.length !== i) throw new n("tlv.decode: wrong value length");
  return { v: f, l: t.subarray(r + i) };
} }, _int: { encode(e2) {
  let { Err: t } = Gt;
  if (dr(e2), e2 < h0) throw new t("integer: negative integers are not allowed");
  let n = _n(e2);
  if (Number.parseInt(n[0], 16) & 8 && (n = "00" + n), n.length & 1) throw new t("unexpected DER parsing assertion: unpadded hex");
  return n;
}, decode(e2) {
  let { Err: t } = Gt;
  if (e2.length < 1) throw new t("invalid signature integer: empty");
  if (e2[0] & 128) throw new t("invalid signature integer: negative");
  if (e2.length > 1 && e2[0] === 0 && !(e2[1] & 128)) throw new t("invalid signature integer: unnecessary leading zero");
  return Ft(e2);
} }, toSig(e2, t) {
  let { Err: n, _int: r, _tlv: o } = Gt;
  if (t !== void 0 && (pe(t, "maxScalarBytes"), t < 1)) throw new n("invalid signature: maxScalarBytes must be positive");
  let s = rt(e2, void 0, "signature"), { v: i, l: f } = o.decode(48, s);
  if (f.length) throw new n("invalid signature: left bytes after parsing");
  let { v: c, l: a } = o.decode(2, i), { v: u, l: d } = o.decode(2, a);
  if (d.length) throw new n("invalid signature: left bytes after parsing");
  if (t !== void 0 && (c.length > t || u.length > t)) throw new n("invalid signature: integer too large");
  return { r: r.decode(c), s: r.decode(u) };
}, hexFromSig(e2) {
  let { _tlv: t, _int: n } = Gt;
  St(e2, { r: "bigint", s: "bigint" }, {}, "sig");
  let r = t.encode(2, n.encode(e2.r)), o = t.encode(2, n.encode(e2.s)), s = r + o;
  return t.encode(48, s);
} };
var mr = (Object.freeze(Gt._tlv), Object.freeze(Gt._int), Object.freeze(Gt));
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Uf = (e2, t) => (e2 + (e2 >= 0 ? t : -t) / kf) / t;
function p0(e2, t, n) {
  Pt("scalar", e2, $t, n);
  let [[r, o], [s, i]] = t, f = Uf(i * e2, n), c = Uf(-o * e2, n), a = e2 - f * r - c * s, u = -f * o - c * i, d = a < $t, p = u < $t;
  d && (a = -a), p && (u = -u);
  let l = Rn(Math.ceil(Ge(n) / 2)) + ke;
  if (a < $t || a >= l || u < $t || u >= l) throw new Error("splitScalar (endomorphism): failed for k");
  return { k1neg: d, k1: a, k2neg: p, k2: u };
}
function Qo(e2) {
  if (!["compact", "recovered", "der"].includes(e2)) throw new Error('Signature format must be "compact", "recovered", or "der"');
  return e2;
}
function $o(e2, t) {
  St(e2);
  let n = {};
  for (let r of Object.keys(t)) n[r] = e2[r] === void 0 ? t[r] : e2[r];
  return Tt(n.lowS, "lowS"), Tt(n.prehash, "prehash"), n.format !== void 0 && Qo(n.format), n;
}
var $t = BigInt(0);
var ke = BigInt(1);
var kf = BigInt(2);
var Wo = BigInt(3);
var y0 = BigInt(4);
function Cf(e2, t = {}) {
  let n = wr("weierstrass", e2, t), r = n.Fp, o = n.Fn, s = n.CURVE, { h: i, n: f } = s;
  St(t, {}, { allowInfinityPoint: "boolean", clearCofactor: "function", isTorsionFree: "function", fromBytes: "function", toBytes: "function", endo: "object", randomBytes: "function" });
  let { endo: c, allowInfinityPoint: a, clearCofactor: u, isTorsionFree: d, fromBytes: p, toBytes: l } = t, y = t.randomBytes === void 0 ? he : t.randomBytes;
  if (c && (!r.is0(s.a) || typeof c.beta != "bigint" || !Array.isArray(c.basises))) throw new Error('invalid endo: expected "beta": bigint and "basises": array');
  let x = c ? { beta: c.beta, basises: c.basises.map((w) => [...w]) } : void 0, b = Nf(r, o);
  function _() {
    if (!r.isOdd) throw new Error("compression is not supported: Field does not have .isOdd()");
  }
  function S(w, h, g) {
    if (h.is0()) {
      if (!a) throw new Error("bad point: ZERO");
      return Uint8Array.of(0);
    }
    let { x: I, y: K } = h.toAffine(), N = r.toBytes(I);
    if (Tt(g, "isCompressed"), g) {
      _();
      let F = !r.isOdd(K);
      return qt(Hf(F), N);
    } else return qt(Uint8Array.of(4), N, r.toBytes(K));
  }
  function B(w) {
    rt(w, void 0, "Point");
    let { publicKey: h, publicKeyUncompressed: g } = b, I = w.length, K = w[0], N = w.subarray(1);
    if (a && I === 1 && K === 0) return { x: r.ZERO, y: r.ZERO };
    if (I === h && (K === 2 || K === 3)) {
      let F = r.fromBytes(N);
      if (!r.isValid(F)) throw new Error("bad point: is not on curve, wrong x");
      let j = D(F), Z;
      try {
        Z = r.sqrt(j);
      } catch ($) {
        let W = $ instanceof Error ? ": " + $.message : "";
        throw new Error("bad point: is not on curve, sqrt error" + W);
      }
      _();
      let z = r.isOdd(Z);
      return (K & 1) === 1 !== z && (Z = r.neg(Z)), { x: F, y: Z };
    } else if (I === g && K === 4) {
      let F = r.BYTES, j = r.fromBytes(N.subarray(0, F)), Z = r.fromBytes(N.subarray(F, F * 2));
      if (!O(j, Z)) throw new Error("bad point: is not on curve");
      return { x: j, y: Z };
    } else throw new Error(`bad point: got length ${I}, expected compressed=${h} or uncompressed=${g}`);
  }
  let U = l === void 0 ? S : l, k = p === void 0 ? B : p, H = r.mul(s.b, Wo), P = r.is0(s.a) ? (w) => r.ZERO : (w) => r.mul(s.a, w);
  function D(w) {
    let h = r.sqr(w), g = r.mul(h, w);
    return r.add(r.add(g, r.mul(w, s.a)), s.b);
  }
  function O(w, h) {
    let g = r.sqr(h), I = D(w);
    return r.eql(g, I);
  }
  if (!O(s.Gx, s.Gy)) throw new Error("bad curve params: generator point");
  let M = r.mul(r.pow(s.a, Wo), y0), q = r.mul(r.sqr(s.b), BigInt(27));
  if (r.is0(r.add(M, q))) throw new Error("bad curve params: a or b");
  function C(w, h, g = false) {
    if (!r.isValid(h) || g && r.is0(h)) throw new Error(`bad point coordinate ${w}`);
    return typeof h == "object" && h !== null ? r.create(h) : h;
  }
  function v(w) {
    if (!(w instanceof T)) throw new Error("Weierstrass Point expected");
  }
  function E(w) {
    if (!x || !x.basises) throw new Error("no endo");
    return p0(w, x.basises, o.ORDER);
  }
  function m(w, h, g, I) {
    if (!o.isValid(I)) throw new RangeError("invalid scalar: out of range");
    if (x) {
      let { k1neg: K, k1: N, k2neg: F, k2: j } = E(I), Z = new T(r.mul(g.X, x.beta), g.Y, g.Z);
      w.push(K ? g.negate() : g, F ? Z.negate() : Z), h.push(N, j);
    } else w.push(g), h.push(I);
  }
  let A = /* @__PURE__ */ new WeakSet();
  class T {
    static BASE = new T(s.Gx, s.Gy, r.ONE);
    static ZERO = new T(r.ZERO, r.ONE, r.ZERO);
    static Fp = r;
    static Fn = o;
    X;
    Y;
    Z;
    constructor(h, g, I) {
      this.X = C("x", h), this.Y = C("y", g, true), this.Z = C("z", I), Object.freeze(this);
    }
    static CURVE() {
      return s;
    }
    static fromAffine(h) {
      let { x: g, y: I } = h || {};
      if (!h || !r.isValid(g) || !r.isValid(I)) throw new Error("invalid affine point");
      if (h instanceof T) throw new Error("projective point not allowed");
      return r.is0(g) && r.is0(I) ? T.ZERO : new T(g, I, r.ONE);
    }
    static fromBytes(h) {
      let g = T.fromAffine(k(rt(h, void 0, "point")));
      return g.assertValidity(), g;
    }
    static fromHex(h) {
      return T.fromBytes(Ve(h));
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    precompute(h = 6, g = true) {
      return R.setWindowSize(this, h), g || this.multiply(Wo), this;
    }
    assertValidity() {
      let h = this;
      if (h.is0()) {
        if (a && r.is0(h.X) && r.eql(h.Y, r.ONE) && r.is0(h.Z)) return;
        throw new Error("bad point: ZERO");
      }
      if (A.has(h)) return;
      let { x: g, y: I } = h.toAffine();
      if (!r.isValid(g) || !r.isValid(I)) throw new Error("bad point: x or y not field elements");
      if (!O(g, I)) throw new Error("bad point: equation left != right");
      if (!h.isTorsionFree()) throw new Error("bad point: not in prime-order subgroup");
      A.add(h);
    }
    hasEvenY() {
      let { y: h } = this.toAffine();
      if (!r.isOdd) throw new Error("Field doesn't support isOdd");
      return !r.isOdd(h);
    }
    equals(h) {
      v(h);
      let { X: g, Y: I, Z: K } = this, { X: N, Y: F, Z: j } = h, Z = r.eql(r.mul(g, j), r.mul(N, K)), z = r.eql(r.mul(I, j), r.mul(F, K));
      return Z && z;
    }
    negate() {
      return new T(this.X, r.neg(this.Y), this.Z);
    }
    double() {
      let { X: h, Y: g, Z: I } = this, K = r.ZERO, N = r.ZERO, F = r.ZERO, j = r.mul(h, h), Z = r.mul(g, g), z = r.mul(I, I), Y = r.mul(h, g);
      return Y = r.add(Y, Y), F = r.mul(h, I), F = r.add(F, F), K = P(F), N = r.mul(H, z), N = r.add(K, N), K = r.sub(Z, N), N = r.add(Z, N), N = r.mul(K, N), K = r.mul(Y, K), F = r.mul(H, F), z = P(z), Y = r.sub(j, z), Y = P(Y), Y = r.add(Y, F), F = r.add(j, j), j = r.add(F, j), j = r.add(j, z), j = r.mul(j, Y), N = r.add(N, j), z = r.mul(g, I), z = r.add(z, z), j = r.mul(z, Y), K = r.sub(K, j), F = r.mul(z, Z), F = r.add(F, F), F = r.add(F, F), new T(K, N, F);
    }
    add(h) {
      v(h);
      let { X: g, Y: I, Z: K } = this, { X: N, Y: F, Z: j } = h, Z = r.ZERO, z = r.ZERO, Y = r.ZERO, $ = r.mul(g, N), W = r.mul(I, F), et = r.mul(K, j), lt = r.add(g, I), J = r.add(N, F);
      lt = r.mul(lt, J), J = r.add($, W), lt = r.sub(lt, J), J = r.add(g, K);
      let nt = r.add(N, j);
      return J = r.mul(J, nt), nt = r.add($, et), J = r.sub(J, nt), nt = r.add(I, K), Z = r.add(F, j), nt = r.mul(nt, Z), Z = r.add(W, et), nt = r.sub(nt, Z), Y = P(J), Z = r.mul(H, et), Y = r.add(Z, Y), Z = r.sub(W, Y), Y = r.add(W, Y), z = r.mul(Z, Y), W = r.add($, $), W = r.add(W, $), et = P(et), J = r.mul(H, J), W = r.add(W, et), et = r.sub($, et), et = P(et), J = r.add(J, et), $ = r.mul(W, J), z = r.add(z, $), $ = r.mul(nt, J), Z = r.mul(lt, Z), Z = r.sub(Z, $), $ = r.mul(lt, W), Y = r.mul(nt, Y), Y = r.add(Y, $), new T(Z, z, Y);
    }
    subtract(h) {
      return v(h), this.add(h.negate());
    }
    is0() {
      return this.equals(T.ZERO);
    }
    multiply(h) {
      if (!o.isValidNot0(h)) throw new RangeError("invalid scalar: out of range");
      let { p: g, f: I } = R.mulSecret(this, h, i, L);
      return L([g, I])[0];
    }
    multiplyUnsafe(h) {
      let g = this, I = h;
      if (!o.isValid(I)) throw new RangeError("invalid scalar: out of range");
      if (I === $t || g.is0()) return T.ZERO;
      if (I === ke) return g;
      if (R.hasWindowSize(this)) return R.mulUnsafe(g, I, L);
      let K = [], N = [];
      return m(K, N, g, I), br(T, K, N);
    }
    mulAddUnsafe(h, g, I) {
      v(g);
      let K = [], N = [];
      return m(K, N, this, h), m(K, N, g, I), br(T, K, N);
    }
    toAffine(h) {
      let g = this, I = h;
      if (I != null && !r.isValid(I)) throw new RangeError('"invertedZ" expected valid field element');
      let { X: K, Y: N, Z: F } = g;
      if (r.eql(F, r.ONE)) return { x: K, y: N };
      let j = g.is0();
      I == null && (I = j ? r.ONE : r.inv(F));
      let Z = r.mul(K, I), z = r.mul(N, I), Y = r.mul(F, I);
      if (j) return { x: r.ZERO, y: r.ZERO };
      if (!r.eql(Y, r.ONE)) throw new Error("invZ was invalid");
      return { x: Z, y: z };
    }
    isTorsionFree() {
      return i === ke ? true : d ? d(T, this) : R.mulUnsafe(this, f).is0();
    }
    clearCofactor() {
      return i === ke ? this : u ? u(T, this) : this.multiplyUnsafe(i);
    }
    isSmallOrder() {
      return i === ke ? this.is0() : this.clearCofactor().is0();
    }
    toBytes(h = true) {
      return Tt(h, "isCompressed"), this.assertValidity(), U(T, this, h);
    }
    toHex(h = true) {
      return vn(this.toBytes(h));
    }
    toString() {
      return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
    }
  }
  let L = (w) => gr(T, w), R = new We(T, y);
  return R.bits >= 6 && T.BASE.precompute(6), Object.freeze(T.prototype), Object.freeze(T), T;
}
function Hf(e2) {
  return Uint8Array.of(e2 ? 2 : 3);
}
function Nf(e2, t) {
  return { secretKey: t.BYTES, publicKey: 1 + e2.BYTES, publicKeyUncompressed: 1 + 2 * e2.BYTES, publicKeyHasPrefix: true, signature: 2 * t.BYTES };
}
function x0(e2, t = {}) {
  Ue(e2);
  let { Fn: n } = e2, r = t.randomBytes === void 0 ? he : t.randomBytes, o = Object.assign(Nf(e2.Fp, n), { seed: Math.max(xr(n.ORDER), 16) });
  function s(l) {
    try {
      let y = n.fromBytes(l);
      return n.isValidNot0(y);
    } catch {
      return false;
    }
  }
  function i(l, y) {
    let { publicKey: x, publicKeyUncompressed: b } = o;
    try {
      let _ = l.length;
      return y === true && _ !== x || y === false && _ !== b ? false : !e2.fromBytes(l).is0();
    } catch {
      return false;
    }
  }
  function f(l) {
    return l = l === void 0 ? r(o.seed) : l, Zo(rt(l, o.seed, "seed"), n.ORDER);
  }
  function c(l, y = true) {
    return e2.BASE.multiply(n.fromBytes(l)).toBytes(y);
  }
  function a(l) {
    let { secretKey: y, publicKey: x, publicKeyUncompressed: b } = o, _ = n._lengths;
    if (!Ie(l)) return;
    let S = rt(l, void 0, "key").length, B = S === x || S === b, U = S === y || !!_?.includes(S);
    if (!(B && U)) return B;
  }
  function u(l, y, x = true) {
    if (a(l) === true) throw new Error("first arg must be private key");
    if (a(y) === false) throw new Error("second arg must be public key");
    let b = n.fromBytes(l), _ = e2.fromBytes(y);
    if (_.is0()) throw new Error("invalid public key: point at infinity");
    return _.multiply(b).toBytes(x);
  }
  let d = { isValidSecretKey: s, isValidPublicKey: i, randomSecretKey: f }, p = Ln(f, c);
  return Object.freeze(d), Object.freeze(o), Object.freeze({ getPublicKey: c, getSharedSecret: u, keygen: p, Point: e2, utils: d, lengths: o });
}
function Mf(e2, t, n = {}) {
  Ue(e2);
  let r = t;
  Ht(r), St(n, {}, { hmac: "function", lowS: "boolean", randomBytes: "function", bits2int: "function", bits2int_modN: "function" });
  let o = Object.assign({}, n), s = o.randomBytes === void 0 ? he : o.randomBytes, i = o.hmac === void 0 ? (w, h) => Lt(r, w, h) : o.hmac, { Fp: f, Fn: c } = e2, { ORDER: a, BITS: u } = c, d = xr(a), p = Vo(s, d), { keygen: l, getPublicKey: y, getSharedSecret: x, utils: b, lengths: _ } = x0(e2, o), S = { prehash: true, lowS: typeof o.lowS == "boolean" ? o.lowS : true, format: "compact", extraEntropy: false }, B = a * kf + ke < f.ORDER;
  function U(w) {
    let h = a >> ke;
    return w > h;
  }
  function k(w, h) {
    if (!c.isValidNot0(h)) throw new Error(`invalid signature ${w}: out of range 1..Point.Fn.ORDER`);
    return h;
  }
  function H() {
    if (!f.isOdd) throw new Error("Field doesn't support isOdd");
  }
  function P(w, h, g) {
    return H(), (w === g ? 0 : 2) | Number(f.isOdd(h));
  }
  function D() {
    if (B) throw new Error('"recovered" sig type is not supported for cofactor >2 curves');
  }
  function O(w, h) {
    Qo(h);
    let g = _.signature, I = h === "compact" ? g : h === "recovered" ? g + 1 : void 0;
    return rt(w, I);
  }
  class M {
    r;
    s;
    recovery;
    constructor(h, g, I) {
      if (this.r = k("r", h), this.s = k("s", g), I != null) {
        if (D(), ![0, 1, 2, 3].includes(I)) throw new Error("invalid recovery id");
        this.recovery = I;
      }
      Object.freeze(this);
    }
    static fromBytes(h, g = S.format) {
      O(h, g);
      let I;
      if (g === "der") {
        if (h.length > 2 * c.BYTES + 16) throw new mr.Err("invalid signature: DER signature too long");
        let { r: j, s: Z } = mr.toSig(rt(h), c.BYTES + 1);
        return new M(j, Z);
      }
      g === "recovered" && (I = h[0], g = "compact", h = h.subarray(1));
      let K = _.signature / 2, N = h.subarray(0, K), F = h.subarray(K, K * 2);
      return new M(c.fromBytes(N), c.fromBytes(F), I);
    }
    static fromHex(h, g) {
      return this.fromBytes(Ve(h), g);
    }
    assertRecovery() {
      let { recovery: h } = this;
      if (h == null) throw new Error("invalid recovery id: must be present");
      return h;
    }
    addRecoveryBit(h) {
      return new M(this.r, this.s, h);
    }
    recoverPublicKey(h) {
      let { r: g, s: I } = this, K = this.assertRecovery(), N = K === 2 || K === 3 ? g + a : g;
      if (!f.isValid(N)) throw new Error("invalid recovery id: sig.r+curve.n != R.x");
      let F = f.toBytes(N), j = e2.fromBytes(qt(Hf((K & 1) === 0), F)), Z = c.inv(N), z = C(rt(h, void 0, "msgHash")), Y = c.create(-z * Z), $ = c.create(I * Z), W = e2.BASE.mulAddUnsafe(Y, j, $);
      if (W.is0()) throw new Error("invalid recovery: point at infinify");
      return W.assertValidity(), W;
    }
    hasHighS() {
      return U(this.s);
    }
    toBytes(h = S.format) {
      if (Qo(h), h === "der") return Ve(mr.hexFromSig(this));
      let { r: g, s: I } = this, K = c.toBytes(g), N = c.toBytes(I);
      return h === "recovered" ? (D(), qt(Uint8Array.of(this.assertRecovery()), K, N)) : qt(K, N);
    }
    toHex(h) {
      return vn(this.toBytes(h));
    }
  }
  Object.freeze(M.prototype), Object.freeze(M);
  let q = o.bits2int === void 0 ? function(h) {
    if (h.length > 8192) throw new Error("input is too large");
    let g = Ft(h), I = h.length * 8 - u;
    return I > 0 ? g >> BigInt(I) : g;
  } : o.bits2int, C = o.bits2int_modN === void 0 ? function(h) {
    return c.create(q(h));
  } : o.bits2int_modN, v = Rn(u);
  function E(w) {
    return Pt("num < 2^" + u, w, $t, v), c.toBytes(w);
  }
  function m(w, h) {
    return rt(w, void 0, "message"), h ? rt(r(w), void 0, "prehashed message") : w;
  }
  function A(w, h, g) {
    let { lowS: I, prehash: K, extraEntropy: N } = $o(g, S);
    w = m(w, K);
    let F = C(w), j = c.fromBytes(h);
    if (!c.isValidNot0(j)) throw new Error("invalid private key");
    let Z = [E(j), E(F)];
    if (N != null && N !== false) {
      let W = N === true ? s(_.secretKey) : N;
      Z.push(rt(W, void 0, "extraEntropy"));
    }
    let z = qt(...Z), Y = F;
    function $(W) {
      let et = q(W);
      if (!c.isValidNot0(et)) return;
      let lt = e2.BASE.multiply(et).toAffine(), J = c.create(lt.x);
      if (J === $t) return;
      let nt;
      if (p !== void 0) {
        let Wt = Ft(Zo(p(d), a)), ic = c.inv(c.mul(Wt, et)), fc = c.mul(Wt, Y), cc = c.mul(Wt, j);
        nt = c.create(ic * c.create(fc + cc * J));
      } else {
        let Wt = Bf(et, a);
        nt = c.create(Wt * c.create(Y + J * j));
      }
      if (nt === $t) return;
      let Me = P(lt.x, lt.y, J), tn = nt;
      return I && U(nt) && (tn = c.neg(nt), Me ^= 1), new M(J, tn, B ? void 0 : Me);
    }
    return { seed: z, k2sig: $ };
  }
  function T(w, h, g = {}) {
    let { seed: I, k2sig: K } = A(w, h, g);
    return pf(r.outputLen, c.BYTES, i)(I, K).toBytes(g.format);
  }
  function L(w, h, g, I = {}) {
    let { lowS: K, prehash: N, format: F } = $o(I, S);
    if (g = rt(g, void 0, "publicKey"), h = m(h, N), !Ie(w)) {
      let j = w instanceof M ? ", use sig.toBytes()" : "";
      throw new Error("verify expects Uint8Array signature" + j);
    }
    O(w, F);
    try {
      let j = M.fromBytes(w, F), Z = e2.fromBytes(g);
      if (Z.is0() || K && j.hasHighS()) return false;
      let { r: z, s: Y } = j, $ = C(h), W = c.inv(Y), et = c.create($ * W), lt = c.create(z * W), J = e2.BASE.mulAddUnsafe(et, Z, lt);
      if (J.is0()) return false;
      let nt = J.toAffine();
      return !(c.create(nt.x) !== z || F === "recovered" && j.recovery !== P(nt.x, nt.y, z));
    } catch {
      return false;
    }
  }
  function R(w, h, g = {}) {
    let { prehash: I } = $o(g, S);
    return h = m(h, I), M.fromBytes(w, "recovered").recoverPublicKey(h).toBytes();
  }
  return Object.freeze({ keygen: l, getPublicKey: y, getSharedSecret: x, utils: b, lengths: _, Point: e2, sign: T, verify: L, recoverPublicKey: R, Signature: M, hash: r });
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var g0 = { p: BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"), n: BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"), h: BigInt(1), a: BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"), b: BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"), Gx: BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"), Gy: BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5") };
var b0 = Cf(g0);
var Qe = Mf(b0, st);
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Er = BigInt(0);
var Br = BigInt(1);
var Sr = BigInt(2);
var w0 = BigInt(4);
var Kf = BigInt(8);
function m0(e2, t, n, r) {
  let o = e2.sqr(n), s = e2.sqr(r), i = e2.add(e2.mul(t.a, o), s), f = e2.add(e2.ONE, e2.mul(t.d, e2.mul(o, s)));
  return e2.eql(i, f);
}
function Df(e2, t = {}) {
  St(t, {}, {}, "extraOpts");
  let n = t, r = wr("edwards", e2, n, n.FpFnLE), { Fp: o, Fn: s } = r, i = r.CURVE, { h: f } = i;
  if (On(o, i.a) !== 1) throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
  if (On(o, i.d) !== -1) throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
  St(n, {}, { uvRatio: "function", randomBytes: "function" });
  let c = n.randomBytes === void 0 ? he : n.randomBytes, a = Sr << BigInt(o.BYTES * 8) - Br;
  function u(S) {
    if (!o.isOdd) throw new Error("Field does not have .isOdd()");
    return o.isOdd(S);
  }
  let d = n.uvRatio === void 0 ? (S, B) => {
    try {
      return { isValid: true, value: o.sqrt(o.div(S, B)) };
    } catch {
      return { isValid: false, value: Er };
    }
  } : n.uvRatio;
  if (!m0(o, i, i.Gx, i.Gy)) throw new Error("bad curve params: generator point");
  let p = o.eql(i.a, o.neg(o.ONE)) ? (S) => o.neg(S) : o.eql(i.a, o.ONE) ? (S) => S : (S) => o.mul(i.a, S);
  function l(S, B, U = false) {
    let k = U ? Br : Er;
    return Pt("coordinate " + S, B, k, a), B;
  }
  function y(S) {
    if (!(S instanceof x)) throw new Error("EdwardsPoint expected");
  }
  class x {
    static BASE = new x(i.Gx, i.Gy, o.ONE, o.mul(i.Gx, i.Gy));
    static ZERO = new x(o.ZERO, o.ONE, o.ONE, o.ZERO);
    static Fp = o;
    static Fn = s;
    X;
    Y;
    Z;
    T;
    constructor(B, U, k, H) {
      this.X = l("x", B), this.Y = l("y", U), this.Z = l("z", k, true), this.T = l("t", H), Object.freeze(this);
    }
    static CURVE() {
      return i;
    }
    static fromAffine(B) {
      if (B instanceof x) throw new Error("extended point not allowed");
      let { x: U, y: k } = B || {};
      return l("x", U), l("y", k), new x(U, k, o.ONE, o.mul(U, k));
    }
    static fromBytes(B, U = false) {
      let k = o.BYTES, { a: H, d: P } = i;
      B = Le(rt(B, k, "point")), Tt(U, "zip215");
      let D = Le(B), O = B[k - 1];
      D[k - 1] = O & -129;
      let M = ye(D), q = U ? a : o.ORDER;
      Pt("point.y", M, Er, q);
      let C = o.sqr(M), v = o.sub(C, o.ONE), E = o.sub(o.mulN(P, C), H), { isValid: m, value: A } = d(v, E);
      if (!m) throw new Error("bad point: invalid y coordinate");
      let T = u(A), L = (O & 128) !== 0;
      if (!U && o.is0(A) && L) throw new Error("bad point: x=0 and x_0=1");
      return L !== T && (A = o.neg(A)), x.fromAffine({ x: A, y: M });
    }
    static fromHex(B, U = false) {
      return x.fromBytes(Ve(B), U);
    }
    get x() {
      return this.toAffine().x;
    }
    get y() {
      return this.toAffine().y;
    }
    precompute(B = 6, U = true) {
      return _.setWindowSize(this, B), U || this.multiply(Sr), this;
    }
    assertValidity() {
      let B = this, { a: U, d: k } = i;
      if (B.is0()) throw new Error("bad point: ZERO");
      let { X: H, Y: P, Z: D, T: O } = B, M = o.sqr(H), q = o.sqr(P), C = o.sqr(D), v = o.sqr(C), E = o.mul(M, U), m = o.mul(o.add(E, q), C), A = o.add(v, o.mul(k, o.mul(M, q)));
      if (!o.eql(m, A)) throw new Error("bad point: equation left != right (1)");
      let T = o.mul(H, P), L = o.mul(D, O);
      if (!o.eql(T, L)) throw new Error("bad point: equation left != right (2)");
    }
    equals(B) {
      y(B);
      let { X: U, Y: k, Z: H } = this, { X: P, Y: D, Z: O } = B, M = o.mul(U, O), q = o.mul(P, H), C = o.mul(k, O), v = o.mul(D, H);
      return o.eql(M, q) && o.eql(C, v);
    }
    is0() {
      return this.equals(x.ZERO);
    }
    negate() {
      return new x(o.neg(this.X), this.Y, this.Z, o.neg(this.T));
    }
    double() {
      let { X: B, Y: U, Z: k } = this, H = o.sqr(B), P = o.sqr(U), D = o.mul(o.sqr(k), Sr), O = p(H), M = o.addN(B, U), q = o.sub(o.subN(o.sqr(M), H), P), C = o.addN(O, P), v = o.subN(C, D), E = o.subN(O, P), m = o.mul(q, v), A = o.mul(C, E), T = o.mul(q, E), L = o.mul(v, C);
      return new x(m, A, L, T);
    }
    add(B) {
      y(B);
      let { d: U } = i, { X: k, Y: H, Z: P, T: D } = this, { X: O, Y: M, Z: q, T: C } = B, v = o.mul(k, O), E = o.mul(H, M), m = o.mul(o.mulN(D, U), C), A = o.mul(P, q), T = o.sub(o.subN(o.mulN(o.addN(k, H), o.addN(O, M)), v), E), L = o.subN(A, m), R = o.addN(A, m), w = o.sub(E, p(v)), h = o.mul(T, L), g = o.mul(R, w), I = o.mul(T, w), K = o.mul(L, R);
      return new x(h, g, K, I);
    }
    subtract(B) {
      return y(B), this.add(B.negate());
    }
    multiply(B) {
      if (!s.isValidNot0(B)) throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
      let { p: U, f: k } = _.mulSecret(this, B, f, b);
      return b([U, k])[0];
    }
    multiplyUnsafe(B) {
      if (!s.isValid(B)) throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
      return B === Er ? x.ZERO : this.is0() || B === Br ? this : _.mulUnsafe(this, B, b);
    }
    isSmallOrder() {
      return this.clearCofactor().is0();
    }
    isTorsionFree() {
      return _.mulUnsafe(this, i.n).is0();
    }
    toAffine(B) {
      let U = this, k = B;
      if (k != null && typeof k != "bigint") throw new TypeError('"invertedZ" expected bigint, got type=' + typeof k);
      let { X: H, Y: P, Z: D } = U, O = U.is0();
      k == null && (k = O ? o.create(Kf) : o.inv(D));
      let M = o.mul(H, k), q = o.mul(P, k), C = o.mul(D, k);
      if (O) return { x: o.ZERO, y: o.ONE };
      if (!o.eql(C, o.ONE)) throw new Error("invZ was invalid");
      return { x: M, y: q };
    }
    clearCofactor() {
      return f === Br ? this : f === Sr ? this.double() : f === w0 ? this.double().double() : f === Kf ? this.double().double().double() : this.multiplyUnsafe(f);
    }
    toBytes() {
      let { x: B, y: U } = this.toAffine(), k = o.toBytes(U);
      return k[k.length - 1] |= u(B) ? 128 : 0, k;
    }
    toHex() {
      return vn(this.toBytes());
    }
    toString() {
      return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
    }
  }
  let b = (S) => gr(x, S), _ = new We(x, c);
  return _.bits >= 6 && x.BASE.precompute(6), Object.freeze(x.prototype), Object.freeze(x), x;
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Ce = BigInt(0);
var Ot = BigInt(1);
var Ar = BigInt(2);
function qf(e2, t) {
  return e2 + t - (t >> Ot << Ot);
}
function E0(e2) {
  let t = BigInt(6) * e2;
  return (n, r, o) => {
    let s = r + o, f = ((t + o - r) * n + r) % e2;
    return { x_2: f, x_3: s - f };
  };
}
function B0(e2) {
  return St(e2, { P: "bigint", type: "string", adjustScalarBytes: "function", powPminus2: "function" }, { randomBytes: "function", scalarMultBase: "function" }), Object.freeze({ ...e2 });
}
function Ff(e2) {
  let t = B0(e2), { P: n, type: r, adjustScalarBytes: o, powPminus2: s, randomBytes: i } = t, f = t.scalarMultBase, c = r === "x25519";
  if (!c && r !== "x448") throw new Error("invalid type");
  let a = i === void 0 ? he : i, u = c ? 255 : 448, d = E0(n), p = c ? 32 : 56, l = BigInt(c ? 9 : 5), y = BigInt(c ? 121665 : 39081), x = c ? Ar ** BigInt(254) : Ar ** BigInt(447), b = c ? BigInt(8) * (Ar ** BigInt(251) - Ot) : BigInt(4) * (Ar ** BigInt(445) - Ot), _ = x + b + Ot, S = (A) => tt(A, n), B = U(l);
  function U(A) {
    return Tn(S(A), p);
  }
  function k(A) {
    let T = Le(rt(A, p, "uCoordinate"));
    return c && (T[31] &= 127), S(ye(T));
  }
  function H(A) {
    return ye(o(Le(rt(A, p, "scalar"))));
  }
  let P = new Set(c ? [Ce, Ot, n - Ot, BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"), BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")] : [Ce, Ot, n - Ot]);
  function D(A, T) {
    let L = k(T);
    if (P.has(L)) throw new Error("invalid private or public key received");
    let R = C(L, H(A));
    if (R === Ce) throw new Error("invalid private or public key received");
    return U(R);
  }
  function O(A) {
    if (f === void 0) return D(A, B);
    let T = H(A);
    Pt("scalar", T, x, _);
    let L = S(f(T));
    if (L === Ce) throw new Error("invalid private or public key received");
    return U(L);
  }
  let M = O, q = D;
  function C(A, T) {
    Pt("u", A, Ce, n), Pt("scalar", T, x, _);
    let L = T, R = A, w = Ot, h = Ce, g = A, I = Ot, K = L ^ L >> Ot;
    for (let j = BigInt(u - 1); j >= Ce; j--) {
      let Z = qf(n, K >> j);
      ({ x_2: w, x_3: g } = d(Z, w, g)), { x_2: h, x_3: I } = d(Z, h, I);
      let z = w + h, Y = S(z * z), $ = w - h, W = S($ * $), et = Y - W, lt = g + I, J = g - I, nt = S(J * z), Me = S(lt * $), tn = nt + Me, Wt = nt - Me;
      g = S(tn * tn), I = S(R * S(Wt * Wt)), w = S(Y * W), h = S(et * (Y + S(y * et)));
    }
    let N = qf(n, L);
    ({ x_2: w, x_3: g } = d(N, w, g)), { x_2: h, x_3: I } = d(N, h, I);
    let F = s(h);
    return S(w * F);
  }
  let v = { secretKey: p, publicKey: p, seed: p }, E = (A) => (A = A === void 0 ? a(p) : A, rt(A, v.seed, "seed"), A), m = { randomSecretKey: E };
  return Object.freeze(v), Object.freeze(m), Object.freeze({ keygen: Ln(E, M), getSharedSecret: q, getPublicKey: M, scalarMult: D, scalarMultBase: O, utils: m, GuBytes: B.slice(), lengths: v });
}
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
var Pf = BigInt(0);
var S0 = BigInt(1);
var jf = BigInt(2);
var A0 = BigInt(3);
var v0 = BigInt(5);
var _0 = BigInt(8);
var vr = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
var T0 = { p: vr, n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"), h: _0, a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"), d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"), Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"), Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658") };
function Yf(e2) {
  let t = BigInt(10), n = BigInt(20), r = BigInt(40), o = BigInt(80), s = vr, f = e2 * e2 % s * e2 % s, c = Rt(f, jf, s) * f % s, a = Rt(c, S0, s) * e2 % s, u = Rt(a, v0, s) * a % s, d = Rt(u, t, s) * u % s, p = Rt(d, n, s) * d % s, l = Rt(p, r, s) * p % s, y = Rt(l, o, s) * l % s, x = Rt(y, o, s) * l % s, b = Rt(x, t, s) * u % s;
  return { pow_p_5_8: Rt(b, jf, s) * e2 % s, b2: f };
}
function R0(e2) {
  return e2[0] &= 248, e2[31] &= 127, e2[31] |= 64, e2;
}
var Zf = BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
function O0(e2, t) {
  let n = vr, r = tt(t * t * t, n), o = tt(r * r * t, n), s = Yf(e2 * o).pow_p_5_8, i = tt(e2 * r * s, n), f = tt(t * i * i, n), c = i, a = tt(i * Zf, n), u = f === e2, d = f === tt(-e2, n), p = f === tt(-e2 * Zf, n);
  return u && (i = c), (d || p) && (i = a), vf(i, n) && (i = tt(-i, n)), { isValid: u || d, value: i };
}
var zf = Df(T0, { uvRatio: O0 });
var _r = (() => {
  let e2 = vr, t = (n) => {
    let { pow_p_5_8: r, b2: o } = Yf(n);
    return tt(Rt(r, A0, e2) * o, e2);
  };
  return Ff({ P: e2, type: "x25519", powPminus2: t, adjustScalarBytes: R0, scalarMultBase: (n) => {
    let r = tt(n, zf.Fn.ORDER);
    if (r === Pf) return Pf;
    let o = zf.BASE.multiply(r);
    return tt((o.Z + o.Y) * t(tt(o.Z - o.Y, e2)), e2);
  } });
})();
var Xf = false;
var I0 = false;
async function Vf(e2, t) {
  if (I0) return await t();
  try {
    return await e2();
  } catch (n) {
    if (n instanceof ReferenceError || n instanceof DOMException && n.name === "NotSupportedError") return await t();
    throw n;
  }
}
async function Tr(e2, t) {
  return await Vf(async () => {
    let n = Jo(e2) ? e2 : await U0(e2), r = await crypto.subtle.importKey("raw", t, { name: "X25519" }, Xf, []);
    return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: r }, n, 256));
  }, () => {
    if (Jo(e2)) throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");
    return _r.scalarMult(e2, t);
  });
}
async function Un(e2) {
  return await Vf(async () => Tr(e2, _r.GuBytes), () => {
    if (Jo(e2)) throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");
    return _r.scalarMultBase(e2);
  });
}
var L0 = new Uint8Array([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32]);
async function U0(e2) {
  if (e2.length !== 32) throw new Error("X25519 private key must be 32 bytes");
  let t = new Uint8Array([...L0, ...e2]);
  return crypto.subtle.importKey("pkcs8", t, { name: "X25519" }, Xf, ["deriveBits"]);
}
function Jo(e2) {
  return typeof CryptoKey < "u" && e2 instanceof CryptoKey;
}
var Rr = class {
  s;
  transcript = [];
  buf = new Uint8Array(0);
  constructor(t) {
    this.s = t.getReader();
  }
  async readLine() {
    let t = [];
    for (; ; ) {
      let n = this.buf.indexOf(10);
      if (n >= 0) return t.push(this.buf.subarray(0, n)), this.transcript.push(this.buf.subarray(0, n + 1)), this.buf = this.buf.subarray(n + 1), C0(He(t));
      this.buf.length > 0 && (t.push(this.buf), this.transcript.push(this.buf));
      let r = await this.s.read();
      if (r.done) return this.buf = He(t), null;
      this.buf = r.value;
    }
  }
  close() {
    return this.s.releaseLock(), { rest: this.buf, transcript: He(this.transcript) };
  }
};
function C0(e2) {
  return e2.forEach((t) => {
    if (t < 32 || t > 126) throw Error("invalid non-ASCII byte in header");
  }), new TextDecoder().decode(e2);
}
function He(e2) {
  let t = e2.reduce(((o, s) => o + s.length), 0), n = new Uint8Array(t), r = 0;
  for (let o of e2) n.set(o, r), r += o.length;
  return n;
}
function Je(e2, ...t) {
  return e2.pipeThrough(new TransformStream({ start(n) {
    for (let r of t) n.enqueue(r);
  } }));
}
function Or(e2) {
  return new ReadableStream({ start(t) {
    t.enqueue(e2), t.close();
  } });
}
async function ts(e2) {
  if (!(e2 instanceof ReadableStream)) throw new Error("readAll expects a ReadableStream<Uint8Array>");
  return new Uint8Array(await new Response(e2).arrayBuffer());
}
async function Gf(e2) {
  if (!(e2 instanceof ReadableStream)) throw new Error("readAllString expects a ReadableStream<Uint8Array>");
  return await new Response(e2).text();
}
async function $f(e2, t) {
  let n = e2.getReader(), r = [], o = 0;
  for (; o < t; ) {
    let { done: c, value: a } = await n.read();
    if (c) throw Error("stream ended before reading " + t.toString() + " bytes");
    r.push(a), o += a.length;
  }
  n.releaseLock();
  let s = He(r), i = s.subarray(0, t), f = Je(e2, s.subarray(t));
  return { data: i, rest: f };
}
var Ct = class {
  args;
  body;
  constructor(t, n) {
    this.args = t, this.body = n;
  }
};
async function H0(e2) {
  let t = await e2.readLine();
  if (t === null) throw Error("invalid stanza");
  let n = t.split(" ");
  if (n.length < 2 || n.shift() !== "->") return { next: t };
  for (let s of n) if (s.length === 0) throw Error("invalid stanza");
  let r = [];
  for (; ; ) {
    let s = await e2.readLine();
    if (s === null) throw Error("invalid stanza");
    let i = yt.decode(s);
    if (i.length > 48) throw Error("invalid stanza");
    if (r.push(i), i.length < 48) break;
  }
  let o = He(r);
  return { s: new Ct(n, o) };
}
async function Wf(e2) {
  let t = new Rr(e2), n = await t.readLine();
  if (n !== "age-encryption.org/v1") throw Error("invalid version " + (n ?? "line"));
  let r = [];
  for (; ; ) {
    let { s: o, next: s } = await H0(t);
    if (o !== void 0) {
      r.push(o);
      continue;
    }
    if (!s.startsWith("--- ")) throw Error("invalid header");
    let i = yt.decode(s.slice(4)), { rest: f, transcript: c } = t.close(), a = c.slice(0, c.length - 1 - s.length + 3);
    return { stanzas: r, headerNoMAC: a, MAC: i, headerSize: c.length, rest: Je(e2, f) };
  }
}
function es(e2) {
  let t = [];
  t.push(`age-encryption.org/v1
`);
  for (let n of e2) {
    t.push("-> " + n.args.join(" ") + `
`);
    for (let r = 0; r < n.body.length; r += 48) {
      let o = r + 48;
      o > n.body.length && (o = n.body.length), t.push(yt.encode(n.body.subarray(r, o)) + `
`);
    }
    n.body.length % 48 === 0 && t.push(`
`);
  }
  return t.push("---"), new TextEncoder().encode(t.join(""));
}
function Qf(e2, t) {
  return He([es(e2), new TextEncoder().encode(" " + yt.encode(t) + `
`)]);
}
async function Jf(e2) {
  let t;
  if (ec(e2)) t = e2;
  else if (e2.startsWith("AGE-SECRET-KEY-PQ-1")) {
    let r = Et.decodeToBytes(e2);
    if (r.prefix.toUpperCase() !== "AGE-SECRET-KEY-PQ-" || r.bytes.length !== 32) throw Error("invalid identity");
    let o = cr.getPublicKey(r.bytes);
    return Et.encode("age1pq", Et.toWords(o), false);
  } else {
    let r = Et.decodeToBytes(e2);
    if (!e2.startsWith("AGE-SECRET-KEY-1") || r.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || r.bytes.length !== 32) throw Error("invalid identity");
    t = r.bytes;
  }
  let n = await Un(t);
  return Et.encodeFromBytes("age", n);
}
var Lr = class {
  recipient;
  constructor(t) {
    let { prefix: n, words: r } = Et.decode(t, false), o = Et.fromWords(r);
    if (!t.startsWith("age1pq1") || n.toLowerCase() !== "age1pq" || o.length !== 1216) throw Error("invalid recipient");
    this.recipient = o;
  }
  wrapFileKey(t) {
    let { cipherText: n, sharedSecret: r } = cr.encapsulate(this.recipient), o = new TextEncoder().encode("age-encryption.org/mlkem768x25519"), { key: s, nonce: i } = Kr(tc, r, o), f = At(s, i).encrypt(t);
    return [new Ct(["mlkem768x25519", yt.encode(n)], f)];
  }
};
var Ur = class {
  identity;
  constructor(t) {
    let n = Et.decodeToBytes(t);
    if (!t.startsWith("AGE-SECRET-KEY-PQ-1") || n.prefix.toUpperCase() !== "AGE-SECRET-KEY-PQ-" || n.bytes.length !== 32) throw Error("invalid identity");
    this.identity = n.bytes;
  }
  unwrapFileKey(t) {
    for (let n of t) {
      if (n.args.length < 1 || n.args[0] !== "mlkem768x25519") continue;
      if (n.args.length !== 2) throw Error("invalid mlkem768x25519 stanza");
      let r = yt.decode(n.args[1]);
      if (r.length !== 1120 || n.body.length !== 32) throw Error("invalid mlkem768x25519 stanza");
      let o = cr.decapsulate(r, this.identity), s = new TextEncoder().encode("age-encryption.org/mlkem768x25519"), { key: i, nonce: f } = Kr(tc, o, s);
      try {
        return At(i, f).decrypt(n.body);
      } catch {
        continue;
      }
    }
    return null;
  }
};
var tc = 25722;
var N0 = 80;
var ns = 16;
function Kr(e2, t, n) {
  let r = M0(e2), o = Ir(r, void 0, "psk_id_hash", new Uint8Array(0)), s = Ir(r, void 0, "info_hash", n), i = new Uint8Array(1 + o.length + s.length);
  i[0] = 0, i.set(o, 1), i.set(s, 1 + o.length);
  let f = Ir(r, t, "secret", new Uint8Array(0)), c = rs(r, f, "key", i, 32), a = rs(r, f, "base_nonce", i, 12);
  return { key: c, nonce: a };
}
function M0(e2) {
  let t = new Uint8Array(10);
  return t.set(new TextEncoder().encode("HPKE"), 0), t[4] = e2 >> 8 & 255, t[5] = e2 & 255, t[6] = 0, t[7] = 1, t[8] = 0, t[9] = 3, t;
}
function Ir(e2, t, n, r) {
  let o = new Uint8Array(7 + e2.length + n.length + r.length), s = 0;
  return o.set(new TextEncoder().encode("HPKE-v1"), s), s += 7, o.set(e2, s), s += e2.length, o.set(new TextEncoder().encode(n), s), s += n.length, o.set(r, s), Dn(st, o, t);
}
function rs(e2, t, n, r, o) {
  let s = new Uint8Array(9 + e2.length + n.length + r.length), i = 0;
  return s[i] = o >> 8 & 255, s[i + 1] = o & 255, i += 2, s.set(new TextEncoder().encode("HPKE-v1"), i), i += 7, s.set(e2, i), i += e2.length, s.set(new TextEncoder().encode(n), i), i += n.length, s.set(r, i), jr(st, t, s, o);
}
function K0(e2) {
  e2.length !== Qe.lengths.publicKeyUncompressed && (e2 = Qe.Point.fromBytes(e2).toBytes(false));
  let t = Qe.utils.randomSecretKey(), n = Qe.getPublicKey(t, false), r = Qe.getSharedSecret(t, e2, true).subarray(1), o = new Uint8Array(n.length + e2.length);
  o.set(n, 0), o.set(e2, n.length);
  let s = new Uint8Array(5);
  s.set(new TextEncoder().encode("KEM"), 0), s[3] = ns >> 8, s[4] = ns & 255;
  let i = Ir(s, void 0, "eae_prk", r), f = rs(s, i, "shared_secret", o, 32);
  return { encapsulatedKey: n, sharedSecret: f };
}
var kr = class {
  recipient;
  constructor(t) {
    let n = Et.decodeToBytes(t);
    if (!t.startsWith("age1tag1") || n.prefix.toLowerCase() !== "age1tag" || n.bytes.length !== 33) throw Error("invalid recipient");
    this.recipient = n.bytes;
  }
  wrapFileKey(t) {
    let { encapsulatedKey: n, sharedSecret: r } = K0(this.recipient), o = new TextEncoder().encode("age-encryption.org/p256tag"), s = (() => {
      let a = st(this.recipient).subarray(0, 4), u = new Uint8Array(n.length + a.length);
      return u.set(n, 0), u.set(a, n.length), Dn(st, u, o).subarray(0, 4);
    })(), { key: i, nonce: f } = Kr(ns, r, o), c = At(i, f).encrypt(t);
    return [new Ct(["p256tag", yt.encode(s), yt.encode(n)], c)];
  }
};
var Cr = class {
  recipient;
  constructor(t) {
    let { prefix: n, words: r } = Et.decode(t, false), o = Et.fromWords(r);
    if (!t.startsWith("age1tagpq1") || n.toLowerCase() !== "age1tagpq" || o.length !== 1249) throw Error("invalid recipient");
    this.recipient = o;
  }
  wrapFileKey(t) {
    let { cipherText: n, sharedSecret: r } = uf.encapsulate(this.recipient), o = new TextEncoder().encode("age-encryption.org/mlkem768p256tag"), s = (() => {
      let a = st(this.recipient.subarray(1184)).subarray(0, 4), u = new Uint8Array(n.length + a.length);
      return u.set(n, 0), u.set(a, n.length), Dn(st, u, o).subarray(0, 4);
    })(), { key: i, nonce: f } = Kr(N0, r, o), c = At(i, f).encrypt(t);
    return [new Ct(["mlkem768p256tag", yt.encode(s), yt.encode(n)], c)];
  }
};
var Hr = class {
  recipient;
  constructor(t) {
    let n = Et.decodeToBytes(t);
    if (!t.startsWith("age1") || n.prefix.toLowerCase() !== "age" || n.bytes.length !== 32) throw Error("invalid recipient");
    this.recipient = n.bytes;
  }
  async wrapFileKey(t) {
    let n = Qt(32), r = await Un(n), o = await Tr(n, this.recipient), s = new Uint8Array(r.length + this.recipient.length);
    s.set(r), s.set(this.recipient, r.length);
    let i = new TextEncoder().encode("age-encryption.org/v1/X25519"), f = Jt(st, o, s, i, 32);
    return [new Ct(["X25519", yt.encode(r)], os(t, f))];
  }
};
var kn = class {
  identity;
  recipient;
  constructor(t) {
    if (ec(t)) {
      this.identity = t, this.recipient = Un(t);
      return;
    }
    let n = Et.decodeToBytes(t);
    if (!t.startsWith("AGE-SECRET-KEY-1") || n.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || n.bytes.length !== 32) throw Error("invalid identity");
    this.identity = n.bytes, this.recipient = Un(n.bytes);
  }
  async unwrapFileKey(t) {
    for (let n of t) {
      if (n.args.length < 1 || n.args[0] !== "X25519") continue;
      if (n.args.length !== 2) throw Error("invalid X25519 stanza");
      let r = yt.decode(n.args[1]);
      if (r.length !== 32) throw Error("invalid X25519 stanza");
      let o = await Tr(this.identity, r), s = await this.recipient, i = new Uint8Array(r.length + s.length);
      i.set(r), i.set(s, r.length);
      let f = new TextEncoder().encode("age-encryption.org/v1/X25519"), c = Jt(st, o, i, f, 32), a = ss(n.body, c);
      if (a !== null) return a;
    }
    return null;
  }
};
var Nr = class {
  passphrase;
  logN;
  constructor(t, n) {
    this.passphrase = t, this.logN = n;
  }
  wrapFileKey(t) {
    let n = Qt(16), r = "age-encryption.org/v1/scrypt", o = new Uint8Array(r.length + 16);
    o.set(new TextEncoder().encode(r)), o.set(n, r.length);
    let s = Qr(this.passphrase, o, { N: 2 ** this.logN, r: 8, p: 1, dkLen: 32 });
    return [new Ct(["scrypt", yt.encode(n), this.logN.toString()], os(t, s))];
  }
};
var Mr = class {
  passphrase;
  constructor(t) {
    this.passphrase = t;
  }
  unwrapFileKey(t) {
    for (let n of t) {
      if (n.args.length < 1 || n.args[0] !== "scrypt") continue;
      if (t.length !== 1) throw Error("scrypt recipient is not the only one in the header");
      if (n.args.length !== 3 || !/^[1-9][0-9]*$/.test(n.args[2])) throw Error("invalid scrypt stanza");
      let r = yt.decode(n.args[1]);
      if (r.length !== 16) throw Error("invalid scrypt stanza");
      let o = Number(n.args[2]);
      if (o > 20) throw Error("scrypt work factor is too high");
      let s = "age-encryption.org/v1/scrypt", i = new Uint8Array(s.length + 16);
      i.set(new TextEncoder().encode(s)), i.set(r, s.length);
      let f = Qr(this.passphrase, i, { N: 2 ** o, r: 8, p: 1, dkLen: 32 }), c = ss(n.body, f);
      if (c !== null) return c;
    }
    return null;
  }
};
function os(e2, t) {
  let n = new Uint8Array(12);
  return At(t, n).encrypt(e2);
}
function ss(e2, t) {
  if (e2.length !== 32) throw Error("invalid stanza");
  let n = new Uint8Array(12);
  try {
    return At(t, n).decrypt(e2);
  } catch {
    return null;
  }
}
function ec(e2) {
  return typeof CryptoKey < "u" && e2 instanceof CryptoKey;
}
var Ne = 16;
var fs = 64 * 1024;
var is = fs + Ne;
function nc(e2) {
  let t = new Uint8Array(12), n = () => {
    for (let i = t.length - 2; i >= 0 && (t[i]++, t[i] === 0); i--) ;
  }, r = true, o = new Uint8Array(is), s = 0;
  return new TransformStream({ transform(i, f) {
    for (; i.length > 0; ) {
      if (s === o.length) {
        let a = At(e2, t).decrypt(o);
        f.enqueue(a), n(), s = 0, r = false;
      }
      let c = Math.min(o.length - s, i.length);
      o.set(i.subarray(0, c), s), s += c, i = i.subarray(c);
    }
  }, flush(i) {
    t[11] = 1;
    let f = At(e2, t).decrypt(o.subarray(0, s));
    if (!r && f.length === 0) throw new Error("final chunk is empty");
    i.enqueue(f);
  } });
}
function rc(e2) {
  if (e2 < Ne) throw Error("ciphertext is too small");
  if (e2 === Ne) return 0;
  let t = Math.floor(e2 / is), n = e2 % is;
  if (0 < n && n <= Ne) throw Error("ciphertext size is invalid");
  let r = e2;
  return r -= t * Ne, r -= n > 0 ? Ne : 0, r;
}
function oc(e2) {
  let t = new Uint8Array(12), n = () => {
    for (let s = t.length - 2; s >= 0 && (t[s]++, t[s] === 0); s--) ;
  }, r = new Uint8Array(fs), o = 0;
  return new TransformStream({ transform(s, i) {
    for (; s.length > 0; ) {
      if (o === r.length) {
        let c = At(e2, t).encrypt(r);
        i.enqueue(c), n(), o = 0;
      }
      let f = Math.min(r.length - o, s.length);
      r.set(s.subarray(0, f), o), o += f, s = s.subarray(f);
    }
  }, flush(s) {
    t[11] = 1;
    let i = At(e2, t).encrypt(r.subarray(0, o));
    s.enqueue(i);
  } });
}
function sc(e2) {
  let t = Math.max(1, Math.ceil(e2 / fs));
  return e2 + Ne * t;
}
var cs = class {
  passphrase = null;
  scryptWorkFactor = 18;
  recipients = [];
  setPassphrase(t) {
    if (this.passphrase !== null) throw new Error("can encrypt to at most one passphrase");
    if (this.recipients.length !== 0) throw new Error("can't encrypt to both recipients and passphrases");
    this.passphrase = t;
  }
  setScryptWorkFactor(t) {
    this.scryptWorkFactor = t;
  }
  addRecipient(t) {
    if (this.passphrase !== null) throw new Error("can't encrypt to both recipients and passphrases");
    if (typeof t == "string") if (t.startsWith("age1pq1")) this.recipients.push(new Lr(t));
    else if (t.startsWith("age1tag1")) this.recipients.push(new kr(t));
    else if (t.startsWith("age1tagpq1")) this.recipients.push(new Cr(t));
    else if (t.startsWith("age1")) this.recipients.push(new Hr(t));
    else throw new Error("unrecognized recipient type");
    else this.recipients.push(t);
  }
  async encrypt(t) {
    let n = Qt(16), r = [], o = this.recipients;
    this.passphrase !== null && (o = [new Nr(this.passphrase, this.scryptWorkFactor)]);
    for (let l of o) r.push(...await l.wrapFileKey(n));
    let s = new TextEncoder().encode("header"), i = Jt(st, n, void 0, s, 32), f = Lt(st, i, es(r)), c = Qf(r, f), a = Qt(16), u = new TextEncoder().encode("payload"), d = Jt(st, n, a, u, 32), p = oc(d);
    return t instanceof ReadableStream ? Object.assign(Je(t.pipeThrough(p), c, a), { size: (l) => sc(l) + c.length + a.length }) : (typeof t == "string" && (t = new TextEncoder().encode(t)), await ts(Je(Or(t).pipeThrough(p), c, a)));
  }
};
var as = class {
  identities = [];
  addPassphrase(t) {
    this.identities.push(new Mr(t));
  }
  addIdentity(t) {
    if (j0(t)) this.identities.push(new kn(t));
    else if (typeof t == "string") if (t.startsWith("AGE-SECRET-KEY-1")) this.identities.push(new kn(t));
    else if (t.startsWith("AGE-SECRET-KEY-PQ-1")) this.identities.push(new Ur(t));
    else throw new Error("unrecognized identity type");
    else this.identities.push(t);
  }
  async decrypt(t, n) {
    let r = t instanceof ReadableStream ? t : Or(t), { fileKey: o, headerSize: s, rest: i } = await this.decryptHeaderInternal(r), { data: f, rest: c } = await $f(i, 16), a = new TextEncoder().encode("payload"), u = Jt(st, o, f, a, 32), d = nc(u), p = c.pipeThrough(d), l = Object.assign(p, { size: (y) => rc(y - s - f.length) });
    return t instanceof ReadableStream ? l : n === "text" ? await Gf(p) : await ts(p);
  }
  async decryptHeader(t) {
    return (await this.decryptHeaderInternal(Or(t))).fileKey;
  }
  async decryptHeaderInternal(t) {
    let n = await Wf(t), r = await this.unwrapFileKey(n.stanzas);
    if (r === null) throw Error("no identity matched any of the file's recipients");
    let o = new TextEncoder().encode("header"), s = Jt(st, r, void 0, o, 32), i = Lt(st, s, n.headerNoMAC);
    if (!P0(n.MAC, i)) throw Error("invalid header HMAC");
    return { fileKey: r, headerSize: n.headerSize, rest: n.rest };
  }
  async unwrapFileKey(t) {
    for (let n of this.identities) {
      let r = await n.unwrapFileKey(t);
      if (r !== null) return r;
    }
    return null;
  }
};
function P0(e2, t) {
  if (e2.length !== t.length) return false;
  let n = 0;
  for (let r = 0; r < e2.length; r++) n |= e2[r] ^ t[r];
  return n === 0;
}
function j0(e2) {
  return typeof CryptoKey < "u" && e2 instanceof CryptoKey;
}
export {
  as as Decrypter,
  cs as Encrypter,
  Jf as identityToRecipient
};
