/** A calendar of one's own elsewhere (CalDAV). The password goes to the server once and never comes back. Not in the house: settings alone ask for it. */
import { ask } from "./door.js";

/** @typedef {{ pair: string, name: string, startsAt: string, note: string }} Note */
/** @typedef {{ state: "off" | "none" | "choosing" | "works" | "waits" | "dead", address: string, host: string, account: string, chosen: string, calendars: { path: string, name: string }[], reason: string, metAt: string | null, notes: Note[] }} Own */

const PATH = "/api/me/own-calendar";

/** @param {any} said @returns {Own} */
const toOwn = ({ met_at: metAt, notes, ...rest }) => ({ ...rest, metAt, notes: notes.map((/** @type {any} */ { starts_at: startsAt, ...note }) => ({ ...note, startsAt })) });

/** @returns {Promise<Own>} */
export const fetchOwn = async () => toOwn(await ask("GET", PATH));

/** @param {{ address: string, account: string, password: string }} way */
export const connectOwn = async ({ address, account, password }) => toOwn(await ask("PUT", PATH, { address, account, password }));

/** @param {string} path */
export const chooseOwn = async (path) => toOwn(await ask("PUT", `${PATH}/choice`, { path }));

export const lookAgain = async () => toOwn(await ask("POST", `${PATH}/again`));

export const disconnectOwn = () => ask("DELETE", PATH);
