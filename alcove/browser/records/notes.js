// The one order that both devices give to the paragraphs of a topic or a meeting: spec/records.md §3.

import { lastOneWins, ofKind, olderFirst } from './entries.js';

/** @typedef {import('./entries.js').Entry} Entry @typedef {import('./entries.js').Entries} Entries */

/**
 * Every note of a topic (or of a meeting, those that name no topic), each once.
 * @param {Entries} entries of Ours; a device may add its own notes of Mine @param {string} of id of the topic, meeting or past
 * @returns {Entry[]}
 */
export function orderNotes(entries, of) {
  const base = asTree(laidOutOnce(ofKind(entries, 'note').filter(({ fields }) => (fields.topic ?? fields.meeting) === of)));
  const ids = notesOrderInForce(entries, of)?.fields.ids ?? [];
  const own = notesOrderInForce(entries, of, { alone: true });
  const shared = ids.length === 0 ? base : asOrdered(base, ids);
  return own ? asOwn(shared, own.fields.ids) : shared;
}

/**
 * That of both, or (`alone`) one's own of Mine, which moves nothing but one's own notes of Mine.
 * @param {Entries} entries @param {string} of @param {{ alone?: boolean }} [whose] @returns {Entry | null}
 */
export function notesOrderInForce(entries, of, { alone = false } = {}) {
  return lastOneWins(ofKind(entries, 'order').filter(({ fields }) => fields.notes === of && (fields.pair !== undefined) === alone));
}

/**
 * Of what a person laid out from the same note of Mine the oldest counts, and no longer that note. Nobody hides the other's.
 * @param {readonly Entry[]} notes oldest first @returns {Entry[]}
 */
function laidOutOnce(notes) {
  /** @param {string} author @param {string} was */
  const key = (author, was) => `${author} ${was}`;
  /** @type {Map<string, string>} */
  const first = new Map();
  for (const { id, author, fields: { was } } of notes) if (was && !first.has(key(author, was))) first.set(key(author, was), id);
  return notes.filter(({ id, author, fields: { was } }) => (was ? first.get(key(author, was)) === id : !first.has(key(author, id))));
}

/**
 * A note stands right behind the one it was written behind, of several the newest first: a run that one person types stays
 * together whatever the other writes meanwhile. One that is gone keeps its place by its age.
 * @param {readonly Entry[]} notes @returns {Entry[]}
 */
function asTree(notes) {
  const known = new Map(notes.map((note) => [note.id, note]));
  /** @type {Map<string, string[]>} */
  const behind = new Map();
  for (const { id, fields } of [...notes].sort(olderFirst)) if (fields.after) behind.set(fields.after, (behind.get(fields.after) ?? []).concat(id));
  const roots = new Set([...notes.filter(({ fields }) => !fields.after).map(({ id }) => id), ...[...behind.keys()].filter((id) => !known.has(id))]);
  /** @type {Entry[]} */
  const found = [];
  const seen = new Set();
  // A circle has no root: what is left over afterwards is entered at its oldest.
  for (const root of [...[...roots].sort(), ...[...known.keys()].sort()]) {
    const open = [root];
    while (open.length > 0) {
      const id = /** @type {string} */ (open.pop());
      if (seen.has(id)) continue;
      seen.add(id);
      const note = known.get(id);
      if (note) found.push(note);
      open.push(...(behind.get(id) ?? [])); // the newest is taken next
    }
  }
  return found;
}

/**
 * By hand: what the order does not name stays behind the one it stands behind.
 * @param {readonly Entry[]} base @param {readonly string[]} ids @returns {Entry[]}
 */
function asOrdered(base, ids) {
  const named = new Set(ids);
  /** @type {Entry[]} */
  const first = [];
  /** @type {Map<string, Entry[]>} */
  const runs = new Map();
  let run = first;
  for (const note of base) {
    if (named.has(note.id)) runs.set(note.id, (run = []));
    run.push(note);
  }
  return [...first, ...ids.flatMap((id) => runs.get(id) ?? [])];
}

/**
 * Notes of Mine that are named stand right behind what is named before them, with nothing before them first of all; unnamed ones
 * of Mine go with the one they stand behind. Nothing of Ours is moved.
 * @param {readonly Entry[]} found @param {readonly string[]} ids @returns {Entry[]}
 */
function asOwn(found, ids) {
  const named = new Set(ids);
  const known = new Set(found.map(({ id }) => id));
  /** @type {Entry[]} */
  const stays = [];
  /** @type {Map<string, Entry[]>} */
  const runs = new Map();
  /** @type {Entry[] | null} */
  let run = null;
  for (const note of found) {
    if (note.fields.pair === undefined) run = null;
    else if (named.has(note.id)) runs.set(note.id, (run = []));
    (run ?? stays).push(note);
  }
  let before = '';
  /** @type {Map<string, Entry[]>} */
  const behind = new Map();
  for (const id of ids) {
    const moved = runs.get(id);
    if (moved) behind.set(before, (behind.get(before) ?? []).concat(moved));
    else if (known.has(id)) before = id;
  }
  return [...(behind.get('') ?? []), ...stays.flatMap((note) => [note, ...(behind.get(note.id) ?? [])])];
}
