// What the two agreed on, and when they wanted to read it again: spec/records.md §3.

import { lastOneWins, ofKind } from './entries.js';
import { recordTime } from './record.js';
import { AGREEMENT_DAYS } from './thresholds.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

const DAY = 86_400_000; // milliseconds

/** One that was revised is passed over: a yes was said to other words. @param {Entries} entries @returns {Entry[]} oldest first */
export const agreements = (entries) => ofKind(entries, 'agreement').filter(({ version = 1 }) => version === 1);

/**
 * The first yes of the other to exactly these words. Its author's yes is in the writing.
 * @param {Entries} entries @param {Entry} agreement @returns {Entry | null}
 */
export function agreementYes(entries, { id, author: writer }) {
  return ofKind(entries, 'answer').find(({ author, fields: { to, version, type } }) => to === id && version === 1 && type === 'yes' && author !== writer) ?? null;
}

/** The newest that both said yes to. @param {Entries} entries @returns {Entry | null} */
export const agreementInForce = (entries) => lastOneWins(agreements(entries).filter((each) => agreementYes(entries, each)));

/** The newest, if it is newer than the one in force: it waits beside it. @param {Entries} entries @returns {Entry | null} */
export function agreementProposed(entries) {
  const newest = lastOneWins(agreements(entries));
  return newest?.id === agreementInForce(entries)?.id ? null : newest;
}

/**
 * The day to read it again: three weeks after it came into force, then each quarter.
 * @param {Entries} entries @returns {number | null} days since 1970 in UTC
 */
export function agreementReadOn(entries) {
  const inForce = agreementInForce(entries);
  const agreed = inForce && agreementYes(entries, inForce);
  if (!agreed) return null;
  const last = ofKind(entries, 'ceremony').findLast(({ id, fields }) => fields.type === 'agreement-read' && id > agreed.id);
  const [first, then] = AGREEMENT_DAYS;
  return last ? dayNumber(last) + then : dayNumber(agreed) + first;
}

/** @param {Entry} entry */
const dayNumber = ({ id }) => Math.floor(recordTime(id) / DAY);

/** @param {Entries} entries @param {string} day of today, `YYYY-MM-DD` */
export function agreementIsDue(entries, day) {
  const readOn = agreementReadOn(entries);
  return readOn !== null && readOn <= Date.parse(day) / DAY;
}
