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
function eachOnce(entries) {
  const seen = /* @__PURE__ */ new Set();
  return entries.filter(({ fields: { was } }) => was === void 0 || !seen.has(was) && Boolean(seen.add(was)));
}
function writtenBy(shared, own, kind, me, pair) {
  const laid = eachOnce(ofKind(shared, kind).filter(({ author }) => author === me));
  const was = new Set(laid.map(({ fields }) => fields.was));
  const kept = ofKind(own, kind).filter(({ id, fields }) => fields.pair === pair && !was.has(id));
  return [...laid, ...kept].sort(olderFirst);
}

export {
  olderFirst,
  isTrusted,
  ofKind,
  momentOf,
  lastOneWins,
  eachOnce,
  writtenBy
};
