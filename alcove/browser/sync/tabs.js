/**
 * Several tabs of one browser share one outbox and one live stream: the tab that holds the lock sends and listens,
 * the others are told. When it closes, crashes or is thrown away, the browser hands the lock to the next.
 */

/** @type {BroadcastChannel | null} */
let channel = null;
/** @type {AbortController | null} */
let candidacy = null;
/** @type {(() => void) | null} */
let giveUp = null;

/** @returns {boolean} this tab sends and listens */
export const isLeading = () => giveUp !== null;

/**
 * @param {string} person
 * @param {{ hear: (message: any) => void, lead: () => void }} acts  `lead` is called when this tab becomes the one
 */
export function joinTabs(person, { hear, lead }) {
  leaveTabs();
  channel = new BroadcastChannel(`alcove ${person}`);
  channel.onmessage = (event) => hear(event.data);
  candidacy = new AbortController();
  const { signal } = candidacy;
  const held = navigator.locks.request(`alcove ${person}`, { signal }, () => {
    if (signal.aborted) return undefined;
    const whenGivenUp = new Promise((resolve) => (giveUp = () => resolve(undefined)));
    lead();
    return whenGivenUp;
  });
  held.catch(() => {}); // only the abort of a candidacy ends up here
}

export function leaveTabs() {
  channel?.close();
  channel = null;
  candidacy?.abort();
  candidacy = null;
  giveUp?.();
  giveUp = null;
}

/** @param {any} message  sealed rows and ids alone: no words go through the channel */
export function tellTabs(message) {
  channel?.postMessage(message);
}
