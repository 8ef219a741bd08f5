// Whose card counts: spec/records.md §3. Only the person writes about the person.

import { ofKind } from './entries.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 */

/** The first is their card; two devices that both began one leave a second. @param {Entries} entries @param {string} person @returns {Entry[]} oldest first */
export const cardsOf = (entries, person) => ofKind(entries, 'card').filter(({ author }) => author === person);

/** @param {Entries} entries @param {string} person @returns {Entry | null} */
export const cardOf = (entries, person) => cardsOf(entries, person)[0] ?? null;
