import {
  ofKind
} from "./start.js";

var cardsOf = (entries, person) => ofKind(entries, "card").filter(({ author }) => author === person);
var cardOf = (entries, person) => cardsOf(entries, person)[0] ?? null;

export {
  cardsOf,
  cardOf
};
