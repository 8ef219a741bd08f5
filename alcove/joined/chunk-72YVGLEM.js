// records/search.js
var ACCENTS = /\p{M}+/gu;
var fold = (text) => text.normalize("NFD").replace(ACCENTS, "").toLowerCase().replaceAll("ß", "ss");
function textOf({ words, fields = {} }) {
  return [words, fields.when, fields.state_words, fields.outcome?.words].filter(Boolean).join("\n");
}
function makeSearch(entriesOf) {
  const folded = /* @__PURE__ */ new WeakMap();
  return (typed) => {
    const terms = fold(typed).split(/\s+/u).filter(Boolean);
    if (terms.length === 0) return [];
    const found = [...entriesOf().values()].filter((entry) => !entry.cannotOpen && holds(entry, terms, folded));
    return found.sort((one, other) => one.id < other.id ? 1 : -1);
  };
}
function holds(entry, terms, folded) {
  let text = folded.get(entry);
  if (text === void 0) folded.set(entry, text = fold(textOf(entry)));
  return terms.every((term) => text.includes(term));
}

export {
  fold,
  makeSearch
};
