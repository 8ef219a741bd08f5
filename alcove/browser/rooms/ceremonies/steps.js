/** Which steps an occasion has. What is empty today is a sentence, not a gap. */
import { askedAt } from "./asked.js";
import { AgreementHere, Cards, Keys, Limits, Why } from "./first.js";
import { Arrive, Small, Topics } from "./return.js";
import { Avoided, Moved, Pulse, Where } from "./long-view.js";
import { Keep, LetterHere, Promises, Thanks, Three } from "./last.js";
import { theirLetters } from "./letters.js";
import { TheirLetter } from "./letter-text.js";

/** @typedef {{ id: string, holds: any }} Step  holds: a component, given { pair, type, name } */

/** @type {Record<string, (pair: any) => Step[]>} */
const STEPS = {
  first: (pair) => [
    { id: "why", holds: Why },
    { id: "limits", holds: Limits },
    { id: "keys", holds: Keys },
    ...(theirLetters(pair.id).length > 0 ? [{ id: "their-letter", holds: TheirLetter }] : []),
    { id: "cards", holds: Cards },
    { id: "agreement", holds: AgreementHere },
    { id: "worth", holds: askedAt(3) },
  ],
  return: () => [{ id: "arrive", holds: Arrive }, { id: "gentle", holds: askedAt(2) }, { id: "backlog", holds: Topics }, { id: "small", holds: Small }],
  "long-view": () => [
    { id: "moved", holds: Moved },
    { id: "avoided", holds: Avoided },
    { id: "where", holds: Where },
    { id: "asked", holds: askedAt(4) },
    { id: "pulse", holds: Pulse },
    { id: "agreement", holds: AgreementHere },
  ],
  last: () => [
    { id: "promises", holds: Promises },
    { id: "thanks", holds: Thanks },
    { id: "said", holds: askedAt(3) },
    { id: "keep", holds: Keep },
    { id: "letter", holds: LetterHere },
    { id: "three", holds: Three },
  ],
};

/** @param {string} type @param {any} pair @returns {Step[]} */
export const stepsOf = (type, pair) => STEPS[type](pair);
