/** Which room stands inside the frame: the one of the address, or what the door asks for first. */
import { html, useEffect } from "../../vendor/preact.js";
import { Waiting } from "../../parts/notice.js";
import { navigate, place } from "../../manners/router.js";
import { door, pairs } from "../../sync/house.js";
import { around } from "../lots.js";
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
  return html`<${Entered} key=${`${room.id} ${pair.id}`} load=${room.load} params=${params} pair=${pair} /><${KeepPulse} key="pulse" pair=${pair} />`;
}
