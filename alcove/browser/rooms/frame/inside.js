/** Which room stands inside the frame: the one of the address, or what the door asks for first. */
import { html, useEffect } from "../../vendor/preact.js";
import { Waiting } from "../../parts/notice.js";
import { navigate, place } from "../../manners/router.js";
import { door, pairs } from "../../sync/house.js";
import { around, leaving, newKeys } from "../lots.js";
import { Entered } from "./entered.js";
import { KeepPulse } from "./keep-pulse.js";
import { MissingPair, Nowhere } from "./nowhere.js";
import { Unfit } from "./unfit.js";

/** What stands before a room that needs an open door. @type {Record<string, () => Promise<{ default: any }>>} */
const BEFORE = {
  stranger: around("arrival"),
  keyless: around("firstDay"),
  locked: around("unlock"),
};

/** Rooms of a closed alcove that are as they were: nothing is written in them. Elsewhere stands what can be read. */
const READ = ["story", "two", "export", "leaving", "letter"]; // the letter is one's own, for a next alcove
const closed = leaving("closed");
const closedSince = leaving("closedSince");
const renewed = newKeys("renewed");

export function Inside() {
  const { room, params } = place.value;
  const state = door.value;
  // The address was only the way in: what is kept in the history is the room.
  useEffect(() => { if (room?.passing && state === "open") navigate("/", { replace: true }); }, [room, state]);
  if (state === "unfit") return html`<${Unfit} />`;
  if (state === "starting") return html`<${Waiting} />`;
  if (room === null) return html`<${Nowhere} />`;
  if (room.open && state !== "open") return html`<${Entered} key=${state} load=${BEFORE[state]} />`;
  if (params.pair === undefined) return html`<${Entered} key=${room.id} load=${room.load} params=${params} />`;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  if (!pair) return html`<${MissingPair} key=${params.pair} />`;
  const isRead = !pair.closed || READ.includes(room.id);
  return html`${pair.renewed && html`<${Entered} key=${`renewed ${pair.id}`} load=${renewed} pair=${pair} />`}
    ${pair.closed && html`<${Entered} key=${`closed ${pair.id}`} load=${closedSince} pair=${pair} />`}
    <${Entered} key=${`${isRead ? room.id : "closed"} ${pair.id}`} load=${isRead ? room.load : closed} params=${params} pair=${pair} />${!pair.closed && html`<${KeepPulse} key="pulse" pair=${pair} />`}`;
}
