import {
  lastOneWins,
  momentOf,
  ofKind,
  olderFirst
} from "./chunk-FUEOCMAL.js";
import {
  get
} from "./chunk-J522EHZH.js";
import {
  draft,
  recordTime,
  safe
} from "./chunk-S2CO3QL4.js";
import {
  Et,
  F,
  L,
  Nt,
  Ue,
  ae,
  me,
  te,
  un
} from "./chunk-5N4SIKSS.js";
import {
  KINDS,
  LINE_MOST,
  NEEDS,
  OUTCOMES,
  OUTCOME_MOST,
  SIZES,
  WORDS_MOST
} from "./chunk-7VTAI3DB.js";

/*! @fluent/bundle 0.19.1 (Apache-2.0); see licences/ */
var E = class {
  constructor(e) {
    this.value = e;
  }
  valueOf() {
    return this.value;
  }
};
var u = class extends E {
  constructor(e = "???") {
    super(e);
  }
  toString(e) {
    return `{${this.value}}`;
  }
};
var f = class extends E {
  constructor(e, t2 = {}) {
    super(e), this.opts = t2;
  }
  toString(e) {
    if (e) try {
      return e.memoizeIntlObject(Intl.NumberFormat, this.opts).format(this.value);
    } catch (t2) {
      e.reportError(t2);
    }
    return this.value.toString(10);
  }
};
var h = class r extends E {
  static supportsValue(e) {
    if (typeof e == "number" || e instanceof Date) return true;
    if (e instanceof E) return r.supportsValue(e.valueOf());
    if ("Temporal" in globalThis) {
      let t2 = globalThis.Temporal;
      if (e instanceof t2.Instant || e instanceof t2.PlainDateTime || e instanceof t2.PlainDate || e instanceof t2.PlainMonthDay || e instanceof t2.PlainTime || e instanceof t2.PlainYearMonth) return true;
    }
    return false;
  }
  constructor(e, t2 = {}) {
    e instanceof r ? (t2 = { ...e.opts, ...t2 }, e = e.value) : e instanceof E && (e = e.valueOf()), typeof e == "object" && "calendarId" in e && t2.calendar === void 0 && (t2 = { ...t2, calendar: e.calendarId }), super(e), this.opts = t2;
  }
  [Symbol.toPrimitive](e) {
    return e === "string" ? this.toString() : this.toNumber();
  }
  toNumber() {
    let e = this.value;
    if (typeof e == "number") return e;
    if (e instanceof Date) return e.getTime();
    if ("epochMilliseconds" in e) return e.epochMilliseconds;
    if ("toZonedDateTime" in e) return e.toZonedDateTime("UTC").epochMilliseconds;
    throw new TypeError("Unwrapping a non-number value as a number");
  }
  toString(e) {
    if (e) try {
      return e.memoizeIntlObject(Intl.DateTimeFormat, this.opts).format(this.value);
    } catch (t2) {
      e.reportError(t2);
    }
    return typeof this.value == "number" || this.value instanceof Date ? new Date(this.value).toISOString() : this.value.toString();
  }
};
var k = 100;
var se = "⁨";
var ae2 = "⁩";
function ue(r2, e, t2) {
  if (t2 === e || t2 instanceof f && e instanceof f && t2.value === e.value) return true;
  if (e instanceof f && typeof t2 == "string") {
    let i = r2.memoizeIntlObject(Intl.PluralRules, e.opts).select(e.value);
    if (t2 === i) return true;
  }
  return false;
}
function B(r2, e, t2) {
  return e[t2] ? w(r2, e[t2].value) : (r2.reportError(new RangeError("No default")), new u());
}
function N(r2, e) {
  let t2 = [], i = /* @__PURE__ */ Object.create(null);
  for (let s of e) s.type === "narg" ? i[s.name] = y(r2, s.value) : t2.push(y(r2, s));
  return { positional: t2, named: i };
}
function y(r2, e) {
  switch (e.type) {
    case "str":
      return e.value;
    case "num":
      return new f(e.value, { minimumFractionDigits: e.precision });
    case "var":
      return le(r2, e);
    case "mesg":
      return fe(r2, e);
    case "term":
      return ce(r2, e);
    case "func":
      return Ee(r2, e);
    case "select":
      return he(r2, e);
    default:
      return new u();
  }
}
function le(r2, { name: e }) {
  let t2;
  if (r2.params) if (Object.prototype.hasOwnProperty.call(r2.params, e)) t2 = r2.params[e];
  else return new u(`$${e}`);
  else if (r2.args && Object.prototype.hasOwnProperty.call(r2.args, e)) t2 = r2.args[e];
  else return r2.reportError(new ReferenceError(`Unknown variable: $${e}`)), new u(`$${e}`);
  if (t2 instanceof E) return t2;
  switch (typeof t2) {
    case "string":
      return t2;
    case "number":
      return new f(t2);
    case "object":
      if (h.supportsValue(t2)) return new h(t2);
    default:
      return r2.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t2}`)), new u(`$${e}`);
  }
}
function fe(r2, { name: e, attr: t2 }) {
  let i = r2.bundle._messages.get(e);
  if (!i) return r2.reportError(new ReferenceError(`Unknown message: ${e}`)), new u(e);
  if (t2) {
    let s = i.attributes[t2];
    return s ? w(r2, s) : (r2.reportError(new ReferenceError(`Unknown attribute: ${t2}`)), new u(`${e}.${t2}`));
  }
  return i.value ? w(r2, i.value) : (r2.reportError(new ReferenceError(`No value: ${e}`)), new u(e));
}
function ce(r2, { name: e, attr: t2, args: i }) {
  let s = `-${e}`, a = r2.bundle._terms.get(s);
  if (!a) return r2.reportError(new ReferenceError(`Unknown term: ${s}`)), new u(s);
  if (t2) {
    let m = a.attributes[t2];
    if (m) {
      r2.params = N(r2, i).named;
      let x = w(r2, m);
      return r2.params = null, x;
    }
    return r2.reportError(new ReferenceError(`Unknown attribute: ${t2}`)), new u(`${s}.${t2}`);
  }
  r2.params = N(r2, i).named;
  let p = w(r2, a.value);
  return r2.params = null, p;
}
function Ee(r2, { name: e, args: t2 }) {
  let i = r2.bundle._functions[e];
  if (!i) return r2.reportError(new ReferenceError(`Unknown function: ${e}()`)), new u(`${e}()`);
  if (typeof i != "function") return r2.reportError(new TypeError(`Function ${e}() is not callable`)), new u(`${e}()`);
  try {
    let s = N(r2, t2);
    return i(s.positional, s.named);
  } catch (s) {
    return r2.reportError(s), new u(`${e}()`);
  }
}
function he(r2, { selector: e, variants: t2, star: i }) {
  let s = y(r2, e);
  if (s instanceof u) return B(r2, t2, i);
  for (let a of t2) {
    let p = y(r2, a.key);
    if (ue(r2, s, p)) return w(r2, a.value);
  }
  return B(r2, t2, i);
}
function A(r2, e) {
  if (r2.dirty.has(e)) return r2.reportError(new RangeError("Cyclic reference")), new u();
  r2.dirty.add(e);
  let t2 = [], i = r2.bundle._useIsolating && e.length > 1;
  for (let s of e) {
    if (typeof s == "string") {
      t2.push(r2.bundle._transform(s));
      continue;
    }
    if (r2.placeables++, r2.placeables > k) throw r2.dirty.delete(e), new RangeError(`Too many placeables expanded: ${r2.placeables}, max allowed is ${k}`);
    i && t2.push(se), t2.push(y(r2, s).toString(r2)), i && t2.push(ae2);
  }
  return r2.dirty.delete(e), t2.join("");
}
function w(r2, e) {
  return typeof e == "string" ? r2.bundle._transform(e) : A(r2, e);
}
var b = class {
  constructor(e, t2, i) {
    this.dirty = /* @__PURE__ */ new WeakSet(), this.params = null, this.placeables = 0, this.bundle = e, this.errors = t2, this.args = i;
  }
  reportError(e) {
    if (!this.errors || !(e instanceof Error)) throw e;
    this.errors.push(e);
  }
  memoizeIntlObject(e, t2) {
    let i = this.bundle._intls.get(e);
    i || (i = {}, this.bundle._intls.set(e, i));
    let s = JSON.stringify(t2);
    return i[s] || (i[s] = new e(this.bundle.locales, t2)), i[s];
  }
};
function I(r2, e) {
  let t2 = /* @__PURE__ */ Object.create(null);
  for (let [i, s] of Object.entries(r2)) e.includes(i) && (t2[i] = s.valueOf());
  return t2;
}
var K = ["unitDisplay", "currencyDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits", "maximumSignificantDigits"];
function z(r2, e) {
  let t2 = r2[0];
  if (t2 instanceof u) return new u(`NUMBER(${t2.valueOf()})`);
  if (t2 instanceof f) return new f(t2.valueOf(), { ...t2.opts, ...I(e, K) });
  if (t2 instanceof h) return new f(t2.toNumber(), { ...I(e, K) });
  throw new TypeError("Invalid argument to NUMBER");
}
var me2 = ["dateStyle", "timeStyle", "fractionalSecondDigits", "dayPeriod", "hour12", "weekday", "era", "year", "month", "day", "hour", "minute", "second", "timeZoneName"];
function Z(r2, e) {
  let t2 = r2[0];
  if (t2 instanceof u) return new u(`DATETIME(${t2.valueOf()})`);
  if (t2 instanceof h || t2 instanceof f) return new h(t2, I(e, me2));
  throw new TypeError("Invalid argument to DATETIME");
}
var V = /* @__PURE__ */ new Map();
function G(r2) {
  let e = Array.isArray(r2) ? r2.join(" ") : r2, t2 = V.get(e);
  return t2 === void 0 && (t2 = /* @__PURE__ */ new Map(), V.set(e, t2)), t2;
}
var O = class {
  constructor(e, { functions: t2, useIsolating: i = true, transform: s = (a) => a } = {}) {
    this._terms = /* @__PURE__ */ new Map(), this._messages = /* @__PURE__ */ new Map(), this.locales = Array.isArray(e) ? e : [e], this._functions = { NUMBER: z, DATETIME: Z, ...t2 }, this._useIsolating = i, this._transform = s, this._intls = G(e);
  }
  hasMessage(e) {
    return this._messages.has(e);
  }
  getMessage(e) {
    return this._messages.get(e);
  }
  addResource(e, { allowOverrides: t2 = false } = {}) {
    let i = [];
    for (let s = 0; s < e.body.length; s++) {
      let a = e.body[s];
      if (a.id.startsWith("-")) {
        if (t2 === false && this._terms.has(a.id)) {
          i.push(new Error(`Attempt to override an existing term: "${a.id}"`));
          continue;
        }
        this._terms.set(a.id, a);
      } else {
        if (t2 === false && this._messages.has(a.id)) {
          i.push(new Error(`Attempt to override an existing message: "${a.id}"`));
          continue;
        }
        this._messages.set(a.id, a);
      }
    }
    return i;
  }
  formatPattern(e, t2 = null, i = null) {
    if (typeof e == "string") return this._transform(e);
    let s = new b(this, i, t2);
    try {
      return A(s, e).toString(s);
    } catch (a) {
      if (s.errors && a instanceof Error) return s.errors.push(a), new u().toString(s);
      throw a;
    }
  }
};
var $ = /^(-?[a-zA-Z][\w-]*) *= */gm;
var W = /\.([a-zA-Z][\w-]*) *= */y;
var pe = /\*?\[/y;
var D = /(-?[0-9]+(?:\.([0-9]+))?)/y;
var de = /([a-zA-Z][\w-]*)/y;
var q = /([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y;
var we = /^[A-Z][A-Z0-9_-]*$/;
var _ = /([^{}\n\r]+)/y;
var ge = /([^\\"\n\r]*)/y;
var X = /\\([\\"])/y;
var J = /\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y;
var ye = /^\n+/;
var Y = / +$/;
var be = / *\r?\n/g;
var _e = /( *)$/;
var Te = /{\s*/y;
var H = /\s*}/y;
var xe = /\[\s*/y;
var Se = /\s*] */y;
var Re = /\s*\(\s*/y;
var ve = /\s*->\s*/y;
var Ne = /\s*:\s*/y;
var Ae = /\s*,?\s*/y;
var Ie = /\s+/y;
var M = class {
  constructor(e) {
    this.body = [], $.lastIndex = 0;
    let t2 = 0;
    for (; ; ) {
      let n = $.exec(e);
      if (n === null) break;
      t2 = $.lastIndex;
      try {
        this.body.push(x(n[1]));
      } catch (o) {
        if (o instanceof SyntaxError) continue;
        throw o;
      }
    }
    function i(n) {
      return n.lastIndex = t2, n.test(e);
    }
    function s(n, o) {
      if (e[t2] === n) return t2++, true;
      if (o) throw new o(`Expected ${n}`);
      return false;
    }
    function a(n, o) {
      if (i(n)) return t2 = n.lastIndex, true;
      if (o) throw new o(`Expected ${n.toString()}`);
      return false;
    }
    function p(n) {
      n.lastIndex = t2;
      let o = n.exec(e);
      if (o === null) throw new SyntaxError(`Expected ${n.toString()}`);
      return t2 = n.lastIndex, o;
    }
    function m(n) {
      return p(n)[1];
    }
    function x(n) {
      let o = S(), l = Q();
      if (o === null && Object.keys(l).length === 0) throw new SyntaxError("Expected message value or attributes");
      return { id: n, value: o, attributes: l };
    }
    function Q() {
      let n = /* @__PURE__ */ Object.create(null);
      for (; i(W); ) {
        let o = m(W), l = S();
        if (l === null) throw new SyntaxError("Expected attribute value");
        n[o] = l;
      }
      return n;
    }
    function S() {
      let n;
      if (i(_) && (n = m(_)), e[t2] === "{" || e[t2] === "}") return R(n ? [n] : [], 1 / 0);
      let o = C();
      return o ? n ? R([n, o], o.length) : (o.value = v(o.value, ye), R([o], o.length)) : n ? v(n, Y) : null;
    }
    function R(n = [], o) {
      for (; ; ) {
        if (i(_)) {
          n.push(m(_));
          continue;
        }
        if (e[t2] === "{") {
          n.push(P());
          continue;
        }
        if (e[t2] === "}") throw new SyntaxError("Unbalanced closing brace");
        let c = C();
        if (c) {
          n.push(c), o = Math.min(o, c.length);
          continue;
        }
        break;
      }
      let l = n.length - 1, d = n[l];
      typeof d == "string" && (n[l] = v(d, Y));
      let g = [];
      for (let c of n) c instanceof T && (c = c.value.slice(0, c.value.length - o)), c && g.push(c);
      return g;
    }
    function P() {
      a(Te, SyntaxError);
      let n = F2();
      if (a(H)) return n;
      if (a(ve)) {
        let o = re();
        return a(H, SyntaxError), { type: "select", selector: n, ...o };
      }
      throw new SyntaxError("Unclosed placeable");
    }
    function F2() {
      if (e[t2] === "{") return P();
      if (i(q)) {
        let [, n, o, l = null] = p(q);
        if (n === "$") return { type: "var", name: o };
        if (a(Re)) {
          let d = ee();
          if (n === "-") return { type: "term", name: o, attr: l, args: d };
          if (we.test(o)) return { type: "func", name: o, args: d };
          throw new SyntaxError("Function names must be all upper-case");
        }
        return n === "-" ? { type: "term", name: o, attr: l, args: [] } : { type: "mesg", name: o, attr: l };
      }
      return U();
    }
    function ee() {
      let n = [];
      for (; ; ) {
        switch (e[t2]) {
          case ")":
            return t2++, n;
          case void 0:
            throw new SyntaxError("Unclosed argument list");
        }
        n.push(te2()), a(Ae);
      }
    }
    function te2() {
      let n = F2();
      return n.type !== "mesg" ? n : a(Ne) ? { type: "narg", name: n.name, value: U() } : n;
    }
    function re() {
      let n = [], o = 0, l;
      for (; i(pe); ) {
        s("*") && (l = o);
        let d = ne(), g = S();
        if (g === null) throw new SyntaxError("Expected variant value");
        n[o++] = { key: d, value: g };
      }
      if (o === 0) return null;
      if (l === void 0) throw new SyntaxError("Expected default variant");
      return { variants: n, star: l };
    }
    function ne() {
      a(xe, SyntaxError);
      let n;
      return i(D) ? n = L2() : n = { type: "str", value: m(de) }, a(Se, SyntaxError), n;
    }
    function U() {
      if (i(D)) return L2();
      if (e[t2] === '"') return ie();
      throw new SyntaxError("Invalid expression");
    }
    function L2() {
      let [, n, o = ""] = p(D), l = o.length;
      return { type: "num", value: parseFloat(n), precision: l };
    }
    function ie() {
      s('"', SyntaxError);
      let n = "";
      for (; ; ) {
        if (n += m(ge), e[t2] === "\\") {
          n += oe();
          continue;
        }
        if (s('"')) return { type: "str", value: n };
        throw new SyntaxError("Unclosed string literal");
      }
    }
    function oe() {
      if (i(X)) return m(X);
      if (i(J)) {
        let [, n, o] = p(J), l = parseInt(n || o, 16);
        return l <= 55295 || 57344 <= l ? String.fromCodePoint(l) : "�";
      }
      throw new SyntaxError("Unknown escape sequence");
    }
    function C() {
      let n = t2;
      switch (a(Ie), e[t2]) {
        case ".":
        case "[":
        case "*":
        case "}":
        case void 0:
          return false;
        case "{":
          return j(e.slice(n, t2));
      }
      return e[t2 - 1] === " " ? j(e.slice(n, t2)) : false;
    }
    function v(n, o) {
      return n.replace(o, "");
    }
    function j(n) {
      let o = n.replace(be, `
`), l = _e.exec(n)[1].length;
      return new T(o, l);
    }
  }
};
var T = class {
  constructor(e, t2) {
    this.value = e, this.length = t2;
  }
};

var hashes = null;
function integrityOf(url) {
  hashes ??= JSON.parse(document.querySelector("script[type=importmap]")?.textContent ?? "{}").integrity ?? {};
  return (
    /** @type {Record<string, string>} */
    hashes[new URL(url).pathname] ?? ""
  );
}
async function fetchFile(path) {
  const url = import.meta.resolve(`/b/${path}`);
  const answer = await fetch(url, { integrity: integrityOf(url), credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}

var MissingSentence = class extends Error {
  /** @param {string} id @param {string} why */
  constructor(id, why) {
    super(`No sentence "${id}": ${why}. Add it to alcove/browser/words/.`);
    this.name = "MissingSentence";
  }
};
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
var REORDERING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;
var bundle = null;
var strict = typeof document === "undefined";
function loadWords(text, language = "en", options = {}) {
  strict = options.strict ?? strict;
  bundle = new O([regional(language), language], { useIsolating: false });
  addWords(text);
}
var lots = /* @__PURE__ */ new Map();
function moreWords(...names) {
  return Promise.all(names.map((name) => {
    if (!lots.has(name)) lots.set(name, fetchLot(name).catch((error) => {
      lots.delete(name);
      throw error;
    }));
    return lots.get(name);
  }));
}
async function fetchLot(name) {
  if (typeof document === "undefined") return;
  addWords(await fetchFile(`words/${document.documentElement.lang}/${name}.ftl`));
}
function addWords(text) {
  const errors = bundle?.addResource(new M(text)) ?? [];
  if (strict && errors.length > 0) throw errors[0];
}
function regional(language) {
  const own = typeof document === "undefined" ? [] : navigator.languages;
  return own.find((tongue) => tongue.split("-")[0] === language) ?? (language === "en" ? "en-GB" : language);
}
function locale() {
  return bundle?.locales[0] ?? "en-GB";
}
async function fetchWords() {
  const links = (
    /** @type {HTMLLinkElement[]} */
    [...document.querySelectorAll("link[data-words]")]
  );
  const link = chooseLink(links, [get("language"), ...navigator.languages]);
  if (!link) throw new MissingSentence("*", "the page names no catalogue");
  const answer = await fetch(link.href, { integrity: link.dataset.integrity ?? "", credentials: "same-origin" });
  if (!answer.ok) throw new MissingSentence("*", `the catalogue answered ${answer.status}`);
  const tongue = link.hreflang || "en";
  loadWords(await answer.text(), tongue);
  document.documentElement.lang = tongue;
}
function chooseLink(links, wanted) {
  for (const tongue of wanted) {
    const found = tongue && links.find((link) => link.hreflang === tongue.split("-")[0]);
    if (found) return found;
  }
  return links[0];
}
function setApart(value) {
  if (typeof value !== "string") return value;
  const clean = value.replace(REORDERING, "");
  return RIGHT_TO_LEFT.test(clean) ? `⁨${clean}⁩` : clean;
}
function t(id, args = {}) {
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return missing(id, bundle ? "unknown id" : "no catalogue is loaded");
  const safe2 = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, setApart(value)]));
  const errors = [];
  const sentence = bundle.formatPattern(
    pattern,
    /** @type {any} */
    safe2,
    /** @type {any} */
    errors
  );
  if (errors.length > 0) return missing(id, String(errors[0].message), sentence);
  return sentence;
}
function knows(id) {
  return bundle?.hasMessage(id) ?? false;
}
function missing(id, why, instead = id) {
  if (strict) throw new MissingSentence(id, why);
  return instead;
}

var DAY = 864e5;
var FIRST_SPOKEN_HOUR = 7;
var LAST_SPOKEN_HOUR = 18;
function ownZone() {
  if (Date.now() - lookedAt > MINUTE) {
    here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    lookedAt = Date.now();
  }
  return here;
}
function knowsZone(zone) {
  try {
    return Boolean(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: (
      /** @type {string} */
      zone
    ) }));
  } catch {
    return false;
  }
}
var MINUTE = 6e4;
var here = "";
var lookedAt = -Infinity;
var formatters = /* @__PURE__ */ new Map();
function formatter(language, how) {
  const key = JSON.stringify([language, how]);
  const known2 = formatters.get(key) ?? new Intl.DateTimeFormat(language, how);
  formatters.set(key, known2);
  return known2;
}
function wallClock(date, zone) {
  const parts = formatter("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit"
  }).formatToParts(date);
  const number = (type) => Number(parts.find((part) => part.type === type)?.value);
  return { year: number("year"), month: number("month"), day: number("day"), hour: number("hour"), minute: number("minute") };
}
function daysAway(then, { now = /* @__PURE__ */ new Date(), zone = ownZone() } = {}) {
  const [a, b2] = [wallClock(now, zone), wallClock(then, zone)];
  return Math.round((Date.UTC(b2.year, b2.month - 1, b2.day) - Date.UTC(a.year, a.month - 1, a.day)) / DAY);
}
function sayClock(date, { zone = ownZone() } = {}) {
  const { hour, minute } = wallClock(date, zone);
  if (minute === 0 && hour >= FIRST_SPOKEN_HOUR && hour <= LAST_SPOKEN_HOUR) return t("time-oclock", { hour });
  return formatter(locale(), { timeZone: zone, hour: "numeric", minute: "2-digit", ...hourCycle() }).format(date);
}
function hourCycle() {
  const chosen = get("hours");
  return chosen ? { hour12: chosen === "12" } : {};
}
function sayDay(date, { now = /* @__PURE__ */ new Date(), zone = ownZone() } = {}) {
  const away = daysAway(date, { now, zone });
  if (away === 0) return t("time-today");
  if (away === 1) return t("time-tomorrow");
  if (away === -1) return t("time-yesterday");
  const format = (how) => formatter(locale(), { timeZone: zone, ...how }).format(date);
  if (away > 1 && away < 7) return format({ weekday: "long" });
  if (away < -1 && away > -7) return t("time-last-weekday", { weekday: format({ weekday: "long" }) });
  const sameYear = wallClock(date, zone).year === wallClock(now, zone).year;
  if (away > 0 && away < 60) return format({ weekday: "long", day: "numeric", month: "long" });
  return format({ day: "numeric", month: "long", ...sameYear ? {} : { year: "numeric" } });
}
function sayWhen(date, options = {}) {
  const day = sayDay(date, options);
  if (options.clock === false || daysAway(date, options) < -6) return day;
  return t("time-day-and-clock", { day, clock: sayClock(date, options) });
}
function sayExactly(date, { zone = ownZone(), clock = true } = {}) {
  const day = { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const how = clock ? { ...day, hour: "numeric", minute: "2-digit", timeZoneName: "short", ...hourCycle() } : day;
  return formatter(locale(), how).format(date);
}
function saySince(date, options = {}) {
  return t("time-days", { days: Math.max(0, -daysAway(date, options)) });
}

function isTyping(target) {
  const field = document.activeElement;
  return field !== target && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement && field.type === "text") && field.value !== "";
}
function moveFocus(target, { scroll = true } = {}) {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    if (document.activeElement !== before && document.activeElement?.matches("input, textarea, select")) return;
    const found = typeof target === "string" ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement) || isTyping(found)) return;
    if (found.tabIndex < 0 && !found.hasAttribute("tabindex")) found.tabIndex = -1;
    found.focus({ preventScroll: !scroll });
  });
}
function focusHeading() {
  moveFocus(document.querySelector("main [data-focus]") ?? document.querySelector("main h1"), { scroll: false });
}
function rememberFocus() {
  const held2 = document.activeElement;
  const row = held2?.closest("[data-row]");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return () => requestAnimationFrame(() => {
    if (isTyping(held2)) return;
    if (held2 instanceof HTMLElement && held2.isConnected && held2 !== document.body) held2.focus();
    else if (next?.isConnected) moveFocus(next.querySelector("[data-open]") ?? next);
    else if (document.activeElement === document.body) focusHeading();
  });
}

var SETTLE = 60;
var regions = {};
function region(manner) {
  if (!regions[manner]?.isConnected) {
    const made = document.createElement("div");
    made.className = "away";
    made.setAttribute("aria-live", manner);
    made.dataset.announcer = manner;
    document.body.append(made);
    regions[manner] = made;
  }
  return regions[manner];
}
function announce(words, { now = false } = {}) {
  const place = region(now ? "assertive" : "polite");
  place.textContent = "";
  setTimeout(() => {
    place.textContent = words;
  }, SETTLE);
}

function Button({ kind = "plain", onClick, href, busy = false, hotkey, label, small, type = "button", children, class: more, ...rest }) {
  const [working, setWorking] = Nt(false);
  const held2 = ae(false);
  const press = async (event) => {
    if (held2.current || busy) return event.preventDefault();
    const outcome = onClick?.(event);
    if (!(outcome instanceof Promise)) return;
    held2.current = true;
    setWorking(true);
    try {
      await outcome;
    } finally {
      held2.current = false;
      setWorking(false);
    }
  };
  const shared = {
    class: ["button", kind !== "plain" && `button--${kind}`, small && "button--small", more].filter(Boolean).join(" "),
    "data-key": hotkey,
    "aria-keyshortcuts": spokenKeys(hotkey),
    "aria-label": label,
    onClick: press,
    ...rest
  };
  if (href !== void 0) return un`<a href=${href} ...${shared}>${children}</a>`;
  return un`<button type=${type} aria-busy=${busy || working ? "true" : void 0} ...${shared}>${children}</button>`;
}
function spokenKeys(hotkey) {
  if (!hotkey || hotkey.includes(" ")) return void 0;
  return hotkey.startsWith("mod+") ? `Control+${hotkey.slice(4)} Meta+${hotkey.slice(4)}` : hotkey;
}

var last = 0;
function useOwnId() {
  const [id] = Nt(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}

var TOAST_STAYS = 8e3;
var TOASTS_AT_ONCE = 3;
var toasts = te(
  /** @type {Toast[]} */
  []
);
var timers = /* @__PURE__ */ new Map();
var last2 = 0;
var held = false;
function startTimer(id) {
  clearTimeout(timers.get(id));
  if (!held) timers.set(id, setTimeout(() => dropToast(id), TOAST_STAYS));
}
function toast(words, { undo, also } = {}) {
  last2 += 1;
  toasts.value = [...toasts.value, { id: last2, words, undo, also }].slice(-TOASTS_AT_ONCE);
  startTimer(last2);
  return last2;
}
function dropToast(id) {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((each) => each.id !== id);
}
function undoToast(id) {
  const found = toasts.value.find((each) => each.id === id);
  dropToast(id);
  return found?.undo?.();
}
function holdToasts(hold) {
  held = hold;
  for (const { id } of toasts.value) hold ? clearTimeout(timers.get(id)) : startTimer(id);
}

var MOST_ROWS = 24;
function growWithText(area) {
  if (!area || CSS.supports("field-sizing", "content")) return;
  const style = getComputedStyle(area);
  const line = parseFloat(style.lineHeight) || 24;
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  area.rows = Number(area.dataset.rows ?? (area.dataset.rows = String(area.rows)));
  area.rows = Math.min(MOST_ROWS, Math.max(area.rows, Math.round((area.scrollHeight - padding) / line)));
}

function Field({ label, hint, error, optional, value, onInput, shape = "line", voice = "machine", secret, quiet, id, focus, hotkey, rows = 1, type = "text", ...rest }) {
  const own = useOwnId();
  const name = id ?? own;
  const control = ae(
    /** @type {any} */
    null
  );
  Et(() => {
    if (focus) control.current?.focus();
  }, []);
  Ue(() => shape === "area" ? growWithText(control.current) : void 0, [value, shape]);
  const shared = {
    id: name,
    ref: control,
    value,
    class: `control control--${voice}`,
    "aria-describedby": [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || void 0,
    "aria-invalid": error ? "true" : void 0,
    "data-focus": focus ? "" : void 0,
    spellcheck: secret ? false : void 0,
    autocomplete: "off",
    autocapitalize: secret ? "none" : void 0,
    onInput: (event) => onInput(event.currentTarget.value),
    ...rest
  };
  return un`
    <div class=${error ? "field field--wrong" : "field"}>
      <label class=${quiet ? "field__label away" : "field__label"} for=${name} data-key=${hotkey}>
        ${label}${optional && un` <span class="field__optional">${t("field-optional")}</span>`}
      </label>
      ${hint && un`<p class="field__hint" id=${`${name}-hint`}>${hint}</p>`}
      ${error && un`<p class="field__error" id=${`${name}-error`}><span class="away">${t("error-before")} </span>${error}</p>`}
      ${shape === "area" ? un`<textarea rows=${rows} ...${shared}></textarea>` : un`<input type=${type} ...${shared} />`}
    </div>`;
}
function Select({ label, hint, value, options, onChange, id, optional }) {
  const own = useOwnId();
  const name = id ?? own;
  return un`
    <div class="field">
      <label class="field__label" for=${name}>${label}${optional && un` <span class="field__optional">${t("field-optional")}</span>`}</label>
      ${hint && un`<p class="field__hint" id=${`${name}-hint`}>${hint}</p>`}
      <select class="control control--machine" id=${name} aria-describedby=${hint ? `${name}-hint` : void 0} value=${value}
        onChange=${(event) => onChange(event.currentTarget.value)}>
        ${options.map((option) => un`<option value=${option.value} selected=${option.value === value}>${option.label}</option>`)}
      </select>
    </div>`;
}

var wrong = 0;
var plain = "";
function show() {
  const prefix = wrong > 0 ? `${t("error-before")} ` : "";
  document.title = prefix + plain;
}
function setTitle(room) {
  plain = room ? t("title-room", { room: t(room) }) : t("nav-alcove");
  show();
}
function sayError() {
  if (wrong === 0 && plain === "") plain = document.title;
  wrong += 1;
  show();
  return () => {
    wrong -= 1;
    show();
  };
}

function ErrorSummary({ errors, title = t("error-summary") }) {
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const id = useOwnId();
  const wrong2 = errors.length > 0;
  const said = errors.map((error) => error.words).join();
  Ue(() => {
    if (wrong2) box.current?.focus();
    return wrong2 ? sayError() : void 0;
  }, [said]);
  if (!wrong2) return null;
  const go = (field) => (event) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return un`
    <div class="note note--danger" ref=${box} tabindex="-1" role="alert" aria-labelledby=${id}>
      <h2 class="note__title" id=${id}>${title}</h2>
      <ul class="note__list">
        ${errors.map((error) => un`<li>${error.id ? un`<a href=${`#${error.id}`} onClick=${go(error.id)}>${error.words}</a>` : error.words}</li>`)}
      </ul>
    </div>`;
}

function sentenceOf(error) {
  const id = [`error-${error?.code}`, `seal-${error?.code}`].find(knows);
  return id ? t(id, plainFacts(error.facts)) : t("error-unknown");
}
function plainFacts(facts = {}) {
  return (
    /** @type {Record<string, string | number>} */
    Object.fromEntries(Object.entries(facts).filter(([, value]) => ["string", "number"].includes(typeof value)))
  );
}
function FormErrors({ form }) {
  const errors = form.failure ? [...form.errors, { words: sentenceOf(form.failure) }] : form.errors;
  return un`<${ErrorSummary} errors=${errors} />`;
}

var QUIET_WAIT = 400;
function Notice({ tone = "plain", title, acts, live, children }) {
  return un`
    <div class=${`note note--${tone}`} role=${live ? tone === "danger" ? "alert" : "status" : void 0}>
      ${title && un`<p class="note__title">${title}</p>`}
      <div class="note__words">${typeof children === "string" ? un`<p>${children}</p>` : children}</div>
      ${acts && un`<div class="note__acts">${acts}</div>`}
    </div>`;
}
function Blank({ children, act }) {
  return un`<div class="blank blank--open"><p>${children}</p>${act && un`<div class="blank__act">${act}</div>`}</div>`;
}
function Waiting({ children }) {
  const [long, setLong] = Nt(false);
  Ue(() => {
    const timer = setTimeout(() => setLong(true), QUIET_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return un`<p class="waiting" role="status">${long ? children ?? t("state-waiting") : ""}</p>`;
}

function When({ at, as = "moment", now, zone }) {
  const bareDay = typeof at === "string" && /^\d{4}-\d\d-\d\d$/.test(at);
  const date = new Date(bareDay ? `${at}T12:00Z` : at);
  if (Number.isNaN(date.getTime())) return null;
  const options = bareDay ? { now, zone: "UTC" } : { now, zone };
  const say = as === "since" ? saySince : as === "day" || bareDay ? sayDay : sayWhen;
  const exact = bareDay ? String(at) : date.toISOString();
  return un`<time class="when" datetime=${exact} title=${sayExactly(date, { zone: options.zone, clock: !bareDay })}>${say(date, options)}</time>`;
}

var NONE = [];
var known = /* @__PURE__ */ new WeakMap();
var Gathered = class {
  /** @param {Map<string, Entry>} entries */
  constructor(entries) {
    this.entries = entries;
    this.kinds = /* @__PURE__ */ new Map();
    this.answers = /* @__PURE__ */ new Map();
    this.closed = [];
    const oldestFirst = [...entries.values()].sort((a, b2) => a.id < b2.id ? -1 : 1);
    for (const entry of oldestFirst) this.add(entry);
  }
  /** @param {Entry} entry */
  add(entry) {
    if (entry.cannotOpen || entry.mine && entry.own === false) return void this.closed.push(entry);
    put(this.kinds, entry.kind, entry);
    if (entry.kind === "answer") put(this.answers, entry.fields.to, entry);
  }
  /** @param {string} kind @returns {readonly Entry[]} oldest first */
  of(kind) {
    return this.kinds.get(kind) ?? NONE;
  }
  /** @param {string} id @returns {readonly Entry[]} oldest first */
  answersTo(id) {
    return this.answers.get(id) ?? NONE;
  }
  /** @param {string} [id] */
  get(id) {
    return id === void 0 ? void 0 : this.entries.get(id);
  }
};
function put(lists, key, entry) {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
function gathered(id) {
  const { entries } = safe(id);
  let sorted = known.get(entries);
  if (!sorted) known.set(entries, sorted = L(() => new Gathered(entries.value)));
  return sorted.value;
}
function mineOf(pair, kind) {
  return gathered("mine").of(kind).filter((entry) => entry.fields.pair === pair);
}

var two = (number) => String(number).padStart(2, "0");
function dayOf(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
function clockOf(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
function dayIn(days, now = /* @__PURE__ */ new Date()) {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
function momentOf2(day, clock) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(clock)) return null;
  const date = /* @__PURE__ */ new Date(`${day}T${clock}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function Choice({ label, hint, options, value, onChange, optional = true, quiet, sayOptional, focus }) {
  const group = useOwnId();
  const chips = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const walking = ae(false);
  const note = (event) => {
    walking.current = "key" in event && event.key.startsWith("Arrow");
  };
  Et(() => {
    if (focus) (chips.current?.querySelector("input:checked") ?? chips.current?.querySelector("input") ?? null)?.focus();
  }, []);
  const takeBack = (option) => (event) => {
    if (!optional || option.value !== value) return;
    event.preventDefault();
    setTimeout(() => onChange(null, { walking: false }));
  };
  return un`
    <fieldset class="choice" aria-describedby=${hint ? `${group}-hint` : void 0}>
      <legend class=${quiet ? "field__label away" : "field__label"}>
        ${label}${sayOptional && un` <span class="field__optional">${t("field-optional")}</span>`}
      </legend>
      ${hint && un`<p class="field__hint" id=${`${group}-hint`}>${hint}</p>`}
      <div class="choice__chips" ref=${chips} onKeyDown=${note} onPointerDown=${note}>
        ${options.map((option) => un`
          <label class="chip" key=${option.value} title=${option.hint}>
            <input class="chip__input" type="radio" name=${group} value=${option.value} checked=${option.value === value}
              onClick=${takeBack(option)} onKeyDown=${takeBackBySpace(takeBack(option))} onChange=${() => onChange(option.value, { walking: walking.current })} />
            <span class="chip__label">${option.label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}
function takeBackBySpace(takeBack) {
  return (event) => {
    if (event.key === " " || event.key === "Backspace" || event.key === "Delete") takeBack(event);
  };
}
function Toggle({ label, hint, checked, onChange, chip, ...rest }) {
  const id = useOwnId();
  const flip = (event) => onChange(event.currentTarget.checked);
  if (chip) {
    return un`
      <label class="chip" title=${hint}>
        <input class="chip__input" type="checkbox" checked=${checked} onChange=${flip} ...${rest} />
        <span class="chip__label">${label}</span>
      </label>`;
  }
  return un`
    <div class="toggle">
      <input class="toggle__input" type="checkbox" role="switch" id=${id} checked=${checked} onChange=${flip}
        aria-describedby=${hint ? `${id}-hint` : void 0} ...${rest} />
      <label class="toggle__label" for=${id}>${label}</label>
      ${hint && un`<p class="toggle__hint" id=${`${id}-hint`}>${hint}</p>`}
    </div>`;
}

function planInForce(plans, meeting) {
  return lastOneWins(about(ofKind(plans, "plan"), meeting));
}
function orderInForce(orders, meeting) {
  return lastOneWins(about(ofKind(orders, "order"), meeting));
}
var nextTurn = (inForce) => inForce ? inForce.fields.turn + 1 : 1;
function snapshotInForce(entries, meeting) {
  return about(ofKind(entries, "snapshot"), meeting)[0] ?? null;
}
var about = (found, meeting) => meeting === void 0 ? [...found] : found.filter(({ fields }) => fields.meeting === meeting);
var isHeld = (entries, meeting) => ofKind(entries, "held").some(({ fields }) => fields.meeting === meeting);
function heldMeetings(entries) {
  const snapshots = ofKind(entries, "snapshot");
  const meetings = [...new Set(ofKind(entries, "held").map(({ fields }) => fields.meeting))].sort();
  const all = meetings.map((meeting) => {
    const snapshot = about(snapshots, meeting)[0] ?? null;
    return { meeting, snapshot, startedAt: snapshot && Date.parse(snapshot.fields.started_at) };
  });
  return all.sort((one, other) => (one.startedAt ?? 0) - (other.startedAt ?? 0));
}
function meetingNumber(entries, meeting) {
  const frozen = snapshotInForce(entries, meeting);
  return frozen ? frozen.fields.number : 1 + heldMeetings(entries).filter((held2) => held2.meeting !== meeting).length;
}
function carried(entries) {
  const held2 = heldMeetings(entries);
  return (topic) => held2.filter((each) => cameAlong(topic, each)).length;
}
function waited(entries) {
  const held2 = heldMeetings(entries);
  return (topic) => {
    const last3 = held2.findLastIndex(({ snapshot }) => snapshot?.fields.agenda.seats.some((seat) => seat.topic === topic.id));
    return held2.slice(last3 + 1).filter((each) => cameAlong(topic, each)).length;
  };
}
function cameAlong(topic, { startedAt }) {
  if (startedAt === null || startedAt + 1e3 <= recordTime(topic.id)) return false;
  return !topic.fields.outcome || momentOf(topic.at) >= startedAt;
}

function Voice({ name, theirs, at, state, mark, children, reply, acts, id, as = "article", class: more, ...rest }) {
  const words = typeof children === "string" ? un`<p class="voice__text">${children}</p>` : children;
  return un`
    <${as} class=${["voice", theirs && "voice--theirs", more].filter(Boolean).join(" ")} id=${id} ...${rest}>
      <p class="voice__head">
        <b class="voice__name">${name}</b>
        ${(mark || at || state) && un`
          <span class="voice__meta">
            ${mark && un`<span>${mark}</span>`}
            ${at && un`<${When} at=${at} />`}
            ${state && un`<span class="voice__state">${t(`state-${state}`)}</span>`}
          </span>`}
      </p>
      <div class="voice__words">${words}</div>
      ${acts && un`<div class="voice__acts">${acts}</div>`}
      ${reply && un`<div class="voice__replies">${reply}</div>`}
    <//>`;
}

async function eraseWithUndo(entry) {
  const giveFocusBack = rememberFocus();
  const lies = safe(entry.safe);
  toast(t(entry.safe === "mine" ? "table-erased-mine" : "table-erased-ours"), {
    // A pointer that rests on it keeps the toast longer than the erasure waits.
    undo: () => lies.bringBack(entry.id).catch((error) => toast(sentenceOf(error)))
  });
  await lies.erase(entry.id);
  giveFocusBack();
}

var SETTLED = /* @__PURE__ */ new Set(["kept", "released", "declined"]);
var DECIDES = /* @__PURE__ */ new Set(["yes", "no"]);
var SETTLES = /* @__PURE__ */ new Set(["kept", "renegotiated", "released"]);
function effectivePromise(promise, answers = []) {
  const { owner, state = "open", state_words: words = "" } = promise.fields;
  const own = { state, words, by: promise.id };
  if (owner === promise.author) return own;
  const said = saidByOwner(promise, answers);
  if (state === "released" && said.state !== "kept") return own;
  return said;
}
function saidByOwner(promise, answers) {
  const said = answers.filter(({ author, fields }) => author === promise.fields.owner && fields.to === promise.id).sort(olderFirst);
  const decision = said.findLast(({ fields }) => DECIDES.has(fields.type));
  if (!decision) return { state: "offered", words: "", by: promise.id };
  if (decision.fields.type === "no") return { state: "declined", words: decision.words, by: decision.id };
  const last3 = said.findLast(({ id, fields }) => SETTLES.has(fields.type) && id > decision.id);
  return last3 ? { state: last3.fields.type, words: last3.words, by: last3.id } : { state: "open", words: "", by: decision.id };
}
function promisesWithStates(entries) {
  const answers = /* @__PURE__ */ new Map();
  for (const answer of ofKind(entries, "answer")) {
    const { to } = answer.fields;
    answers.set(to, [...answers.get(to) ?? [], answer]);
  }
  return ofKind(entries, "promise").map((promise) => ({ promise, ...effectivePromise(promise, answers.get(promise.id)) }));
}

function useKeptField(keep, start) {
  const kept = F(() => draft(keep), [keep]);
  const touched = ae(false);
  const [wrong2, setWrong] = Nt(
    /** @type {string | undefined} */
    void 0
  );
  const written = () => kept.value.value || (touched.current ? "" : start);
  const type = (words) => {
    touched.current = true;
    kept.set(words);
    if (wrong2) setWrong(void 0);
  };
  const attempt = async (words, sent) => {
    touched.current = true;
    kept.clearAfter(sent);
    try {
      await sent;
    } catch (failure) {
      if (!kept.value.value) kept.set(words);
      setWrong(sentenceOf(failure));
    }
  };
  return { written, type, attempt, wrong: wrong2, setWrong, clear: () => kept.clear() };
}

function Compose({ label, hint, keep, act, onSend, onLeave, start = "", beside, mayBeEmpty, longest = WORDS_MOST, quiet, focus, hotkey, small, main }) {
  const { written, type, attempt, wrong: wrong2, setWrong, clear } = useKeptField(keep, start);
  const id = useOwnId();
  const text = written();
  const send = (event) => {
    event.preventDefault();
    const words = written().trim();
    const error = check(words, longest, mayBeEmpty);
    setWrong(error);
    if (error) return document.getElementById(id)?.focus();
    return attempt(words, onSend(words));
  };
  const leave = onLeave && (() => {
    clear();
    onLeave();
  });
  return un`
    <form class=${small ? "compose compose--small" : "compose"} onSubmit=${send} noValidate>
      <${Field} id=${id} label=${label} hint=${hint} error=${wrong2} shape="area" voice="said" quiet=${quiet} focus=${focus} hotkey=${hotkey}
        value=${text} onInput=${type} onKeyDown=${keys(leave)} enterkeyhint="send" />
      <div class="compose__foot">
        ${beside}
        <div class="compose__acts">
          ${leave && un`<${Button} kind="quiet" small=${small} onClick=${leave}>${t("act-cancel")}<//>`}
          <${Button} kind=${main ? "main" : "plain"} type="submit" small=${small}>${act}<//>
        </div>
      </div>
    </form>`;
}
function check(words, longest, mayBeEmpty) {
  if (!words && !mayBeEmpty) return t("error-empty");
  return [...words].length > longest ? t("error-too-long") : void 0;
}
function keys(leave) {
  return (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      event.currentTarget.closest("form")?.requestSubmit();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (leave) leave();
      else event.currentTarget.blur();
    }
  };
}

var isOpen = (topic) => topic.fields.outcome === void 0;
var isParked = (topic, day) => topic.fields.parked_until !== void 0 && topic.fields.parked_until > day;
function dayOf2(moment, zone) {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
    const parts = Object.fromEntries(format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
    return `${parts.year.padStart(4, "0")}-${parts.month}-${parts.day}`;
  } catch {
    return new Date(moment).toISOString().slice(0, 10);
  }
}
function openTopics(entries, day) {
  return ofKind(entries, "topic").filter((topic) => isOpen(topic) && !isParked(topic, day));
}

async function layOut(entry, pair, more = {}, said = "topic-laid-out") {
  const giveFocusBack = rememberFocus();
  const known2 = KINDS[entry.kind].fields;
  const shared = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => !known2[name].mine));
  const id = await safe(pair.id).put(entry.kind, entry.words, { ...shared, ...more, was: entry.id });
  await safe("mine").erase(entry.id);
  toast(t(said, { name: pair.counterpart.name }));
  giveFocusBack();
  return id;
}

function Answers({ answers, pair }) {
  return answers.filter(({ words }) => words).map((answer) => un`<${Answer} key=${answer.id} answer=${answer} pair=${pair} state=${stateOf(answer)} />`);
}
function Answer({ answer, pair, state, mark }) {
  const [editing, setEditing] = Nt(false);
  const name = answer.mine ? t("name-you") : pair.counterpart.name;
  const acts = answer.mine && !editing && un`
    <div class="topic__acts">
      <${Button} kind="quiet" small onClick=${() => setEditing(true)}>${t("act-edit")}<//>
      <${Button} kind="quiet" small onClick=${() => eraseWithUndo(answer)}>${t("act-erase")}<//>
    </div>`;
  return un`
    <${Voice} as="div" name=${name} theirs=${!answer.mine} mark=${mark} at=${answer.madeAt} state=${state} acts=${acts}>
      ${editing ? un`<${Edit} topic=${answer} leave=${() => setEditing(false)} />` : answer.words}
    <//>`;
}

function TopicFacts({ topic, carried: carried2 = 0, children }) {
  const { need, size, hard, small, pinned, parked_until: parked, when_we_meet: later, theme } = topic.fields;
  const facts = [
    need && t(`need-${need}`),
    size && t("size-minutes", { minutes: size }),
    hard && t("mark-hard"),
    small && t("mark-small"),
    pinned && t("mark-pinned"),
    carried2 > 0 && t("time-carried", { times: carried2 }),
    theme && t("mark-theme"),
    later && t("seen-by-choice-later"),
    parked && un`${t("topic-parked-until")} <${When} at=${parked} as="day" />`,
    children
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}

function Earlier({ entry }) {
  const [found, setFound] = Nt(
    /** @type {{ version: number, words: string, at: Date }[] | null} */
    null
  );
  Ue(() => {
    let here2 = true;
    const all = safe(entry.safe).versions(entry.id);
    Promise.resolve(all).then((earlier) => here2 && setFound(earlier));
    return () => {
      here2 = false;
    };
  }, [entry.id, entry.version]);
  if (!found) return un`<${Waiting} />`;
  const said = found.filter(({ words }, index) => words !== (index === 0 ? entry.words : found[index - 1].words));
  if (said.length === 0) return un`<p class="earlier meta">${t("topic-earlier-none")}</p>`;
  return un`
    <ol class="earlier" aria-label=${t("topic-earlier")}>
      ${said.map(({ version, words, at }) => un`
        <li class="earlier__version" key=${version}><p class="meta"><${When} at=${at} /></p><p class="earlier__words">${words}</p></li>`)}
    </ol>`;
}

function Facets({ topic, pair }) {
  const { fields } = topic;
  const change = (changed) => safe(topic.safe).revise(topic.id, { fields: changed });
  const flip = (key) => (on) => change({ [key]: on || void 0 });
  return un`
    <div class="facets stack">
      <${Choice} label=${t("field-need")} value=${fields.need} onChange=${(need) => change({ need: need ?? void 0 })}
        options=${NEEDS.map((need) => ({ value: need, label: t(`need-${need}`) }))} />
      <${Choice} label=${t("field-size")} value=${fields.size} onChange=${(size) => change({ size: size ?? void 0 })}
        options=${SIZES.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) }))} />
      <div class="choice__chips">
        <${Toggle} chip label=${t("mark-hard")} checked=${fields.hard === true} onChange=${flip("hard")} />
        <${Toggle} chip label=${t("mark-small")} checked=${fields.small === true} onChange=${flip("small")} />
        <${Toggle} chip label=${t("mark-pin")} checked=${fields.pinned === true} onChange=${(on) => pin(topic, pair, on)} />
      </div>
      <${Park} topic=${topic} change=${change} />
    </div>`;
}
async function pin(topic, pair, on) {
  const others = topic.safe === "mine" ? mineOf(pair.id, "topic") : gathered(pair.id).of("topic").filter(({ mine }) => mine);
  const unpinned = others.filter((each) => on && each.id !== topic.id && each.fields.pinned && isOpen(each));
  await Promise.all([
    safe(topic.safe).revise(topic.id, { fields: { pinned: on || void 0 } }),
    ...unpinned.map(({ id }) => safe(topic.safe).revise(id, { fields: { pinned: void 0 } }))
  ]);
  if (unpinned.length > 0) toast(t("topic-pin-moved"));
}
function Park({ topic, change }) {
  const parked = topic.fields.parked_until;
  const [day, setDay] = Nt(parked ?? "");
  const until = async (chosen) => {
    const giveFocusBack = rememberFocus();
    setDay(chosen ?? "");
    await change({ parked_until: chosen });
    if (chosen) toast(t("topic-parked"), { undo: () => change({ parked_until: parked }) });
    giveFocusBack();
  };
  const park = (event) => {
    event.preventDefault();
    if (day) until(day);
  };
  return un`
    <form class="facets__park" onSubmit=${park} noValidate>
      <${Field} label=${t("topic-park")} type="date" value=${day} onInput=${setDay} min=${dayIn(1)} />
      ${day && day !== parked && un`<${Button} small type="submit">${t("topic-park-act")}<//>`}
      ${!parked && !day && [7, 28].map((days) => un`<${Button} small kind="quiet" key=${days} onClick=${() => until(dayIn(days))}>${t(`topic-park-${days}`)}<//>`)}
      ${parked && un`<${Button} small kind="quiet" onClick=${() => until(void 0)}>${t("topic-unpark")}<//>`}
    </form>`;
}

var KINDS2 = ["do", "open-door", "try"];
function PromiseForm({ pair, leave, topic, goal, meeting, onMade, label = t("promise-words"), mineOnly, focus = true }) {
  const [owner, setOwner] = Nt(me.value?.id);
  const [kind, setKind] = Nt(
    /** @type {string | null} */
    null
  );
  const [when, setWhen] = Nt("");
  const [by, setBy] = Nt(
    /** @type {string | null} */
    null
  );
  const [day, setDay] = Nt("");
  const { id: theirs, name } = pair.counterpart;
  const make = async (words) => {
    const due = by === "meeting" ? { by_meeting: meeting } : by === "day" && day ? { by_day: day } : {};
    const fields = { owner, ...when.trim() && { when: when.trim().slice(0, LINE_MOST) }, ...due, ...topic && { topic }, ...goal && { goal }, ...kind && { type: kind } };
    const id = await safe(pair.id).put("promise", words, fields);
    announce(owner === theirs ? t("promise-offered-said", { name }) : t("promise-made-said"));
    await (onMade ? onMade(id) : leave());
  };
  const people = [{ value: me.value?.id ?? "", label: t("promise-owner-me") }, { value: theirs, label: name }];
  const bys = [meeting && { value: "meeting", label: t("promise-by-meeting") }, { value: "day", label: t("promise-by-a-day") }].filter(Boolean);
  const beside = un`
    <div class="promise-form__more stack">
      <div class="promise-form__by">
        ${!mineOnly && un`<${Choice} label=${t("field-owner")} optional=${false} options=${people} value=${owner} onChange=${setOwner} />`}
        <${Choice} label=${t("promise-by")} options=${bys} value=${by} onChange=${setBy} />
        ${by === "day" && un`<${Field} quiet label=${t("promise-by-a-day")} type="date" value=${day} onInput=${setDay} min=${dayIn(0)} />`}
      </div>
      ${owner === theirs && un`<p class="field__hint">${t("promise-waits-hint", { name })}</p>`}
      <${Field} label=${t("field-when")} optional value=${when} onInput=${setWhen} voice="said" maxlength=${LINE_MOST} />
      <${Choice} label=${t("promise-kind")} value=${kind} onChange=${setKind} options=${KINDS2.map((value) => ({ value, label: t(`promise-kind-${value}`) }))} />
    </div>`;
  return un`
    <div class="promise-form">
      <${Compose} small focus=${focus} label=${label} keep=${`${pair.id}:promise:${topic ?? goal ?? "new"}`} act=${t("promise-act")} onSend=${make} onLeave=${leave} beside=${beside} />
    </div>`;
}

async function close(topic, { what, words, promise, meeting }) {
  const outcome = { what, ...words && { words }, ...promise && { promise }, ...meeting && { meeting } };
  const giveFocusBack = rememberFocus();
  await safe(topic.safe).revise(topic.id, { fields: { outcome } });
  toast(t("topic-closed"), { undo: () => reopen(topic) });
  announce(t("topic-closed"));
  giveFocusBack();
}
function reopen(topic) {
  return safe(topic.safe).revise(topic.id, { fields: { outcome: void 0 } });
}
function Outcome({ topic, pair, leave, meeting }) {
  const [what, setWhat] = Nt(
    /** @type {string | null} */
    null
  );
  const walked = ae(false);
  const choose = (value, { walking }) => {
    walked.current = walking;
    setWhat(value);
  };
  const end = async (words, promise) => {
    await close(topic, { what: what ?? "rest", words, promise, meeting });
    leave();
  };
  return un`
    <div class="topic__panel" role="group" aria-label=${t("outcome-title")}>
      <${Choice} focus label=${t("outcome-title")} value=${what} onChange=${choose}
        options=${OUTCOMES.map((value) => ({ value, label: t(`outcome-${value}`) }))} />
      ${what === "promise" && un`<${PromiseForm} focus=${!walked.current} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} onMade=${(id) => end("", id)} />`}
      ${what && what !== "promise" && un`
        <${Compose} key=${what} small focus=${!walked.current} label=${t(`outcome-${what}-words`)} hint=${what === "will-not" ? void 0 : t("outcome-words-hint")} mayBeEmpty=${what !== "will-not"}
          longest=${OUTCOME_MOST} keep=${`${topic.safe}:${topic.id}:outcome`} act=${t("outcome-act")} onSend=${end} onLeave=${leave} />`}
    </div>`;
}
function OutcomeLine({ outcome }) {
  return un`<p class="outcome"><b class="outcome__what">${t(`outcome-${outcome.what}`)}</b>${outcome.words && un` <span class="outcome__words">${outcome.words}</span>`}</p>`;
}

function TopicPanel(props) {
  const { topic, pair, mode, leave, meeting } = props;
  if (mode === "answer") return un`<${Reply} topic=${topic} pair=${pair} leave=${leave} />`;
  if (mode === "close") return un`<${Outcome} topic=${topic} pair=${pair} leave=${leave} meeting=${meeting} />`;
  if (mode === "promise") return un`<${PromiseForm} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} />`;
  if (mode === "earlier") return un`<${Earlier} entry=${topic} />`;
  return un`<${More} ...${props} />`;
}
function More({ topic, pair, setMode }) {
  const shared = topic.safe !== "mine";
  return un`
    <div class="topic__panel">
      ${topic.mine && un`<${Facets} topic=${topic} pair=${pair} />`}
      <div class="topic__further">
        ${!shared && un`<${Button} small hotkey="l" onClick=${() => layOut(topic, pair)}>${t("topic-lay-out")}<//>`}
        ${shared && topic.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
        ${shared && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>`}
        ${topic.version > 1 && un`<${Button} kind="quiet" small onClick=${() => setMode("earlier")}>${t("topic-earlier")}<//>`}
        ${topic.mine && un`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(topic)}>${t("act-erase")}<//>`}
      </div>
    </div>`;
}
function Reply({ topic, pair, leave }) {
  const send = async (words) => {
    await safe(pair.id).put("answer", words, { to: topic.id, type: "reply" });
    announce(t("topic-answered"));
    leave();
  };
  return un`<${Compose} small focus label=${t("topic-your-answer")} keep=${`${pair.id}:${topic.id}:answer`} act=${t("topic-answer")} onSend=${send} onLeave=${leave} />`;
}

var NEWS = 10 * 6e4;
function Topic({ topic, pair, answers = [], carried: carried2 = 0, meeting }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const replies = answers.map((answer) => `${answer.id} ${answer.version} ${answer.state}`).join();
  return F(
    () => un`<${Drawn} ...${{ topic, pair, answers, carried: carried2, meeting, mode, setMode }} />`,
    [topic, replies, carried2, meeting, mode, pair.counterpart.name]
  );
}
function Drawn({ topic, pair, answers, carried: carried2, meeting, mode, setMode }) {
  const name = topic.mine ? t("name-you") : pair.counterpart.name;
  const show2 = (wanted) => () => setMode(mode === wanted ? null : wanted);
  const leave = () => {
    setMode(null);
    moveFocus(`#topic-${topic.id} [data-open]`, { scroll: false });
  };
  const state = stateOf(topic);
  const foot = un`
    <div class="topic__foot">
      <div class="topic__line">
        <${TopicFacts} topic=${topic} carried=${carried2} />
        <div class="topic__acts">
          ${topic.mine && un`<${Button} kind="quiet" small hotkey="e" onClick=${show2("edit")}>${t("act-edit")}<//>`}
          ${topic.mine && topic.safe !== "mine" && un`<${Button} kind="quiet" small hotkey="x" onClick=${show2("close")}>${t("topic-close")}<//>`}
          ${!topic.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${show2("answer")}>${t("topic-answer")}<//>`}
          <${Button} kind="quiet" small class="topic__more" data-open aria-expanded=${mode === null ? "false" : "true"} label=${t(mode === null ? "topic-more" : "topic-less", { name })}
            onClick=${mode === null ? show2("more") : leave}>${mode === null ? t("act-more") : t("topic-fold")}<//>
        </div>
      </div>
      ${mode && mode !== "edit" && un`<${TopicPanel} key=${mode} ...${{ topic, pair, mode, setMode, leave, meeting }} />`}
    </div>`;
  return un`
    <${Voice} as="li" id=${`topic-${topic.id}`} class="topic" data-row data-topic-open=${mode ? "yes" : void 0} name=${name} theirs=${!topic.mine}
      at=${topic.madeAt} state=${state} acts=${foot} reply=${answers.length > 0 && un`<${Answers} answers=${answers} pair=${pair} />`}>
      ${mode === "edit" ? un`<${Edit} topic=${topic} leave=${leave} />` : topic.words}
    <//>`;
}
function stateOf(entry) {
  if (entry.safe === "mine") return "unsaid";
  const isNews = entry.mine && Date.now() - Date.parse(entry.at) < NEWS;
  return isNews || entry.state === "kept" ? entry.state : void 0;
}
function Edit({ topic, leave, label = t("field-words") }) {
  const keep = `${topic.safe}:${topic.id}:words`;
  const save = async (words) => {
    if (words !== topic.words) await safe(topic.safe).revise(topic.id, { words });
    leave();
  };
  return un`<${Compose} small quiet focus label=${label} keep=${keep} start=${topic.words} act=${t("act-save")} onSend=${save} onLeave=${leave} />`;
}

export {
  fetchFile,
  moreWords,
  locale,
  fetchWords,
  t,
  knows,
  ownZone,
  knowsZone,
  daysAway,
  sayClock,
  sayDay,
  sayWhen,
  sayExactly,
  moveFocus,
  focusHeading,
  rememberFocus,
  announce,
  setTitle,
  Button,
  useOwnId,
  toasts,
  toast,
  dropToast,
  undoToast,
  holdToasts,
  Field,
  Select,
  ErrorSummary,
  sentenceOf,
  FormErrors,
  Notice,
  Blank,
  Waiting,
  When,
  SETTLED,
  effectivePromise,
  promisesWithStates,
  gathered,
  mineOf,
  dayOf,
  clockOf,
  dayIn,
  momentOf2 as momentOf,
  useKeptField,
  Compose,
  Choice,
  Toggle,
  planInForce,
  orderInForce,
  nextTurn,
  snapshotInForce,
  isHeld,
  heldMeetings,
  meetingNumber,
  carried,
  waited,
  isOpen,
  isParked,
  dayOf2,
  openTopics,
  layOut,
  Voice,
  eraseWithUndo,
  TopicFacts,
  Earlier,
  PromiseForm,
  reopen,
  Outcome,
  OutcomeLine,
  Topic,
  stateOf,
  Edit,
  Answers,
  Answer
};
