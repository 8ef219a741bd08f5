// When I want to be told of a promise: spec/records.md §3.

import { ofKind } from './entries.js';

/**
 * @param {import('./entries.js').Entries} own the records of Mine @param {string} promise
 * @returns {import('./entries.js').Entry | null} the newest of one's own that names this promise
 */
export const reminderOf = (own, promise) => ofKind(own, 'reminder').findLast(({ fields }) => fields.promise === promise) ?? null;

/**
 * @param {string} remindAt @param {string | null} rowAt what the server has, null where it has none @param {string} now all moments in RFC 3339, UTC
 * @returns {'other-time' | 'missing' | null}
 */
export function reminderDiffers(remindAt, rowAt, now) {
  if (rowAt === null) return Date.parse(remindAt) > Date.parse(now) ? 'missing' : null;
  return Date.parse(remindAt) === Date.parse(rowAt) ? null : 'other-time';
}
