/**
 * Addresses and rooms. A table of patterns says which room an address means; links of the page are
 * taken over, so that nothing is loaded twice. Addresses hold ids only, never words.
 */
import { signal } from "../vendor/preact.js";
import { focusHeading } from "./focus.js";

/** @typedef {{ path: string, room: any }} Route  path: "/alcoves/:pair/table"; room: whatever the page wants to draw */
/** @typedef {{ path: string, params: Record<string, string>, query: URLSearchParams, room: any | null }} Place */

/** Where we are. `room` is null when no route fits. */
export const place = signal(/** @type {Place} */ ({ path: "", params: {}, query: new URLSearchParams(), room: null }));

/** @type {Route[]} */
let routes = [];

/**
 * @param {Route[]} table @param {string} path
 * @returns {{ room: any | null, params: Record<string, string> }}
 */
export function match(table, path) {
  const asked = split(path);
  for (const { path: pattern, room } of table) {
    const wanted = split(pattern);
    if (wanted.length !== asked.length) continue;
    if (!wanted.every((piece, index) => piece.startsWith(":") || piece === asked[index])) continue;
    const named = wanted.flatMap((piece, index) => (piece.startsWith(":") ? [[piece.slice(1), decode(asked[index])]] : []));
    return { room, params: Object.fromEntries(named) };
  }
  return { room: null, params: {} };
}

const split = (/** @type {string} */ path) => path.split("/").filter(Boolean);

/** @param {string} piece  a broken escape must not break the page */
function decode(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

function readPlace() {
  const { pathname, search } = location;
  place.value = { path: pathname, query: new URLSearchParams(search), ...match(routes, pathname) };
}

/** Two frames: one to draw the room, one to have its height. @param {() => void} act */
const whenDrawn = (act) => requestAnimationFrame(() => requestAnimationFrame(act));

/**
 * @param {string} path  same origin: "/alcoves/…?…"
 * @param {{ replace?: boolean, keepFocus?: boolean }} [options]
 */
export function navigate(path, { replace = false, keepFocus = false } = {}) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  if (replace) history.replaceState({}, "", path);
  else history.pushState({}, "", path);
  readPlace();
  if (keepFocus) return;
  scrollTo(0, 0);
  whenDrawn(focusHeading);
}

/** @param {MouseEvent} event */
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin || address.hash || match(routes, address.pathname).room === null) return;
  event.preventDefault();
  navigate(address.pathname + address.search);
}

function onBack() {
  readPlace();
  const { scroll = 0 } = history.state ?? {};
  whenDrawn(() => scrollTo(0, scroll));
}

/**
 * Called once by the page. Links with a fragment are left to the browser: an invitation carries its
 * secret there, and must be loaded afresh.
 * @param {Route[]} table
 */
export function startRouter(table) {
  routes = table;
  history.scrollRestoration = "manual";
  document.addEventListener("click", onClick);
  addEventListener("popstate", onBack);
  addEventListener("pagehide", () => history.replaceState({ ...history.state, scroll: scrollY }, ""));
  readPlace();
}
