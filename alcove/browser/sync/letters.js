/** What reaches somebody outside of these pages: letters, and their calendar. Not in the house: settings alone ask for it. */
import { ask } from "./door.js";

/** @typedef {{ kind: string, wanted: boolean, restsUntil: string | null }} Wish */
/** @typedef {{ mails: boolean, returned: { address: string, at: string } | null, devices: number, wishes: Wish[] }} Wishes  mails: whether this Alcove sends any; returned: mine come back; devices: browsers of mine that are told, too */
/** @typedef {{ pair: string, meeting: string, answer: "accepted" | "tentative" | "declined" | "counter", proposedAt: string | null }} CalendarAnswer */
/** @typedef {{ id: string, address: string, reason: string, diedAt: string }} Undelivered */

/** @param {any} said @returns {Wishes} */
const toWishes = ({ mails, returned, devices, wishes }) => ({ mails, returned, devices, wishes: wishes.map((/** @type {any} */ { kind, wanted, rests_until: restsUntil }) => ({ kind, wanted, restsUntil })) });

/** @returns {Promise<Wishes>} */
export const fetchWishes = async () => toWishes(await ask("GET", "/api/me/wishes"));

/** @param {string} kind @param {boolean} wanted */
export const setWish = async (kind, wanted) => toWishes(await ask("PUT", `/api/me/wishes/${kind}`, { wanted }));

/** Letters come to my address again. */
export const writeAgain = () => ask("DELETE", "/api/me/returned");

/** What my calendar answered, of meetings that still are when it was asked. @returns {Promise<CalendarAnswer[]>} */
export const fetchAnswers = async () => (await ask("GET", "/api/me/answers")).map((/** @type {any} */ { proposed_at: proposedAt, ...rest }) => ({ ...rest, proposedAt }));

/** The meeting stays as it is. @param {string} meeting */
export const letStand = (meeting) => ask("DELETE", `/api/me/answers/${meeting}`);

/** By the address that lies in a letter: no sign-in needed. @param {string} token */
export const stopLetters = (token) => ask("POST", `/api/stop/${encodeURIComponent(token)}`);

/** @returns {Promise<string | null>} since when there is a feed */
export const fetchFeed = async () => (await ask("GET", "/api/me/feed")).made_at;

/** @returns {Promise<{ address: string, madeAt: string }>} the address is told this once */
export async function makeFeed() {
  const { address, made_at: madeAt } = await ask("POST", "/api/me/feed");
  return { address, madeAt };
}

export const revokeFeed = () => ask("DELETE", "/api/me/feed");

/** For the administrator. @returns {Promise<Undelivered[]>} */
export async function fetchUndelivered() {
  const found = await ask("GET", "/api/letters/undelivered");
  return found.map((/** @type {any} */ { died_at: diedAt, ...rest }) => ({ ...rest, diedAt }));
}

/** @param {string} id */
export const sendAgain = (id) => ask("POST", `/api/letters/${id}/again`);

/** @param {string} id */
export const putAway = (id) => ask("DELETE", `/api/letters/${id}`);
