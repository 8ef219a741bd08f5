// Entries as sync gives them (docs/architecture.md): a Map, a list, or anything that sorts them by kind with `of(kind)`.

/**
 * `at`: when this version was written, RFC 3339, as it stands in the record; `cannotOpen`: why.
 * @typedef {{ id: string, author: string, kind: string, words: string, fields: Record<string, any>, at: string, mine?: boolean, own?: boolean | null, cannotOpen?: string, version?: number }} Entry
 * @typedef {Map<string, Entry> | Iterable<Entry> | { of(kind: string): readonly Entry[] }} Entries
 */

/** Age is the order of the ids. @param {{ id: string }} one @param {{ id: string }} other */
export const olderFirst = (one, other) => (one.id < other.id ? -1 : Number(one.id > other.id));

/** What does not open, or carries my name and not my tag, is never taken for words of a person. @param {Entry} entry */
export const isTrusted = (entry) => !entry.cannotOpen && !(entry.mine && entry.own === false);

/** @param {Entries} entries @param {string} kind @returns {Entry[]} oldest first */
export function ofKind(entries, kind) {
  if ('of' in entries) return [...entries.of(kind)].sort(olderFirst);
  const list = /** @type {Entry[]} */ ([...(entries instanceof Map ? entries.values() : entries)]);
  return list.filter((entry) => entry.kind === kind && isTrusted(entry)).sort(olderFirst);
}

/** @param {string} at RFC 3339, UTC @returns {number} milliseconds since 1970 */
export const momentOf = (at) => Date.parse(at);

/** The greatest turn is in force, at equal turns the greater author's. @param {readonly Entry[]} entries @returns {Entry | null} */
export function lastOneWins(entries) {
  /** @param {Entry} one @param {Entry} other */
  const beats = (one, other) => {
    if (one.fields.turn !== other.fields.turn) return one.fields.turn > other.fields.turn;
    return one.author !== other.author ? one.author > other.author : one.id > other.id;
  };
  return entries.reduce((best, each) => (best === null || beats(each, best) ? each : best), /** @type {Entry | null} */ (null));
}

/** Of what was laid out twice from the same record of Mine the oldest counts. @param {readonly Entry[]} entries oldest first @returns {Entry[]} */
export function eachOnce(entries) {
  const seen = new Set();
  return entries.filter(({ fields: { was } }) => was === undefined || (!seen.has(was) && Boolean(seen.add(was))));
}

/**
 * What one person wrote in an alcove, laid out or not yet, each once.
 * @param {Entries} shared of Ours @param {Entries} own of Mine, of every alcove @param {string} kind @param {string} me @param {string} pair
 * @returns {Entry[]} oldest first
 */
export function writtenBy(shared, own, kind, me, pair) {
  const laid = eachOnce(ofKind(shared, kind).filter(({ author }) => author === me));
  const was = new Set(laid.map(({ fields }) => fields.was));
  const kept = ofKind(own, kind).filter(({ id, fields }) => fields.pair === pair && !was.has(id));
  return [...laid, ...kept].sort(olderFirst);
}
