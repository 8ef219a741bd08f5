/** A clock under the heading of its day. The whole moment is in <time> and in its title. */
import { html } from "../../vendor/preact.js";
import { sayClock, sayExactly } from "../../words/times.js";

/** @param {{ at: string }} props */
export function Clock({ at }) {
  const date = new Date(at);
  return html`<time class="when" datetime=${date.toISOString()} title=${sayExactly(date)}>${sayClock(date)}</time>`;
}
