/** A promise that becomes another one: what it is now, in one sentence. */
import { html } from "../../vendor/preact.js";
import { AlcoveError } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Compose } from "../table/compose.js";
import { settle } from "./settle.js";

/** In characters; spec/records.md. */
const LONGEST = 500;

/** @param {{ promised: import("./gathered.js").Promised, onDone: () => void }} props */
export function Renegotiate({ promised, onDone }) {
  const send = async (/** @type {string} */ sentence) => {
    if ([...sentence].length > LONGEST) throw new AlcoveError("sentence-long", { most: LONGEST });
    await settle(promised, "renegotiated", sentence);
    onDone();
  };
  return html`
    <${Compose} small focus label=${t("promises-now-what")} keep=${`promises:${promised.entry.id}:renegotiated`}
      act=${t("promises-renegotiate")} onSend=${send} onLeave=${onDone} />`;
}
