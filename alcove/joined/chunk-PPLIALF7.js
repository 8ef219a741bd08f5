import {
  get
} from "./chunk-KV4C5GNT.js";
import {
  un
} from "./chunk-557TLY2U.js";

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
var ae = "⁩";
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
    i && t2.push(se), t2.push(y(r2, s).toString(r2)), i && t2.push(ae);
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
var me = ["dateStyle", "timeStyle", "fractionalSecondDigits", "dayPeriod", "hour12", "weekday", "era", "year", "month", "day", "hour", "minute", "second", "timeZoneName"];
function Z(r2, e) {
  let t2 = r2[0];
  if (t2 instanceof u) return new u(`DATETIME(${t2.valueOf()})`);
  if (t2 instanceof h || t2 instanceof f) return new h(t2, I(e, me));
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
      let n = F();
      if (a(H)) return n;
      if (a(ve)) {
        let o = re();
        return a(H, SyntaxError), { type: "select", selector: n, ...o };
      }
      throw new SyntaxError("Unclosed placeable");
    }
    function F() {
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
        n.push(te()), a(Ae);
      }
    }
    function te() {
      let n = F();
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
      return i(D) ? n = L() : n = { type: "str", value: m(de) }, a(Se, SyntaxError), n;
    }
    function U() {
      if (i(D)) return L();
      if (e[t2] === '"') return ie();
      throw new SyntaxError("Invalid expression");
    }
    function L() {
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

// words/words.js
var MissingSentence = class extends Error {
  /** @param {string} id @param {string} why */
  constructor(id, why) {
    super(`No sentence "${id}": ${why}. Add it to alcove/browser/words/en.ftl.`);
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
  const errors = bundle.addResource(new M(text));
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
  const safe = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, setApart(value)]));
  const errors = [];
  const sentence = bundle.formatPattern(
    pattern,
    /** @type {any} */
    safe,
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

export {
  locale,
  fetchWords,
  t,
  knows,
  PageHead,
  Section
};
