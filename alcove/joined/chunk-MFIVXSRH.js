import {
  lastOneWins,
  momentOf,
  ofKind,
  olderFirst
} from "./chunk-FUEOCMAL.js";
import {
  isDrillDue,
  snoozeDrill
} from "./chunk-KMK5X7MH.js";
import {
  get,
  set
} from "./chunk-J522EHZH.js";
import {
  askToSkip,
  countCaptured,
  draft,
  invite,
  isRecordId,
  lock,
  moveMeeting,
  planMeeting,
  recordTime,
  safe,
  signOut,
  takeBackSkip,
  untilDrawn,
  withdraw
} from "./chunk-IVJGWNAC.js";
import {
  Et,
  F,
  L,
  Nt,
  Tt,
  Ue,
  ae,
  capturedHere,
  connection,
  dismissTrouble,
  door,
  invitations,
  me,
  openPairs,
  pairs,
  programNews,
  te,
  troubles,
  un,
  unfitReason,
  waiting
} from "./chunk-SOV4W3CV.js";
import {
  KINDS,
  LINE_MOST,
  MINUTES_LEAST,
  MINUTES_MOST,
  NEEDS,
  OUTCOMES,
  OUTCOME_MOST,
  RETURN_DAYS,
  SENTENCE_MOST,
  SIZES,
  WORDS_MOST
} from "./chunk-GDHDP6GW.js";

// vendor/fluent.js
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

// words/files.js
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

// words/words.js
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
  const link2 = chooseLink(links, [get("language"), ...navigator.languages]);
  if (!link2) throw new MissingSentence("*", "the page names no catalogue");
  const answer = await fetch(link2.href, { integrity: link2.dataset.integrity ?? "", credentials: "same-origin" });
  if (!answer.ok) throw new MissingSentence("*", `the catalogue answered ${answer.status}`);
  const tongue = link2.hreflang || "en";
  loadWords(await answer.text(), tongue);
  document.documentElement.lang = tongue;
}
function chooseLink(links, wanted) {
  for (const tongue of wanted) {
    const found = tongue && links.find((link2) => link2.hreflang === tongue.split("-")[0]);
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

// words/times.js
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
  const chosen2 = get("hours");
  return chosen2 ? { hour12: chosen2 === "12" } : {};
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

// parts/list.js
var STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
function List({ label, labelledby, ordered, blank, children, class: more }) {
  const list = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    if (list.current) keepOneStop(list.current, document.activeElement);
  });
  const move2 = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    const step = (
      /** @type {Record<string, number>} */
      STEPS[event.key]
    );
    if (step && list.current && walk(list.current, step)) event.preventDefault();
  };
  const tag = ordered ? "ol" : "ul";
  return un`
    <${tag} ref=${list} class=${["list", more].filter(Boolean).join(" ")} data-list aria-label=${label} aria-labelledby=${labelledby}
      onKeyDown=${move2} onFocusIn=${(event) => keepOneStop(event.currentTarget, event.target)}>${children}<//>
    ${blank && un`<p class="blank">${blank}</p>`}`;
}
function Row({ href, onOpen, children, meta, acts, more, theirs, done, id, ...rest }) {
  const words = href !== void 0 ? un`<a class="row__open" data-open href=${href}>${children}</a>` : onOpen ? un`<button type="button" class="row__open" data-open onClick=${onOpen}>${children}</button>` : un`<span class="row__words">${children}</span>`;
  const kind = ["row", theirs && "row--theirs", done && "row--done"].filter(Boolean).join(" ");
  return un`
    <li class=${kind} data-row id=${id} ...${rest}>
      <div class="row__main">${words}${meta && un`<p class="row__meta">${meta}</p>`}</div>
      ${acts && un`<div class="row__acts">${acts}</div>`}
      ${more && un`<div class="row__more">${more}</div>`}
    </li>`;
}
function stops(list) {
  return (
    /** @type {HTMLElement[]} */
    [...list.querySelectorAll(":scope > [data-row]")].map(
      (row) => row.querySelector("[data-open]") ?? makeStop(
        /** @type {HTMLElement} */
        row
      )
    )
  );
}
function makeStop(row) {
  if (!row.hasAttribute("tabindex")) row.tabIndex = -1;
  return row;
}
function keepOneStop(list, focused) {
  const all = stops(list);
  const current = all.find((stop) => focused instanceof Node && stop.closest("[data-row]")?.contains(focused)) ?? all.find((stop) => stop.tabIndex === 0) ?? all[0];
  for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
}
function walk(list, step) {
  const all = stops(list);
  const at = all.findIndex((stop) => stop.closest("[data-row]")?.contains(document.activeElement));
  const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
  next?.focus();
  return Boolean(next);
}
function isEditable(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

// manners/focus.js
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

// manners/router.js
var place = te(
  /** @type {Place} */
  { path: "", params: {}, query: new URLSearchParams(), room: null }
);
var routes = [];
function match(table, path) {
  const asked = split(path);
  for (const { path: pattern, room: room2 } of table) {
    const wanted = split(pattern);
    if (wanted.length !== asked.length) continue;
    if (!wanted.every((piece, index) => piece.startsWith(":") || piece === asked[index])) continue;
    const named = wanted.flatMap((piece, index) => piece.startsWith(":") ? [[piece.slice(1), decode(asked[index])]] : []);
    return { room: room2, params: Object.fromEntries(named) };
  }
  return { room: null, params: {} };
}
var split = (path) => path.split("/").filter(Boolean);
function decode(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
function readPlace() {
  const { pathname, search } = location;
  place.value = { path: pathname, query: new URLSearchParams(search), ...match(routes, pathname) };
}
var whenDrawn = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
function navigate(path, { replace = false, keepFocus: keepFocus2 = false } = {}) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  if (replace) history.replaceState({}, "", path);
  else history.pushState({}, "", path);
  readPlace();
  if (keepFocus2) return;
  scrollTo(0, 0);
  whenDrawn(focusHeading);
}
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link2 = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link2 instanceof HTMLAnchorElement) || link2.target || link2.hasAttribute("download")) return;
  const address = new URL(link2.href);
  if (address.origin !== location.origin || address.hash || match(routes, address.pathname).room === null) return;
  event.preventDefault();
  navigate(address.pathname + address.search);
}
function onBack() {
  readPlace();
  const { scroll = 0 } = history.state ?? {};
  whenDrawn(() => scrollTo(0, scroll));
}
function startRouter(table) {
  routes = table;
  history.scrollRestoration = "manual";
  document.addEventListener("click", onClick);
  addEventListener("popstate", onBack);
  addEventListener("pagehide", () => history.replaceState({ ...history.state, scroll: scrollY }, ""));
  readPlace();
}

// manners/announce.js
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
  const place2 = region(now ? "assertive" : "polite");
  place2.textContent = "";
  setTimeout(() => {
    place2.textContent = words;
  }, SETTLE);
}

// parts/button.js
function Button({ kind = "plain", onClick: onClick2, href, busy = false, hotkey, label, small, type = "button", children, class: more, ...rest }) {
  const [working, setWorking] = Nt(false);
  const held2 = ae(false);
  const press = async (event) => {
    if (held2.current || busy) return event.preventDefault();
    const outcome = onClick2?.(event);
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

// manners/own-id.js
var last = 0;
function useOwnId() {
  const [id] = Nt(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}

// parts/menu.js
function Menu({ items: items2, label = t("act-more"), children, hotkey, class: more }) {
  const id = useOwnId();
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const opener = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const choose = (item) => () => {
    box.current?.hidePopover();
    opener.current?.focus();
    return item.onClick?.();
  };
  const move2 = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = (
      /** @type {HTMLElement[]} */
      [...box.current?.querySelectorAll(".menu__item") ?? []]
    );
    const at = all.indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    all[(at + step + all.length) % all.length]?.focus();
  };
  const shown = (event) => {
    if (event.newState === "open") box.current?.querySelector(
      /** @type {any} */
      ".menu__item"
    )?.focus();
  };
  return un`
    <span class="menu">
      <button type="button" ref=${opener} class=${["button", children ? "button--quiet" : "button--sign", more].filter(Boolean).join(" ")}
        popovertarget=${id} aria-label=${children ? void 0 : label} data-key=${hotkey}>${children ?? "⋯"}</button>
      <div class="menu__box" id=${id} ref=${box} popover role="group" aria-label=${label} onKeyDown=${move2} onToggle=${shown}>
        ${items2.filter(Boolean).map((item) => {
    const { label: words, href, kind, hotkey: key, note, only } = (
      /** @type {any} */
      item
    );
    const inside = un`<span>${words}</span>${note && un`<span class="menu__note">${note}</span>`}`;
    const shared = { class: ["menu__item", kind === "danger" && "menu__item--danger", only && `menu__item--${only}`].filter(Boolean).join(" "), "data-key": key, onClick: choose(item) };
    return href ? un`<a href=${href} ...${shared}>${inside}</a>` : un`<button type="button" ...${shared}>${inside}</button>`;
  })}
      </div>
    </span>`;
}

// manners/toasts.js
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

// parts/page-head.js
function PageHead({ title, seenBy, lead, over, acts }) {
  return un`
    <header class="head">
      ${over && un`<p class="head__over">${over}</p>`}
      <div class="head__line">
        <h1 class="head__title" tabindex="-1" data-page-title>${title}</h1>
        ${acts && un`<div class="head__acts">${acts}</div>`}
      </div>
      ${lead && un`<p class="head__lead">${lead}</p>`}
      ${seenBy && un`<p class="head__seen">${seenBy}</p>`}
    </header>`;
}
function Section({ title, note, acts, id, level = 2, children, class: more }) {
  return un`
    <section class=${["section", more].filter(Boolean).join(" ")} aria-labelledby=${id ? `${id}-title` : void 0} id=${id}>
      <div class="section__head">
        <${`h${level}`} class="section__title" id=${id ? `${id}-title` : void 0}>${title}<//>
        ${acts && un`<div class="section__acts">${acts}</div>`}
      </div>
      ${note && un`<p class="section__note">${note}</p>`}
      ${children}
    </section>`;
}

// manners/autogrow.js
var MOST_ROWS = 24;
function growWithText(area) {
  if (!area || CSS.supports("field-sizing", "content")) return;
  const style = getComputedStyle(area);
  const line = parseFloat(style.lineHeight) || 24;
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  area.rows = Number(area.dataset.rows ?? (area.dataset.rows = String(area.rows)));
  area.rows = Math.min(MOST_ROWS, Math.max(area.rows, Math.round((area.scrollHeight - padding) / line)));
}

// parts/field.js
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

// manners/title.js
var wrong = 0;
var plain = "";
function show() {
  const prefix = wrong > 0 ? `${t("error-before")} ` : "";
  document.title = prefix + plain;
}
function setTitle(room2) {
  plain = room2 ? t("title-room", { room: t(room2) }) : t("nav-alcove");
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

// parts/error-summary.js
function ErrorSummary({ errors, title = t("error-summary") }) {
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const id = useOwnId();
  const wrong3 = errors.length > 0;
  const said = errors.map((error) => error.words).join();
  Ue(() => {
    if (wrong3) box.current?.focus();
    return wrong3 ? sayError() : void 0;
  }, [said]);
  if (!wrong3) return null;
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

// rooms/frame/say-error.js
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

// manners/forms.js
function useAct(act) {
  const running = ae(false);
  const [busy, setBusy] = Nt(false);
  const [failure, setFailure] = Nt(
    /** @type {Error | null} */
    null
  );
  const run = async (...given) => {
    if (running.current) return void 0;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      return await act(...given);
    } catch (error) {
      setFailure(
        /** @type {Error} */
        error
      );
      return void 0;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, failure };
}
function useForm(initial, { check: check2 = () => [], send, again = false }) {
  const [values, setValues] = Nt(initial);
  const [errors, setErrors] = Nt(
    /** @type {FormError[]} */
    []
  );
  const { run, busy, failure } = useAct(async () => {
    await send(values);
    if (again) setValues(initial);
  });
  const submit = async (event) => {
    event?.preventDefault();
    const wrong3 = check2(values);
    setErrors(wrong3);
    if (wrong3.length === 0) await run();
  };
  return {
    values,
    errors,
    busy,
    failure,
    submit,
    setValues,
    /** @param {keyof V} key */
    set: (key) => (value) => setValues((now) => ({ ...now, [key]: value })),
    /** @param {string} id */
    errorOf: (id) => errors.find((error) => error.id === id)?.words
  };
}
function sendOnModEnter(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest("form")?.requestSubmit();
}

// parts/notice.js
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

// parts/sentence.js
function Sentence({ id, args = {}, marks = {} }) {
  const known2 = { b: (text) => un`<b>${text}</b>`, em: (text) => un`<em>${text}</em>`, ...marks };
  const safe2 = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? hide(value) : value]));
  const pieces = t(id, safe2).split(/<(\w+)>(.*?)<\/\1>/g);
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return show2(piece);
    if (index % 3 === 1) return null;
    const make = (
      /** @type {Record<string, (text: string) => unknown>} */
      known2[pieces[index - 1]]
    );
    return make ? make(show2(piece)) : show2(piece);
  });
}
var hide = (text) => text.replaceAll("<", "");
var show2 = (text) => text.replaceAll("", "<");

// parts/when.js
function When({ at, as = "moment", now, zone }) {
  const bareDay = typeof at === "string" && /^\d{4}-\d\d-\d\d$/.test(at);
  const date = new Date(bareDay ? `${at}T12:00Z` : at);
  if (Number.isNaN(date.getTime())) return null;
  const options = bareDay ? { now, zone: "UTC" } : { now, zone };
  const say = as === "since" ? saySince : as === "day" || bareDay ? sayDay : sayWhen;
  const exact = bareDay ? String(at) : date.toISOString();
  return un`<time class="when" datetime=${exact} title=${sayExactly(date, { zone: options.zone, clock: !bareDay })}>${say(date, options)}</time>`;
}

// parts/reveal.js
function Reveal({ label, open, children, onToggle, ...rest }) {
  return un`
    <details class="reveal" open=${open} onToggle=${(event) => onToggle?.(event.currentTarget.open)} ...${rest}>
      <summary class="reveal__label">${label}</summary>
      <div class="reveal__body">${children}</div>
    </details>`;
}

// rooms/table/gathered.js
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

// parts/choice.js
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
  const takeBack2 = (option) => (event) => {
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
              onClick=${takeBack2(option)} onKeyDown=${takeBackBySpace(takeBack2(option))} onChange=${() => onChange(option.value, { walking: walking.current })} />
            <span class="chip__label">${option.label}</span>
          </label>`)}
      </div>
    </fieldset>`;
}
function takeBackBySpace(takeBack2) {
  return (event) => {
    if (event.key === " " || event.key === "Backspace" || event.key === "Delete") takeBack2(event);
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

// records/meetings.js
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

// rooms/table/days.js
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

// manners/hotkeys.js
var SECOND_STROKE = 1200;
var hotkeysOn = te(get("hotkeys") === "on");
function setHotkeys(on) {
  hotkeysOn.value = on;
  set("hotkeys", on ? "on" : "off");
}
function strokeOf(event) {
  const key = event.key === "Escape" ? "Esc" : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}
function isTyping2(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}
function isVisible(element) {
  return element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;
}
function stage() {
  const dialogs = document.querySelectorAll("dialog[open]");
  return dialogs[dialogs.length - 1] ?? document.body;
}
function controlFor(stroke) {
  const top = stage();
  const focus = document.activeElement;
  const all = (
    /** @type {HTMLElement[]} */
    [...top.querySelectorAll(`[data-key="${CSS.escape(stroke)}"]`)].filter((control) => isVisible(control) && (control.closest("[data-row]")?.contains(focus) ?? true))
  );
  for (let around2 = focus; around2 && top.contains(around2); around2 = around2.parentElement) {
    const near = all.find((control) => around2?.contains(control));
    if (near) return near;
  }
  return all[0] ?? null;
}
function keysOnPage() {
  const found = /* @__PURE__ */ new Map();
  for (const control of document.body.querySelectorAll("[data-key]")) {
    const key = (
      /** @type {HTMLElement} */
      control.dataset.key ?? ""
    );
    const label = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
    if (isVisible(control) && !found.has(key)) found.set(key, label);
  }
  return [...found].map(([key, label]) => ({ key, label }));
}
var first = "";
var firstAt = 0;
function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const stroke = strokeOf(event);
  const chord = stroke.startsWith("mod+");
  if (!chord && stroke !== "Esc" && (isTyping2(event.target) || !hotkeysOn.value)) return;
  if (stroke.startsWith("Arrow") && event.target instanceof HTMLInputElement) return;
  const pair = event.timeStamp - firstAt < SECOND_STROKE ? `${first} ${stroke}` : "";
  const control = pair && controlFor(pair) || controlFor(stroke);
  if (control) {
    event.preventDefault();
    first = "";
    control.click();
  } else if (!chord && !enterList(stroke, event)) {
    first = stroke;
    firstAt = event.timeStamp;
  }
}
function enterList(stroke, event) {
  if (stroke !== "j" && stroke !== "k") return false;
  const list = [...stage().querySelectorAll("[data-list]")].find((each) => isVisible(each) && each.childElementCount > 0);
  if (!list || list.contains(document.activeElement) || !walk(list, stroke === "j" ? 1 : -1)) return false;
  event.preventDefault();
  return true;
}
function answerKeys() {
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

// rooms/table/stay-put.js
function useStayPut() {
  const room2 = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => room2.current ? holdStill(room2.current) : void 0, []);
  return room2;
}
function holdStill(room2) {
  let held2 = null;
  let top = 0;
  const note = () => {
    const focused = document.activeElement;
    held2 = focused && isTyping2(focused) && room2.contains(focused) ? focused : null;
    top = held2?.getBoundingClientRect().top ?? 0;
  };
  const observer = new ResizeObserver(() => {
    const moved = held2?.isConnected ? held2.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    note();
  });
  observer.observe(room2);
  room2.addEventListener("focusin", note);
  room2.addEventListener("focusout", note);
  addEventListener("scroll", note, { passive: true });
  return () => {
    observer.disconnect();
    removeEventListener("scroll", note);
  };
}

// parts/voice.js
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

// rooms/table/erase.js
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

// parts/dialog.js
function Dialog({ open, title, onClose, acts, wide, children }) {
  const box = ae(
    /** @type {HTMLDialogElement | null} */
    null
  );
  const before = ae(
    /** @type {Element | null} */
    null
  );
  const id = useOwnId();
  Et(() => {
    const dialog = box.current;
    if (!dialog) return void 0;
    if (open && !dialog.open) {
      before.current = document.activeElement;
      dialog.showModal();
      (dialog.querySelector("[data-focus]") ?? dialog.querySelector("h2"))?.focus();
    } else if (!open && dialog.open) dialog.close();
    return void 0;
  }, [open]);
  Ue(() => () => (
    /** @type {any} */
    before.current?.isConnected && /** @type {any} */
    before.current.focus()
  ), []);
  return un`
    <dialog ref=${box} class=${wide ? "dialog dialog--wide" : "dialog"} aria-labelledby=${id}
      onClose=${onClose} onClick=${(event) => event.target === box.current && box.current.close()}>
      ${open && un`
        <div class="dialog__body">
          <h2 class="dialog__title" id=${id} tabindex="-1">${title}</h2>
          ${children}
          <div class="dialog__acts">${acts ?? un`<${Button} onClick=${onClose}>${t("act-close")}<//>`}</div>
        </div>`}
    </dialog>`;
}

// rooms/lots.js
var lot = (rooms, name, ...words) => async () => {
  const [found] = await Promise.all([rooms(), moreWords(...words)]);
  return { default: found[name] };
};
var around = (name) => lot(() => import("./around-6HV6W7MR.js"), name, "around", "about", "ways");
var ways = (name) => lot(() => import("./lot-KOGVPYK5.js"), name, "around", "ways");
var ofTwo = (name) => lot(() => import("./of-two-25ZEOQ6D.js"), name, "of-two", "about", "progress", "feedback", "themes");
var compareWords = lot(() => import("./compare-OVA5DY6L.js"), "default", "compare");
var newKeys = (name) => lot(() => import("./lot-6ZADW7I5.js"), name, "new-keys", "around");
var leaving = (name) => lot(() => import("./lot-SP2J6BAB.js"), name, "leaving");
var takeAlong = lot(() => import("./export-FUCAG2ZV.js"), "default", "export", "story", "of-two", "us");
var story = (name) => lot(() => import("./lot-3JNH75UB.js"), name, "story", "of-two", "themes", "feedback", "us");
var growth = lot(() => import("./growth-GYIQPV2A.js"), "default", "growth", "progress");
var progress = (name) => lot(() => import("./lot-DY4U3CFH.js"), name, "progress");
var us = lot(() => import("./us-SQR3MP57.js"), "default", "us");
var feedback = lot(() => import("./feedback-EZXJIGM2.js"), "default", "feedback");
var pulse = lot(() => import("./pulse-KPAIADSO.js"), "default", "pulse");
var ceremonies = (name) => lot(() => import("./lot-D66X4A27.js"), name, "ceremonies", "questions", "of-two", "us", "feedback");
var questions = lot(() => import("./questions-4RQLBBU7.js"), "default", "questions", "of-two");
var rhythm = lot(() => import("./rhythm-ZWXCR5KL.js"), "default", "rhythm");
var ofTime = (name) => lot(() => import("./lot-K6REMASV.js"), name, "hours");
var hours = ofTime("hours");
var undelivered = ofTime("undelivered");
var bring = lot(() => import("./bring-ZSXSR3EI.js"), "default", "bring", "of-two");
var templates = lot(() => import("./templates-PSJVJXS3.js"), "default", "templates");
var capturedLot = lot(() => import("./captured-2LGX2RXZ.js"), "default", "captured");
var seen = lot(() => import("./seen-M3B63DOM.js"), "default", "seen");
var themes = lot(() => import("./themes-PZ3DBWJC.js"), "default", "themes");
var heard = lot(() => import("./heard-WY75POEN.js"), "default", "themes");
var program = lot(() => import("./news-536JHENX.js"), "default", "program");

// rooms/table/kept-field.js
function useKeptField(keep, start2) {
  const kept2 = F(() => draft(keep), [keep]);
  const touched = ae(false);
  const [wrong3, setWrong] = Nt(
    /** @type {string | undefined} */
    void 0
  );
  const written = () => kept2.value.value || (touched.current ? "" : start2);
  const type = (words) => {
    touched.current = true;
    kept2.set(words);
    if (wrong3) setWrong(void 0);
  };
  const attempt = async (words, sent) => {
    touched.current = true;
    kept2.clearAfter(sent);
    try {
      await sent;
    } catch (failure) {
      if (!kept2.value.value) kept2.set(words);
      setWrong(sentenceOf(failure));
    }
  };
  return { written, type, attempt, wrong: wrong3, setWrong, clear: () => kept2.clear() };
}

// rooms/table/compose.js
function Compose({ label, hint, keep, act, onSend, onLeave, start: start2 = "", beside, mayBeEmpty, longest = WORDS_MOST, quiet, focus, hotkey, small, main }) {
  const { written, type, attempt, wrong: wrong3, setWrong, clear } = useKeptField(keep, start2);
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
      <${Field} id=${id} label=${label} hint=${hint} error=${wrong3} shape="area" voice="said" quiet=${quiet} focus=${focus} hotkey=${hotkey}
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

// rooms/frame/entered.js
var loaded = /* @__PURE__ */ new Map();
async function fetchRoom(load) {
  if (!loaded.has(load)) loaded.set(load, (await load()).default);
}
function Entered({ load, ...given }) {
  const [, draw] = Nt(0);
  const [failed, setFailed] = Nt(false);
  const enter = async () => {
    try {
      await fetchRoom(load);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    draw((times) => times + 1);
  };
  const Room = load.component ?? loaded.get(load);
  Ue(() => {
    if (!Room) enter();
  }, [load]);
  if (Room) return un`<${Room} ...${given} />`;
  if (!failed) return un`<${Waiting} />`;
  return un`
    <${Notice} tone="notice" live title=${t("frame-not-loaded")} acts=${un`<${Button} onClick=${enter}>${t("act-retry")}<//><${Button} onClick=${() => location.reload()}>${t("frame-load-again")}<//>`}>
      ${t("frame-not-loaded-next")}
    <//>`;
}

// rooms/frame/note-win.js
var sayMore = progress("sayMore");
function nearestPair(all, here3) {
  const startsAt = ({ next }) => next ? Date.parse(next.startsAt) : Infinity;
  const nearest = [...all].sort((one, other) => startsAt(one) - startsAt(other) || one.counterpart.name.localeCompare(other.counterpart.name));
  return all.find(({ id }) => id === here3) ?? nearest[0];
}
function NoteWin() {
  const [open, setOpen] = Nt(false);
  const [told, setTold] = Nt(
    /** @type {{ safe: string, id: string, pair: any } | null} */
    null
  );
  if (openPairs.value.length === 0) return null;
  return un`
    <${Button} kind="quiet" small hotkey="w" onClick=${() => setOpen(true)}>${t("win-note")}<//>
    ${open && un`<${Capture} leave=${() => setOpen(false)} sayMore=${setTold} />`}
    <${Dialog} open=${told !== null} title=${t("win-more")} onClose=${() => setTold(null)}>
      <${Entered} key=${told?.id} load=${sayMore} pair=${told?.pair} params=${told ?? {}} />
    <//>`;
}
function Capture({ leave, sayMore: sayMore2 }) {
  const [pair, setPair] = Nt(() => nearestPair(openPairs.value, place.value.params.pair).id);
  const [who, setWho] = Nt("ours");
  const [way, setWay] = Nt("win");
  const { name } = (openPairs.value.find(({ id }) => id === pair) ?? openPairs.value[0]).counterpart;
  const keep = async (words) => {
    const lies = who === "ours" ? pair : "mine";
    const id = await safe(lies).put("win", words, { ...way === "lesson" && { lesson: true }, ...who === "mine" && { pair } });
    leave();
    const more = () => sayMore2({ safe: lies, id, pair: openPairs.value.find((each) => each.id === pair) });
    toast(t(`win-kept-${who}`, { name }), { undo: () => safe(lies).erase(id), also: { words: t("win-more"), act: more } });
  };
  const beside = un`
    <div class="note-win stack">
      ${openPairs.value.length > 1 && un`<${Choice} quiet label=${t("win-where")} optional=${false} value=${pair} onChange=${setPair}
        options=${openPairs.value.map(({ id, counterpart }) => ({ value: id, label: t("name-you-and", { name: counterpart.name }) }))} />`}
      <${Choice} quiet label=${t("field-who-reads")} optional=${false} value=${who} onChange=${setWho}
        options=${[{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }]} />
      <${Choice} quiet label=${t("win-which")} optional=${false} value=${way} onChange=${setWay}
        options=${["win", "lesson"].map((value) => ({ value, label: t(`win-is-${value}`) }))} />
    </div>`;
  return un`
    <${Dialog} open title=${t(`win-asks-${way}`)} onClose=${leave} acts=${""}>
      <${Compose} main quiet focus label=${t(`win-asks-${way}`)} keep="win" act=${t("win-keep")} onSend=${keep} onLeave=${leave} beside=${beside} />
    <//>`;
}

// manners/curtain.js
var curtainDrawn = te(false);
var focusBefore = null;
var titleBefore = "";
function hidePage(drawn) {
  for (const page of document.querySelectorAll("[data-behind-curtain]")) {
    page.hidden = drawn;
    page.inert = drawn;
  }
}
function drawCurtain() {
  if (curtainDrawn.value) return;
  focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  titleBefore = document.title;
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const open of document.querySelectorAll("[popover]:popover-open")) open.hidePopover();
  hidePage(true);
  curtainDrawn.value = true;
  setTitle();
  announce(t("curtain-drawn"));
  requestAnimationFrame(() => (
    /** @type {HTMLElement | null} */
    document.querySelector(".curtain button")?.focus()
  ));
}
function liftCurtain() {
  if (!curtainDrawn.value) return;
  hidePage(false);
  curtainDrawn.value = false;
  document.title = titleBefore;
  announce(t("curtain-lifted"));
  if (focusBefore?.isConnected) focusBefore.focus();
  focusBefore = null;
}

// parts/curtain.js
function CurtainButton() {
  return un`<${Button} kind="quiet" small hotkey=${curtainDrawn.value ? void 0 : "\\"} onClick=${drawCurtain}>${t("curtain-draw")}<//>`;
}
function Curtain() {
  if (!curtainDrawn.value) return null;
  return un`
    <section class="curtain" aria-labelledby="curtain-words">
      <p class="curtain__words" id="curtain-words">${t("curtain-behind")}</p>
      <${Button} hotkey="\\" data-focus onClick=${liftCurtain}>${t("curtain-lift")}<//>
    </section>`;
}

// parts/nav.js
function Nav({ home, name, sure, rooms = [], more = [], wide = [], acts }) {
  return un`
    <header class="nav">
      <div class="nav__top">
        <a class="nav__home" href=${home}><span class="nav__mark" aria-hidden="true"></span>${t("nav-alcove")}</a>
        <nav class="nav__wide" aria-label=${t("nav-all-alcoves")}><ul class="nav__list">${wide.map(link)}</ul></nav>
        ${acts && un`<div class="nav__acts">${acts}</div>`}
      </div>
      ${rooms.length > 0 && un`
        <nav class="nav__alcove" aria-label=${name ? t("nav-you-and", { name }) : t("nav-this-alcove")}>
          ${name && un`<p class="nav__pair">${t("nav-you-and", { name })}${sure && un` <a class="nav__sure" href=${sure.href}>${sure.label}</a>`}</p>`}
          <ul class="nav__list nav__list--rooms">${rooms.map(link)}${more.length > 0 && un`<li><${More} rooms=${rooms} more=${more} /></li>`}</ul>
        </nav>`}
    </header>`;
}
function More({ rooms, more }) {
  const items2 = [...rooms.filter(({ narrow }) => narrow === false).map((each) => ({ ...each, hotkey: void 0, only: "narrow" })), ...more.map((each) => ({ ...each, hotkey: void 0, only: each.narrow ? "narrow" : void 0 }))];
  return un`
    <${Menu} class="nav__link nav__opener" label=${t("nav-more-rooms")} items=${items2}>${t("act-more")}<//>
    <span aria-hidden="true">${more.filter(({ hotkey }) => hotkey).map(({ href, label, hotkey }) => un`<a key=${href} class="away" href=${href} tabindex="-1" data-key=${hotkey}>${label}</a>`)}</span>`;
}
function link({ href, label, hotkey, here: here3, note, narrow }) {
  return un`<li key=${href} class=${narrow === false ? "nav__item--wide" : void 0}><a class="nav__link" href=${href} data-key=${hotkey} aria-current=${here3 ? "page" : void 0}>${label}${note && un` <span class="nav__note">${note}</span>`}</a></li>`;
}
function SkipLink() {
  const skip = (event) => {
    event.preventDefault();
    const main = document.querySelector("main");
    main?.setAttribute("tabindex", "-1");
    main?.focus();
  };
  return un`<a class="skip" href="#main" onClick=${skip}>${t("nav-skip")}</a>`;
}

// parts/toasts.js
function Toasts() {
  const newest = toasts.value.findLastIndex(({ undo }) => undo);
  return un`
    <div class="toasts" role="status" aria-live="polite" onMouseEnter=${() => holdToasts(true)} onMouseLeave=${() => holdToasts(false)}
      onFocusIn=${() => holdToasts(true)} onFocusOut=${() => holdToasts(false)}>
      ${toasts.value.map((toast2, at) => un`
        <div class="toast" key=${toast2.id}>
          <p class="toast__words">${toast2.words}</p>
          ${toast2.also && un`<${Button} kind="quiet" small onClick=${() => {
    dropToast(toast2.id);
    return toast2.also?.act();
  }}>${toast2.also.words}<//>`}
          ${toast2.undo && un`<${Button} kind="quiet" small hotkey=${at === newest ? "z" : void 0} onClick=${() => undoToast(toast2.id)}>${t("act-undo")}<//>`}
          <${Button} kind="quiet" small label=${t("act-dismiss")} onClick=${() => dropToast(toast2.id)}>×<//>
        </div>`)}
    </div>`;
}

// rooms/frame/captured.js
function Captured() {
  Ue(() => {
    countCaptured().catch(() => {
    });
  }, []);
  return capturedHere.value > 0 && un`<${Entered} load=${capturedLot} />`;
}

// rooms/frame/sign-out.js
function SignOut({ small = true, kind = "quiet", stay = false }) {
  const [asking, setAsking] = Nt(false);
  const count = waiting.value + capturedHere.value;
  const leave = async () => {
    try {
      await signOut();
      toast(t("frame-signed-out"));
    } catch (error) {
      toast(door.value === "stranger" ? t("frame-signed-out-away") : sentenceOf(error));
    }
    setAsking(false);
    if (!stay && door.value === "stranger") navigate("/", { replace: true });
  };
  return un`
    <${Button} kind=${kind} small=${small} onClick=${() => count > 0 ? setAsking(true) : leave()}>${t("act-sign-out")}<//>
    <${Dialog} open=${asking} title=${t("frame-sign-out-asks")} onClose=${() => setAsking(false)}
      acts=${un`
        <${Button} kind="danger" onClick=${leave}>${t("frame-sign-out-anyway", { count })}<//>
        <${Button} kind="main" data-focus onClick=${() => setAsking(false)}>${t("frame-stay")}<//>`}>
      <p>${t("frame-sign-out-waiting", { count })}</p>
    <//>`;
}

// rooms/frame/foot.js
function Foot() {
  const person = me.value;
  return un`
    <footer class="foot">
      <a class="foot__link" href="/about">${t("nav-about")}</a>
      ${person && un`
        <div class="foot__person">
          <span>${t("frame-signed-in", { name: person.name })}</span>
          ${door.value === "open" && un`<${Button} kind="quiet" small onClick=${() => lock()}>${t("act-lock")}<//>`}
          <${SignOut} stay=${place.value.room?.id === "invitation"} />
        </div>`}
    </footer>`;
}

// rooms/frame/keep-pulse.js
function KeepPulse({ pair }) {
  const ours = gathered(pair.id);
  const mine = (kind) => ours.of(kind).filter((entry) => entry.mine).length;
  const owes = mine("pulse-agree") > mine("pulse-reveal");
  const own = owes ? gathered("mine") : null;
  Ue(() => {
    if (owes && safe(pair.id).stage.value === "all") import("./pulse-6VY7TMMO.js").then(({ keepRounds }) => keepRounds(pair));
  }, [owes, ours, own]);
  return null;
}

// rooms/frame/nowhere.js
var ARRIVES_WITHIN = 3e3;
function Nowhere() {
  return un`
    <${PageHead} title=${t("state-nothing-here")} lead=${t("state-nothing-here-next")} />
    <p><${Button} href="/">${t("frame-to-week")}<//></p>`;
}
function MissingPair() {
  const [late, setLate] = Nt(false);
  Ue(() => {
    const timer = setTimeout(() => setLate(true), ARRIVES_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  return late ? un`<${Nowhere} />` : un`<${Waiting} />`;
}

// rooms/frame/unfit.js
function Unfit() {
  const reason = `frame-unfit-${unfitReason.value}`;
  return un`
    <${PageHead} title=${t("frame-unfit")} lead=${t(knows(reason) ? reason : "frame-unfit-next")} />
    <p class="measure">${t("frame-unfit-fits")}</p>`;
}

// rooms/frame/inside.js
var BEFORE = {
  stranger: around("arrival"),
  keyless: around("firstDay"),
  locked: around("unlock")
};
var READ = ["story", "two", "export", "leaving", "letter"];
var closed = leaving("closed");
var closedSince = leaving("closedSince");
var renewed = newKeys("renewed");
function Inside() {
  const { room: room2, params } = place.value;
  const state = door.value;
  Ue(() => {
    if (room2?.passing && state === "open") navigate("/", { replace: true });
  }, [room2, state]);
  if (state === "unfit") return un`<${Unfit} />`;
  if (state === "starting") return un`<${Waiting} />`;
  if (room2 === null) return un`<${Nowhere} />`;
  if (room2.open && state !== "open") return un`<${Entered} key=${state} load=${BEFORE[state]} />`;
  if (params.pair === void 0) return un`<${Entered} key=${room2.id} load=${room2.load} params=${params} />`;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  if (!pair) return un`<${MissingPair} key=${params.pair} />`;
  const isRead = !pair.closed || READ.includes(room2.id);
  return un`${pair.renewed && un`<${Entered} key=${`renewed ${pair.id}`} load=${renewed} pair=${pair} />`}
    ${pair.closed && un`<${Entered} key=${`closed ${pair.id}`} load=${closedSince} pair=${pair} />`}
    <${Entered} key=${`${isRead ? room2.id : "closed"} ${pair.id}`} load=${isRead ? room2.load : closed} params=${params} pair=${pair} />${!pair.closed && un`<${KeepPulse} key="pulse" pair=${pair} />`}`;
}

// rooms/frame/keep-focus.js
var NOTE = "main label[data-key=c]";
function keepFocus(main) {
  let known2 = "";
  const look = () => {
    const heading = main.querySelector("h1");
    const note = place.value.query.has("note") && main.querySelector(NOTE);
    if (note) return takeNote(
      /** @type {HTMLElement} */
      note
    );
    const said = heading ? `${place.value.path} ${heading.textContent}` : "";
    if (!said || said === known2) return;
    known2 = said;
    if (!document.activeElement?.closest("main, dialog")) focusHeading();
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true, characterData: true });
  look();
  return () => observer.disconnect();
}
function takeNote(label) {
  history.replaceState(history.state, "", location.pathname);
  place.value = { ...place.value, query: new URLSearchParams() };
  scrollTo(0, 0);
  label.click();
}

// rooms/frame/kept-line.js
function saidKept() {
  const count = waiting.value;
  if (connection.value === "away") return count > 0 ? t("frame-away-waiting", { count }) : t("frame-away");
  return count > 0 ? t("frame-kept", { count }) : t("frame-saved");
}
function KeptLine() {
  const away = connection.value === "away";
  const before = ae(away);
  Ue(() => {
    if (before.current !== away) announce(t(away ? "state-away" : "state-back"));
    before.current = away;
  }, [away]);
  return un`
    <aside class=${away ? "kept-line kept-line--away" : "kept-line"} aria-label=${t("frame-kept-or-saved")}><p data-kept>${saidKept()}</p></aside>`;
}

// parts/key-list.js
var ALWAYS = [["j", "key-next"], ["k", "key-previous"], ["Enter", "key-open"], ["Esc", "key-close"], ["mod+Enter", "key-send"]];
function KeyList() {
  const [open, setOpen] = Nt(false);
  const [found, setFound] = Nt(
    /** @type {{ key: string, label: string }[]} */
    []
  );
  const show3 = () => {
    setFound(keysOnPage().filter(({ key }) => !ALWAYS.some(([known2]) => known2 === key)));
    setOpen(true);
  };
  return un`
    <${Button} kind="quiet" small hotkey="?" onClick=${show3}>${t("key-button")}<//>
    <${Dialog} open=${open} title=${t("key-title")} wide onClose=${() => setOpen(false)}>
      <dl class="keys">
        ${found.map(({ key, label }) => un`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${label}</dd></div>`)}
        ${ALWAYS.map(([key, id]) => un`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${t(id)}</dd></div>`)}
      </dl>
      <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
    <//>`;
}
function onApple() {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
function Keys({ keys: keys2 }) {
  return keys2.split(" ").map((stroke) => un`<span class="keys__stroke">${stroke.split("+").map((key) => un`<kbd class="keys__key">${key === "mod" ? t(onApple() ? "key-cmd" : "key-ctrl") : key}</kbd>`)}</span>`);
}

// records/offering.js
var DAY2 = 864e5;
var WEEK = 7 * DAY2;
var LONG_VIEW_DAYS = 91;
var PULSE_DAYS = 92;
var OFFERED = Object.freeze({
  us: { from: 4, used: ["card", "agreement", "checkin"] },
  progress: { from: 4, used: ["win"] },
  feedback: { from: 8, used: ["feedback", "ask"] },
  growth: { from: 8, used: ["goal"] },
  pulse: { from: 12, used: ["pulse", "pulse-commit"] },
  ceremonies: { from: 12, used: [] },
  themes: { from: 12, used: ["theme"] }
});
var weeksTogether = (firstHeld, made, now) => Math.max(0, Math.floor((now - (firstHeld ?? made)) / WEEK));
function isOffered(room2, weeks2, has) {
  const stage2 = OFFERED[room2];
  return stage2 === void 0 || weeks2 >= stage2.from || stage2.used.some(has);
}
function offering(rooms, weeks2, has) {
  const offered = rooms.filter((room2) => isOffered(room2, weeks2, has));
  return { offered, later: rooms.filter((room2) => !offered.includes(room2)) };
}
var longViewIsDue = (last3, weeks2, now) => weeks2 >= OFFERED.ceremonies.from && (last3 === null ? weeks2 * WEEK : now - last3) >= LONG_VIEW_DAYS * DAY2;
var pulseIsDue = (last3, weeks2, now) => weeks2 >= OFFERED.pulse.from && (last3 === null || now - last3 >= PULSE_DAYS * DAY2);

// rooms/frame/offered.js
var ROOMS = {
  table: "g t",
  brief: "g b",
  meeting: "g m",
  growth: "g g",
  progress: "g w",
  us: "g u",
  story: "g h",
  feedback: "g f",
  questions: "g q",
  ceremonies: "g o"
};
var SELDOM = { rhythm: "g r", pulse: "g x", two: void 0 };
var usedIn = /* @__PURE__ */ new Map();
function used(pair) {
  const kinds = [...new Set(Object.values(OFFERED).flatMap((stage2) => stage2.used))];
  let known2 = usedIn.get(pair);
  if (!known2) usedIn.set(pair, known2 = L(() => kinds.filter((kind) => gathered(pair).of(kind).length + mineOf(pair, kind).length > 0).join(" ")));
  return known2.value.split(" ");
}
function weeks(pair) {
  const now = Date.now();
  const held2 = safe(pair).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return weeksTogether(held2.length > 0 ? Math.min(...held2) : null, isRecordId(pair) ? recordTime(pair) : now, now);
}
function roomsOf(pair) {
  const kinds = used(pair);
  return offering(Object.keys(ROOMS), weeks(pair), (kind) => kinds.includes(kind));
}
var themesAreOffered = () => gathered("mine").of("theme").length > 0 || pairs.value.some(({ id }) => offering(["themes"], weeks(id), () => false).offered.length > 0);

// rooms/frame/navigation.js
var WIDE = [["week", "/", "g k"], ["promises", "/promises", "g p"], ["moved", "/progress", "g w"]];
var THEMES = ["themes", "/themes", "g e"];
var SETTINGS = ["settings", "/settings", "g s"];
var SEARCH = ["search", "/search", "/"];
var PEOPLE = ["people", "/people", "g a"];
var PATHS = { two: "about", ceremonies: "ceremony" };
var FINDS = ["story", "search"];
var ROOMY = ["moved", "themes"];
var NARROW = 7;
function Navigation() {
  const { room: room2, params } = place.value;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  const several = pairs.value.length > 1;
  const themes2 = several && (room2?.id === "themes" || themesAreOffered());
  const wide = [...WIDE, themes2 && THEMES, SEARCH, SETTINGS, me.value?.administrator && PEOPLE].filter((each) => each !== false && each !== void 0);
  const { rooms, more } = pair ? (pair.closed ? roomsOfClosed : roomsHere)(pair.id) : { rooms: [], more: [] };
  if (pair) more.push(...WIDE.filter(([id]) => ROOMY.includes(id) && room2?.id !== id).map(([id, href]) => ({ href, label: t(`nav-${id}`), narrow: true })));
  if (pair && several) more.push({ href: THEMES[1], label: t("nav-themes"), hotkey: themes2 ? void 0 : THEMES[2], narrow: themes2 });
  const taken = [...rooms, ...more].map(({ hotkey }) => hotkey);
  const free = (hotkey) => taken.includes(hotkey) || hotkey === SEARCH[2] && FINDS.includes(room2?.id ?? "") ? void 0 : hotkey;
  return un`
    <${Nav} home="/" name=${pair?.counterpart.name} sure=${pair && sureness(pair)} rooms=${rooms} more=${more}
      wide=${wide.map(([id, href, hotkey]) => ({ href, label: t(`nav-${id}`), hotkey: free(hotkey), here: room2?.id === id, narrow: !pair || !ROOMY.includes(id) }))}
      acts=${un`<${NoteWin} /><${CurtainButton} /><${KeyList} />`} />`;
}
var sureness = ({ id, state, renewed: renewed2 }) => ({ href: `/alcove/${id}/compare`, label: t(`nav-keys-${renewed2 && state !== "verified" ? "renewed" : state}`) });
function roomsOfClosed(pair) {
  const item = (id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id], here: place.value.room?.id === id });
  return { rooms: ["table", "story", "export", "leaving"].map(item), more: ["two", "letter"].map(item) };
}
function roomsHere(pair) {
  const { room: room2 } = place.value;
  const { offered, later } = roomsOf(pair);
  const isHere = (id) => room2?.id === id || id === "ceremonies" && ["ceremony", "letter"].includes(room2?.id ?? "") || id === "two" && ["export", "leaving"].includes(room2?.id ?? "");
  const item = (id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id] ?? SELDOM[id], here: isHere(id) });
  const rest = [...later, ...Object.keys(SELDOM)];
  const named = [...offered, ...rest.filter(isHere)];
  const rooms = named.map((id, at) => ({ ...item(id), narrow: at < NARROW || isHere(id) }));
  return { rooms, more: rest.filter((id) => !isHere(id)).map(item) };
}

// parts/sealed.js
var ALARMING = /* @__PURE__ */ new Set(["changed", "planted", "withheld"]);
function Sealed({ state, name = "", acts, children }) {
  return un`
    <div class=${ALARMING.has(state) ? "sealed sealed--alarming" : "sealed"} data-sealed=${state}>
      <p class="sealed__words">${t(`sealed-${state}`, { name })}</p>
      <p class="sealed__next">${t(`sealed-${state}-next`, { name })}</p>
      ${children}
      ${acts && un`<div class="sealed__acts">${acts}</div>`}
    </div>`;
}

// rooms/frame/conflicts.js
function Conflicts() {
  const here3 = place.value.params.pair;
  const safes = ["mine", ...pairs.value.map(({ id }) => id).filter((id) => !here3 || id === here3)];
  return safes.flatMap((id) => safe(id).conflicts.value.map((conflict) => un`<${Conflict} key=${conflict.id} conflict=${conflict} keeper=${safe(id)} />`));
}
function Conflict({ conflict, keeper }) {
  const { run, busy, failure } = useAct((choice) => keeper.settle(conflict.id, choice));
  const act = (choice) => un`<${Button} small busy=${busy} onClick=${() => run(choice)}>${t(`frame-conflict-${choice}`)}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("trouble-conflict")} acts=${["mine", "stored", "both"].map(act)}>
      <p>${t("trouble-conflict-next")}</p>
      <div class="voices">
        <${Voice} as="div" name=${t("frame-conflict-here")} at=${conflict.mine.at}>${conflict.mine.words}<//>
        <${Voice} as="div" name=${t("frame-conflict-there")} at=${conflict.stored.at}>${conflict.stored.words}<//>
      </div>
      ${failure && un`<p>${sentenceOf(failure)}</p>`}
    <//>`;
}

// rooms/frame/troubles.js
var SEALED = { "cannot-open": "unreadable", missing: "withheld", planted: "planted" };
var ALARMING2 = /* @__PURE__ */ new Set(["missing", "planted", "rolled-back", "key-changed", "charter-refused", "comparing-failed"]);
function Troubles() {
  const groups = gather(troubles.value.filter(({ kind, safe: safe2 }) => kind !== "conflict" && belongsHere(safe2) && !isSaidElsewhere(kind, safe2)));
  return un`
    <div class="troubles screen-only">
      ${groups.map((group) => un`<${Trouble} key=${group.key} group=${group} />`)}
      <${Conflicts} />
    </div>`;
}
var BACK = /* @__PURE__ */ new Set(["server", "seen", "stories", "keyring", "keys", "charters", "pair", "meetings"]);
var backOf = ({ about: about2 }) => BACK.has(about2) ? about2 : "record";
function belongsHere(safe2) {
  const here3 = place.value.params.pair;
  return !here3 || !safe2 || safe2 === "mine" || safe2 === here3;
}
var isSaidElsewhere = (kind, safe2) => kind === "key-changed" && safe2 === place.value.params.pair && pairs.value.some(({ id, renewed: renewed2 }) => id === safe2 && renewed2 !== null);
function gather(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = each.kind === "server-says" ? each.id : `${each.kind} ${each.safe} ${each.kind === "rolled-back" ? backOf(each) : ""}`;
    const group = groups.get(key) ?? { key, kind: each.kind, facts: each, ids: [] };
    group.ids.push(each.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b2) => Number(ALARMING2.has(b2.kind)) - Number(ALARMING2.has(a.kind)));
}
function Trouble({ group: { kind, facts, ids } }) {
  const name = facts.name ?? pairs.value.find(({ id }) => id === facts.safe)?.counterpart.name ?? t("frame-another");
  const acts = un`<${Button} small onClick=${() => ids.forEach((id) => dismissTrouble(id))}>${t("act-dismiss")}<//>`;
  const more = ids.length > 1 && un`<p class="meta">${t("frame-trouble-times", { count: ids.length })}</p>`;
  const state = kind === "missing" && facts.safe === "mine" ? null : (
    /** @type {Record<string, any>} */
    SEALED[kind]
  );
  if (state) return un`<${Sealed} state=${state} name=${name} acts=${acts}>${more}<//>`;
  if (kind === "server-says") return un`<${Notice} tone="notice" live acts=${acts}>${sentenceOf({ code: facts.code, facts })}<//>`;
  if (kind === "rolled-back") return un`<${RolledBack} about=${backOf(facts)} facts=${facts} name=${name} acts=${acts} more=${more} />`;
  const args = { own: facts.own ? "yes" : "no", name, apart: sayApart(Math.abs(facts.minutes ?? 0)), count: ids.length };
  return un`
    <${Notice} tone=${ALARMING2.has(kind) ? "danger" : "notice"} live title=${t(`trouble-${kind}`, args)} acts=${acts}>
      <p>${t(`trouble-${kind}-next`, args)}</p>${more}
    <//>`;
}
function RolledBack({ about: about2, facts: { own = 0, theirs = 0 }, name, acts, more }) {
  const isBack = about2 === "server" && own === 0 && theirs === 0;
  const told = about2 !== "server" ? [t(`trouble-back-${about2}-next`, { name })] : [own > 0 && t("trouble-back-own", { count: own }), theirs > 0 && t("trouble-back-theirs", { count: theirs, name }), isBack && t("trouble-back-all")];
  return un`
    <${Notice} tone=${isBack ? "notice" : "danger"} live title=${t(`trouble-back-${about2}`, { name })} acts=${acts}>
      ${told.filter(Boolean).map((each) => un`<p>${each}</p>`)}${more}
    <//>`;
}
var HOUR = 60;
var DAY3 = 24 * HOUR;
function sayApart(minutes) {
  if (minutes >= DAY3) return t("time-days", { days: Math.round(minutes / DAY3) });
  return minutes >= 2 * HOUR ? t("time-hours", { hours: Math.round(minutes / HOUR) }) : t("time-minutes", { minutes });
}

// rooms/frame/page.js
function Page() {
  const { room: room2 } = place.value;
  const open = door.value === "open";
  const main = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => setTitle(room2?.title), [room2?.title]);
  Ue(() => main.current ? keepFocus(main.current) : void 0, []);
  return un`
    <div data-behind-curtain>
      <${SkipLink} />
      ${open ? un`<${Navigation} /><${KeptLine} />` : un`<${Nav} home="/" />`}
      <main id="main" ref=${main} class=${["page", room2?.wide && "page--wide", !open && "page--threshold"].filter(Boolean).join(" ")}>
        ${open && un`<${Troubles} /><${Captured} />${programNews.value && un`<${Entered} load=${program} />`}`}
        <${Inside} />
      </main>
      <${Foot} />
    </div>
    <${Curtain} />
    <${Toasts} />`;
}

// records/promises.js
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

// records/topics.js
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

// parts/first-rows.js
var LOWEST_ROW = 72;
var painted = false;
function useFirstRows(rows) {
  const [all, setAll] = Nt(painted);
  Ue(() => {
    if (!all) untilDrawn().then(() => setAll(painted = true));
  }, []);
  return all ? rows : rows.slice(0, Math.ceil(innerHeight / LOWEST_ROW));
}

// rooms/brief/marks.js
var nameOf = (meeting) => meeting || "unplanned";
var kept = (pair, mark) => draft(`brief:${pair}:${mark}`);
var setMark = (mark, pair, meeting) => kept(pair, mark).set(nameOf(meeting));
var clearMark = (mark, pair) => kept(pair, mark).clear();
var hasMark = (mark, pair, meeting) => kept(pair, mark).value.value === nameOf(meeting);

// rooms/frame/quarter.js
var DAY4 = 864e5;
function meetsAsUsual(pair, now) {
  const held2 = safe(pair.id).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return held2.length > 0 && (pair.next ? Date.parse(pair.next.startsAt) : now) - Math.max(...held2) < RETURN_DAYS * DAY4;
}
function quarterOf(pair) {
  const now = Date.now();
  if (!meetsAsUsual(pair, now)) return { longView: false, pulse: false };
  const together = weeks(pair.id);
  const longView = gathered(pair.id).of("ceremony").findLast(({ fields }) => fields.type === "long-view");
  const pulse2 = mineOf(pair.id, "pulse").at(-1);
  const rests = (what) => hasMark(what, pair.id, pair.next?.id ?? "");
  return {
    longView: longViewIsDue(longView ? longView.madeAt.getTime() : null, together, now) && !rests("long-view"),
    pulse: pulseIsDue(pulse2 ? pulse2.madeAt.getTime() : null, together, now) && !rests("pulse")
  };
}
function QuarterLine({ pair }) {
  const { longView, pulse: pulse2 } = quarterOf(pair);
  if (!longView && !pulse2) return null;
  return un`<p class="meta"><a href=${`/alcove/${pair.id}/brief#quarter`}>${t(longView && pulse2 ? "table-quarter" : longView ? "table-quarter-long-view" : "table-quarter-pulse")}</a></p>`;
}

// rooms/table/news.js
var TOLD = ["topic", "promise", "answer", "note"];
function useNews(ours, pair) {
  const newest = ae(
    /** @type {string | null} */
    null
  );
  Ue(() => {
    const before = newest.current;
    const fresh = TOLD.flatMap((kind) => ours.of(kind).filter(({ id, mine }) => !mine && before !== null && id > before));
    const last3 = TOLD.reduce((id, kind) => maximum(id, ours.of(kind).at(-1)?.id ?? ""), before ?? "");
    newest.current = last3;
    if (fresh.length > 0) announce(t(`table-news-${fresh[fresh.length - 1].kind}`, { name: pair.counterpart.name }));
  }, [ours]);
}
var maximum = (a, b2) => a > b2 ? a : b2;

// rooms/table/capture.js
var chosen = /* @__PURE__ */ new Map();
function choiceOf(pair) {
  if (!chosen.has(pair)) chosen.set(pair, te(
    /** @type {WhoReads} */
    "ours"
  ));
  return (
    /** @type {{ value: WhoReads }} */
    chosen.get(pair)
  );
}
async function layDown(pair, who, words, fields = {}) {
  if (who === "ours") return safe(pair).put("topic", words, fields);
  return safe("mine").put("topic", words, { ...fields, pair, ...who === "later" ? { when_we_meet: true } : {} });
}
function Capture2({ pair }) {
  const who = choiceOf(pair.id);
  const { name } = pair.counterpart;
  const send = async (words) => {
    const reader = who.value;
    await layDown(pair.id, reader, words);
    if (reader === "ours") announce(t("table-laid"));
    else toast(t(`table-kept-${reader}`, { name }));
  };
  const options = [
    { value: "ours", label: t("seen-by-choice-ours", { name }) },
    { value: "later", label: t("seen-by-choice-later"), hint: t("seen-by-when-we-meet", { name }) },
    { value: "mine", label: t("seen-by-choice-mine") }
  ];
  return un`
    <div class="table__capture">
      <${Compose} main label=${t("table-capture")} hint=${t("table-capture-hint")} keep=${`table:${pair.id}:capture`} hotkey="c"
        act=${t(`table-capture-${who.value}`)} onSend=${send}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${who.value}
          onChange=${(value) => {
    who.value = value;
  }} />`} />
    </div>`;
}

// rooms/table/lay-template.js
function LayTemplate({ pair }) {
  const lay = async (template) => {
    const who = choiceOf(pair.id).value;
    const made = [];
    const lies = safe(who === "ours" ? pair.id : "mine");
    try {
      for (const line of [...template.fields.lines].reverse()) made.push(await layDown(pair.id, who, line));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
    if (made.length > 0) toast(who === "ours" ? t("table-template-laid", { count: made.length }) : t(`table-kept-${who}`, { name: pair.counterpart.name }), { undo: () => Promise.all(made.map((id) => lies.erase(id))) });
  };
  const own = gathered("mine").of("template").map((template) => ({ label: template.words, note: String(template.fields.lines.length), onClick: () => lay(template) }));
  return un`<${Menu} label=${t("table-template")} items=${[...own, { label: t(own.length > 0 ? "table-template-change" : "table-template-write"), href: "/templates" }]}>${t("table-template")}<//>`;
}

// records/rhythm.js
var DAY5 = 864e5;
var LAST_PLACES = 28;
function rhythmInForce(entries, rhythm2) {
  return ofKind(entries, "rhythm").find(({ fields }) => fields.rhythm === rhythm2) ?? null;
}
var begin = (day) => /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
function hasDay(rhythm2, day) {
  const [first2, asked] = [begin(rhythm2.first_on), begin(day)];
  if (asked < first2 || asked.getUTCDay() !== first2.getUTCDay()) return false;
  if (rhythm2.unit === "week") return (asked.getTime() - first2.getTime()) % (7 * DAY5 * rhythm2.every) === 0;
  const months = (asked.getUTCFullYear() - first2.getUTCFullYear()) * 12 + asked.getUTCMonth() - first2.getUTCMonth();
  return months % rhythm2.every === 0 && isInPlace(first2, asked);
}
function isInPlace(first2, asked) {
  if (first2.getUTCDate() > LAST_PLACES) return new Date(asked.getTime() + 7 * DAY5).getUTCMonth() !== asked.getUTCMonth();
  const place2 = (date) => Math.floor((date.getUTCDate() - 1) / 7);
  return place2(asked) === place2(first2);
}
function rhythmMoment(rhythm2, day) {
  if (!hasDay(rhythm2, day)) return null;
  const wall = begin(day).getTime() + rhythm2.minute * 6e4;
  try {
    const wallAt = wallClock2(rhythm2.zone);
    const before = wallAt(wall - DAY5) - (wall - DAY5);
    const after = wallAt(wall + DAY5) - (wall + DAY5);
    const found = [before, after].map((offset) => wall - offset).find((at) => wallAt(at) === wall);
    return `${new Date(found ?? wall - before).toISOString().slice(0, 19)}Z`;
  } catch {
    return null;
  }
}
function wallClock2(zone) {
  const two2 = (
    /** @type {const} */
    "2-digit"
  );
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: two2,
    day: two2,
    hour: two2,
    minute: two2,
    second: two2
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  };
}

// rooms/table/plan.js
var timeOf = (start2, minutes) => ({ startsAt: `${start2.toISOString().slice(0, 19)}Z`, minutes, zone: ownZone() });
var plan = (pair, start2, minutes) => planMeeting(pair, timeOf(start2, minutes));
var move = (pair, meeting, start2, minutes) => moveMeeting(pair, meeting, timeOf(start2, minutes));
function otherTime(pair, meeting) {
  const sealed = planInForce(gathered(pair), meeting.id);
  const time = sealed ? { startsAt: sealed.fields.starts_at, minutes: sealed.fields.minutes, zone: sealed.fields.zone } : timeByRhythm(pair, meeting);
  if (!time) return null;
  const same = Date.parse(time.startsAt) === Date.parse(meeting.startsAt) && time.minutes === meeting.minutes;
  return same ? null : time;
}
var DAY6 = 864e5;
var DAYS = 100;
function timeByRhythm(pair, { rhythm: rhythm2, slotOn }) {
  const sealed = rhythm2 && slotOn ? rhythmInForce(gathered(pair), rhythm2) : null;
  if (!sealed) return null;
  const { minutes, zone } = sealed.fields;
  for (let days = 0; days < DAYS; days += 1) {
    const startsAt = rhythmMoment(sealed.fields, new Date(Date.parse(slotOn) + days * DAY6).toISOString().slice(0, 10));
    if (startsAt) return { startsAt, minutes, zone };
  }
  return null;
}

// rooms/table/plan-form.js
var LENGTHS = [30, 60];
var QUARTER = 15;
function PlanForm({ pair, meeting, like, leave, calm }) {
  const [other, setOther] = Nt(false);
  const first2 = start(meeting ?? like, Boolean(meeting));
  const form = useForm(first2, {
    check: ({ day, clock, minutes }) => wrong2(day, clock, Number(minutes)),
    send: async ({ day, clock, minutes }) => {
      const at = (
        /** @type {Date} */
        momentOf2(day, clock)
      );
      await (meeting ? move(pair.id, meeting.id, at, Number(minutes)) : plan(pair.id, at, Number(minutes)));
      announce(t("next-planned-said", { when: sayWhen(at) }));
      leave();
    }
  });
  const { values, set: set2, errorOf } = form;
  const typed = other || !LENGTHS.includes(Number(values.minutes));
  const lengths = [...LENGTHS.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) })), { value: "other", label: t("next-length-other") }];
  const choose = (value) => {
    setOther(value === "other");
    if (value !== "other") set2("minutes")(value);
  };
  return un`
    <form class="plan-form stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <div class="plan-form__when">
        <${Field} id="plan-day" label=${t("next-day")} type="date" min=${dayIn(0)} value=${values.day} onInput=${set2("day")} error=${errorOf("plan-day")} focus=${!calm} />
        <${Field} id="plan-clock" label=${t("next-clock")} type="time" value=${values.clock} onInput=${set2("clock")} error=${errorOf("plan-clock")} />
      </div>
      <div class="plan-form__length">
        <${Choice} label=${t("next-length")} optional=${false} options=${lengths} value=${typed ? "other" : Number(values.minutes)} onChange=${choose} />
        ${typed && un`<${Field} quiet id="plan-minutes" label=${t("next-minutes")} type="number" min=${MINUTES_LEAST} max=${MINUTES_MOST} inputmode="numeric"
          value=${values.minutes} onInput=${set2("minutes")} error=${errorOf("plan-minutes")} />`}
      </div>
      <p class="meta">${t("next-zone", { zone: ownZone().replaceAll("_", " ") })}</p>
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${form.busy}>${t(meeting ? "next-move-act" : "next-plan-act")}<//>
        <${Button} kind="quiet" hotkey="Esc" onClick=${leave}>${t("act-cancel")}<//>
      </div>
    </form>`;
}
function wrong2(day, clock, minutes) {
  return [
    !/^\d{4}-\d\d-\d\d$/.test(day) && { id: "plan-day", words: t("next-wrong-day") },
    !momentOf2("2000-01-01", clock) && { id: "plan-clock", words: t("next-wrong-clock") },
    !(Number.isInteger(minutes) && minutes >= MINUTES_LEAST && minutes <= MINUTES_MOST) && { id: "plan-minutes", words: t("next-wrong-minutes", { from: MINUTES_LEAST, to: MINUTES_MOST }) }
  ].filter((each) => each !== false);
}
function start(known2, moving) {
  if (!known2) return { day: dayIn(7), clock: "10:00", minutes: 30 };
  const at = new Date(known2.startsAt);
  if (!moving) at.setMinutes(Math.round(at.getMinutes() / QUARTER) * QUARTER);
  const again = new Date(Math.max(at.getTime(), Date.now() - 6 * 864e5));
  again.setHours(at.getHours(), at.getMinutes());
  const day = moving ? dayOf(at) : dayOf(new Date(again.getFullYear(), again.getMonth(), again.getDate() + 7));
  return { day, clock: clockOf(at), minutes: known2.minutes };
}

// rooms/table/rhythm-line.js
var WEEK2 = 7 * 864e5;
var SETTLED_WEEKS = 12;
var OFFERED_WEEKS = 2;
var SHORT_MINUTES = 30;
function RhythmLine({ pair }) {
  const held2 = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const days = held2 ? -daysAway(new Date(held2.startsAt)) : 0;
  const { name } = pair.counterpart;
  const said = days > RETURN_DAYS ? t("next-long-ago", { name, days }) : isOffered2(pair) ? t("next-offer") : "";
  return said && un`<p class="next__skip">${said} <a href=${`/alcove/${pair.id}/rhythm`}>${t("next-rhythm")}</a></p>`;
}
function isOffered2({ id, next }) {
  const sealed = next?.rhythm ? rhythmInForce(gathered(id), next.rhythm) : null;
  if (!sealed) return false;
  const { unit, every, minutes, first_on: firstOn } = sealed.fields;
  const weeks2 = (Date.now() - Date.parse(firstOn)) / WEEK2;
  return unit === "week" && every === 1 && minutes <= SHORT_MINUTES && weeks2 >= SETTLED_WEEKS && weeks2 < SETTLED_WEEKS + OFFERED_WEEKS;
}

// rooms/table/next-meeting.js
function NextMeeting({ pair, children }) {
  const [changing, setChanging] = Nt(false);
  const meeting = pair.next;
  const { run, failure } = useAct((act) => act());
  const leave = () => {
    setChanging(false);
    moveFocus(".next__line", { scroll: false });
  };
  const held2 = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  const difference = meeting && otherTime(pair.id, meeting);
  return un`
    <section class="next" aria-label=${t("next-title")}>
      <div class="next__head">
        <p class="next__line" tabindex="-1"><${Line} pair=${pair} meeting=${meeting} /></p>
        ${!changing && un`<div class="next__acts">
          ${children}
          ${!meeting && un`<${Button} onClick=${() => setChanging(true)}>${t("next-plan")}<//>`}
          ${meeting && !meeting.startedAt && un`<${Menu} label=${t("next-more")} items=${items(pair, meeting, setChanging, run)} />`}
        </div>`}
      </div>
      ${meeting && !meeting.startedAt && un`<${Skipping} pair=${pair} meeting=${meeting} run=${run} />`}
      ${!meeting?.startedAt && un`<${RhythmLine} pair=${pair} />`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      ${changing && un`<${PlanForm} pair=${pair} meeting=${meeting ?? void 0} like=${held2} leave=${leave} />`}
      ${difference && un`<${Difference} pair=${pair} meeting=${meeting} sealed=${difference} run=${run} />`}
    </section>`;
}
function Line({ pair, meeting }) {
  const { name } = pair.counterpart;
  if (!meeting) return t("next-none", { name });
  const when = () => un`<${When} at=${meeting.startsAt} />`;
  const id = meeting.startedAt ? "next-is-on" : new Date(meeting.startsAt) < /* @__PURE__ */ new Date() ? "next-was" : "next-when";
  return un`<${Sentence} id=${id} args=${{ name, minutes: meeting.minutes }} marks=${{ when }} />`;
}
function items(pair, meeting, setChanging, run) {
  const asked = meeting.skipAskedBy.includes(me.value?.id);
  return [
    { label: t("next-move"), onClick: () => setChanging(true) },
    { label: t("next-rhythm"), href: `/alcove/${pair.id}/rhythm` },
    !asked && { label: t("next-skip"), onClick: () => run(() => askToSkip(pair.id, meeting.id).then(() => announce(t("next-skip-said")))) }
  ];
}
function Skipping({ pair, meeting, run }) {
  const { id, name } = pair.counterpart;
  if (meeting.skipAskedBy.includes(me.value?.id)) {
    return un`<p class="next__skip">${t("next-skip-waits", { name })}
      <${Button} kind="quiet" small onClick=${() => run(() => takeBackSkip(pair.id, meeting.id))}>${t("next-skip-back")}<//></p>`;
  }
  if (!meeting.skipAskedBy.includes(id)) return null;
  return un`<p class="next__skip">${t("next-skip-asked", { name })}
    <${Button} small onClick=${() => run(() => askToSkip(pair.id, meeting.id))}>${t("next-skip-agree")}<//></p>`;
}
function Difference({ pair, meeting, sealed, run }) {
  const say = (id, time) => un`<p><${Sentence} id=${id} args=${{ minutes: time.minutes }} marks=${{ when: () => un`<${When} at=${time.startsAt} />` }} /></p>`;
  const acts = un`
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, sealed))}>${t("next-differs-sealed-act")}<//>
    <${Button} small onClick=${() => run(() => moveMeeting(pair.id, meeting.id, meeting))}>${t("next-differs-server-act")}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("next-differs")} acts=${acts}>
      ${say("next-differs-sealed", sealed)}${say("next-differs-server", meeting)}
    <//>`;
}

// rooms/table/promise-form.js
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

// rooms/table/settle.js
function settlePromise(promise, state, words = "") {
  const lies = safe(promise.safe);
  if (!promise.mine) return lies.put("answer", words, { to: promise.id, type: state === "open" ? "yes" : state });
  return lies.revise(promise.id, { fields: { state: state === "open" ? void 0 : state, state_words: words || void 0 } });
}
function answerOffer(promise, type) {
  return safe(promise.safe).put("answer", "", { to: promise.id, type });
}

// rooms/table/answers.js
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

// rooms/table/topic-facts.js
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

// rooms/table/earlier.js
function Earlier({ entry }) {
  const [found, setFound] = Nt(
    /** @type {{ version: number, words: string, at: Date }[] | null} */
    null
  );
  Ue(() => {
    let here3 = true;
    const all = safe(entry.safe).versions(entry.id);
    Promise.resolve(all).then((earlier) => here3 && setFound(earlier));
    return () => {
      here3 = false;
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

// rooms/table/facets.js
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
  const until = async (chosen2) => {
    const giveFocusBack = rememberFocus();
    setDay(chosen2 ?? "");
    await change({ parked_until: chosen2 });
    if (chosen2) toast(t("topic-parked"), { undo: () => change({ parked_until: parked }) });
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

// rooms/table/lay-out.js
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

// rooms/table/outcome.js
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

// rooms/table/topic-panel.js
function TopicPanel(props) {
  const { topic, pair, mode, leave, meeting } = props;
  if (mode === "answer") return un`<${Reply} topic=${topic} pair=${pair} leave=${leave} />`;
  if (mode === "close") return un`<${Outcome} topic=${topic} pair=${pair} leave=${leave} meeting=${meeting} />`;
  if (mode === "promise") return un`<${PromiseForm} pair=${pair} topic=${topic.id} meeting=${meeting} leave=${leave} />`;
  if (mode === "earlier") return un`<${Earlier} entry=${topic} />`;
  return un`<${More2} ...${props} />`;
}
function More2({ topic, pair, setMode }) {
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

// rooms/table/topic.js
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
  const show3 = (wanted) => () => setMode(mode === wanted ? null : wanted);
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
          ${topic.mine && un`<${Button} kind="quiet" small hotkey="e" onClick=${show3("edit")}>${t("act-edit")}<//>`}
          ${topic.mine && topic.safe !== "mine" && un`<${Button} kind="quiet" small hotkey="x" onClick=${show3("close")}>${t("topic-close")}<//>`}
          ${!topic.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${show3("answer")}>${t("topic-answer")}<//>`}
          <${Button} kind="quiet" small class="topic__more" data-open aria-expanded=${mode === null ? "false" : "true"} label=${t(mode === null ? "topic-more" : "topic-less", { name })}
            onClick=${mode === null ? show3("more") : leave}>${mode === null ? t("act-more") : t("topic-fold")}<//>
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

// rooms/table/promise.js
function PromiseRow({ promise, pair, answers, as = "li" }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const now = effectivePromise(promise, answers);
  const isMine = promise.fields.owner === me.value?.id;
  const leave = () => setMode(null);
  const acts = mode === null && un`<${Acts} ...${{ promise, answers, now, isMine, setMode }} />`;
  return un`
    <${Voice} as=${as} class="promise" data-row id=${`promise-${promise.id}`} name=${isMine ? t("name-you") : pair.counterpart.name} theirs=${!isMine}
      state=${promise.state === "kept" ? "kept" : void 0}
      acts=${un`<div class="topic__foot"><div class="topic__line"><${Facts} promise=${promise} now=${now} pair=${pair} isMine=${isMine} />${acts}</div></div>`}>
      ${mode === "edit" ? un`<${Edit} topic=${promise} leave=${leave} />` : un`<p class="voice__text">${promise.words}</p>`}
      ${now.state === "renegotiated" && now.words && un`<p class="promise__said">${now.words}</p>`}
      ${mode === "renegotiate" && un`
        <${Compose} small focus label=${t("promise-renegotiate-words")} longest=${SENTENCE_MOST} keep=${`${promise.safe}:${promise.id}:renegotiate`} act=${t("promise-renegotiate")}
          onSend=${async (words) => {
    await settlePromise(promise, "renegotiated", words);
    leave();
  }} onLeave=${leave} />`}
    <//>`;
}
function Facts({ promise, now, pair, isMine }) {
  const { when, by_meeting: meeting, by_day: day, type } = promise.fields;
  const due = meeting && safe(pair.id).meetings.value.find(({ id }) => id === meeting);
  const said = now.state === "offered" ? isMine ? "offered-me" : "offered" : now.state;
  const facts = [
    said !== "open" && un`<span class=${said === "kept" ? "promises__kept" : void 0}>${t(`promise-state-${said}`, { name: pair.counterpart.name })}</span>`,
    type && type !== "do" && t(`promise-kind-${type}`),
    when && un`<span class="said-inline">${when}</span>`,
    day && un`${t("promise-by-day-said")} <${When} at=${day} as="day" />`,
    meeting && (due ? un`${t("promise-by-day-said")} <${When} at=${due.startsAt} as="day" />` : t("promise-by-meeting"))
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}
function Acts({ promise, answers, now, isMine, setMode }) {
  const settle = (state) => async () => {
    const giveFocusBack = rememberFocus();
    await settlePromise(promise, state);
    if (state !== "open") toast(t(`promise-${state}-said`), { undo: () => takeBack(promise, answers) });
    giveFocusBack();
  };
  const answer = (type) => () => answerOffer(promise, type);
  const button = (id, onClick2, hotkey) => un`<${Button} kind="quiet" small hotkey=${hotkey} onClick=${onClick2}>${t(id)}<//>`;
  const open = now.state === "open" || now.state === "renegotiated";
  return un`
    <div class="topic__acts topic__acts--always">
      ${isMine && now.state === "offered" && [button("promise-yes", answer("yes"), "y"), button("promise-no", answer("no"), "n")]}
      ${isMine && open && [button("promise-keep", settle("kept"), "x"), button("promise-renegotiate", () => setMode("renegotiate"), "r"), button("promise-release", settle("released"), "d")]}
      ${!isMine && promise.mine && (open || now.state === "offered") && button("promise-take-back", settle("released"), "d")}
      ${promise.mine && (open || now.state === "offered") && button("act-edit", () => setMode("edit"), "e")}
      ${promise.mine && now.state === "declined" && button("act-erase", () => eraseWithUndo(promise), "d")}
    </div>`;
}
async function takeBack(promise, before) {
  if (promise.mine) return settlePromise(promise, promise.fields.state ?? "open", promise.fields.state_words);
  const newest = [...safe(promise.safe).entries.value.values()].filter((entry) => entry.mine && entry.kind === "answer" && entry.fields.to === promise.id && !before.some(({ id }) => id === entry.id));
  return Promise.all(newest.map(({ id }) => safe(promise.safe).erase(id)));
}

// rooms/table/promises.js
function promisesOf(pair) {
  const ours = gathered(pair);
  const isSettled = (promise) => SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state);
  const all = ours.of("promise");
  return { open: all.filter((promise) => !isSettled(promise)), settled: all.filter(isSettled).reverse() };
}
function Promises({ pair, meeting }) {
  const [making, setMaking] = Nt(false);
  const { open, settled } = promisesOf(pair.id);
  const row = (promise) => un`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair} answers=${gathered(pair.id).answersTo(promise.id)} />`;
  const leave = () => {
    setMaking(false);
    moveFocus("#promises [data-key=p]", { scroll: false });
  };
  return un`
    <${Section} id="promises" title=${t("promise-title")} acts=${!making && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMaking(true)}>${t("promise-make")}<//>`}>
      ${making && un`<${PromiseForm} pair=${pair} meeting=${meeting} leave=${leave} />`}
      <${List} class="voices" labelledby="promises-title" blank=${t("promise-none")}>${open.map(row)}<//>
      ${settled.length > 0 && un`<${Settled} settled=${settled} row=${row} />`}
    <//>`;
}
function Settled({ settled, row }) {
  const [open, setOpen] = Nt(false);
  return un`
    <${Reveal} label=${t("promise-settled", { count: settled.length })} open=${open} onToggle=${setOpen}>
      ${open && un`<${List} class="voices" label=${t("promise-settled-title")}>${settled.map(row)}<//>`}
    <//>`;
}

// rooms/table/table.js
function Table({ pair }) {
  const room2 = useStayPut();
  const { name } = pair.counterpart;
  const stage2 = safe(pair.id).stage.value;
  const ways2 = un`<${Button} href=${`/alcove/${pair.id}/brief`} kind="quiet">${t("nav-brief")}<//><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//>`;
  return un`
    <div class="table" ref=${room2}>
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      <${NextMeeting} pair=${pair}>${ways2}<//>
      <${Capture2} pair=${pair} />
      ${stage2 === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair} complete=${stage2 === "all"} />`}
    </div>`;
}
function Lists({ pair, complete }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const all = ours.of("topic").filter(isOpen);
  const today = dayIn(0);
  const parked = all.filter((topic2) => isParked(topic2, today));
  const lying = all.filter((topic2) => !isParked(topic2, today)).reverse();
  const first2 = useFirstRows(lying);
  const alone = mineOf(pair.id, "topic").filter(isOpen).reverse();
  useNews(ours, pair);
  const times = carried(ours);
  const topic = (each) => un`
    <${Topic} key=${each.id} topic=${each} pair=${pair} answers=${ours.answersTo(each.id)} carried=${times(each)} meeting=${pair.next?.id} />`;
  return un`
    ${complete && un`<${QuarterLine} pair=${pair} />`}
    ${ours.of("heard").length > 0 && un`<${Entered} load=${heard} pair=${pair} />`}
    <${Section} id="topics" class="table__topics" title=${t("table-topics")} acts=${un`<${LayTemplate} pair=${pair} />`}>
      <${List} class="voices" labelledby="topics-title" blank=${complete && t("table-empty", { name })}>${first2.map(topic)}<//>
    <//>
    <${Promises} pair=${pair} meeting=${pair.next?.id} />
    <div class="table__folded">
      <${Folded} label="table-alone" count=${alone.length} note=${t("seen-by-you")}>${() => alone.map(topic)}<//>
      <${Folded} label="table-parked" count=${parked.length}>${() => parked.map(topic)}<//>
      <${Folded} label="table-closed-to-you" count=${ours.closed.length}>${() => ours.closed.map((entry) => un`<${Unreadable} key=${entry.id} entry=${entry} name=${name} />`)}<//>
    </div>`;
}
function Folded({ label, count, note, children }) {
  const [open, setOpen] = Nt(false);
  if (count === 0) return null;
  const title = t(label, { count });
  return un`
    <${Reveal} label=${title} open=${open} onToggle=${setOpen}>
      ${note && un`<p class="meta">${note}</p>`}
      ${open && un`<${List} class="voices" label=${title}>${children()}<//>`}
    <//>`;
}
function Unreadable({ entry, name }) {
  return un`<li data-row><${Sealed} state=${entry.cannotOpen ? "unreadable" : "planted"} name=${name} /></li>`;
}

// rooms/invitation/link-to-send.js
async function copyLink(link2) {
  try {
    await navigator.clipboard.writeText(link2);
    toast(t("invite-copied"));
    return true;
  } catch {
    toast(t("error-no-copy"));
    return false;
  }
}
function LinkToSend({ link: link2, until, focus }) {
  const [copied, setCopied] = Nt(false);
  const place2 = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    if (focus) place2.current?.querySelector("button")?.focus();
  }, []);
  return un`
    <div class="link-to-send" ref=${place2}>
      <p class="link-to-send__link" translate="no">${link2}</p>
      <div><${Button} kind="main" onClick=${async () => setCopied(await copyLink(link2))}>${t(copied ? "act-copied" : "invite-copy")}<//></div>
      <p class="soft">${t("invite-how")}${until && un` ${t("invite-until", { day: sayDay(new Date(until)) })}`}</p>
    </div>`;
}

// rooms/invitation/invite.js
var ROLES = ["lead", "member", "peer", "mentor", "mentee", "skip-lead", "skip-member"];
function Invite() {
  const [myRole, setRole] = Nt("lead");
  const [made, setMade] = Nt(
    /** @type {{ id: string, link: string } | null} */
    null
  );
  const { run, busy, failure } = useAct(async () => setMade(await invite({ myRole })));
  if (made) {
    const until = invitations.value.find(({ id }) => id === made.id)?.expiresAt;
    return un`
      <div class="invite">
        <${LinkToSend} link=${made.link} until=${until} focus />
        <div class="invite__another"><${Button} kind="quiet" onClick=${() => setMade(null)}>${t("invite-another")}<//></div>
      </div>`;
  }
  return un`
    <div class="invite">
      <${Choice} label=${t("invite-my-role")} hint=${t("invite-my-role-hint")} optional=${false} value=${myRole} onChange=${setRole}
        options=${ROLES.map((value) => ({ value, label: t(`role-${value}`) }))} />
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div><${Button} kind="main" busy=${busy} onClick=${run}>${t("invite-make-link")}<//></div>
    </div>`;
}

// rooms/invitation/open-invitations.js
function OpenInvitations() {
  const open = invitations.value.filter(({ state }) => state === "open" || state === "expired");
  if (open.length === 0) return null;
  return un`
    <${Section} id="invitations" title=${t("invite-open")}>
      <${List} class="invited" labelledby="invitations-title">${open.map((each) => un`<${Invited} key=${each.id} invitation=${each} />`)}<//>
    <//>`;
}
function Invited({ invitation: { id, myRole, state, expiresAt, link: link2 } }) {
  const takeBack2 = async () => {
    const giveBack = rememberFocus();
    try {
      await withdraw(id);
      toast(t("invite-withdrawn"));
    } catch (error) {
      toast(sentenceOf(error));
    }
    giveBack();
  };
  const expired = state === "expired" || new Date(expiresAt) < /* @__PURE__ */ new Date();
  const day = sayDay(new Date(expiresAt));
  return un`
    <${Row} meta=${un`<span>${t(expired ? "invite-row-expired" : "invite-row-until", { day })}</span>${!link2 && un`<span>${t("invite-elsewhere")}</span>`}`}
      acts=${un`
        ${link2 && !expired && un`<${Button} small kind="quiet" onClick=${() => copyLink(link2)}>${t("invite-copy")}<//>`}
        <${Button} small kind="quiet" onClick=${takeBack2}>${t(expired ? "act-dismiss" : "act-withdraw")}<//>`}>
      ${t(`invite-row-${myRole}`)}
    <//>`;
}

// rooms/week/capture.js
function Capture3({ pair }) {
  const keep = `week:${pair.id}:capture`;
  const [kept2] = Nt(() => draft(keep));
  const [open, setOpen] = Nt(false);
  const { name } = pair.counterpart;
  const send = async (words) => {
    setOpen(true);
    const topic = await layDown(pair.id, "ours", words);
    toast(t("week-captured", { name }), { undo: () => safe(pair.id).erase(topic) });
  };
  if (!open && kept2.value.value === "") {
    return un`<${Button} small hotkey="c" onClick=${() => setOpen(true)}>${t("week-capture", { name })}<//>`;
  }
  return un`
    <div class="week__capture">
      <${Compose} small focus=${open} label=${t("week-capture", { name })} keep=${keep} act=${t("week-put")} onSend=${send} onLeave=${() => setOpen(false)} />
    </div>`;
}

// rooms/week/plan-meeting.js
var planning = te(
  /** @type {string | null} */
  null
);
function PlanMeeting({ pair, heading }) {
  if (planning.value !== pair.id) {
    return un`<${Button} small onClick=${() => {
      planning.value = pair.id;
    }}>${t("week-plan")}<//>`;
  }
  const leave = () => {
    planning.value = null;
    moveFocus(`#${CSS.escape(heading)} a`, { scroll: false });
  };
  const held2 = safe(pair.id).meetings.value.find(({ state }) => state === "held");
  return un`<div class="week__plan"><${PlanForm} pair=${pair} like=${held2} leave=${leave} /></div>`;
}

// rooms/promises/gathered.js
var SETTLED2 = /* @__PURE__ */ new Set(["kept", "released", "declined"]);
function promisesIn(place2, pairOf) {
  const all = gathered(place2);
  return all.of("promise").flatMap((entry) => {
    const pair = pairOf(entry);
    const { state: standing, words: sentence = "" } = effectivePromise(entry, all.answersTo(entry.id));
    return pair ? [{ entry, pair, standing, sentence }] : [];
  });
}
function everywhere() {
  const own = promisesIn("mine", (entry) => openPairs.value.find(({ id }) => id === entry.fields.pair));
  return [...openPairs.value.flatMap((pair) => promisesIn(pair.id, () => pair)), ...own];
}
function gatherPromises() {
  const isMine = ({ entry }) => entry.fields.owner === me.value?.id;
  const all = everywhere();
  const live = all.filter(({ standing }) => !SETTLED2.has(standing));
  return {
    mine: live.filter((each) => isMine(each) && each.standing !== "offered").sort(soonestFirst),
    asked: live.filter((each) => isMine(each) && each.standing === "offered"),
    theirs: live.filter((each) => !isMine(each)).sort(soonestFirst),
    settled: all.filter(({ standing }) => SETTLED2.has(standing)).sort((a, b2) => a.entry.id < b2.entry.id ? 1 : -1)
  };
}
function dueAt({ entry, pair }) {
  const { by_day: day, by_meeting: meeting } = entry.fields;
  if (day) return /* @__PURE__ */ new Date(`${day}T12:00`);
  const found = meeting && safe(pair.id).meetings.value.find((each) => each.id === meeting);
  return found ? new Date(found.startsAt) : null;
}
function soonestFirst(a, b2) {
  const [one, other] = [dueAt(a)?.getTime() ?? Infinity, dueAt(b2)?.getTime() ?? Infinity];
  return one === other ? a.entry.id < b2.entry.id ? -1 : 1 : one - other;
}

// rooms/week/what-waits.js
function whatWaits(pair, all, promises, now = /* @__PURE__ */ new Date()) {
  const horizon = pair.next ? new Date(pair.next.startsAt) : now;
  const here3 = (promised) => promised.pair.id === pair.id;
  const { skipAskedBy = [] } = pair.next ?? {};
  const today = dayOf(now);
  const topics = all.filter(({ fields }) => !fields.outcome && !(fields.parked_until > today));
  return {
    due: promises.mine.filter((each) => here3(each) && isDue(each, horizon)),
    asked: promises.asked.filter(here3),
    topics: topics.length,
    mine: topics.filter((topic) => topic.mine).length,
    skip: skipAskedBy.length > 0 && !skipAskedBy.includes(me.value?.id)
  };
}
function isDue(promised, horizon) {
  const due = dueAt(promised);
  return due !== null && due.setHours(0, 0, 0, 0) <= horizon.getTime();
}

// rooms/week/waits.js
function Waits({ pair }) {
  const { id, counterpart: { name } } = pair;
  const { due, asked, topics, mine, skip } = whatWaits(pair, gathered(id).of("topic"), gatherPromises());
  if (due.length + asked.length + topics === 0 && !skip) return un`<p class="week__nothing">${t("week-nothing", { name })}</p>`;
  return un`
    <ul class="week__waits">
      ${skip && un`<li><a href=${`/alcove/${id}/meeting`}>${t("week-skip-asked", { name })}</a></li>`}
      ${asked.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-asked", { name })}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${due.map(({ entry }) => un`<li key=${entry.id}><a href="/promises">${t("week-due")}</a> <q class="week__words">${entry.words}</q></li>`)}
      ${topics > 0 && un`<li><a href=${`/alcove/${id}/table`}>${t("week-topics", { count: topics })}</a>${mine > 0 && mine < topics && un`, ${t("week-topics-mine", { count: mine })}`}</li>`}
    </ul>`;
}

// rooms/week/alcove.js
function Alcove({ pair }) {
  const { id, counterpart: { name }, next, closed: closed2 } = pair;
  const state = pair.renewed && pair.state !== "verified" ? "renewed" : pair.state;
  const heading = `alcove-${id}`;
  return un`
    <article class="week__alcove" aria-labelledby=${heading}>
      <h2 class="week__heading" id=${heading}><a class="week__name" href=${`/alcove/${id}/table`}>${t("name-you-and", { name })}</a></h2>
      <p class="week__when">
        ${next ? un`<a class="week__meeting" href=${`/alcove/${id}/meeting`}><${When} at=${next.startsAt} /></a>` : t(closed2 ? "week-closed" : "week-no-meeting")}
      </p>
      <p class="week__facts dots">
        <span>${t(`week-you-${pair.myRole}`, { name })}</span>
        <span>${["new", "linked", "renewed"].includes(state) && !closed2 ? un`<a href=${`/alcove/${id}/compare`}>${t(`week-state-${state}`, { name })}</a>` : t(`week-state-${state}`, { name })}</span>
        ${next && un`<span>${t("time-minutes", { minutes: next.minutes })}</span>`}
      </p>
      ${!closed2 && un`
        <${Waits} pair=${pair} />
        <div class="week__acts">
          <${Capture3} pair=${pair} />
          ${!next && un`<${PlanMeeting} pair=${pair} heading=${heading} />`}
        </div>`}
    </article>`;
}

// rooms/week/drill-offer.js
function DrillOffer() {
  const [due, setDue] = Nt(isDrillDue);
  if (!due) return null;
  const later = () => {
    snoozeDrill();
    setDue(false);
  };
  return un`
    <${Notice} title=${t("week-drill")} acts=${un`<${Button} small href="/drill">${t("week-drill-go")}<//><${Button} small kind="quiet" onClick=${later}>${t("week-drill-later")}<//>`}>
      <p>${t("week-drill-note")}</p>
    <//>`;
}

// rooms/week/no-alcove-yet.js
function NoAlcoveYet() {
  const waiting2 = invitations.value.some(({ state }) => state === "open");
  return un`
    <${Blank}>${t(waiting2 ? "week-invited" : "week-empty")}<//>
    <${OpenInvitations} />
    <${Section} id="invite" title=${t("invite-somebody")}><${Invite} /><//>
    ${me.value?.administrator && un`
      <${Section} id="more-people" title=${t("week-administrator")} note=${t("week-administrator-note")}>
        <p><${Button} href="/people">${t("week-add-person")}<//></p>
      <//>`}`;
}

// rooms/week/week.js
function Week() {
  const all = [...pairs.value].sort(byNextMeeting);
  return un`
    <div class="week">
      <${PageHead} title=${t("week-title")} over=${sayExactly(/* @__PURE__ */ new Date(), { clock: false })} />
      <${DrillOffer} />
      ${all.length === 0 && un`<${NoAlcoveYet} />`}
      ${all.length > 0 && un`
        <div class="week__alcoves">${all.map((pair) => un`<${Alcove} key=${pair.id} pair=${pair} />`)}</div>
        <${OpenInvitations} />
        <${Reveal} label=${t("invite-somebody")}><${Invite} /><//>`}
    </div>`;
}
function byNextMeeting(a, b2) {
  const [one, other] = [a, b2].map(({ next }) => next ? Date.parse(next.startsAt) : Infinity);
  return one === other ? a.counterpart.name.localeCompare(b2.counterpart.name) : one - other;
}

// rooms/map.js
var room = (id, load, more) => ({ id, title: `nav-${id}`, load, open: true, ...more });
var here2 = (component) => Object.assign(async () => ({ default: component }), { component });
var week = room("week", here2(Week));
var passing = { ...week, passing: true };
var TABLE = [
  { path: "/", room: week },
  { path: "/week", room: week },
  { path: "/sign-in", room: passing },
  { path: "/first-day", room: passing },
  { path: "/unlock", room: passing },
  { path: "/join/:token", room: room("join", around("join"), { open: false }) },
  { path: "/i/:id", room: room("invitation", around("invitation"), { open: false }) },
  { path: "/reset/:token", room: room("reset", newKeys("reset"), { open: false }) },
  { path: "/lost", room: room("lost", newKeys("lost"), { open: false }) },
  { path: "/new-keys", room: room("new-keys", newKeys("rotate")) },
  { path: "/former-keys", room: room("former-keys", newKeys("former")) },
  { path: "/drill", room: room("drill", newKeys("drill")) },
  { path: "/seen", room: room("seen", seen, { open: false }) },
  { path: "/stop/:token", room: room("stop", ofTime("stop"), { open: false }) },
  { path: "/about", room: room("about", around("about"), { open: false }) },
  { path: "/search", room: room("search", story("everywhere")) },
  { path: "/export", room: room("export", takeAlong) },
  { path: "/promises", room: room("promises", around("promises")) },
  { path: "/progress", room: room("moved", progress("moved")) },
  { path: "/themes", room: room("themes", themes) },
  { path: "/templates", room: room("templates", templates) },
  { path: "/settings", room: room("settings", around("settings")) },
  { path: "/settings/passkey", room: room("passkey", ways("addPasskey")) },
  { path: "/settings/words", room: room("new-words", ways("changeWords")) },
  { path: "/device", room: room("let-in", ways("letIn")) },
  { path: "/people", room: room("people", around("people")) },
  { path: "/alcove/:pair/table", room: room("table", here2(Table)) },
  { path: "/alcove/:pair/brief", room: room("brief", ofTwo("brief")) },
  { path: "/alcove/:pair/meeting", room: room("meeting", ofTwo("meeting")) },
  { path: "/alcove/:pair/growth", room: room("growth", growth) },
  { path: "/alcove/:pair/progress", room: room("progress", progress("progress")) },
  { path: "/alcove/:pair/feedback", room: room("feedback", feedback) },
  { path: "/alcove/:pair/pulse", room: room("pulse", pulse) },
  { path: "/alcove/:pair/rhythm", room: room("rhythm", rhythm) },
  { path: "/alcove/:pair/questions", room: room("questions", questions) },
  { path: "/alcove/:pair/ceremony", room: room("ceremonies", ceremonies("ceremonies")) },
  { path: "/alcove/:pair/ceremony/:type", room: room("ceremony", ceremonies("ceremony")) },
  { path: "/alcove/:pair/letter", room: room("letter", ceremonies("letter")) },
  { path: "/alcove/:pair/bring", room: room("bring", bring) },
  { path: "/alcove/:pair/story", room: room("story", story("story")) },
  { path: "/alcove/:pair/export", room: room("export", takeAlong) },
  { path: "/alcove/:pair/leaving", room: room("leaving", leaving("leaving")) },
  { path: "/alcove/:pair/compare", room: room("compare", compareWords) },
  { path: "/alcove/:pair/us", room: room("us", us, { wide: true }) },
  { path: "/alcove/:pair/about", room: room("two", ofTwo("two")) }
];
function openRooms(ground) {
  startRouter(TABLE);
  answerKeys();
  Tt(un`<${Page} />`, ground);
}

export {
  fetchFile,
  locale,
  fetchWords,
  t,
  ownZone,
  daysAway,
  sayClock,
  sayDay,
  sayExactly,
  List,
  Row,
  hotkeysOn,
  setHotkeys,
  isTyping2 as isTyping,
  moveFocus,
  focusHeading,
  rememberFocus,
  place,
  navigate,
  announce,
  Button,
  useOwnId,
  Menu,
  toast,
  dropToast,
  PageHead,
  Section,
  Field,
  Select,
  ErrorSummary,
  sentenceOf,
  FormErrors,
  useAct,
  useForm,
  sendOnModEnter,
  Dialog,
  SignOut,
  Notice,
  Blank,
  Waiting,
  Sentence,
  Entered,
  When,
  Reveal,
  SETTLED,
  effectivePromise,
  promisesWithStates,
  gathered,
  mineOf,
  gatherPromises,
  dueAt,
  useKeptField,
  Compose,
  settlePromise,
  answerOffer,
  Choice,
  Toggle,
  Nowhere,
  copyLink,
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
  dayOf2 as dayOf,
  openTopics,
  plan,
  otherTime,
  dayOf as dayOf2,
  dayIn,
  PlanForm,
  NextMeeting,
  useStayPut,
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
  Answer,
  useNews,
  PromiseRow,
  promisesOf,
  setMark,
  clearMark,
  hasMark,
  quarterOf,
  nearestPair,
  ways,
  hours,
  undelivered,
  openRooms
};
