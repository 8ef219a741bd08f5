/** In the settings: when I work and am away, which letters I want, and my calendar. The server knows all of it, and no word beside. */
import { html } from "../../vendor/preact.js";
import { Calendar } from "./calendar.js";
import { Leaves } from "./leaves.js";
import { Letters } from "./letters.js";
import { OwnCalendar } from "./own-calendar.js";
import { Work } from "./work.js";

export default function Hours() {
  return html`<div class="hours"><${Work} /><${Leaves} /><${Letters} /><${Calendar} /><${OwnCalendar} /></div>`;
}
