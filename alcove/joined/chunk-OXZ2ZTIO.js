import {
  LISTS,
  SHAPES,
  Shaped,
  behindOf,
  countsOf,
  eraseNote,
  hasLevels,
  levelBy,
  moveNote,
  putLines,
  putNote,
  safeHref,
  shownAt,
  stepNote,
  tickOf,
  tooManyToMove,
  turnTick
} from "./chunk-YSYIUHV4.js";
import {
  Button,
  Choice,
  Et,
  Field,
  LEVEL_MOST,
  List,
  Menu,
  Nt,
  ORDER_MOST,
  Voice,
  WORDS_MOST,
  ae,
  gathered,
  moveFocus,
  safe,
  sentenceOf,
  t,
  te,
  toast,
  un,
  useKeptField,
  useOwnId
} from "./start.js";

var INDENT = 2;
var HEADING = /^(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/;
var CHECK = /^(?:[-*+•][ \t]+)?\[([ xX✓]?)\][ \t]+(\S.*)$/;
var SIGN = /^([☐☑☒✓✔✅⬜])\uFE0F?[ \t]*(\S.*)$/u;
var ITEM = /^[-*+•–◦▪●○■][ \t]+(\S.*)$/;
var NUMBERED = /^\d{1,4}[.)][ \t]+(\S.*)$/;
var QUOTE = /^>+[ \t]?(.*)$/;
var FENCE = /^(\x60{3,}|~{3,})/;
var RULE = /^(?:[-*_][ \t]*){3,}$|^=+$/;
var TABLE_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/;
function shapeAtStart(typed) {
  const heading = /^(#{1,3})[ \t](.*)$/s.exec(typed);
  if (heading) return { shape: "heading", level: heading[1].length, words: heading[2] };
  const check = /^(?:[-*][ \t]+)?\[([ xX]?)\][ \t](.*)$/s.exec(typed);
  if (check) return { shape: "check", words: check[2], ...check[1].trim() && { checked: (
    /** @type {true} */
    true
  ) } };
  const item = /^[-*][ \t](?!\[)(.*)$/s.exec(typed);
  if (item) return { shape: "item", words: item[1] };
  const numbered = /^1[.)][ \t](.*)$/s.exec(typed);
  if (numbered) return { shape: "numbered", words: numbered[1] };
  const quote = /^>[ \t](.*)$/s.exec(typed);
  if (quote) return { shape: "quote", words: quote[1] };
  return typed.startsWith("```") ? { shape: "code", words: typed.slice(3) } : null;
}
function linesOfText(text, { eachLine = false } = {}) {
  const found = [];
  let code = null;
  let isOpen = false;
  for (const raw of text.normalize("NFC").split(/\r\n|[\n\r\u2028\u2029\v\f\u0085]/)) {
    const fence = FENCE.exec(raw.trim());
    if (code ? fence?.[1].startsWith(code.fence) && raw.trim() === fence[1] : fence) {
      if (code) found.push({ shape: "code", words: code.words.join("\n") });
      code = code ? null : { fence: (
        /** @type {RegExpExecArray} */
        fence[1]
      ), words: [] };
      isOpen = false;
    } else if (code) code.words.push(raw);
    else isOpen = takeLine(raw, found, isOpen && !eachLine);
  }
  if (code) found.push({ shape: "code", words: code.words.join("\n") });
  return inPieces(found);
}
function takeLine(raw, found, goesOn) {
  const trimmed = raw.trim();
  const last = found.at(-1);
  if (goesOn && last && !last.shape && /^(?:=+|-{2,})$/.test(trimmed) && !last.words.includes("\n")) {
    Object.assign(last, { shape: "heading", level: trimmed[0] === "=" ? 1 : 2 });
    return false;
  }
  if (!trimmed || RULE.test(trimmed) || TABLE_RULE.test(trimmed)) return false;
  const line = lineOf(raw, trimmed);
  if (goesOn && last && !line.shape && last.shape !== "heading") last.words += `
${line.words}`;
  else if (line.shape === "quote" && last?.shape === "quote" && goesOn) last.words += `
${line.words}`;
  else if (line.words.trim()) found.push(line);
  return line.shape !== "heading";
}
function lineOf(raw, trimmed) {
  const heading = HEADING.exec(trimmed);
  if (heading) return { shape: "heading", level: Math.min(heading[1].length, LEVEL_MOST), words: heading[2] };
  const deep = deepness(raw);
  const check = CHECK.exec(trimmed) ?? SIGN.exec(trimmed);
  if (check) return { shape: "check", ...deep, words: check[2], .../[^ ☐⬜]/u.test(check[1]) && { checked: (
    /** @type {true} */
    true
  ) } };
  const item = ITEM.exec(trimmed);
  if (item) return { shape: "item", ...deep, words: item[1] };
  const numbered = NUMBERED.exec(trimmed);
  if (numbered) return { shape: "numbered", ...deep, words: numbered[1] };
  const quote = QUOTE.exec(trimmed);
  if (quote) return { shape: "quote", words: quote[1] };
  if (/^\|.*\|$/.test(trimmed)) return { words: trimmed.slice(1, -1).split("|").map((cell) => cell.trim()).filter(Boolean).join(" · ") };
  return { words: trimmed };
}
function deepness(raw) {
  const before = (
    /** @type {RegExpExecArray} */
    /^[ \t]*/.exec(raw)[0].replaceAll("	", "    ").length
  );
  const level = Math.min(1 + Math.floor(before / (before % 4 === 0 && before > 0 ? 4 : INDENT)), LEVEL_MOST);
  return level > 1 ? { level } : {};
}
function inPieces(lines) {
  return lines.filter(({ words }) => words.trim()).flatMap((line) => {
    const signs = [...line.words];
    if (signs.length <= WORDS_MOST) return [line];
    const pieces = [];
    for (let at = 0; at < signs.length; at += WORDS_MOST) pieces.push({ ...line, words: signs.slice(at, at + WORDS_MOST).join("") });
    return pieces.filter(({ words }) => words.trim());
  });
}

var BLOCKS = /* @__PURE__ */ new Set(["p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure", "figcaption", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "caption", "hr", "form", "fieldset", "details", "summary", "body", "html", "center"]);
var TABLE = /* @__PURE__ */ new Set(["table", "thead", "tbody", "tfoot", "tr", "caption"]);
var HEADING2 = /^h([1-6])$/;
var BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
var NOT_BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-4]00)/i;
function startOf(page, name, given) {
  const heading = HEADING2.exec(name);
  if (heading) return asHeading(page, Number(heading[1]));
  switch (name) {
    case "ul":
    case "ol":
    case "menu":
      return asList(page, name === "ol" ? "numbered" : "item");
    case "li":
      return asItem(page, given);
    case "blockquote":
      return asBlock(page, "quote");
    case "pre":
      return asBlock(page, "pre");
    case "td":
    case "th":
      return asCell(page);
    case "code":
    case "kbd":
    case "samp":
    case "tt":
      return page.pre > 0 ? () => {
      } : page.count("code");
    case "a":
      return asLink(page, given.href);
    default:
      return asOther(page, name, given);
  }
}
function asOther(page, name, { style = "" }) {
  const isBold = (name === "b" || name === "strong") && !NOT_BOLD.test(style) || name === "span" && BOLD.test(style);
  const end = isBold ? page.count("bold") : () => {
  };
  if (!BLOCKS.has(name)) return end;
  if (page.inCell > 0 && !TABLE.has(name)) {
    page.text(" ");
    return end;
  }
  page.flush();
  if (name === "tr") page.cells = 0;
  const listed = /mso-list\s*:[^;]*level(\d)/i.exec(style);
  if (listed) page.item = { level: Math.min(Number(listed[1]), LEVEL_MOST), shape: "item" };
  return () => {
    page.flush();
    end();
  };
}
function asHeading(page, level) {
  page.flush();
  page.heading = level;
  return () => {
    page.flush();
    page.heading = 0;
  };
}
function asList(page, shape) {
  page.flush();
  const { item } = page;
  page.lists.push(shape);
  return () => {
    page.flush();
    page.lists.pop();
    page.item = item;
  };
}
function asItem(page, given) {
  page.flush();
  const { item } = page;
  const level = Number(given["aria-level"]) || Math.max(page.lists.length, 1);
  const isCheck = given.role === "checkbox" || given["aria-checked"] !== void 0 || given["data-checked"] !== void 0;
  const checked = given["aria-checked"] === "true" || given["data-checked"] === "true";
  page.item = { level: Math.max(1, Math.min(Math.floor(level), LEVEL_MOST)), shape: page.lists.at(-1) ?? "item", isCheck, checked };
  return () => {
    page.flush();
    page.item = item;
  };
}
function asBlock(page, what) {
  page.flush();
  const end = page.count(what);
  return () => {
    page.flush();
    end();
  };
}
function asCell(page) {
  if (page.cells > 0 && page.runs.some(({ text }) => text.trim())) page.text(" · ");
  page.cells += 1;
  return page.count("inCell");
}
function asLink(page, href) {
  const { href: before } = page;
  page.href = href && safeHref(href.trim()) || before;
  return () => {
    page.href = before;
  };
}

var LINK_MOST = 500;
function isHidden({ hidden, style = "", ...given }) {
  return hidden !== void 0 || given["aria-hidden"] === "true" || /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style);
}
function markedUp(runs) {
  const joined = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.code === run.code && last.href === run.href) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(markUp).join("").replaceAll(/ *\n */g, "\n").replaceAll(/ {2,}/g, " ").replaceAll(/\n{2,}/g, "\n").trim();
}
function markUp({ text, bold, code, href }) {
  const inner = text.trim();
  if (!inner || !(bold || code || href)) return text;
  const begin = text.indexOf(inner);
  let words = code && !href && !/[\x60\n]/.test(inner) ? `\`${inner}\`` : inner;
  if (href) words = linked(inner, href);
  if (bold && !words.includes("**")) words = `**${words}**`;
  return text.slice(0, begin) + words + text.slice(begin + inner.length);
}
function linked(inner, href) {
  if (inner === href || `${inner}/` === href) return inner;
  const address = href.replaceAll("(", "%28").replaceAll(")", "%29");
  const name = inner.replaceAll(/\s+/g, " ").replaceAll("[", "(").replaceAll("]", ")");
  return name.length > LINK_MOST || address.length > 2e3 ? `${inner} ${address}` : `[${name}](${address})`;
}

var DROPPED = /* @__PURE__ */ new Set(["script", "style", "head", "title", "template", "noscript", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "select", "button", "textarea", "noframes", "xmp", "plaintext", "img", "map"]);
var VOID = /* @__PURE__ */ new Set(["br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source", "track", "param"]);
var DEEP = 2e3;
var Pasted = class {
  constructor() {
    this.lines = [];
    this.open = [];
    this.dropped = 0;
    this.lists = /** @type {('item' | 'numbered')[]} */
    [];
    this.heading = 0;
    this.quote = 0;
    this.pre = 0;
    this.bold = 0;
    this.code = 0;
    this.href = /** @type {string | null} */
    null;
    this.item = /** @type {{ checked?: boolean, isCheck?: boolean, level: number, shape: 'item' | 'numbered' } | null} */
    null;
    this.runs = /** @type {import('./pasted-words.js').Run[]} */
    [];
    this.cells = 0;
    this.inCell = 0;
  }
  /** @param {string} name @param {Record<string, string>} given */
  onopentag(name, given) {
    const isVoid = VOID.has(name);
    if (DROPPED.has(name) || isHidden(given)) {
      if (!isVoid) this.enter(name, this.count("dropped"));
      return;
    }
    if (this.dropped > 0) return isVoid ? void 0 : this.enter(name, () => {
    });
    if (name === "br") return void this.runs.push({ text: "\n", bold: false, code: false, href: null });
    if (name === "input") return this.tick(given);
    if (isVoid) return name === "hr" ? this.flush() : void 0;
    this.enter(name, startOf(this, name, given));
  }
  /** @param {string} name @param {() => void} close */
  enter(name, close) {
    if (this.open.length < DEEP) this.open.push({ name, close });
    else close();
  }
  /** @param {'dropped' | 'pre' | 'bold' | 'code' | 'quote' | 'inCell'} what @returns {() => void} */
  count(what) {
    this[what] += 1;
    return () => {
      this[what] -= 1;
    };
  }
  /** @param {Record<string, string>} given */
  tick({ type, checked }) {
    if (type?.toLowerCase() !== "checkbox") return;
    this.item = { ...this.item ?? { level: 1, shape: (
      /** @type {'item'} */
      "item"
    ) }, isCheck: true, checked: checked !== void 0 };
  }
  /** @param {string} text */
  ontext(text) {
    if (this.dropped === 0) this.text(text);
  }
  /** @param {string} text */
  text(text) {
    const clean = text.replaceAll(/[\u200b\ufeff\u00ad]/g, "").replaceAll(" ", " ");
    const words = this.pre > 0 ? clean : clean.replaceAll(/[\s]+/g, " ");
    this.runs.push({ text: words, bold: this.bold > 0 && this.heading === 0, code: this.code > 0, href: this.href });
  }
  /** @param {string} name */
  onclosetag(name) {
    const at = this.open.findLastIndex((each) => each.name === name);
    if (at < 0) return;
    for (const { close } of this.open.splice(at).reverse()) close();
  }
  onend() {
    for (const { close } of this.open.splice(0).reverse()) close();
    this.flush();
  }
  /** What was gathered becomes a line. */
  flush() {
    if (this.runs.length === 0) return;
    const runs = this.runs.splice(0);
    const words = this.pre > 0 ? runs.map(({ text }) => text).join("").replace(/^\n|\s+$/g, "") : markedUp(runs);
    if (!words.trim()) return;
    if (this.pre > 0) this.lines.push({ shape: "code", words });
    else if (this.heading > 0) this.lines.push({ shape: "heading", level: Math.min(this.heading, LEVEL_MOST), words });
    else if (this.item) this.takeItem(this.item, words);
    else this.lines.push(this.quote > 0 ? { shape: "quote", words } : { words });
  }
  /** @param {NonNullable<Pasted['item']>} item @param {string} words */
  takeItem(item, words) {
    const level = item.level > 1 ? { level: item.level } : {};
    if (item.isCheck) this.lines.push({ shape: "check", ...level, words, ...item.checked && { checked: (
      /** @type {true} */
      true
    ) } });
    else this.lines.push({ shape: item.shape, ...level, words });
    if (this.lists.length === 0) this.item = null;
  }
};
function linesOfHtml(markup, Parser) {
  const pasted = new Pasted();
  new Parser(pasted, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true }).end(markup);
  return inPieces(pasted.lines.map((line) => ({ ...line, words: line.words.normalize("NFC") })));
}

var HTML_MOST = 4e6;
function readPasted(event) {
  const { clipboardData } = event;
  const markup = clipboardData?.getData("text/html") ?? "";
  const text = clipboardData?.getData("text/plain") ?? "";
  if (!markup && !/[\r\n]/.test(text.trim())) return null;
  event.preventDefault();
  return linesOf(markup, text);
}
async function linesOf(markup, text) {
  const found = markup && markup.length <= HTML_MOST ? await linesOfMarkup(markup).catch(() => []) : [];
  return found.length > 0 ? found : linesOfText(text);
}
async function linesOfMarkup(markup) {
  const { Parser } = await import("./html-6D46TGJV.js");
  return linesOfHtml(markup, Parser);
}
function typeInto(field, words) {
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

var ROW = ":scope > [data-row]";
function dragRow(event, drop) {
  const grip = (
    /** @type {HTMLElement} */
    event.currentTarget
  );
  const row = (
    /** @type {HTMLElement | null} */
    grip.closest("[data-row]")
  );
  const list = row?.parentElement;
  if (!row || !list || event.button !== 0) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  row.dataset.dragged = "";
  let to = -1;
  const others = () => (
    /** @type {HTMLElement[]} */
    [...list.querySelectorAll(ROW)].filter((each) => each !== row)
  );
  const move = (moved) => {
    const rows = others();
    const below = rows.findIndex((each) => moved.clientY < middleOf(each));
    to = below < 0 ? rows.length : below;
    rows.forEach((each, at) => mark(each, at === to ? "before" : at === rows.length - 1 && to === rows.length ? "behind" : null));
  };
  const end = () => {
    grip.removeEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) grip.removeEventListener(name, finish);
    removeEventListener("keydown", leave, true);
    delete row.dataset.dragged;
    others().forEach((each) => mark(each, null));
  };
  const finish = ({ type }) => {
    end();
    if (type === "pointerup" && to >= 0) drop(to);
  };
  const leave = (pressed) => {
    if (pressed.key !== "Escape") return;
    pressed.stopPropagation();
    end();
  };
  grip.addEventListener("pointermove", move);
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) grip.addEventListener(name, finish);
  addEventListener("keydown", leave, true);
}
function mark(row, where) {
  if (where) row.dataset.drop = where;
  else delete row.dataset.drop;
}
function middleOf(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

function WriteNote({ label, keep, act, start = { words: "" }, onSend, onLines, onLeave, beside, quiet, focus, hotkey }) {
  const { written, type: typed, attempt, wrong, setWrong, clear } = useKeptField(keep, start.words);
  const id = useOwnId();
  const [form, setForm] = Nt(
    /** @type {Form} */
    { shape: start.shape, level: start.level ?? 1 }
  );
  const fieldOf = () => (
    /** @type {HTMLTextAreaElement} */
    document.getElementById(id)
  );
  const type = (words) => {
    const begun = form.shape ? null : shapeAtStart(words);
    if (begun) setForm({ shape: begun.shape, level: begun.level ?? 1 });
    typed(begun ? begun.words : words);
  };
  const lineOf2 = (words) => ({ words, ...form.shape && { shape: form.shape }, ...hasLevels(form.shape) && form.level > 1 && { level: form.level } });
  const send = (event) => {
    event.preventDefault();
    const words = form.shape === "code" ? written().trimEnd() : written().trim();
    const error = !words.trim() ? t("error-empty") : [...words].length > WORDS_MOST ? t("error-too-long") : void 0;
    setWrong(error);
    if (error) return fieldOf().focus();
    const field = fieldOf();
    const goesOn = LISTS.includes(form.shape ?? "");
    const sent = onSend(
      /** @type {Line} */
      lineOf2(words),
      goesOn && field.selectionEnd === field.value.length
    );
    if (!goesOn) setForm({ level: 1 });
    return attempt(words, sent);
  };
  const leave = () => {
    clear();
    onLeave?.();
  };
  const paste = async (event) => {
    const pasted = form.shape === "code" ? null : readPasted(event);
    if (!pasted) return;
    const lines = await pasted;
    if (lines.length === 0) return;
    const field = fieldOf();
    if (lines.length === 1) {
      if (!written() && !form.shape && lines[0].shape) setForm({ shape: lines[0].shape, level: lines[0].level ?? 1 });
      return typeInto(field, lines[0].words);
    }
    const words = onLeave ? "" : written().trim();
    const all = words ? [
      /** @type {Line} */
      lineOf2(words),
      ...lines
    ] : lines;
    if (onLeave) return onLines(all).catch((failure) => setWrong(sentenceOf(failure)));
    return attempt(words, onLines(all));
  };
  const keys = { form, setForm, written, leave: onLeave && leave };
  return un`
    <form class="compose compose--small" onSubmit=${send} noValidate>
      <div class="notes__field" data-shape=${form.shape} data-level=${form.level}>
        <${Field} id=${id} label=${label} error=${wrong} shape="area" voice=${form.shape === "code" ? "exact" : "said"} quiet=${quiet} focus=${focus} hotkey=${hotkey}
          value=${written()} onInput=${type} onPaste=${paste} onKeyDown=${answerKeys(keys)} enterkeyhint="send" />
      </div>
      <div class="compose__foot">
        <${ShapeMenu} form=${form} onForm=${(to) => {
    setForm(to);
    moveFocus(fieldOf());
  }} />
        ${beside}
        <div class="compose__acts">
          ${onLeave && un`<${Button} kind="quiet" small onClick=${leave}>${t("act-cancel")}<//>`}
          <${Button} type="submit" small>${act}<//>
        </div>
      </div>
    </form>`;
}
function ShapeMenu({ form: { shape, level }, onForm }) {
  const levels = [["meeting-level-in", levelBy(shape, level, 1)], ["meeting-level-out", levelBy(shape, level, -1)]];
  const items = [
    ...["text", ...SHAPES].filter((each) => each !== (shape ?? "text")).map((each) => ({ label: t(`meeting-shape-${each}`), note: BEGINNINGS[each], onClick: () => onForm({ shape: each === "text" ? void 0 : each, level: 1 }) })),
    ...levels.map(([id, to]) => to !== null && { label: t(
      /** @type {string} */
      id
    ), onClick: () => onForm({ shape, level: (
      /** @type {number} */
      to
    ) }) })
  ];
  return un`<${Menu} label=${t("meeting-shape")} items=${items} class="notes__shape">${t(`meeting-shape-${shape ?? "text"}`)}<//>`;
}
var BEGINNINGS = { heading: "#", item: "-", numbered: "1.", check: "[]", quote: ">", code: "```" };
function answerKeys({ form, setForm, written, leave }) {
  const outward = () => setForm(levelBy(form.shape, form.level, -1) !== null && form.shape !== "heading" ? { ...form, level: form.level - 1 } : { level: 1 });
  return (event) => {
    if (event.isComposing) return;
    const field = event.currentTarget;
    if (event.key === "Enter" && !event.shiftKey && !(form.shape === "code" && !event.ctrlKey && !event.metaKey && written())) {
      event.preventDefault();
      if (written().trim()) field.closest("form").requestSubmit();
      else if (form.shape) outward();
      else if (leave) leave();
      else field.closest("form").requestSubmit();
    } else if (event.key === "Tab" && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const to = levelBy(form.shape, form.level, event.shiftKey ? -1 : 1);
      if (to === null) return;
      event.preventDefault();
      setForm({ ...form, level: to });
    } else if (event.key === "Backspace" && form.shape && field.selectionStart === 0 && field.selectionEnd === 0) {
      event.preventDefault();
      outward();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (leave) leave();
      else field.blur();
    }
  };
}

function Note({ note, place, name, count, again, onBehind }) {
  const [editing, setEditing] = Nt(false);
  const alone = note.safe === "mine";
  const moves = !tooManyToMove(place);
  const tick = tickOf(note, gathered(place.pair).answersTo(note.id));
  const step = (by) => Promise.resolve(stepNote(place, note, by)).then(() => moveFocus(`#note-${note.id}`, { scroll: false })).catch(said);
  const keys = (event) => {
    const by = (
      /** @type {Record<string, -1 | 1>} */
      { ArrowUp: -1, ArrowDown: 1 }[event.key]
    );
    if (!by || !event.altKey || !moves || editing) return;
    event.preventDefault();
    step(by);
  };
  const acts = !editing && un`
    <div class="topic__acts notes__acts">
      ${moves && un`<button type="button" class="notes__grip" tabindex="-1" aria-hidden="true" title=${t("meeting-note-drag")} onPointerDown=${(event) => dragRow(event, (to) => moveNote(place, note, to).catch(said))}>⠿</button>`}
      ${note.mine && un`
        <${Button} kind="quiet" small hotkey="e" onClick=${() => setEditing(true)}>${t("act-edit")}<//>
        <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseNote(place, note)}>${t("act-erase")}<//>`}
      <${Menu} label=${t("meeting-note-more")} items=${[
    note.mine && { label: t("act-edit"), onClick: () => setEditing(true) },
    onBehind && { label: t("meeting-note-behind"), onClick: () => onBehind() },
    moves && { label: t("meeting-note-up"), note: t("meeting-key-up"), onClick: () => step(-1) },
    moves && { label: t("meeting-note-down"), note: t("meeting-key-down"), onClick: () => step(1) },
    note.mine && { label: t("act-erase"), onClick: () => eraseNote(place, note) }
  ]} />
    </div>`;
  return un`
    <${Voice} as="li" id=${`note-${note.id}`} class=${again ? "topic notes__note notes__note--again" : "topic notes__note"} data-row name=${note.mine ? t("name-you") : name} theirs=${!note.mine}
      state=${alone ? "unsaid" : note.state === "kept" ? "kept" : void 0} acts=${acts} onKeyDown=${keys}>
      ${editing ? un`<${Change} ...${{ note, place, onBehind }} leave=${(wentOn) => {
    setEditing(false);
    if (!wentOn) moveFocus(`#note-${note.id}`, { scroll: false });
  }} />` : un`<${Shaped} note=${note} count=${count} tick=${tick} name=${name} onTick=${() => turnTick(place, note, tick).catch(said)} />`}
    <//>`;
}
var said = (failure) => {
  toast(sentenceOf(failure));
};
function Change({ note, place, leave, onBehind }) {
  const { shape, level, checked } = note.fields;
  const save = async (line, wentOn) => {
    const fields = { shape: line.shape, level: hasLevels(line.shape) ? line.level : void 0, checked: line.shape === "check" ? checked : void 0 };
    const isSame = line.words === note.words && fields.shape === shape && fields.level === level;
    const kept = isSame ? void 0 : safe(note.safe).revise(note.id, { words: line.words, fields });
    leave(wentOn);
    if (wentOn) onBehind?.(true);
    await kept?.catch((failure) => {
      said(failure);
      throw failure;
    });
  };
  const takeLines = async (lines) => {
    await putLines(place, lines, note.safe === "mine", note.id);
  };
  return un`
    <${WriteNote} quiet focus label=${t("meeting-note-change")} keep=${`${note.safe}:${note.id}:words`} start=${{ words: note.words, shape, level }} act=${t("act-save")}
      onSend=${save} onLines=${takeLines} onLeave=${() => leave()} />`;
}

var reader = te("ours");
var isAlone = () => reader.value === "mine";
function Notes({ pair, meeting, topic, label }) {
  const { name } = pair.counterpart;
  const place = { pair: pair.id, of: topic ?? meeting, fields: { meeting, ...topic && { topic } } };
  const notes = shownAt(place);
  const [behind, setBehind] = Nt(
    /** @type {{ id: string, goesOn: boolean } | null} */
    null
  );
  const keep = `${pair.id}:${meeting}:${topic ?? "opening"}:note`;
  const options = [{ value: "ours", label: t("seen-by-choice-ours", { name }) }, { value: "mine", label: t("seen-by-choice-mine") }];
  return un`
    <div class="notes">
      <${Paragraphs} ...${{ notes, place, name, behind, setBehind }} />
      <${WriteNote} label=${label} keep=${keep} act=${t("meeting-note-act")} hotkey="c"
        onSend=${(line) => putNote(place, line, isAlone())} onLines=${(lines) => putLines(place, lines, isAlone())}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${reader.value} onChange=${(value) => {
    reader.value = value;
  }} />`} />
    </div>`;
}
function Paragraphs({ notes, place, name, behind, setBehind, label = t("meeting-notes") }) {
  const counts = countsOf(notes);
  return un`
    ${tooManyToMove(place) && un`<p class="meta">${t("meeting-notes-too-many", { most: ORDER_MOST })}</p>`}
    <${List} class="voices notes__list" label=${label}>${notes.flatMap((note, at) => [
    un`<${Note} key=${note.id} note=${note} place=${place} name=${name} count=${counts.get(note.id)} again=${sameHand(notes[at - 1], note)}
        onBehind=${setBehind && ((goesOn) => setBehind({ id: note.id, goesOn: goesOn === true }))} />`,
    behind?.id === note.id && setBehind && un`<${Behind} key="behind" note=${note} place=${place} goesOn=${behind?.goesOn} setBehind=${setBehind} />`
  ].filter(Boolean))}<//>`;
}
var sameHand = (before, note) => before !== void 0 && before.author === note.author && before.safe === note.safe;
function Behind({ note, place, goesOn, setBehind }) {
  const { shape, level } = note.fields;
  const row = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Et(() => {
    row.current?.querySelector("textarea")?.focus();
  }, [note.id]);
  const alone = isAlone() || note.safe === "mine";
  const leave = (id) => {
    setBehind(null);
    moveFocus(`#note-${id}`, { scroll: false });
  };
  const after = () => behindOf(place, note, alone);
  const send = async (line, wentOn) => {
    const id = await putNote(place, line, alone, after());
    if (wentOn) setBehind({ id, goesOn: true });
    else leave(id);
  };
  const takeLines = async (lines) => {
    await putLines(place, lines, alone, after());
    leave(note.id);
  };
  return un`
    <li class="notes__behind" ref=${row}>
      <${WriteNote} quiet focus label=${t("meeting-note-behind")} keep=${`${place.pair}:${place.of}:behind`} start=${goesOn && LISTS.includes(shape) ? { words: "", shape, level } : void 0}
        act=${t("meeting-note-act")} onSend=${send} onLines=${takeLines} onLeave=${() => leave(note.id)} />
    </li>`;
}

export {
  linesOfText,
  linesOfMarkup,
  Notes,
  Paragraphs
};
