/** What was captured while this device was locked is asked for once the page stands; its room is loaded only where there is something. */
import { html, useEffect } from "../../vendor/preact.js";
import { capturedHere, countCaptured } from "../../sync/house.js";
import { capturedLot } from "../lots.js";
import { Entered } from "./entered.js";

export function Captured() {
  useEffect(() => { countCaptured().catch(() => {}); }, []);
  return capturedHere.value > 0 && html`<${Entered} load=${capturedLot} />`;
}
