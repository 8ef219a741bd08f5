import "./start.js";
import "./first.js";

/*! papaparse 5.7.1 (MIT); see licences/ */
var we = Object.create;
var ge = Object.defineProperty;
var be = Object.getOwnPropertyDescriptor;
var Ee = Object.getOwnPropertyNames;
var ve = Object.getPrototypeOf;
var Re = Object.prototype.hasOwnProperty;
var Se = (I, c) => () => {
  try {
    return c || I((c = { exports: {} }).exports, c), c.exports;
  } catch (z) {
    throw c = 0, z;
  }
};
var Oe = (I, c, z, J) => {
  if (c && typeof c == "object" || typeof c == "function") for (let q of Ee(c)) !Re.call(I, q) && q !== z && ge(I, q, { get: () => c[q], enumerable: !(J = be(c, q)) || J.enumerable });
  return I;
};
var Ce = (I, c, z) => (z = I != null ? we(ve(I)) : {}, Oe(c || !I || !I.__esModule ? ge(z, "default", { value: I, enumerable: true }) : z, I));
var _e = Se((oe, he) => {
  /* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  */
  ((I, c) => {
    typeof define == "function" && define.amd ? define([], c) : typeof he == "object" && typeof oe < "u" ? he.exports = c() : I.Papa = c();
  })(oe, function I() {
    var c = typeof self < "u" ? self : typeof window < "u" ? window : c !== void 0 ? c : {}, z = !c.document && !!c.postMessage, J = c.IS_PAPA_WORKER || false, q = {}, ye = 0, o = {};
    function ue(t) {
      return t.charCodeAt(0) === 65279 ? t.slice(1) : t;
    }
    function H(t) {
      this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(e) {
        var i = se(e);
        i.chunkSize = parseInt(i.chunkSize), e.step || e.chunk || (i.chunkSize = null), this._handle = new de(i), (this._handle.streamer = this)._config = i;
      }.call(this, t), this.parseChunk = function(e, i) {
        var s = parseInt(this._config.skipFirstNLines) || 0;
        if (this.isFirstChunk && 0 < s) {
          let _ = this._config.newline;
          _ || (r = this._config.quoteChar || '"', _ = this._handle.guessLineEndings(e, r)), e = [...e.split(_).slice(s)].join(_);
        }
        this.isFirstChunk && R(this._config.beforeFirstChunk) && (r = this._config.beforeFirstChunk(e)) !== void 0 && (e = r), this.isFirstChunk = false, this._halted = false;
        var s = this._partialLine + e, r = (this._partialLine = "", this._handle.parse(s, this._baseIndex, !this._finished));
        if (!this._handle.paused() && !this._handle.aborted()) {
          if (e = r.meta.cursor, s = (this._finished || (this._partialLine = s.substring(e - this._baseIndex), this._baseIndex = e), r && r.data && (this._rowCount += r.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview), J) c.postMessage({ results: r, workerId: o.WORKER_ID, finished: s });
          else if (R(this._config.chunk) && !i) {
            if (this._config.chunk(r, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
            this._completeResults = r = void 0;
          }
          return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r.data), this._completeResults.errors = this._completeResults.errors.concat(r.errors), this._completeResults.meta = r.meta), this._completed || !s || !R(this._config.complete) || r && r.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), s || r && r.meta.paused || this._nextChunk(), r;
        }
        this._halted = true;
      }, this._sendError = function(e) {
        R(this._config.error) ? this._config.error(e) : J && this._config.error && c.postMessage({ workerId: o.WORKER_ID, error: e, finished: false });
      };
    }
    function te(t) {
      var e;
      (t = t || {}).chunkSize || (t.chunkSize = o.RemoteChunkSize), H.call(this, t), this._nextChunk = z ? function() {
        this._readChunk(), this._chunkLoaded();
      } : function() {
        this._readChunk();
      }, this.stream = function(i) {
        this._input = i, this._nextChunk();
      }, this._readChunk = function() {
        if (this._finished) this._chunkLoaded();
        else {
          if (e = new (void 0)(), this._config.withCredentials && (e.withCredentials = this._config.withCredentials), z || (e.onload = Q(this._chunkLoaded, this), e.onerror = Q(this._chunkError, this)), e.ontimeout = Q(this._chunkTimeout, this), e.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !z), this._config.downloadTimeout && !z && (e.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
            var i, s = this._config.downloadRequestHeaders;
            for (i in s) e.setRequestHeader(i, s[i]);
          }
          var r;
          this._config.chunkSize && (r = this._start + this._config.chunkSize - 1, e.setRequestHeader("Range", "bytes=" + this._start + "-" + r));
          try {
            e.send(this._config.downloadRequestBody);
          } catch (_) {
            this._chunkError(_.message);
          }
          z && e.status === 0 && this._chunkError();
        }
      }, this._chunkLoaded = function() {
        e.readyState === 4 && (e.status < 200 || 400 <= e.status ? this._chunkError() : (this._start += this._config.chunkSize || e.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((i) => (i = i.getResponseHeader("Content-Range")) !== null ? parseInt(i.substring(i.lastIndexOf("/") + 1)) : -1)(e), this.parseChunk(e.responseText)));
      }, this._chunkError = function(i) {
        i = e.statusText || i, this._sendError(new Error(i));
      }, this._chunkTimeout = function() {
        this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
      };
    }
    function ie(t) {
      (t = t || {}).chunkSize || (t.chunkSize = o.LocalChunkSize), H.call(this, t);
      var e, i, s = typeof FileReader < "u";
      this.stream = function(r) {
        this._input = r, i = r.slice || r.webkitSlice || r.mozSlice, s ? ((e = new FileReader()).onload = Q(this._chunkLoaded, this), e.onerror = Q(this._chunkError, this)) : e = new FileReaderSync(), this._nextChunk();
      }, this._nextChunk = function() {
        this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
      }, this._readChunk = function() {
        var r = this._input, _ = (this._config.chunkSize && (_ = Math.min(this._start + this._config.chunkSize, this._input.size), r = i.call(r, this._start, _)), e.readAsText(r, this._config.encoding));
        s || this._chunkLoaded({ target: { result: _ } });
      }, this._chunkLoaded = function(r) {
        this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(r.target.result);
      }, this._chunkError = function() {
        this._sendError(e.error);
      };
    }
    function Y(t) {
      var e;
      H.call(this, t = t || {}), this.stream = function(i) {
        return e = i, this._nextChunk();
      }, this._nextChunk = function() {
        var i, s;
        if (!this._finished) return i = this._config.chunkSize, e = i ? (s = e.substring(0, i), e.substring(i)) : (s = e, ""), this._finished = !e, this.parseChunk(s);
      };
    }
    function re(t) {
      H.call(this, t = t || {});
      var e = [], i = true, s = false;
      this.pause = function() {
        H.prototype.pause.apply(this, arguments), this._input.pause();
      }, this.resume = function() {
        H.prototype.resume.apply(this, arguments), this._input.resume();
      }, this.stream = function(r) {
        this._input = r, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
      }, this._checkIsFinished = function() {
        s && e.length === 1 && (this._finished = true);
      }, this._nextChunk = function() {
        this._checkIsFinished(), e.length ? this.parseChunk(e.shift()) : i = true;
      }, this._streamData = Q(function(r) {
        try {
          e.push(typeof r == "string" ? r : r.toString(this._config.encoding)), i && (i = false, this._checkIsFinished(), this.parseChunk(e.shift()));
        } catch (_) {
          this._streamError(_);
        }
      }, this), this._streamError = Q(function(r) {
        this._streamCleanUp(), this._sendError(r);
      }, this), this._streamEnd = Q(function() {
        this._streamCleanUp(), s = true, this._streamData("");
      }, this), this._streamCleanUp = Q(function() {
        this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
      }, this);
    }
    function de(t) {
      var e, i, s, r, _ = Math.pow(2, 53), L = -_, U = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, N = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, y = this, M = 0, a = 0, F = false, h = false, l = [], n = { data: [], errors: [], meta: {} };
      function x(p) {
        return t.skipEmptyLines === "greedy" ? p.join("").trim() === "" : p.length === 1 && p[0].length === 0;
      }
      function k() {
        if (n && s && (P("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + o.DefaultDelimiter + "'"), s = false), t.skipEmptyLines && (n.data = n.data.filter(function(w) {
          return !x(w);
        })), S()) {
          let w = function(A) {
            l.push(A);
          };
          var d = w;
          if (n) if (Array.isArray(n.data[0])) {
            for (var p = 0; S() && p < n.data.length; p++) n.data[p].forEach(w);
            n.data.splice(0, 1);
          } else n.data.forEach(w);
        }
        function f(w, A) {
          for (var v = t.header ? {} : [], g = 0; g < w.length; g++) {
            var u = g, D = w[g], D = ((m, b) => ((O) => (t.dynamicTypingFunction && t.dynamicTyping[O] === void 0 && (t.dynamicTyping[O] = t.dynamicTypingFunction(O)), (t.dynamicTyping[O] || t.dynamicTyping) === true))(m) ? b === "true" || b === "TRUE" || b !== "false" && b !== "FALSE" && (((O) => {
              if (U.test(O) && (O = parseFloat(O), L < O && O < _)) return 1;
            })(b) ? parseFloat(b) : N.test(b) ? new Date(b) : b === "" ? null : b) : b)(u = t.header ? g >= l.length ? "__parsed_extra" : l[g] : u, D = t.transform ? t.transform(D, u) : D);
            u === "__parsed_extra" ? (v[u] = v[u] || [], v[u].push(D)) : v[u] = D;
          }
          return t.header && (g > l.length ? P("FieldMismatch", "TooManyFields", "Too many fields: expected " + l.length + " fields but parsed " + g, a + A) : g < l.length && P("FieldMismatch", "TooFewFields", "Too few fields: expected " + l.length + " fields but parsed " + g, a + A)), v;
        }
        var E;
        n && (t.header || t.dynamicTyping || t.transform) && (E = 1, !n.data.length || Array.isArray(n.data[0]) ? (n.data = n.data.map(f), E = n.data.length) : n.data = f(n.data, 0), t.header && n.meta && (n.meta.fields = l), a += E);
      }
      function S() {
        return t.header && l.length === 0;
      }
      function P(p, f, E, d) {
        p = { type: p, code: f, message: E }, d !== void 0 && (p.row = d), n.errors.push(p);
      }
      R(t.step) && (r = t.step, t.step = function(p) {
        n = p, S() ? k() : (k(), n.data.length !== 0 && (M += p.data.length, t.preview && M > t.preview ? i.abort() : (n.data = n.data[0], r(n, y))));
      }), this.parse = function(p, f, E) {
        var d = t.quoteChar || '"', d = (t.newline || (t.newline = this.guessLineEndings(p, d)), s = false, t.delimiter ? R(t.delimiter) && (t.delimiter = t.delimiter(p), n.meta.delimiter = t.delimiter) : ((d = ((w, A, v, g, u) => {
          var D, m, b, O;
          u = u || [",", "	", "|", ";", o.RECORD_SEP, o.UNIT_SEP];
          for (var Z = 0; Z < u.length; Z++) {
            for (var B, V = u[Z], T = 0, K = 0, C = 0, j = (b = void 0, new ne({ comments: g, delimiter: V, newline: A, preview: 10 }).parse(w)), $ = 0; $ < j.data.length; $++) v && x(j.data[$]) ? C++ : (B = j.data[$].length, K += B, b === void 0 ? b = B : 0 < B && (T += Math.abs(B - b), b = B));
            0 < j.data.length && (K /= j.data.length - C), 1.99 < K && (m === void 0 || T < m || T === m && O < K) && (m = T, D = V, O = K);
          }
          return { successful: !!(t.delimiter = D), bestDelimiter: D };
        })(p, t.newline, t.skipEmptyLines, t.comments, t.delimitersToGuess)).successful ? t.delimiter = d.bestDelimiter : (s = true, t.delimiter = o.DefaultDelimiter), n.meta.delimiter = t.delimiter), se(t));
        return d.header = S(), t.preview && t.header && d.preview++, e = p, i = new ne(d), n = i.parse(e, f, E), k(), F ? { meta: { paused: true } } : n || { meta: { paused: false } };
      }, this.paused = function() {
        return F;
      }, this.pause = function() {
        F = true, i.abort(), e = R(t.chunk) ? "" : e.substring(i.getCharIndex());
      }, this.resume = function() {
        y.streamer._halted ? (F = false, y.streamer.parseChunk(e, true)) : setTimeout(y.resume, 3);
      }, this.aborted = function() {
        return h;
      }, this.abort = function() {
        h = true, i.abort(), n.meta.aborted = true, R(t.complete) && t.complete(n), e = "";
      }, this.guessLineEndings = function(w, d) {
        w = w.substring(0, 1048576);
        var d = new RegExp(X(d) + "([^]*?)" + X(d), "gm"), E = (w = w.replace(d, "")).split("\r"), d = w.split(`
`), w = 1 < d.length && d[0].length < E[0].length;
        if (E.length === 1 || w) return `
`;
        for (var A = 0, v = 0; v < E.length; v++) E[v][0] === `
` && A++;
        return A >= E.length / 2 ? `\r
` : "\r";
      };
    }
    function X(t) {
      return t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function ne(t) {
      var e = (t = t || {}).delimiter, i = t.newline, s = t.comments, r = t.step, _ = t.preview, L = t.fastMode, U = null, N = false, y = t.quoteChar == null ? '"' : t.quoteChar, M = y;
      if (t.escapeChar !== void 0 && (M = t.escapeChar), (typeof e != "string" || -1 < o.BAD_DELIMITERS.indexOf(e)) && (e = ","), s === e) throw new Error("Comment character same as delimiter");
      s === true ? s = "#" : (typeof s != "string" || -1 < o.BAD_DELIMITERS.indexOf(s)) && (s = false), i !== `
` && i !== "\r" && i !== `\r
` && (i = `
`);
      var a = 0, F = false;
      this.parse = function(h, l, n) {
        if (typeof h != "string") throw new Error("Input must be a string");
        var x = h.length, k = e.length, S = i.length, P = s.length, p = R(r), f = [], E = [], d = [], w = a = 0;
        if (!h) return T();
        if (L || L !== false && h.indexOf(y) === -1) {
          for (var A = h.split(i), v = 0; v < A.length; v++) {
            if (d = A[v], a += d.length, v !== A.length - 1) a += i.length;
            else if (n) return T();
            if (!s || d.substring(0, P) !== s) {
              if (p) {
                if (f = [], O(d.split(e)), K(), F) return T();
              } else O(d.split(e));
              if (_ && _ <= v) return f = f.slice(0, _), T(true);
            }
          }
          return T();
        }
        for (var g = h.indexOf(e, a), u = h.indexOf(i, a), D = new RegExp(X(M) + X(y), "g"), m = h.indexOf(y, a); ; ) if (h[a] === y) for (m = a, a++; ; ) {
          if ((m = h.indexOf(y, m + 1)) === -1) return n || E.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: f.length, index: a }), B();
          if (m === x - 1) return B(h.substring(a, m).replace(D, y));
          if (y === M && h[m + 1] === M) m++;
          else if (y === M || m === 0 || h[m - 1] !== M) {
            g !== -1 && g < m + 1 && (g = h.indexOf(e, m + 1));
            var b = Z((u = u !== -1 && u < m + 1 ? h.indexOf(i, m + 1) : u) === -1 ? g : Math.min(g, u));
            if (h.substr(m + 1 + b, k) === e) {
              d.push(h.substring(a, m).replace(D, y)), h[a = m + 1 + b + k] !== y && (m = h.indexOf(y, a)), g !== -1 && g < a && (g = h.indexOf(e, a)), u !== -1 && u < a && (u = h.indexOf(i, a));
              break;
            }
            if (b = Z(u), h.substring(m + 1 + b, m + 1 + b + S) === i) {
              if (d.push(h.substring(a, m).replace(D, y)), V(m + 1 + b + S), g !== -1 && g < a && (g = h.indexOf(e, a)), m = h.indexOf(y, a), p && (K(), F)) return T();
              if (_ && f.length >= _) return T(true);
              break;
            }
            E.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: f.length, index: a }), m++;
          }
        }
        else if (s && d.length === 0 && h.substring(a, a + P) === s) {
          if (u === -1) return T();
          a = u + S, u = h.indexOf(i, a), g !== -1 && g < a && (g = h.indexOf(e, a));
        } else if (g !== -1 && (g < u || u === -1)) d.push(h.substring(a, g)), a = g + k, g = h.indexOf(e, a);
        else {
          if (u === -1) break;
          if (d.push(h.substring(a, u)), V(u + S), p && (K(), F)) return T();
          if (_ && f.length >= _) return T(true);
        }
        return B();
        function O(C) {
          f.push(C), w = a;
        }
        function Z(C) {
          var j = 0;
          return j = C !== -1 && (C = h.substring(m + 1, C)) && C.trim() === "" ? C.length : j;
        }
        function B(C) {
          return n || (C === void 0 && (C = h.substring(a)), d.push(C), a = x, O(d), p && K()), T();
        }
        function V(C) {
          a = C, O(d), d = [], u = h.indexOf(i, a);
        }
        function T(C) {
          if (t.header && !l && f.length && !N) {
            var j = f[0], $ = /* @__PURE__ */ Object.create(null), ae = new Set(j);
            let ce = false;
            for (let G = 0; G < j.length; G++) {
              let W = ue(j[G]);
              if ($[W = R(t.transformHeader) ? t.transformHeader(W, G) : W]) {
                let ee, pe = $[W];
                for (; ee = W + "_" + pe, pe++, ae.has(ee); ) ;
                ae.add(ee), j[G] = ee, $[W]++, ce = true, (U = U === null ? {} : U)[ee] = W;
              } else $[W] = 1, j[G] = W;
              ae.add(W);
            }
            ce && console.warn("Duplicate headers found and renamed."), N = true;
          }
          return { data: f, errors: E, meta: { delimiter: e, linebreak: i, aborted: F, truncated: !!C, cursor: w + (l || 0), renamedHeaders: U } };
        }
        function K() {
          r(T()), f = [], E = [];
        }
      }, this.abort = function() {
        F = true;
      }, this.getCharIndex = function() {
        return a;
      };
    }
    function ke(t) {
      var e = t.data, i = q[e.workerId], s = false;
      if (e.error) i.userError(e.error, e.file);
      else if (e.results && e.results.data) {
        var r = { abort: function() {
          s = true, le(e.workerId, { data: [], errors: [], meta: { aborted: true } });
        }, pause: fe, resume: fe };
        if (R(i.userStep)) {
          for (var _ = 0; _ < e.results.data.length && (i.userStep({ data: e.results.data[_], errors: e.results.errors, meta: e.results.meta }, r), !s); _++) ;
          delete e.results;
        } else R(i.userChunk) && (i.userChunk(e.results, r, e.file), delete e.results);
      }
      e.finished && !s && le(e.workerId, e.results);
    }
    function le(t, e) {
      var i = q[t];
      R(i.userComplete) && i.userComplete(e), i.terminate(), delete q[t];
    }
    function fe() {
      throw new Error("Not implemented.");
    }
    function se(t) {
      if (typeof t != "object" || t === null) return t;
      var e, i = Array.isArray(t) ? [] : {};
      for (e in t) i[e] = se(t[e]);
      return i;
    }
    function Q(t, e) {
      return function() {
        t.apply(e, arguments);
      };
    }
    function R(t) {
      return typeof t == "function";
    }
    return o.parse = function(t, e) {
      var i = (e = e || {}).dynamicTyping || false;
      if (R(i) && (e.dynamicTypingFunction = i, i = {}), e.dynamicTyping = i, e.transform = !!R(e.transform) && e.transform, e.downloadTimeout !== void 0) {
        var i = parseInt(e.downloadTimeout);
        if (isNaN(i)) throw new Error("Config downloadTimeout value (" + e.downloadTimeout + ") not parsable by parseInt(val).");
        e.downloadTimeout = i;
      }
      if (!e.worker || !o.WORKERS_SUPPORTED) return i = null, o.NODE_STREAM_INPUT, typeof t == "string" ? (t = ue(t), i = new (e.download ? te : Y)(e)) : t.readable === true && R(t.read) && R(t.on) ? i = new re(e) : (c.File && t instanceof File || t instanceof Object) && (i = new ie(e)), i.stream(t);
      (i = (() => {
        var s;
        return !!o.WORKERS_SUPPORTED && (s = (() => {
          var r = c.URL || c.webkitURL || null, _ = I.toString();
          return o.BLOB_URL || (o.BLOB_URL = r.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", _, ")();"], { type: "text/javascript" })));
        })(), (s = new c.Worker(s)).onmessage = ke, s.id = ye++, q[s.id] = s);
      })()).userStep = e.step, i.userChunk = e.chunk, i.userComplete = e.complete, i.userError = e.error, e.step = R(e.step), e.chunk = R(e.chunk), e.complete = R(e.complete), e.error = R(e.error), delete e.worker, i.postMessage({ input: t, config: e, workerId: i.id });
    }, o.unparse = function(t, e) {
      var i = false, s = true, r = ",", _ = `\r
`, L = '"', U = L + L, N = false, y = null, M = false, a = ((() => {
        if (typeof e == "object") {
          if (typeof e.delimiter != "string" || o.BAD_DELIMITERS.filter(function(l) {
            return e.delimiter.indexOf(l) !== -1;
          }).length || (r = e.delimiter), typeof e.quotes != "boolean" && typeof e.quotes != "function" && !Array.isArray(e.quotes) || (i = e.quotes), typeof e.skipEmptyLines != "boolean" && typeof e.skipEmptyLines != "string" || (N = e.skipEmptyLines), typeof e.newline == "string" && (_ = e.newline), typeof e.quoteChar == "string" && (L = e.quoteChar, U = L + L), typeof e.header == "boolean" && (s = e.header), Array.isArray(e.columns)) {
            if (e.columns.length === 0) throw new Error("Option columns is empty");
            y = e.columns;
          }
          e.escapeChar !== void 0 && (U = e.escapeChar + L), e.escapeFormulae instanceof RegExp ? M = e.escapeFormulae : typeof e.escapeFormulae == "boolean" && e.escapeFormulae && (M = /^[=+\-@\t\r].*$/);
        }
      })(), new RegExp(X(L), "g"));
      if (typeof t == "string" && (t = JSON.parse(t)), Array.isArray(t)) {
        if (!t.length) return F(y, t, N);
        if (Array.isArray(t[0])) return F(null, t, N);
        if (typeof t[0] == "object") return F(y || Object.keys(t[0]), t, N);
      } else if (typeof t == "object") return typeof t.data == "string" && (t.data = JSON.parse(t.data)), Array.isArray(t.data) && (t.fields || (t.fields = t.meta && t.meta.fields || y), t.fields || (t.fields = Array.isArray(t.data[0]) ? t.fields : typeof t.data[0] == "object" ? Object.keys(t.data[0]) : []), Array.isArray(t.data[0]) || typeof t.data[0] == "object" || (t.data = [t.data])), F(t.fields || [], t.data || [], N);
      throw new Error("Unable to serialize unrecognized input");
      function F(l, n, x) {
        var k = "", S = (typeof l == "string" && (l = JSON.parse(l)), typeof n == "string" && (n = JSON.parse(n)), Array.isArray(l) && 0 < l.length), P = !Array.isArray(n[0]);
        if (S && s) {
          for (var p = 0; p < l.length; p++) 0 < p && (k += r), k += h(l[p], p);
          0 < n.length && (k += _);
        }
        for (var f = 0; f < n.length; f++) {
          var E = (S ? l : n[f]).length, d = false, w = S ? Object.keys(n[f]).length === 0 : n[f].length === 0;
          if (x && !S && (d = x === "greedy" ? n[f].join("").trim() === "" : n[f].length === 1 && (n[f][0] == null || n[f][0].length === 0)), x === "greedy" && S) {
            for (var A = [], v = 0; v < E; v++) {
              var g = P ? l[v] : v;
              A.push(n[f][g]);
            }
            d = A.join("").trim() === "";
          }
          if (!d) {
            for (var u = 0; u < E; u++) {
              0 < u && !w && (k += r);
              var D = S && P ? l[u] : u;
              k += h(n[f][D], u);
            }
            f < n.length - 1 && (!x || 0 < E && !w) && (k += _);
          }
        }
        return k;
      }
      function h(l, n) {
        var x, k, S;
        return l == null ? "" : l.constructor === Date ? isNaN(l.getTime()) ? "" : l.toISOString() : (S = false, x = l.toString(), M && typeof l != "number" && typeof l != "bigint" && typeof l != "boolean" && M.test(x) && (l = x = "'" + x, S = true), k = x.replace(a, U), (S = S || i === true || typeof i == "function" && i(l, n) || Array.isArray(i) && i[n] || ((P, p) => {
          for (var f = 0; f < p.length; f++) if (-1 < P.indexOf(p[f])) return true;
          return false;
        })(k, o.BAD_DELIMITERS) || -1 < k.indexOf(r) || -1 < x.indexOf(L) || k.charAt(0) === " " || k.charAt(k.length - 1) === " ") ? L + k + L : k);
      }
    }, o.RECORD_SEP = "", o.UNIT_SEP = "", o.BYTE_ORDER_MARK = "\uFEFF", o.BAD_DELIMITERS = ["\r", `
`, '"', o.BYTE_ORDER_MARK], o.WORKERS_SUPPORTED = !z && !!c.Worker, o.NODE_STREAM_INPUT = 1, o.LocalChunkSize = 10485760, o.RemoteChunkSize = 5242880, o.DefaultDelimiter = ",", o.Parser = ne, o.ParserHandle = de, o.NetworkStreamer = te, o.FileStreamer = ie, o.StringStreamer = Y, o.ReadableStreamStreamer = re, J && (c.onmessage = function(t) {
      t = t.data, o.WORKER_ID === void 0 && t && (o.WORKER_ID = t.workerId), typeof t.input == "string" ? c.postMessage({ workerId: o.WORKER_ID, results: o.parse(t.input, t.config), finished: true }) : (c.File && t.input instanceof File || t.input instanceof Object) && (t = o.parse(t.input, t.config)) && c.postMessage({ workerId: o.WORKER_ID, results: t, finished: true });
    }), (te.prototype = Object.create(H.prototype)).constructor = te, (ie.prototype = Object.create(H.prototype)).constructor = ie, (Y.prototype = Object.create(Y.prototype)).constructor = Y, (re.prototype = Object.create(H.prototype)).constructor = re, o;
  });
});
var me = Ce(_e());
var { parse: Te } = me.default;
export {
  Te as parse
};
