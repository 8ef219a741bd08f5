/** Nudges on this device. The message is empty: the worker says one fixed sentence, and what is new the page fetches by itself. */
import { encodeHex, encodeText } from "../seal/bytes.js";
import { sha256 } from "../seal/hash.js";
import { ask } from "./door.js";
import { draft } from "./drafts.js";
import { AlcoveError } from "./errors.js";

/** @typedef {"on" | "off" | "denied" | "unfit" | "none"} Push  denied: the browser was told never to ask; unfit: it cannot; none: this Alcove does not */

/** That its person wants it here: kept on this device, sealed, so that nobody else who signs in here is told for them. */
const wanted = () => draft("push:here");

/** There is none where a browser forbids workers, or before the program was kept. */
const manager = async () => (await navigator.serviceWorker?.getRegistration("/"))?.pushManager;

/** @param {any} kept  what the server says of this browser @returns {Promise<Push>} */
async function stateOf({ key, digest }) {
  if (key === null) return "none";
  const found = await manager();
  if (!found || typeof Notification === "undefined") return "unfit";
  if (Notification.permission === "denied") return "denied";
  const own = await found.getSubscription();
  return own && digest === encodeHex(await sha256(encodeText(own.endpoint))) ? "on" : "off";
}

export const fetchPush = async () => stateOf(await ask("GET", "/api/me/push"));

/** Only by a press: browsers ask the person then. @returns {Promise<Push>} */
export async function switchPushOn() {
  if ((await Notification.requestPermission()) !== "granted") throw new AlcoveError("push-denied");
  const [found, { key }] = await Promise.all([manager(), ask("GET", "/api/me/push")]);
  if (!found || key === null) throw new AlcoveError("push-off");
  await (await found.getSubscription())?.unsubscribe(); // one made for another key would be refused for good
  const made = await found.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => { throw new AlcoveError("push-away"); });
  try {
    const state = await stateOf(await ask("PUT", "/api/me/push", { endpoint: made.endpoint }));
    wanted().set("on");
    return state;
  } catch (error) {
    await made.unsubscribe();
    throw error;
  }
}

/** @returns {Promise<Push>} */
export async function switchPushOff() {
  dropPush();
  await ask("DELETE", "/api/me/push");
  await (await (await manager())?.getSubscription())?.unsubscribe();
  return "off";
}

/** It ended by itself, and its person leaves it at that. */
export const dropPush = () => wanted().clear();

/**
 * At each opening: services replace addresses, and end those that are old. Where the browser still may, the server gets what is there now.
 * @returns {Promise<"as it was" | "renewed" | "gone">}
 */
export async function renewPush() {
  if (wanted().value.value !== "on") return "as it was";
  const state = await fetchPush();
  if (state === "on" || state === "none" || state === "unfit") return "as it was";
  if (state === "off" && Notification.permission === "granted" && (await switchPushOn().catch(() => null)) === "on") return "renewed";
  return "gone";
}
