/** Marks for one meeting, kept on this device only, sealed, as words are that were not put anywhere. Nobody else learns of them. */
import { draft } from "../../sync/house.js";

/** Where no meeting is planned a mark counts until one is. @param {string} meeting */
const nameOf = (meeting) => meeting || "unplanned";

/** @typedef {"rests" | "last" | "long-view" | "pulse" | "growth"} Mark  no question this time; the two meet for the last time; no long view, no pulse, no line on growth this time */

const kept = (/** @type {string} */ pair, /** @type {Mark} */ mark) => draft(`brief:${pair}:${mark}`);

/** @param {Mark} mark @param {string} pair @param {string} meeting  its id, empty without one */
export const setMark = (mark, pair, meeting) => kept(pair, mark).set(nameOf(meeting));

/** @param {Mark} mark @param {string} pair */
export const clearMark = (mark, pair) => kept(pair, mark).clear();

/** @param {Mark} mark @param {string} pair @param {string} meeting */
export const hasMark = (mark, pair, meeting) => kept(pair, mark).value.value === nameOf(meeting);
