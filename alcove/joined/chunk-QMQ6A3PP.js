import {
  safe
} from "./chunk-5LNVUR7X.js";

// rooms/table/settle.js
function settlePromise(promise, state, words = "") {
  const lies = safe(promise.safe);
  if (!promise.mine) return lies.put("answer", words, { to: promise.id, type: state === "open" ? "yes" : state });
  return lies.revise(promise.id, { fields: { state: state === "open" ? void 0 : state, state_words: words || void 0 } });
}
function answerOffer(promise, type) {
  return safe(promise.safe).put("answer", "", { to: promise.id, type });
}

export {
  settlePromise,
  answerOffer
};
