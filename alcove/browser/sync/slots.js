/** Times that are free for both of a pair. The server says no more than that: why another time is not is nobody's to know. */
import { ask } from "./door.js";

/** @param {string} pair @param {number} minutes @returns {Promise<string[]>} moments, the soonest first */
export const fetchSlots = async (pair, minutes) => (await ask("GET", `/api/pairs/${pair}/slots?minutes=${minutes}`)).slots;
