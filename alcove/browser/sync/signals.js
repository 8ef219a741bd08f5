/** What the rooms look at: one signal for each thing that is true of this device, this person and the server. */
import { computed, signal } from "../vendor/preact.js";

/** @typedef {{ id: string, name: string, email: string, administrator: boolean }} Me */
/** @typedef {{ id: string, startsAt: string, minutes: number, zone: string, state: "planned" | "held" | "skipped",
 *   startedAt: string | null, heldAt: string | null, skipAskedBy: string[], moves: number, movedInCalendarBy: string | null, rhythm: string | null, slotOn: string | null }} Meeting */
/** @typedef {{ id: string, counterpart: { id: string, name: string }, myRole: string, theirRole: string,
 *   state: "waiting" | "new" | "linked" | "verified", next: Meeting | null, firstSeat: string | null,
 *   closed: { at: string, byMe: boolean, left: boolean } | null,
 *   renewed: import("./renewed.js").Renewed | null }} Pair  left: the counterpart left; renewed: who has new keys */
/** @typedef {{ id: string, safe: string | null, kind: string, [fact: string]: any }} Trouble */

/** Where the person stands: "starting", "stranger", "keyless", "locked", "open" or "unfit". */
export const door = signal("starting");
/** Why the browser cannot seal: "insecure", "no-webcrypto", "no-ed25519", "no-storage"; null where it can. */
export const unfitReason = signal(/** @type {string | null} */ (null));
/** Why this device asks for the words: "changed" where the keys were changed on another one; null for no special reason. */
export const lockReason = signal(/** @type {"changed" | null} */ (null));
export const me = signal(/** @type {Me | null} */ (null));
export const server = signal({ firstVisit: false, signUp: "invited", version: "" });
/** "live" only while the stream of events is open. */
export const connection = signal("away");
/** Entries kept on this device and not yet saved by the server. */
export const waiting = signal(0);
/** What was captured here while locked and not filed yet: how many, and, once unlocked, what. While locked with what waits to be sent. */
export const capturedHere = signal(0);
export const captured = signal(/** @type {import("./captured.js").Captured[]} */ ([]));
export const pairs = signal(/** @type {Pair[]} */ ([]));
/** Those in which something new can be written. */
export const openPairs = computed(() => pairs.value.filter(({ closed }) => !closed));
/** Alcoves that a restored server does not know (again): on their way back, or waiting for the other's device. */
export const lostPairs = signal(/** @type {string[]} */ ([]));
export const invitations = signal(/** @type {any[]} */ ([]));
export const troubles = signal(/** @type {Trouble[]} */ ([]));
/** What there is to say of the program that the server sends; null for nothing. `taken`: it runs from the next start on. */
export const programNews = signal(/** @type {{ verdict: import("./program-judge.js").Verdict, taken: boolean, from: string, to: string, fingerprint: string } | null} */ (null));

/** Dismissed ones stay away until the page is loaded again. @type {Set<string>} */
const dismissed = new Set();

/** The other tabs are told by the one that found out. @type {(message: any) => void} */
let tell = () => {};

/** @param {(message: any) => void} act */
export function whenTroubled(act) {
  tell = act;
}

/** What another tab found out. @param {{ trouble: string, safe: string | null, facts: any, over?: boolean }} message */
export function takeTrouble({ trouble, safe, facts, over }) {
  if (over) endTrouble(trouble, safe, facts.about);
  else addTrouble(trouble, safe, facts);
}

/**
 * Shows a trouble once. The id follows from what it is about, so that the same one never stands there twice.
 * @param {string} kind @param {string | null} safe  pair id, "mine", or null where it is about no safe
 * @param {Record<string, any>} [facts]  `about` tells two troubles of one kind and safe apart
 */
export function addTrouble(kind, safe, facts = {}) {
  const id = [kind, safe ?? "", facts.about ?? ""].join(" ");
  if (dismissed.has(id)) return;
  const others = troubles.value.filter((trouble) => trouble.id !== id);
  troubles.value = [...others, { ...facts, id, safe, kind }];
  tell({ kind: "trouble", trouble: kind, safe, facts });
}

/** A trouble that is over. @param {string} kind @param {string | null} safe @param {string} [about] */
export function endTrouble(kind, safe, about = "") {
  const id = [kind, safe ?? "", about].join(" ");
  if (!troubles.value.some((trouble) => trouble.id === id)) return;
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id);
  tell({ kind: "trouble", trouble: kind, safe, facts: { about }, over: true });
}

/** @param {string} id */
export function dismissTrouble(id) {
  dismissed.add(id);
  troubles.value = troubles.value.filter((trouble) => trouble.id !== id);
}

/** Nothing of a person stays on the page: at lock and sign-out. */
export function clearSignals() {
  pairs.value = [];
  lostPairs.value = [];
  captured.value = [];
  capturedHere.value = 0;
  invitations.value = [];
  troubles.value = [];
  waiting.value = 0;
  dismissed.clear();
}
