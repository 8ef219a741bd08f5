/**
 * The numbers of an author in a safe are 1, 2, 3, … without a hole: the server gives none out twice and skips none.
 * A hole is a row that somebody withholds; here is the account of what arrived.
 */

/** A lying server may name any number: nobody counts to it. */
const MOST_HOLES = 1_000;

/** @typedef {Map<string, { highest: number, numbers: Map<number, string | null>, twice: boolean }>} Ledger  by author */

/** @returns {Ledger} */
export const makeLedger = () => new Map();

/**
 * Two rows that both open under one number are two stories, each told to another device.
 * @param {Ledger} ledger @param {string} author @param {number} seq
 * @param {string | null} [what]  which version of which record; null for what did not open: it proves nothing
 */
export function noteNumber(ledger, author, seq, what = null) {
  // What is no number counts for nothing: as NaN it would be above every number, and no hole be seen again.
  if (!Number.isSafeInteger(seq) || seq < 1) return;
  const account = ledger.get(author) ?? { highest: 0, numbers: new Map(), twice: false };
  const known = account.numbers.get(seq) ?? null;
  if (known !== null && what !== null && known !== what) account.twice = true;
  account.numbers.set(seq, known ?? what);
  account.highest = Math.max(account.highest, seq);
  ledger.set(author, account);
}

/** Whether an author's number was given out twice. @param {Ledger} ledger */
export const hasTwoStories = (ledger) => [...ledger.values()].some(({ twice }) => twice);

/** @param {Ledger} ledger @param {string} author @returns {number} 0 where nothing arrived */
export const highestNumber = (ledger, author) => ledger.get(author)?.highest ?? 0;

/**
 * The holes below the highest. Only meaningful once everything behind the first page is here.
 * @param {Ledger} ledger @param {string} author @returns {number[]}
 */
export function missingNumbers(ledger, author) {
  const account = ledger.get(author);
  if (!account || account.numbers.size === account.highest) return [];
  const holes = [];
  for (let seq = 1; seq < account.highest && holes.length < MOST_HOLES; seq += 1) if (!account.numbers.has(seq)) holes.push(seq);
  return holes;
}
