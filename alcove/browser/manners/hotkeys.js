/**
 * Every shortcut clicks a visible control that names its key: <button data-key="c">. So there is no
 * table of acts to fall out of step with the page; what cannot be seen cannot be pressed.
 * Forms: "c", "?", "g t" (one after the other), "mod+Enter" (Ctrl or Cmd), "Esc".
 */
import { signal } from "../vendor/preact.js";
import { get, set } from "../sync/preferences.js";
import { walk } from "../parts/list.js";

/** So long the second stroke of "g t" may take. In milliseconds. */
export const SECOND_STROKE = 1200;

/** WCAG 2.1.4: single keys can be switched off, since speech input types them by accident. */
export const hotkeysOn = signal(get("hotkeys") === "on");

/** @param {boolean} on */
export function setHotkeys(on) {
  hotkeysOn.value = on;
  set("hotkeys", on ? "on" : "off");
}

/** @param {KeyboardEvent} event @returns {string} "c", "mod+Enter", "Esc" */
export function strokeOf(event) {
  const key = event.key === "Escape" ? "Esc" : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/** @param {EventTarget | null} target */
export function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}

/** @param {Element} element */
function isVisible(element) {
  return element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;
}

/** An open dialog is all there is; else the page. */
function stage() {
  const dialogs = document.querySelectorAll("dialog[open]");
  return dialogs[dialogs.length - 1] ?? document.body;
}

/**
 * The control that a stroke means here: the nearest one around the focus. Controls inside a row of a
 * list count only while the focus is in that row, so that `x` never settles something out of sight.
 * @param {string} stroke
 * @returns {HTMLElement | null}
 */
export function controlFor(stroke) {
  const top = stage();
  const focus = document.activeElement;
  const all = /** @type {HTMLElement[]} */ ([...top.querySelectorAll(`[data-key="${CSS.escape(stroke)}"]`)])
    .filter((control) => isVisible(control) && (control.closest("[data-row]")?.contains(focus) ?? true));
  for (let around = focus; around && top.contains(around); around = around.parentElement) {
    const near = all.find((control) => around?.contains(control));
    if (near) return near;
  }
  return all[0] ?? null;
}

/** @returns {{ key: string, label: string }[]} the controls with keys that are on the page now, each key once */
export function keysOnPage() {
  const found = new Map();
  for (const control of document.body.querySelectorAll("[data-key]")) {
    const key = /** @type {HTMLElement} */ (control).dataset.key ?? "";
    const label = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
    if (isVisible(control) && !found.has(key)) found.set(key, label);
  }
  return [...found].map(([key, label]) => ({ key, label }));
}

let first = "";
let firstAt = 0;

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const stroke = strokeOf(event);
  const chord = stroke.startsWith("mod+");
  if (!chord && stroke !== "Esc" && (isTyping(event.target) || !hotkeysOn.value)) return;
  if (stroke.startsWith("Arrow") && event.target instanceof HTMLInputElement) return; // among chips they choose, and must not turn a page
  const pair = event.timeStamp - firstAt < SECOND_STROKE ? `${first} ${stroke}` : "";
  const control = (pair && controlFor(pair)) || controlFor(stroke);
  if (control) {
    event.preventDefault();
    first = "";
    control.click();
  } else if (!chord && !enterList(stroke, event)) {
    first = stroke;
    firstAt = event.timeStamp;
  }
}

/** j and k from anywhere step into the first list of the page. @param {string} stroke @param {Event} event */
function enterList(stroke, event) {
  if (stroke !== "j" && stroke !== "k") return false;
  const list = [...stage().querySelectorAll("[data-list]")].find((each) => isVisible(each) && each.childElementCount > 0);
  if (!list || list.contains(document.activeElement) || !walk(list, stroke === "j" ? 1 : -1)) return false;
  event.preventDefault();
  return true;
}

/** Called once by the page. @returns {() => void} takes the keys away again */
export function answerKeys() {
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
