/** Where the pages of opened rows (pages.js) lie among the notes of this device. */

/** Changes in a page. */
export const PAGE = 200;

/** Page 0 holds the changes 1 to 200. @param {number} change */
export const pageOf = (change) => Math.floor((change - 1) / PAGE);

/** @param {string} safe @param {number} page */
export const pageKey = (safe, page) => `page ${safe} ${String(page).padStart(9, "0")}`;
