// sync/errors.js
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

// vendor/preact.js
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
  return !r && v.vnode && v.vnode(_), _;
}
function A(t) {
  return t.children;
}
function W(t, e) {
  this.props = t, this.context = e, this.__g = 0;
}
function M(t, e) {
  if (e == null) return t.__ && M(t.__, t.__i + 1);
  for (var n; e < t.__k.length; e++) if ((n = t.__k[e]) && n.__e) return n.__e;
  return typeof t.type != "function" || t.props.__P ? null : M(t);
}
function kt(t) {
  var e, n = t.__v, i = n.__e, r = [], _ = [], o = t.__P;
  o && ((e = D({ constructor: G }, n)).__v = n.__v + 1, v.vnode && v.vnode(e), xe(o, e, n, t.__n, o.namespaceURI, 32 & n.__u ? [i] : null, r, i || M(n), 32 & n.__u, _), e.__v = n.__v, e.__.__k[e.__i] = e, Je(r, e, _), n.__ = n.__e = null, e.__e != i && Ve(e));
}
function Ve(t) {
  if ((t = t.__) && t.__c && !t.props.__P) return t.__e = null, t.__k.some(function(e) {
    return e && (t.__e = e.__e);
  }), Ve(t);
}
function Fe(t) {
  (8 & t.__g || (t.__g |= 8, U.push(t), ue++)) && ye == v.debounceRendering || ((ye = v.debounceRendering) || queueMicrotask)(Ie);
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
  for (_ = 0; _ < r; _++) (o = e[_]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = h2[_] = z(null, o) : we(o) ? o = h2[_] = z(A, { children: o }) : o.constructor === G && o.__b ? o = h2[_] = z(o.type, o.props, o.key, o.ref, o.__v) : h2[_] = o, c = _ + m2, o.__ = t, o.__b = t.__b + 1, f2 = null, ~(a2 = o.__i = St(o, n, c, x2)) && (x2--, (f2 = n[a2]) && (f2.__u |= 2)), f2 && f2.__v ? (o.__u |= 16, a2 == c - 1 ? m2-- : a2 == c + 1 ? m2++ : a2 != c && (a2 > c ? m2-- : m2++, g2 = 1)) : (~a2 || (r > p ? m2-- : r < p && m2++), typeof o.type != "function" && (o.__u |= 4))) : h2[_] = null;
  if (g2) {
    for (s = [], d = [], _ = 0; _ < r; _++) if ((o = h2[_]) && 16 & o.__u) {
      for (m2 = 0, l2 = s.length; m2 < l2; ) s[u = m2 + l2 >> 1] < o.__i ? m2 = u + 1 : l2 = u;
      s[m2] = o.__i, d[_] = m2 + 1;
    }
    for (m2 = s.length; _--; ) d[_] && (d[_] == m2 ? m2-- : h2[_].__u |= 4);
  }
  if (x2) for (_ = 0; _ < p; _++) !(f2 = n[_]) || 2 & f2.__u || (f2.__e == i && (i = M(f2)), Pe(f2, f2));
  return i;
}
function ze(t, e, n, i) {
  var r, _, o, f2;
  if (typeof t.type == "function") {
    if (t.props.__P) return e;
    if (r = t.__k) for (_ = 0; _ < r.length; _++) r[_] && (r[_].__ = t, e = ze(r[_], e, n, false));
    return e;
  }
  for (e && !e.parentNode && (e = M(t)) && !e.parentNode && (e = null), o = t.__e, f2 = e; f2 && f2.nodeType == 8; ) f2 = f2.nextSibling;
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
      return n(v.event ? v.event(e) : e);
    }
  };
}
function xe(t, e, n, i, r, _, o, f2, c, a2) {
  var s, d, l2, u, p, x2, m2, g2, h2, C2, b2, me2, He, ie, O2, De, E2, j2, T2 = e.type;
  if (e.constructor !== G) return null;
  128 & n.__u && (c = 32 & n.__u, s = n.__c.__z) && (e.__u |= c, d = _ = [], s.nodeType == 8 ? f2 = re(s, _) : _.push(s), f2 = _[0] || f2), (s = v.__b) && s(e);
  e: if (typeof T2 == "function") {
    l2 = o.length;
    try {
      if (g2 = e.props, h2 = (s = T2.prototype) && s.render, C2 = (s = T2.contextType) && i[s.__c], b2 = s ? C2 ? C2.props.value : s.__ : i, (u = n.__c) ? (e.__c = u, 2 & u.__g && (u.__g |= 1)) : (h2 ? e.__c = u = new T2(g2, b2) : (e.__c = u = new W(g2, b2), u.constructor = T2, u.render = Pt), C2 && C2.sub(u), u.state || (u.state = {}), u.__n = i, u.__g |= 8, u.__h = [], u.__k = []), h2 && (u.__s || (u.__s = u.state), T2.getDerivedStateFromProps && (u.__s == u.state && (u.__s = D({}, u.__s)), D(u.__s, T2.getDerivedStateFromProps(g2, u.__s)))), p = u.props, x2 = u.state, u.__v = e, n.__c) {
        if (g2 !== p && h2 && !T2.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(g2, b2), e.__v == n.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(g2, u.__s, b2) === false) {
          e.__v != n.__v && (u.props = g2, u.state = u.__s, u.__g &= -9), e.__e = n.__e, e.__k = n.__k, e.__k.some(function(P2) {
            P2 && (P2.__ = e);
          }), se.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && o.push(u), f2 = M(n);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(g2, u.__s, b2), h2 && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(p, x2, m2);
        });
      } else h2 && !T2.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), h2 && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = b2, u.props = g2, u.__P = t, u.__g &= -5, me2 = v.__r, He = h2 ? 25 : 0;
      do
        u.__g &= -9, me2 && me2(e), s = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++He < 25);
      h2 && (se.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (i = D({}, i, u.getChildContext())), h2 && n.__c && u.getSnapshotBeforeUpdate && (m2 = u.getSnapshotBeforeUpdate(p, x2)), ie = s && s.type === A && s.key == null ? s.props.children : s, g2.__P && (s = f2, r = (t = g2.__P).namespaceURI, c = _ = null, n.props && n.props.__P != t && (n.__k.some(function(P2) {
        P2 && Pe(P2, P2);
      }), n.__k = null), f2 = n.__k ? M(n, 0) : null), f2 = Be(t, we(ie) ? ie : [ie], e, n, i, r, _, o, f2, c, a2), g2.__P && (e.__e = null, f2 = s), e.__u &= -161, d && d.some(H), u.__h.length && o.push(u), 1 & u.__g && (u.__g &= -4);
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
      e.__k || (e.__k = n.__k || []), P2 && P2.then || Ge(e), v.__e(P2, e, n);
    }
  } else f2 = e.__e = Ct(n.__e, e, n, i, r, _, o, c, a2, t);
  return (s = v.diffed) && s(e), f2;
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
  v.__c && v.__c(e, t), t.some(function(r) {
    try {
      t = r.__h, r.__h = [], t.some(function(_) {
        _.call(r);
      });
    } catch (_) {
      v.__e(_, r.__v);
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
    t = g2.createElementNS(r, b2, C2.is ? C2 : a2), f2 && (v.__m && v.__m(e, _), f2 = false), _ = null;
  }
  if (b2) {
    if (a2 = b2 == "template" && t.content || t, _ = b2 == "textarea" && C2.defaultValue != null ? null : _ && Se.call(a2.childNodes), !f2 && _) for (h2 = {}, s = 0; s < t.attributes.length; s++) h2[(p = t.attributes[s]).name] = p.value;
    for (s in h2) p = h2[s], s == "dangerouslySetInnerHTML" ? l2 = p : s == "children" || s in C2 || s == "value" && "defaultValue" in C2 || s == "checked" && "defaultChecked" in C2 || _e(t, s, null, p, r);
    for (s in C2) p = C2[s], s == "children" ? u = p : s == "dangerouslySetInnerHTML" ? d = p : s == "value" ? x2 = p : s == "checked" ? m2 = p : f2 && typeof p != "function" || h2[s] === p || _e(t, s, p, h2[s], r);
    d ? (f2 || l2 && (d.__html == l2.__html || d.__html == t.innerHTML) || (t.innerHTML = d.__html), e.__k = []) : (l2 && (t.textContent = ""), (b2 == "foreignObject" || r == "http://www.w3.org/1998/Math/MathML" && bt.test(b2)) && (r = "http://www.w3.org/1999/xhtml"), Be(a2, we(u) ? u : [u], e, n, i, r, _, o, _ ? _[0] : n.__k && M(n, 0), f2, c), _ && _.some(H)), f2 && b2 != "textarea" || (s = "value", b2 == "progress" && x2 == null ? t.removeAttribute(s) : x2 == null || x2 === t[s] && (b2 != "progress" || x2) || _e(t, s, x2, h2[s], r), s = "checked", m2 != null && m2 != t[s] && _e(t, s, m2, h2[s], r));
  } else h2 === C2 || f2 && t.data == C2 || (t.data = C2);
  return t;
}
function Ce(t, e, n, i) {
  try {
    typeof t == "function" ? e ? e.__x = t(e) || 1 : i && (i = i.__c || i.__e) && (e = i.__x) && (i.__x = null, typeof e == "function" ? e() : t(null)) : t.current = e;
  } catch (r) {
    v.__e(r, n);
  }
}
function Pe(t, e, n) {
  var i, r, _, o;
  if (v.unmount && v.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || Ce(i, null, e, t), i = t.__c) {
    if (i.componentWillUnmount) try {
      i.componentWillUnmount();
    } catch (f2) {
      v.__e(f2, e);
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
  v.__ && v.__(t, e), e.nodeType == 9 && (e = e.documentElement), i = (n = t && 32 & t.__u) ? null : e.__k, e.__k = z(A, { children: [t] }), r = [], _ = [], xe(e, e.__k, i || fe, fe, e.namespaceURI, i ? null : e.firstChild ? Se.call(e.childNodes) : null, r, i ? i.__e : e.firstChild, n, _), Je(r, e.__k, _), e.__k.props.children = null;
}
v = { __e: function(t, e, n, i) {
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
}, W.prototype.setState = function(t, e) {
  var n = this.__s;
  n && n != this.state || (n = this.__s = D({}, this.state)), typeof t == "function" && (t = t(D({}, n), this.props)), t && (D(n, t), this.__v && (e && this.__k.push(e), Fe(this)));
}, W.prototype.forceUpdate = function(t) {
  this.__v && (this.__g |= 4, t && this.__h.push(t), Fe(this));
}, W.prototype.render = A, U = [], ue = 0, qe = function(t, e) {
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
function ce(t, e) {
  k.__h && k.__h(w, t, K || e), K = 0;
  var n = w.__H || (w.__H = { __: [], __h: [] });
  return t >= n.__.length && n.__.push({}), n.__[t];
}
function Nt(t) {
  return K = 1, $t(ft, t);
}
function $t(t, e, n) {
  var i = ce(q++, 2);
  if (i.t = t, !i.__c && (i.__ = [n ? n(e) : ft(void 0, e), function(_) {
    var o = (i.__N || i.__)[0], f2 = i.t(o, _);
    Ne(o, f2) || (i.__N = [f2, i.__[1]], i.__c.setState({}));
  }], i.__c = w, !w.__f)) {
    w.__f = true;
    var r = w.shouldComponentUpdate;
    w.shouldComponentUpdate = function(_, o, f2) {
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
  !k.__s && Me(n.__H, e) && (n.__P = true, n.__ = t, n.u = e, w.__H.__h.push(n));
}
function Et(t, e) {
  var n = ce(q++, 4);
  !k.__s && Me(n.__H, e) && (n.__P = false, n.__ = t, n.u = e, w.__h.push(n));
}
function ae(t) {
  return K = 5, F(function() {
    return { current: t };
  }, []);
}
function F(t, e) {
  var n = ce(q++, 7);
  return Me(n.__H, e) && (n.__ = t(), n.__H = e), n.__;
}
function Mt() {
  var t;
  do {
    for (; t = $e.shift(); ) try {
      Z(t);
    } catch (n) {
      k.__e(n, { __: (t = t.__P) && t.__v });
    }
    for (; t = ut.shift(); ) {
      var e = t.__H;
      if (t.__P && e) try {
        e.__h.some(Z), e.__h.some(Ee), e.__h = [];
      } catch (n) {
        e.__h = [], k.__e(n, t.__v);
      }
    }
  } while ($e.length);
}
k.__b = function(t) {
  w = null, Ye && Ye(t);
}, k.__ = function(t, e) {
  t && e.__k && e.__k.__m && (t.__m = e.__k.__m), _t && _t(t, e);
}, k.__r = function(t) {
  et && et(t), q = 0;
  var e = (w = t.__c).__H;
  e && (Te == w ? w.__h = [] : (e.__h.some(Z), e.__h.some(Ee), q = 0), e.__h = [], e.__.some(function(n) {
    n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
  })), Te = w;
}, k.diffed = function(t) {
  tt && tt(t);
  var e = t.__c;
  e && e.__H && (e.__H.__h.length && rt(ut.push(e)), e.__H.__.some(function(n) {
    n.u && (n.__H = n.u);
  })), Te = w = null;
}, k.__c = function(t, e) {
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
}, k.unmount = function(t) {
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
  }), i.__H = void 0, e && k.__e(e, i.__v));
};
var ot = typeof requestAnimationFrame == "function";
function At(t) {
  var e, n = function() {
    clearTimeout(i), ot && cancelAnimationFrame(e), setTimeout(t);
  }, i = setTimeout(n, 35);
  ot && (e = requestAnimationFrame(n));
}
function rt(t) {
  t != 1 && Xe == k.requestAnimationFrame || ((Xe = k.requestAnimationFrame) || At)(Mt);
}
function Z(t) {
  var e = w, n = t.__c;
  typeof n == "function" && (t.__c = void 0, n()), w = e;
}
function Ee(t) {
  var e = w;
  t.__c = t.__(), w = e;
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
var y = void 0;
function ee(t) {
  var e = y, n = Q;
  y = void 0, Q = void 0;
  try {
    return t();
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
function st(t) {
  if (y !== void 0) {
    var e = t.n;
    if (e === void 0 || e.t !== y) return e = { i: 0, S: t, p: y.s, n: void 0, t: y, e: void 0, x: void 0, r: e }, y.s !== void 0 && (y.s.n = e), y.s = e, t.n = e, 32 & y.f && t.S(e), e;
    if (e.i === -1) return e.i = 0, e.n !== void 0 && (e.n.p = e.p, e.p !== void 0 && (e.p.n = e.n), e.p = y.s, e.n = void 0, y.s.n = e, y.s = e), e;
  }
}
function S(t, e) {
  this.v = t, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = e?.watched, this.Z = e?.unwatched, this.name = e?.name;
}
S.prototype.brand = Ot;
S.prototype.h = function() {
  return true;
};
S.prototype.S = function(t) {
  var e = this, n = this.t;
  n !== t && t.e === void 0 && (t.x = n, this.t = t, n !== void 0 ? n.e = t : ee(function() {
    var i;
    (i = e.W) == null || i.call(e);
  }));
};
S.prototype.U = function(t) {
  var e = this;
  if (this.t !== void 0) {
    var n = t.e, i = t.x;
    n !== void 0 && (n.x = i, t.e = void 0), i !== void 0 && (i.e = n, t.x = void 0), t === this.t && (this.t = i, i === void 0 && ee(function() {
      var r;
      (r = e.Z) == null || r.call(e);
    }));
  }
};
S.prototype.subscribe = function(t) {
  var e = this;
  return $(function() {
    var n = e.value;
    ee(function() {
      return t(n);
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
  var t = this;
  return ee(function() {
    return t.value;
  });
};
Object.defineProperty(S.prototype, "value", { get: function() {
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
  return new S(t, e);
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
  S.call(this, void 0, e), this.x = t, this.s = void 0, this.g = he - 1, this.f = 4;
}
R.prototype = new S();
R.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return false;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === he)) return true;
  if (this.g = he, this.f |= 1, this.i > 0 && !ct(this)) return this.f &= -2, true;
  var t = y;
  try {
    at(this), y = this;
    var e = this.x();
    (16 & this.f || this.v !== e || this.i === 0) && (this.v = e, this.f &= -17, this.i++);
  } catch (n) {
    this.v = n, this.f |= 16, this.i++;
  }
  return y = t, lt(this), this.f &= -2, true;
};
R.prototype.S = function(t) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var e = this.s; e !== void 0; e = e.n) e.S.S(e);
  }
  S.prototype.S.call(this, t);
};
R.prototype.U = function(t) {
  if (this.t !== void 0 && (S.prototype.U.call(this, t), this.t === void 0)) {
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
function L(t, e) {
  return new R(t, e);
}
function pt(t) {
  var e = t.j;
  if (t.j = void 0, typeof e == "function") {
    N++;
    var n = y;
    y = void 0;
    try {
      e();
    } catch (i) {
      throw t.f &= -2, t.f |= 8, Oe(t), i;
    } finally {
      y = n, ve();
    }
  }
}
function Oe(t) {
  for (var e = t.s; e !== void 0; e = e.n) e.S.U(e);
  t.x = void 0, t.s = void 0, pt(t);
}
function Ht(t) {
  if (y !== this) throw new Error("Out-of-order effect");
  lt(this), y = t, this.f &= -2;
  try {
    8 & this.f && Oe(this);
  } finally {
    ve();
  }
}
function V(t, e) {
  this.x = t, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = e?.name, Q && Q.push(this);
}
V.prototype.c = function() {
  var t = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var e = this.x();
    typeof e == "function" && (this.j = e);
  } finally {
    t();
  }
};
V.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, pt(this), at(this), N++;
  var t = y;
  return y = this, Ht.bind(this, t);
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
function $(t, e) {
  var n = new V(t, e);
  try {
    n.c();
  } catch (r) {
    throw n.d(), r;
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
function B(t, e) {
  v[t] = e.bind(null, v[t] || function() {
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
  var r = F(function() {
    for (var f2 = e, c = e.__v; c = c.__; ) if (c.__c) {
      c.__c.__$f |= 4;
      break;
    }
    var a2 = L(function() {
      var u = i.value.value;
      return u === 0 ? 0 : u === true ? "" : u || "";
    }), s = L(function() {
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
Object.defineProperties(S.prototype, { constructor: { configurable: true, value: J(A, null).constructor }, type: { configurable: true, value: dt }, props: { configurable: true, get: function() {
  var t = this;
  return { data: { get value() {
    return t.value;
  } } };
} }, __b: { configurable: true, value: 1 } });
B("__b", function(t, e) {
  if (ne(), I = void 0, typeof e.type == "string") {
    var n, i = e.props;
    for (var r in i) if (r !== "children") {
      var _ = i[r];
      _ instanceof S && (n || (e.__np = n = {}), n[r] = _, i[r] = _.peek());
    }
  }
  t(e);
});
B("__r", function(t, e) {
  if (t(e), e.type !== A) {
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
    })(i), typeof e.type == "function" ? e.type.displayName || e.type.name : ""))), I = i, ne(n);
  }
});
B("__e", function(t, e, n, i) {
  ne(), I = void 0, t(e, n, i);
});
B("diffed", function(t, e) {
  ne(), I = void 0;
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
B("unmount", function(t, e) {
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
B("__h", function(t, e, n, i) {
  i < 3 && (e.__$f |= 2), t(e, n, i);
});
W.prototype.shouldComponentUpdate = function(t, e) {
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
  return F(function() {
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
  vt.push(this) === 1 && (v.requestAnimationFrame || qt)(It);
}
var un = Qe.bind(J);

// sync/signals.js
var door = te("starting");
var unfitReason = te(
  /** @type {string | null} */
  null
);
var me = te(
  /** @type {Me | null} */
  null
);
var server = te({ firstVisit: false, signUp: "invited", version: "" });
var connection = te("away");
var waiting = te(0);
var pairs = te(
  /** @type {Pair[]} */
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
var dismissed = /* @__PURE__ */ new Set();
var tell = () => {
};
function whenTroubled(act2) {
  tell = act2;
}
function takeTrouble({ trouble, safe, facts, over }) {
  if (over) endTrouble(trouble, safe, facts.about);
  else addTrouble(trouble, safe, facts);
}
function addTrouble(kind, safe, facts = {}) {
  const id2 = [kind, safe ?? "", facts.about ?? ""].join(" ");
  if (dismissed.has(id2)) return;
  const others = troubles.value.filter((trouble) => trouble.id !== id2);
  troubles.value = [...others, { ...facts, id: id2, safe, kind }];
  tell({ kind: "trouble", trouble: kind, safe, facts });
}
function endTrouble(kind, safe, about = "") {
  const id2 = [kind, safe ?? "", about].join(" ");
  if (!troubles.value.some((trouble) => trouble.id === id2)) return;
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id2);
  tell({ kind: "trouble", trouble: kind, safe, facts: { about }, over: true });
}
function dismissTrouble(id2) {
  dismissed.add(id2);
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id2);
}
function clearSignals() {
  pairs.value = [];
  invitations.value = [];
  troubles.value = [];
  waiting.value = 0;
  dismissed.clear();
}

// seal/errors.js
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

// seal/bytes.js
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
  const [year, month, day2] = found.slice(1).map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day2 >= 1 && day2 <= DAYS[month - 1] + Number(leap);
}
function checkMoment(text) {
  if (!isMoment(text)) throw new SealError("time-wrong");
  return text;
}
function forget(raw) {
  raw.fill(0);
}

// seal/blob.js
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

// seal/hash.js
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

// seal/context.js
var MOST = Number.MAX_SAFE_INTEGER;
function formatContext(kind, ...fields) {
  return encodeText([`alcove/v1/${line(kind)}`, ...fields.map(line)].join("\n"));
}
function line(field) {
  if (Number.isSafeInteger(field) && Number(field) >= 0) return String(Number(field) + 0);
  if (typeof field === "string" && field !== "" && !field.includes("\n")) return field;
  throw new SealError("context-field");
}
function recordContext({ pair: pair2, epoch, record, author, version, seq }) {
  return formatContext("rec", pair2, epoch, record, author, version, seq);
}
function selfContext({ person, fp, record, version, seq }) {
  return formatContext("self", person, fp, record, version, seq);
}
function keyringContext({ person, fp, version }) {
  return formatContext("keyring", person, fp, version);
}
function keptContext({ person, fp, entry }) {
  return formatContext("kept", person, fp, entry);
}
function wrapContext({ person, method, wrap }) {
  return formatContext("wrap", person, method, wrap);
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

// vendor/idb.js
/*! idb 8.0.4 (ISC); see licences/ */
var m = (e, n) => n.some((t) => e instanceof t);
var B2;
var b;
function g() {
  return B2 || (B2 = [IDBIndex, IDBObjectStore, IDBCursor, IDBDatabase, IDBTransaction]);
}
function C() {
  return b || (b = ["advance", "continue", "continuePrimaryKey"].map((e) => IDBCursor.prototype[e]));
}
var D2 = /* @__PURE__ */ new WeakMap();
var h = /* @__PURE__ */ new WeakMap();
var f = /* @__PURE__ */ new WeakMap();
function V2(e) {
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
  if (D2.has(e)) return;
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
  D2.set(e, n);
}
var I2 = { get(e, n, t) {
  if (e instanceof IDBTransaction) {
    if (n === "done") return D2.get(e);
    if (n === "store") return t.objectStoreNames[1] ? void 0 : t.objectStore(t.objectStoreNames[0]);
  }
  return a(e[n]);
}, set(e, n, t) {
  return e[n] = t, true;
}, has(e, n) {
  return e instanceof IDBTransaction && (n === "done" || n === "store") ? true : n in e;
} };
function M2(e) {
  I2 = e(I2);
}
function O(e) {
  return C().includes(e) ? function(...n) {
    return e.apply(y2(this), n), a(this.request);
  } : function(...n) {
    return a(e.apply(y2(this), n));
  };
}
function S2(e) {
  return typeof e == "function" ? O(e) : (e instanceof IDBTransaction && j(e), m(e, g()) ? new Proxy(e, I2) : e);
}
function a(e) {
  if (e instanceof IDBRequest) return V2(e);
  if (h.has(e)) return h.get(e);
  let n = S2(e);
  return Object.is(n, e) || (h.set(e, n), f.set(n, e)), n;
}
var y2 = (e) => f.get(e);
function k2(e, n, { blocked: t, upgrade: r, blocking: i, terminated: c } = {}) {
  let o = indexedDB.open(e, n), d = a(o);
  return r && o.addEventListener("upgradeneeded", (s) => {
    r(a(o.result), s.oldVersion, s.newVersion, a(o.transaction), s);
  }), t && o.addEventListener("blocked", (s) => t(s.oldVersion, s.newVersion, s)), d.then((s) => {
    c && s.addEventListener("close", () => c()), i && s.addEventListener("versionchange", (u) => i(u.oldVersion, u.newVersion, u));
  }).catch(() => {
  }), d;
}
function K2(e, { blocked: n } = {}) {
  let t = indexedDB.deleteDatabase(e);
  return n && t.addEventListener("blocked", (r) => n(r.oldVersion, r)), a(t).then(() => {
  });
}
var T = ["get", "getKey", "getAll", "getAllKeys", "count"];
var A2 = ["put", "add", "delete", "clear"];
var l = {};
function E(e, n) {
  if (!(e instanceof IDBDatabase && !(n in e) && typeof n == "string")) return;
  if (l[n]) return l[n];
  let t = n.replace(/FromIndex$/, ""), r = n !== t, i = A2.includes(t);
  if (!(t in (r ? IDBIndex : IDBObjectStore).prototype) || !(i || T.includes(t))) return;
  let c = async function(o, ...d) {
    let s = this.transaction(o, i ? "readwrite" : "readonly"), u = s.store;
    return r && (u = u.index(d.shift())), (await Promise.all([u[t](...d), i && s.done]))[0];
  };
  return l[n] = c;
}
M2((e) => ({ ...e, get: (n, t, r) => E(n, t) || e.get(n, t, r), has: (n, t) => !!E(n, t) || e.has(n, t) }));
var v2 = ["advance", "continue", "continuePrimaryKey"];
var P = {};
var w2 = /* @__PURE__ */ new WeakMap();
var x = /* @__PURE__ */ new WeakMap();
var W2 = { get(e, n) {
  if (!v2.includes(n)) return e[n];
  let t = P[n];
  return t || (t = P[n] = function(...r) {
    w2.set(this, x.get(this)[n](...r));
  }), t;
} };
async function* F2(...e) {
  let n = this;
  if (n instanceof IDBCursor || (n = await n.openCursor(...e)), !n) return;
  n = n;
  let t = new Proxy(n, W2);
  for (x.set(t, n), f.set(t, y2(n)); n; ) yield t, n = await (w2.get(t) || n.continue()), w2.delete(t);
}
function L2(e, n) {
  return n === Symbol.asyncIterator && m(e, [IDBIndex, IDBObjectStore, IDBCursor]) || n === "iterate" && m(e, [IDBIndex, IDBObjectStore]);
}
M2((e) => ({ ...e, get(n, t, r) {
  return L2(n, t) ? F2 : e.get(n, t, r);
}, has(n, t) {
  return L2(n, t) || e.has(n, t);
} }));

// keyring/device.js
var NAME = "alcove-keys";
var base = null;
function open() {
  base ??= connect();
  base.catch(() => base = null);
  return base;
}
function connect() {
  return k2(NAME, 1, {
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
  const keys2 = { ...device, pairKeys: /* @__PURE__ */ new Map() };
  try {
    const db2 = await open();
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
  return keys2;
}
var seedContext = (person, fp) => keptContext({ person, fp, entry: "kem-seed" });
function openKemSeed({ person, fp, kemKey, kemSealed }) {
  return openSealed(kemKey, seedContext(person, fp), kemSealed);
}
async function recallKeys(person) {
  const db2 = await open();
  const [device, rows] = await Promise.all([db2.get("devices", person), db2.getAll("pairKeys", IDBKeyRange.bound([person], [person, []]))]);
  if (!device) return null;
  const pairKeys = /* @__PURE__ */ new Map();
  for (const { pair: pair2, epoch, key } of rows) pairKeys.set(pair2, (pairKeys.get(pair2) ?? /* @__PURE__ */ new Map()).set(epoch, key));
  return { ...device, pairKeys };
}
async function lastPerson() {
  return await (await open()).get("notes", "last") ?? null;
}
async function rememberPerson(person) {
  await (await open()).put("notes", person, "last");
}
async function keepPairKey(keys2, pair2, epoch, key) {
  keys2.pairKeys.set(pair2, (keys2.pairKeys.get(pair2) ?? /* @__PURE__ */ new Map()).set(epoch, key));
  await (await open()).put("pairKeys", { person: keys2.person, pair: pair2, epoch, key }).catch(() => {
  });
}
async function forgetKeys(person) {
  const work = (await open()).transaction(["devices", "pairKeys"], "readwrite", { durability: "strict" });
  work.objectStore("devices").delete(person);
  work.objectStore("pairKeys").delete(IDBKeyRange.bound([person], [person, []]));
  await work.done;
}
async function knownRing(person) {
  return await (await open()).get("notes", `ring ${person}`) ?? null;
}
async function rememberRing(person, row) {
  await (await open()).put("notes", row, `ring ${person}`);
}
async function deleteKeys() {
  closeKeys();
  await K2(NAME);
}

// keyring/unlocked.js
var keys = null;
var unlocked = () => keys;
function setUnlocked(given) {
  keys = given;
}

// sync/door.js
var PATIENCE = 2e4;
var onStranger = () => {
};
function whenSignedOut(act2) {
  onStranger = act2;
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
async function ask(method, path2, body, { keepalive = false } = {}) {
  let answer, text;
  try {
    answer = await fetch(path2, makeRequest(method, body, keepalive));
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
  too_many_login_attempts: "too-fast"
};
function accountCode(errors) {
  const code = errors[0]?.code ?? "";
  return Object.hasOwn(ACCOUNT_CODES, code) ? ACCOUNT_CODES[
    /** @type {keyof typeof ACCOUNT_CODES} */
    code
  ] : "refused";
}

// sync/ids.js
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

// sync/gaps.js
var MOST_HOLES = 1e3;
var makeLedger = () => /* @__PURE__ */ new Map();
function noteNumber(ledger, author, seq, what = null) {
  const account = ledger.get(author) ?? { highest: 0, numbers: /* @__PURE__ */ new Map(), twice: false };
  const known = account.numbers.get(seq) ?? null;
  if (known !== null && what !== null && known !== what) account.twice = true;
  account.numbers.set(seq, known ?? what);
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

// seal/payload.js
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
function parseJson(text) {
  try {
    return JSON.parse(text);
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
  const plain2 = Array.isArray(value) || typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!plain2) throw new SealError("payload-json");
  Object.values(value).forEach((item) => checkPlain(item, left - 1));
}

// records/refused.js
var REFUSALS2 = /* @__PURE__ */ new Set([
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
    if (!REFUSALS2.has(code)) throw new TypeError(code);
  }
};

// records/checks.js
var ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
var isRecordId = (value) => typeof value === "string" && ID.test(value);
var [YEAR_LEAST, YEAR_MOST] = ["1970", "2999"];
var isNearTime = (text) => text.slice(0, 4) >= YEAR_LEAST && text.slice(0, 4) <= YEAR_MOST;
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
  if (Object.keys(value).some((name2) => !members.includes(name2))) return refuse("field-unknown", field);
  return value;
}

// records/thresholds.js
var WORDS_MOST = 2e4;
var LINE_MOST = 200;
var SENTENCE_MOST = 500;
var OUTCOME_MOST = 2e3;
var LIST_MOST = 200;
var VERSIONS_MOST = 3e3;
var AGENDA_MOST = 1e3;
var PAYLOAD_MOST = 63456;
var MINUTES_LEAST = 5;
var MINUTES_MOST = 240;
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

// records/agenda-shape.js
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
  for (const name2 of ["opening", "room", "slack", "closing"]) checkNumber(agenda[name2], field, 0, MINUTES_MOST);
  checkId(agenda.first, field);
  if (typeof agenda.dragged !== "boolean") throw new RecordRefused("field-type", { field });
  const before = checkIds(agenda.read_before, field, AGENDA_MOST);
  const seats = checkList(agenda.seats, field, AGENDA_MOST).map((each) => checkSeat(each, field));
  const later2 = checkIds(agenda.if_time_allows, field, AGENDA_MOST);
  const notices = checkList(agenda.notices, field, NOTICES_MOST).map((each) => checkNotice(each, field));
  checkIds([...before, ...seats.map(({ topic }) => topic), ...later2], field, AGENDA_MOST);
  const whole = { ...agenda, read_before: before, seats, if_time_allows: later2, notices };
  return Object.fromEntries(MEMBERS.map((name2) => [
    name2,
    /** @type {any} */
    whole[name2]
  ]));
}
function checkSeat(value, field) {
  const { topic, start, minutes, why } = checkObject(value, field, ["topic", "start", "minutes", "why"]);
  demand(WHYS.includes(why), field);
  return { topic: checkId(topic, field), start: checkNumber(start, field, 0, FARTHEST), minutes: checkNumber(minutes, field, 1, MINUTES_MOST), why };
}
function checkNotice(value, field) {
  const { topic, code, longer, taps } = checkObject(value, field, ["topic", "code", "longer", "taps"]);
  demand(NOTICES.includes(code), field);
  checkNumber(longer, field, 0, FARTHEST);
  demand(checkList(taps, field, TAPS.length).every((tap) => TAPS.includes(tap)), field);
  return { topic: checkId(topic, field), code, longer, taps: [...taps] };
}

// records/kinds.js
var id = { type: "id" };
var day = { type: "day" };
var flag = { type: "flag" };
var needed = { needed: true };
var pair = { ...id, needed: true, mine: true };
var count = { type: "number", least: 1, most: Number.MAX_SAFE_INTEGER };
var BOTH = ["ours", "mine"];
var OURS = ["ours"];
var oneOf = (...of) => ({ type: "choice", of });
var NEEDS = Object.freeze(["listen", "think-along", "decide", "act", "know", "talk-first", "update"]);
var OUTCOMES = Object.freeze(["changed", "will-not", "rest", "promise"]);
var ANSWERS_IN_WORDS = Object.freeze(["reply", "heard-as", "renegotiated"]);
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
      outcome: { type: "outcome" }
    }
  },
  note: { safes: BOTH, words: "needed", fields: { topic: id, meeting: id, pair } },
  promise: {
    safes: BOTH,
    words: "needed",
    fields: {
      owner: { ...id, ...needed },
      when: { type: "text", most: LINE_MOST },
      by_meeting: id,
      by_day: day,
      topic: id,
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
      type: { ...oneOf("reply", "yes", "no", "noticed", "heard-as", "kept", "renegotiated", "released"), ...needed }
    }
  },
  order: {
    safes: OURS,
    words: "none",
    fields: { meeting: id, ids: { type: "ids", ...needed }, now: { type: "place" }, turn: { ...count, ...needed } }
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
    safes: ["mine"],
    words: "none",
    fields: {
      pair,
      meeting: { ...id, ...needed },
      spoke: oneOf("me", "even", "other"),
      worth: { type: "number", least: 1, most: 3 }
    }
  },
  erased: { safes: BOTH, words: "none", fields: { numbers: { type: "numbers", ...needed } } }
};

// records/text.js
var HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
var CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
var BREAKS = /\r\n|[\r\v\f\x85]/g;
var SPACES = /[\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var VISIBLE = /[^\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var LEANS = /[\u0300-\u036f\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
var JOINER = "‍";
var countCharacters = (text) => [...text].length;
var isBlank = (text) => !VISIBLE.test(text);
function cleanText(text) {
  return text.replace(BREAKS, "\n").replace(CONTROLS, "").normalize("NFC");
}
function checkText(text, field, most) {
  if (typeof text !== "string" || HALF.test(text)) throw new RecordRefused("field-type", { field });
  if (CONTROL.test(text)) throw new RecordRefused("words-control", { field });
  if (text.normalize("NFC") !== text) throw new RecordRefused("words-not-nfc", { field });
  if (countCharacters(text) > most) throw new RecordRefused("too-long", { field, most });
  return text;
}
function cutAtWord(text, most) {
  const line2 = [...text.replace(SPACES, " ").replace(/^ | $/g, "")];
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

// records/fields.js
var ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
var ZONE_MOST = 64;
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
var CHECKS = {
  id: checkId,
  flag: (value, field) => typeof value !== "boolean" ? refuse("field-type", field) : value || refuse("field-value", field),
  day: (value, field) => isDay(checkString(value, field)) && isNearTime(value) ? value : refuse("field-value", field),
  moment: (value, field) => isMoment(checkString(value, field)) && isNearTime(value) ? value : refuse("field-value", field),
  zone: (value, field) => ZONE.test(checkString(value, field)) && value.length <= ZONE_MOST ? value : refuse("field-value", field),
  text: (value, field, { most = 0 }) => isBlank(checkText(value, field, most)) ? refuse("words-empty", field) : value,
  number: (value, field, { least = 0, most = 0 }) => checkNumber(value, field, least, most),
  choice: (value, field, { of = [] }) => {
    if (typeof value !== typeof of[0]) refuse("field-type", field);
    return of.includes(value) ? value : refuse("field-value", field);
  },
  place: (value, field) => ["opening", "closing"].includes(value) ? value : checkId(value, field),
  ids: (value, field) => checkIds(value, field, LIST_MOST),
  numbers: checkPairs,
  outcome: checkOutcome,
  agenda: checkAgenda
};
function cleanField(value, spec) {
  if (spec.type === "text" && typeof value === "string") return cleanText(value);
  if (spec.type === "outcome" && typeof value?.words === "string") return { ...value, words: cleanText(value.words) };
  return value;
}

// records/record.js
var COMMON = ["kind", "words", "at", "seen"];
function makeRecord(kind, words, fields, at2, seen, safe) {
  const given = Object.entries(fields).filter(([name2, value]) => value !== void 0 && value !== null && !COMMON.includes(name2));
  const known = KINDS[kind]?.fields ?? {};
  const cleaned2 = given.map(([name2, value]) => [name2, known[name2] ? cleanField(value, known[name2]) : value]);
  const payload = orderRecord(checkRecord({ kind, words: typeof words === "string" ? cleanText(words) : words, ...Object.fromEntries(cleaned2), at: at2, seen }, safe));
  const bytes = new TextEncoder().encode(formatRecord(payload)).length;
  if (bytes > PAYLOAD_MOST) throw new RecordRefused("record-large", { bytes, most: PAYLOAD_MOST });
  return payload;
}
function parseRecord(payload, safe) {
  return checkRecord(payload instanceof Uint8Array ? readObject(payload) : payload, safe);
}
function readObject(data) {
  try {
    return parsePayload(data);
  } catch {
    throw new RecordRefused("record-shape");
  }
}
var formatRecord = (payload) => JSON.stringify(payload);
function orderRecord({ kind, words, fields, at: at2, seen }) {
  return { kind, words, ...fields, at: at2, seen };
}
function checkRecord(payload, safe) {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new RecordRefused("record-shape");
  const { kind, words, at: at2, seen, own, ...rest } = (
    /** @type {Record<string, any>} */
    payload
  );
  const spec = kindOf(kind);
  const stranger = Object.keys(rest).find((name2) => !Object.hasOwn(spec.fields, name2));
  if (stranger !== void 0) throw new RecordRefused("field-unknown", { field: stranger });
  checkWords(words, spec.words);
  const fields = checkFields(spec, rest);
  if (!isMoment(at2) || !isNearTime(at2)) throw new RecordRefused(at2 === void 0 ? "field-missing" : "field-type", { field: "at" });
  checkSeen(seen);
  checkBetween(kind, words, fields);
  checkSafe(kind, fields, safe);
  return { kind, words, fields, at: at2, seen: seen ?? 0 };
}
function kindOf(kind) {
  if (kind === void 0) throw new RecordRefused("field-missing", { field: "kind" });
  if (typeof kind !== "string") throw new RecordRefused("field-type", { field: "kind" });
  if (!Object.hasOwn(KINDS, kind)) throw new RecordRefused("kind-unknown");
  return KINDS[kind];
}
function checkWords(words, wanted) {
  if (words === void 0) throw new RecordRefused("field-missing", { field: "words" });
  const text = checkText(words, "words", WORDS_MOST);
  if (wanted === "needed" && isBlank(text)) throw new RecordRefused("words-empty", { field: "words" });
  if (wanted === "none" && text !== "") throw new RecordRefused("words-unwanted", { field: "words" });
}
function checkFields(spec, given) {
  const fields = {};
  for (const [name2, field] of Object.entries(spec.fields)) {
    if (Object.hasOwn(given, name2)) fields[name2] = CHECKS[field.type](given[name2], name2, field);
    else if (field.needed && !field.mine) throw new RecordRefused("field-missing", { field: name2 });
  }
  return fields;
}
function checkSeen(seen) {
  if (seen !== void 0) checkNumber(seen, "seen", 0, Number.MAX_SAFE_INTEGER);
}
function checkBetween(kind, words, fields) {
  if (kind === "answer" && ANSWERS_IN_WORDS.includes(fields.type) && isBlank(words)) throw new RecordRefused("words-empty", { field: "words" });
  if (kind !== "promise") return;
  if (fields.by_meeting !== void 0 && fields.by_day !== void 0) throw new RecordRefused("field-both", { field: "by_meeting", other: "by_day" });
  if (fields.state === "renegotiated" && fields.state_words === void 0) throw new RecordRefused("field-missing", { field: "state_words" });
}
function checkSafe(kind, fields, safe) {
  if (kind === "erased") return;
  const lies = fields.pair === void 0 ? "ours" : "mine";
  const fits = KINDS[kind].safes.includes(lies) && (safe ?? lies) === lies;
  const alone = Object.entries(KINDS[kind].fields).find(([name2, { mine }]) => mine && lies === "ours" && fields[name2] !== void 0);
  if (!fits || alone) throw new RecordRefused("wrong-safe", { safe: safe ?? lies });
}
function checkNextKind(before, after) {
  if (before === "erased" || after !== before && after !== "erased") throw new RecordRefused("kind-changed");
}
function recordTime(id2) {
  if (!isRecordId(id2)) throw new RecordRefused("field-value", { field: "id" });
  return parseInt(id2.slice(0, 8) + id2.slice(9, 13), 16);
}

// sync/lineage.js
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

// sync/book.js
function makeBook(id2) {
  return {
    id: id2,
    me: "",
    /** the other of the two; null in Mine @type {string | null} */
    partner: null,
    /** by id, versions ascending @type {Map<string, Opened[]>} */
    records: /* @__PURE__ */ new Map(),
    ledger: makeLedger(),
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
    stage: te("opening"),
    meetings: te(
      /** @type {any[]} */
      []
    )
  };
}
function emptyBook(book) {
  Object.assign(book, { records: /* @__PURE__ */ new Map(), ledger: makeLedger(), ops: [], reach: null, partnerSaw: 0, weSaw: 0 });
  book.entries.value = /* @__PURE__ */ new Map();
  book.conflicts.value = [];
  book.meetings.value = [];
  book.stage.value = "opening";
}
function takeOpened(book, opened) {
  const touched = /* @__PURE__ */ new Set();
  for (const version of opened) {
    noteNumber(book.ledger, version.author, version.seq, version.gone || version.cannotOpen ? null : `${version.id} ${version.version}`);
    if (version.author === book.me) book.weSaw = Math.max(book.weSaw, version.seen);
    else book.partnerSaw = Math.max(book.partnerSaw, version.seen);
    insert(book, version);
    touched.add(version.id);
  }
  redraw(book, touched);
}
function insert(book, version) {
  const versions = book.records.get(version.id) ?? [];
  const all = versions.filter((known) => known.version !== version.version);
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
  }
  book.entries.value = entries;
}
var newestOf = (book, id2) => book.records.get(id2)?.findLast(isOwnLine) ?? null;
var opsOf = (book, id2) => book.ops.filter((op) => op.id === id2);
function makeEntry(book, id2) {
  const op = opsOf(book, id2).findLast((waiting2) => !waiting2.held);
  if (op) return op.kind === "erased" ? null : entryOf(book, { ...op, author: book.me, own: true }, "kept");
  const newest = newestOf(book, id2);
  if (!newest || newest.kind === "erased" || newest.gone) return null;
  return entryOf(book, newest, "saved");
}
function entryOf(book, of, state) {
  const { id: id2, author, version, kind, words, fields, at: at2, own, cannotOpen } = of;
  const entry = { id: id2, safe: book.id, author, mine: author === book.me, version, kind, words, fields, at: at2, madeAt: madeAt(id2), state, own };
  return cannotOpen ? { ...entry, cannotOpen } : entry;
}
function mergeOps(former, resting2, isLeading2) {
  const merged = resting2.map((op) => {
    const known = former.find(({ entry }) => entry === op.entry);
    if (!known || known.version !== op.version || !isLeading2) return op;
    known.n = op.n;
    return known;
  });
  const entries = new Set(merged.map(({ entry }) => entry));
  return [...merged, ...former.filter((op) => op.n === null && !entries.has(op.entry))];
}

// sync/books.js
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
  const keys2 = unlocked();
  if (!keys2) throw new AlcoveError("locked");
  return keys2;
}
var rowsPath = (id2) => id2 === "mine" ? "/api/mine/records" : `/api/pairs/${id2}/records`;

// sync/meeting-shape.js
var toMeeting = (said) => ({
  id: said.id,
  startsAt: said.starts_at,
  minutes: said.minutes,
  zone: said.zone,
  state: said.state,
  startedAt: said.started_at,
  heldAt: said.held_at,
  skipAskedBy: said.skip_asked_by,
  moves: said.moves
});

// seal/padding.js
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

// seal/kept.js
async function sealKept(selfKey, value, { person, fp, entry }) {
  return sealBlob(selfKey, keptContext({ person, fp, entry }), pad(formatPayload(value)));
}
async function openKept(selfKey, blob, { person, fp, entry }) {
  return parsePayload(unpad(await openSealed(selfKey, keptContext({ person, fp, entry }), blob)));
}

// sync/store.js
var db = null;
var name = null;
async function openStore(person) {
  closeStore();
  name = `alcove-${person}`;
  db = await k2(name, 1, {
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
  await K2(`alcove-${person}`);
}
var readNote = async (store, key) => await must().get(store, key) ?? null;
function must() {
  if (!db) throw new AlcoveError("locked");
  return db;
}
async function write(stores, durability, act2) {
  const work = must().transaction(stores, "readwrite", { durability });
  try {
    const [made] = await Promise.all([act2(work), work.done]);
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
async function readAllDrafts() {
  const work = must().transaction("drafts");
  const [names, blobs] = await Promise.all([work.store.getAllKeys(), work.store.getAll()]);
  return names.map((key, at2) => [key, blobs[at2]]);
}
var readOutbox = () => must().getAll("outbox");
var readRows = (safe, low = -1, high = Infinity) => must().getAllFromIndex("rows", "change", IDBKeyRange.bound([safe, low], [safe, high], false, true));
var readReach = (safe) => readNote("notes", `reach ${safe}`);
function keepRows(safe, rows, reach, sent = []) {
  return write(["rows", "outbox", "notes"], "relaxed", async (work) => {
    for (const n of sent) work.objectStore("outbox").delete(n);
    if (reach) work.objectStore("notes").put(reach, `reach ${safe}`);
    const changed = await Promise.all(rows.map((row) => keepRow(work.objectStore("rows"), row)));
    return rows.filter((_, at2) => changed[at2]).map(({ id: id2 }) => id2);
  });
}
async function keepRow(store, row) {
  const known = await store.get([row.safe, row.id, row.version]);
  store.put(known?.blob ? { ...known, change: row.change } : row);
  return Boolean(known?.blob && row.blob && !equalBytes(known.blob, row.blob));
}
async function writeErasures(safe, tombstones) {
  if (tombstones.length === 0) return;
  await write(["rows"], "relaxed", async (work) => {
    for (const { id: id2, version } of tombstones) {
      const earlier = await work.store.getAll(IDBKeyRange.bound([safe, id2], [safe, id2, version], false, true));
      for (const row of earlier) if (row.blob) work.store.put({ ...row, blob: null });
    }
  });
}

// sync/tabs.js
var channel = null;
var candidacy = null;
var giveUp = null;
var isLeading = () => giveUp !== null;
function joinTabs(person, { hear, lead }) {
  leaveTabs();
  channel = new BroadcastChannel(`alcove ${person}`);
  channel.onmessage = (event) => hear(event.data);
  candidacy = new AbortController();
  const { signal } = candidacy;
  const held = navigator.locks.request(`alcove ${person}`, { signal }, () => {
    if (signal.aborted) return void 0;
    const whenGivenUp = new Promise((resolve) => giveUp = () => resolve(void 0));
    lead();
    return whenGivenUp;
  });
  held.catch(() => {
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

// sync/snapshot.js
var ENTRY = "house";
async function readSnapshot() {
  const { selfKey, person, fp } = mustBeUnlocked();
  const blob = await readNote("notes", ENTRY);
  if (!blob) return false;
  const kept = await openKept(selfKey, blob, { person, fp, entry: ENTRY }).catch(() => null);
  if (!kept) return false;
  me.value = kept.me;
  server.value = kept.server;
  pairs.value = kept.pairs;
  invitations.value = kept.invitations ?? [];
  for (const [pair2, meetings] of Object.entries(kept.meetings)) bookOf(pair2).meetings.value = /** @type {any[]} */
  meetings;
  return true;
}
async function writeSnapshot() {
  const { selfKey, person, fp } = mustBeUnlocked();
  const meetings = Object.fromEntries(allBooks().filter(({ id: id2 }) => id2 !== "mine").map(({ id: id2, meetings: held }) => [id2, held.value.slice(0, 30)]));
  const value = { me: me.value, server: server.value, pairs: pairs.value, invitations: invitations.value, meetings };
  await writeNote("notes", ENTRY, await sealKept(selfKey, value, { person, fp, entry: ENTRY }));
  tellTabs({ kind: "house" });
}

// seal/record.js
var OWN_LENGTH = 16;
var LARGEST_PAYLOAD = 63487;
var TAIL = /^,"own":"([A-Za-z0-9_-]{22})"\}$/;
var TAIL_LENGTH = 32;
var OURS2 = encodeText("alcove/v1/rec\n");
var MINE = encodeText("alcove/v1/self\n");
async function sealRecord(key, ownKey, context, payload) {
  checkFields2(context, payload);
  if (Object.hasOwn(payload, "own")) throw new SealError("payload-own");
  const { kind, words, at: at2, seen, ...rest } = payload;
  const last2 = Object.hasOwn(payload, "seen") ? { at: at2, seen } : { at: at2 };
  const head = formatPayload({ kind, words, ...rest, ...last2 });
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
function makeTombstone(numbers, { at: at2, seen }) {
  return { kind: "erased", words: "", numbers: numbers.map(([version, seq]) => [version, seq]), at: at2, seen };
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
  if (!ours && !startsWith(context, MINE)) throw new SealError("context-field");
  const { kind, words, at: at2, seen } = payload;
  const texts = typeof kind === "string" && kind !== "" && typeof words === "string";
  const counted = Object.hasOwn(payload, "seen") ? Number.isSafeInteger(seen) && seen >= 0 : !ours;
  if (!texts || !isMoment(at2) || !counted) throw new SealError("payload-field");
}
function startsWith(data, start) {
  return equalBytes(data.subarray(0, start.length), start);
}

// sync/reading.js
var EMPTY = { kind: "", words: "", fields: {}, at: "", seen: 0, own: null };
function openFresh(keys2, book, rows) {
  return Promise.all(rows.filter((row) => !isKnown(book, row)).map((row) => openRow(keys2, book, row)));
}
function isKnown(book, row) {
  const known = book.records.get(row.id)?.find(({ version }) => version === row.version);
  return Boolean(known && (row.blob === null || known.cannotOpen !== "no-key" && !known.gone));
}
async function openRow(keys2, book, row) {
  const { id: id2, author, version, seq, epoch } = row;
  const about = { ...EMPTY, id: id2, author, version, seq, epoch };
  if (row.blob === null) return { ...about, gone: true };
  try {
    const { payload, ownOk } = await openWith(keys2, book, row, row.blob);
    if (ownOk === false) addTrouble("planted", book.id, { about: id2, record: id2 });
    const record = parseRecord(payload, book.id === "mine" ? "mine" : "ours");
    if (row.erased !== (record.kind === "erased")) throw new SealError("payload-field");
    return { ...about, ...record, own: ownOk ?? row.own ?? null };
  } catch (error) {
    const cannotOpen = String(
      /** @type {any} */
      error?.code ?? "unknown"
    );
    if (cannotOpen !== "no-key") addTrouble("cannot-open", book.id, { about: id2, record: id2, reason: cannotOpen });
    return { ...about, cannotOpen };
  }
}
function openWith(keys2, book, row, blob) {
  const mine = row.author === keys2.person;
  if (book.id !== "mine" && book.partner === null) throw new NoKey();
  if (!mine && row.author !== book.partner) throw new SealError("payload-field");
  const { key, context } = keyAndContext(keys2, book, row);
  return openRecord(key, context, blob, mine && !row.own ? keys2.ownKey : null);
}
var NoKey = class extends Error {
  code = "no-key";
};
function keyAndContext(keys2, book, { id: id2, author, version, seq, epoch }) {
  const { person, fp } = keys2;
  if (book.id === "mine") return { key: keys2.selfKey, context: selfContext({ person, fp, record: id2, version, seq }) };
  const key = keys2.pairKeys.get(book.id)?.get(Number(epoch));
  if (!key) throw new NoKey();
  return { key, context: recordContext({ pair: book.id, epoch: Number(epoch), record: id2, author, version, seq }) };
}
function epochOf(keys2, pair2) {
  const epochs = [...keys2.pairKeys.get(pair2)?.keys() ?? []];
  return epochs.length === 0 ? null : Math.max(...epochs);
}
var lacksKeys = (book) => [...book.records.keys()].some((id2) => newestOf(book, id2)?.cannotOpen === "no-key");

// sync/arrivals.js
var fetchKeys = async () => {
};
function whenKeysAreMissing(act2) {
  fetchKeys = act2;
}
async function askForKeys(book) {
  if (book.id !== "mine") await fetchKeys();
}
async function arrive(book, rows, { reach = null, sent = [], told: told3 = false }) {
  const opened = await openFresh(mustBeUnlocked(), book, rows);
  Y(() => {
    takeOpened(book, opened);
    if (sent.length > 0) removeOps(book, sent);
  });
  book.reach = advance(reach ?? book.reach, reach ? [] : rows);
  if (told3) return;
  const changed = await keepRows(book.id, withOwn(rows, opened), book.reach, sent.map(({ n }) => Number(n)));
  for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });
  await writeErasures(book.id, opened.filter(({ id: id2, kind }) => kind === "erased" && newestOf(book, id2)?.kind === "erased"));
  tellTabs({ kind: "rows", safe: book.id, rows, sent: sent.map(({ n }) => n), reach: book.reach });
}
function withOwn(rows, opened) {
  const owns = new Map(opened.map(({ id: id2, version, own }) => [`${id2} ${version}`, own]));
  return rows.map((row) => ({ ...row, own: owns.get(`${row.id} ${row.version}`) ?? null }));
}
function advance(reach, rows) {
  if (!reach) return null;
  const changes = new Set(rows.map(({ change }) => change));
  let { high } = reach;
  while (changes.has(high + 1)) high += 1;
  return { ...reach, high };
}

// sync/conflicts.js
function drawConflicts(book) {
  const ids = new Set(book.ops.filter((op) => op.held).map(({ id: id2 }) => id2));
  book.conflicts.value = [...ids].flatMap((id2) => {
    const mine = opsOf(book, id2).at(-1);
    const stored = newestOf(book, id2);
    if (!mine || !stored) return [];
    return [{ id: id2, mine: entryOf(book, { ...mine, author: book.me, own: true }, "kept"), stored: entryOf(book, stored, "saved") }];
  });
}

// sync/choosing.js
var MOST_ROWS = 100;
var MOST_BYTES = 6e5;
function chooseNext(ops, now) {
  const stopped = /* @__PURE__ */ new Set();
  const ready = ops.filter((op) => {
    if (op.n === null || op.held || op.refused || op.notBefore > now) stopped.add(op.id);
    return !stopped.has(op.id);
  });
  const again = ready.filter((op) => op.sent).sort((one, other) => one.sent.seq - other.sent.seq);
  return fit(again.length > 0 ? again : ready);
}
function fit(ops) {
  let bytes = 0;
  return ops.slice(0, MOST_ROWS).filter((op, at2) => {
    bytes += op.sent?.blob.length ?? 4 * op.words.length + 1024;
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
  if (code === "epoch-old") return "epoch";
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
  return `{${Object.keys(value).sort().map((name2) => `${JSON.stringify(name2)}:${plain(value[name2])}`).join(",")}}`;
}

// sync/outbox.js
async function sealOp({ id: id2, version, kind, words, fields, at: at2, entry }) {
  const { selfKey, person, fp } = mustBeUnlocked();
  return sealKept(selfKey, { record: id2, version, kind, words, fields, at: at2 }, { person, fp, entry });
}
var resting = ({ entry, safe, notBefore, sent, held, refused, blob }) => ({ entry, safe, notBefore, sent, held, refused, blob });
async function keepOp(op) {
  op.entry = makeId();
  op.blob = await sealOp(op);
  op.n = await write(["outbox"], "strict", (work) => work.store.add(resting(op)));
  told(op.safe);
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
  if (ops.length === 0) return;
  await write(["outbox"], "strict", (work) => ops.map((op) => work.store.delete(op.n)));
  told(ops[0].safe);
}
function told(safe) {
  tellTabs({ kind: "ops", safe });
  countWaiting();
}
async function loadOps() {
  const { selfKey, person, fp } = mustBeUnlocked();
  const rows = await readOutbox();
  const opened = rows.map(async (row) => {
    const value = await openKept(selfKey, row.blob, { person, fp, entry: row.entry }).catch(() => null);
    return value && { ...row, ...value, id: value.record };
  });
  return (await Promise.all(opened)).filter(Boolean);
}

// sync/pauses.js
var SHORTEST = 500;
var LONGEST = 3e4;
function pauseAfter(failures, random = Math.random) {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** Math.min(failures - 1, 10));
  return Math.round(whole / 2 + whole / 2 * random());
}

// sync/sealing.js
async function sealBatch(keys2, book, ops, first) {
  const epoch = book.id === "mine" ? null : epochOf(keys2, book.id);
  if (book.id !== "mine" && epoch === null) throw new AlcoveError("locked");
  let seq = first;
  for (const op of ops) {
    if (op.sent) continue;
    const erased = [...versionsOf(book, op), ...sentBefore(ops, op)];
    op.sent = { version: op.version, seq, epoch, blob: await sealOne(keys2, book, op, { seq, epoch }, erased) };
    seq += 1;
  }
  return ops.map((op) => ({ id: op.id, version: op.version, seq: op.sent.seq, epoch: op.sent.epoch, blob: encodeBase64url(op.sent.blob), erased: op.kind === "erased" }));
}
function sealOne(keys2, book, op, { seq, epoch }, erased) {
  const { key, context } = keyAndContext(keys2, book, { id: op.id, author: keys2.person, version: op.version, seq, epoch });
  const seen = book.partner ? highestNumber(book.ledger, book.partner) : 0;
  const { kind, words, fields, at: at2 } = op;
  const payload = kind === "erased" ? makeTombstone(erased, { at: at2, seen }) : orderRecord({ kind, words, fields, at: at2, seen });
  return sealRecord(key, keys2.ownKey, context, payload);
}
var versionsOf = (book, op) => (book.records.get(op.id) ?? []).map(({ version, seq }) => [version, seq]);
var sentBefore = (ops, op) => ops.slice(0, ops.indexOf(op)).filter(({ id: id2 }) => id2 === op.id).map(({ sent }) => [sent.version, sent.seq]);
function toRow(book, op, said) {
  const { id: id2, version, seq, change, at: at2 } = said;
  if (op) return { safe: book.id, id: id2, author: book.me, version, seq, epoch: op.sent.epoch, change, blob: op.sent.blob, at: at2, erased: op.kind === "erased" };
  const { author, epoch, erased } = said;
  return { safe: book.id, id: id2, author, version, seq, epoch, change, blob: bytesOf(said.blob), at: at2, erased };
}
function bytesOf(text) {
  try {
    return text === null ? null : decodeBase64url(text);
  } catch {
    return new Uint8Array();
  }
}

// sync/sender.js
var works = /* @__PURE__ */ new Map();
function workOf(book) {
  const work = works.get(book.id) ?? { running: false, failures: 0, timer: null, single: false, next: 0 };
  works.set(book.id, work);
  return work;
}
function stopSending() {
  works.forEach((work) => clearTimeout(work.timer));
  works.clear();
}
function sendSoon(book) {
  const work = workOf(book);
  if (!isLeading() || work.running) return;
  clearTimeout(work.timer);
  work.running = true;
  sendAll(book, work).finally(() => work.running = false);
}
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
      const pause = await afterFailure(book, work, ops, error).catch((second) => afterSecond(work, second));
      if (pause === null) return;
      if (pause > 0) return later(book, work, pause);
    }
  }
  const due = nextDue(book.ops, Date.now());
  if (due !== null) later(book, work, due);
}
function later(book, work, pause) {
  work.timer = setTimeout(() => sendSoon(book), pause);
}
async function sendBatch(book, work, ops) {
  const first = Math.max(work.next, highestNumber(book.ledger, book.me) + 1);
  const rows = await sealBatch(mustBeUnlocked(), book, ops, first);
  await changeOps(ops);
  const answer = await ask("POST", rowsPath(book.id), { rows });
  const said = new Map(answer.rows.map((row) => [`${row.id} ${row.version}`, row]));
  const saved = ops.filter((op) => said.has(`${op.id} ${op.version}`));
  if (saved.length === 0) throw new AlcoveError("away");
  work.next = 0;
  endTrouble("disk-full", null);
  await arrive(book, saved.map((op) => toRow(book, op, said.get(`${op.id} ${op.version}`))), { sent: saved });
}
async function afterFailure(book, work, ops, error) {
  if (!(error instanceof AlcoveError)) throw error;
  const meaning = meaningOf(error.code);
  if (meaning === "stop") return null;
  work.failures += 1;
  const pause = Math.max(pauseAfter(work.failures), 1e3 * (error.facts.retryAfter ?? 0));
  if (error.code === "disk-full") addTrouble("disk-full", null);
  if (meaning === "wait") return pause;
  for (const op of ops) op.sent = null;
  await changeOps(ops);
  if (meaning === "renumber") work.next = Number(error.facts.expected);
  else if (meaning === "compare") await compare(book, ops, error.facts);
  else if (meaning === "epoch") return await askForKeys(book), work.failures > 1 ? pause : 0;
  else if (ops.length > 1) work.single = true;
  else await setAside(book, ops[0], error);
  return work.failures > 8 ? pause : 0;
}
function afterSecond(work, error) {
  if (!(error instanceof AlcoveError)) throw error;
  return error.code === "locked" ? null : pauseAfter(work.failures);
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
  const known = newestOf(book, op.id);
  const opened = known?.version === row.version ? known : await openRow(mustBeUnlocked(), book, row);
  if (opened.kind !== "" && sameContent(opened, op)) {
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

// sync/writing.js
var UNDO = 8e3;
async function put(book, kind, words, fields = {}) {
  const id2 = makeId();
  await enqueue(book, { id: id2, version: 1, kind, words, fields });
  return id2;
}
async function revise(book, id2, { words, fields = {} }) {
  const entry = mustBeMine(book, id2);
  const all = { ...entry.fields, ...fields };
  await enqueue(book, { id: id2, version: entry.version + 1, kind: entry.kind, words: words ?? entry.words, fields: all });
}
async function erase(book, id2) {
  const { version } = mustBeMine(book, id2);
  await enqueue(book, { id: id2, version: version + 1, kind: "erased", words: "", fields: {} }, Date.now() + UNDO);
}
async function bringBack(book, id2) {
  const op = opsOf(book, id2).at(-1);
  if (op?.kind !== "erased" || op.sent || Date.now() >= op.notBefore) throw new AlcoveError("erased-already");
  removeOps(book, [op]);
  if (op.n !== null) await dropOps([op]);
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
  const op = { ...what, ...cleaned(book, what, at2), at: at2, n: null, entry: "", safe: book.id, notBefore, sent: null, held: false, refused: null };
  book.ops = [...book.ops, op];
  redraw(book, [op.id]);
  try {
    await keepOp(op);
  } catch (error) {
    removeOps(book, [op]);
    throw error;
  }
  sendSoon(book);
}

// sync/meetings.js
var path = (pair2, meeting = "", act2 = "") => ["/api/pairs", pair2, "meetings", meeting, act2].filter(Boolean).join("/");
var told2 = /* @__PURE__ */ new Map();
var toldOf = (pair2) => told2.get(pair2) ?? 0;
async function fetchMeetings(pair2) {
  const before = toldOf(pair2);
  const found = await ask("GET", path(pair2));
  if (toldOf(pair2) !== before) return fetchMeetings(pair2);
  bookOf(pair2).meetings.value = found.map(toMeeting);
  await writeSnapshot();
}
var STILL_NEXT = 24 * 36e5;
function nextOf(all) {
  const planned = all.filter(({ state }) => state === "planned").reverse();
  return planned.find(({ startsAt }) => Date.parse(startsAt) + STILL_NEXT >= Date.now()) ?? planned.at(-1) ?? null;
}
function takeMeeting(pair2, said) {
  const book = bookOf(pair2);
  const meeting = toMeeting(said);
  told2.set(pair2, toldOf(pair2) + 1);
  const others = book.meetings.value.filter(({ id: id2 }) => id2 !== meeting.id);
  book.meetings.value = [...others, meeting].sort((one, other) => one.startsAt < other.startsAt ? 1 : -1);
  const next = nextOf(book.meetings.value);
  pairs.value = pairs.value.map((known) => known.id === pair2 ? { ...known, next } : known);
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

// sync/checks.js
function checkBook(book) {
  sayForeign(book);
  if (hasTwoStories(book.ledger)) addTrouble("rolled-back", book.id, { about: "stories" });
  if (!book.reach?.complete) return;
  const missing = countMissing(book);
  if (missing.length > 0) addTrouble("missing", book.id, { count: missing.length, numbers: missing.slice(0, 20) });
  else endTrouble("missing", book.id);
  const lost = book.partnerSaw > highestNumber(book.ledger, book.me);
  const kept = book.partner !== null && book.weSaw > highestNumber(book.ledger, book.partner);
  if (lost || kept) addTrouble("rolled-back", book.id, { about: "seen" });
  else endTrouble("rolled-back", book.id, "seen");
}
function sayForeign(book) {
  for (const [id2, versions] of book.records) {
    const foreign = versions.find((version) => version.foreign);
    if (foreign) addTrouble("cannot-open", book.id, { about: id2, record: id2, reason: foreign.cannotOpen });
  }
}
function countMissing(book) {
  const holes = [...book.ledger.keys()].flatMap((author) => missingNumbers(book.ledger, author));
  return [...holes, ...[...book.records.values()].flatMap(unexplained)];
}
function unexplained(versions) {
  const gone = versions.filter((version) => version.gone);
  if (gone.length === 0) return [];
  const tombstone = versions.find(({ kind }) => kind === "erased");
  const named = new Set((tombstone?.fields.numbers ?? []).map((pair2) => Array.isArray(pair2) ? pair2[1] : pair2));
  return gone.map(({ seq }) => seq).filter((seq) => !named.has(seq));
}

// sync/healing.js
var ROWS = 50;
async function heal(book, change) {
  addTrouble("rolled-back", book.id, { about: "server" });
  const stored = await readRows(book.id);
  const own = stored.filter((row) => row.author === book.me && row.blob).sort((one, other) => one.seq - other.seq);
  let left = own.filter((row) => row.change > change);
  while (left.length > 0) left = await sendAgain(book, left, own);
  book.reach = { high: 0, low: 1, complete: true };
  await keepRows(book.id, [], book.reach);
}
async function sendAgain(book, left, own) {
  const rows = left.slice(0, ROWS).map(({ id: id2, version, seq, epoch, blob, erased }) => ({ id: id2, version, seq, epoch, blob: encodeBase64url(
    /** @type {Uint8Array} */
    blob
  ), erased }));
  try {
    await ask("POST", rowsPath(book.id), { rows });
    return left.slice(ROWS);
  } catch (error) {
    const expected = error instanceof AlcoveError && error.code === "seq-taken" ? Number(error.facts.expected) : Number.NaN;
    const from = own.filter((row) => row.seq >= expected);
    if (!Number.isFinite(expected) || from.length === 0 || from[0].seq === left[0].seq) throw error;
    return from;
  }
}

// sync/pull.js
var FIRST_ROWS = 200;
var PAGE_ROWS = 500;
var STORED_ROWS = 2e3;
var underWay = /* @__PURE__ */ new Map();
async function openFromStore(book) {
  const keys2 = mustBeUnlocked();
  book.reach = await readReach(book.id);
  if (!book.reach) return;
  const newest = book.reach.high - FIRST_ROWS + 1;
  takeOpened(book, await openFresh(keys2, book, await readRows(book.id, newest)));
  book.stage.value = "newest";
  for (let below = newest; below > book.reach.low; below -= STORED_ROWS) {
    takeOpened(book, await openFresh(keys2, book, await readRows(book.id, below - STORED_ROWS, below)));
  }
  if (book.reach.complete) book.stage.value = "all";
}
function pull(book) {
  const before = underWay.get(book.id) ?? Promise.resolve();
  const work = before.catch(() => {
  }).then(() => pullAll(book));
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
  const answer = await fetchRows(book, `limit=${FIRST_ROWS}`);
  const low = answer.rows.at(-1)?.change ?? answer.change + 1;
  const high = answer.rows[0]?.change ?? answer.change;
  await arriveAll(book, answer, { high, low, complete: !answer.more });
}
async function pullBehind(book) {
  const { high, low } = (
    /** @type {import("./store.js").Reach} */
    book.reach
  );
  const answer = await fetchRows(book, `before=${low}&limit=${PAGE_ROWS}`);
  await arriveAll(book, answer, { high: Math.max(high, book.reach?.high ?? 0), low: answer.rows.at(-1)?.change ?? low, complete: !answer.more });
}
async function pullForward(book) {
  for (; ; ) {
    const reach = (
      /** @type {import("./store.js").Reach} */
      book.reach
    );
    const answer = await fetchRows(book, `after=${reach.high}&limit=${PAGE_ROWS}`);
    if (answer.change < reach.high) {
      await heal(book, answer.change);
      continue;
    }
    const high = answer.rows.at(-1)?.change ?? answer.change;
    if (answer.rows.length > 0) await arriveAll(book, answer, { ...reach, high: Math.max(high, book.reach?.high ?? 0) });
    if (!answer.more) return void 0;
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
  takeOpened(book, await openFresh(mustBeUnlocked(), book, await readRows(book.id)));
}
async function takeLive(book, said) {
  const row = toRow(book, null, said);
  if (!book.reach || row.change > book.reach.high + 1) return pull(book);
  if (row.change <= book.reach.high) return void 0;
  await arrive(book, [row], {});
  if (lacksKeys(book)) await openLate(book);
  return checkBook(book);
}

export {
  AlcoveError,
  asAlcoveError,
  Tt,
  Nt,
  Ue,
  Et,
  ae,
  F,
  Y,
  te,
  L,
  un,
  door,
  unfitReason,
  me,
  server,
  connection,
  waiting,
  pairs,
  invitations,
  troubles,
  whenTroubled,
  takeTrouble,
  addTrouble,
  endTrouble,
  dismissTrouble,
  clearSignals,
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
  sealBlob,
  openSealed,
  keepKey,
  sha256,
  labelledHash,
  hmacSha256,
  deriveKey,
  keyringContext,
  wrapContext,
  bundleContext,
  inviteContext,
  grantInfo,
  keepIdentity,
  openKemSeed,
  recallKeys,
  lastPerson,
  rememberPerson,
  keepPairKey,
  forgetKeys,
  knownRing,
  rememberRing,
  deleteKeys,
  unlocked,
  setUnlocked,
  whenSignedOut,
  ask,
  makeId,
  moment,
  formatPayload,
  parsePayload,
  WORDS_MOST,
  LINE_MOST,
  SENTENCE_MOST,
  OUTCOME_MOST,
  LIST_MOST,
  MINUTES_LEAST,
  MINUTES_MOST,
  SIZES,
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
  NEEDS,
  OUTCOMES,
  cutAtWord,
  recordTime,
  redraw,
  newestOf,
  opsOf,
  mergeOps,
  bookOf,
  allBooks,
  shutBooks,
  countWaiting,
  removeOps,
  mustBeUnlocked,
  drawConflicts,
  pauseAfter,
  isLeading,
  joinTabs,
  leaveTabs,
  tellTabs,
  toMeeting,
  pad,
  unpad,
  sealKept,
  openKept,
  openStore,
  closeStore,
  deleteStore,
  writeNote,
  readAllDrafts,
  readSnapshot,
  writeSnapshot,
  renumberOps,
  dropOps,
  loadOps,
  epochOf,
  whenKeysAreMissing,
  arrive,
  stopSending,
  sendSoon,
  sendNow,
  put,
  revise,
  erase,
  bringBack,
  toldOf,
  fetchMeetings,
  takeMeeting,
  planMeeting,
  moveMeeting,
  askToSkip,
  takeBackSkip,
  startMeeting,
  holdMeeting,
  openFromStore,
  pull,
  openAgain,
  takeLive
};
