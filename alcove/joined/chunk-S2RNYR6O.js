import {
  get,
  set
} from "./chunk-KV4C5GNT.js";
import {
  draft,
  safe
} from "./chunk-NLIGMPRB.js";
import {
  Et,
  F,
  L,
  Nt,
  Ue,
  WORDS_MOST,
  ae,
  te,
  un
} from "./chunk-E5WXTXSR.js";

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
  const move = (event) => {
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
      onKeyDown=${move} onFocusIn=${(event) => keepOneStop(event.currentTarget, event.target)}>${children}<//>
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
function isTyping(target) {
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
  for (let around = focus; around && top.contains(around); around = around.parentElement) {
    const near = all.find((control) => around?.contains(control));
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
  if (!chord && stroke !== "Esc" && (isTyping(event.target) || !hotkeysOn.value)) return;
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

// parts/button.js
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

// manners/own-id.js
var last = 0;
function useOwnId() {
  const [id] = Nt(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}

// manners/title.js
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

// parts/error-summary.js
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
    const wrong2 = check2(values);
    setErrors(wrong2);
    if (wrong2.length === 0) await run();
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

// parts/reveal.js
function Reveal({ label, open, children, onToggle, ...rest }) {
  return un`
    <details class="reveal" open=${open} onToggle=${(event) => onToggle?.(event.currentTarget.open)} ...${rest}>
      <summary class="reveal__label">${label}</summary>
      <div class="reveal__body">${children}</div>
    </details>`;
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

// manners/focus.js
function moveFocus(target, { scroll = true } = {}) {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    if (document.activeElement !== before && document.activeElement?.matches("input, textarea, select")) return;
    const found = typeof target === "string" ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement)) return;
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
    if (held2 instanceof HTMLElement && held2.isConnected && held2 !== document.body) held2.focus();
    else if (next?.isConnected) moveFocus(next.querySelector("[data-open]") ?? next);
    else if (document.activeElement === document.body) focusHeading();
  });
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
function toast(words, { undo } = {}) {
  last2 += 1;
  toasts.value = [...toasts.value, { id: last2, words, undo }].slice(-TOASTS_AT_ONCE);
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

// records/entries.js
var olderFirst = (one, other) => one.id < other.id ? -1 : Number(one.id > other.id);
var isTrusted = (entry) => !entry.cannotOpen && !(entry.mine && entry.own === false);
function ofKind(entries, kind) {
  if ("of" in entries) return [...entries.of(kind)].sort(olderFirst);
  const list = (
    /** @type {Entry[]} */
    [...entries instanceof Map ? entries.values() : entries]
  );
  return list.filter((entry) => entry.kind === kind && isTrusted(entry)).sort(olderFirst);
}
var momentOf = (at) => at instanceof Date ? at.getTime() : Date.parse(at);
function lastOneWins(entries) {
  const beats = (one, other) => {
    if (one.fields.turn !== other.fields.turn) return one.fields.turn > other.fields.turn;
    return one.author !== other.author ? one.author > other.author : one.id > other.id;
  };
  return entries.reduce(
    (best, each) => best === null || beats(each, best) ? each : best,
    /** @type {Entry | null} */
    null
  );
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

// rooms/table/compose.js
function Compose({ label, hint, keep, act, onSend, onLeave, start = "", beside, mayBeEmpty, longest = WORDS_MOST, quiet, focus, hotkey, small, main }) {
  const kept = F(() => draft(keep), [keep]);
  const id = useOwnId();
  const touched = ae(false);
  const [wrong2, setWrong] = Nt(
    /** @type {string | undefined} */
    void 0
  );
  const text = kept.value.value || (touched.current ? "" : start);
  const type = (words) => {
    touched.current = true;
    kept.set(words);
    if (wrong2) setWrong(void 0);
  };
  const send = async (event) => {
    event.preventDefault();
    const words = text.trim();
    const error = check(words, longest, mayBeEmpty);
    setWrong(error);
    if (error) return document.getElementById(id)?.focus();
    touched.current = true;
    kept.clear();
    try {
      await onSend(words);
    } catch (failure) {
      if (!kept.value.value) kept.set(words);
      setWrong(sentenceOf(failure));
    }
  };
  const leave = onLeave && (() => {
    kept.clear();
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

// rooms/table/settle.js
function settlePromise(promise, state, words = "") {
  const lies = safe(promise.safe);
  if (!promise.mine) return lies.put("answer", words, { to: promise.id, type: state === "open" ? "yes" : state });
  return lies.revise(promise.id, { fields: { state: state === "open" ? void 0 : state, state_words: words || void 0 } });
}
function answerOffer(promise, type) {
  return safe(promise.safe).put("answer", "", { to: promise.id, type });
}

export {
  fetchWords,
  t,
  knows,
  List,
  Row,
  hotkeysOn,
  setHotkeys,
  isTyping,
  keysOnPage,
  answerKeys,
  moveFocus,
  focusHeading,
  rememberFocus,
  setTitle,
  Button,
  toasts,
  toast,
  dropToast,
  undoToast,
  holdToasts,
  useOwnId,
  sentenceOf,
  FormErrors,
  Notice,
  Blank,
  Waiting,
  PageHead,
  Section,
  useAct,
  useForm,
  Field,
  Sentence,
  Reveal,
  ownZone,
  daysAway,
  sayClock,
  sayDay,
  sayWhen,
  sayExactly,
  When,
  olderFirst,
  ofKind,
  momentOf,
  lastOneWins,
  SETTLED,
  effectivePromise,
  promisesWithStates,
  gathered,
  mineOf,
  Compose,
  settlePromise,
  answerOffer,
  Choice,
  Toggle
};
