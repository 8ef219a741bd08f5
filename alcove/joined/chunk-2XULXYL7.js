import {
  walk
} from "./chunk-FVGQ3UU7.js";
import {
  get,
  set
} from "./chunk-KV4C5GNT.js";
import {
  te
} from "./chunk-557TLY2U.js";

// manners/hotkeys.js
var SECOND_STROKE = 1200;
var hotkeysOn = te(get("hotkeys") === "on");
function setHotkeys(on) {
  hotkeysOn.value = on;
  set("hotkeys", on ? "on" : "off");
}
function strokeOf(event) {
  const key = event.key === "Escape" ? "Esc" : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}
function isVisible(element) {
  return element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;
}
function stage() {
  const dialogs = document.querySelectorAll("dialog[open]");
  return dialogs[dialogs.length - 1] ?? document.body;
}
function controlFor(stroke) {
  const top = stage();
  const focus = document.activeElement;
  const all = (
    /** @type {HTMLElement[]} */
    [...top.querySelectorAll(`[data-key="${CSS.escape(stroke)}"]`)].filter((control) => isVisible(control) && (control.closest("[data-row]")?.contains(focus) ?? true))
  );
  for (let around = focus; around && top.contains(around); around = around.parentElement) {
    const near = all.find((control) => around?.contains(control));
    if (near) return near;
  }
  return all[0] ?? null;
}
function keysOnPage() {
  const found = /* @__PURE__ */ new Map();
  for (const control of document.body.querySelectorAll("[data-key]")) {
    const key = (
      /** @type {HTMLElement} */
      control.dataset.key ?? ""
    );
    const label = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
    if (isVisible(control) && !found.has(key)) found.set(key, label);
  }
  return [...found].map(([key, label]) => ({ key, label }));
}
var first = "";
var firstAt = 0;
function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const stroke = strokeOf(event);
  const chord = stroke.startsWith("mod+");
  if (!chord && stroke !== "Esc" && (isTyping(event.target) || !hotkeysOn.value)) return;
  const pair = event.timeStamp - firstAt < SECOND_STROKE ? `${first} ${stroke}` : "";
  const control = pair && controlFor(pair) || controlFor(stroke);
  if (control) {
    event.preventDefault();
    first = "";
    control.click();
  } else if (!chord && !enterList(stroke, event)) {
    first = stroke;
    firstAt = event.timeStamp;
  }
}
function enterList(stroke, event) {
  if (stroke !== "j" && stroke !== "k") return false;
  const list = [...stage().querySelectorAll("[data-list]")].find((each) => isVisible(each) && each.childElementCount > 0);
  if (!list || list.contains(document.activeElement) || !walk(list, stroke === "j" ? 1 : -1)) return false;
  event.preventDefault();
  return true;
}
function answerKeys() {
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

export {
  hotkeysOn,
  setHotkeys,
  isTyping,
  keysOnPage,
  answerKeys
};
