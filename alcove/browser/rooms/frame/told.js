/** What there is to tell when the app is opened. Nobody waits for it: it is loaded once one's own words are here, and where it cannot be had it is not missed. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { safe } from "../../sync/house.js";
import { told } from "../lots.js";

export function Told() {
  const [Room, setRoom] = useState(/** @type {any} */ (null));
  const ready = safe("mine").stage.value === "all";
  useEffect(() => { if (ready) told().then(({ default: room }) => setRoom(() => room)).catch(() => {}); }, [ready]);
  return Room && html`<${Room} />`;
}
