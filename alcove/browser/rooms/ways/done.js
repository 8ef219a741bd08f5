/** What became of it, read out, with the one way on: it takes the focus, since what was pressed is gone. */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Notice } from "../../parts/notice.js";
import { moveFocus } from "../../manners/focus.js";

/** @param {{ title: string, act: unknown, well?: boolean, children: unknown }} props  act: a button with `data-focus`; well: it is as one wanted */
export function Done({ title, act, well = true, children }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => { moveFocus(/** @type {HTMLElement | null} */ (box.current?.querySelector("[data-focus]"))); }, []);
  return html`<div ref=${box}><${Notice} tone=${well ? "growth" : "notice"} live title=${title} acts=${act}>${children}<//></div>`;
}
