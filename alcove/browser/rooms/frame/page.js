/**
 * What stands around every room: the way past the navigation, the navigation, whether words are kept,
 * what is wrong, what just happened. Rooms give what goes into <main>, beginning with their PageHead.
 */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Curtain } from "../../parts/curtain.js";
import { Nav, SkipLink } from "../../parts/nav.js";
import { Toasts } from "../../parts/toasts.js";
import { place } from "../../manners/router.js";
import { setTitle } from "../../manners/title.js";
import { door, programNews } from "../../sync/house.js";
import { program } from "../lots.js";
import { Captured } from "./captured.js";
import { Entered } from "./entered.js";
import { Foot } from "./foot.js";
import { Inside } from "./inside.js";
import { keepFocus } from "./keep-focus.js";
import { KeptLine } from "./kept-line.js";
import { Navigation } from "./navigation.js";
import { Told } from "./told.js";
import { Troubles } from "./troubles.js";

export function Page() {
  const { room } = place.value;
  const open = door.value === "open";
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => setTitle(room?.title), [room?.title]);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return html`
    <div data-behind-curtain>
      <${SkipLink} />
      ${open ? html`<${Navigation} /><${KeptLine} />` : html`<${Nav} home="/" />`}
      <main id="main" ref=${main} class=${["page", room?.wide && "page--wide", !open && "page--threshold"].filter(Boolean).join(" ")}>
        ${open && html`<${Troubles} /><${Told} /><${Captured} />${programNews.value && html`<${Entered} load=${program} />`}`}
        <${Inside} />
      </main>
      <${Foot} />
    </div>
    <${Curtain} />
    <${Toasts} />`;
}
