//# allFunctionsCalledOnLoad
import {
  AlcoveError,
  FIRST_ROWS,
  LARGEST_RECORD,
  PAGE,
  SealError,
  asAlcoveError,
  ask,
  askFirstPage,
  askedAhead,
  changesOf,
  closeStore,
  concatBytes,
  decodeBase64url,
  decodeText,
  deleteKeys,
  deleteStore,
  encodeBase64url,
  encodeText,
  equalBytes,
  forget,
  forgetKeys,
  get,
  hmacSha256,
  holdPairKey,
  isDay,
  isMoment,
  keepKey,
  keepRows,
  keptContext,
  lookInto,
  ofPerson,
  openBase,
  openSealed,
  openStore,
  pageKey,
  pageOf,
  pinnedInbox,
  readAllDrafts,
  readNote,
  readOutbox,
  readReach,
  readRows,
  recallKeys,
  recordContext,
  rememberPerson,
  rowsPath,
  sealBlob,
  selfContext,
  set,
  sha256,
  takeLook,
  whenFull,
  whenSignedOut,
  write,
  writeErasures,
  writeNote
} from "./first.js";

var LINKS = { icon: "icon.svg", "apple-touch-icon": "icon-180.png", manifest: "app.webmanifest" };
function nameTheApp() {
  document.querySelector("link[rel=icon]")?.remove();
  for (const [rel, file] of Object.entries(LINKS)) {
    document.head.append(Object.assign(document.createElement("link"), { rel, href: import.meta.resolve(`/b/${file}`) }));
  }
}

var keys = null;
var unlocked = () => keys;
function setUnlocked(given) {
  keys = given;
}

/*! preact 11.2.0 (MIT), @preact/signals 2.11.4 (MIT), @preact/signals-core 1.14.5 (MIT), htm 3.1.1 (Apache-2.0); see licences/ */
var v;
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
var D = Object.assign;
function H(t2) {
  t2 && t2.parentNode && t2.remove();
}
function J(t2, e, n) {
  var i, r2, _2, o = {}, f2 = arguments.length;
  for (_2 in e) _2 == "key" ? i = e[_2] : _2 == "ref" && typeof t2 != "function" ? r2 = e[_2] : o[_2] = e[_2];
  return f2 > 2 && (o.children = f2 > 3 ? Se.call(arguments, 2) : n), z(t2, o, i, r2, null);
}
function z(t2, e, n, i, r2) {
  var _2 = { type: t2, props: e, key: n, ref: i, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: G, __v: r2 || ++We, __i: -1, __u: 0 };
  return !r2 && v.vnode && v.vnode(_2), _2;
}
function A(t2) {
  return t2.children;
}
function W(t2, e) {
  this.props = t2, this.context = e, this.__g = 0;
}
function M(t2, e) {
  if (e == null) return t2.__ && M(t2.__, t2.__i + 1);
  for (var n; e < t2.__k.length; e++) if ((n = t2.__k[e]) && n.__e) return n.__e;
  return typeof t2.type != "function" || t2.props.__P ? null : M(t2);
}
function kt(t2) {
  var e, n = t2.__v, i = n.__e, r2 = [], _2 = [], o = t2.__P;
  o && ((e = D({ constructor: G }, n)).__v = n.__v + 1, v.vnode && v.vnode(e), xe(o, e, n, t2.__n, o.namespaceURI, 32 & n.__u ? [i] : null, r2, i || M(n), 32 & n.__u, _2), e.__v = n.__v, e.__.__k[e.__i] = e, Je(r2, e, _2), n.__ = n.__e = null, e.__e != i && Ve(e));
}
function Ve(t2) {
  if ((t2 = t2.__) && t2.__c && !t2.props.__P) return t2.__e = null, t2.__k.some(function(e) {
    return e && (t2.__e = e.__e);
  }), Ve(t2);
}
function Fe(t2) {
  (8 & t2.__g || (t2.__g |= 8, U.push(t2), ue++)) && ye == v.debounceRendering || ((ye = v.debounceRendering) || queueMicrotask)(Ie);
}
function Ie() {
  try {
    for (var t2, e = 1; U.length; ) U.length > e && U.sort(qe), t2 = U.shift(), e = U.length, 8 & t2.__g && kt(t2);
  } finally {
    (ue = U.length) && (ye || queueMicrotask)(Ie);
  }
}
function Be(t2, e, n, i, r2, _2, o, f2, c, a, s) {
  var d, l, u2, p, x, m, g = i.__k || se, h2 = e.length;
  for (c = wt(n, e, g, c, h2), d = 0; d < h2; d++) (u2 = n.__k[d]) != null && (l = ~u2.__i && g[u2.__i] || fe, u2.__i = d, m = xe(t2, u2, l, r2, _2, o, f2, c, a, s), p = u2.__e, (l.ref != u2.ref || 8 & l.__u) && (l.ref && Ce(l.ref, null, u2, l), u2.ref && s.push(u2.ref, u2.__c || p, u2)), x = x || p, 4 & u2.__u ? (c = ze(u2, c, t2, !l.__v), l.__e && (l.__e = null)) : typeof u2.type == "function" && m !== void 0 ? c = m : p && (c = p.nextSibling), u2.__u &= -21);
  return n.__e = x, c;
}
function wt(t2, e, n, i, r2) {
  var _2, o, f2, c, a, s, d, l, u2, p = n.length, x = p, m = 0, g = 0, h2 = t2.__k = Array(r2);
  for (_2 = 0; _2 < r2; _2++) (o = e[_2]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = h2[_2] = z(null, o) : we(o) ? o = h2[_2] = z(A, { children: o }) : o.constructor === G && o.__b ? o = h2[_2] = z(o.type, o.props, o.key, o.ref, o.__v) : h2[_2] = o, c = _2 + m, o.__ = t2, o.__b = t2.__b + 1, f2 = null, ~(a = o.__i = St(o, n, c, x)) && (x--, (f2 = n[a]) && (f2.__u |= 2)), f2 && f2.__v ? (o.__u |= 16, a == c - 1 ? m-- : a == c + 1 ? m++ : a != c && (a > c ? m-- : m++, g = 1)) : (~a || (r2 > p ? m-- : r2 < p && m++), typeof o.type != "function" && (o.__u |= 4))) : h2[_2] = null;
  if (g) {
    for (s = [], d = [], _2 = 0; _2 < r2; _2++) if ((o = h2[_2]) && 16 & o.__u) {
      for (m = 0, l = s.length; m < l; ) s[u2 = m + l >> 1] < o.__i ? m = u2 + 1 : l = u2;
      s[m] = o.__i, d[_2] = m + 1;
    }
    for (m = s.length; _2--; ) d[_2] && (d[_2] == m ? m-- : h2[_2].__u |= 4);
  }
  if (x) for (_2 = 0; _2 < p; _2++) !(f2 = n[_2]) || 2 & f2.__u || (f2.__e == i && (i = M(f2)), Pe(f2, f2));
  return i;
}
function ze(t2, e, n, i) {
  var r2, _2, o, f2;
  if (typeof t2.type == "function") {
    if (t2.props.__P) return e;
    if (r2 = t2.__k) for (_2 = 0; _2 < r2.length; _2++) r2[_2] && (r2[_2].__ = t2, e = ze(r2[_2], e, n, false));
    return e;
  }
  for (e && !e.parentNode && (e = M(t2)) && !e.parentNode && (e = null), o = t2.__e, f2 = e; f2 && f2.nodeType == 8; ) f2 = f2.nextSibling;
  for (o != f2 && (!i && n.moveBefore && o.parentNode ? n.moveBefore(o, e) : n.insertBefore(o, e || null)), e = o; (e = e && e.nextSibling) && e.nodeType == 8 && !e.data.startsWith("$s"); ) ;
  return e;
}
function St(t2, e, n, i) {
  var r2, _2 = t2.key, o = t2.type, f2 = e[n], c = f2 && !(2 & f2.__u);
  if (f2 === null && _2 == null || c && _2 == f2.key && o == f2.type) return n;
  if (i > (c ? 1 : 0)) {
    for (r2 = n - 1; r2 >= 0; r2--) if ((f2 = e[r2]) && !(2 & f2.__u) && _2 == f2.key && o == f2.type) return r2;
    for (r2 = n + 1; r2 < e.length; r2++) if ((f2 = e[r2]) && !(2 & f2.__u) && _2 == f2.key && o == f2.type) return r2;
  }
  return -1;
}
function Re(t2, e, n) {
  n == null && (n = ""), e[0] == "-" ? t2.setProperty(e, n) : t2[e] = n;
}
function _e(t2, e, n, i, r2) {
  var _2, o;
  if (e == "style") if (typeof n == "string") t2.style.cssText = n;
  else {
    if (typeof i == "string" && (t2.style.cssText = i = ""), i) for (e in i) n && e in n || Re(t2.style, e);
    if (n) for (e in n) i && n[e] == i[e] || Re(t2.style, e, n[e]);
  }
  else if (e[0] == "o" && e[1] == "n") typeof n != "function" && (n = null), typeof i != "function" && (i = null), (t2.__e || (t2.__e = {}))[e] = n, n && i || (o = ge[e] || (ge[e] = xt(e)), (t2.__a || (t2.__a = {}))[e] = ke, _2 = e != (e = e.replace(Le, "$1")), (e = e.slice(2))[0] < "a" && (e = e.toLowerCase()), n ? t2.addEventListener(e, o, _2) : t2.removeEventListener(e, o, _2));
  else {
    if (r2 == "http://www.w3.org/2000/svg") e = e.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (e != "width" && e != "height" && e != "href" && e != "list" && e != "form" && e != "tabIndex" && e != "download" && e != "rowSpan" && e != "colSpan" && e != "role" && e != "popover" && e in t2) try {
      return void (t2[e] = n ?? "");
    } catch {
    }
    if (typeof n == "function") return;
    n == null || n === false && e[4] != "-" ? t2.removeAttribute(e) : t2.setAttribute(e, e == "popover" && n == 1 ? "" : n);
  }
}
function xt(t2) {
  return function(e) {
    var n = this.__e;
    if (n) {
      if (n = n[t2], e[oe] == null) e[oe] = ke++;
      else if (e[oe] < this.__a[t2]) return;
      return n(v.event ? v.event(e) : e);
    }
  };
}
function xe(t2, e, n, i, r2, _2, o, f2, c, a) {
  var s, d, l, u2, p, x, m, g, h2, C, b2, me3, He, ie, O2, De, E2, j, T2 = e.type;
  if (e.constructor !== G) return null;
  128 & n.__u && (c = 32 & n.__u, s = n.__c.__z) && (e.__u |= c, d = _2 = [], s.nodeType == 8 ? f2 = re(s, _2) : _2.push(s), f2 = _2[0] || f2), (s = v.__b) && s(e);
  e: if (typeof T2 == "function") {
    l = o.length;
    try {
      if (g = e.props, h2 = (s = T2.prototype) && s.render, C = (s = T2.contextType) && i[s.__c], b2 = s ? C ? C.props.value : s.__ : i, (u2 = n.__c) ? (e.__c = u2, 2 & u2.__g && (u2.__g |= 1)) : (h2 ? e.__c = u2 = new T2(g, b2) : (e.__c = u2 = new W(g, b2), u2.constructor = T2, u2.render = Pt), C && C.sub(u2), u2.state || (u2.state = {}), u2.__n = i, u2.__g |= 8, u2.__h = [], u2.__k = []), h2 && (u2.__s || (u2.__s = u2.state), T2.getDerivedStateFromProps && (u2.__s == u2.state && (u2.__s = D({}, u2.__s)), D(u2.__s, T2.getDerivedStateFromProps(g, u2.__s)))), p = u2.props, x = u2.state, u2.__v = e, n.__c) {
        if (g !== p && h2 && !T2.getDerivedStateFromProps && u2.componentWillReceiveProps && u2.componentWillReceiveProps(g, b2), e.__v == n.__v && !(8 & u2.__g) || !(4 & u2.__g) && u2.shouldComponentUpdate && u2.shouldComponentUpdate(g, u2.__s, b2) === false) {
          e.__v != n.__v && (u2.props = g, u2.state = u2.__s, u2.__g &= -9), e.__e = n.__e, e.__k = n.__k, e.__k.some(function(P) {
            P && (P.__ = e);
          }), se.push.apply(u2.__h, u2.__k), u2.__k = [], u2.__h.length && o.push(u2), f2 = M(n);
          break e;
        }
        u2.componentWillUpdate && u2.componentWillUpdate(g, u2.__s, b2), h2 && u2.componentDidUpdate && u2.__h.push(function() {
          u2.componentDidUpdate(p, x, m);
        });
      } else h2 && !T2.getDerivedStateFromProps && u2.componentWillMount && u2.componentWillMount(), h2 && u2.componentDidMount && u2.__h.push(u2.componentDidMount);
      u2.context = b2, u2.props = g, u2.__P = t2, u2.__g &= -5, me3 = v.__r, He = h2 ? 25 : 0;
      do
        u2.__g &= -9, me3 && me3(e), s = u2.render(u2.props, u2.state = u2.__s, u2.context);
      while (8 & u2.__g && ++He < 25);
      h2 && (se.push.apply(u2.__h, u2.__k), u2.__k = []), u2.state = u2.__s, u2.getChildContext && (i = D({}, i, u2.getChildContext())), h2 && n.__c && u2.getSnapshotBeforeUpdate && (m = u2.getSnapshotBeforeUpdate(p, x)), ie = s && s.type === A && s.key == null ? s.props.children : s, g.__P && (s = f2, r2 = (t2 = g.__P).namespaceURI, c = _2 = null, n.props && n.props.__P != t2 && (n.__k.some(function(P) {
        P && Pe(P, P);
      }), n.__k = null), f2 = n.__k ? M(n, 0) : null), f2 = Be(t2, we(ie) ? ie : [ie], e, n, i, r2, _2, o, f2, c, a), g.__P && (e.__e = null, f2 = s), e.__u &= -161, d && d.some(H), u2.__h.length && o.push(u2), 1 & u2.__g && (u2.__g &= -4);
    } catch (P) {
      if (o.length = l, e.__v = null, c || _2) if (P && P.then) {
        if (e.__u |= 128 | c, _2) {
          for (~(E2 = _2.indexOf(f2 || void 0)) || (E2 = _2.length); (j = _2[E2 - 1]) && j.nodeType == 8; ) E2--;
          for (; E2 < _2.length; E2++) if (j = _2[E2]) if (_2[E2] = null, O2) {
            if (j == De) break;
          } else {
            if (j.nodeType != 8) break;
            j.data.startsWith("$s") && (De = re(O2 = j));
          }
        }
        if (!O2) {
          for (; f2 && f2.nodeType == 8 && f2.nextSibling; ) f2 = f2.nextSibling;
          O2 = f2;
        }
        (s = re(O2 = e.__c.__z || (e.__c.__z = O2))) ? (e.__e = O2, f2 = s) : e.__e = f2, f2 = f2 && f2.nextSibling;
      } else _2 && _2.some(H);
      else e.__e = n.__e;
      e.__k || (e.__k = n.__k || []), P && P.then || Ge(e), v.__e(P, e, n);
    }
  } else f2 = e.__e = Ct(n.__e, e, n, i, r2, _2, o, c, a, t2);
  return (s = v.diffed) && s(e), f2;
}
function re(t2, e) {
  if (t2 && t2.nodeType == 8 && t2.data.startsWith("$s")) for (var n = 1; t2 = t2.nextSibling; ) {
    if (t2.nodeType == 8) {
      if (t2.data.startsWith("$s")) n++;
      else if (t2.data.startsWith("/$s") && !--n) return t2;
    }
    e && e.push(t2);
  }
}
function Ge(t2) {
  t2 && (t2.__c && (t2.__c.__g |= 4), t2.__k && t2.__k.some(Ge));
}
function Je(t2, e, n) {
  for (var i = 0; i < n.length; ) Ce(n[i++], n[i++], n[i++]);
  v.__c && v.__c(e, t2), t2.some(function(r2) {
    try {
      t2 = r2.__h, r2.__h = [], t2.some(function(_2) {
        _2.call(r2);
      });
    } catch (_2) {
      v.__e(_2, r2.__v);
    }
  });
}
function Ct(t2, e, n, i, r2, _2, o, f2, c, a) {
  var s, d, l, u2, p, x, m, g, h2 = n.props || fe, C = e.props, b2 = e.type;
  if (b2 == "svg" ? r2 = "http://www.w3.org/2000/svg" : b2 == "math" ? r2 = "http://www.w3.org/1998/Math/MathML" : r2 || (r2 = "http://www.w3.org/1999/xhtml"), _2) {
    for (s = 0; s < _2.length; s++) if ((p = _2[s]) && (b2 ? p.localName == b2 : p.nodeType == 3)) {
      t2 = p, _2[s] = null;
      break;
    }
  }
  if (!t2) {
    if (g = a.ownerDocument || document, !b2) return g.createTextNode(C);
    t2 = g.createElementNS(r2, b2, C.is ? C : a), f2 && (v.__m && v.__m(e, _2), f2 = false), _2 = null;
  }
  if (b2) {
    if (a = b2 == "template" && t2.content || t2, _2 = b2 == "textarea" && C.defaultValue != null ? null : _2 && Se.call(a.childNodes), !f2 && _2) for (h2 = {}, s = 0; s < t2.attributes.length; s++) h2[(p = t2.attributes[s]).name] = p.value;
    for (s in h2) p = h2[s], s == "dangerouslySetInnerHTML" ? l = p : s == "children" || s in C || s == "value" && "defaultValue" in C || s == "checked" && "defaultChecked" in C || _e(t2, s, null, p, r2);
    for (s in C) p = C[s], s == "children" ? u2 = p : s == "dangerouslySetInnerHTML" ? d = p : s == "value" ? x = p : s == "checked" ? m = p : f2 && typeof p != "function" || h2[s] === p || _e(t2, s, p, h2[s], r2);
    d ? (f2 || l && (d.__html == l.__html || d.__html == t2.innerHTML) || (t2.innerHTML = d.__html), e.__k = []) : (l && (t2.textContent = ""), (b2 == "foreignObject" || r2 == "http://www.w3.org/1998/Math/MathML" && bt.test(b2)) && (r2 = "http://www.w3.org/1999/xhtml"), Be(a, we(u2) ? u2 : [u2], e, n, i, r2, _2, o, _2 ? _2[0] : n.__k && M(n, 0), f2, c), _2 && _2.some(H)), f2 && b2 != "textarea" || (s = "value", b2 == "progress" && x == null ? t2.removeAttribute(s) : x == null || x === t2[s] && (b2 != "progress" || x) || _e(t2, s, x, h2[s], r2), s = "checked", m != null && m != t2[s] && _e(t2, s, m, h2[s], r2));
  } else h2 === C || f2 && t2.data == C || (t2.data = C);
  return t2;
}
function Ce(t2, e, n, i) {
  try {
    typeof t2 == "function" ? e ? e.__x = t2(e) || 1 : i && (i = i.__c || i.__e) && (e = i.__x) && (i.__x = null, typeof e == "function" ? e() : t2(null)) : t2.current = e;
  } catch (r2) {
    v.__e(r2, n);
  }
}
function Pe(t2, e, n) {
  var i, r2, _2, o;
  if (v.unmount && v.unmount(t2), !(i = t2.ref) || i.current && i.current != t2.__e || Ce(i, null, e, t2), i = t2.__c) {
    if (i.componentWillUnmount) try {
      i.componentWillUnmount();
    } catch (f2) {
      v.__e(f2, e);
    }
    i.__P = i.__n = null;
  }
  if (i = t2.__k) for (o = 0; o < i.length; o++) i[o] && Pe(i[o], e, typeof t2.type != "function" || n && !t2.props.__P);
  !n && (i = t2.__c) && (i = i.__z) && (r2 = re(i, _2 = [])) && (i == t2.__e && _2.some(H), H(r2), H(i)), n || H(t2.__e), t2.__e = t2.__c = t2.__ = null;
}
function Pt(t2, e, n) {
  return this.constructor(t2, n);
}
function Tt(t2, e) {
  var n, i, r2, _2;
  v.__ && v.__(t2, e), e.nodeType == 9 && (e = e.documentElement), i = (n = t2 && 32 & t2.__u) ? null : e.__k, e.__k = z(A, { children: [t2] }), r2 = [], _2 = [], xe(e, e.__k, i || fe, fe, e.namespaceURI, i ? null : e.firstChild ? Se.call(e.childNodes) : null, r2, i ? i.__e : e.firstChild, n, _2), Je(r2, e.__k, _2), e.__k.props.children = null;
}
v = { __e: function(t2, e, n, i) {
  for (var r2, _2, o; e = e.__; ) if ((r2 = e.__c) && !(1 & r2.__g)) {
    r2.__g |= 4;
    try {
      if ((o = (_2 = r2.constructor) && _2.getDerivedStateFromError) && r2.setState(_2.getDerivedStateFromError(t2)), r2.componentDidCatch && (r2.componentDidCatch(t2, i || {}), o = 1), o && 8 & r2.__g) return void (r2.__g |= 2);
    } catch (f2) {
      t2 = f2;
    }
  }
  throw ue = 0, t2;
} }, We = 0, be = function(t2) {
  return t2 != null && t2.constructor === G;
}, W.prototype.setState = function(t2, e) {
  var n = this.__s;
  n && n != this.state || (n = this.__s = D({}, this.state)), typeof t2 == "function" && (t2 = t2(D({}, n), this.props)), t2 && (D(n, t2), this.__v && (e && this.__k.push(e), Fe(this)));
}, W.prototype.forceUpdate = function(t2) {
  this.__v && (this.__g |= 4, t2 && this.__h.push(t2), Fe(this));
}, W.prototype.render = A, U = [], ue = 0, qe = function(t2, e) {
  return t2.__v.__b - e.__v.__b;
}, oe = /* @__PURE__ */ Symbol(), Le = /(PointerCapture)$|Capture$/i, ke = 0, ge = {}, gt = 0;
var Ke = function(t2, e, n, i) {
  var r2;
  e[0] = 0;
  for (var _2 = 1; _2 < e.length; _2++) {
    var o = e[_2++], f2 = e[_2] ? (e[0] |= o ? 1 : 2, n[e[_2++]]) : e[++_2];
    o === 3 ? i[0] = f2 : o === 4 ? i[1] = Object.assign(i[1] || {}, f2) : o === 5 ? (i[1] = i[1] || {})[e[++_2]] = f2 : o === 6 ? i[1][e[++_2]] += f2 + "" : o ? (r2 = t2.apply(f2, Ke(t2, f2, n, ["", null])), i.push(r2), f2[0] ? e[0] |= 2 : (e[_2 - 2] = 0, e[_2] = r2)) : i.push(f2);
  }
  return i;
};
var Ze = /* @__PURE__ */ new Map();
function Qe(t2) {
  var e = Ze.get(this);
  return e || (e = /* @__PURE__ */ new Map(), Ze.set(this, e)), (e = Ke(this, e.get(t2) || (e.set(t2, e = (function(n) {
    for (var i, r2, _2 = 1, o = "", f2 = "", c = [0], a = function(l) {
      _2 === 1 && (l || (o = o.replace(/^\s*\n\s*|\s*\n\s*$/g, ""))) ? c.push(0, l, o) : _2 === 3 && (l || o) ? (c.push(3, l, o), _2 = 2) : _2 === 2 && o === "..." && l ? c.push(4, l, 0) : _2 === 2 && o && !l ? c.push(5, 0, true, o) : _2 >= 5 && ((o || !l && _2 === 5) && (c.push(_2, 0, o, r2), _2 = 6), l && (c.push(_2, l, 0, r2), _2 = 6)), o = "";
    }, s = 0; s < n.length; s++) {
      s && (_2 === 1 && a(), a(s));
      for (var d = 0; d < n[s].length; d++) i = n[s][d], _2 === 1 ? i === "<" ? (a(), c = [c], _2 = 3) : o += i : _2 === 4 ? o === "--" && i === ">" ? (_2 = 1, o = "") : o = i + o[0] : f2 ? i === f2 ? f2 = "" : o += i : i === '"' || i === "'" ? f2 = i : i === ">" ? (a(), _2 = 1) : _2 && (i === "=" ? (_2 = 5, r2 = o, o = "") : i === "/" && (_2 < 5 || n[s][d + 1] === ">") ? (a(), _2 === 3 && (c = c[0]), _2 = c, (c = c[0]).push(2, 0, _2), _2 = 0) : i === " " || i === "	" || i === `
` || i === "\r" ? (a(), _2 = 2) : o += i), _2 === 3 && o === "!--" && (_2 = 4, c = c[0]);
    }
    return a(), c;
  })(t2)), e), arguments, [])).length > 1 ? e : e[0];
}
var q;
var w;
var Te;
var Xe;
var Ne = Object.is;
var K = 0;
var ut = [];
var $e = [];
var k = v;
var Ye = k.__b;
var et = k.__r;
var tt = k.diffed;
var nt = k.__c;
var it = k.unmount;
var _t = k.__;
function ce(t2, e) {
  k.__h && k.__h(w, t2, K || e), K = 0;
  var n = w.__H || (w.__H = { __: [], __h: [] });
  return t2 >= n.__.length && n.__.push({}), n.__[t2];
}
function Nt(t2) {
  return K = 1, $t(ft, t2);
}
function $t(t2, e, n) {
  var i = ce(q++, 2);
  if (i.t = t2, !i.__c && (i.__ = [n ? n(e) : ft(void 0, e), function(_2) {
    var o = (i.__N || i.__)[0], f2 = i.t(o, _2);
    Ne(o, f2) || (i.__N = [f2, i.__[1]], i.__c.setState({}));
  }], i.__c = w, !w.__f)) {
    w.__f = true;
    var r2 = w.shouldComponentUpdate;
    w.shouldComponentUpdate = function(_2, o, f2) {
      var c = this.__H;
      if (!c) return true;
      var a = false, s = this.props != _2;
      if (c.__.some(function(l) {
        l.__N && (a = true, Ne(l.__[0], l.__N[0]) || (s = true));
      }), r2) {
        var d = r2.call(this, _2, o, f2);
        return a ? d || s : d;
      }
      return !a || s;
    };
  }
  return i.__;
}
function Ue(t2, e) {
  var n = ce(q++, 3);
  !k.__s && Me(n.__H, e) && (n.__P = true, n.__ = t2, n.u = e, w.__H.__h.push(n));
}
function Et(t2, e) {
  var n = ce(q++, 4);
  !k.__s && Me(n.__H, e) && (n.__P = false, n.__ = t2, n.u = e, w.__h.push(n));
}
function ae(t2) {
  return K = 5, F(function() {
    return { current: t2 };
  }, []);
}
function F(t2, e) {
  var n = ce(q++, 7);
  return Me(n.__H, e) && (n.__ = t2(), n.__H = e), n.__;
}
function Mt() {
  var t2;
  do {
    for (; t2 = $e.shift(); ) try {
      Z(t2);
    } catch (n) {
      k.__e(n, { __: (t2 = t2.__P) && t2.__v });
    }
    for (; t2 = ut.shift(); ) {
      var e = t2.__H;
      if (t2.__P && e) try {
        e.__h.some(Z), e.__h.some(Ee), e.__h = [];
      } catch (n) {
        e.__h = [], k.__e(n, t2.__v);
      }
    }
  } while ($e.length);
}
k.__b = function(t2) {
  w = null, Ye && Ye(t2);
}, k.__ = function(t2, e) {
  t2 && e.__k && e.__k.__m && (t2.__m = e.__k.__m), _t && _t(t2, e);
}, k.__r = function(t2) {
  et && et(t2), q = 0;
  var e = (w = t2.__c).__H;
  e && (Te == w ? w.__h = [] : (e.__h.some(Z), e.__h.some(Ee), q = 0), e.__h = [], e.__.some(function(n) {
    n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
  })), Te = w;
}, k.diffed = function(t2) {
  tt && tt(t2);
  var e = t2.__c;
  e && e.__H && (e.__H.__h.length && rt(ut.push(e)), e.__H.__.some(function(n) {
    n.u && (n.__H = n.u);
  })), Te = w = null;
}, k.__c = function(t2, e) {
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
  }), nt && nt(t2, e);
}, k.unmount = function(t2) {
  it && it(t2);
  var e, n, i = t2.__c;
  i && i.__H && (i.__H.__.some(function(r2) {
    try {
      if (r2.__P && r2.__c) {
        if (n === void 0) {
          for (n = t2.__; n && (!n.__c || !n.__c.__P); ) n = n.__;
          n = n && n.__c;
        }
        r2.__P = n, rt($e.push(r2));
      } else Z(r2);
    } catch (_2) {
      e = _2;
    }
  }), i.__H = void 0, e && k.__e(e, i.__v));
};
var ot = typeof requestAnimationFrame == "function";
function At(t2) {
  var e, n = function() {
    clearTimeout(i), ot && cancelAnimationFrame(e), setTimeout(t2);
  }, i = setTimeout(n, 35);
  ot && (e = requestAnimationFrame(n));
}
function rt(t2) {
  t2 != 1 && Xe == k.requestAnimationFrame || ((Xe = k.requestAnimationFrame) || At)(Mt);
}
function Z(t2) {
  var e = w, n = t2.__c;
  typeof n == "function" && (t2.__c = void 0, n()), w = e;
}
function Ee(t2) {
  var e = w;
  t2.__c = t2.__(), w = e;
}
function Me(t2, e) {
  return !t2 || t2.length != e.length || e.some(function(n, i) {
    return !Ne(n, t2[i]);
  });
}
function ft(t2, e) {
  return typeof e == "function" ? e(t2) : e;
}
var Ot = /* @__PURE__ */ Symbol.for("preact-signals");
function ve() {
  if (N > 1) N--;
  else {
    var t2, e = false;
    for ((function() {
      var r2 = pe;
      for (pe = void 0; r2 !== void 0; ) {
        var _2 = r2.S;
        if (_2.v === r2.v) for (var o = _2.t; o !== void 0; o = o.x) o.i === r2.i && (o.i = _2.i);
        r2 = r2.o;
      }
    })(); X !== void 0; ) {
      var n = X;
      for (X = void 0, le++; n !== void 0; ) {
        var i = n.u;
        if (n.u = void 0, n.f &= -3, !(8 & n.f) && ct(n)) try {
          n.c();
        } catch (r2) {
          e || (t2 = r2, e = true);
        }
        n = i;
      }
    }
    if (le = 0, N--, e) throw t2;
  }
}
function Y(t2) {
  if (N > 0) return t2();
  Ae = ++jt, N++;
  try {
    return t2();
  } finally {
    ve();
  }
}
var Q;
var y = void 0;
function ee(t2) {
  var e = y, n = Q;
  y = void 0, Q = void 0;
  try {
    return t2();
  } finally {
    y = e, Q = n;
  }
}
var X = void 0;
var N = 0;
var le = 0;
var jt = 0;
var Ae = 0;
var pe = void 0;
var he = 0;
function st(t2) {
  if (y !== void 0) {
    var e = t2.n;
    if (e === void 0 || e.t !== y) return e = { i: 0, S: t2, p: y.s, n: void 0, t: y, e: void 0, x: void 0, r: e }, y.s !== void 0 && (y.s.n = e), y.s = e, t2.n = e, 32 & y.f && t2.S(e), e;
    if (e.i === -1) return e.i = 0, e.n !== void 0 && (e.n.p = e.p, e.p !== void 0 && (e.p.n = e.n), e.p = y.s, e.n = void 0, y.s.n = e, y.s = e), e;
  }
}
function S(t2, e) {
  this.v = t2, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = e?.watched, this.Z = e?.unwatched, this.name = e?.name;
}
S.prototype.brand = Ot;
S.prototype.h = function() {
  return true;
};
S.prototype.S = function(t2) {
  var e = this, n = this.t;
  n !== t2 && t2.e === void 0 && (t2.x = n, this.t = t2, n !== void 0 ? n.e = t2 : ee(function() {
    var i;
    (i = e.W) == null || i.call(e);
  }));
};
S.prototype.U = function(t2) {
  var e = this;
  if (this.t !== void 0) {
    var n = t2.e, i = t2.x;
    n !== void 0 && (n.x = i, t2.e = void 0), i !== void 0 && (i.e = n, t2.x = void 0), t2 === this.t && (this.t = i, i === void 0 && ee(function() {
      var r2;
      (r2 = e.Z) == null || r2.call(e);
    }));
  }
};
S.prototype.subscribe = function(t2) {
  var e = this;
  return $(function() {
    var n = e.value;
    ee(function() {
      return t2(n);
    });
  }, { name: "sub" });
};
S.prototype.valueOf = function() {
  return this.value;
};
S.prototype.toString = function() {
  return this.value + "";
};
S.prototype.toJSON = function() {
  return this.value;
};
S.prototype.peek = function() {
  var t2 = this;
  return ee(function() {
    return t2.value;
  });
};
Object.defineProperty(S.prototype, "value", { get: function() {
  var t2 = st(this);
  return t2 !== void 0 && (t2.i = this.i), this.v;
}, set: function(t2) {
  if (t2 !== this.v) {
    if (le > 100) throw new Error("Cycle detected");
    (function(n) {
      N !== 0 && le === 0 && n.l !== Ae && (n.l = Ae, pe = { S: n, v: n.v, i: n.i, o: pe });
    })(this), this.v = t2, this.i++, he++, N++;
    try {
      for (var e = this.t; e !== void 0; e = e.x) e.t.N();
    } finally {
      ve();
    }
  }
} });
function te(t2, e) {
  return new S(t2, e);
}
function ct(t2) {
  for (var e = t2.s; e !== void 0; e = e.n) if (e.S.i !== e.i || !e.S.h() || e.S.i !== e.i) return true;
  return false;
}
function at(t2) {
  for (var e = t2.s; e !== void 0; e = e.n) {
    var n = e.S.n;
    if (n !== void 0 && (e.r = n), e.S.n = e, e.i = -1, e.n === void 0) {
      t2.s = e;
      break;
    }
  }
}
function lt(t2) {
  for (var e = t2.s, n = void 0; e !== void 0; ) {
    var i = e.p;
    e.i === -1 ? (e.S.U(e), i !== void 0 && (i.n = e.n), e.n !== void 0 && (e.n.p = i)) : n = e, e.S.n = e.r, e.r !== void 0 && (e.r = void 0), e = i;
  }
  t2.s = n;
}
function R(t2, e) {
  S.call(this, void 0, e), this.x = t2, this.s = void 0, this.g = he - 1, this.f = 4;
}
R.prototype = new S();
R.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return false;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === he)) return true;
  if (this.g = he, this.f |= 1, this.i > 0 && !ct(this)) return this.f &= -2, true;
  var t2 = y;
  try {
    at(this), y = this;
    var e = this.x();
    (16 & this.f || this.v !== e || this.i === 0) && (this.v = e, this.f &= -17, this.i++);
  } catch (n) {
    this.v = n, this.f |= 16, this.i++;
  }
  return y = t2, lt(this), this.f &= -2, true;
};
R.prototype.S = function(t2) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var e = this.s; e !== void 0; e = e.n) e.S.S(e);
  }
  S.prototype.S.call(this, t2);
};
R.prototype.U = function(t2) {
  if (this.t !== void 0 && (S.prototype.U.call(this, t2), this.t === void 0)) {
    this.f &= -33;
    for (var e = this.s; e !== void 0; e = e.n) e.S.U(e);
  }
};
R.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var t2 = this.t; t2 !== void 0; t2 = t2.x) t2.t.N();
  }
};
Object.defineProperty(R.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var t2 = st(this);
  if (this.h(), t2 !== void 0 && (t2.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function L(t2, e) {
  return new R(t2, e);
}
function pt(t2) {
  var e = t2.j;
  if (t2.j = void 0, typeof e == "function") {
    N++;
    var n = y;
    y = void 0;
    try {
      e();
    } catch (i) {
      throw t2.f &= -2, t2.f |= 8, Oe(t2), i;
    } finally {
      y = n, ve();
    }
  }
}
function Oe(t2) {
  for (var e = t2.s; e !== void 0; e = e.n) e.S.U(e);
  t2.x = void 0, t2.s = void 0, pt(t2);
}
function Ht(t2) {
  if (y !== this) throw new Error("Out-of-order effect");
  lt(this), y = t2, this.f &= -2;
  try {
    8 & this.f && Oe(this);
  } finally {
    ve();
  }
}
function V(t2, e) {
  this.x = t2, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = e?.name, Q && Q.push(this);
}
V.prototype.c = function() {
  var t2 = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var e = this.x();
    typeof e == "function" && (this.j = e);
  } finally {
    t2();
  }
};
V.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, pt(this), at(this), N++;
  var t2 = y;
  return y = this, Ht.bind(this, t2);
};
V.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = X, X = this);
};
V.prototype.d = function() {
  this.f |= 8, 1 & this.f || Oe(this);
};
V.prototype.dispose = function() {
  this.d();
};
function $(t2, e) {
  var n = new V(t2, e);
  try {
    n.c();
  } catch (r2) {
    throw n.d(), r2;
  }
  var i = n.d.bind(n);
  return i[Symbol.dispose] = i, i;
}
var je;
var I;
var de;
var Dt = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var vt = [];
$(function() {
  je = this.N;
})();
function B(t2, e) {
  v[t2] = e.bind(null, v[t2] || function() {
  });
}
function ne(t2) {
  if (de) {
    var e = de;
    de = void 0, e();
  }
  de = t2 && t2.S();
}
function dt(t2) {
  var e = this, n = t2.data, i = mt(n);
  i.name = "ReactiveDom", i.value = n;
  var r2 = F(function() {
    for (var f2 = e, c = e.__v; c = c.__; ) if (c.__c) {
      c.__c.__$f |= 4;
      break;
    }
    var a = L(function() {
      var u2 = i.value.value;
      return u2 === 0 ? 0 : u2 === true ? "" : u2 || "";
    }), s = L(function() {
      return !Array.isArray(a.value) && !be(a.value);
    }), d = $(function() {
      if (this.N = yt, s.value) {
        var u2 = a.value;
        f2.__v && f2.__v.__e && f2.__v.__e.nodeType === 3 && (f2.__v.__e.data = u2);
      }
    }), l = e.__$u.d;
    return e.__$u.d = function() {
      d(), l.call(this);
    }, [s, a];
  }, []), _2 = r2[0], o = r2[1];
  return _2.value ? o.peek() : o.value;
}
dt.displayName = "ReactiveTextNode";
Object.defineProperties(S.prototype, { constructor: { configurable: true, value: J(A, null).constructor }, type: { configurable: true, value: dt }, props: { configurable: true, get: function() {
  var t2 = this;
  return { data: { get value() {
    return t2.value;
  } } };
} }, __b: { configurable: true, value: 1 } });
B("__b", function(t2, e) {
  if (ne(), I = void 0, typeof e.type == "string") {
    var n, i = e.props;
    for (var r2 in i) if (r2 !== "children") {
      var _2 = i[r2];
      _2 instanceof S && (n || (e.__np = n = {}), n[r2] = _2, i[r2] = _2.peek());
    }
  }
  t2(e);
});
B("__r", function(t2, e) {
  if (t2(e), e.type !== A) {
    ne();
    var n, i = e.__c;
    i && (i.__$f &= -2, (n = i.__$u) === void 0 && (i.__$u = n = (function(r2, _2) {
      var o;
      return $(function() {
        o = this;
      }, { name: _2 }), o.c = r2, o;
    })(/* @__PURE__ */ (function(r2) {
      return function() {
        var _2;
        Dt && ((_2 = this.y) == null || _2.call(this)), r2.__$f |= 1, r2.setState({});
      };
    })(i), typeof e.type == "function" ? e.type.displayName || e.type.name : ""))), I = i, ne(n);
  }
});
B("__e", function(t2, e, n, i) {
  ne(), I = void 0, t2(e, n, i);
});
B("diffed", function(t2, e) {
  ne(), I = void 0;
  var n;
  if (typeof e.type == "string" && (n = e.__e)) {
    var i = e.__np, r2 = e.props, _2 = n.U;
    if (_2) for (var o in _2) {
      var f2 = _2[o];
      f2 === void 0 || i && o in i || (f2.d(), _2[o] = void 0);
    }
    if (i) {
      _2 || (_2 = {}, n.U = _2);
      for (var c in i) {
        var a = _2[c], s = i[c];
        a === void 0 ? (a = Ft(n, c, s, r2), _2[c] = a) : a.o(s, r2);
      }
    }
  }
  t2(e);
});
function Ft(t2, e, n, i) {
  var r2 = e in t2 && t2.ownerSVGElement === void 0, _2 = te(n);
  return { o: function(o, f2) {
    _2.value = o, i = f2;
  }, d: $(function() {
    this.N = yt;
    var o = _2.value.value;
    i[e] !== o && (i[e] = o, r2 ? t2[e] = o : o != null && (o !== false || e[4] === "-") ? t2.setAttribute(e, o) : t2.removeAttribute(e));
  }) };
}
B("unmount", function(t2, e) {
  if (typeof e.type == "string") {
    var n = e.__e;
    if (n) {
      var i = n.U;
      if (i) {
        n.U = void 0;
        for (var r2 in i) {
          var _2 = i[r2];
          _2 && _2.d();
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
    var a = e.__c;
    if (a) {
      a.__$f |= 8;
      var s = a.__$u;
      s && (a.__$u = void 0, s.d());
    }
  }
  t2(e);
});
B("__h", function(t2, e, n, i) {
  i < 3 && (e.__$f |= 2), t2(e, n, i);
});
W.prototype.shouldComponentUpdate = function(t2, e) {
  if (this.__R) return true;
  var n = this.__$u, i = n && n.s !== void 0;
  for (var r2 in e) return true;
  if (this.__f || typeof this.u == "boolean" && this.u === true) {
    var _2 = 2 & this.__$f;
    if (!(i || _2 || 4 & this.__$f) || 1 & this.__$f) return true;
  } else if (!(i || 4 & this.__$f) || 3 & this.__$f) return true;
  for (var o in t2) if (o !== "__source" && t2[o] !== this.props[o]) return true;
  for (var f2 in this.props) if (!(f2 in t2)) return true;
  return false;
};
function mt(t2, e) {
  return F(function() {
    return te(t2, e);
  }, []);
}
var qt = function(t2) {
  queueMicrotask(function() {
    queueMicrotask(t2);
  });
};
function It() {
  Y(function() {
    for (var t2; t2 = vt.shift(); ) je.call(t2);
  });
}
function yt() {
  vt.push(this) === 1 && (v.requestAnimationFrame || qt)(It);
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
var openPairs = L(() => pairs.value.filter(({ closed: closed2 }) => !closed2));
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
function whenTroubled(act2) {
  tell = act2;
}
function takeTrouble({ trouble, safe: safe2, facts, over }) {
  if (over) endTrouble(trouble, safe2, facts.about);
  else addTrouble(trouble, safe2, facts);
}
function addTrouble(kind, safe2, facts = {}) {
  const id2 = [kind, safe2 ?? "", facts.about ?? ""].join(" ");
  if (dismissed.has(id2)) return;
  const others = troubles.value.filter((trouble) => trouble.id !== id2);
  troubles.value = [...others, { ...facts, id: id2, safe: safe2, kind }];
  tell({ kind: "trouble", trouble: kind, safe: safe2, facts });
}
function endTrouble(kind, safe2, about2 = "") {
  const id2 = [kind, safe2 ?? "", about2].join(" ");
  if (!troubles.value.some((trouble) => trouble.id === id2)) return;
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id2);
  tell({ kind: "trouble", trouble: kind, safe: safe2, facts: { about: about2 }, over: true });
}
function dismissTrouble(id2) {
  dismissed.add(id2);
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id2);
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

var nameOfCaptured = (id2) => `captured ${id2}`;
async function keysOfCaptured(person) {
  await openStore(person);
  return lookInto(["notes"]).store.getAllKeys(IDBKeyRange.bound(nameOfCaptured(""), nameOfCaptured("~")));
}
async function mayCapture() {
  return !unlocked() && await pinnedInbox() !== null;
}
async function countCaptured() {
  const person = unlocked()?.person ?? (await pinnedInbox())?.person;
  if (!person) {
    capturedHere.value = 0;
    return;
  }
  const names = await keysOfCaptured(person);
  const waiting3 = unlocked() ? 0 : await lookInto(["outbox"]).store.count();
  capturedHere.value = names.length + waiting3;
}

async function whyUnfit() {
  if (!globalThis.isSecureContext) return "insecure";
  if (!globalThis.crypto?.subtle || !navigator.locks || typeof BroadcastChannel === "undefined") return "no-webcrypto";
  if (typeof indexedDB === "undefined") return "no-storage";
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  } catch {
    return "no-ed25519";
  }
  return null;
}

var MOST_HOLES = 1e3;
var makeLedger = () => /* @__PURE__ */ new Map();
function noteNumber(ledger, author, seq, what = null) {
  if (!Number.isSafeInteger(seq) || seq < 1) return;
  const account = ledger.get(author) ?? { highest: 0, numbers: /* @__PURE__ */ new Map(), twice: false };
  const known2 = account.numbers.get(seq) ?? null;
  if (known2 !== null && what !== null && known2 !== what) account.twice = true;
  account.numbers.set(seq, known2 ?? what);
  account.highest = Math.max(account.highest, seq);
  ledger.set(author, account);
}
var hasTwoStories = (ledger) => [...ledger.values()].some(({ twice }) => twice);
var highestNumber = (ledger, author) => ledger.get(author)?.highest ?? 0;
function missingNumbers(ledger, author) {
  const account = ledger.get(author);
  if (!account || account.numbers.size === account.highest) return [];
  const holes = [];
  for (let seq = 1; seq < account.highest && holes.length < MOST_HOLES; seq += 1) if (!account.numbers.has(seq)) holes.push(seq);
  return holes;
}

var last = 0;
var counter = 0;
function makeId(now = Date.now()) {
  counter = now > last ? 0 : counter + 1;
  last = Math.max(last, now);
  if (counter > 4095) [last, counter] = [last + 1, 0];
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = 128 | random[0] & 63;
  const time = last.toString(16).padStart(12, "0");
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const middle = `7${counter.toString(16).padStart(3, "0")}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
function madeAt(id2) {
  return new Date(Number.parseInt(id2.slice(0, 8) + id2.slice(9, 13), 16));
}
function moment(at2 = /* @__PURE__ */ new Date()) {
  return `${at2.toISOString().slice(0, 19)}Z`;
}

var DEEPEST = 8;
var [QUOTE, BACKSLASH] = [34, 92];
function formatPayload(payload) {
  checkPlain(payload, DEEPEST + 1);
  const data = encodeText(JSON.stringify(payload));
  parsePayload(data);
  return data;
}
function parsePayload(data) {
  checkDepth(data);
  const value = parseJson(decodeText(data));
  if (!isPlainObject(value)) throw new SealError("payload-json");
  checkNumbers(value);
  checkTexts(value);
  return value;
}
function checkDepth(data) {
  let [depth, inside, escaped] = [0, false, false];
  for (let at2 = 0; at2 < data.length; at2 += 1) {
    const byte = data[at2];
    if (inside) {
      inside = escaped || byte !== QUOTE;
      escaped = !escaped && byte === BACKSLASH;
    } else if (byte === QUOTE) {
      inside = true;
    } else if (byte === 91 || byte === 123) {
      depth += 1;
      if (depth > DEEPEST) throw new SealError("payload-deep");
    } else if (byte === 93 || byte === 125) {
      depth -= 1;
    }
  }
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new SealError("payload-json");
  }
}
function isPlainObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkNumbers(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new SealError("payload-number");
  if (typeof value === "object" && value !== null) Object.values(value).forEach(checkNumbers);
}
function checkTexts(value) {
  if (typeof value === "string" && !value.isWellFormed()) throw new SealError("text-wrong");
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) Object.keys(value).forEach(checkTexts);
  Object.values(value).forEach(checkTexts);
}
function checkPlain(value, left) {
  if (left < 0) throw new SealError("payload-deep");
  if (value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value)) return;
  const plain3 = Array.isArray(value) || typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!plain3) throw new SealError("payload-json");
  Object.values(value).forEach((item) => checkPlain(item, left - 1));
}

var REFUSALS = /* @__PURE__ */ new Set([
  "record-shape",
  "record-large",
  "kind-unknown",
  "kind-changed",
  "field-missing",
  "field-unknown",
  "field-type",
  "field-value",
  "field-both",
  "words-empty",
  "words-unwanted",
  "words-not-nfc",
  "words-control",
  "too-long",
  "too-many",
  "wrong-safe"
]);
var RecordRefused = class extends Error {
  /** @param {string} code one of REFUSALS @param {Record<string, string | number>} [facts] */
  constructor(code, facts = {}) {
    super(code);
    this.name = "RecordRefused";
    this.code = code;
    this.facts = facts;
    if (!REFUSALS.has(code)) throw new TypeError(code);
  }
};

var ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var isRecordId = (value) => typeof value === "string" && ID.test(value);
var [YEAR_LEAST, YEAR_MOST] = ["1970", "2999"];
var isNearTime = (text2) => text2.slice(0, 4) >= YEAR_LEAST && text2.slice(0, 4) <= YEAR_MOST;
var refuse = (code, field) => {
  throw new RecordRefused(code, { field });
};
function checkString(value, field) {
  return typeof value === "string" ? value : refuse("field-type", field);
}
function checkList(value, field, most) {
  if (!Array.isArray(value)) return refuse("field-type", field);
  if (value.length > most) throw new RecordRefused("too-many", { field, most });
  return value;
}
function checkNumber(value, field, least, most) {
  if (!Number.isSafeInteger(value)) return refuse("field-type", field);
  const number = (
    /** @type {number} */
    value
  );
  return number >= least && number <= most ? number : refuse("field-value", field);
}
function checkId(value, field) {
  return isRecordId(checkString(value, field)) ? (
    /** @type {string} */
    value
  ) : refuse("field-value", field);
}
function checkIds(value, field, most) {
  const ids = checkList(value, field, most).map((each) => checkId(each, field));
  return new Set(ids).size === ids.length ? ids : refuse("field-value", field);
}
function checkObject(value, field, members) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("field-type", field);
  if (Object.keys(value).some((name) => !members.includes(name))) return refuse("field-unknown", field);
  return value;
}

var WORDS_MOST = 2e4;
var LINE_MOST = 200;
var SENTENCE_MOST = 500;
var OUTCOME_MOST = 2e3;
var LIST_MOST = 200;
var ORDER_MOST = 1500;
var VERSIONS_MOST = 3e3;
var AGENDA_MOST = 1e3;
var PAYLOAD_LEAST = 300;
var PAYLOAD_MOST = 63456;
var EVERY_MOST = 12;
var MINUTE_OF_DAY_MOST = 1439;
var MINUTES_LEAST = 5;
var MINUTES_MOST = 240;
var STEP_MOST = 5;
var STATEMENTS = 6;
var DEPTH_MOST = 4;
var LEVEL_MOST = 3;
var LINES_LIST_MOST = 30;
var SIZES = Object.freeze([5, 10, 20]);
var SIZE_USUAL = 5;
var OPENING_MINUTES = 5;
var CLOSING_MINUTES = 5;
var SHORT_PART = 4;
var ROOM_PERCENT = 75;
var LEAD_PERCENT = 40;
var HARD_PERCENT = 60;
var WAITED_HARD = 1;
var WAITED_ANY = 2;
var NOTICES_MOST = 3;
var LONGER_STEP = 5;
var LINES_MOST = 9;
var LINE_CUT = 90;
var PROMISES_SHOWN = 2;
var RETURN_DAYS = 31;
var WEIGHT_TALK_FIRST = 100;
var WEIGHT_MY_PROMISE = 95;
var WEIGHTS_TOPICS = Object.freeze([90, 75, 45]);
var WEIGHT_THEIR_PROMISE = 70;
var FEEDBACK_YOUNG_DAYS = 7;
var ASK_ABOUT_DAYS = 3;
var ALIKE_SHOWN = 2;
var BEHIND_PERCENT = 200;
var WEIGHT_FEEDBACK = 85;
var WEIGHT_FEEDBACK_YOUNG = 62;
var WEIGHT_ASKED = 80;
var WEIGHT_ASK_ABOUT = 65;
var WEIGHT_WINS = 60;
var WEIGHT_QUESTION = 55;
var WEIGHT_QUESTION_BEHIND = 80;
var WEIGHT_NEXT_STEP = 50;
var WIN_DAYS = 21;
var CHECKIN_DAYS = 14;
var ENERGY_LOW = 2;
var AGREEMENT_DAYS = Object.freeze([21, 91]);
var CLOCKS = Object.freeze(["relationship", "safe-space", "progress", "feedback-in", "feedback-out", "growth", "long-view"]);
var CLOCK_TARGETS = Object.freeze([14, 14, 14, 28, 28, 42, 91]);
var STAGES = Object.freeze([1, 2, 5, 10]);
var COOLDOWNS = Object.freeze([8, 16, 26, 40]);
var SKIP_WEEKS = 26;
var FRESH_WEEKS = 52;
var ANOTHER_MOST = 2;
var ANSWER_FIRST_DEPTH = 3;
var QUESTION_ENERGY_LOW = 2;
var FEEDBACK_DAYS = 14;
var PULSE_TURN_DAYS = 21;

var MEMBERS = Object.freeze(["minutes", "opening", "room", "slack", "closing", "first", "dragged", "read_before", "seats", "if_time_allows", "notices"]);
var WHYS = Object.freeze(["talk-first", "first", "waited", "pinned", "carried", "hard", "next", "dragged"]);
var NOTICES = Object.freeze(["too-big", "too-late", "nothing-lighter"]);
var TAPS = Object.freeze(["first-next-time", "longer-meeting", "split"]);
var FARTHEST = 1e5;
function demand(right, field) {
  if (!right) throw new RecordRefused("field-value", { field });
}
function checkAgenda(value, field) {
  const agenda = checkObject(value, field, MEMBERS);
  checkNumber(agenda.minutes, field, MINUTES_LEAST, MINUTES_MOST);
  for (const name of ["opening", "room", "slack", "closing"]) checkNumber(agenda[name], field, 0, MINUTES_MOST);
  checkId(agenda.first, field);
  if (typeof agenda.dragged !== "boolean") throw new RecordRefused("field-type", { field });
  const before = checkIds(agenda.read_before, field, AGENDA_MOST);
  const seats = checkList(agenda.seats, field, AGENDA_MOST).map((each) => checkSeat(each, field));
  const later2 = checkIds(agenda.if_time_allows, field, AGENDA_MOST);
  const notices = checkList(agenda.notices, field, NOTICES_MOST).map((each) => checkNotice(each, field));
  checkIds([...before, ...seats.map(({ topic }) => topic), ...later2], field, AGENDA_MOST);
  const whole = { ...agenda, read_before: before, seats, if_time_allows: later2, notices };
  return Object.fromEntries(MEMBERS.map((name) => [
    name,
    /** @type {any} */
    whole[name]
  ]));
}
function checkSeat(value, field) {
  const { topic, start: start2, minutes, why } = checkObject(value, field, ["topic", "start", "minutes", "why"]);
  demand(WHYS.includes(why), field);
  return { topic: checkId(topic, field), start: checkNumber(start2, field, 0, FARTHEST), minutes: checkNumber(minutes, field, 1, MINUTES_MOST), why };
}
function checkNotice(value, field) {
  const { topic, code, longer, taps } = checkObject(value, field, ["topic", "code", "longer", "taps"]);
  demand(NOTICES.includes(code), field);
  checkNumber(longer, field, 0, FARTHEST);
  demand(checkList(taps, field, TAPS.length).every((tap) => TAPS.includes(tap)), field);
  return { topic: checkId(topic, field), code, longer, taps: [...taps] };
}

var id = { type: "id" };
var day = { type: "day" };
var flag = { type: "flag" };
var needed = { needed: true };
var pair = { ...id, needed: true, mine: true };
var count = { type: "number", least: 1, most: Number.MAX_SAFE_INTEGER };
var BOTH = ["ours", "mine"];
var OURS = ["ours"];
var MINE = ["mine"];
var line = { type: "text", most: LINE_MOST };
var sentence = { type: "text", most: SENTENCE_MOST };
var text = { type: "text", most: OUTCOME_MOST };
var step = { type: "number", least: 1, most: STEP_MOST };
var talk = { type: "number", least: 0, most: STATEMENTS, ...needed };
var quarter = { type: "quarter", ...needed };
var hash = { type: "hash", ...needed };
var oneOf = (...of) => ({ type: "choice", of });
var NEEDS = Object.freeze(["listen", "think-along", "decide", "act", "know", "talk-first", "update"]);
var OUTCOMES = Object.freeze(["changed", "will-not", "rest", "promise"]);
var ANSWERS_IN_WORDS = Object.freeze(["reply", "heard-as", "became", "renegotiated"]);
var PURPOSES = Object.freeze(["relationship", "safe-space", "growth", "progress", "feedback-in", "feedback-out"]);
var BELONGING = Object.freeze(["pair", "was", "turn", "when_we_meet"]);
var KINDS = {
  topic: {
    safes: BOTH,
    words: "needed",
    fields: {
      need: oneOf(...NEEDS),
      size: oneOf(...SIZES),
      hard: flag,
      small: flag,
      pinned: flag,
      parked_until: day,
      pair,
      when_we_meet: { ...flag, mine: true },
      was: id,
      question: { type: "question" },
      theme: id,
      outcome: { type: "outcome" }
    }
  },
  note: {
    safes: BOTH,
    words: "needed",
    fields: {
      topic: id,
      meeting: id,
      shape: oneOf("heading", "item", "numbered", "check", "quote", "code"),
      level: { type: "number", least: 1, most: LEVEL_MOST },
      checked: flag,
      after: id,
      pair,
      was: id
    }
  },
  promise: {
    safes: BOTH,
    words: "needed",
    fields: {
      owner: { ...id, ...needed },
      when: { type: "text", most: LINE_MOST },
      by_meeting: id,
      by_day: day,
      topic: id,
      goal: id,
      type: oneOf("do", "open-door", "try"),
      state: oneOf("open", "kept", "renegotiated", "released"),
      state_words: { type: "text", most: SENTENCE_MOST },
      pair
    }
  },
  answer: {
    safes: OURS,
    words: "free",
    fields: {
      to: { ...id, ...needed },
      type: { ...oneOf("reply", "yes", "no", "noticed", "heard-as", "became", "done", "kept", "renegotiated", "released"), ...needed },
      version: count
    }
  },
  order: {
    safes: BOTH,
    words: "none",
    fields: { meeting: id, notes: id, ids: { type: "ids", most: ORDER_MOST, ...needed }, now: { type: "place" }, turn: { ...count, ...needed }, pair }
  },
  plan: {
    safes: OURS,
    words: "none",
    fields: {
      meeting: { ...id, ...needed },
      starts_at: { type: "moment", ...needed },
      minutes: { type: "number", least: MINUTES_LEAST, most: MINUTES_MOST, ...needed },
      zone: { type: "zone", ...needed },
      turn: { ...count, ...needed }
    }
  },
  rhythm: {
    safes: OURS,
    words: "none",
    fields: {
      rhythm: { ...id, ...needed },
      unit: { ...oneOf("week", "month"), ...needed },
      every: { type: "number", least: 1, most: EVERY_MOST, ...needed },
      first_on: { ...day, ...needed },
      minute: { type: "number", least: 0, most: MINUTE_OF_DAY_MOST, ...needed },
      minutes: { type: "number", least: MINUTES_LEAST, most: MINUTES_MOST, ...needed },
      zone: { type: "zone", ...needed }
    }
  },
  snapshot: {
    safes: OURS,
    words: "none",
    fields: {
      meeting: { ...id, ...needed },
      number: { ...count, ...needed },
      started_at: { type: "moment", ...needed },
      agenda: { type: "agenda", ...needed }
    }
  },
  closing: { safes: OURS, words: "none", fields: { meeting: { ...id, ...needed }, promise: id } },
  held: { safes: OURS, words: "none", fields: { meeting: { ...id, ...needed } } },
  taps: {
    safes: MINE,
    words: "none",
    fields: {
      pair,
      meeting: { ...id, ...needed },
      spoke: oneOf("me", "even", "other"),
      worth: { type: "number", least: 1, most: 3 }
    }
  },
  win: { safes: BOTH, words: "needed", fields: { lesson: flag, why: sentence, goal: id, helped_by: line, pair, was: id } },
  goal: {
    safes: BOTH,
    words: "needed",
    fields: {
      horizon: oneOf("dream", "three-years", "18-months", "quarter"),
      why: sentence,
      obstacle: sentence,
      obstacle_in: oneOf("me", "around"),
      then: sentence,
      aim: oneOf("learn", "do"),
      next_step: line,
      next_by: day,
      door: line,
      under: id,
      state: oneOf("alive", "resting", "reached", "let-go"),
      state_words: sentence,
      pair,
      was: id
    }
  },
  step: { safes: BOTH, words: "needed", fields: { goal: { ...id, ...needed }, done_on: day, pair, was: id } },
  feedback: {
    safes: BOTH,
    words: "needed",
    fields: {
      type: { ...oneOf("thanks", "view", "told"), ...needed },
      when: line,
      did: text,
      next: text,
      asked: id,
      said: flag,
      later_until: { ...day, mine: true },
      pair,
      was: id
    }
  },
  ask: { safes: OURS, words: "needed", fields: { closed: flag } },
  checkin: { safes: BOTH, words: "some", fields: { energy: step, load: step, need: oneOf("nothing", "talk-first", "go-easy"), pair, was: id } },
  card: {
    safes: OURS,
    words: "some",
    fields: {
      best: text,
      hard: text,
      helps: text,
      feedback_how: oneOf("written", "spoken"),
      feedback_when: oneOf("at-once", "later"),
      recognition: text,
      misread: text,
      time: text,
      ask_about: { type: "dated" }
    }
  },
  agreement: {
    safes: OURS,
    words: "some",
    fields: { what_for: text, rhythm: text, stays: text, prepare: text, disagree: text, turn: { ...count, ...needed } }
  },
  letter: { safes: BOTH, words: "some", fields: { who: text, towards: text, promised: text, works: text, leave: text, pair, was: id } },
  ceremony: {
    safes: OURS,
    words: "free",
    fields: { type: { ...oneOf("first", "return", "long-view", "last", "agreement-read"), ...needed }, meeting: id }
  },
  question: { safes: BOTH, words: "needed", fields: { purpose: oneOf(...PURPOSES), depth: { type: "number", least: 1, most: DEPTH_MOST }, pair, was: id } },
  skip: { safes: MINE, words: "none", fields: { question: { type: "question", ...needed }, pair } },
  reminder: {
    safes: MINE,
    words: "none",
    fields: { promise: { ...id, ...needed }, remind_at: { type: "moment", ...needed }, row: { ...id, ...needed }, pair }
  },
  theme: { safes: MINE, words: "needed", fields: { pairs: { type: "ids", ...needed }, closed: flag } },
  heard: { safes: OURS, words: "needed", fields: { theme: { ...id, ...needed }, changes: text, stays: text, because: text } },
  template: { safes: MINE, words: "needed", fields: { lines: { type: "lines", ...needed } } },
  past: { safes: BOTH, words: "free", fields: { day: { ...day, ...needed }, pair, was: id } },
  pulse: { safes: MINE, words: "none", fields: { round: quarter, answers: { type: "answers", ...needed }, talk, salt: hash, pair } },
  "pulse-commit": { safes: OURS, words: "none", fields: { round: quarter, commitment: hash } },
  "pulse-agree": { safes: OURS, words: "none", fields: { round: quarter, both: { type: "ids", ...needed } } },
  "pulse-reveal": { safes: OURS, words: "none", fields: { round: quarter, talk, salt: hash } },
  erased: { safes: BOTH, words: "none", fields: { numbers: { type: "numbers", ...needed } } }
};

var HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
var CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
var BREAKS = /\r\n|[\r\v\f\x85]/g;
var SPACES = /[\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var VISIBLE = /[^\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var LEANS = /[\u0300-\u036f\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
var JOINER = "‍";
var countCharacters = (text2) => [...text2].length;
var isBlank = (text2) => !VISIBLE.test(text2);
function cleanText(text2) {
  return text2.replace(BREAKS, "\n").replace(CONTROLS, "").normalize("NFC");
}
function checkText(text2, field, most) {
  if (typeof text2 !== "string" || HALF.test(text2)) throw new RecordRefused("field-type", { field });
  if (CONTROL.test(text2)) throw new RecordRefused("words-control", { field });
  if (text2.normalize("NFC") !== text2) throw new RecordRefused("words-not-nfc", { field });
  if (countCharacters(text2) > most) throw new RecordRefused("too-long", { field, most });
  return text2;
}
function cutAtWord(text2, most) {
  const line2 = [...text2.replace(SPACES, " ").replace(/^ | $/g, "")];
  if (line2.length <= most) return { words: line2.join(""), cut: false };
  const space = line2.lastIndexOf(" ", most);
  const end = space > 0 ? space : beforeWholeCharacter(line2, most);
  return { words: line2.slice(0, end).join(""), cut: true };
}
function beforeWholeCharacter(line2, most) {
  let end = most;
  while (end > 0 && (LEANS.test(line2[end]) || line2[end - 1] === JOINER)) end -= 1;
  return end > 0 ? end : most;
}

var ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
var ZONE_MOST = 64;
var QUESTION = /^[a-z]+(?:-[a-z]+){0,3}-[0-9]{2}$/;
var QUARTER = /^[0-9]{4}-Q[1-4]$/;
var HASH = /^[0-9a-f]{64}$/;
function checkPairs(value, field) {
  return checkList(value, field, VERSIONS_MOST).map((each) => {
    if (!Array.isArray(each) || each.length !== 2) return refuse("field-type", field);
    return (
      /** @type {[number, number]} */
      each.map((number) => checkNumber(number, field, 1, Number.MAX_SAFE_INTEGER))
    );
  });
}
function checkOutcome(value, field) {
  const { what, words, promise, meeting } = checkObject(value, field, ["what", "words", "promise", "meeting"]);
  if (!OUTCOMES.includes(checkString(what, field))) refuse("field-value", field);
  if (words !== void 0) checkText(words, field, OUTCOME_MOST);
  if (promise !== void 0) checkId(promise, field);
  if (meeting !== void 0) checkId(meeting, field);
  if (what === "will-not" && isBlank(words ?? "")) refuse("words-empty", field);
  if (what === "promise" && promise === void 0) refuse("field-missing", field);
  return Object.fromEntries(Object.entries({ what, words, promise, meeting }).filter(([, each]) => each !== void 0));
}
var checkSaid = (value, field) => isBlank(checkText(value, field, LINE_MOST)) ? refuse("words-empty", field) : value;
var checkDay = (value, field) => isDay(checkString(value, field)) && isNearTime(value) ? value : refuse("field-value", field);
function checkDated(value, field) {
  const lines = checkList(value, field, LINES_LIST_MOST).map((each) => {
    const { words, day: day2 } = checkObject(each, field, ["words", "day"]);
    const said = { words: checkSaid(words, field) };
    return day2 === void 0 ? said : { ...said, day: checkDay(day2, field) };
  });
  return lines.length > 0 ? lines : refuse("field-value", field);
}
function checkAnswers(value, field) {
  const answers = checkList(value, field, STATEMENTS).map((each) => checkNumber(each, field, 0, STEP_MOST));
  return answers.length === STATEMENTS ? answers : refuse("field-value", field);
}
var like = (shape) => (value, field) => shape.test(checkString(value, field)) ? value : refuse("field-value", field);
var CHECKS = {
  id: checkId,
  flag: (value, field) => typeof value !== "boolean" ? refuse("field-type", field) : value || refuse("field-value", field),
  day: checkDay,
  moment: (value, field) => isMoment(checkString(value, field)) && isNearTime(value) ? value : refuse("field-value", field),
  zone: (value, field) => ZONE.test(checkString(value, field)) && value.length <= ZONE_MOST ? value : refuse("field-value", field),
  text: (value, field, { most = 0 }) => isBlank(checkText(value, field, most)) ? refuse("words-empty", field) : value,
  number: (value, field, { least = 0, most = 0 }) => checkNumber(value, field, least, most),
  choice: (value, field, { of = [] }) => {
    if (typeof value !== typeof of[0]) refuse("field-type", field);
    return of.includes(value) ? value : refuse("field-value", field);
  },
  place: (value, field) => ["opening", "closing"].includes(value) ? value : checkId(value, field),
  ids: (value, field, { most = LIST_MOST }) => checkIds(value, field, most),
  question: (value, field) => isRecordId(checkString(value, field)) || value.length <= ZONE_MOST && QUESTION.test(value) ? value : refuse("field-value", field),
  quarter: (value, field) => isNearTime(like(QUARTER)(value, field)) ? value : refuse("field-value", field),
  hash: like(HASH),
  answers: checkAnswers,
  dated: checkDated,
  lines: (value, field) => checkList(value, field, LINES_LIST_MOST).map((each) => checkSaid(each, field)),
  numbers: checkPairs,
  outcome: checkOutcome,
  agenda: checkAgenda
};
function cleanField(value, spec) {
  if (spec.type === "text" && typeof value === "string") return cleanText(value);
  if (spec.type === "outcome") return cleanWords(value);
  if ((spec.type === "dated" || spec.type === "lines") && Array.isArray(value)) {
    return value.map((each) => typeof each === "string" ? cleanText(each) : cleanWords(each));
  }
  return value;
}
var cleanWords = (value) => typeof value?.words === "string" ? { ...value, words: cleanText(value.words) } : value;

var COMMON = ["kind", "words", "at", "seen", "fill"];
var BARE_FILL = ',"fill":""'.length;
var encoder = new TextEncoder();
function makeRecord(kind, words, fields, at2, seen2, safe2) {
  const given = Object.entries(fields).filter(([name, value]) => value !== void 0 && value !== null && !COMMON.includes(name));
  const known2 = KINDS[kind]?.fields ?? {};
  const cleaned2 = given.map(([name, value]) => [name, known2[name] ? cleanField(value, known2[name]) : value]);
  const payload = orderRecord(checkRecord({ kind, words: typeof words === "string" ? cleanText(words) : words, ...Object.fromEntries(cleaned2), at: at2, seen: seen2 }, safe2));
  const bytes = lengthOf(payload);
  if (bytes > PAYLOAD_MOST) throw new RecordRefused("record-large", { bytes, most: PAYLOAD_MOST });
  return payload;
}
function parseRecord(payload, safe2) {
  return checkRecord(payload instanceof Uint8Array ? readObject(payload) : payload, safe2);
}
function readObject(data) {
  try {
    return parsePayload(data);
  } catch {
    throw new RecordRefused("record-shape");
  }
}
var formatRecord = (payload) => JSON.stringify(payload);
function orderRecord({ kind, words, fields, at: at2, seen: seen2 }) {
  const payload = { kind, words, ...fields, at: at2, seen: seen2 };
  const short = PAYLOAD_LEAST - lengthOf(payload);
  return short <= 0 ? payload : { ...payload, fill: " ".repeat(Math.max(0, short - BARE_FILL)) };
}
var lengthOf = (payload) => encoder.encode(formatRecord(payload)).length;
function checkRecord(payload, safe2) {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new RecordRefused("record-shape");
  const { kind, words, at: at2, seen: seen2, fill, own, ...rest } = (
    /** @type {Record<string, any>} */
    payload
  );
  const spec = kindOf(kind);
  const stranger = Object.keys(rest).find((name) => !Object.hasOwn(spec.fields, name));
  if (stranger !== void 0) throw new RecordRefused("field-unknown", { field: stranger });
  checkWords(words, spec.words);
  const fields = checkFields(spec, rest);
  if (!isMoment(at2) || !isNearTime(at2)) throw new RecordRefused(at2 === void 0 ? "field-missing" : "field-type", { field: "at" });
  checkSeen(seen2);
  if (fill !== void 0) checkFill(fill);
  checkBetween(kind, words, fields);
  checkSafe(kind, fields, safe2);
  return { kind, words, fields, at: at2, seen: seen2 ?? 0 };
}
function kindOf(kind) {
  if (kind === void 0) throw new RecordRefused("field-missing", { field: "kind" });
  if (typeof kind !== "string") throw new RecordRefused("field-type", { field: "kind" });
  if (!Object.hasOwn(KINDS, kind)) throw new RecordRefused("kind-unknown");
  return KINDS[kind];
}
function checkWords(words, wanted) {
  if (words === void 0) throw new RecordRefused("field-missing", { field: "words" });
  const text2 = checkText(words, "words", WORDS_MOST);
  if (wanted === "needed" && isBlank(text2)) throw new RecordRefused("words-empty", { field: "words" });
  if (wanted === "none" && text2 !== "") throw new RecordRefused("words-unwanted", { field: "words" });
}
function checkFields(spec, given) {
  const fields = {};
  for (const [name, field] of Object.entries(spec.fields)) {
    if (Object.hasOwn(given, name)) fields[name] = CHECKS[field.type](given[name], name, field);
    else if (field.needed && !field.mine) throw new RecordRefused("field-missing", { field: name });
  }
  return fields;
}
function checkSeen(seen2) {
  if (seen2 !== void 0) checkNumber(seen2, "seen", 0, Number.MAX_SAFE_INTEGER);
}
function checkFill(fill) {
  if (typeof fill !== "string") throw new RecordRefused("field-type", { field: "fill" });
  if (!/^ *$/.test(fill) || fill.length > PAYLOAD_LEAST) throw new RecordRefused("field-value", { field: "fill" });
}
function checkBetween(kind, words, fields) {
  const silent = kind === "answer" && ANSWERS_IN_WORDS.includes(fields.type) || KINDS[kind].words === "some" && Object.keys(fields).every((name) => BELONGING.includes(name));
  if (silent && isBlank(words)) throw new RecordRefused("words-empty", { field: "words" });
  if (kind === "goal" && fields.state === "let-go" && fields.state_words === void 0) throw new RecordRefused("field-missing", { field: "state_words" });
  if (kind === "note" && fields.checked && fields.shape !== "check") throw new RecordRefused("field-missing", { field: "shape" });
  if (kind !== "promise") return;
  if (fields.by_meeting !== void 0 && fields.by_day !== void 0) throw new RecordRefused("field-both", { field: "by_meeting", other: "by_day" });
  if (fields.state === "renegotiated" && fields.state_words === void 0) throw new RecordRefused("field-missing", { field: "state_words" });
}
function checkSafe(kind, fields, safe2) {
  if (kind === "erased") return;
  const spec = KINDS[kind];
  const isPrivate = spec.safes.length === 1 && spec.safes[0] === "mine" && !Object.hasOwn(spec.fields, "pair");
  const lies = fields.pair === void 0 && !isPrivate ? "ours" : "mine";
  const fits = spec.safes.includes(lies) && (safe2 ?? lies) === lies;
  const alone = Object.entries(spec.fields).find(([name, { mine }]) => mine && lies === "ours" && fields[name] !== void 0);
  if (!fits || alone) throw new RecordRefused("wrong-safe", { safe: safe2 ?? lies });
}
function checkNextKind(before, after) {
  if (before === "erased" || after !== before && after !== "erased") throw new RecordRefused("kind-changed");
}
function recordTime(id2) {
  if (!isRecordId(id2)) throw new RecordRefused("field-value", { field: "id" });
  return parseInt(id2.slice(0, 8) + id2.slice(9, 13), 16);
}

function setForeignApart(versions) {
  let before = null;
  return versions.map((version) => {
    if (version.gone || version.cannotOpen) return version;
    const why = before && whyForeign(before, version);
    if (why) return { ...version, kind: "", words: "", fields: {}, foreign: true, cannotOpen: why };
    before = version;
    return version;
  });
}
function whyForeign(before, version) {
  if (version.author !== before.author) return "not-the-author";
  try {
    checkNextKind(before.kind, version.kind);
    return null;
  } catch {
    return "kind-changed";
  }
}

function makeBook(id2) {
  return {
    id: id2,
    me: "",
    /** the other of the two; null in Mine @type {string | null} */
    partner: null,
    /** by id, versions ascending @type {Map<string, Opened[]>} */
    records: /* @__PURE__ */ new Map(),
    ledger: makeLedger(),
    /** versions that the server lost, by name @type {Set<string>} */
    lost: /* @__PURE__ */ new Set(),
    /** @type {Op[]} */
    ops: [],
    /** which changes are on this device @type {import("./store.js").Reach | null} */
    reach: null,
    /** the highest seq of ours that the partner says to have seen */
    partnerSaw: 0,
    /** the highest seq of the partner's that another device of ours says to have seen */
    weSaw: 0,
    entries: te(
      /** @type {Map<string, any>} */
      /* @__PURE__ */ new Map()
    ),
    conflicts: te(
      /** @type {any[]} */
      []
    ),
    /** records that lie under keys which are lost @type {Set<string>} */
    sealedBefore: /* @__PURE__ */ new Set(),
    /** how many those are */
    former: te(0),
    stage: te("opening"),
    meetings: te(
      /** @type {any[]} */
      []
    )
  };
}
function emptyBook(book) {
  Object.assign(book, { records: /* @__PURE__ */ new Map(), ledger: makeLedger(), lost: /* @__PURE__ */ new Set(), ops: [], reach: null, partnerSaw: 0, weSaw: 0 });
  book.entries.value = /* @__PURE__ */ new Map();
  book.conflicts.value = [];
  book.meetings.value = [];
  book.sealedBefore.clear();
  book.former.value = 0;
  book.stage.value = "opening";
}
function takeOpened(book, opened) {
  const touched = /* @__PURE__ */ new Set();
  for (const version of opened) {
    if (version.lost) book.lost.add(`${version.id} ${version.version}`);
    else noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : `${version.id} ${version.version}`);
    if (version.author === book.me) book.weSaw = Math.max(book.weSaw, version.seen);
    else book.partnerSaw = Math.max(book.partnerSaw, version.seen);
    insert(book, version);
    touched.add(version.id);
  }
  redraw(book, touched);
}
function insert(book, version) {
  const versions = book.records.get(version.id) ?? [];
  const all = versions.filter((known2) => known2.version !== version.version);
  all.push(version);
  all.sort((one, other) => one.version - other.version);
  const others = setForeignApart(all);
  book.records.set(version.id, others.findLast(isOwnLine)?.kind === "erased" ? others.map(withoutWords) : others);
}
var isOwnLine = (version) => !version.foreign;
var withoutWords = (version) => version.kind === "erased" ? version : { ...version, words: "", fields: {}, gone: true };
function redraw(book, ids) {
  const entries = new Map(book.entries.value);
  for (const id2 of ids) {
    const entry = makeEntry(book, id2);
    if (entry) entries.set(id2, entry);
    else entries.delete(id2);
    if (!entry && newestOf(book, id2)?.cannotOpen === "former-key") book.sealedBefore.add(id2);
    else book.sealedBefore.delete(id2);
  }
  book.entries.value = entries;
  book.former.value = book.sealedBefore.size;
}
var newestOf = (book, id2) => book.records.get(id2)?.findLast(isOwnLine) ?? null;
var opsOf = (book, id2) => book.ops.filter((op) => op.id === id2);
function makeEntry(book, id2) {
  const op = opsOf(book, id2).findLast((waiting3) => !waiting3.held && waiting3.kind !== "stub");
  if (op) return op.kind === "erased" ? null : entryOf(book, { ...op, author: book.me, own: true }, op.keeping && !op.lasting ? "sending" : "kept");
  const newest = newestOf(book, id2);
  if (!newest || newest.kind === "erased" || newest.gone || newest.cannotOpen === "former-key") return null;
  return entryOf(book, newest, newest.lost ? "kept" : "saved");
}
function entryOf(book, of, state) {
  const { id: id2, author, version, kind, words, fields, at: at2, own, cannotOpen } = of;
  const entry = { id: id2, safe: book.id, author, mine: author === book.me, version, kind, words, fields, at: at2, madeAt: madeAt(id2), state, own };
  return cannotOpen ? { ...entry, cannotOpen } : entry;
}
function mergeOps(former, resting2, isLeading2) {
  const merged = resting2.map((op) => {
    const known2 = former.find(({ entry }) => entry === op.entry);
    if (!known2 || known2.version !== op.version || !isLeading2) return op;
    known2.n = op.n;
    return known2;
  });
  const entries = new Set(merged.map(({ entry }) => entry));
  return [...merged, ...former.filter((op) => op.n === null && !entries.has(op.entry))];
}

var books = /* @__PURE__ */ new Map();
function bookOf(id2) {
  const book = books.get(id2) ?? makeBook(id2);
  books.set(id2, book);
  book.me = unlocked()?.person ?? "";
  book.partner = pairs.value.find((pair2) => pair2.id === id2)?.counterpart.id ?? null;
  return book;
}
var allBooks = () => [...books.values()];
function shutBooks() {
  books.forEach(emptyBook);
}
function countWaiting() {
  waiting.value = allBooks().reduce((sum, book) => sum + book.ops.length, 0);
}
function removeOps(book, ops) {
  book.ops = book.ops.filter((op) => !ops.includes(op));
  redraw(book, new Set(ops.map(({ id: id2 }) => id2)));
  countWaiting();
}
function mustBeUnlocked() {
  const keys3 = unlocked();
  if (!keys3) throw new AlcoveError("locked");
  return keys3;
}

var waiting2 = /* @__PURE__ */ new Set();
var whenCompared = (act2) => void waiting2.add(act2);
var tellCompared = (pair2) => waiting2.forEach((act2) => act2(pair2));

function drawConflicts(book) {
  const ids = new Set(book.ops.filter((op) => op.held).map(({ id: id2 }) => id2));
  book.conflicts.value = [...ids].flatMap((id2) => {
    const mine = opsOf(book, id2).at(-1);
    const stored = newestOf(book, id2);
    if (!mine || !stored) return [];
    return [{ id: id2, mine: entryOf(book, { ...mine, author: book.me, own: true }, "kept"), stored: entryOf(book, stored, "saved") }];
  });
}

var SHORTEST = 500;
var LONGEST = 3e4;
function pauseAfter(failures3, random = Math.random) {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** Math.min(failures3 - 1, 10));
  return Math.round(whole / 2 + whole / 2 * random());
}
var NOT_DRAWN = 250;
var IDLE_AT_LATEST = 5e3;
var untilDrawn = () => new Promise((resolve) => {
  setTimeout(resolve, NOT_DRAWN);
  globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
});
var untilIdle = () => new Promise((resolve) => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LATEST });
  else setTimeout(resolve, NOT_DRAWN);
});

var channel = null;
var candidacy = null;
var giveUp = null;
var isLeading = () => giveUp !== null;
function joinTabs(person, { hear: hear2, lead: lead2 }) {
  leaveTabs();
  channel = new BroadcastChannel(`alcove ${person}`);
  channel.onmessage = (event) => hear2(event.data);
  candidacy = new AbortController();
  const { signal } = candidacy;
  const held2 = navigator.locks.request(`alcove ${person}`, { signal }, () => {
    if (signal.aborted) return void 0;
    const whenGivenUp = new Promise((resolve) => giveUp = () => resolve(void 0));
    lead2();
    return whenGivenUp;
  });
  held2.catch(() => {
  });
}
function leaveTabs() {
  channel?.close();
  channel = null;
  candidacy?.abort();
  candidacy = null;
  giveUp?.();
  giveUp = null;
}
function tellTabs(message) {
  channel?.postMessage(message);
}

var stream = null;
var timer = null;
var failures = 0;
var ears = null;
function listen(given) {
  ears = given;
  failures = 0;
  connect();
  addEventListener("online", connect);
  addEventListener("offline", fall);
}
function stopListening() {
  ears = null;
  removeEventListener("online", connect);
  removeEventListener("offline", fall);
  hangUp();
  say("away");
}
function say(state) {
  connection.value = state;
  tellTabs({ kind: "connection", state });
}
function hangUp() {
  clearTimeout(timer);
  stream?.close();
  stream = null;
}
function connect() {
  if (!ears) return;
  hangUp();
  stream = new EventSource("/live/");
  stream.onopen = () => {
    failures = 0;
    say("live");
    ears?.opened();
  };
  stream.onerror = fall;
  for (
    const name of
    /** @type {const} */
    ["record", "pair", "meeting", "comparing", "rhythm", "reset"]
  ) {
    stream.addEventListener(name, (event) => ears?.[name](JSON.parse(
      /** @type {MessageEvent} */
      event.data
    )));
  }
}
function fall() {
  if (!ears) return;
  hangUp();
  say("away");
  failures += 1;
  if (failures > 1) ears.fell();
  timer = setTimeout(connect, pauseAfter(failures));
}

function behind(remembered, found) {
  const shown = new Map(found.map((meeting) => [meeting.id, meeting]));
  return remembered.map((meeting) => (
    /** @type {[Meeting, Meeting | null]} */
    [meeting, shown.get(meeting.id) ?? null]
  )).filter(([meeting, now]) => isBehind(meeting, now));
}
function isBehind(meeting, now) {
  if (meeting.rhythm && meeting.state === "planned" && meeting.startedAt === null) return false;
  if (!now) return true;
  if (now.state !== "planned") return false;
  return meeting.state !== "planned" || meeting.startedAt !== null && now.startedAt === null || now.moves < meeting.moves;
}
async function healMeetings(path2, me3, lost) {
  for (const [meeting, now] of lost) {
    try {
      await healOne(path2, me3, meeting, now);
    } catch (error) {
      if (!(error instanceof AlcoveError)) throw error;
    }
  }
}
async function healOne(path2, me3, { id: id2, startsAt, minutes, zone, moves, state, startedAt, heldAt, skipAskedBy }, now) {
  const time = { starts_at: moment(new Date(startsAt)), minutes, zone };
  if (!now) await ask("POST", path2, { id: id2, ...time, moves });
  else if (now.moves < moves) await ask("POST", `${path2}/${id2}/move`, time);
  if (startedAt && !now?.startedAt) await ask("POST", `${path2}/${id2}/start`, { at: startedAt });
  if (heldAt) await ask("POST", `${path2}/${id2}/hold`, { at: heldAt });
  if (state === "skipped" || !now && skipAskedBy.includes(me3)) await ask("PUT", `${path2}/${id2}/skip`);
}

var toMeeting = (said) => ({
  id: said.id,
  startsAt: said.starts_at,
  minutes: said.minutes,
  zone: said.zone,
  state: said.state,
  startedAt: said.started_at,
  heldAt: said.held_at,
  skipAskedBy: said.skip_asked_by,
  moves: said.moves,
  movedInCalendarBy: said.moved_in_calendar_by ?? null,
  rhythm: said.rhythm ?? null,
  slotOn: said.slot_on ?? null
});
var STILL_NEXT = 24 * 36e5;
function nextOf(all) {
  const planned = all.filter(({ state }) => state === "planned").reverse();
  return planned.find(({ startsAt }) => Date.parse(startsAt) + STILL_NEXT >= Date.now()) ?? planned.at(-1) ?? null;
}

var STEP = 256;
var STEPS_UP_TO = 4096;
function paddedLength(length) {
  const needed2 = length + 1;
  if (needed2 <= STEPS_UP_TO) return Math.ceil(needed2 / STEP) * STEP;
  const exponent = bitLength(needed2) - 1;
  const unit = 2 ** (exponent - bitLength(exponent));
  return Math.ceil(needed2 / unit) * unit;
}
function pad(data) {
  const padded = new Uint8Array(paddedLength(data.length));
  padded.set(data);
  padded[data.length] = 128;
  return padded;
}
function unpad(padded) {
  let end = padded.length;
  while (end > 0 && padded[end - 1] === 0) end -= 1;
  const data = padded.slice(0, Math.max(end - 1, 0));
  if (!equalBytes(pad(data), padded)) throw new SealError("padding-wrong");
  return data;
}
function bitLength(whole) {
  return whole.toString(2).length;
}

async function sealKept(selfKey, value, { person, fp, entry }) {
  return sealBlob(selfKey, keptContext({ person, fp, entry }), pad(formatPayload(value)));
}
async function openKept(selfKey, blob, { person, fp, entry }) {
  return parsePayload(unpad(await openSealed(selfKey, keptContext({ person, fp, entry }), blob)));
}

var ENTRY = "house";
async function readSnapshot(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = given === void 0 ? await readNote("notes", ENTRY) : given;
  if (!blob) return false;
  const kept2 = await openKept(selfKey, blob, { person, fp, entry: ENTRY }).catch(() => null);
  if (!kept2) return false;
  me.value = kept2.me;
  server.value = kept2.server;
  pairs.value = kept2.pairs.map((pair2) => ({ ...pair2, next: pair2.next && (nextOf(kept2.meetings[pair2.id] ?? []) ?? pair2.next) }));
  invitations.value = kept2.invitations ?? [];
  for (const [pair2, meetings] of Object.entries(kept2.meetings)) bookOf(pair2).meetings.value = /** @type {any[]} */
  meetings;
  return true;
}
async function writeSnapshot() {
  const { selfKey, person, fp } = mustBeUnlocked();
  const shown = new Set(pairs.value.map(({ id: id2 }) => id2));
  const meetings = Object.fromEntries(allBooks().filter(({ id: id2 }) => shown.has(id2)).map(({ id: id2, meetings: held2 }) => [id2, held2.value.slice(0, 30)]));
  const value = { me: me.value, server: server.value, pairs: pairs.value, invitations: invitations.value, meetings };
  await writeNote("notes", ENTRY, await sealKept(selfKey, value, { person, fp, entry: ENTRY }));
  tellTabs({ kind: "house" });
}

async function sealOp({ id: id2, version, kind, words, fields, at: at2, entry }) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return sealKept(selfKey, { record: id2, version, kind, words, fields, at: at2 }, { person, fp, entry });
}
var resting = ({ entry, safe: safe2, notBefore, sent, held: held2, refused, again: again2, blob }) => ({ entry, safe: safe2, notBefore, sent, held: held2, refused, again: again2, blob });
var settled = /* @__PURE__ */ new Set();
async function keepOp(op, isSaved2) {
  [op.blob] = await Promise.all([sealOp(op), op.sealing?.catch(() => {
  })]);
  const { sent } = op;
  const first2 = sent ? "relaxed" : "strict";
  op.n = await write(["outbox"], first2, (work) => work.store.add(resting(op)));
  if (first2 === "relaxed" && await isSaved2()) return;
  if (first2 === "relaxed" || op.sent !== sent) await write(["outbox"], "strict", (work) => work.store.put({ ...resting(op), n: op.n }));
  op.lasting = true;
  told(op.safe);
}
async function keepAgain(book, ops) {
  for (const op of ops) op.blob = await sealOp(op);
  const numbers = await write(["outbox"], "strict", (work) => Promise.all(ops.map((op) => work.store.add(resting(op)))));
  ops.forEach((op, at2) => op.n = numbers[at2]);
  book.ops = [...ops, ...book.ops];
  redraw(book, new Set(ops.map(({ id: id2 }) => id2)));
  told(book.id);
}
var untilKept = (ops) => Promise.allSettled(ops.map(({ keeping: keeping2 }) => keeping2));
async function settleOps(ops, takeOff) {
  ops.forEach(({ entry }) => settled.add(entry));
  try {
    await untilKept(ops);
    return await takeOff(ops.flatMap(({ n }) => n === null ? [] : [n]));
  } finally {
    ops.forEach(({ entry }) => settled.delete(entry));
  }
}
async function changeOps(ops) {
  await write(["outbox"], "relaxed", (work) => ops.map((op) => work.store.put({ ...resting(op), n: op.n })));
}
async function renumberOps(ops) {
  for (const op of ops) op.blob = await sealOp(op);
  await changeOps(ops);
  if (ops.length > 0) told(ops[0].safe);
}
async function dropOps(ops) {
  await untilKept(ops);
  if (ops.length === 0) return;
  await write(["outbox"], "strict", (work) => ops.map((op) => work.store.delete(op.n)));
  told(ops[0].safe);
}
function told(safe2) {
  tellTabs({ kind: "ops", safe: safe2 });
  countWaiting();
}
async function loadOps(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const rows = (given ?? await readOutbox()).filter(({ entry }) => !settled.has(entry));
  const opened = rows.map(async (row) => {
    const value = await openKept(selfKey, row.blob, { person, fp, entry: row.entry }).catch(() => null);
    return value && { ...row, ...value, id: value.record };
  });
  return (await Promise.all(opened)).filter(Boolean);
}

var MOST_ROWS = 100;
var MOST_BYTES = 6e5;
function chooseNext(ops, now) {
  const [stopped, chosen2] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const ready = ops.filter((op) => {
    const name = `${op.id} ${op.version}`;
    if (op.held || op.refused || op.notBefore > now || chosen2.has(name)) stopped.add(op.id);
    chosen2.add(name);
    return !stopped.has(op.id);
  });
  const again2 = ready.filter((op) => op.sent).sort((one, other) => one.sent.seq - other.sent.seq);
  return fit(again2.length > 0 ? again2 : ready);
}
function fit(ops) {
  let bytes = 0;
  return ops.slice(0, MOST_ROWS).filter((op, at2) => {
    bytes += op.sent?.blob?.length ?? 4 * op.words.length + 1024;
    return at2 === 0 || bytes <= MOST_BYTES;
  });
}
function nextDue(ops, now) {
  const times = ops.filter((op) => !op.held && !op.refused && op.notBefore > now).map((op) => op.notBefore - now);
  return times.length === 0 ? null : Math.min(...times);
}
function meaningOf(code) {
  if (code === "seq-taken") return "renumber";
  if (code === "version-taken") return "compare";
  if (code === "epoch-old" || code === "not-found") return "epoch";
  if (code === "not-signed-in" || code === "locked") return "stop";
  if (["away", "too-fast", "disk-full", "busy", "failed", "conflict"].includes(code)) return "wait";
  return "refused";
}
function sameContent(one, other) {
  return plain([one.kind, one.words, one.fields]) === plain([other.kind, other.words, other.fields]);
}
function plain(value) {
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${plain(value[name])}`).join(",")}}`;
}

var LOST = 2 ** 52;
var isLost = ({ change: change2 }) => change2 >= LOST;
var nameOf = ({ id: id2, version }) => `${id2} ${version}`;
var versionOf = (book, { id: id2, version }) => book.records.get(id2)?.find((one) => one.version === version) ?? null;
async function markLost(book, rows) {
  await write(["rows"], "strict", (work) => rows.map((row) => work.store.put({ ...row, change: LOST })));
  setLost(book, rows);
  tellTabs({ kind: "rows", safe: book.id, rows: rows.map((row) => ({ ...row, change: LOST })), sent: [], reach: book.reach });
}
function setLost(book, rows) {
  if (rows.length === 0) return;
  for (const row of rows) {
    const version = versionOf(book, row);
    if (!version || version.lost) continue;
    version.lost = true;
    book.lost.add(nameOf(row));
    book.ledger.get(row.author)?.numbers.delete(row.seq);
  }
  for (const account of book.ledger.values()) account.highest = [...account.numbers.keys()].reduce((most, seq) => Math.max(most, seq), 0);
  redraw(book, new Set(rows.map(({ id: id2 }) => id2)));
}
function foundAgain(book, rows) {
  const back = rows.filter((row) => !isLost(row) && book.lost.delete(nameOf(row)));
  if (back.length === 0) return;
  for (const row of back) {
    const version = versionOf(book, row);
    if (!version) continue;
    delete version.lost;
    noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : nameOf(version));
  }
  redraw(book, new Set(back.map(({ id: id2 }) => id2)));
}
function isMoved(book, row) {
  const known2 = versionOf(book, row);
  return Boolean(known2?.lost && known2.seq !== row.seq);
}
var saysTheSame = (book, opened) => opened.filter((version) => {
  const known2 = isMoved(book, version) && versionOf(book, version);
  if (!known2) return true;
  return known2.gone ? version.gone || known2.kind === version.kind : known2.kind === "erased" ? version.kind === "erased" : sameContent(known2, version);
});
function tellLost(book) {
  const own = book.ops.filter(({ again: again2 }) => again2).length;
  const theirs = [...book.lost].map((name) => name.split(" ")).filter(([id2, version]) => versionOf(book, { id: id2, version: Number(version) })?.author === book.partner).length;
  const isSaid = troubles.value.some(({ id: id2 }) => id2 === `rolled-back ${book.id} server`);
  if (own > 0 || theirs > 0 || isSaid) addTrouble("rolled-back", book.id, { about: "server", own, theirs });
}

var OWN_LENGTH = 16;
var LARGEST_PAYLOAD = 63487;
var TAIL = /^,"own":"([A-Za-z0-9_-]{22})"\}$/;
var TAIL_LENGTH = 32;
var OURS2 = encodeText("alcove/v1/rec\n");
var MINE2 = encodeText("alcove/v1/self\n");
async function sealRecord(key, ownKey, context, payload) {
  checkFields2(context, payload);
  if (Object.hasOwn(payload, "own")) throw new SealError("payload-own");
  const { kind, words, at: at2, seen: seen2, ...rest } = payload;
  const last4 = Object.hasOwn(payload, "seen") ? { at: at2, seen: seen2 } : { at: at2 };
  const head = formatPayload({ kind, words, ...rest, ...last4 });
  const tail = encodeText(`,"own":"${encodeBase64url(await deriveOwn(ownKey, context, head))}"}`);
  const data = concatBytes(head.subarray(0, -1), tail);
  if (data.length > LARGEST_PAYLOAD) throw new SealError("blob-too-large");
  return sealBlob(key, context, pad(data));
}
async function openRecord(key, context, blob, ownKey = null) {
  const data = unpad(await openSealed(key, context, blob, LARGEST_RECORD));
  const tail = TAIL.exec(String.fromCharCode(...data.slice(-TAIL_LENGTH)));
  if (!tail) throw new SealError("payload-own");
  const head = concatBytes(data.subarray(0, -TAIL_LENGTH), encodeText("}"));
  const payload = parsePayload(head);
  if (Object.hasOwn(payload, "own")) throw new SealError("payload-own");
  checkFields2(context, payload);
  return { payload, ownOk: ownKey === null ? null : await checkOwn(ownKey, context, head, tail[1]) };
}
function makeTombstone(numbers, { at: at2, seen: seen2 }) {
  return { kind: "erased", words: "", numbers: numbers.map(([version, seq]) => [version, seq]), at: at2, seen: seen2 };
}
async function deriveOwn(ownKey, context, head) {
  return (await hmacSha256(ownKey, concatBytes(context, await sha256(head)))).slice(0, OWN_LENGTH);
}
async function checkOwn(ownKey, context, head, own) {
  const expected = await deriveOwn(ownKey, context, head);
  try {
    return equalBytes(expected, decodeBase64url(own));
  } catch {
    return false;
  }
}
function checkFields2(context, payload) {
  const ours = startsWith(context, OURS2);
  if (!ours && !startsWith(context, MINE2)) throw new SealError("context-field");
  const { kind, words, at: at2, seen: seen2 } = payload;
  const texts = typeof kind === "string" && kind !== "" && typeof words === "string";
  const counted = Object.hasOwn(payload, "seen") ? Number.isSafeInteger(seen2) && seen2 >= 0 : !ours;
  if (!texts || !isMoment(at2) || !counted) throw new SealError("payload-field");
}
function startsWith(data, start2) {
  return equalBytes(data.subarray(0, start2.length), start2);
}

var EMPTY = { kind: "", words: "", fields: {}, at: "", seen: 0, own: null };
function openFresh(keys3, book, rows, anew2 = () => false) {
  return Promise.all(rows.filter((row) => anew2(row) || !isKnown(book, row)).map((row) => openRow(keys3, book, row)));
}
function isKnown(book, row) {
  const known2 = book.records.get(row.id)?.find(({ version }) => version === row.version);
  return Boolean(known2 && (row.blob === null || !isKeyless(known2) && !known2.gone));
}
async function openRow(keys3, book, row) {
  const { id: id2, author, version, seq, epoch } = row;
  const about2 = { ...EMPTY, id: id2, author, version, seq, epoch, ...isLost(row) && { lost: true } };
  if (row.blob === null) return { ...about2, gone: true };
  try {
    const { payload, ownOk } = await openWith(keys3, book, row, row.blob);
    if (ownOk === false) addTrouble("planted", book.id, { about: id2, record: id2 });
    const record = parseRecord(payload, book.id === "mine" ? "mine" : "ours");
    if (row.erased !== (record.kind === "erased")) throw new SealError("payload-field");
    return { ...about2, ...record, own: ownOk ?? row.own ?? null };
  } catch (error) {
    const cannotOpen = String(
      /** @type {any} */
      error?.code ?? "unknown"
    );
    if (!isKeyless({ cannotOpen })) addTrouble("cannot-open", book.id, { about: id2, record: id2, reason: cannotOpen });
    return { ...about2, cannotOpen };
  }
}
function openWith(keys3, book, row, blob) {
  const mine = row.author === keys3.person;
  if (book.id !== "mine" && book.partner === null) throw new NoKey();
  if (!mine && row.author !== book.partner) throw new SealError("payload-field");
  if (book.id === "mine") return openMine(keys3, book, row, blob);
  const { key, context } = keyAndContext(keys3, book, row);
  const own = mine && !row.own && !keys3.notOwn.get(book.id)?.has(Number(row.epoch));
  return openRecord(key, context, blob, own ? keys3.ownKey : null);
}
async function openMine(keys3, book, row, blob) {
  const { key, context } = keyAndContext(keys3, book, row);
  try {
    return await openRecord(key, context, blob, row.own ? null : keys3.ownKey);
  } catch (error) {
    const { former } = keys3;
    if (
      /** @type {any} */
      error?.code !== "blob-not-opened" || !former || row.seq > former.seq
    ) throw error;
    if (!former.selfKey || !former.fp) throw new NoKey("former-key");
    const { person } = keys3;
    const before = selfContext({ person, fp: former.fp, record: row.id, version: row.version, seq: row.seq });
    return await openRecord(former.selfKey, before, blob).catch(() => Promise.reject(new NoKey("former-key")));
  }
}
var NoKey = class extends Error {
  /** @param {string} [code] */
  constructor(code = "no-key") {
    super(code);
    this.code = code;
  }
};
var isKeyless = ({ cannotOpen }) => cannotOpen === "no-key" || cannotOpen === "former-key";
function keyAndContext(keys3, book, { id: id2, author, version, seq, epoch }) {
  const { person, fp } = keys3;
  if (book.id === "mine") return { key: keys3.selfKey, context: selfContext({ person, fp, record: id2, version, seq }) };
  const held2 = keys3.pairKeys.get(book.id);
  const key = held2?.get(
    /** @type {number} */
    epoch
  );
  if (!key) throw new NoKey(isFormer(keys3, held2, epoch) ? "former-key" : "no-key");
  return { key, context: recordContext({ pair: book.id, epoch: (
    /** @type {number} */
    epoch
  ), record: id2, author, version, seq }) };
}
var isFormer = (keys3, held2, epoch) => Boolean(keys3.former) && typeof epoch === "number" && epoch >= 1 && (!held2 || epoch < Math.min(...held2.keys()));
function epochOf(keys3, pair2) {
  const epochs = [...keys3.pairKeys.get(pair2)?.keys() ?? []];
  return epochs.length === 0 ? null : Math.max(...epochs);
}
function lacksKeys(book) {
  const held2 = unlocked()?.pairKeys.get(book.id);
  return [...book.records.keys()].some((id2) => {
    const newest = newestOf(book, id2);
    return newest?.cannotOpen === "no-key" || newest?.cannotOpen === "former-key" && held2?.has(Number(newest.epoch));
  });
}

var DRAWING = 40;
var keeping = /* @__PURE__ */ new WeakMap();
var fetchKeys = async () => {
};
function whenKeysAreMissing(act2) {
  fetchKeys = act2;
}
async function askForKeys(book) {
  if (book.id !== "mine") await fetchKeys();
}
var untilStored = (book) => keeping.get(book) ?? Promise.resolve();
async function arrive(book, rows, { reach = null, sent = [], told: told4 = false, soon = false }) {
  const moved = new Set(rows.filter((row) => isMoved(book, row)).map(nameOf));
  const opened = saysTheSame(book, await openFresh(mustBeUnlocked(), book, rows, (row) => moved.has(nameOf(row))));
  Y(() => {
    takeOpened(book, opened);
    setLost(book, rows.filter(isLost));
    foundAgain(book, rows);
    if (sent.length > 0) removeOps(book, sent);
    tellLost(book);
  });
  book.reach = advance(reach ?? book.reach, reach ? [] : rows);
  if (told4) return;
  const work = settleOps(sent, inOrder(book, { rows, opened, moved }, soon));
  keeping.set(book, work.catch(() => {
  }));
  if (!soon) await work;
  else work.catch(mustBeNamed);
}
function mustBeNamed(error) {
  if (!(error instanceof AlcoveError)) throw error;
}
function inOrder(book, what, soon) {
  const { reach } = book;
  const before = [untilStored(book), soon && new Promise((resolve) => setTimeout(resolve, DRAWING))];
  return async (kept2) => {
    await Promise.all(before);
    await store(book, { ...what, reach, kept: kept2 });
  };
}
async function store(book, { rows, opened, moved, reach, kept: kept2 }) {
  const names = new Set(opened.map(nameOf));
  const changed = await keepRows(book.id, withOwn(book, rows), reach, kept2, (row) => moved.has(nameOf(row)) && names.has(nameOf(row)));
  for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });
  const erased = [...new Set(rows.map(({ id: id2 }) => id2))].map((id2) => newestOf(book, id2)).filter((newest) => newest?.kind === "erased");
  await writeErasures(
    book.id,
    /** @type {import("./book.js").Opened[]} */
    erased
  );
  tellTabs({ kind: "rows", safe: book.id, rows, sent: kept2, reach });
}
var withOwn = (book, rows) => rows.map((row) => ({ ...row, own: versionOf(book, row)?.own ?? null }));
function advance(reach, rows) {
  if (!reach) return null;
  const changes = new Set(rows.map(({ change: change2 }) => change2));
  let { high } = reach;
  while (changes.has(high + 1)) high += 1;
  return { ...reach, high };
}

var whenAnew = () => {
};
function whenMineIsAnew(act2) {
  whenAnew = act2;
}
async function learnFormer(keys3, told4) {
  const known2 = keys3.former ?? null;
  if (!told4 && !known2) return;
  if (told4 && known2 && told4.seq === known2.seq && told4.fp === known2.fp && told4.self === null === (known2.selfKey === null)) return;
  await keepFormer(keys3, told4 ? { seq: told4.seq, fp: told4.fp, selfKey: told4.self === null ? null : await importKey(told4.self) } : null);
  if (known2?.selfKey && !keys3.former?.selfKey) whenAnew();
}
async function importKey(self) {
  const raw = decodeBase64url(self);
  const key = await keepKey(raw);
  forget(raw);
  return key;
}
var erasedUpTo = (book) => book.id === "mine" ? unlocked()?.former?.seq ?? 0 : 0;

function checkBook(book) {
  sayForeign(book);
  if (hasTwoStories(book.ledger)) addTrouble("rolled-back", book.id, { about: "stories" });
  if (!book.reach?.complete) return;
  const missing2 = countMissing(book);
  if (missing2.length > 0) addTrouble("missing", book.id, { count: missing2.length, numbers: missing2.slice(0, 20) });
  else endTrouble("missing", book.id);
  if (book.lost.size > 0) return;
  const lost = book.partnerSaw > highestNumber(book.ledger, book.me);
  const kept2 = book.partner !== null && book.weSaw > highestNumber(book.ledger, book.partner);
  if (lost || kept2) addTrouble("rolled-back", book.id, { about: "seen" });
  else endTrouble("rolled-back", book.id, "seen");
}
function sayForeign(book) {
  const highest = book.id !== "mine" && epochOf(
    /** @type {any} */
    unlocked() ?? { pairKeys: /* @__PURE__ */ new Map() },
    book.id
  ) || Infinity;
  for (const [id2, versions] of book.records) {
    const foreign = versions.find((version, at2) => version.foreign || isBuried(version, at2, versions, highest));
    if (foreign) addTrouble("cannot-open", book.id, { about: id2, record: id2, reason: foreign.cannotOpen });
  }
}
function isBuried({ cannotOpen, epoch }, at2, versions, highest) {
  return cannotOpen === "no-key" && at2 < versions.length - 1 && !(Number.isSafeInteger(epoch) && Number(epoch) >= 1 && Number(epoch) <= highest);
}
function countMissing(book) {
  const holes = [...book.ledger.keys()].flatMap((author) => missingNumbers(book.ledger, author)).filter((seq) => seq > erasedUpTo(book));
  return [...holes, ...[...book.records.values()].flatMap(unexplained)];
}
function unexplained(versions) {
  const gone = versions.filter((version) => version.gone);
  if (gone.length === 0) return [];
  const tombstone = versions.find(({ kind }) => kind === "erased");
  const named = new Set((tombstone?.fields.numbers ?? []).map((pair2) => Array.isArray(pair2) ? pair2[1] : pair2));
  return gone.map(({ seq }) => seq).filter((seq) => !named.has(seq));
}

var FORM = 1;
var firstOf = (page) => page * PAGE + 1;
var keysOf = (safe2) => IDBKeyRange.bound(`page ${safe2} `, `page ${safe2} ~`);
function aboutOf(book, page) {
  const { person, fp } = mustBeUnlocked();
  return { person, fp, entry: ["page", FORM, book.id, book.partner ?? "-", page].join(" ") };
}
var MEMBERS2 = ["id", "author", "version", "seq", "epoch", "kind", "words", "fields", "at", "seen", "own", "gone"];
function readLine(line2) {
  const [id2, author, version, seq, epoch, kind, words, fields, at2, seen2, own, gone] = line2;
  const opened = { id: id2, author, version, seq, epoch, kind, words, fields, at: at2, seen: seen2, own };
  return gone ? { ...opened, gone } : opened;
}
async function openPages(book, change2) {
  const low = book.reach?.low ?? Infinity;
  const notes = lookInto(["notes"]).store;
  const [names, blobs] = await Promise.all([notes.getAllKeys(keysOf(book.id)), notes.getAll(keysOf(book.id))]);
  const numbers = names.map((name) => Number(name.slice(-9)));
  const asked3 = numbers.map((page, at2) => ({ page, blob: blobs[at2] }));
  const inside = asked3.filter(({ page }) => firstOf(page) >= low && firstOf(page + 1) <= change2);
  const found = (await Promise.all(inside.map(({ page, blob }) => openPage(book, page, blob)))).filter((one) => one !== null);
  return { opened: found.flatMap(({ opened }) => opened), covered: new Set(found.map(({ page }) => page)) };
}
async function openPage(book, page, blob) {
  try {
    const { rows } = await openKept(mustBeUnlocked().selfKey, blob, aboutOf(book, page));
    const opened = rows.map(readLine);
    return opened.every((one) => isOurs(book, one)) ? { page, opened } : null;
  } catch {
    return null;
  }
}
function isOurs(book, { author, epoch }) {
  if (book.id === "mine") return author === book.me;
  return [book.me, book.partner].includes(author) && Boolean(mustBeUnlocked().pairKeys.get(book.id)?.has(Number(epoch)));
}
function gapsBetween(covered, low, below) {
  const gaps = [];
  for (let end = below; end > low; ) {
    const start2 = Math.max(low, firstOf(pageOf(end - 1)));
    if (!covered.has(pageOf(start2))) {
      const last4 = gaps.at(-1);
      if (last4 && last4[0] === end && last4[1] - start2 <= 10 * PAGE) last4[0] = start2;
      else gaps.push([start2, end]);
    }
    end = start2;
  }
  return gaps;
}
async function makePages(book, mayGoOn) {
  const { reach } = book;
  if (!reach?.complete) return;
  const there = new Set((await lookInto(["notes"]).store.getAllKeys(keysOf(book.id))).map((name) => Number(name.slice(-9))));
  for (let page = pageOf(reach.low + PAGE - 1); firstOf(page + 1) - 1 <= reach.high; page += 1) {
    if (there.has(page)) continue;
    if (!await mayGoOn()) return;
    await makePage(book, page);
  }
}
async function makePage(book, page) {
  const rows = await readRows(book.id, firstOf(page), firstOf(page + 1));
  const lines = rows.map((row) => lineOf(book, row));
  if (rows.length === 0 || lines.includes(null)) return;
  const blob = await sealKept(mustBeUnlocked().selfKey, { rows: lines }, aboutOf(book, page)).catch(() => null);
  if (!blob) return;
  await write(["rows", "notes"], "relaxed", async (work) => {
    const now = await work.objectStore("rows").index("change").getAll(changesOf(book.id, firstOf(page), firstOf(page + 1)));
    if (isSame(rows, now)) work.objectStore("notes").put(blob, pageKey(book.id, page));
  });
}
var isSame = (before, now) => before.length === now.length && before.every((row, at2) => row.id === now[at2].id && row.version === now[at2].version && row.blob === null === (now[at2].blob === null));
function lineOf(book, row) {
  const opened = book.records.get(row.id)?.find(({ version }) => version === row.version);
  if (!opened || opened.cannotOpen || opened.foreign || opened.own === false) return null;
  return MEMBERS2.map((name) => opened[name] ?? null);
}
async function dropPages(safe2) {
  await write(["notes"], "relaxed", (work) => work.store.delete(safe2 === void 0 ? IDBKeyRange.bound("page ", "page ~") : keysOf(safe2)));
}

async function sealBatch(keys3, book, ops, first2) {
  const epoch = book.id === "mine" ? null : epochOf(keys3, book.id);
  if (book.id !== "mine" && epoch === null) throw new AlcoveError("locked");
  let seq = first2;
  for (const op of ops) {
    if (op.sent) continue;
    if (op.kind === "stub") {
      op.sent = { version: op.version, seq, epoch, blob: null };
      seq += 1;
      continue;
    }
    const erased = [...versionsOf(book, op), ...sentBefore(ops, op)];
    const sealing = sealOne(keys3, book, op, { seq, epoch }, erased);
    op.sealing = sealing;
    op.sent = { version: op.version, seq, epoch, blob: await sealing };
    seq += 1;
  }
  return ops.map((op) => ({ id: op.id, version: op.version, seq: op.sent.seq, epoch: op.sent.epoch, blob: op.sent.blob && encodeBase64url(op.sent.blob), erased: op.kind === "erased" }));
}
function sealOne(keys3, book, op, { seq, epoch }, erased) {
  const { key, context } = keyAndContext(keys3, book, { id: op.id, author: keys3.person, version: op.version, seq, epoch });
  const seen2 = book.partner ? highestNumber(book.ledger, book.partner) : 0;
  const { kind, words, fields, at: at2 } = op;
  const payload = kind === "erased" ? makeTombstone(erased, { at: at2, seen: seen2 }) : orderRecord({ kind, words, fields, at: at2, seen: seen2 });
  return sealRecord(key, keys3.ownKey, context, payload);
}
var versionsOf = (book, op) => (book.records.get(op.id) ?? []).map(({ version, seq }) => [version, seq]);
var sentBefore = (ops, op) => ops.slice(0, ops.indexOf(op)).filter(({ id: id2 }) => id2 === op.id).map(({ sent }) => [sent.version, sent.seq]);
function toRow(book, op, said) {
  const { id: id2, version, seq, change: change2, at: at2 } = said;
  if (op) return { safe: book.id, id: id2, author: book.me, version, seq, epoch: op.sent.epoch, change: change2, blob: op.sent.blob, at: at2, erased: op.kind === "erased" };
  const { author, epoch, erased } = said;
  return { safe: book.id, id: id2, author, version, seq, epoch, change: change2, blob: bytesOf(said.blob), at: at2, erased };
}
function bytesOf(text2) {
  try {
    return text2 === null ? null : decodeBase64url(text2);
  } catch {
    return new Uint8Array();
  }
}

var PAGE_ROWS = 500;
async function isOneStory(book, { high }, answer) {
  if (high === 0) return true;
  if (answer.change < high) return false;
  await untilStored(book);
  const [known2] = await readRows(book.id, high, high + 1);
  if (known2 && known2.author === book.me && known2.seq <= erasedUpTo(book)) return true;
  const [shown] = answer.rows;
  if (!shown) return false;
  const row = toRow(book, null, shown);
  return known2 ? isSame2(known2, row) : row.change === high && versionOf(book, row) !== null;
}
var isSame2 = (one, other) => one.change === other.change && nameOf(one) === nameOf(other) && one.author === other.author && one.seq === other.seq && one.at === other.at;
async function heal(book) {
  addTrouble("rolled-back", book.id, { about: "server", own: 0, theirs: 0 });
  await untilStored(book);
  const stored = await readRows(book.id);
  const { rows, seam, high } = await walkBack(book, stored);
  const there = new Set(rows.map(nameOf));
  const lost = stored.filter((row) => row.change > seam && !there.has(nameOf(row)));
  await dropPages(book.id);
  await markLost(book, lost);
  await sendAgain(book, lost.filter(({ author }) => author === book.me));
  const { low, complete } = (
    /** @type {import("./store.js").Reach} */
    book.reach
  );
  const lowest = rows.at(-1)?.change ?? seam;
  await arrive(book, rows, { reach: seam === 0 ? { high, low: 1, complete: true } : { high, low: Math.min(low, lowest), complete } });
  tellLost(book);
}
async function walkBack(book, stored) {
  const known2 = new Map(stored.filter((row) => !isLost(row)).map((row) => [row.change, row]));
  const rows = [];
  for (let query = ""; ; ) {
    const answer = await ask("GET", `${rowsPath(book.id)}?${query}limit=${PAGE_ROWS}`);
    for (const said of answer.rows) {
      const row = toRow(book, null, said);
      const here3 = known2.get(row.change);
      if (here3 && isSame2(here3, row)) return { rows, seam: row.change, high: rows[0]?.change ?? row.change };
      if (rows.length > 0 && row.change >= rows[rows.length - 1].change) return { rows, seam: 0, high: rows[0].change };
      rows.push(row);
    }
    if (!answer.more || answer.rows.length === 0) return { rows, seam: 0, high: rows[0]?.change ?? 0 };
    query = `before=${rows[rows.length - 1].change}&`;
  }
}
async function sendAgain(book, own) {
  const isWaiting = (row) => book.ops.some((op) => nameOf(op) === nameOf(row));
  const ops = own.filter((row) => !isWaiting(row)).sort((one, other) => one.seq - other.seq).map((row) => makeOp(book, row));
  if (ops.length > 0) await keepAgain(book, ops);
}
function makeOp(book, { id: id2, version, seq, epoch, blob }) {
  const opened = versionOf(book, { id: id2, version });
  const { kind, words, fields, at: at2 } = opened && !opened.gone && !opened.cannotOpen ? opened : { kind: "stub", words: "", fields: {}, at: moment() };
  const sent = { version, seq, epoch, blob: opened?.gone ? null : blob };
  const content = { kind, words, fields: kind === "erased" ? {} : fields, at: at2 };
  return { ...content, n: null, entry: makeId(), safe: book.id, id: id2, version, notBefore: 0, sent, held: false, refused: null, again: true, lasting: true };
}

var PAGE_ROWS2 = 500;
var underWay = /* @__PURE__ */ new Map();
async function openFirst(book, { reach, rows }) {
  const keys3 = mustBeUnlocked();
  if (book.id !== "mine" && (book.partner === null || !keys3.pairKeys.has(book.id))) return;
  const answer = reach ? null : await askedAhead(keys3.person, book.id)?.catch(() => null);
  if (!reach && !answer) return;
  takeOpened(book, await openFresh(keys3, book, answer ? answer.rows.map((row) => toRow(book, null, row)) : rows));
  book.stage.value = "newest";
}
function openFromStore(book) {
  return inTurn(book, openStored);
}
async function openStored(book) {
  const keys3 = mustBeUnlocked();
  book.reach = await readReach(book.id);
  if (!book.reach) return dropPages(book.id);
  const newest = book.reach.high - FIRST_ROWS + 1;
  takeOpened(book, await openFresh(keys3, book, await readRows(book.id, newest)));
  book.stage.value = "newest";
  await openOlder(keys3, book, newest);
  if (!book.reach) return;
  if (book.reach.complete) book.stage.value = "all";
  tellLost(book);
}
async function openOlder(keys3, book, newest) {
  const low = book.reach?.low ?? newest;
  if (newest <= low) return;
  const { opened, covered } = await openPages(book, newest);
  if (opened.length > 0) takeOpened(book, opened);
  for (const [start2, end] of gapsBetween(covered, low, newest)) {
    takeOpened(book, await openFresh(keys3, book, await readRows(book.id, start2, end)));
  }
}
var pull = (book) => inTurn(book, pullAll);
var pullAnew = (book, drop) => inTurn(book, async () => {
  await untilStored(book);
  await drop();
  book.reach = null;
  await pullAll(book);
});
function inTurn(book, act2) {
  const before = underWay.get(book.id) ?? Promise.resolve();
  const work = before.catch(() => {
  }).then(() => act2(book));
  underWay.set(book.id, work);
  return work;
}
async function pullAll(book) {
  if (book.reach) await pullForward(book);
  else await pullFirst(book);
  if (lacksKeys(book)) await openLate(book);
  book.stage.value = book.reach?.complete ? "all" : "newest";
  while (book.reach && !book.reach.complete) await pullBehind(book);
  book.stage.value = "all";
  checkBook(book);
}
var fetchRows = (book, query) => ask("GET", `${rowsPath(book.id)}?${query}`);
async function pullFirst(book) {
  const answer = await askFirstPage(mustBeUnlocked().person, book.id);
  const low = answer.rows.at(-1)?.change ?? answer.change + 1;
  const high = answer.rows[0]?.change ?? answer.change;
  await arriveAll(book, answer, { high, low, complete: !answer.more });
}
async function pullBehind(book) {
  const { high, low } = (
    /** @type {import("./store.js").Reach} */
    book.reach
  );
  const answer = await fetchRows(book, `before=${low}&limit=${PAGE_ROWS2}`);
  await arriveAll(book, answer, { high: Math.max(high, book.reach?.high ?? 0), low: answer.rows.at(-1)?.change ?? low, complete: !answer.more });
}
async function pullForward(book) {
  for (let healed = false; ; ) {
    const reach = (
      /** @type {import("./store.js").Reach} */
      book.reach
    );
    const answer = await fetchRows(book, `after=${Math.max(0, reach.high - 1)}&limit=${PAGE_ROWS2}`);
    if (!await isOneStory(book, reach, answer)) {
      if (healed) throw new AlcoveError("away");
      await heal(book);
      healed = true;
      continue;
    }
    const high = answer.rows.at(-1)?.change ?? answer.change;
    if (high > reach.high) await arriveAll(book, answer, { ...reach, high: Math.max(high, book.reach?.high ?? 0) });
    if (!answer.more) return void 0;
    if (high <= reach.high) throw new AlcoveError("away");
  }
}
async function arriveAll(book, answer, reach) {
  await arrive(book, answer.rows.map((row) => toRow(book, null, row)), { reach });
}
async function openLate(book) {
  await askForKeys(book);
  await openAgain(book);
}
async function openAgain(book) {
  if (!lacksKeys(book)) return;
  await untilStored(book);
  takeOpened(book, await openFresh(mustBeUnlocked(), book, await readRows(book.id)));
}
var isUnderWay = (book, row) => row.author === book.me && book.ops.some(({ id: id2, sent }) => id2 === row.id && sent?.version === row.version);
async function takeLive(book, said) {
  const row = toRow(book, null, said);
  if (!book.reach || row.change > book.reach.high + 1) return pull(book);
  if (row.change <= book.reach.high) return versionOf(book, row) && !book.lost.size ? void 0 : pull(book);
  if (isUnderWay(book, row)) return void 0;
  await arrive(book, [row], { soon: true });
  if (lacksKeys(book)) await openLate(book);
  return checkBook(book);
}

async function setAside(book, op, error) {
  op.refused = error.code;
  await changeOps([op]);
  addTrouble("server-says", book.id, { about: op.id, record: op.id, code: error.code });
}
async function compare(book, ops, { id: id2, row: stored }) {
  const op = ops.find((one) => one.id === id2);
  if (!op || !stored || stored.version < op.version) throw new AlcoveError("away");
  const row = toRow(book, null, stored);
  const known2 = newestOf(book, op.id);
  const opened = known2?.version === row.version ? known2 : await openRow(mustBeUnlocked(), book, row);
  const isOver = op.kind === "stub" || op.kind === "erased" && opened.kind === "erased";
  if (isOver || opened.kind !== "" && sameContent(opened, op)) {
    removeOps(book, [op]);
    await dropOps([op]);
  } else {
    op.held = true;
    await changeOps([op]);
    addTrouble("conflict", book.id, { about: op.id, record: op.id });
  }
  await arrive(book, [row], {});
  drawConflicts(book);
}

var works = /* @__PURE__ */ new Map();
function workOf(book) {
  const work = works.get(book.id) ?? { running: false, over: Promise.resolve(), gone: () => {
  }, failures: 0, timer: null, single: false, next: 0 };
  works.set(book.id, work);
  return work;
}
function stopSending() {
  works.forEach((work) => clearTimeout(work.timer));
  works.clear();
}
function sendSoon(book) {
  const work = workOf(book);
  if (!isLeading() || work.running) return Promise.resolve();
  clearTimeout(work.timer);
  work.running = true;
  const gone = new Promise((resolve) => work.gone = () => resolve(void 0));
  work.over = sendAll(book, work).finally(() => {
    work.running = false;
    work.gone();
  });
  return gone;
}
var untilSent = (book) => workOf(book).over.catch(() => {
});
function sendNow(book) {
  workOf(book).failures = 0;
  sendSoon(book);
}
async function sendAll(book, work) {
  for (; ; ) {
    const ops = chooseNext(book.ops, Date.now()).slice(0, work.single ? 1 : void 0);
    if (ops.length === 0) break;
    try {
      await sendBatch(book, work, ops);
      Object.assign(work, { failures: 0, single: false });
    } catch (error) {
      const pause2 = await afterFailure(book, work, ops, error).catch((second) => afterSecond(work, second));
      if (pause2 === null) return;
      if (pause2 > 0) return later(book, work, pause2);
    }
  }
  const due = nextDue(book.ops, Date.now());
  if (due !== null) later(book, work, due);
}
function later(book, work, pause2) {
  work.timer = setTimeout(() => sendSoon(book), pause2);
}
async function sendBatch(book, work, ops) {
  const first2 = Math.max(work.next, highestNumber(book.ledger, book.me) + 1);
  const rows = await sealBatch(mustBeUnlocked(), book, ops, first2);
  const resting2 = ops.filter(({ n }) => n !== null);
  if (resting2.length > 0) await changeOps(resting2);
  const again2 = ops.some((op) => op.again);
  const asked3 = ask("POST", rowsPath(book.id), again2 ? { rows, again: again2 } : { rows });
  work.gone();
  const answer = await asked3;
  const said = new Map(answer.rows.map((row) => [`${row.id} ${row.version}`, row]));
  const saved = ops.filter((op) => said.has(`${op.id} ${op.version}`));
  if (saved.length === 0) throw new AlcoveError("away");
  work.next = 0;
  endTrouble("disk-full", null);
  await arrive(book, saved.map((op) => toRow(book, op, said.get(`${op.id} ${op.version}`))), { sent: saved, soon: true });
}
async function afterFailure(book, work, ops, error) {
  if (!(error instanceof AlcoveError)) throw error;
  await untilKept(ops);
  ops = ops.filter((op) => op.n !== null && book.ops.includes(op));
  if (ops.length === 0) return 0;
  const meaning = meaningOf(error.code);
  if (meaning === "stop") return null;
  work.failures += 1;
  const pause2 = Math.max(pauseAfter(work.failures), 1e3 * (error.facts.retryAfter ?? 0));
  if (error.code === "disk-full") addTrouble("disk-full", null);
  if (meaning === "wait") return pause2;
  if (meaning === "renumber" && await isBehind2(book, ops, Number(error.facts.expected))) return book.ops.some((op) => op.again) ? 0 : pause2;
  await sealAnew(book, ops, meaning);
  if (meaning === "renumber") work.next = Number(error.facts.expected);
  else if (meaning === "compare") await compare(book, ops, error.facts);
  else if (meaning === "epoch") return await askForKeys(book), work.failures > 1 ? pause2 : 0;
  else if (ops.length > 1) work.single = true;
  else await setAside(book, ops[0], error);
  return work.failures > 8 ? pause2 : 0;
}
async function isBehind2(book, ops, expected) {
  const first2 = ops.some((op) => op.again) ? ops[0].sent?.seq : highestNumber(book.ledger, book.me) + 1;
  if (!(expected < first2)) return false;
  await pull(book);
  return !ops[0].again || book.ops.some((op) => op.again && op.sent?.seq === expected);
}
async function sealAnew(book, ops, meaning) {
  const all = meaning === "renumber" ? /* @__PURE__ */ new Set([...ops, ...book.ops.filter((op) => op.again)]) : ops.filter((op) => !op.again || meaning !== "epoch");
  for (const op of all) op.sent = null;
  await changeOps([...all].filter((op) => op.n !== null));
}
function afterSecond(work, error) {
  if (!(error instanceof AlcoveError)) throw error;
  return error.code === "locked" ? null : pauseAfter(work.failures);
}

var UNDO = 8e3;
var SEALING = 10;
var BRIEFLY = 60;
async function put(book, kind, words, fields = {}) {
  const id2 = makeId();
  await enqueue(book, { id: id2, version: 1, kind, words, fields });
  return id2;
}
async function putAs(book, id2, kind, words, fields) {
  if (!newestOf(book, id2) && opsOf(book, id2).length === 0) await enqueue(book, { id: id2, version: 1, kind, words, fields });
}
async function revise(book, id2, { words, fields = {} }) {
  const entry = mustBeMine(book, id2);
  const all = { ...entry.fields, ...fields };
  await enqueue(book, { id: id2, version: entry.version + 1, kind: entry.kind, words: words ?? entry.words, fields: all });
}
async function erase(book, id2, undo = UNDO) {
  const { version } = mustBeMine(book, id2);
  await enqueue(book, { id: id2, version: version + 1, kind: "erased", words: "", fields: {} }, undo && Date.now() + undo);
}
async function bringBack(book, id2) {
  const op = opsOf(book, id2).at(-1);
  if (op?.kind !== "erased" || op.sent || Date.now() >= op.notBefore) throw new AlcoveError("erased-already");
  removeOps(book, [op]);
  await dropOps([op]);
}
function cleaned(book, { kind, words, fields }, at2) {
  if (kind === "erased") return { kind, words, fields };
  const where = book.id === "mine" ? "mine" : "ours";
  try {
    const record = checkRecord(makeRecord(kind, words, fields, at2, Number.MAX_SAFE_INTEGER, where), where);
    return { kind, words: record.words, fields: record.fields };
  } catch (error) {
    if (error instanceof RecordRefused && error.code === "record-large") throw new AlcoveError("too-large", error.facts);
    throw asAlcoveError(error);
  }
}
function mustBeMine(book, id2) {
  const entry = book.entries.value.get(id2);
  if (!entry) throw new AlcoveError("not-there");
  if (!entry.mine) throw new AlcoveError("not-the-author");
  if (entry.cannotOpen) throw new AlcoveError("cannot-open");
  return entry;
}
async function enqueue(book, what, notBefore = 0) {
  mustBeUnlocked();
  const at2 = moment();
  const op = { ...what, ...cleaned(book, what, at2), at: at2, n: null, entry: makeId(), safe: book.id, notBefore, sent: null, held: false, refused: null };
  book.ops = [...book.ops, op];
  const gone = sendSoon(book);
  op.keeping = keepOp(op, () => isSaved(book, op));
  op.keeping.catch(() => {
  });
  await Promise.race([gone, pause(SEALING)]);
  redraw(book, [op.id]);
  await untilSafe(book, op);
  if (op.lasting) redraw(book, [op.id]);
}
async function isSaved(book, op) {
  if (connection.value === "live") await Promise.race([untilSent(book), pause(BRIEFLY)]);
  return !book.ops.includes(op);
}
var pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function untilSafe(book, op) {
  try {
    await op.keeping;
  } catch (error) {
    op.refused = "not-kept";
    await untilSent(book);
    if (!book.ops.includes(op)) return;
    removeOps(book, [op]);
    throw error;
  }
}

var path = (pair2, meeting = "", act2 = "") => ["/api/pairs", pair2, "meetings", meeting, act2].filter(Boolean).join("/");
var told2 = /* @__PURE__ */ new Map();
var toldOf = (pair2) => told2.get(pair2) ?? 0;
async function fetchMeetings(pair2) {
  const before = toldOf(pair2);
  const found = (await ask("GET", path(pair2))).map(toMeeting);
  if (toldOf(pair2) !== before) return fetchMeetings(pair2);
  const book = bookOf(pair2);
  const remembered = book.meetings.value;
  const lost = behind(remembered, found);
  if (lost.length > 0) {
    addTrouble("rolled-back", pair2, { about: "meetings" });
    await healMeetings(path(pair2), book.me, lost);
  }
  book.meetings.value = lost.length > 0 ? (await ask("GET", path(pair2))).map(toMeeting) : found;
  if (behind(remembered, book.meetings.value).length === 0) endTrouble("rolled-back", pair2, "meetings");
  await writeSnapshot();
}
async function fetchAllMeetings(pair2) {
  told2.set(pair2, toldOf(pair2) + 1);
  await fetchMeetings(pair2);
  showNext(pair2);
}
function showNext(pair2) {
  const next = nextOf(bookOf(pair2).meetings.value);
  pairs.value = pairs.value.map((known2) => known2.id === pair2 ? { ...known2, next } : known2);
}
function takeMeeting(pair2, said) {
  const book = bookOf(pair2);
  const meeting = toMeeting(said);
  told2.set(pair2, toldOf(pair2) + 1);
  const others = book.meetings.value.filter(({ id: id2 }) => id2 !== meeting.id);
  book.meetings.value = [...others, meeting].sort((one, other) => one.startsAt < other.startsAt ? 1 : -1);
  showNext(pair2);
  return meeting;
}
async function act(method, pair2, address, body) {
  const meeting = takeMeeting(pair2, await ask(method, address, body));
  await writeSnapshot();
  return meeting;
}
var timeOf = ({ startsAt, minutes, zone }) => ({ starts_at: moment(new Date(startsAt)), minutes, zone });
async function putPlan(pair2, meeting, time) {
  const book = bookOf(pair2);
  const turns = [...book.entries.value.values()].filter(({ kind, fields }) => kind === "plan" && fields.meeting === meeting).map(({ fields }) => fields.turn);
  await put(book, "plan", "", { meeting, ...timeOf(time), turn: Math.max(0, ...turns) + 1 });
}
async function planMeeting(pair2, time) {
  const meeting = await act("POST", pair2, path(pair2), { id: makeId(), ...timeOf(time) });
  await putPlan(pair2, meeting.id, time);
  return meeting;
}
async function moveMeeting(pair2, meeting, time) {
  const moved = await act("POST", pair2, path(pair2, meeting, "move"), timeOf(time));
  await putPlan(pair2, meeting, time);
  return moved;
}
var askToSkip = (pair2, meeting) => act("PUT", pair2, path(pair2, meeting, "skip"));
var takeBackSkip = (pair2, meeting) => act("DELETE", pair2, path(pair2, meeting, "skip"));
var has = (pair2, kind, meeting) => [...bookOf(pair2).entries.value.values()].some((entry) => entry.kind === kind && entry.fields.meeting === meeting);
async function startMeeting(pair2, meeting, { number, agenda }) {
  if (!has(pair2, "snapshot", meeting)) await put(bookOf(pair2), "snapshot", "", { meeting, number, started_at: moment(), agenda });
  return act("POST", pair2, path(pair2, meeting, "start"));
}
async function holdMeeting(pair2, meeting) {
  if (!has(pair2, "held", meeting)) await put(bookOf(pair2), "held", "", { meeting });
  return act("POST", pair2, path(pair2, meeting, "hold"));
}

async function loadWaiting(given) {
  const ops = await loadOps(given);
  const busy = allBooks().filter((book) => book.ops.length > 0).map(({ id: id2 }) => id2);
  for (const id2 of /* @__PURE__ */ new Set([...ops.map(({ safe: safe2 }) => safe2), ...busy])) {
    const book = bookOf(id2);
    const former = book.ops;
    book.ops = mergeOps(former, ops.filter((op) => op.safe === id2), isLeading());
    redraw(book, new Set([...former, ...book.ops].map((op) => op.id)));
    drawConflicts(book);
  }
  countWaiting();
}

var asked = /* @__PURE__ */ new Set();
var drawn = /* @__PURE__ */ new Map();
var quietly = (work) => work.catch((error) => {
  if (!(error instanceof AlcoveError)) throw error;
});
var refreshPairs = async () => (await import("./pairs-6CEPXSVA.js")).refreshPairs();
var isDrawn = (id2) => drawn.has(id2);
function forgetDrawn() {
  drawn.clear();
}
async function drawFirst({ safes: safes2 }) {
  await Promise.all([...safes2].map(([id2, first2]) => openFirst(bookOf(id2), first2)));
}
function draw(id2) {
  asked.add(id2);
  const book = bookOf(id2);
  const known2 = drawn.get(id2);
  if (known2 || !unlocked() || id2 !== "mine" && book.partner === null) return known2 ?? Promise.resolve();
  const work = openFromStore(book).then(() => drawConflicts(book));
  drawn.set(id2, work);
  quietly(work.then(() => isLeading() ? bringUp(id2) : tellTabs({ kind: "open", safe: id2 })));
  return work;
}
async function bringUp(id2) {
  const book = bookOf(id2);
  await Promise.all([pull(book), id2 === "mine" ? null : fetchMeetings(id2)]);
  sendSoon(book);
  if (id2 === "mine" && unlocked()?.former?.selfKey) quietly(import("./sealing-anew-4P45USTD.js").then(({ sealMineAnew }) => sealMineAnew()));
  tellTabs({ kind: "stage", safe: id2, stage: book.stage.value });
  quietly(makePages(book, async () => {
    await untilIdle();
    return isLeading() && unlocked() !== null;
  }));
}
async function drawAsked() {
  for (const id2 of asked) await draw(id2);
  for (const id2 of drawn.keys()) await openAgain(bookOf(id2));
}
async function drawAll() {
  for (const id2 of ["mine", ...pairs.value.map((pair2) => pair2.id)]) {
    const isNew = !drawn.has(id2);
    await draw(id2);
    if (!isNew && bookOf(id2).stage.value !== "all") await bringUp(id2);
  }
}
var LOST_AGAIN = 5e3;
var again = null;
async function fetchPairs() {
  clearTimeout(again);
  await quietly(refreshPairs().then(drawAll));
  if (lostPairs.value.length > 0) again = setTimeout(() => isLeading() && unlocked() && fetchPairs(), LOST_AGAIN);
}
async function catchUp() {
  allBooks().forEach(sendNow);
  await Promise.all([...[...drawn.keys()].map((id2) => quietly(bringUp(id2))), fetchPairs()]);
}
function takeRecord({ safe: safe2, row }) {
  const book = bookOf(safe2);
  if (safe2 !== "mine" && book.partner === null) return fetchPairs();
  return quietly(takeLive(book, row).then(() => book.ops.length > 0 ? sendSoon(book) : void 0));
}
async function lead() {
  quietly(loadWaiting());
  await untilDrawn();
  if (isLeading() && unlocked()) listenToAll();
}
function listenToAll() {
  listen({
    opened: () => quietly(catchUp()),
    reset: () => quietly(catchUp()),
    // A restored server may have ended this session: nothing else would notice while nothing is written.
    fell: () => quietly(ask("GET", "/api/meetings/next")),
    pair: fetchPairs,
    record: takeRecord,
    meeting: ({ pair: pair2, meeting }) => {
      takeMeeting(pair2, meeting);
      tellTabs({ kind: "meeting", pair: pair2, meeting });
    },
    rhythm: ({ pair: pair2 }) => {
      quietly(fetchAllMeetings(pair2));
      tellTabs({ kind: "rhythm", pair: pair2 });
    },
    comparing: ({ pair: pair2 }) => {
      tellCompared(pair2);
      tellTabs({ kind: "comparing", pair: pair2 });
    }
  });
}

var drafts = /* @__PURE__ */ new Map();
function draft(key) {
  const known2 = drafts.get(key);
  if (known2) return known2;
  const made = {
    key,
    value: te(""),
    dirty: false,
    busy: false,
    resting: Promise.resolve(),
    handing: null,
    set: (text2) => change(made, text2),
    clear: () => void change(made, ""),
    clearAfter: (sent) => handOver(made, sent)
  };
  drafts.set(key, made);
  return made;
}
function change(of, text2) {
  if (of.value.value === text2) return of.resting;
  of.value.value = text2;
  of.dirty = true;
  return writeOut(of);
}
function handOver(of, sent) {
  of.value.value = "";
  of.dirty = true;
  const former = of.handing;
  const handing = Promise.allSettled([former, sent]);
  of.handing = handing;
  handing.then(() => {
    if (of.handing === handing) of.handing = null;
    writeOut(of);
  });
}
function writeOut(of) {
  if (!of.busy) of.resting = writeAll(of);
  return of.resting;
}
async function writeAll(of) {
  of.busy = true;
  try {
    while (of.dirty && !of.handing && unlocked()) {
      of.dirty = false;
      await keep(of.key, of.value.value);
    }
  } catch {
    of.dirty = true;
  } finally {
    of.busy = false;
  }
}
async function keep(key, text2) {
  const { selfKey, person, fp } = mustBeUnlocked();
  const name = await nameOf2(key);
  const blob = text2 === "" ? null : await sealKept(selfKey, { key, text: text2 }, { person, fp, entry: `draft ${name}` });
  await writeNote("drafts", name, blob);
}
async function nameOf2(key) {
  const { ownKey, person, fp } = mustBeUnlocked();
  return encodeBase64url(await hmacSha256(ownKey, keptContext({ person, fp, entry: `draft ${key}` })));
}
async function loadDrafts(given) {
  const { selfKey, person, fp } = mustBeUnlocked();
  await Promise.all((given ?? await readAllDrafts()).map(async ([name, blob]) => {
    const kept2 = await openKept(selfKey, blob, { person, fp, entry: `draft ${name}` }).catch(() => null);
    if (!kept2) return;
    const of = draft(kept2.key ?? name);
    if (of.value.value === "" && !of.dirty) of.value.value = kept2.text;
  }));
  for (const of of drafts.values()) if (of.dirty) writeOut(of);
}
async function shutDrafts() {
  const open2 = [...drafts.values()];
  await Promise.all(open2.filter(({ dirty, handing, value }) => dirty && !(handing && value.value === "")).map((of) => keep(of.key, of.value.value).catch(() => {
  })));
  for (const of of open2) {
    of.dirty = false;
    of.value.value = "";
  }
}

async function hear(message) {
  const book = message.safe ? bookOf(message.safe) : null;
  if (message.kind === "connection" && !isLeading()) connection.value = message.state;
  if (message.kind === "hello" && isLeading()) tellNewTab();
  if (message.kind === "trouble" && !isLeading()) takeTrouble(message);
  if (message.kind === "meeting") takeMeeting(message.pair, message.meeting);
  if (message.kind === "comparing") tellCompared(message.pair);
  if (message.kind === "rhythm") await fetchAllMeetings(message.pair);
  if (message.kind === "open" && isLeading()) await (isDrawn(message.safe) ? bringUp(message.safe) : draw(message.safe));
  if (message.kind === "ops" && book) await hearOps(book);
  if (message.kind === "rows" && book) await hearRows(book, message);
  if (message.kind === "stage" && book && isDrawn(message.safe)) book.stage.value = message.stage;
  if (message.kind === "house") await hearHouse();
}
async function hearOps(book) {
  await loadWaiting();
  sendSoon(book);
}
async function hearRows(book, { rows, sent, reach }) {
  const saved = book.ops.filter((op) => sent.includes(op.n));
  if (isDrawn(book.id) || saved.length > 0) await arrive(book, rows, { reach, sent: saved, told: true });
}
async function hearHouse() {
  const keys3 = unlocked();
  await readSnapshot();
  const fresh = keys3 && await recallKeys(keys3.person);
  if (keys3 && fresh) takeUp(keys3, fresh);
  await drawAsked();
}
function tellNewTab() {
  tellTabs({ kind: "connection", state: connection.value });
  for (const { id: id2, safe: safe2, kind, ...facts } of troubles.value) tellTabs({ kind: "trouble", trouble: kind, safe: safe2, facts });
}

async function settle(book, id2, choice) {
  const ops = opsOf(book, id2);
  const stored = newestOf(book, id2);
  if (!stored || !ops.some((op) => op.held)) throw new AlcoveError("not-there");
  const last4 = ops[ops.length - 1];
  if (choice === "both" && last4.kind !== "erased") await put(book, last4.kind, last4.words, last4.fields);
  if (choice !== "mine") {
    removeOps(book, ops);
    await dropOps(ops);
  } else {
    ops.forEach((op, at2) => Object.assign(op, { version: stored.version + 1 + at2, held: false, sent: null }));
    redraw(book, [id2]);
    await renumberOps(ops);
  }
  drawConflicts(book);
  endTrouble("conflict", book.id, id2);
  sendSoon(book);
}

var open = () => {
};
function whenAskedFor(act2) {
  open = act2;
  allBooks().forEach(({ id: id2 }) => act2(id2));
}
var safes = /* @__PURE__ */ new Map();
function safe(id2) {
  const known2 = safes.get(id2) ?? makeSafe(id2);
  safes.set(id2, known2);
  open(id2);
  return known2;
}
function makeSafe(id2) {
  const book = bookOf(id2);
  return {
    id: id2,
    stage: book.stage,
    entries: book.entries,
    conflicts: book.conflicts,
    former: book.former,
    meetings: book.meetings,
    /** @param {string} kind @param {string} words @param {Record<string, any>} [fields] */
    put: (kind, words, fields) => put(book, kind, words, fields),
    /** @param {string} record @param {{ words?: string, fields?: Record<string, any> }} change */
    revise: (record, change2) => revise(book, record, change2),
    /** @param {string} record */
    erase: (record) => erase(book, record),
    /** @param {string} record */
    bringBack: (record) => bringBack(book, record),
    /** @param {string} record @param {"mine" | "stored" | "both"} choice */
    settle: (record, choice) => settle(book, record, choice),
    /** @param {string} record */
    versions: (record) => versionsOf2(book, record)
  };
}
function versionsOf2(book, id2) {
  const entry = book.entries.value.get(id2);
  if (!entry) throw new AlcoveError("not-there");
  const earlier = (book.records.get(id2) ?? []).filter((known2) => known2.version < entry.version && !known2.gone && !known2.cannotOpen);
  return earlier.map(({ version, words, fields, at: at2 }) => ({ version, words, fields, at: at2 })).reverse();
}

async function openHouse(keys3, first2) {
  setUnlocked(keys3);
  await openStore(keys3.person);
  await readSnapshot(first2?.house);
  await Promise.all([loadWaiting(first2?.outbox), loadDrafts(first2?.drafts), first2 && drawFirst(first2)]);
  whenKeysAreMissing(refreshPairs);
  whenMineIsAnew(() => quietly(import("./mine-anew-AQZVFIC7.js").then(({ fetchMineAgain }) => fetchMineAgain())));
  whenTroubled((message) => isLeading() && tellTabs(message));
  door.value = "open";
  whenAskedFor((id2) => quietly(draw(id2)));
  joinTabs(keys3.person, { hear: (message) => quietly(hear(message)), lead });
  tellTabs({ kind: "hello" });
  if (first2) quietly(loadWaiting());
}
async function shutHouse(next) {
  if (unlocked()) await quietly(shutDrafts());
  leaveTabs();
  stopListening();
  stopSending();
  forgetDrawn();
  setUnlocked(null);
  Y(() => {
    shutBooks();
    clearSignals();
    door.value = next;
  });
  closeStore();
}

async function checkOwnKeys(person, keys3) {
  const own = unlocked() ?? await recallKeys(person);
  if (!own || own.person !== person) return;
  if (!keys3) return addTrouble("rolled-back", null, { about: "keys" });
  if (keys3.bundle === encodeBase64url(own.bundle)) return endTrouble("key-changed", null);
  if (await isRotation(own, keys3)) return lockForNew(person);
  addTrouble("key-changed", null, { about: "own", own: true });
}
async function isRotation(own, { bundle: bundle2, statement }) {
  if (!statement.former_signature) return false;
  const { verifyRotation } = await import("./bundle-7BA5BBRT.js");
  try {
    const [former, signature] = [statement.former_signature, statement.signature].map(decodeBase64url);
    await verifyRotation(own.bundle, decodeBase64url(bundle2), [former, signature], { person: own.person, at: statement.time });
    return true;
  } catch {
    return false;
  }
}
async function lockForNew(person) {
  const { supersede: supersede2 } = await import("./changed-RSPAJBMX.js");
  if (unlocked()) await shutHouse("locked");
  await supersede2(person);
  lockReason.value = "changed";
  tellHall("locked");
}

var CLOCK_MINUTES = 10;
var NOTHING = { person: null, keys: null, first: null };
var hall = null;
var failures2 = 0;
async function start() {
  unfitReason.value = await whyUnfit();
  if (unfitReason.value) {
    door.value = "unfit";
    return;
  }
  whenSignedOut(() => quietly(becomeStranger()));
  whenFull((full) => (full ? addTrouble : endTrouble)("device-full", null));
  hall = new BroadcastChannel("alcove");
  hall.onmessage = ({ data }) => quietly(hearHall(data));
  addEventListener("online", () => quietly(meetServer()));
  const { person, keys: keys3, first: first2 } = await takeLook().catch(() => NOTHING);
  if (keys3) {
    await openHouse(keys3, first2);
    quietly(untilDrawn().then(meetServer));
    quietly(stayLocked(keys3.person));
  } else {
    await quietly(meetServer());
    if (door.value === "starting") door.value = person ? "locked" : "stranger";
  }
}
async function stayLocked(person) {
  if (!await recallKeys(person) && unlocked()?.person === person) await shutHouse("locked");
}
var tellHall = (what) => hall?.postMessage(what);
async function hearHall(what) {
  if (what === "came" && !unlocked()) await meetServer();
  if (what === "locked" && unlocked()) await shutHouse("locked");
  if (what === "left") await becomeStranger();
}
async function becomeStranger() {
  await shutHouse("stranger");
  me.value = null;
}
async function meetServer() {
  const asked3 = Date.now();
  try {
    const answer = await ask("GET", "/api/me");
    failures2 = 0;
    compareClocks(answer.server.now, asked3);
    server.value = { firstVisit: answer.server.first_visit, signUp: answer.server.sign_up, version: answer.server.version };
    await enter(answer.person, answer.keys);
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    failures2 += 1;
    setTimeout(() => quietly(meetServer()), Math.max(2e3, pauseAfter(failures2)));
    throw error;
  }
}
async function enter(person, keys3) {
  if (!person) return becomeStranger();
  await checkOwnKeys(person.id, keys3);
  if (unlocked() && unlocked()?.person !== person.id) await shutHouse("starting");
  me.value = person;
  if (!unlocked()) await openWith2(person.id);
  if (!unlocked()) {
    await rememberPerson(person.id);
    door.value = keys3 ? "locked" : "keyless";
  }
  return void 0;
}
async function openWith2(person) {
  const keys3 = await recallKeys(person);
  if (!keys3) return;
  await rememberPerson(person);
  await openHouse(keys3);
}
function compareClocks(now, asked3) {
  const here3 = (asked3 + Date.now()) / 2;
  const minutes = Math.round((here3 - Date.parse(now)) / 6e4);
  if (Math.abs(minutes) > CLOCK_MINUTES) addTrouble("clock", null, { minutes });
  else endTrouble("clock", null);
}
async function lock() {
  const person = unlocked()?.person;
  if (!person) return;
  await dropPages().catch(() => {
  });
  await shutHouse("locked");
  await forgetKeys(person);
  tellHall("locked");
}

var AUTH = "/api/accounts/browser/v1/auth";
async function haveCookie() {
  if (!document.cookie.includes("alcove-csrf=")) await ask("GET", "/api/me");
}
async function signUp({ name, email, password, pass }) {
  await haveCookie();
  if (pass) await ask("POST", "/api/sign-up-pass", pass);
  await ask("POST", `${AUTH}/signup`, { email, password, name });
  await meetServer();
  tellHall("came");
}
async function signIn({ email, password }) {
  await haveCookie();
  try {
    await ask("POST", `${AUTH}/login`, { email, password });
  } catch (error) {
    if (!(error instanceof AlcoveError) || error.facts.status !== 409) throw error;
  }
  await meetServer();
  tellHall("came");
}
async function signOut() {
  const person = me.value?.id;
  const said = await ask("DELETE", `${AUTH}/session`).catch((error) => error);
  await shutHouse("stranger");
  me.value = null;
  if (person) await deleteStore(person);
  await deleteKeys();
  tellHall("left");
  if (said instanceof AlcoveError && said.code === "away") throw said;
  await meetServer();
}

function serverAddress(here3 = location, cookies = document.cookie) {
  const name = `alcove-server-${here3.port}=`;
  const told4 = cookies.split("; ").find((piece) => piece.startsWith(name))?.slice(name.length) ?? "";
  return here3.hostname === "localhost" && /^https?:\/\/[a-z0-9.:[\]-]+$/i.test(told4) ? told4 : here3.origin;
}

async function makeJoinLink() {
  const { token, expires_at: expiresAt } = await ask("POST", "/api/join-links");
  return { link: `${serverAddress()}/join/${token}`, expiresAt };
}
async function makeResetLink(person) {
  const { token, expires_at: expiresAt } = await ask("POST", `/api/people/${person}/reset-links`);
  return { link: `${location.origin}/reset/${token}`, expiresAt };
}
async function resetLogin({ token, password }) {
  await ask("GET", "/api/me");
  await ask("POST", "/api/resets", { token, password });
}
async function people() {
  const found = await ask("GET", "/api/people");
  return found.map((one) => ({ id: one.id, name: one.name, email: one.email, joinedAt: one.joined_at, lastSeenOn: one.last_seen_on }));
}

async function lazily(act2) {
  try {
    return await act2();
  } catch (error) {
    throw asAlcoveError(error);
  }
}
var kit = () => import("./kit-W7WJMHTG.js");
var pairing = () => import("./pairing-46V52E73.js");
var makeKit = () => lazily(async () => (await kit()).makeKit());
var confirmKit = (typed, how) => lazily(async () => (await kit()).confirmKit(typed, how));
var unlock = (words) => lazily(async () => (await kit()).unlock(words));
var anew = () => import("./new-keys-CTGBF23F.js");
var beginAnew = (given) => lazily(async () => (await anew()).beginAnew(given));
var proveWords = (words) => lazily(async () => (await anew()).proveWords(words));
var rotate = (given) => lazily(async () => (await anew()).rotate(given));
var tryWords = (words) => lazily(async () => (await import("./drill-DOYPHW34.js")).tryWords(words));
var bringBackMine = (words) => lazily(async () => (await import("./found-words-JSLKUEVP.js")).bringBackMine(words));
var eraseFormer = () => lazily(async () => (await import("./found-words-JSLKUEVP.js")).eraseFormer());
var canBeFound = () => lazily(async () => (await import("./found-words-JSLKUEVP.js")).canBeFound());
var inbox = () => import("./captured-O337AU5L.js");
async function mayCapture2() {
  const may = await mayCapture();
  if (may) await inbox().catch(() => {
  });
  return may;
}
var capture = (kind, words, pair2) => lazily(async () => (await inbox()).capture(kind, words, pair2));
var openAllCaptured = () => lazily(async () => (await inbox()).openAllCaptured());
var fileCaptured = (what, id2, fields) => lazily(async () => (await inbox()).fileCaptured(what, id2, fields));
var dropCaptured = (what) => lazily(async () => (await inbox()).dropCaptured(what));
var leaving = () => import("./leaving-TJDNBSNH.js");
var closeAlcove = (pair2) => lazily(async () => (await leaving()).closeAlcove(pair2));
var openAlcoveAgain = (pair2) => lazily(async () => (await leaving()).openAlcoveAgain(pair2));
var leaveAlcove = (pair2) => lazily(async () => (await leaving()).leaveAlcove(pair2));
var eraseForGood = (pair2, id2) => lazily(async () => (await leaving()).eraseForGood(pair2, id2));
var erasuresWaiting = (pair2) => lazily(async () => (await leaving()).erasuresWaiting(pair2));
var invite = (about2) => lazily(async () => (await pairing()).invite(about2));
var withdraw = (id2) => lazily(async () => (await pairing()).withdraw(id2));
var lookAtInvitation = (id2, fragment) => lazily(async () => (await pairing()).lookAtInvitation(id2, fragment));
var acceptInvitation = (id2, fragment) => lazily(async () => (await pairing()).acceptInvitation(id2, fragment));
var keptProgram = async () => typeof caches === "undefined" ? null : (await import("./program-store-YNFQK4YH.js")).readPinned();

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
var k2 = 100;
var se2 = "⁨";
var ae2 = "⁩";
function ue2(r2, e, t2) {
  if (t2 === e || t2 instanceof f && e instanceof f && t2.value === e.value) return true;
  if (e instanceof f && typeof t2 == "string") {
    let i = r2.memoizeIntlObject(Intl.PluralRules, e.opts).select(e.value);
    if (t2 === i) return true;
  }
  return false;
}
function B2(r2, e, t2) {
  return e[t2] ? w2(r2, e[t2].value) : (r2.reportError(new RangeError("No default")), new u());
}
function N2(r2, e) {
  let t2 = [], i = /* @__PURE__ */ Object.create(null);
  for (let s of e) s.type === "narg" ? i[s.name] = y2(r2, s.value) : t2.push(y2(r2, s));
  return { positional: t2, named: i };
}
function y2(r2, e) {
  switch (e.type) {
    case "str":
      return e.value;
    case "num":
      return new f(e.value, { minimumFractionDigits: e.precision });
    case "var":
      return le2(r2, e);
    case "mesg":
      return fe2(r2, e);
    case "term":
      return ce2(r2, e);
    case "func":
      return Ee2(r2, e);
    case "select":
      return he2(r2, e);
    default:
      return new u();
  }
}
function le2(r2, { name: e }) {
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
function fe2(r2, { name: e, attr: t2 }) {
  let i = r2.bundle._messages.get(e);
  if (!i) return r2.reportError(new ReferenceError(`Unknown message: ${e}`)), new u(e);
  if (t2) {
    let s = i.attributes[t2];
    return s ? w2(r2, s) : (r2.reportError(new ReferenceError(`Unknown attribute: ${t2}`)), new u(`${e}.${t2}`));
  }
  return i.value ? w2(r2, i.value) : (r2.reportError(new ReferenceError(`No value: ${e}`)), new u(e));
}
function ce2(r2, { name: e, attr: t2, args: i }) {
  let s = `-${e}`, a = r2.bundle._terms.get(s);
  if (!a) return r2.reportError(new ReferenceError(`Unknown term: ${s}`)), new u(s);
  if (t2) {
    let m = a.attributes[t2];
    if (m) {
      r2.params = N2(r2, i).named;
      let x = w2(r2, m);
      return r2.params = null, x;
    }
    return r2.reportError(new ReferenceError(`Unknown attribute: ${t2}`)), new u(`${s}.${t2}`);
  }
  r2.params = N2(r2, i).named;
  let p = w2(r2, a.value);
  return r2.params = null, p;
}
function Ee2(r2, { name: e, args: t2 }) {
  let i = r2.bundle._functions[e];
  if (!i) return r2.reportError(new ReferenceError(`Unknown function: ${e}()`)), new u(`${e}()`);
  if (typeof i != "function") return r2.reportError(new TypeError(`Function ${e}() is not callable`)), new u(`${e}()`);
  try {
    let s = N2(r2, t2);
    return i(s.positional, s.named);
  } catch (s) {
    return r2.reportError(s), new u(`${e}()`);
  }
}
function he2(r2, { selector: e, variants: t2, star: i }) {
  let s = y2(r2, e);
  if (s instanceof u) return B2(r2, t2, i);
  for (let a of t2) {
    let p = y2(r2, a.key);
    if (ue2(r2, s, p)) return w2(r2, a.value);
  }
  return B2(r2, t2, i);
}
function A2(r2, e) {
  if (r2.dirty.has(e)) return r2.reportError(new RangeError("Cyclic reference")), new u();
  r2.dirty.add(e);
  let t2 = [], i = r2.bundle._useIsolating && e.length > 1;
  for (let s of e) {
    if (typeof s == "string") {
      t2.push(r2.bundle._transform(s));
      continue;
    }
    if (r2.placeables++, r2.placeables > k2) throw r2.dirty.delete(e), new RangeError(`Too many placeables expanded: ${r2.placeables}, max allowed is ${k2}`);
    i && t2.push(se2), t2.push(y2(r2, s).toString(r2)), i && t2.push(ae2);
  }
  return r2.dirty.delete(e), t2.join("");
}
function w2(r2, e) {
  return typeof e == "string" ? r2.bundle._transform(e) : A2(r2, e);
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
function I2(r2, e) {
  let t2 = /* @__PURE__ */ Object.create(null);
  for (let [i, s] of Object.entries(r2)) e.includes(i) && (t2[i] = s.valueOf());
  return t2;
}
var K2 = ["unitDisplay", "currencyDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits", "maximumSignificantDigits"];
function z2(r2, e) {
  let t2 = r2[0];
  if (t2 instanceof u) return new u(`NUMBER(${t2.valueOf()})`);
  if (t2 instanceof f) return new f(t2.valueOf(), { ...t2.opts, ...I2(e, K2) });
  if (t2 instanceof h) return new f(t2.toNumber(), { ...I2(e, K2) });
  throw new TypeError("Invalid argument to NUMBER");
}
var me2 = ["dateStyle", "timeStyle", "fractionalSecondDigits", "dayPeriod", "hour12", "weekday", "era", "year", "month", "day", "hour", "minute", "second", "timeZoneName"];
function Z2(r2, e) {
  let t2 = r2[0];
  if (t2 instanceof u) return new u(`DATETIME(${t2.valueOf()})`);
  if (t2 instanceof h || t2 instanceof f) return new h(t2, I2(e, me2));
  throw new TypeError("Invalid argument to DATETIME");
}
var V2 = /* @__PURE__ */ new Map();
function G2(r2) {
  let e = Array.isArray(r2) ? r2.join(" ") : r2, t2 = V2.get(e);
  return t2 === void 0 && (t2 = /* @__PURE__ */ new Map(), V2.set(e, t2)), t2;
}
var O = class {
  constructor(e, { functions: t2, useIsolating: i = true, transform: s = (a) => a } = {}) {
    this._terms = /* @__PURE__ */ new Map(), this._messages = /* @__PURE__ */ new Map(), this.locales = Array.isArray(e) ? e : [e], this._functions = { NUMBER: z2, DATETIME: Z2, ...t2 }, this._useIsolating = i, this._transform = s, this._intls = G2(e);
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
      return A2(s, e).toString(s);
    } catch (a) {
      if (s.errors && a instanceof Error) return s.errors.push(a), new u().toString(s);
      throw a;
    }
  }
};
var $2 = /^(-?[a-zA-Z][\w-]*) *= */gm;
var W2 = /\.([a-zA-Z][\w-]*) *= */y;
var pe2 = /\*?\[/y;
var D2 = /(-?[0-9]+(?:\.([0-9]+))?)/y;
var de2 = /([a-zA-Z][\w-]*)/y;
var q2 = /([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y;
var we2 = /^[A-Z][A-Z0-9_-]*$/;
var _ = /([^{}\n\r]+)/y;
var ge2 = /([^\\"\n\r]*)/y;
var X2 = /\\([\\"])/y;
var J2 = /\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y;
var ye2 = /^\n+/;
var Y2 = / +$/;
var be2 = / *\r?\n/g;
var _e2 = /( *)$/;
var Te2 = /{\s*/y;
var H2 = /\s*}/y;
var xe2 = /\[\s*/y;
var Se2 = /\s*] */y;
var Re2 = /\s*\(\s*/y;
var ve2 = /\s*->\s*/y;
var Ne2 = /\s*:\s*/y;
var Ae2 = /\s*,?\s*/y;
var Ie2 = /\s+/y;
var M2 = class {
  constructor(e) {
    this.body = [], $2.lastIndex = 0;
    let t2 = 0;
    for (; ; ) {
      let n = $2.exec(e);
      if (n === null) break;
      t2 = $2.lastIndex;
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
      let o = S2(), l = Q2();
      if (o === null && Object.keys(l).length === 0) throw new SyntaxError("Expected message value or attributes");
      return { id: n, value: o, attributes: l };
    }
    function Q2() {
      let n = /* @__PURE__ */ Object.create(null);
      for (; i(W2); ) {
        let o = m(W2), l = S2();
        if (l === null) throw new SyntaxError("Expected attribute value");
        n[o] = l;
      }
      return n;
    }
    function S2() {
      let n;
      if (i(_) && (n = m(_)), e[t2] === "{" || e[t2] === "}") return R2(n ? [n] : [], 1 / 0);
      let o = C();
      return o ? n ? R2([n, o], o.length) : (o.value = v2(o.value, ye2), R2([o], o.length)) : n ? v2(n, Y2) : null;
    }
    function R2(n = [], o) {
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
      typeof d == "string" && (n[l] = v2(d, Y2));
      let g = [];
      for (let c of n) c instanceof T && (c = c.value.slice(0, c.value.length - o)), c && g.push(c);
      return g;
    }
    function P() {
      a(Te2, SyntaxError);
      let n = F2();
      if (a(H2)) return n;
      if (a(ve2)) {
        let o = re2();
        return a(H2, SyntaxError), { type: "select", selector: n, ...o };
      }
      throw new SyntaxError("Unclosed placeable");
    }
    function F2() {
      if (e[t2] === "{") return P();
      if (i(q2)) {
        let [, n, o, l = null] = p(q2);
        if (n === "$") return { type: "var", name: o };
        if (a(Re2)) {
          let d = ee2();
          if (n === "-") return { type: "term", name: o, attr: l, args: d };
          if (we2.test(o)) return { type: "func", name: o, args: d };
          throw new SyntaxError("Function names must be all upper-case");
        }
        return n === "-" ? { type: "term", name: o, attr: l, args: [] } : { type: "mesg", name: o, attr: l };
      }
      return U2();
    }
    function ee2() {
      let n = [];
      for (; ; ) {
        switch (e[t2]) {
          case ")":
            return t2++, n;
          case void 0:
            throw new SyntaxError("Unclosed argument list");
        }
        n.push(te2()), a(Ae2);
      }
    }
    function te2() {
      let n = F2();
      return n.type !== "mesg" ? n : a(Ne2) ? { type: "narg", name: n.name, value: U2() } : n;
    }
    function re2() {
      let n = [], o = 0, l;
      for (; i(pe2); ) {
        s("*") && (l = o);
        let d = ne2(), g = S2();
        if (g === null) throw new SyntaxError("Expected variant value");
        n[o++] = { key: d, value: g };
      }
      if (o === 0) return null;
      if (l === void 0) throw new SyntaxError("Expected default variant");
      return { variants: n, star: l };
    }
    function ne2() {
      a(xe2, SyntaxError);
      let n;
      return i(D2) ? n = L2() : n = { type: "str", value: m(de2) }, a(Se2, SyntaxError), n;
    }
    function U2() {
      if (i(D2)) return L2();
      if (e[t2] === '"') return ie();
      throw new SyntaxError("Invalid expression");
    }
    function L2() {
      let [, n, o = ""] = p(D2), l = o.length;
      return { type: "num", value: parseFloat(n), precision: l };
    }
    function ie() {
      s('"', SyntaxError);
      let n = "";
      for (; ; ) {
        if (n += m(ge2), e[t2] === "\\") {
          n += oe2();
          continue;
        }
        if (s('"')) return { type: "str", value: n };
        throw new SyntaxError("Unclosed string literal");
      }
    }
    function oe2() {
      if (i(X2)) return m(X2);
      if (i(J2)) {
        let [, n, o] = p(J2), l = parseInt(n || o, 16);
        return l <= 55295 || 57344 <= l ? String.fromCodePoint(l) : "�";
      }
      throw new SyntaxError("Unknown escape sequence");
    }
    function C() {
      let n = t2;
      switch (a(Ie2), e[t2]) {
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
    function v2(n, o) {
      return n.replace(o, "");
    }
    function j(n) {
      let o = n.replace(be2, `
`), l = _e2.exec(n)[1].length;
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
async function fetchFile(path2) {
  const url = import.meta.resolve(`/b/${path2}`);
  const answer = await fetch(url, { integrity: integrityOf(url), credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${path2} answered ${answer.status}`);
  return answer.text();
}

var MissingSentence = class extends Error {
  /** @param {string} id @param {string} why */
  constructor(id2, why) {
    super(`No sentence "${id2}": ${why}. Add it to alcove/browser/words/.`);
    this.name = "MissingSentence";
  }
};
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
var REORDERING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;
var bundle = null;
var strict = typeof document === "undefined";
function loadWords(text2, language = "en", options = {}) {
  strict = options.strict ?? strict;
  bundle = new O([regional(language), language], { useIsolating: false });
  unread.clear();
  addWords(text2);
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
var unread = /* @__PURE__ */ new Map();
var BEFORE_EACH = /^(?=[a-z][\w-]* *=)/m;
function addWords(text2) {
  if (strict) return read(text2);
  for (const source of text2.split(BEFORE_EACH)) unread.set(source.split(/[ =]/, 1)[0], source);
}
function read(text2) {
  const errors = bundle?.addResource(new M2(text2)) ?? [];
  if (strict && errors.length > 0) throw errors[0];
}
function find(id2) {
  const source = unread.get(id2);
  if (source && unread.delete(id2)) read(source);
  return bundle?.getMessage(id2)?.value;
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
var Whole = class extends f {
  toString() {
    return String(this.value);
  }
};
function setApart(value) {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1e3) return new Whole(value);
  if (typeof value !== "string") return value;
  const clean = value.replace(REORDERING, "");
  return RIGHT_TO_LEFT.test(clean) ? `⁨${clean}⁩` : clean;
}
function t(id2, args = {}) {
  const pattern = find(id2);
  if (!bundle || !pattern) return missing(id2, bundle ? "unknown id" : "no catalogue is loaded");
  const safe2 = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, setApart(value)]));
  const errors = [];
  const sentence2 = bundle.formatPattern(
    pattern,
    /** @type {any} */
    safe2,
    /** @type {any} */
    errors
  );
  if (errors.length > 0) return missing(id2, String(errors[0].message), sentence2);
  return sentence2;
}
function knows(id2) {
  return Boolean(find(id2));
}
function missing(id2, why, instead = id2) {
  if (strict) throw new MissingSentence(id2, why);
  return instead;
}

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
    const step2 = (
      /** @type {Record<string, number>} */
      STEPS[event.key]
    );
    if (step2 && list.current && walk(list.current, step2)) event.preventDefault();
  };
  const tag = ordered ? "ol" : "ul";
  return un`
    <${tag} ref=${list} class=${["list", more].filter(Boolean).join(" ")} data-list aria-label=${label} aria-labelledby=${labelledby}
      onKeyDown=${move2} onFocusIn=${(event) => keepOneStop(event.currentTarget, event.target)}>${children}<//>
    ${blank && un`<p class="blank">${blank}</p>`}`;
}
function Row({ href, onOpen, children, meta, acts, more, theirs, done, id: id2, ...rest }) {
  const words = href !== void 0 ? un`<a class="row__open" data-open href=${href}>${children}</a>` : onOpen ? un`<button type="button" class="row__open" data-open onClick=${onOpen}>${children}</button>` : un`<span class="row__words">${children}</span>`;
  const kind = ["row", theirs && "row--theirs", done && "row--done"].filter(Boolean).join(" ");
  return un`
    <li class=${kind} data-row id=${id2} ...${rest}>
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
function walk(list, step2) {
  const all = stops(list);
  const at2 = all.findIndex((stop) => stop.closest("[data-row]")?.contains(document.activeElement));
  const next = at2 < 0 ? all[step2 > 0 ? 0 : all.length - 1] : all[at2 + step2];
  next?.focus();
  return Boolean(next);
}
function isEditable(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

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
  if (!chord && stroke !== "Esc" && (isTyping(event.target) || !hotkeysOn.value)) return;
  if (stroke.startsWith("Arrow") && event.target instanceof HTMLInputElement) return;
  const pair2 = event.timeStamp - firstAt < SECOND_STROKE ? `${first} ${stroke}` : "";
  const control = pair2 && controlFor(pair2) || controlFor(stroke);
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

function isTyping2(target) {
  const field = document.activeElement;
  return field !== target && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement && field.type === "text") && field.value !== "";
}
function moveFocus(target, { scroll = true } = {}) {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    if (document.activeElement !== before && document.activeElement?.matches("input, textarea, select")) return;
    const found = typeof target === "string" ? document.querySelector(target) : target;
    if (!(found instanceof HTMLElement) || isTyping2(found)) return;
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
    if (isTyping2(held2)) return;
    if (held2 instanceof HTMLElement && held2.isConnected && held2 !== document.body) held2.focus();
    else if (next?.isConnected) moveFocus(next.querySelector("[data-open]") ?? next);
    else if (document.activeElement === document.body) focusHeading();
  });
}

var place = te(
  /** @type {Place} */
  { path: "", params: {}, query: new URLSearchParams(), room: null }
);
var routes = [];
function match(table, path2) {
  const asked3 = split(path2);
  for (const { path: pattern, room: room2 } of table) {
    const wanted = split(pattern);
    if (wanted.length !== asked3.length) continue;
    if (!wanted.every((piece, index) => piece.startsWith(":") || piece === asked3[index])) continue;
    const named = wanted.flatMap((piece, index) => piece.startsWith(":") ? [[piece.slice(1), decode(asked3[index])]] : []);
    return { room: room2, params: Object.fromEntries(named) };
  }
  return { room: null, params: {} };
}
var split = (path2) => path2.split("/").filter(Boolean);
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
var whenDrawn = (act2) => requestAnimationFrame(() => requestAnimationFrame(act2));
function navigate(path2, { replace = false, keepFocus: keepFocus2 = false } = {}) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  if (replace) history.replaceState({}, "", path2);
  else history.pushState({}, "", path2);
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

var wrong = 0;
var plain2 = "";
function show() {
  const prefix = wrong > 0 ? `${t("error-before")} ` : "";
  document.title = prefix + plain2;
}
function setTitle(room2) {
  plain2 = room2 ? t("title-room", { room: t(room2) }) : t("nav-alcove");
  show();
}
function sayError() {
  if (wrong === 0 && plain2 === "") plain2 = document.title;
  wrong += 1;
  show();
  return () => {
    wrong -= 1;
    show();
  };
}

var curtainDrawn = te(false);
var focusBefore = null;
var titleBefore = "";
function hidePage(drawn2) {
  for (const page of document.querySelectorAll("[data-behind-curtain]")) {
    page.hidden = drawn2;
    page.inert = drawn2;
  }
}
function drawCurtain() {
  if (curtainDrawn.value) return;
  focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  titleBefore = document.title;
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const open2 of document.querySelectorAll("[popover]:popover-open")) open2.hidePopover();
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

var LOWEST_ROW = 72;
function makeTurn() {
  const come = te(typeof document === "undefined");
  let awaited = false;
  return () => {
    if (!come.value && !awaited) {
      awaited = true;
      untilDrawn().then(untilDrawn).then(() => {
        come.value = true;
      });
    }
    return come.value;
  };
}
var restIsDrawn = makeTurn();
var listsAreWhole = makeTurn();
var firstRows = (rows, above) => listsAreWhole() ? rows : rows.slice(0, Math.max(1, Math.ceil((innerHeight - above) / LOWEST_ROW)));

var last2 = 0;
function useOwnId() {
  const [id2] = Nt(() => {
    last2 += 1;
    return `own-${last2}`;
  });
  return id2;
}

function Menu({ items: items2, label = t("act-more"), children, hotkey, class: more }) {
  const id2 = useOwnId();
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
    const step2 = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step2) return;
    event.preventDefault();
    const all = (
      /** @type {HTMLElement[]} */
      [...box.current?.querySelectorAll(".menu__item") ?? []]
    );
    const at2 = all.indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    all[(at2 + step2 + all.length) % all.length]?.focus();
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
        popovertarget=${id2} aria-label=${children ? void 0 : label} data-key=${hotkey}>${children ?? "⋯"}</button>
      <div class="menu__box" id=${id2} ref=${box} popover role="group" aria-label=${label} onKeyDown=${move2} onToggle=${shown}>
        ${restIsDrawn() && items2.filter(Boolean).map((item) => {
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
    <span aria-hidden="true">${restIsDrawn() && more.filter(({ hotkey }) => hotkey).map(({ href, label, hotkey }) => un`<a key=${href} class="away" href=${href} tabindex="-1" data-key=${hotkey}>${label}</a>`)}</span>`;
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

var TOAST_STAYS = 8e3;
var TOASTS_AT_ONCE = 3;
var toasts = te(
  /** @type {Toast[]} */
  []
);
var timers = /* @__PURE__ */ new Map();
var last3 = 0;
var held = false;
function startTimer(id2) {
  clearTimeout(timers.get(id2));
  if (!held) timers.set(id2, setTimeout(() => dropToast(id2), TOAST_STAYS));
}
function toast(words, { undo, also } = {}) {
  last3 += 1;
  toasts.value = [...toasts.value, { id: last3, words, undo, also }].slice(-TOASTS_AT_ONCE);
  startTimer(last3);
  return last3;
}
function dropToast(id2) {
  clearTimeout(timers.get(id2));
  timers.delete(id2);
  toasts.value = toasts.value.filter((each) => each.id !== id2);
}
function undoToast(id2) {
  const found = toasts.value.find((each) => each.id === id2);
  dropToast(id2);
  return found?.undo?.();
}
function holdToasts(hold) {
  held = hold;
  for (const { id: id2 } of toasts.value) hold ? clearTimeout(timers.get(id2)) : startTimer(id2);
}

function Toasts() {
  const newest = toasts.value.findLastIndex(({ undo }) => undo);
  return un`
    <div class="toasts" role="status" aria-live="polite" onMouseEnter=${() => holdToasts(true)} onMouseLeave=${() => holdToasts(false)}
      onFocusIn=${() => holdToasts(true)} onFocusOut=${() => holdToasts(false)}>
      ${toasts.value.map((toast2, at2) => un`
        <div class="toast" key=${toast2.id}>
          <p class="toast__words">${toast2.words}</p>
          ${toast2.also && un`<${Button} kind="quiet" small onClick=${() => {
    dropToast(toast2.id);
    return toast2.also?.act();
  }}>${toast2.also.words}<//>`}
          ${toast2.undo && un`<${Button} kind="quiet" small hotkey=${at2 === newest ? "z" : void 0} onClick=${() => undoToast(toast2.id)}>${t("act-undo")}<//>`}
          <${Button} kind="quiet" small label=${t("act-dismiss")} onClick=${() => dropToast(toast2.id)}>×<//>
        </div>`)}
    </div>`;
}

var lot = (rooms, name, ...words) => async () => {
  const [found] = await Promise.all([rooms(), moreWords(...words)]);
  return { default: found[name] };
};
var around = (name) => lot(() => import("./around-R6CEVLZW.js"), name, "around", "about", "ways");
var ways = (name) => lot(() => import("./lot-5VGGADUU.js"), name, "around", "ways");
var ofTwo = (name) => lot(() => import("./of-two-IRA2G3EP.js"), name, "of-two", "about", "progress", "feedback", "themes");
var planForm = lot(() => import("./plan-form-DSMT7N4M.js"), "PlanForm");
var week = lot(() => import("./week-DXCS7LME.js"), "default", "week");
var compareWords = lot(() => import("./compare-2NFLQT2U.js"), "default", "compare");
var newKeys = (name) => lot(() => import("./lot-KHLV3XB7.js"), name, "new-keys", "around");
var leaving2 = (name) => lot(() => import("./lot-YOYYZOAD.js"), name, "leaving");
var takeAlong = lot(() => import("./export-BCDZXMUV.js"), "default", "export", "story", "of-two", "us");
var story = (name) => lot(() => import("./lot-BUDVHBAF.js"), name, "story", "of-two", "themes", "feedback", "us");
var growth = lot(() => import("./growth-CO323PFD.js"), "default", "growth", "progress");
var progress = (name) => lot(() => import("./lot-45NT74GI.js"), name, "progress");
var us = lot(() => import("./us-FPLR2ZJ6.js"), "default", "us");
var feedback = lot(() => import("./feedback-THVDLENT.js"), "default", "feedback");
var pulse = lot(() => import("./pulse-WDIPODOP.js"), "default", "pulse");
var ceremonies = (name) => lot(() => import("./lot-AIYI2TGW.js"), name, "ceremonies", "questions", "of-two", "us", "feedback");
var questions = lot(() => import("./questions-BLEDW37Q.js"), "default", "questions", "of-two");
var rhythm = lot(() => import("./rhythm-C4PGRU66.js"), "default", "rhythm");
var ofTime = (name) => lot(() => import("./lot-RUYF6N7V.js"), name, "hours");
var toldLot = lot(() => import("./told-32QPT2DP.js"), "default", "told", "hours");
var hours = ofTime("hours");
var undelivered = ofTime("undelivered");
var bring = lot(() => import("./bring-DBOTR26L.js"), "default", "bring", "of-two");
var templates = lot(() => import("./templates-53YIWBKW.js"), "default", "templates");
var capturedLot = lot(() => import("./captured-3OW5LMJN.js"), "default", "captured");
var seen = lot(() => import("./seen-DBXUCQ65.js"), "default", "seen");
var themes = lot(() => import("./themes-QH62BLT6.js"), "default", "themes");
var heard = lot(() => import("./heard-32KL4NZK.js"), "default", "themes");
var program = lot(() => import("./news-VRPP6V6C.js"), "default", "program");

var QUIET_WAIT = 400;
function Notice({ tone = "plain", title, acts, live, children }) {
  return un`
    <div class=${`note note--${tone}`} role=${live ? tone === "danger" ? "alert" : "status" : void 0}>
      ${title && un`<p class="note__title">${title}</p>`}
      <div class="note__words">${typeof children === "string" ? un`<p>${children}</p>` : children}</div>
      ${acts && un`<div class="note__acts">${acts}</div>`}
    </div>`;
}
function Blank({ children, act: act2 }) {
  return un`<div class="blank blank--open"><p>${children}</p>${act2 && un`<div class="blank__act">${act2}</div>`}</div>`;
}
function Waiting({ children }) {
  const [long, setLong] = Nt(false);
  Ue(() => {
    const timer2 = setTimeout(() => setLong(true), QUIET_WAIT);
    return () => clearTimeout(timer2);
  }, []);
  return un`<p class="waiting" role="status">${long ? children ?? t("state-waiting") : ""}</p>`;
}

var loaded = /* @__PURE__ */ new Map();
async function fetchRoom(load) {
  if (!loaded.has(load)) loaded.set(load, (await load()).default);
}
function Entered({ load, ...given }) {
  const [, draw2] = Nt(0);
  const [failed, setFailed] = Nt(false);
  const enter2 = async () => {
    try {
      await fetchRoom(load);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    draw2((times) => times + 1);
  };
  const Room = load.component ?? loaded.get(load);
  Ue(() => {
    if (!Room) enter2();
  }, [load]);
  if (Room) return un`<${Room} ...${given} />`;
  if (!failed) return un`<${Waiting} />`;
  return un`
    <${Notice} tone="notice" live title=${t("frame-not-loaded")} acts=${un`<${Button} onClick=${enter2}>${t("act-retry")}<//><${Button} onClick=${() => location.reload()}>${t("frame-load-again")}<//>`}>
      ${t("frame-not-loaded-next")}
    <//>`;
}

function Captured() {
  Ue(() => {
    countCaptured().catch(() => {
    });
  }, []);
  return capturedHere.value > 0 && un`<${Entered} load=${capturedLot} />`;
}

function Dialog({ open: open2, title, onClose, acts, wide, children }) {
  const box = ae(
    /** @type {HTMLDialogElement | null} */
    null
  );
  const before = ae(
    /** @type {Element | null} */
    null
  );
  const id2 = useOwnId();
  Et(() => {
    const dialog = box.current;
    if (!dialog) return void 0;
    if (open2 && !dialog.open) {
      before.current = document.activeElement;
      dialog.showModal();
      (dialog.querySelector("[data-focus]") ?? dialog.querySelector("h2"))?.focus();
    } else if (!open2 && dialog.open) dialog.close();
    return void 0;
  }, [open2]);
  Ue(() => () => (
    /** @type {any} */
    before.current?.isConnected && /** @type {any} */
    before.current.focus()
  ), []);
  return un`
    <dialog ref=${box} class=${wide ? "dialog dialog--wide" : "dialog"} aria-labelledby=${id2}
      onClose=${onClose} onClick=${(event) => event.target === box.current && box.current.close()}>
      ${open2 && un`
        <div class="dialog__body">
          <h2 class="dialog__title" id=${id2} tabindex="-1">${title}</h2>
          ${children}
          <div class="dialog__acts">${acts ?? un`<${Button} onClick=${onClose}>${t("act-close")}<//>`}</div>
        </div>`}
    </dialog>`;
}

function ErrorSummary({ errors, title = t("error-summary") }) {
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const id2 = useOwnId();
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
    <div class="note note--danger" ref=${box} tabindex="-1" role="alert" aria-labelledby=${id2}>
      <h2 class="note__title" id=${id2}>${title}</h2>
      <ul class="note__list">
        ${errors.map((error) => un`<li>${error.id ? un`<a href=${`#${error.id}`} onClick=${go(error.id)}>${error.words}</a>` : error.words}</li>`)}
      </ul>
    </div>`;
}

function sentenceOf(error) {
  const id2 = [`error-${error?.code}`, `seal-${error?.code}`].find(knows);
  return id2 ? t(id2, plainFacts(error.facts)) : t("error-unknown");
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

function SignOut({ small = true, kind = "quiet", stay = false }) {
  const [asking, setAsking] = Nt(false);
  const count2 = waiting.value + capturedHere.value;
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
    <${Button} kind=${kind} small=${small} onClick=${() => count2 > 0 ? setAsking(true) : leave()}>${t("act-sign-out")}<//>
    <${Dialog} open=${asking} title=${t("frame-sign-out-asks")} onClose=${() => setAsking(false)}
      acts=${un`
        <${Button} kind="danger" onClick=${leave}>${t("frame-sign-out-anyway", { count: count2 })}<//>
        <${Button} kind="main" data-focus onClick=${() => setAsking(false)}>${t("frame-stay")}<//>`}>
      <p>${t("frame-sign-out-waiting", { count: count2 })}</p>
    <//>`;
}

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
    put2(this.kinds, entry.kind, entry);
    if (entry.kind === "answer") put2(this.answers, entry.fields.to, entry);
  }
  /** @param {string} kind @returns {readonly Entry[]} oldest first */
  of(kind) {
    return this.kinds.get(kind) ?? NONE;
  }
  /** @param {string} id @returns {readonly Entry[]} oldest first */
  answersTo(id2) {
    return this.answers.get(id2) ?? NONE;
  }
  /** @param {string} [id] */
  get(id2) {
    return id2 === void 0 ? void 0 : this.entries.get(id2);
  }
};
function put2(lists, key, entry) {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
function gathered(id2) {
  const { entries } = safe(id2);
  let sorted = known.get(entries);
  if (!sorted) known.set(entries, sorted = L(() => new Gathered(entries.value)));
  return sorted.value;
}
function mineOf(pair2, kind) {
  return gathered("mine").of(kind).filter((entry) => entry.fields.pair === pair2);
}

function KeepPulse({ pair: pair2 }) {
  const ours = gathered(pair2.id);
  const mine = (kind) => ours.of(kind).filter((entry) => entry.mine).length;
  const owes = mine("pulse-agree") > mine("pulse-reveal");
  const own = owes ? gathered("mine") : null;
  Ue(() => {
    if (owes && safe(pair2.id).stage.value === "all") import("./pulse-SDXVMMDF.js").then(({ keepRounds }) => keepRounds(pair2));
  }, [owes, ours, own]);
  return null;
}

function PageHead({ title, seenBy, lead: lead2, over, acts }) {
  return un`
    <header class="head">
      ${over && un`<p class="head__over">${over}</p>`}
      <div class="head__line">
        <h1 class="head__title" tabindex="-1" data-page-title>${title}</h1>
        ${acts && un`<div class="head__acts">${acts}</div>`}
      </div>
      ${lead2 && un`<p class="head__lead">${lead2}</p>`}
      ${seenBy && un`<p class="head__seen">${seenBy}</p>`}
    </header>`;
}
function Section({ title, note, acts, id: id2, level = 2, children, class: more }) {
  return un`
    <section class=${["section", more].filter(Boolean).join(" ")} aria-labelledby=${id2 ? `${id2}-title` : void 0} id=${id2}>
      <div class="section__head">
        <${`h${level}`} class="section__title" id=${id2 ? `${id2}-title` : void 0}>${title}<//>
        ${acts && un`<div class="section__acts">${acts}</div>`}
      </div>
      ${note && un`<p class="section__note">${note}</p>`}
      ${children}
    </section>`;
}

var ARRIVES_WITHIN = 3e3;
function Nowhere() {
  return un`
    <${PageHead} title=${t("state-nothing-here")} lead=${t("state-nothing-here-next")} />
    <p><${Button} href="/">${t("frame-to-week")}<//></p>`;
}
function MissingPair() {
  const away = connection.value === "away";
  const [late, setLate] = Nt(false);
  Ue(() => {
    setLate(false);
    const timer2 = setTimeout(() => setLate(true), ARRIVES_WITHIN);
    return () => clearTimeout(timer2);
  }, [away]);
  if (!late) return un`<${Waiting} />`;
  return away ? un`<${PageHead} title=${t("state-not-known")} lead=${t("state-not-known-next")} />` : un`<${Nowhere} />`;
}

function Unfit() {
  const reason = `frame-unfit-${unfitReason.value}`;
  return un`
    <${PageHead} title=${t("frame-unfit")} lead=${t(knows(reason) ? reason : "frame-unfit-next")} />
    <p class="measure">${t("frame-unfit-fits")}</p>`;
}

var BEFORE = {
  stranger: around("arrival"),
  keyless: around("firstDay"),
  locked: around("unlock")
};
var READ = ["story", "two", "export", "leaving", "letter"];
var closed = leaving2("closed");
var closedSince = leaving2("closedSince");
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
  const pair2 = pairs.value.find(({ id: id2 }) => id2 === params.pair);
  if (!pair2) return un`<${MissingPair} key=${params.pair} />`;
  const isRead = !pair2.closed || READ.includes(room2.id);
  return un`${pair2.renewed && un`<${Entered} key=${`renewed ${pair2.id}`} load=${renewed} pair=${pair2} />`}
    ${pair2.closed && un`<${Entered} key=${`closed ${pair2.id}`} load=${closedSince} pair=${pair2} />`}
    <${Entered} key=${`${isRead ? room2.id : "closed"} ${pair2.id}`} load=${isRead ? room2.load : closed} params=${params} pair=${pair2} />${!pair2.closed && un`<${KeepPulse} key="pulse" pair=${pair2} />`}`;
}

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

function saidKept() {
  const count2 = waiting.value;
  if (connection.value === "away") return count2 > 0 ? t("frame-away-waiting", { count: count2 }) : t("frame-away");
  return count2 > 0 ? t("frame-kept", { count: count2 }) : t("frame-saved");
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
  const id2 = useOwnId();
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
      <input class="toggle__input" type="checkbox" role="switch" id=${id2} checked=${checked} onChange=${flip}
        aria-describedby=${hint ? `${id2}-hint` : void 0} ...${rest} />
      <label class="toggle__label" for=${id2}>${label}</label>
      ${hint && un`<p class="toggle__hint" id=${`${id2}-hint`}>${hint}</p>`}
    </div>`;
}

var ALWAYS = [["j", "key-next"], ["k", "key-previous"], ["Enter", "key-open"], ["Esc", "key-close"], ["mod+Enter", "key-send"]];
function KeyList() {
  const [open2, setOpen] = Nt(false);
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
    <${Dialog} open=${open2} title=${t("key-title")} wide onClose=${() => setOpen(false)}>
      <dl class="keys">
        ${found.map(({ key, label }) => un`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${label}</dd></div>`)}
        ${ALWAYS.map(([key, id2]) => un`<div class="keys__row"><dt><${Keys} keys=${key} /></dt><dd>${t(id2)}</dd></div>`)}
      </dl>
      <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
    <//>`;
}
function onApple() {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
function Keys({ keys: keys3 }) {
  return keys3.split(" ").map((stroke) => un`<span class="keys__stroke">${stroke.split("+").map((key) => un`<kbd class="keys__key">${key === "mod" ? t(onApple() ? "key-cmd" : "key-ctrl") : key}</kbd>`)}</span>`);
}

var MOST_ROWS2 = 24;
function growWithText(area) {
  if (!area || CSS.supports("field-sizing", "content")) return;
  const style = getComputedStyle(area);
  const line2 = parseFloat(style.lineHeight) || 24;
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  area.rows = Number(area.dataset.rows ?? (area.dataset.rows = String(area.rows)));
  area.rows = Math.min(MOST_ROWS2, Math.max(area.rows, Math.round((area.scrollHeight - padding) / line2)));
}

function Field({ label, hint, error, optional, value, onInput, shape = "line", voice = "machine", secret, quiet, id: id2, focus, hotkey, rows = 1, type = "text", ...rest }) {
  const own = useOwnId();
  const name = id2 ?? own;
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
function Select({ label, hint, value, options, onChange, id: id2, optional }) {
  const own = useOwnId();
  const name = id2 ?? own;
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

function useKeptField(keep2, start2) {
  const kept2 = F(() => draft(keep2), [keep2]);
  const touched = ae(false);
  const [wrong2, setWrong] = Nt(
    /** @type {string | undefined} */
    void 0
  );
  const written = () => kept2.value.value || (touched.current ? "" : start2);
  const type = (words) => {
    touched.current = true;
    kept2.set(words);
    if (wrong2) setWrong(void 0);
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
  return { written, type, attempt, wrong: wrong2, setWrong, clear: () => kept2.clear() };
}

function Compose({ label, hint, keep: keep2, act: act2, onSend, onLeave, start: start2 = "", beside, mayBeEmpty, longest = WORDS_MOST, quiet, focus, hotkey, small, main }) {
  const { written, type, attempt, wrong: wrong2, setWrong, clear } = useKeptField(keep2, start2);
  const id2 = useOwnId();
  const text2 = written();
  const send = (event) => {
    event.preventDefault();
    const words = written().trim();
    const error = check(words, longest, mayBeEmpty);
    setWrong(error);
    if (error) return document.getElementById(id2)?.focus();
    return attempt(words, onSend(words));
  };
  const leave = onLeave && (() => {
    clear();
    onLeave();
  });
  return un`
    <form class=${small ? "compose compose--small" : "compose"} onSubmit=${send} noValidate>
      <${Field} id=${id2} label=${label} hint=${hint} error=${wrong2} shape="area" voice="said" quiet=${quiet} focus=${focus} hotkey=${hotkey}
        value=${text2} onInput=${type} onKeyDown=${keys2(leave)} enterkeyhint="send" />
      <div class="compose__foot">
        ${beside}
        <div class="compose__acts">
          ${leave && un`<${Button} kind="quiet" small=${small} onClick=${leave}>${t("act-cancel")}<//>`}
          <${Button} kind=${main ? "main" : "plain"} type="submit" small=${small}>${act2}<//>
        </div>
      </div>
    </form>`;
}
function check(words, longest, mayBeEmpty) {
  if (!words && !mayBeEmpty) return t("error-empty");
  return [...words].length > longest ? t("error-too-long") : void 0;
}
function keys2(leave) {
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

var sayMore = progress("sayMore");
function nearestPair(all, here3) {
  const startsAt = ({ next }) => next ? Date.parse(next.startsAt) : Infinity;
  const nearest = [...all].sort((one, other) => startsAt(one) - startsAt(other) || one.counterpart.name.localeCompare(other.counterpart.name));
  return all.find(({ id: id2 }) => id2 === here3) ?? nearest[0];
}
function NoteWin() {
  const [open2, setOpen] = Nt(false);
  const [told4, setTold] = Nt(
    /** @type {{ safe: string, id: string, pair: any } | null} */
    null
  );
  if (openPairs.value.length === 0) return null;
  return un`
    <${Button} kind="quiet" small hotkey="w" onClick=${() => setOpen(true)}>${t("win-note")}<//>
    ${open2 && un`<${Capture} leave=${() => setOpen(false)} sayMore=${setTold} />`}
    <${Dialog} open=${told4 !== null} title=${t("win-more")} onClose=${() => setTold(null)}>
      <${Entered} key=${told4?.id} load=${sayMore} pair=${told4?.pair} params=${told4 ?? {}} />
    <//>`;
}
function Capture({ leave, sayMore: sayMore2 }) {
  const [pair2, setPair] = Nt(() => nearestPair(openPairs.value, place.value.params.pair).id);
  const [who, setWho] = Nt("ours");
  const [way, setWay] = Nt("win");
  const { name } = (openPairs.value.find(({ id: id2 }) => id2 === pair2) ?? openPairs.value[0]).counterpart;
  const keep2 = async (words) => {
    const lies = who === "ours" ? pair2 : "mine";
    const id2 = await safe(lies).put("win", words, { ...way === "lesson" && { lesson: true }, ...who === "mine" && { pair: pair2 } });
    leave();
    const more = () => sayMore2({ safe: lies, id: id2, pair: openPairs.value.find((each) => each.id === pair2) });
    toast(t(`win-kept-${who}`, { name }), { undo: () => safe(lies).erase(id2), also: { words: t("win-more"), act: more } });
  };
  const beside = un`
    <div class="note-win stack">
      ${openPairs.value.length > 1 && un`<${Choice} quiet label=${t("win-where")} optional=${false} value=${pair2} onChange=${setPair}
        options=${openPairs.value.map(({ id: id2, counterpart }) => ({ value: id2, label: t("name-you-and", { name: counterpart.name }) }))} />`}
      <${Choice} quiet label=${t("field-who-reads")} optional=${false} value=${who} onChange=${setWho}
        options=${[{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }]} />
      <${Choice} quiet label=${t("win-which")} optional=${false} value=${way} onChange=${setWay}
        options=${["win", "lesson"].map((value) => ({ value, label: t(`win-is-${value}`) }))} />
    </div>`;
  return un`
    <${Dialog} open title=${t(`win-asks-${way}`)} onClose=${leave} acts=${""}>
      <${Compose} main quiet focus label=${t(`win-asks-${way}`)} keep="win" act=${t("win-keep")} onSend=${keep2} onLeave=${leave} beside=${beside} />
    <//>`;
}

var DAY = 864e5;
var WEEK = 7 * DAY;
var LONG_VIEW_DAYS = 91;
var PULSE_DAYS = 92;
var GROWTH_DAYS = 42;
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
function isOffered(room2, weeks2, has2) {
  const stage2 = OFFERED[room2];
  return stage2 === void 0 || weeks2 >= stage2.from || stage2.used.some(has2);
}
function offering(rooms, weeks2, has2) {
  const offered = rooms.filter((room2) => isOffered(room2, weeks2, has2));
  return { offered, later: rooms.filter((room2) => !offered.includes(room2)) };
}
var longViewIsDue = (last4, weeks2, now) => weeks2 >= OFFERED.ceremonies.from && (last4 === null ? weeks2 * WEEK : now - last4) >= LONG_VIEW_DAYS * DAY;
var pulseIsDue = (last4, weeks2, now) => weeks2 >= OFFERED.pulse.from && (last4 === null || now - last4 >= PULSE_DAYS * DAY);
var growthIsDue = (days, together) => (days ?? together) >= GROWTH_DAYS;

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
function used(pair2) {
  const kinds = [...new Set(Object.values(OFFERED).flatMap((stage2) => stage2.used))];
  let known2 = usedIn.get(pair2);
  if (!known2) usedIn.set(pair2, known2 = L(() => kinds.filter((kind) => gathered(pair2).of(kind).length + mineOf(pair2, kind).length > 0).join(" ")));
  return known2.value.split(" ");
}
function weeks(pair2) {
  const now = Date.now();
  const held2 = safe(pair2).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return weeksTogether(held2.length > 0 ? Math.min(...held2) : null, isRecordId(pair2) ? recordTime(pair2) : now, now);
}
function roomsOf(pair2) {
  const kinds = used(pair2);
  return offering(Object.keys(ROOMS), weeks(pair2), (kind) => kinds.includes(kind));
}
var themesAreOffered = () => gathered("mine").of("theme").length > 0 || pairs.value.some(({ id: id2 }) => offering(["themes"], weeks(id2), () => false).offered.length > 0);

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
  const pair2 = pairs.value.find(({ id: id2 }) => id2 === params.pair);
  const several = pairs.value.length > 1;
  const themes2 = several && (room2?.id === "themes" || themesAreOffered());
  const wide = [...WIDE, themes2 && THEMES, SEARCH, SETTINGS, me.value?.administrator && PEOPLE].filter((each) => each !== false && each !== void 0);
  const { rooms, more } = pair2 ? (pair2.closed ? roomsOfClosed : roomsHere)(pair2.id) : { rooms: [], more: [] };
  if (pair2) more.push(...WIDE.filter(([id2]) => ROOMY.includes(id2) && room2?.id !== id2).map(([id2, href]) => ({ href, label: t(`nav-${id2}`), narrow: true })));
  if (pair2 && several) more.push({ href: THEMES[1], label: t("nav-themes"), hotkey: themes2 ? void 0 : THEMES[2], narrow: themes2 });
  const taken = [...rooms, ...more].map(({ hotkey }) => hotkey);
  const free = (hotkey) => taken.includes(hotkey) || hotkey === SEARCH[2] && FINDS.includes(room2?.id ?? "") ? void 0 : hotkey;
  return un`
    <${Nav} home="/" name=${pair2?.counterpart.name} sure=${pair2 && sureness(pair2)} rooms=${rooms} more=${more}
      wide=${wide.map(([id2, href, hotkey]) => ({ href, label: t(`nav-${id2}`), hotkey: free(hotkey), here: room2?.id === id2, narrow: !pair2 || !ROOMY.includes(id2) }))}
      acts=${un`<${NoteWin} /><${CurtainButton} /><${KeyList} />`} />`;
}
var sureness = ({ id: id2, state, renewed: renewed2 }) => ({ href: `/alcove/${id2}/compare`, label: t(`nav-keys-${renewed2 && state !== "verified" ? "renewed" : state}`) });
function roomsOfClosed(pair2) {
  const item = (id2) => ({ href: `/alcove/${pair2}/${PATHS[id2] ?? id2}`, label: t(`nav-${id2}`), hotkey: ROOMS[id2], here: place.value.room?.id === id2 });
  return { rooms: ["table", "story", "export", "leaving"].map(item), more: ["two", "letter"].map(item) };
}
function roomsHere(pair2) {
  const { room: room2 } = place.value;
  const { offered, later: later2 } = roomsOf(pair2);
  const isHere = (id2) => room2?.id === id2 || id2 === "ceremonies" && ["ceremony", "letter"].includes(room2?.id ?? "") || id2 === "two" && ["export", "leaving"].includes(room2?.id ?? "");
  const item = (id2) => ({ href: `/alcove/${pair2}/${PATHS[id2] ?? id2}`, label: t(`nav-${id2}`), hotkey: ROOMS[id2] ?? SELDOM[id2], here: isHere(id2) });
  const rest = [...later2, ...Object.keys(SELDOM)];
  const named = [...offered, ...rest.filter(isHere)];
  const rooms = named.map((id2, at2) => ({ ...item(id2), narrow: at2 < NARROW || isHere(id2) }));
  return { rooms, more: rest.filter((id2) => !isHere(id2)).map(item) };
}

var AGAIN = 36e5;
var told3 = te(
  /** @type {Told | null} */
  null
);
var asked2 = -Infinity;
async function lookForTold() {
  if (Date.now() - asked2 < AGAIN) return;
  asked2 = Date.now();
  try {
    const { nudge, returned } = await ask("POST", "/api/me/told");
    told3.value = { nudge, returnedAt: returned && returned.at };
  } catch {
    asked2 = -Infinity;
  }
}
function forgetTold() {
  told3.value = null;
  asked2 = -Infinity;
}
async function putNudgeAway(id2) {
  if (told3.value) told3.value = { ...told3.value, nudge: null };
  await ask("DELETE", `/api/me/told/${id2}`, void 0, { keepalive: true }).catch(() => {
  });
}

function Told() {
  const [Room, setRoom] = Nt(
    /** @type {any} */
    null
  );
  const ready = safe("mine").stage.value === "all";
  Ue(() => {
    if (!ready) return void 0;
    const look = () => document.hidden || lookForTold();
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      forgetTold();
    };
  }, [ready]);
  const needed2 = ready && Boolean(told3.value?.nudge || told3.value?.returnedAt || draft("push:here").value.value || gathered("mine").of("reminder").length);
  Ue(() => {
    if (needed2) toldLot().then(({ default: room2 }) => setRoom(() => room2)).catch(() => {
    });
  }, [needed2]);
  return Room && un`<${Room} />`;
}

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

var DAY2 = 864e5;
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
  if (!zone) return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), hour: date.getHours(), minute: date.getMinutes() };
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
function daysAway(then, { now = /* @__PURE__ */ new Date(), zone } = {}) {
  const [a, b2] = [wallClock(now, zone), wallClock(then, zone)];
  return Math.round((Date.UTC(b2.year, b2.month - 1, b2.day) - Date.UTC(a.year, a.month - 1, a.day)) / DAY2);
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
  const day2 = sayDay(date, options);
  if (options.clock === false || daysAway(date, options) < -6) return day2;
  return t("time-day-and-clock", { day: day2, clock: sayClock(date, options) });
}
function sayExactly(date, { zone = ownZone(), clock = true } = {}) {
  const day2 = { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const how = clock ? { ...day2, hour: "numeric", minute: "2-digit", timeZoneName: "short", ...hourCycle() } : day2;
  return formatter(locale(), how).format(date);
}
function saySince(date, options = {}) {
  return t("time-days", { days: Math.max(0, -daysAway(date, options)) });
}

function When({ at: at2, as = "moment", now, zone }) {
  const bareDay = typeof at2 === "string" && /^\d{4}-\d\d-\d\d$/.test(at2);
  const date = new Date(bareDay ? `${at2}T12:00Z` : at2);
  if (Number.isNaN(date.getTime())) return null;
  const options = bareDay ? { now, zone: "UTC" } : { now, zone };
  const say2 = as === "since" ? saySince : as === "day" || bareDay ? sayDay : sayWhen;
  const exact = bareDay ? String(at2) : date.toISOString();
  if (!restIsDrawn()) return un`<time class="when" datetime=${exact}></time>`;
  return un`<time class="when" datetime=${exact} title=${sayExactly(date, { zone: options.zone, clock: !bareDay })}>${say2(date, options)}</time>`;
}

function Voice({ name, theirs, at: at2, state, mark, children, reply, acts, id: id2, as = "article", class: more, ...rest }) {
  const words = typeof children === "string" ? un`<p class="voice__text">${children}</p>` : children;
  return un`
    <${as} class=${["voice", theirs && "voice--theirs", more].filter(Boolean).join(" ")} id=${id2} ...${rest}>
      <p class="voice__head">
        <b class="voice__name">${name}</b>
        ${(mark || at2 || state) && un`
          <span class="voice__meta">
            ${mark && un`<span>${mark}</span>`}
            ${at2 && un`<${When} at=${at2} />`}
            ${state && un`<span class="voice__state">${t(`state-${state}`)}</span>`}
          </span>`}
      </p>
      <div class="voice__words">${words}</div>
      ${acts && un`<div class="voice__acts">${acts}</div>`}
      ${reply && un`<div class="voice__replies">${reply}</div>`}
    <//>`;
}

function useAct(act2) {
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
      return await act2(...given);
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
function useForm(initial, { check: check2 = () => [], send, again: again2 = false }) {
  const [values, setValues] = Nt(initial);
  const [errors, setErrors] = Nt(
    /** @type {FormError[]} */
    []
  );
  const { run, busy, failure } = useAct(async () => {
    await send(values);
    if (again2) setValues(initial);
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
    errorOf: (id2) => errors.find((error) => error.id === id2)?.words
  };
}
function sendOnModEnter(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest("form")?.requestSubmit();
}

function Conflicts() {
  const here3 = place.value.params.pair;
  const safes2 = ["mine", ...pairs.value.map(({ id: id2 }) => id2).filter((id2) => !here3 || id2 === here3)];
  return safes2.flatMap((id2) => safe(id2).conflicts.value.map((conflict) => un`<${Conflict} key=${conflict.id} conflict=${conflict} keeper=${safe(id2)} />`));
}
function Conflict({ conflict, keeper }) {
  const { run, busy, failure } = useAct((choice) => keeper.settle(conflict.id, choice));
  const act2 = (choice) => un`<${Button} small busy=${busy} onClick=${() => run(choice)}>${t(`frame-conflict-${choice}`)}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("trouble-conflict")} acts=${["mine", "stored", "both"].map(act2)}>
      <p>${t("trouble-conflict-next")}</p>
      <div class="voices">
        <${Voice} as="div" name=${t("frame-conflict-here")} at=${conflict.mine.at}>${conflict.mine.words}<//>
        <${Voice} as="div" name=${t("frame-conflict-there")} at=${conflict.stored.at}>${conflict.stored.words}<//>
      </div>
      ${failure && un`<p>${sentenceOf(failure)}</p>`}
    <//>`;
}

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
var isSaidElsewhere = (kind, safe2) => kind === "key-changed" && safe2 === place.value.params.pair && pairs.value.some(({ id: id2, renewed: renewed2 }) => id2 === safe2 && renewed2 !== null);
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
  const name = facts.name ?? pairs.value.find(({ id: id2 }) => id2 === facts.safe)?.counterpart.name ?? t("frame-another");
  const acts = un`<${Button} small onClick=${() => ids.forEach((id2) => dismissTrouble(id2))}>${t("act-dismiss")}<//>`;
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
  const told4 = about2 !== "server" ? [t(`trouble-back-${about2}-next`, { name })] : [own > 0 && t("trouble-back-own", { count: own }), theirs > 0 && t("trouble-back-theirs", { count: theirs, name }), isBack && t("trouble-back-all")];
  return un`
    <${Notice} tone=${isBack ? "notice" : "danger"} live title=${t(`trouble-back-${about2}`, { name })} acts=${acts}>
      ${told4.filter(Boolean).map((each) => un`<p>${each}</p>`)}${more}
    <//>`;
}
var HOUR = 60;
var DAY3 = 24 * HOUR;
function sayApart(minutes) {
  if (minutes >= DAY3) return t("time-days", { days: Math.round(minutes / DAY3) });
  return minutes >= 2 * HOUR ? t("time-hours", { hours: Math.round(minutes / HOUR) }) : t("time-minutes", { minutes });
}

function Page() {
  const { room: room2 } = place.value;
  const open2 = door.value === "open";
  const main = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => setTitle(room2?.title), [room2?.title]);
  Ue(() => main.current ? keepFocus(main.current) : void 0, []);
  return un`
    <div data-behind-curtain>
      <${SkipLink} />
      ${open2 ? un`<${Navigation} /><${KeptLine} />` : un`<${Nav} home="/" />`}
      <main id="main" ref=${main} class=${["page", room2?.wide && "page--wide", !open2 && "page--threshold"].filter(Boolean).join(" ")}>
        ${open2 && un`<${Troubles} /><${Told} /><${Captured} />${programNews.value && un`<${Entered} load=${program} />`}`}
        <${Inside} />
      </main>
      <${Foot} />
    </div>
    <${Curtain} />
    <${Toasts} />`;
}

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
var momentOf = (at2) => Date.parse(at2);
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
function eachOnce(entries) {
  const seen2 = /* @__PURE__ */ new Set();
  return entries.filter(({ fields: { was } }) => was === void 0 || !seen2.has(was) && Boolean(seen2.add(was)));
}
function writtenBy(shared, own, kind, me3, pair2) {
  const laid = eachOnce(ofKind(shared, kind).filter(({ author }) => author === me3));
  const was = new Set(laid.map(({ fields }) => fields.was));
  const kept2 = ofKind(own, kind).filter(({ id: id2, fields }) => fields.pair === pair2 && !was.has(id2));
  return [...laid, ...kept2].sort(olderFirst);
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
    const last4 = held2.findLastIndex(({ snapshot }) => snapshot?.fields.agenda.seats.some((seat) => seat.topic === topic.id));
    return held2.slice(last4 + 1).filter((each) => cameAlong(topic, each)).length;
  };
}
function cameAlong(topic, { startedAt }) {
  if (startedAt === null || startedAt + 1e3 <= recordTime(topic.id)) return false;
  return !topic.fields.outcome || momentOf(topic.at) >= startedAt;
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
  const last4 = said.findLast(({ id: id2, fields }) => SETTLES.has(fields.type) && id2 > decision.id);
  return last4 ? { state: last4.fields.type, words: last4.words, by: last4.id } : { state: "open", words: "", by: decision.id };
}
function promisesWithStates(entries) {
  const answers = /* @__PURE__ */ new Map();
  for (const answer of ofKind(entries, "answer")) {
    const { to } = answer.fields;
    answers.set(to, [...answers.get(to) ?? [], answer]);
  }
  return ofKind(entries, "promise").map((promise) => ({ promise, ...effectivePromise(promise, answers.get(promise.id)) }));
}

var isOpen = (topic) => topic.fields.outcome === void 0;
var isParked = (topic, day2) => topic.fields.parked_until !== void 0 && topic.fields.parked_until > day2;
function dayOf(moment2, zone) {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
    const parts = Object.fromEntries(format.formatToParts(Date.parse(moment2)).map(({ type, value }) => [type, value]));
    return `${parts.year.padStart(4, "0")}-${parts.month}-${parts.day}`;
  } catch {
    return new Date(moment2).toISOString().slice(0, 10);
  }
}
function openTopics(entries, day2) {
  return ofKind(entries, "topic").filter((topic) => isOpen(topic) && !isParked(topic, day2));
}

function Reveal({ label, open: open2, children, onToggle, ...rest }) {
  return un`
    <details class="reveal" open=${open2} onToggle=${(event) => onToggle?.(event.currentTarget.open)} ...${rest}>
      <summary class="reveal__label">${label}</summary>
      <div class="reveal__body">${children}</div>
    </details>`;
}

var nameOf3 = (meeting) => meeting || "unplanned";
var kept = (pair2, mark) => draft(`brief:${pair2}:${mark}`);
var setMark = (mark, pair2, meeting) => kept(pair2, mark).set(nameOf3(meeting));
var clearMark = (mark, pair2) => kept(pair2, mark).clear();
var hasMark = (mark, pair2, meeting) => kept(pair2, mark).value.value === nameOf3(meeting);

var DAY4 = 864e5;
function meetsAsUsual(pair2, now) {
  const held2 = safe(pair2.id).meetings.value.filter(({ state }) => state === "held").map(({ startsAt }) => Date.parse(startsAt));
  return held2.length > 0 && (pair2.next ? Date.parse(pair2.next.startsAt) : now) - Math.max(...held2) < RETURN_DAYS * DAY4;
}
function quarterOf(pair2) {
  const now = Date.now();
  if (!meetsAsUsual(pair2, now)) return { longView: false, pulse: false };
  const together = weeks(pair2.id);
  const longView = gathered(pair2.id).of("ceremony").findLast(({ fields }) => fields.type === "long-view");
  const pulse2 = mineOf(pair2.id, "pulse").at(-1);
  const rests = (what) => hasMark(what, pair2.id, pair2.next?.id ?? "");
  return {
    longView: longViewIsDue(longView ? longView.madeAt.getTime() : null, together, now) && !rests("long-view"),
    pulse: pulseIsDue(pulse2 ? pulse2.madeAt.getTime() : null, together, now) && !rests("pulse")
  };
}
function QuarterLine({ pair: pair2 }) {
  const { longView, pulse: pulse2 } = quarterOf(pair2);
  if (!longView && !pulse2) return null;
  return un`<p class="meta"><a href=${`/alcove/${pair2.id}/brief#quarter`}>${t(longView && pulse2 ? "table-quarter" : longView ? "table-quarter-long-view" : "table-quarter-pulse")}</a></p>`;
}

var TOLD = ["topic", "promise", "answer", "note"];
function useNews(ours, pair2) {
  const newest = ae(
    /** @type {string | null} */
    null
  );
  Ue(() => {
    const before = newest.current;
    const fresh = TOLD.flatMap((kind) => ours.of(kind).filter(({ id: id2, mine }) => !mine && before !== null && id2 > before));
    const last4 = TOLD.reduce((id2, kind) => maximum(id2, ours.of(kind).at(-1)?.id ?? ""), before ?? "");
    newest.current = last4;
    if (fresh.length > 0) announce(t(`table-news-${fresh[fresh.length - 1].kind}`, { name: pair2.counterpart.name }));
  }, [ours]);
}
var maximum = (a, b2) => a > b2 ? a : b2;

var chosen = /* @__PURE__ */ new Map();
function choiceOf(pair2) {
  if (!chosen.has(pair2)) chosen.set(pair2, te(
    /** @type {WhoReads} */
    "ours"
  ));
  return (
    /** @type {{ value: WhoReads }} */
    chosen.get(pair2)
  );
}
async function layDown(pair2, who, words, fields = {}) {
  if (who === "ours") return safe(pair2).put("topic", words, fields);
  return safe("mine").put("topic", words, { ...fields, pair: pair2, ...who === "later" ? { when_we_meet: true } : {} });
}
function Capture2({ pair: pair2 }) {
  const who = choiceOf(pair2.id);
  const { name } = pair2.counterpart;
  const send = async (words) => {
    const reader = who.value;
    await layDown(pair2.id, reader, words);
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
      <${Compose} main label=${t("table-capture")} hint=${t("table-capture-hint")} keep=${`table:${pair2.id}:capture`} hotkey="c"
        act=${t(`table-capture-${who.value}`)} onSend=${send}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${who.value}
          onChange=${(value) => {
    who.value = value;
  }} />`} />
    </div>`;
}

var two = (number) => String(number).padStart(2, "0");
function dayOf2(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
function clockOf(date) {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
function dayIn(days, now = /* @__PURE__ */ new Date()) {
  return dayOf2(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}
function momentOf2(day2, clock) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day2) || !/^\d\d:\d\d/.test(clock)) return null;
  const date = /* @__PURE__ */ new Date(`${day2}T${clock}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function LayTemplate({ pair: pair2 }) {
  const lay = async (template) => {
    const who = choiceOf(pair2.id).value;
    const made = [];
    const lies = safe(who === "ours" ? pair2.id : "mine");
    try {
      for (const line2 of [...template.fields.lines].reverse()) made.push(await layDown(pair2.id, who, line2));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
    if (made.length > 0) toast(who === "ours" ? t("table-template-laid", { count: made.length }) : t(`table-kept-${who}`, { name: pair2.counterpart.name }), { undo: () => Promise.all(made.map((id2) => lies.erase(id2))) });
  };
  const own = gathered("mine").of("template").map((template) => ({ label: template.words, note: String(template.fields.lines.length), onClick: () => lay(template) }));
  return un`<${Menu} label=${t("table-template")} items=${[...own, { label: t(own.length > 0 ? "table-template-change" : "table-template-write"), href: "/templates" }]}>${t("table-template")}<//>`;
}

function Sentence({ id: id2, args = {}, marks = {} }) {
  const known2 = { b: (text2) => un`<b>${text2}</b>`, em: (text2) => un`<em>${text2}</em>`, ...marks };
  const safe2 = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? hide(value) : value]));
  const pieces = t(id2, safe2).split(/<(\w+)>(.*?)<\/\1>/g);
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
var hide = (text2) => text2.replaceAll("<", "");
var show2 = (text2) => text2.replaceAll("", "<");

var DAY5 = 864e5;
var LAST_PLACES = 28;
function rhythmInForce(entries, rhythm2) {
  return ofKind(entries, "rhythm").find(({ fields }) => fields.rhythm === rhythm2) ?? null;
}
var begin = (day2) => /* @__PURE__ */ new Date(`${day2}T00:00:00Z`);
function hasDay(rhythm2, day2) {
  const [first2, asked3] = [begin(rhythm2.first_on), begin(day2)];
  if (asked3 < first2 || asked3.getUTCDay() !== first2.getUTCDay()) return false;
  if (rhythm2.unit === "week") return (asked3.getTime() - first2.getTime()) % (7 * DAY5 * rhythm2.every) === 0;
  const months = (asked3.getUTCFullYear() - first2.getUTCFullYear()) * 12 + asked3.getUTCMonth() - first2.getUTCMonth();
  return months % rhythm2.every === 0 && isInPlace(first2, asked3);
}
function isInPlace(first2, asked3) {
  if (first2.getUTCDate() > LAST_PLACES) return new Date(asked3.getTime() + 7 * DAY5).getUTCMonth() !== asked3.getUTCMonth();
  const place2 = (date) => Math.floor((date.getUTCDate() - 1) / 7);
  return place2(asked3) === place2(first2);
}
function rhythmMoment(rhythm2, day2) {
  if (!hasDay(rhythm2, day2)) return null;
  const wall = begin(day2).getTime() + rhythm2.minute * 6e4;
  try {
    const wallAt = wallClock2(rhythm2.zone);
    const before = wallAt(wall - DAY5) - (wall - DAY5);
    const after = wallAt(wall + DAY5) - (wall + DAY5);
    const found = [before, after].map((offset) => wall - offset).find((at2) => wallAt(at2) === wall);
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
  return (at2) => {
    const parts = Object.fromEntries(format.formatToParts(at2).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  };
}

var timeOf2 = (start2, minutes) => ({ startsAt: `${start2.toISOString().slice(0, 19)}Z`, minutes, zone: ownZone() });
var plan = (pair2, start2, minutes) => planMeeting(pair2, timeOf2(start2, minutes));
var move = (pair2, meeting, start2, minutes) => moveMeeting(pair2, meeting, timeOf2(start2, minutes));
function otherTime(pair2, meeting) {
  const sealed = planInForce(gathered(pair2), meeting.id);
  const time = sealed ? { startsAt: sealed.fields.starts_at, minutes: sealed.fields.minutes, zone: sealed.fields.zone } : timeByRhythm(pair2, meeting);
  if (!time) return null;
  const same = Date.parse(time.startsAt) === Date.parse(meeting.startsAt) && time.minutes === meeting.minutes;
  return same ? null : time;
}
var DAY6 = 864e5;
var DAYS = 100;
function timeByRhythm(pair2, { rhythm: rhythm2, slotOn }) {
  const sealed = rhythm2 && slotOn ? rhythmInForce(gathered(pair2), rhythm2) : null;
  if (!sealed) return null;
  const { minutes, zone } = sealed.fields;
  for (let days = 0; days < DAYS; days += 1) {
    const startsAt = rhythmMoment(sealed.fields, new Date(Date.parse(slotOn) + days * DAY6).toISOString().slice(0, 10));
    if (startsAt) return { startsAt, minutes, zone };
  }
  return null;
}

var calendar = () => import("./letters-ZCJSWAPQ.js");
function Answered({ pair: pair2, meeting, onMove, run }) {
  const [said, setSaid] = Nt(
    /** @type {import("../../sync/letters.js").CalendarAnswer | null} */
    null
  );
  const live = connection.value === "live";
  const fetchIt = async () => {
    await untilIdle();
    const all = await (await calendar()).fetchAnswers();
    setSaid(all.find((one) => one.meeting === meeting.id) ?? null);
  };
  Ue(() => {
    setSaid(null);
    if (live) fetchIt().catch(() => {
    });
  }, [live, meeting.id, meeting.startsAt]);
  if (!said) return null;
  const stands = async () => {
    await (await calendar()).letStand(meeting.id);
    setSaid(null);
  };
  const there = () => move(pair2.id, meeting.id, new Date(
    /** @type {string} */
    said.proposedAt
  ), meeting.minutes);
  const button = (id2, act2) => un`<${Button} kind="quiet" small onClick=${act2}>${t(id2)}<//>`;
  const declined = said.answer === "declined";
  return un`
    <p class="next__skip">
      <${Sentence} id=${`answered-${said.answer}`} marks=${{ when: () => un`<${When} at=${said.proposedAt ?? meeting.startsAt} />` }} />
      ${said.answer === "counter" && button("answered-there", () => run(there))}
      ${declined && button("next-move", onMove)}
      ${declined && button("next-skip", () => run(() => askToSkip(pair2.id, meeting.id).then(stands)))}
      ${said.answer !== "accepted" && button("answered-stands", () => run(stands))}
    </p>`;
}

var WEEK2 = 7 * 864e5;
var SETTLED_WEEKS = 12;
var OFFERED_WEEKS = 2;
var SHORT_MINUTES = 30;
function RhythmLine({ pair: pair2 }) {
  const held2 = safe(pair2.id).meetings.value.find(({ state }) => state === "held");
  const days = held2 ? -daysAway(new Date(held2.startsAt)) : 0;
  const { name } = pair2.counterpart;
  const said = days > RETURN_DAYS ? t("next-long-ago", { name, days }) : isOffered2(pair2) ? t("next-offer") : "";
  return said && un`<p class="next__skip">${said} <a href=${`/alcove/${pair2.id}/rhythm`}>${t("next-rhythm")}</a></p>`;
}
function isOffered2({ id: id2, next }) {
  const ours = gathered(id2);
  const sealed = next?.rhythm ? rhythmInForce(ours, next.rhythm) : null;
  if (!sealed || ours.of("rhythm").at(-1) !== sealed) return false;
  const { unit, every, minutes, first_on: firstOn } = sealed.fields;
  const weeks2 = (Date.now() - Date.parse(firstOn)) / WEEK2;
  return unit === "week" && every === 1 && minutes <= SHORT_MINUTES && weeks2 >= SETTLED_WEEKS && weeks2 < SETTLED_WEEKS + OFFERED_WEEKS;
}

function NextMeeting({ pair: pair2, children }) {
  const [changing, setChanging] = Nt(false);
  const meeting = pair2.next;
  const { run, failure } = useAct((act2) => act2());
  const leave = () => {
    setChanging(false);
    moveFocus(".next__line", { scroll: false });
  };
  const held2 = safe(pair2.id).meetings.value.find(({ state }) => state === "held");
  const difference = meeting && restIsDrawn() && otherTime(pair2.id, meeting);
  return un`
    <section class="next" aria-label=${t("next-title")}>
      <div class="next__head">
        <p class="next__line" tabindex="-1"><${Line} pair=${pair2} meeting=${meeting} /></p>
        ${!changing && un`<div class="next__acts">
          ${children}
          ${!meeting && un`<${Button} onClick=${() => setChanging(true)}>${t("next-plan")}<//>`}
          ${meeting && !meeting.startedAt && un`<${Menu} label=${t("next-more")} items=${items(pair2, meeting, setChanging, run)} />`}
        </div>`}
      </div>
      ${meeting && !meeting.startedAt && un`<${Skipping} pair=${pair2} meeting=${meeting} run=${run} />`}
      ${meeting && !meeting.startedAt && !changing && un`<${Answered} pair=${pair2} meeting=${meeting} onMove=${() => setChanging(true)} run=${run} />`}
      ${!meeting?.startedAt && un`<${RhythmLine} pair=${pair2} />`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
      ${changing && un`<${Entered} load=${planForm} pair=${pair2} meeting=${meeting ?? void 0} like=${held2} leave=${leave} />`}
      ${difference && un`<${Difference} pair=${pair2} meeting=${meeting} sealed=${difference} run=${run} />`}
    </section>`;
}
function Line({ pair: pair2, meeting }) {
  const { name } = pair2.counterpart;
  if (!meeting) return t("next-none", { name });
  const when = () => un`<${When} at=${meeting.startsAt} />`;
  const id2 = meeting.startedAt ? "next-is-on" : new Date(meeting.startsAt) < /* @__PURE__ */ new Date() ? "next-was" : "next-when";
  return un`<${Sentence} id=${id2} args=${{ name, minutes: meeting.minutes }} marks=${{ when }} />`;
}
function items(pair2, meeting, setChanging, run) {
  const asked3 = meeting.skipAskedBy.includes(me.value?.id);
  return [
    { label: t("next-move"), onClick: () => setChanging(true) },
    { label: t("next-rhythm"), href: `/alcove/${pair2.id}/rhythm` },
    !asked3 && { label: t("next-skip"), onClick: () => run(() => askToSkip(pair2.id, meeting.id).then(() => announce(t("next-skip-said")))) }
  ];
}
function Skipping({ pair: pair2, meeting, run }) {
  const { id: id2, name } = pair2.counterpart;
  if (meeting.skipAskedBy.includes(me.value?.id)) {
    return un`<p class="next__skip">${t("next-skip-waits", { name })}
      <${Button} kind="quiet" small onClick=${() => run(() => takeBackSkip(pair2.id, meeting.id))}>${t("next-skip-back")}<//></p>`;
  }
  if (!meeting.skipAskedBy.includes(id2)) return null;
  return un`<p class="next__skip">${t("next-skip-asked", { name })}
    <${Button} small onClick=${() => run(() => askToSkip(pair2.id, meeting.id))}>${t("next-skip-agree")}<//></p>`;
}
function Difference({ pair: pair2, meeting, sealed, run }) {
  const say2 = (id2, time) => un`<p><${Sentence} id=${id2} args=${{ minutes: time.minutes }} marks=${{ when: () => un`<${When} at=${time.startsAt} />` }} /></p>`;
  const by = meeting.movedInCalendarBy;
  const acts = un`
    <${Button} small onClick=${() => run(() => moveMeeting(pair2.id, meeting.id, sealed))}>${t("next-differs-sealed-act")}<//>
    <${Button} small onClick=${() => run(() => moveMeeting(pair2.id, meeting.id, meeting))}>${t("next-differs-server-act")}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("next-differs")} acts=${acts}>
      ${say2("next-differs-sealed", sealed)}${say2("next-differs-server", meeting)}
      ${by && un`<p>${by === me.value?.id ? t("next-differs-in-yours") : t("next-differs-in-calendar", { name: pair2.counterpart.name })}</p>`}
    <//>`;
}

var KINDS2 = ["do", "open-door", "try"];
function PromiseForm({ pair: pair2, leave, topic, goal, meeting, onMade, label = t("promise-words"), mineOnly, focus = true }) {
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
  const [day2, setDay] = Nt("");
  const { id: theirs, name } = pair2.counterpart;
  const make = async (words) => {
    const due = by === "meeting" ? { by_meeting: meeting } : by === "day" && day2 ? { by_day: day2 } : {};
    const fields = { owner, ...when.trim() && { when: when.trim().slice(0, LINE_MOST) }, ...due, ...topic && { topic }, ...goal && { goal }, ...kind && { type: kind } };
    const id2 = await safe(pair2.id).put("promise", words, fields);
    announce(owner === theirs ? t("promise-offered-said", { name }) : t("promise-made-said"));
    await (onMade ? onMade(id2) : leave());
  };
  const people2 = [{ value: me.value?.id ?? "", label: t("promise-owner-me") }, { value: theirs, label: name }];
  const bys = [meeting && { value: "meeting", label: t("promise-by-meeting") }, { value: "day", label: t("promise-by-a-day") }].filter(Boolean);
  const beside = un`
    <div class="promise-form__more stack">
      <div class="promise-form__by">
        ${!mineOnly && un`<${Choice} label=${t("field-owner")} optional=${false} options=${people2} value=${owner} onChange=${setOwner} />`}
        <${Choice} label=${t("promise-by")} options=${bys} value=${by} onChange=${setBy} />
        ${by === "day" && un`<${Field} quiet label=${t("promise-by-a-day")} type="date" value=${day2} onInput=${setDay} min=${dayIn(0)} />`}
      </div>
      ${owner === theirs && un`<p class="field__hint">${t("promise-waits-hint", { name })}</p>`}
      <${Field} label=${t("field-when")} optional value=${when} onInput=${setWhen} voice="said" maxlength=${LINE_MOST} />
      <${Choice} label=${t("promise-kind")} value=${kind} onChange=${setKind} options=${KINDS2.map((value) => ({ value, label: t(`promise-kind-${value}`) }))} />
    </div>`;
  return un`
    <div class="promise-form">
      <${Compose} small focus=${focus} label=${label} keep=${`${pair2.id}:promise:${topic ?? goal ?? "new"}`} act=${t("promise-act")} onSend=${make} onLeave=${leave} beside=${beside} />
    </div>`;
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

var reminderOf = (own, promise) => ofKind(own, "reminder").findLast(({ fields }) => fields.promise === promise) ?? null;
function reminderDiffers(remindAt, rowAt, now) {
  if (rowAt === null) return Date.parse(remindAt) > Date.parse(now) ? "missing" : null;
  return Date.parse(remindAt) === Date.parse(rowAt) ? null : "other-time";
}

function settlePromise(promise, state, words = "") {
  const lies = safe(promise.safe);
  if (state === "kept" || state === "released") forgetReminder(promise.id);
  if (!promise.mine) return lies.put("answer", words, { to: promise.id, type: state === "open" ? "yes" : state });
  return lies.revise(promise.id, { fields: { state: state === "open" ? void 0 : state, state_words: words || void 0 } });
}
function forgetReminder(promise) {
  if (reminderOf(safe("mine").entries.value, promise)) import("./reminders-QOXSAYZ4.js").then((sync) => sync.takeBackReminders(promise)).catch(() => {
  });
}
function answerOffer(promise, type) {
  return safe(promise.safe).put("answer", "", { to: promise.id, type });
}

function Answers({ answers, pair: pair2 }) {
  return answers.filter(({ words }) => words).map((answer) => un`<${Answer} key=${answer.id} answer=${answer} pair=${pair2} state=${stateOf(answer)} />`);
}
function Answer({ answer, pair: pair2, state, mark }) {
  const [editing, setEditing] = Nt(false);
  const name = answer.mine ? t("name-you") : pair2.counterpart.name;
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
  const { need, size, hard, small, pinned, parked_until: parked, when_we_meet: later2, theme } = topic.fields;
  const facts = [
    need && t(`need-${need}`),
    size && t("size-minutes", { minutes: size }),
    hard && t("mark-hard"),
    small && t("mark-small"),
    pinned && t("mark-pinned"),
    carried2 > 0 && t("time-carried", { times: carried2 }),
    theme && t("mark-theme"),
    later2 && t("seen-by-choice-later"),
    parked && un`${t("topic-parked-until")} <${When} at=${parked} as="day" />`,
    children
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}

function Earlier({ entry }) {
  const [found, setFound] = Nt(
    /** @type {{ version: number, words: string, at: string }[] | null} */
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
      ${said.map(({ version, words, at: at2 }) => un`
        <li class="earlier__version" key=${version}><p class="meta"><${When} at=${at2} /></p><p class="earlier__words">${words}</p></li>`)}
    </ol>`;
}

function Facets({ topic, pair: pair2 }) {
  const { fields } = topic;
  const change2 = (changed) => safe(topic.safe).revise(topic.id, { fields: changed });
  const flip = (key) => (on) => change2({ [key]: on || void 0 });
  return un`
    <div class="facets stack">
      <${Choice} label=${t("field-need")} value=${fields.need} onChange=${(need) => change2({ need: need ?? void 0 })}
        options=${NEEDS.map((need) => ({ value: need, label: t(`need-${need}`) }))} />
      <${Choice} label=${t("field-size")} value=${fields.size} onChange=${(size) => change2({ size: size ?? void 0 })}
        options=${SIZES.map((minutes) => ({ value: minutes, label: t("size-minutes", { minutes }) }))} />
      <div class="choice__chips">
        <${Toggle} chip label=${t("mark-hard")} checked=${fields.hard === true} onChange=${flip("hard")} />
        <${Toggle} chip label=${t("mark-small")} checked=${fields.small === true} onChange=${flip("small")} />
        <${Toggle} chip label=${t("mark-pin")} checked=${fields.pinned === true} onChange=${(on) => pin(topic, pair2, on)} />
      </div>
      <${Park} topic=${topic} change=${change2} />
    </div>`;
}
async function pin(topic, pair2, on) {
  const others = topic.safe === "mine" ? mineOf(pair2.id, "topic") : gathered(pair2.id).of("topic").filter(({ mine }) => mine);
  const unpinned = others.filter((each) => on && each.id !== topic.id && each.fields.pinned && isOpen(each));
  await Promise.all([
    safe(topic.safe).revise(topic.id, { fields: { pinned: on || void 0 } }),
    ...unpinned.map(({ id: id2 }) => safe(topic.safe).revise(id2, { fields: { pinned: void 0 } }))
  ]);
  if (unpinned.length > 0) toast(t("topic-pin-moved"));
}
function Park({ topic, change: change2 }) {
  const parked = topic.fields.parked_until;
  const [day2, setDay] = Nt(parked ?? "");
  const until = async (chosen2) => {
    const giveFocusBack = rememberFocus();
    setDay(chosen2 ?? "");
    await change2({ parked_until: chosen2 });
    if (chosen2) toast(t("topic-parked"), { undo: () => change2({ parked_until: parked }) });
    giveFocusBack();
  };
  const park = (event) => {
    event.preventDefault();
    if (day2) until(day2);
  };
  return un`
    <form class="facets__park" onSubmit=${park} noValidate>
      <${Field} label=${t("topic-park")} type="date" value=${day2} onInput=${setDay} min=${dayIn(1)} />
      ${day2 && day2 !== parked && un`<${Button} small type="submit">${t("topic-park-act")}<//>`}
      ${!parked && !day2 && [7, 28].map((days) => un`<${Button} small kind="quiet" key=${days} onClick=${() => until(dayIn(days))}>${t(`topic-park-${days}`)}<//>`)}
      ${parked && un`<${Button} small kind="quiet" onClick=${() => until(void 0)}>${t("topic-unpark")}<//>`}
    </form>`;
}

async function layOut(entry, pair2, more = {}, said = "topic-laid-out") {
  const giveFocusBack = rememberFocus();
  const known2 = KINDS[entry.kind].fields;
  const shared = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => !known2[name].mine));
  const id2 = await safe(pair2.id).put(entry.kind, entry.words, { ...shared, ...more, was: entry.id });
  await safe("mine").erase(entry.id);
  toast(t(said, { name: pair2.counterpart.name }));
  giveFocusBack();
  return id2;
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
function Outcome({ topic, pair: pair2, leave, meeting }) {
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
      ${what === "promise" && un`<${PromiseForm} focus=${!walked.current} pair=${pair2} topic=${topic.id} meeting=${meeting} leave=${leave} onMade=${(id2) => end("", id2)} />`}
      ${what && what !== "promise" && un`
        <${Compose} key=${what} small focus=${!walked.current} label=${t(`outcome-${what}-words`)} hint=${what === "will-not" ? void 0 : t("outcome-words-hint")} mayBeEmpty=${what !== "will-not"}
          longest=${OUTCOME_MOST} keep=${`${topic.safe}:${topic.id}:outcome`} act=${t("outcome-act")} onSend=${end} onLeave=${leave} />`}
    </div>`;
}
function OutcomeLine({ outcome }) {
  return un`<p class="outcome"><b class="outcome__what">${t(`outcome-${outcome.what}`)}</b>${outcome.words && un` <span class="outcome__words">${outcome.words}</span>`}</p>`;
}

function TopicPanel(props) {
  const { topic, pair: pair2, mode, leave, meeting } = props;
  if (mode === "answer") return un`<${Reply} topic=${topic} pair=${pair2} leave=${leave} />`;
  if (mode === "close") return un`<${Outcome} topic=${topic} pair=${pair2} leave=${leave} meeting=${meeting} />`;
  if (mode === "promise") return un`<${PromiseForm} pair=${pair2} topic=${topic.id} meeting=${meeting} leave=${leave} />`;
  if (mode === "earlier") return un`<${Earlier} entry=${topic} />`;
  return un`<${More2} ...${props} />`;
}
function More2({ topic, pair: pair2, setMode }) {
  const shared = topic.safe !== "mine";
  return un`
    <div class="topic__panel">
      ${topic.mine && un`<${Facets} topic=${topic} pair=${pair2} />`}
      <div class="topic__further">
        ${!shared && un`<${Button} small hotkey="l" onClick=${() => layOut(topic, pair2)}>${t("topic-lay-out")}<//>`}
        ${shared && topic.mine && un`<${Button} kind="quiet" small hotkey="a" onClick=${() => setMode("answer")}>${t("topic-answer")}<//>`}
        ${shared && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMode("promise")}>${t("promise-make")}<//>`}
        ${topic.version > 1 && un`<${Button} kind="quiet" small onClick=${() => setMode("earlier")}>${t("topic-earlier")}<//>`}
        ${topic.mine && un`<${Button} kind="quiet" small onClick=${() => eraseWithUndo(topic)}>${t("act-erase")}<//>`}
      </div>
    </div>`;
}
function Reply({ topic, pair: pair2, leave }) {
  const send = async (words) => {
    await safe(pair2.id).put("answer", words, { to: topic.id, type: "reply" });
    announce(t("topic-answered"));
    leave();
  };
  return un`<${Compose} small focus label=${t("topic-your-answer")} keep=${`${pair2.id}:${topic.id}:answer`} act=${t("topic-answer")} onSend=${send} onLeave=${leave} />`;
}

var NEWS = 10 * 6e4;
function Topic({ topic, pair: pair2, answers = [], carried: carried2 = 0, meeting }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const replies = answers.map((answer) => `${answer.id} ${answer.version} ${answer.state}`).join();
  return F(
    () => un`<${Drawn} ...${{ topic, pair: pair2, answers, carried: carried2, meeting, mode, setMode }} />`,
    [topic, replies, carried2, meeting, mode, pair2.counterpart.name]
  );
}
function Drawn({ topic, pair: pair2, answers, carried: carried2, meeting, mode, setMode }) {
  const name = topic.mine ? t("name-you") : pair2.counterpart.name;
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
      ${mode && mode !== "edit" && un`<${TopicPanel} key=${mode} ...${{ topic, pair: pair2, mode, setMode, leave, meeting }} />`}
    </div>`;
  return un`
    <${Voice} as="li" id=${`topic-${topic.id}`} class="topic" data-row data-topic-open=${mode ? "yes" : void 0} name=${name} theirs=${!topic.mine}
      at=${topic.madeAt} state=${state} acts=${foot} reply=${answers.length > 0 && un`<${Answers} answers=${answers} pair=${pair2} />`}>
      ${mode === "edit" ? un`<${Edit} topic=${topic} leave=${leave} />` : topic.words}
    <//>`;
}
function stateOf(entry) {
  if (entry.safe === "mine") return "unsaid";
  const isNews = entry.mine && Date.now() - Date.parse(entry.at) < NEWS;
  return isNews || entry.state === "kept" ? entry.state : void 0;
}
function Edit({ topic, leave, label = t("field-words") }) {
  const keep2 = `${topic.safe}:${topic.id}:words`;
  const save = async (words) => {
    if (words !== topic.words) await safe(topic.safe).revise(topic.id, { words });
    leave();
  };
  return un`<${Compose} small quiet focus label=${label} keep=${keep2} start=${topic.words} act=${t("act-save")} onSend=${save} onLeave=${leave} />`;
}

function PromiseRow({ promise, pair: pair2, answers, as = "li" }) {
  const [mode, setMode] = Nt(
    /** @type {string | null} */
    null
  );
  const now = effectivePromise(promise, answers);
  const isMine = promise.fields.owner === me.value?.id;
  const leave = () => setMode(null);
  const acts = mode === null && un`<${Acts} ...${{ promise, answers, now, isMine, setMode }} />`;
  return un`
    <${Voice} as=${as} class="promise" data-row id=${`promise-${promise.id}`} name=${isMine ? t("name-you") : pair2.counterpart.name} theirs=${!isMine}
      state=${promise.state === "kept" ? "kept" : void 0}
      acts=${un`<div class="topic__foot"><div class="topic__line"><${Facts} promise=${promise} now=${now} pair=${pair2} isMine=${isMine} />${acts}</div></div>`}>
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
function Facts({ promise, now, pair: pair2, isMine }) {
  const { when, by_meeting: meeting, by_day: day2, type } = promise.fields;
  const due = meeting && safe(pair2.id).meetings.value.find(({ id: id2 }) => id2 === meeting);
  const said = now.state === "offered" ? isMine ? "offered-me" : "offered" : now.state;
  const facts = [
    said !== "open" && un`<span class=${said === "kept" ? "promises__kept" : void 0}>${t(`promise-state-${said}`, { name: pair2.counterpart.name })}</span>`,
    type && type !== "do" && t(`promise-kind-${type}`),
    when && un`<span class="said-inline">${when}</span>`,
    day2 && un`${t("promise-by-day-said")} <${When} at=${day2} as="day" />`,
    meeting && (due ? un`${t("promise-by-day-said")} <${When} at=${due.startsAt} as="day" />` : t("promise-by-meeting"))
  ].filter(Boolean);
  return un`<p class="topic__facts dots">${facts.map((fact, index) => un`<span key=${index}>${fact}</span>`)}</p>`;
}
function Acts({ promise, answers, now, isMine, setMode }) {
  const settle2 = (state) => async () => {
    const giveFocusBack = rememberFocus();
    await settlePromise(promise, state);
    if (state !== "open") toast(t(`promise-${state}-said`), { undo: () => takeBack(promise, answers) });
    giveFocusBack();
  };
  const answer = (type) => () => answerOffer(promise, type);
  const button = (id2, onClick2, hotkey) => un`<${Button} kind="quiet" small hotkey=${hotkey} onClick=${onClick2}>${t(id2)}<//>`;
  const open2 = now.state === "open" || now.state === "renegotiated";
  return un`
    <div class="topic__acts topic__acts--always">
      ${isMine && now.state === "offered" && [button("promise-yes", answer("yes"), "y"), button("promise-no", answer("no"), "n")]}
      ${isMine && open2 && [button("promise-keep", settle2("kept"), "x"), button("promise-renegotiate", () => setMode("renegotiate"), "r"), button("promise-release", settle2("released"), "d")]}
      ${!isMine && promise.mine && (open2 || now.state === "offered") && button("promise-take-back", settle2("released"), "d")}
      ${promise.mine && (open2 || now.state === "offered") && button("act-edit", () => setMode("edit"), "e")}
      ${promise.mine && now.state === "declined" && button("act-erase", () => eraseWithUndo(promise), "d")}
    </div>`;
}
async function takeBack(promise, before) {
  if (promise.mine) return settlePromise(promise, promise.fields.state ?? "open", promise.fields.state_words);
  const newest = [...safe(promise.safe).entries.value.values()].filter((entry) => entry.mine && entry.kind === "answer" && entry.fields.to === promise.id && !before.some(({ id: id2 }) => id2 === entry.id));
  return Promise.all(newest.map(({ id: id2 }) => safe(promise.safe).erase(id2)));
}

function promisesOf(pair2) {
  const ours = gathered(pair2);
  const isSettled = (promise) => SETTLED.has(effectivePromise(promise, ours.answersTo(promise.id)).state);
  const all = ours.of("promise");
  return { open: all.filter((promise) => !isSettled(promise)), settled: all.filter(isSettled).reverse() };
}
function Promises({ pair: pair2, meeting }) {
  const [making, setMaking] = Nt(false);
  const { open: open2, settled: settled2 } = promisesOf(pair2.id);
  const row = (promise) => un`<${PromiseRow} key=${promise.id} promise=${promise} pair=${pair2} answers=${gathered(pair2.id).answersTo(promise.id)} />`;
  const leave = () => {
    setMaking(false);
    moveFocus("#promises [data-key=p]", { scroll: false });
  };
  return un`
    <${Section} id="promises" title=${t("promise-title")} acts=${!making && un`<${Button} kind="quiet" small hotkey="p" onClick=${() => setMaking(true)}>${t("promise-make")}<//>`}>
      ${making && un`<${PromiseForm} pair=${pair2} meeting=${meeting} leave=${leave} />`}
      <${List} class="voices" labelledby="promises-title" blank=${t("promise-none")}>${open2.map(row)}<//>
      ${settled2.length > 0 && un`<${Settled} settled=${settled2} row=${row} />`}
    <//>`;
}
function Settled({ settled: settled2, row }) {
  const [open2, setOpen] = Nt(false);
  return un`
    <${Reveal} label=${t("promise-settled", { count: settled2.length })} open=${open2} onToggle=${setOpen}>
      ${open2 && un`<${List} class="voices" label=${t("promise-settled-title")}>${settled2.map(row)}<//>`}
    <//>`;
}

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
    held2 = focused && isTyping(focused) && room2.contains(focused) ? focused : null;
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

var ABOVE = 560;
function Table({ pair: pair2 }) {
  const room2 = useStayPut();
  const { name } = pair2.counterpart;
  const stage2 = safe(pair2.id).stage.value;
  const ways2 = un`<${Button} href=${`/alcove/${pair2.id}/brief`} kind="quiet">${t("nav-brief")}<//><${Button} href=${`/alcove/${pair2.id}/meeting`}>${t(pair2.next?.startedAt ? "table-go-in" : "table-meet")}<//>`;
  return un`
    <div class="table" ref=${room2}>
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      <${NextMeeting} pair=${pair2}>${ways2}<//>
      <${Capture2} pair=${pair2} />
      ${stage2 === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair2} complete=${stage2 === "all"} />`}
    </div>`;
}
function Lists({ pair: pair2, complete }) {
  const { name } = pair2.counterpart;
  const ours = gathered(pair2.id);
  const all = ours.of("topic").filter(isOpen);
  const today = dayIn(0);
  const parked = all.filter((topic2) => isParked(topic2, today));
  const lying = all.filter((topic2) => !isParked(topic2, today)).reverse();
  const first2 = firstRows(lying, ABOVE);
  const whole = first2.length === lying.length;
  const alone = mineOf(pair2.id, "topic").filter(isOpen).reverse();
  useNews(ours, pair2);
  const times = carried(ours);
  const topic = (each) => un`
    <${Topic} key=${each.id} topic=${each} pair=${pair2} answers=${ours.answersTo(each.id)} carried=${times(each)} meeting=${pair2.next?.id} />`;
  return un`
    ${complete && un`<${QuarterLine} pair=${pair2} />`}
    ${ours.of("heard").length > 0 && un`<${Entered} load=${heard} pair=${pair2} />`}
    <${Section} id="topics" class="table__topics" title=${t("table-topics")} acts=${un`<${LayTemplate} pair=${pair2} />`}>
      <${List} class="voices" labelledby="topics-title" blank=${complete && t("table-empty", { name })}>${first2.map(topic)}<//>
    <//>
    ${whole && un`
      <${Promises} pair=${pair2} meeting=${pair2.next?.id} />
      <div class="table__folded">
        <${Folded} label="table-alone" count=${alone.length} note=${t("seen-by-you")}>${() => alone.map(topic)}<//>
        <${Folded} label="table-parked" count=${parked.length}>${() => parked.map(topic)}<//>
        <${Folded} label="table-closed-to-you" count=${ours.closed.length}>${() => ours.closed.map((entry) => un`<${Unreadable} key=${entry.id} entry=${entry} name=${name} />`)}<//>
      </div>`}`;
}
function Folded({ label, count: count2, note, children }) {
  const [open2, setOpen] = Nt(false);
  if (count2 === 0) return null;
  const title = t(label, { count: count2 });
  return un`
    <${Reveal} label=${title} open=${open2} onToggle=${setOpen}>
      ${note && un`<p class="meta">${note}</p>`}
      ${open2 && un`<${List} class="voices" label=${title}>${children()}<//>`}
    <//>`;
}
function Unreadable({ entry, name }) {
  return un`<li data-row><${Sealed} state=${entry.cannotOpen ? "unreadable" : "planted"} name=${name} /></li>`;
}

var room = (id2, load, more) => ({ id: id2, title: `nav-${id2}`, load, open: true, ...more });
var here2 = (component) => Object.assign(async () => ({ default: component }), { component });
var week2 = room("week", week);
var passing = { ...week2, passing: true };
var TABLE = [
  { path: "/", room: week2 },
  { path: "/week", room: week2 },
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
  { path: "/alcove/:pair/leaving", room: room("leaving", leaving2("leaving")) },
  { path: "/alcove/:pair/compare", room: room("compare", compareWords) },
  { path: "/alcove/:pair/us", room: room("us", us, { wide: true }) },
  { path: "/alcove/:pair/about", room: room("two", ofTwo("two")) }
];
function openRooms(ground) {
  startRouter(TABLE);
  answerKeys();
  Tt(un`<${Page} />`, ground);
}

var BLANK_AT_MOST = 150;
var LATER = 3e3;
async function begin2() {
  const opening = start();
  const opened = Promise.race([opening.catch(() => {
  }), new Promise((resolve) => setTimeout(resolve, BLANK_AT_MOST))]);
  await fetchWords();
  await opened;
  openRooms(
    /** @type {Element} */
    document.getElementById("alcove")
  );
  untilDrawn().then(nameTheApp);
  await opening;
  setTimeout(watch, LATER);
}
var watch = () => import("./program-YIPJEHEK.js").then(({ watchProgram }) => watchProgram(), () => addEventListener("online", watch, { once: true }));
begin2();

function takeUp(keys3, fresh) {
  for (const [pair2, epochs] of fresh.pairKeys) {
    for (const [epoch, key] of epochs) if (!keys3.pairKeys.get(pair2)?.has(epoch)) holdPairKey(keys3, pair2, epoch, key, !fresh.notOwn.get(pair2)?.has(epoch));
  }
}
async function supersede(person) {
  const db = await openBase();
  const device = await db.get("devices", person);
  if (device) await db.put("devices", { ...device, superseded: true });
  await db.delete("pairKeys", ofPerson(person));
}
var keysBefore = async (person) => await (await openBase()).get("devices", person) ?? null;
async function keepFormer(keys3, former) {
  keys3.former = former;
  const db = await openBase();
  const device = await db.get("devices", keys3.person);
  if (device?.fp === keys3.fp) await db.put("devices", { ...device, former });
}

export {
  unlocked,
  setUnlocked,
  Nt,
  Ue,
  Et,
  ae,
  F,
  te,
  L,
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
  addTrouble,
  endTrouble,
  dismissTrouble,
  nameOfCaptured,
  keysOfCaptured,
  countCaptured,
  makeId,
  madeAt,
  moment,
  formatPayload,
  parsePayload,
  WORDS_MOST,
  LINE_MOST,
  SENTENCE_MOST,
  OUTCOME_MOST,
  ORDER_MOST,
  EVERY_MOST,
  MINUTES_LEAST,
  MINUTES_MOST,
  STEP_MOST,
  STATEMENTS,
  LEVEL_MOST,
  LINES_LIST_MOST,
  SIZE_USUAL,
  OPENING_MINUTES,
  CLOSING_MINUTES,
  SHORT_PART,
  ROOM_PERCENT,
  LEAD_PERCENT,
  HARD_PERCENT,
  WAITED_HARD,
  WAITED_ANY,
  NOTICES_MOST,
  LONGER_STEP,
  LINES_MOST,
  LINE_CUT,
  PROMISES_SHOWN,
  RETURN_DAYS,
  WEIGHT_TALK_FIRST,
  WEIGHT_MY_PROMISE,
  WEIGHTS_TOPICS,
  WEIGHT_THEIR_PROMISE,
  FEEDBACK_YOUNG_DAYS,
  ASK_ABOUT_DAYS,
  ALIKE_SHOWN,
  BEHIND_PERCENT,
  WEIGHT_FEEDBACK,
  WEIGHT_FEEDBACK_YOUNG,
  WEIGHT_ASKED,
  WEIGHT_ASK_ABOUT,
  WEIGHT_WINS,
  WEIGHT_QUESTION,
  WEIGHT_QUESTION_BEHIND,
  WEIGHT_NEXT_STEP,
  WIN_DAYS,
  CHECKIN_DAYS,
  ENERGY_LOW,
  AGREEMENT_DAYS,
  CLOCKS,
  CLOCK_TARGETS,
  STAGES,
  COOLDOWNS,
  SKIP_WEEKS,
  FRESH_WEEKS,
  ANOTHER_MOST,
  ANSWER_FIRST_DEPTH,
  QUESTION_ENERGY_LOW,
  FEEDBACK_DAYS,
  PULSE_TURN_DAYS,
  PURPOSES,
  KINDS,
  cutAtWord,
  makeRecord,
  checkRecord,
  recordTime,
  emptyBook,
  newestOf,
  opsOf,
  bookOf,
  allBooks,
  countWaiting,
  removeOps,
  mustBeUnlocked,
  whenCompared,
  untilIdle,
  isLeading,
  toMeeting,
  pad,
  unpad,
  sealKept,
  openKept,
  writeSnapshot,
  dropOps,
  sealRecord,
  openRecord,
  epochOf,
  takeUp,
  supersede,
  keysBefore,
  keepFormer,
  learnFormer,
  pullAnew,
  openAgain,
  untilSent,
  sendNow,
  put,
  putAs,
  revise,
  erase,
  toldOf,
  fetchAllMeetings,
  putPlan,
  planMeeting,
  moveMeeting,
  askToSkip,
  takeBackSkip,
  startMeeting,
  holdMeeting,
  serverAddress,
  quietly,
  refreshPairs,
  draft,
  nameOf2 as nameOf,
  safe,
  openHouse,
  shutHouse,
  start,
  tellHall,
  meetServer,
  lock,
  signUp,
  signIn,
  signOut,
  makeJoinLink,
  makeResetLink,
  resetLogin,
  people,
  makeKit,
  confirmKit,
  unlock,
  beginAnew,
  proveWords,
  rotate,
  tryWords,
  bringBackMine,
  eraseFormer,
  canBeFound,
  mayCapture2 as mayCapture,
  capture,
  openAllCaptured,
  fileCaptured,
  dropCaptured,
  closeAlcove,
  openAlcoveAgain,
  leaveAlcove,
  eraseForGood,
  erasuresWaiting,
  invite,
  withdraw,
  lookAtInvitation,
  acceptInvitation,
  keptProgram,
  fetchFile,
  locale,
  t,
  knows,
  List,
  Row,
  hotkeysOn,
  setHotkeys,
  isTyping,
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
  ownZone,
  knowsZone,
  daysAway,
  sayClock,
  sayDay,
  sayWhen,
  sayExactly,
  When,
  Reveal,
  olderFirst,
  isTrusted,
  ofKind,
  momentOf,
  lastOneWins,
  eachOnce,
  writtenBy,
  SETTLED,
  effectivePromise,
  promisesWithStates,
  gathered,
  mineOf,
  reminderOf,
  reminderDiffers,
  dayOf2 as dayOf,
  clockOf,
  dayIn,
  momentOf2,
  useKeptField,
  Compose,
  settlePromise,
  answerOffer,
  Choice,
  Toggle,
  Nowhere,
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
  dayOf as dayOf2,
  openTopics,
  plan,
  move,
  otherTime,
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
  growthIsDue,
  setMark,
  clearMark,
  hasMark,
  quarterOf,
  layDown,
  told3 as told,
  putNudgeAway,
  nearestPair,
  ways,
  hours,
  undelivered
};
