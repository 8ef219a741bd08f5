import {
  Field
} from "./chunk-3O3MUSMW.js";
import {
  sentenceOf,
  useOwnId
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  draft,
  safe
} from "./chunk-5LNVUR7X.js";
import {
  F,
  L,
  Nt,
  WORDS_MOST,
  ae,
  un
} from "./chunk-557TLY2U.js";

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
    const oldestFirst = [...entries.values()].sort((a, b) => a.id < b.id ? -1 : 1);
    for (const entry of oldestFirst) this.add(entry);
  }
  /** @param {Entry} entry */
  add(entry) {
    if (entry.cannotOpen || entry.mine && entry.own === false) this.closed.push(entry);
    else put(this.kinds, entry.kind, entry);
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

// rooms/table/compose.js
function Compose({ label, hint, keep, act, onSend, onLeave, start = "", beside, mayBeEmpty, longest = WORDS_MOST, quiet, focus, hotkey, small, main }) {
  const kept = F(() => draft(keep), [keep]);
  const id = useOwnId();
  const touched = ae(false);
  const [wrong, setWrong] = Nt(
    /** @type {string | undefined} */
    void 0
  );
  const text = kept.value.value || (touched.current ? "" : start);
  const type = (words) => {
    touched.current = true;
    kept.set(words);
    if (wrong) setWrong(void 0);
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
      <${Field} id=${id} label=${label} hint=${hint} error=${wrong} shape="area" voice="said" quiet=${quiet} focus=${focus} hotkey=${hotkey}
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
  const last = said.findLast(({ id, fields }) => SETTLES.has(fields.type) && id > decision.id);
  return last ? { state: last.fields.type, words: last.words, by: last.id } : { state: "open", words: "", by: decision.id };
}
function promisesWithStates(entries) {
  const answers = /* @__PURE__ */ new Map();
  for (const answer of ofKind(entries, "answer")) {
    const { to } = answer.fields;
    answers.set(to, [...answers.get(to) ?? [], answer]);
  }
  return ofKind(entries, "promise").map((promise) => ({ promise, ...effectivePromise(promise, answers.get(promise.id)) }));
}

export {
  Compose,
  olderFirst,
  ofKind,
  momentOf,
  lastOneWins,
  gathered,
  mineOf,
  SETTLED,
  effectivePromise,
  promisesWithStates
};
