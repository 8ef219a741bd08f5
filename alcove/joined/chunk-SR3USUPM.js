import {
  Nt,
  ae,
  un
} from "./chunk-557TLY2U.js";

// parts/button.js
function Button({ kind = "plain", onClick, href, busy = false, hotkey, label, small, type = "button", children, class: more, ...rest }) {
  const [working, setWorking] = Nt(false);
  const held = ae(false);
  const press = async (event) => {
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
    "data-key": hotkey,
    "aria-keyshortcuts": spokenKeys(hotkey),
    "aria-label": label,
    onClick: press,
    ...rest
  };
  if (href !== void 0) return un`<a href=${href} ...${shared}>${children}</a>`;
  return un`<button type=${type} aria-busy=${busy || working ? "true" : void 0} ...${shared}>${children}</button>`;
}
function spokenKeys(hotkey) {
  if (!hotkey || hotkey.includes(" ")) return void 0;
  return hotkey.startsWith("mod+") ? `Control+${hotkey.slice(4)} Meta+${hotkey.slice(4)}` : hotkey;
}

export {
  Button
};
