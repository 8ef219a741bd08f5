/** The six statements, in our own words. The sentences are in the catalogue; a record keeps their numbers. */
import { STATEMENTS } from "../../records/thresholds.js";
import { t } from "../../words/words.js";

/** @returns {number[]} 1 to 6 */
export const statements = () => Array.from({ length: STATEMENTS }, (_, at) => at + 1);

/** @param {number} statement @param {string} name */
export const statementOf = (statement, name) => t(`pulse-statement-${statement}`, { name });

/** @param {string} round `2026-Q4` */
export const roundSaid = (round) => t(`pulse-quarter-${round[6]}`, { year: round.slice(0, 4) });
