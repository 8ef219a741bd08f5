import {
  LEVEL_MOST,
  ORDER_MOST,
  announce,
  dropToast,
  eraseWithUndo,
  gathered,
  lastOneWins,
  me,
  mineOf,
  nextTurn,
  ofKind,
  olderFirst,
  safe,
  t,
  toast,
  un
} from "./start.js";

function orderNotes(entries, of) {
  const base = asTree(laidOutOnce(ofKind(entries, "note").filter(({ fields }) => (fields.topic ?? fields.meeting) === of)));
  const ids = notesOrderInForce(entries, of)?.fields.ids ?? [];
  const own = notesOrderInForce(entries, of, { alone: true });
  const shared = ids.length === 0 ? base : asOrdered(base, ids);
  return own ? asOwn(shared, own.fields.ids) : shared;
}
function notesOrderInForce(entries, of, { alone = false } = {}) {
  return lastOneWins(ofKind(entries, "order").filter(({ fields }) => fields.notes === of && fields.pair !== void 0 === alone));
}
function laidOutOnce(notes) {
  const key = (author, was) => `${author} ${was}`;
  const first = /* @__PURE__ */ new Map();
  for (const { id, author, fields: { was } } of notes) if (was && !first.has(key(author, was))) first.set(key(author, was), id);
  return notes.filter(({ id, author, fields: { was } }) => was ? first.get(key(author, was)) === id : !first.has(key(author, id)));
}
function asTree(notes) {
  const known = new Map(notes.map((note) => [note.id, note]));
  const behind = /* @__PURE__ */ new Map();
  for (const { id, fields } of [...notes].sort(olderFirst)) if (fields.after) behind.set(fields.after, (behind.get(fields.after) ?? []).concat(id));
  const roots = /* @__PURE__ */ new Set([...notes.filter(({ fields }) => !fields.after).map(({ id }) => id), ...[...behind.keys()].filter((id) => !known.has(id))]);
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const root of [...[...roots].sort(), ...[...known.keys()].sort()]) {
    const open = [root];
    while (open.length > 0) {
      const id = (
        /** @type {string} */
        open.pop()
      );
      if (seen.has(id)) continue;
      seen.add(id);
      const note = known.get(id);
      if (note) found.push(note);
      open.push(...behind.get(id) ?? []);
    }
  }
  return found;
}
function asOrdered(base, ids) {
  const named = new Set(ids);
  const first = [];
  const runs = /* @__PURE__ */ new Map();
  let run = first;
  for (const note of base) {
    if (named.has(note.id)) runs.set(note.id, run = []);
    run.push(note);
  }
  return [...first, ...ids.flatMap((id) => runs.get(id) ?? [])];
}
function asOwn(found, ids) {
  const named = new Set(ids);
  const known = new Set(found.map(({ id }) => id));
  const stays = [];
  const runs = /* @__PURE__ */ new Map();
  let run = null;
  for (const note of found) {
    if (note.fields.pair === void 0) run = null;
    else if (named.has(note.id)) runs.set(note.id, run = []);
    (run ?? stays).push(note);
  }
  let before = "";
  const behind = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const moved = runs.get(id);
    if (moved) behind.set(before, (behind.get(before) ?? []).concat(moved));
    else if (known.has(id)) before = id;
  }
  return [...behind.get("") ?? [], ...stays.flatMap((note) => [note, ...behind.get(note.id) ?? []])];
}

function notesAt({ pair, of }) {
  const ours = gathered(pair);
  return orderNotes([...ours.of("note"), ...ours.of("order"), ...mineOf(pair, "note"), ...mineOf(pair, "order")], of);
}
function shownAt(place) {
  const { topic, meeting } = place.fields;
  return notesAt(place).filter(({ fields }) => !topic || fields.meeting === meeting);
}
var sharedIds = (place) => notesAt(place).filter((note) => note.safe !== "mine").map(({ id }) => id);
var underWay = null;
function putNote(place, line, alone, behind) {
  const made = underWay ? underWay.then(() => putNow(place, line, alone, behind)) : putNow(place, line, alone, behind);
  const settled = made.then(() => {
  }, () => {
  });
  underWay = settled;
  settled.then(() => {
    if (underWay === settled) underWay = null;
  });
  return made;
}
function putNow(place, { words, ...shape }, alone, behind) {
  const before = behind ?? (alone ? notesAt(place).at(-1)?.id : sharedIds(place).at(-1));
  const fields = { ...place.fields, ...shape, ...before && { after: before } };
  return safe(alone ? "mine" : place.pair).put("note", words, alone ? { ...fields, pair: place.pair } : fields);
}
function behindOf(place, note, alone) {
  if (alone || note.safe !== "mine") return note.id;
  const all = notesAt(place);
  return all.slice(0, all.findIndex(({ id }) => id === note.id)).findLast((each) => each.safe !== "mine")?.id;
}
async function putLines(place, lines, alone, behind) {
  const made = [];
  let last = behind;
  const lies = safe(alone ? "mine" : place.pair);
  try {
    for (const line of lines) made.push(last = await putNote(place, line, alone, last));
  } finally {
    if (made.length > 1) toast(t("meeting-pasted", { count: made.length }), { undo: () => Promise.all(made.map((id) => lies.erase(id))) });
  }
}
var tooManyToMove = (place) => notesAt(place).length > ORDER_MOST;
function writeOrder({ pair, of }, ids, alone) {
  const written = alone ? mineOf(pair, "order") : gathered(pair).of("order");
  const lies = safe(alone ? "mine" : pair);
  const fields = { notes: of, ids, turn: nextTurn(notesOrderInForce(written, of, { alone })), ...alone && { pair } };
  const own = written.find((each) => each.mine && each.fields.notes === of);
  return own ? lies.revise(own.id, { fields }) : lies.put("order", "", fields);
}
var lastMove = null;
async function moveNote(place, note, to) {
  const alone = note.safe === "mine";
  const isNamed = (each) => alone || each.safe !== "mine";
  const all = notesAt(place).filter(isNamed);
  const others = shownAt(place).filter(({ id }) => id !== note.id);
  const next = others.slice(to).find(isNamed);
  const last = others.filter(isNamed).at(-1);
  if (!last) return;
  const before = all.map(({ id }) => id);
  const ids = before.filter((id) => id !== note.id);
  ids.splice(next ? ids.indexOf(next.id) : ids.indexOf(last.id) + 1, 0, note.id);
  if (ids.join() === before.join()) return;
  if (lastMove !== null) dropToast(lastMove);
  await writeOrder(place, ids, alone);
  announce(t("meeting-note-moved", { place: shownAt(place).findIndex(({ id }) => id === note.id) + 1, count: others.length + 1 }));
  lastMove = toast(t(alone ? "meeting-note-moved-alone" : "meeting-note-moved-said"), { undo: () => writeOrder(place, before, alone) });
}
function stepNote(place, note, step) {
  const shown = shownAt(place);
  let to = shown.findIndex(({ id }) => id === note.id) + step;
  while (note.safe !== "mine" && shown[to]?.safe === "mine") to += step;
  return to < 0 || to >= shown.length ? void 0 : moveNote(place, note, to);
}
async function eraseNote(place, note) {
  const alone = note.safe === "mine";
  const idsNow = () => alone ? notesAt(place).map(({ id }) => id) : sharedIds(place);
  const before = idsNow();
  await eraseWithUndo(note);
  const hasMoved = before.filter((id) => id !== note.id).join() !== idsNow().join();
  if (hasMoved && before.length <= ORDER_MOST) await writeOrder(place, before, alone);
}
function tickOf(note, answers) {
  const done = answers.filter(({ fields }) => fields.type === "done");
  const own = note.mine ? void 0 : done.find(({ mine }) => mine);
  const byMe = note.mine ? Boolean(note.fields.checked) : Boolean(own);
  const byOther = note.mine ? done.some(({ author }) => author !== me.value?.id) : Boolean(note.fields.checked);
  return { own, byMe, byOther };
}
function turnTick(place, note, { own, byMe }) {
  if (note.mine) return safe(note.safe).revise(note.id, { fields: { checked: byMe ? void 0 : true } });
  if (own) return safe(place.pair).erase(own.id);
  return safe(place.pair).put("answer", "", { to: note.id, type: "done", version: note.version });
}

var SAFE = /* @__PURE__ */ new Set(["http:", "https:", "mailto:"]);
var NAMED = /\[([^[\]\n]{1,500})\]\(([^\s()<>]{1,2000})\)/y;
var BARE = /(?:https?:\/\/|mailto:)[^\s<>"'\x60\\^{|}]{1,2000}/iy;
var BEHIND = /[.,;:!?…*»”’]+$/;
var LOOKS_LIKE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
function readMarks(words) {
  return read(words, true);
}
function safeHref(typed) {
  try {
    const { href, protocol, hostname } = new URL(typed);
    return SAFE.has(protocol) && (hostname || protocol === "mailto:") ? href : null;
  } catch {
    return null;
  }
}
function read(words, mayBeBold) {
  const found = [];
  let text = "";
  const flush = () => {
    if (text) found.push({ type: "text", words: text });
    text = "";
  };
  for (let at = 0; at < words.length; ) {
    const hit = markAt(words, at, mayBeBold);
    if (hit) {
      flush();
      found.push(hit.mark);
      at = hit.end;
    } else {
      text += words[at];
      at += 1;
    }
  }
  flush();
  return found;
}
function markAt(words, at, mayBeBold) {
  switch (words[at]) {
    case "`":
      return codeAt(words, at);
    case "*":
      return mayBeBold ? boldAt(words, at) : null;
    case "[":
      return linkAt(words, at);
    case "h":
    case "H":
    case "m":
    case "M":
      return bareAt(words, at);
    default:
      return null;
  }
}
function codeAt(words, at) {
  const end = words.indexOf("`", at + 1);
  const inside = words.slice(at + 1, end);
  if (end < 0 || !inside.trim() || inside.includes("\n")) return null;
  return { mark: (
    /** @type {Mark} */
    { type: "code", words: inside }
  ), end: end + 1 };
}
function boldAt(words, at) {
  if (words[at + 1] !== "*") return null;
  const end = words.indexOf("**", at + 2);
  const inside = words.slice(at + 2, end);
  if (end < 0 || !inside || inside.trim() !== inside) return null;
  return { mark: (
    /** @type {Mark} */
    { type: "bold", inside: read(inside, false) }
  ), end: end + 2 };
}
function linkAt(words, at) {
  NAMED.lastIndex = at;
  const hit = NAMED.exec(words);
  const href = hit && safeHref(hit[2]);
  if (!hit || !href) return null;
  return { mark: (
    /** @type {Mark} */
    { type: "link", words: honest(hit[1], href), href }
  ), end: NAMED.lastIndex };
}
function honest(said, href) {
  if (!LOOKS_LIKE_ADDRESS.test(said.trim())) return said;
  const claimed = safeHref(said.trim().replace(/^www\./i, "https://www."));
  return claimed && new URL(claimed).host === new URL(href).host ? said : href;
}
function bareAt(words, at) {
  if (at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1])) return null;
  BARE.lastIndex = at;
  const hit = BARE.exec(words)?.[0];
  if (!hit) return null;
  const typed = closed(hit.split("**")[0].replace(BEHIND, ""));
  const href = safeHref(typed);
  return href ? { mark: (
    /** @type {Mark} */
    { type: "link", words: typed, href }
  ), end: at + typed.length } : null;
}
function closed(typed) {
  let kept = typed;
  while (/[)\]]$/.test(kept) && kept.split(/[([]/).length < kept.split(/[)\]]/).length) kept = kept.slice(0, -1).replace(BEHIND, "");
  return kept;
}

function Marked({ words }) {
  return readMarks(words).map(drawn);
}
function drawn(mark) {
  switch (mark.type) {
    case "bold":
      return un`<strong>${mark.inside.map(drawn)}</strong>`;
    case "code":
      return un`<code class="inline-code">${mark.words}</code>`;
    // The page it leads to learns neither where the reader came from nor gets a hand on this one.
    case "link":
      return un`<a href=${mark.href} title=${mark.href} target="_blank" rel="noopener noreferrer">${mark.words}</a>`;
    default:
      return mark.words;
  }
}

var SHAPES = ["heading", "item", "numbered", "check", "quote", "code"];
var LISTS = ["item", "numbered", "check"];
var hasLevels = (shape) => shape === "heading" || LISTS.includes(shape ?? "");
function levelBy(shape, level, step) {
  const to = level + step;
  return hasLevels(shape) && to >= 1 && to <= LEVEL_MOST ? to : null;
}
function countsOf(notes) {
  const counts = /* @__PURE__ */ new Map();
  let open = [];
  let heading = 0;
  for (const { id, fields: { shape, level = 1 } } of notes) {
    if (shape === "heading") counts.set(id, heading = Math.min(level, heading + 1));
    if (shape === "numbered") {
      open = [...open.slice(0, level)];
      open[level - 1] = (open[level - 1] ?? 0) + 1;
      counts.set(id, open[level - 1]);
    } else if (!LISTS.includes(shape) || level <= open.length) open = LISTS.includes(shape) ? open.slice(0, level - 1) : [];
  }
  return counts;
}
function Shaped({ note: { id, words, fields: { shape, level = 1 } }, count = 1, tick, onTick, name = "" }) {
  const text = un`<${Marked} words=${words} />`;
  switch (shape) {
    case "heading":
      return un`<${`h${count + 1}`} class="notes__heading" data-level=${level}>${text}<//>`;
    case "quote":
      return un`<blockquote class="notes__quote">${text}</blockquote>`;
    case "code":
      return un`<pre class="notes__code" tabindex="0" role="region" aria-label=${t("meeting-shape-code")}><code>${words}</code></pre>`;
    case "item":
      return un`<p class="notes__line notes__line--item" data-level=${level}>${text}</p>`;
    case "numbered":
      return un`<p class="notes__line" data-level=${level}><span class="notes__count">${count}.</span><span>${text}</span></p>`;
    case "check":
      return un`
      <p class="notes__line" data-level=${level}>
        <input type="checkbox" class="notes__tick" aria-labelledby=${`check-${id}`} checked=${tick?.byMe || tick?.byOther} disabled=${!onTick || tick?.byOther && !tick.byMe} onChange=${onTick} />
        <span class=${tick?.byMe || tick?.byOther ? "notes__done" : void 0}><span id=${`check-${id}`}>${text}</span>${tick?.byOther && !tick.byMe && un` <span class="meta">${t("meeting-ticked-by", { name })}</span>`}</span>
      </p>`;
    default:
      return un`<p class="voice__text">${text}</p>`;
  }
}

export {
  orderNotes,
  notesAt,
  shownAt,
  putNote,
  behindOf,
  putLines,
  tooManyToMove,
  moveNote,
  stepNote,
  eraseNote,
  tickOf,
  turnTick,
  safeHref,
  Marked,
  SHAPES,
  LISTS,
  hasLevels,
  levelBy,
  countsOf,
  Shaped
};
