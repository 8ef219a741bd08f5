import "../start.js";
import "../first.js";

/*! qr 0.7.0 ((MIT OR Apache-2.0)); see licences/ */
/*!
 * Copyright (c) 2023 Paul Miller (paulmillr.com)
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */
var Y = (() => {
  let n = [];
  for (let t = 1; t <= 40; t++) {
    let e = (16 * t + 128) * t + 64;
    if (t >= 2) {
      let o = Math.floor(t / 7) + 2;
      e -= (25 * o - 10) * o - 55, t >= 7 && (e -= 36);
    }
    n.push(e >>> 3);
  }
  return n;
})();
var K = ["low", "medium", "quartile", "high"];
var F = { low: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30], medium: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28], quartile: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30], high: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30] };
var Q = { low: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25], medium: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49], quartile: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68], high: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81] };
var J = { low: 1, medium: 0, quartile: 3, high: 2 };
var P = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
function tt(n) {
  if (n = D(n), n === 1) return [];
  let t = 21 + 4 * (n - 1) - 7, e = Math.ceil((t - 6) / 28), o = Math.floor((t - 6) / e);
  o % 2 ? o += 1 : (t - 6) % e * 2 >= e && (o += 2);
  let f = [6];
  for (let s = 1; s < e; s++) f.push(t - (e - s) * o);
  return f.push(t), f;
}
function nt(n, t) {
  let e = J[n] << 3 | t, o = e;
  for (let f = 0; f < 10; f++) o = o << 1 ^ (o >> 9) * 1335;
  return (e << 10 | o) ^ 21522;
}
function et(n) {
  let t = n;
  for (let e = 0; e < 12; e++) t = t << 1 ^ (t >> 11) * 7973;
  return n << 12 | t;
}
var ot = { numeric: 1, alphanumeric: 2, byte: 4 };
var S = { numeric: [10, 12, 14], alphanumeric: [9, 11, 13], byte: [8, 16, 16] };
var R = (() => {
  let n = new Uint8Array(510), t = new Uint8Array(256);
  for (let e = 0, o = 1; e < 255; e++) n[e] = n[e + 255] = o, t[o] = e, o <<= 1, o & 256 && (o ^= 285);
  return { exp: n, log: t };
})();
function rt(n) {
  let { exp: t, log: e } = R, o = new Uint8Array(n);
  o[n - 1] = 1;
  for (let f = 0, s = 1; f < n; f++) {
    for (let r = 0; r < n; r++) {
      let i = o[r];
      o[r] = (i ? t[e[i] + e[s]] : 0) ^ (r + 1 < n ? o[r + 1] : 0);
    }
    s = t[e[s] + 1];
  }
  return o;
}
var N = [];
function ft(n) {
  let t = N[n];
  if (t !== void 0) return t;
  let e = rt(n), { exp: o, log: f } = R, s = new Uint8Array(256 * n);
  for (let r = 1; r < 256; r++) {
    let i = f[r], u = r * n;
    for (let l = 0; l < n; l++) {
      let c = e[l];
      c && (s[u + l] = o[f[c] + i]);
    }
  }
  return N[n] = { gen: e, mul: s };
}
function it(n, t, e) {
  let { exp: o, log: f } = R, s = t.length, r = new Uint8Array(s);
  if (e !== void 0) {
    let i = s - 1;
    for (let u = 0; u < n.length; u++) {
      let l = (n[u] ^ r[0]) * s;
      for (let c = 0; c < i; c++) r[c] = r[c + 1] ^ e[l + c];
      r[i] = e[l + i];
    }
    return r;
  }
  for (let i = 0; i < n.length; i++) {
    let u = n[i] ^ r[0];
    if (r.copyWithin(0, 1), r[s - 1] = 0, u) for (let l = 0; l < s; l++) t[l] && (r[l] ^= o[f[t[l]] + f[u]]);
  }
  return r;
}
function L(n, t) {
  let e = Y[n - 1], o = F[t][n - 1], f = Q[t][n - 1], s = Math.floor(e / f) - o, r = f - e % f;
  return { words: o, numBlocks: f, shortBlocks: r, blockLen: s, capacity: (e - o * f) * 8 };
}
var _ = (n) => {
  throw new Error(n);
};
function D(n) {
  if (typeof n != "number") throw new TypeError(`"ver" expected number, got type=${typeof n}`);
  if (!Number.isSafeInteger(n)) throw new RangeError(`"ver" expected safe integer, got ${n}`);
  if (n < 1 || n > 40) throw new RangeError(`Invalid version=${n}. Expected number [1..40]`);
  return n;
}
function st(n) {
  let t = "numeric";
  for (let e = 0; e < n.length; e++) {
    let o = k[n.charCodeAt(e)];
    if (!(o >= 0)) return "byte";
    o > 9 && (t = "alphanumeric");
  }
  return t;
}
var k = (() => {
  let n = new Int8Array(128).fill(-1);
  for (let t = 0; t < P.length; t++) n[P.charCodeAt(t)] = t;
  return n;
})();
function ct(n, t, e, o, f) {
  let s = L(n, t), r = S[o][Math.floor((n + 7) / 17)], i = o === "byte" ? f.length : e.length;
  i >= 1 << r && _("Capacity overflow");
  let u = new Uint8Array(s.capacity >>> 3), l = 0, c = 0, y = 0, d = (x, E) => {
    for (l = l << E | x, c += E; c >= 8; ) u[y++] = l >>> (c -= 8) & 255;
  };
  if (d(ot[o], 4), d(i, r), o === "numeric") for (let x = 0; x < i; x += 3) {
    let E = Math.min(3, i - x);
    d(Number(e.slice(x, x + E)), [0, 4, 7, 10][E]);
  }
  else if (o === "alphanumeric") {
    for (let x = 0; x + 1 < i; x += 2) d(k[e.charCodeAt(x)] * 45 + k[e.charCodeAt(x + 1)], 11);
    i & 1 && d(k[e.charCodeAt(i - 1)], 6);
  } else for (let x = 0; x < f.length; x++) d(f[x], 8);
  let a = y * 8 + c;
  a > s.capacity && _("Capacity overflow"), c && (u[y] = l << 8 - c & 255), a += Math.min(4, s.capacity - a), a & 7 && (a += 8 - (a & 7));
  for (let x = a >>> 3, E = 0; x < u.length; x++, E ^= 1) u[x] = E ? 17 : 236;
  let { words: h, numBlocks: g, shortBlocks: m, blockLen: p } = s, w = ft(h), b = [], v = [];
  for (let x = 0, E = 0; x < g; x++) {
    let I = p + (x < m ? 0 : 1);
    b.push(u.subarray(E, E + I)), v.push(it(b[x], w.gen, w.mul)), E += I;
  }
  let C = new Uint8Array(u.length + h * g), A = 0;
  for (let x = 0; x <= p; x++) for (let E of b) x < E.length && (C[A++] = E[x]);
  for (let x = 0; x < h; x++) for (let E of v) C[A++] = E[x];
  return C;
}
function lt(n, t) {
  let e = n % 2, o = t % 2, f = n % 3, s = f * (t % 3) % 3, r = e & o, i = 0;
  return e === o && (i |= 1), o === 0 && (i |= 2), f === 0 && (i |= 4), (n + t) % 3 === 0 && (i |= 8), (Math.floor(t / 2) + Math.floor(n / 3)) % 2 === 0 && (i |= 16), r + s === 0 && (i |= 32), (r + s) % 2 === 0 && (i |= 64), ((e ^ o) + s) % 2 === 0 && (i |= 128), i;
}
var G = (() => {
  let n = new Uint8Array(65536);
  for (let t = 1; t < n.length; t++) n[t] = n[t >>> 1] + (t & 1);
  return n;
})();
var T = (n) => G[n & 65535] + G[n >>> 16];
var at = new Uint32Array(32);
function ut(n) {
  let t = [1431655765, 858993459, 252645135, 16711935, 65535];
  for (let e = 0; e < 5; e++) {
    let o = t[e] >>> 0, f = 1 << e;
    for (let s = 0; s < 32; s += f << 1) for (let r = 0; r < f; r++) {
      let i = n[s + r] >>> 0, u = n[s + r + f] >>> 0, l = (i >>> f ^ u) & o;
      n[s + r] = (i ^ l << f) >>> 0, n[s + r + f] = (u ^ l) >>> 0;
    }
  }
}
var $ = (n) => {
  let t = n + 31 >>> 5;
  return { size: n, words: t, v: new Uint32Array(t * n) };
};
var H = (n, t, e) => n.v[e * n.words + (t >>> 5)] >>> (t & 31) & 1;
var M = (n, t, e, o) => {
  let f = e * n.words + (t >>> 5), s = 1 << (t & 31);
  n.v[f] = o ? n.v[f] | s : n.v[f] & ~s;
};
function q(n, t) {
  let { size: e, words: o, v: f } = n, s = at;
  for (let r = 0; r < e; r += 32) for (let i = 0; i < o; i++) {
    let u = Math.min(32, e - r);
    for (let l = 0; l < u; l++) s[l] = f[(r + l) * o + i];
    s.fill(0, u), ut(s);
    for (let l = 0, c = i * 32; l < 32 && c < e; l++, c++) t.v[c * t.words + (r >>> 5)] = s[l];
  }
}
function z(n) {
  let { size: t, words: e, v: o } = n, f = t & 31 ? (1 << (t & 31)) - 1 >>> 0 : 4294967295, s = 0;
  for (let r = 0; r < e; r++) {
    let i = r === e - 1 ? f : 4294967295, u = o[3 * e + r], l = 4294967295, c = o[r] ^ o[e + r], y = o[e + r] ^ o[2 * e + r], d = o[2 * e + r] ^ u;
    for (let a = 0, h = 4 * e + r; a <= t - 5; a++, h += e) {
      let g = o[h], m = u ^ g, p = ~(c | y | d | m) & i;
      p && (s += T(p >>> 0) + 2 * T((p & l) >>> 0)), l = c, c = y, y = d, d = m, u = g;
    }
  }
  return s;
}
function V(n) {
  let { size: t, words: e, v: o } = n, f = t & 31 ? (1 << (t & 31)) - 1 >>> 0 : 4294967295, s = 0;
  for (let r = 0; r < e; r++) {
    let i = r === e - 1 ? f : 4294967295;
    for (let u = 0; u <= t - 11; u++) {
      let l = u * e + r, c = o[l], y = o[l += e], d = o[l += e], a = o[l += e], h = o[l += e], g = o[l += e], m = o[l += e], p = o[l += e], w = o[l += e], b = o[l += e], v = o[l + e], C = i & c & ~y & d & a & h & ~g & m & ~(p | w | b | v), A = i & ~(c | y | d | a) & h & ~g & m & p & w & ~b & v;
      s += T(C >>> 0) + T(A >>> 0);
    }
  }
  return s;
}
function dt(n, t, e = 1 / 0) {
  let { size: o, words: f, v: s } = n, r = z(n) + z(t);
  if (r >= e) return r;
  let i = (1 << o - 32 * (f - 1) - 1) - 1 >>> 0, u = 0, l = 0;
  for (let a = 0; a < o; a++) for (let h = 0; h < f; h++) {
    let g = s[a * f + h];
    if (l += T(g >>> 0), a === o - 1) continue;
    let m = s[(a + 1) * f + h], p = h + 1 < f ? s[a * f + h + 1] : 0, w = h + 1 < f ? s[(a + 1) * f + h + 1] : 0, b = ~(g ^ m), v = ~(g ^ (g >>> 1 | p << 31)), C = ~(m ^ (m >>> 1 | w << 31)), A = b & v & C;
    h === f - 1 && (A &= i), u += T(A >>> 0);
  }
  let c = o * o, y = Math.ceil(Math.max(0, Math.abs(l * 100 - c * 50) - c * 5) / (c * 5)), d = r + 3 * u + 10 * y;
  return d >= e ? d : d + 40 * (V(n) + V(t));
}
function ht(n, t, e, o) {
  let f = n.size, s = nt(e, o);
  for (let r = 0; r < 15; r++) {
    let i = s >> r & 1;
    r < 6 ? M(n, 8, r, i) : r < 8 ? M(n, 8, r + 1, i) : r === 8 ? M(n, 7, 8, i) : M(n, 14 - r, 8, i), r < 8 ? M(n, f - 1 - r, 8, i) : M(n, 8, f - 15 + r, i);
  }
  if (M(n, 8, f - 8, 1), t >= 7) {
    let r = et(t);
    for (let i = 0; i < 18; i++) {
      let u = r >> i & 1, l = f - 11 + i % 3, c = i / 3 | 0;
      M(n, l, c, u), M(n, c, l, u);
    }
  }
}
var U;
function yt(n) {
  let t = 21 + 4 * (n - 1), e = $(t), o = new Uint8Array(t * t), f = (c, y, d) => {
    M(e, c, y, d), o[y * t + c] = 1;
  };
  for (let [c, y] of [[0, 0], [t - 7, 0], [0, t - 7]]) for (let d = -1; d < 8; d++) for (let a = -1; a < 8; a++) {
    let h = c + a, g = y + d;
    if (h < 0 || g < 0 || h >= t || g >= t) continue;
    let m = a >= 0 && a < 7 && d >= 0 && d < 7 && (a === 0 || a === 6 || d === 0 || d === 6 || a > 1 && a < 5 && d > 1 && d < 5);
    f(h, g, m ? 1 : 0);
  }
  let s = tt(n);
  for (let c of s) for (let y of s) if (!o[c * t + y]) for (let d = -2; d <= 2; d++) for (let a = -2; a <= 2; a++) {
    let h = Math.max(Math.abs(a), Math.abs(d)) !== 1;
    f(y + a, c + d, h ? 1 : 0);
  }
  for (let c = 0; c < t; c++) o[6 * t + c] || f(c, 6, c % 2 === 0 ? 1 : 0), o[c * t + 6] || f(6, c, c % 2 === 0 ? 1 : 0);
  for (let c = 0; c < 9; c++) c !== 6 && (f(8, c, 0), f(c, 8, 0)), c < 8 && (f(t - 1 - c, 8, 0), f(8, t - 1 - c, 0));
  if (n >= 7) for (let c = 0; c < 18; c++) {
    let y = t - 11 + c % 3, d = c / 3 | 0;
    f(y, d, 0), f(d, y, 0);
  }
  let r = [];
  for (let c = 0; c < 8; c++) r.push($(t));
  let i = new Uint16Array(t * t), u = 0;
  for (let c = t - 1, y = -1, d = t - 1; c > 0; c -= 2, y = -y) for (c === 6 && (c = 5); ; d += y) {
    for (let a = 0; a < 2; a++) {
      let h = c - a;
      if (o[d * t + h]) continue;
      let g = d * e.words + (h >>> 5);
      i[u++] = g << 5 | h & 31;
      for (let m = 0, p = lt(h, d); p; m++, p >>= 1) p & 1 && (r[m].v[g] |= 1 << (h & 31));
    }
    if (d + y < 0 || d + y >= t) break;
  }
  let l = r.map((c) => {
    let y = $(t);
    return q(c, y), y.v;
  });
  return { ver: n, tpl: e.v, pos: i.slice(0, u), planes: r.map((c) => c.v), planesT: l, work: [$(t), $(t), $(t), $(t)] };
}
function pt(n, t, e, o, f = false) {
  (U === void 0 || U.ver !== n) && (U = yt(n));
  let { tpl: s, pos: r, planes: i, planesT: u, work: l } = U, [c, y, d, a] = l;
  c.v.set(s);
  let h = Math.min(8 * e.length, r.length);
  for (let p = 0; p < h; p++) if (e[p >>> 3] & 128 >>> (p & 7)) {
    let w = r[p];
    c.v[w >>> 5] |= 1 << (w & 31);
  }
  let g = o;
  if (g === void 0) {
    q(c, y);
    let p = 1 / 0;
    for (let w = 0; w < 8; w++) {
      let b = i[w], v = u[w];
      for (let A = 0; A < d.v.length; A++) d.v[A] = c.v[A] ^ b[A], a.v[A] = y.v[A] ^ v[A];
      let C = dt(d, a, p);
      C < p && (p = C, g = w);
    }
  }
  let m = i[g];
  for (let p = 0; p < c.v.length; p++) c.v[p] ^= m[p];
  return f || ht(c, n, t, g), c;
}
var O = (n, t) => {
  if (typeof n != "number") throw new TypeError(`"${t}" expected number, got type=${typeof n}`);
  if (!Number.isSafeInteger(n)) throw new RangeError(`"${t}" expected safe integer, got ${n}`);
  return n;
};
var X = (n, t) => {
  if (typeof n != "string") throw new TypeError(`"${t}" expected string, got type=${typeof n}`);
  return n;
};
function wt(n) {
  let t = 0;
  for (let e = 0; e < n.length; e++) {
    let o = n.charCodeAt(e);
    if (o < 128) t++;
    else if (o < 2048) t += 2;
    else if (o < 55296 || o > 57343) t += 3;
    else if (o <= 56319 && e + 1 < n.length) {
      let f = n.charCodeAt(e + 1);
      f >= 56320 && f <= 57343 ? (t += 4, e++) : t += 3;
    } else t += 3;
  }
  return t;
}
function xt(n, t) {
  let e = S.byte[Math.floor((n + 7) / 17)];
  return Math.min((1 << e) - 1, Math.floor((L(n, t).capacity - 4 - e) / 8));
}
function gt(n) {
  return n instanceof Uint8Array || ArrayBuffer.isView(n) && n.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in n && n.BYTES_PER_ELEMENT === 1;
}
var B = (n, t, e) => n.map[t] >= 0 && n.map[e] >= 0 && H(n.m, n.map[t], n.map[e]) === 1;
var W = [10, 27];
var Z = String.fromCharCode(W[0]);
function mt(n) {
  let t = n.W, e = new Array(t);
  for (let o = 0; o < t; o++) {
    let f = new Array(t);
    for (let s = 0; s < t; s++) f[s] = B(n, s, o);
    e[o] = f;
  }
  return e;
}
function bt(n) {
  let t = n.W, e = "";
  for (let o = 0; o < t; o += 2) {
    for (let f = 0; f < t; f++) {
      let s = B(n, f, o), r = o + 1 >= t ? true : B(n, f, o + 1);
      e += !s && !r ? "█" : !s && r ? "▀" : s && !r ? "▄" : " ";
    }
    e += Z;
  }
  return e;
}
function Et(n) {
  let t = n.W, e = String.fromCharCode(W[1]), o = e + "[0m", f = "";
  for (let s = 0; s < t; s++) {
    for (let r = 0; r < t; r++) f += B(n, r, s) ? `${e}[40m  ${o}` : `${e}[1;47m  ${o}`;
    f += Z;
  }
  return f;
}
function At(n, t) {
  let e = n.W, o = `<svg viewBox="0 0 ${e} ${e}" xmlns="http://www.w3.org/2000/svg">`, f = "", s;
  for (let r = 0; r < e; r++) for (let i = 0; i < e; i++) {
    if (!B(n, i, r)) continue;
    if (!t) {
      o += `<rect x="${i}" y="${r}" width="1" height="1" />`;
      continue;
    }
    let u = `M${i} ${r}`;
    if (s) {
      let l = `m${i - s.x} ${r - s.y}`;
      l.length <= u.length && (u = l);
    }
    f += `${u}h1v1${i < 10 ? `H${i}` : "h-1"}Z`, s = { x: i, y: r };
  }
  return t && (o += `<path d="${f}"/>`), o + "</svg>";
}
function j(n) {
  let t = n.W, e = t * t, o = 126, f = Math.floor(e / o), s = e % o, r = new Uint8Array(408 + f * (o + 2) + 2 + s + 4), i = 0, u = (a) => {
    r[i++] = a & 255, r[i++] = a >>> 8;
  };
  for (let a of [71, 73, 70, 56, 55, 97]) r[i++] = a;
  u(t), u(t), r[i++] = 246, i += 2, r[i++] = 255, r[i++] = 255, r[i++] = 255, i += 381, r[i++] = 44, i += 4, u(t), u(t), r[i++] = 0, r[i++] = 7;
  let { m: l, map: c } = n, y = new Uint8Array(t), d = -2;
  for (let a = 0, h = 0; a < t; a++) {
    let g = c[a];
    if (g !== d && (d = g, y.fill(0), g >= 0)) for (let m = 0; m < t; m++) c[m] >= 0 && (y[m] = H(l, c[m], g));
    for (let m = 0; m < t; ) {
      if (h % o === 0) {
        let w = e - h;
        r[i++] = (w < o ? w : o) + 1, r[i++] = 128;
      }
      let p = Math.min(o - h % o, t - m);
      r.set(y.subarray(m, m + p), i), i += p, m += p, h += p;
    }
  }
  return s === 0 && (r[i++] = 1, r[i++] = 128), r[i++] = 1, r[i++] = 129, r[i++] = 0, r[i++] = 59, r;
}
function Ct(n) {
  let t = n, e;
  if (typeof t.toBase64 == "function") e = t.toBase64();
  else {
    let o = "";
    for (let f = 0; f < t.length; f += 8192) o += String.fromCharCode(...t.subarray(f, f + 8192));
    e = btoa(o);
  }
  return "data:image/gif;base64," + e;
}
function Mt(n, t = "raw", e = {}) {
  if (X(n, "text"), X(t, "output"), typeof e != "object" || e === null || Array.isArray(e)) throw new TypeError(`"opts" expected object, got type=${typeof e}`);
  let o = e.version;
  o !== void 0 && (o = D(o));
  let f = e.ecc !== void 0 ? e.ecc : "medium";
  K.includes(f) || _(`invalid ecc=${f}`);
  let s = e.encoding !== void 0 ? e.encoding : st(n);
  if (S[s] || _(`invalid encoding=${s}`), s !== "byte") {
    let w = s === "numeric" ? P.slice(0, 10) : P;
    for (let b of n) w.includes(b) || _(`Unknown letter: "${b}". Allowed: ${w}`);
  }
  e.mask !== void 0 && (O(e.mask, "opts.mask") < 0 || e.mask > 7) && _(`invalid mask=${e.mask}`);
  let r = e.textEncoder;
  if (s === "byte" && r === void 0) {
    let w = xt(o === void 0 ? 40 : o, f);
    (n.length > w || wt(n) > w) && _("Capacity overflow");
  }
  let i = s === "byte" ? (r !== void 0 ? r : (w) => new TextEncoder().encode(w))(n) : void 0;
  if (i !== void 0 && !gt(i)) throw new TypeError(`"opts.textEncoder" expected Uint8Array, got type=${typeof i}`);
  let u = s === "byte" ? i.length : n.length, l = s === "numeric" ? Math.floor(u / 3) * 10 + [0, 4, 7][u % 3] : s === "alphanumeric" ? Math.floor(u / 2) * 11 + u % 2 * 6 : u * 8;
  if (o === void 0) {
    for (o = 1; o <= 40; o++) {
      let w = S[s][Math.floor((o + 7) / 17)];
      if (u < 1 << w && 4 + w + l <= L(o, f).capacity) break;
    }
    o > 40 && _("Capacity overflow");
  } else {
    let w = S[s][Math.floor((o + 7) / 17)];
    (u >= 1 << w || 4 + w + l > L(o, f).capacity) && _("Capacity overflow");
  }
  let c = ct(o, f, n, s, i), y = pt(o, f, c, e.mask), d = e.border === void 0 ? 2 : O(e.border, "opts.border");
  if (d <= 0) throw new RangeError(`invalid border=${d}`);
  let a = e.scale === void 0 ? 1 : O(e.scale, "opts.scale");
  if (a <= 0 || a > 1024) throw new RangeError(`invalid scale factor: ${a}`);
  let h = (y.size + 2 * d) * a, g = t === "ascii" || t === "gif" || t === "data-url" ? 4096 : 1024;
  if (h > g) throw new RangeError(`invalid opts: output is ${h}x${h} (max ${g}), reduce border/scale`);
  let m = new Int32Array(h);
  for (let w = 0; w < h; w++) {
    let b = Math.floor(w / a) - d;
    m[w] = b >= 0 && b < y.size ? b : -1;
  }
  let p = { m: y, W: h, map: m };
  return t === "raw" ? mt(p) : t === "ascii" ? bt(p) : t === "term" ? Et(p) : t === "svg" ? At(p, e.optimize === void 0 ? true : e.optimize) : t === "gif" ? j(p) : t === "data-url" ? Ct(j(p)) : _(`Unknown output: ${t}`);
}
export {
  Mt as encodeQR
};
