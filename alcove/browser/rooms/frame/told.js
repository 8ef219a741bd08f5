/** What there is to tell when the app is opened. Nobody waits for it: it is asked once one's own words are here, and the room that says it is loaded where there is something to say or to keep. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { draft, safe } from "../../sync/house.js";
import { forgetTold, lookForTold, told } from "../../sync/told.js";
import { toldLot } from "../lots.js";
import { gathered } from "../table/gathered.js";

export function Told() {
  const [Room, setRoom] = useState(/** @type {any} */ (null));
  const ready = safe("mine").stage.value === "all";
  useEffect(() => {
    if (!ready) return undefined;
    const look = () => document.hidden || lookForTold();
    look();
    document.addEventListener("visibilitychange", look);
    return () => { document.removeEventListener("visibilitychange", look); forgetTold(); };
  }, [ready]);
  const needed = ready && Boolean(told.value?.nudge || told.value?.returnedAt || draft("push:here").value.value || gathered("mine").of("reminder").length);
  useEffect(() => { if (needed) toldLot().then(({ default: room }) => setRoom(() => room)).catch(() => {}); }, [needed]);
  return Room && html`<${Room} />`;
}
