/** The letter: one's own for a next alcove, in this one's Mine; and those that were laid into this alcove. */
import { eachOnce } from "../../records/entries.js";
import { gathered, mineOf } from "../table/gathered.js";

/** The parts of a letter, in the order in which they are read; free words come last. */
export const PARTS = ["who", "towards", "promised", "works", "leave", "words"];

/** @param {{ words: string, fields: any } | undefined} letter @param {string} part @returns {string} */
export const textOf = (letter, part) => (part === "words" ? letter?.words : letter?.fields[part]) ?? "";

/** @param {string} pair @returns {any} the one I am writing here; the oldest, if two devices began one */
export const myLetter = (pair) => mineOf(pair, "letter")[0];

/** @param {string} pair @returns {any[]} newest first */
export const theirLetters = (pair) => lettersIn(pair).filter(({ mine }) => !mine);

/** @param {string} pair @returns {any[]} of both, newest first */
export const lettersIn = (pair) => /** @type {any[]} */ (eachOnce(gathered(pair).of("letter")).reverse());
