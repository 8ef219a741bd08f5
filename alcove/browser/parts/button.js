/** A button says the act. It is never disabled: while it works, a second press is ignored. */
import { html, useRef, useState } from "../vendor/preact.js";

/**
 * @param {object} props
 * @param {"plain" | "main" | "quiet" | "danger"} [props.kind]
 * @param {(event: Event) => unknown} [props.onClick]  a returned promise keeps the button busy until it settles
 * @param {string} [props.href]  makes it a link that looks like a button
 * @param {boolean} [props.busy]
 * @param {string} [props.hotkey]  such as "c", "g t", "mod+Enter" (see manners/hotkeys.js)
 * @param {string} [props.label]  an accessible name, where the visible text is a sign and no word
 * @param {boolean} [props.small]
 * @param {"button" | "submit"} [props.type]
 * @param {string} [props.class]
 * @param {unknown} [props.children]
 */
export function Button({ kind = "plain", onClick, href, busy = false, hotkey, label, small, type = "button", children, class: more, ...rest }) {
  const [working, setWorking] = useState(false);
  const held = useRef(false);
  const press = async (/** @type {Event} */ event) => {
    if (held.current || busy) return event.preventDefault();
    const outcome = onClick?.(event);
    if (!(outcome instanceof Promise)) return;
    held.current = true;
    setWorking(true);
    try {
      await outcome;
    } finally {
      held.current = false;
      setWorking(false);
    }
  };
  const shared = {
    class: ["button", kind !== "plain" && `button--${kind}`, small && "button--small", more].filter(Boolean).join(" "),
    "data-key": hotkey, "aria-keyshortcuts": spokenKeys(hotkey), "aria-label": label, onClick: press, ...rest,
  };
  if (href !== undefined) return html`<a href=${href} ...${shared}>${children}</a>`;
  return html`<button type=${type} aria-busy=${busy || working ? "true" : undefined} ...${shared}>${children}</button>`;
}

/** The form that screen readers know: "Control+Enter"; a sequence such as "g t" has none. @param {string} [hotkey] */
function spokenKeys(hotkey) {
  if (!hotkey || hotkey.includes(" ")) return undefined;
  return hotkey.startsWith("mod+") ? `Control+${hotkey.slice(4)} Meta+${hotkey.slice(4)}` : hotkey;
}
