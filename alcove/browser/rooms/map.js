/**
 * The table of addresses. The table is here from the start, since most visits are to it; the others come
 * in lots when the first of a lot is entered. The frame around a room (frame/page.js) decides by the door whether it may be entered, and what stands there instead.
 */
import "../manners/theme.js"; // first: nothing is drawn in the wrong colours
import { html, render } from "../vendor/preact.js";
import { answerKeys } from "../manners/hotkeys.js";
import { startRouter } from "../manners/router.js";
import { Page } from "./frame/page.js";
import { around, bring, ceremonies, compareWords, feedback, growth, leaving, newKeys, ofTime, ofTwo, progress, pulse, questions, rhythm, seen, story, takeAlong, templates, themes, us, ways, week as weekLot } from "./lots.js";
import Table from "./table/table.js";

/**
 * @typedef {object} Room
 * @property {string} id  also marks the place in the navigation
 * @property {string} title  id of a sentence; titles are generic, they end up in the browser's history
 * @property {(() => Promise<{ default: any }>) & { component?: any }} load  a component, there already where it is `here`; rooms of a pair get { pair }, all get { params }
 * @property {boolean} [open]  needs an open door: a stranger is asked to sign in first, and so on
 * @property {boolean} [passing]  an address that only leads here: once the door is open it becomes "/"
 * @property {boolean} [wide]
 */

/** @param {string} id @param {() => Promise<{ default: any }>} load @param {Partial<Room>} [more] @returns {Room} */
const room = (id, load, more) => ({ id, title: `nav-${id}`, load, open: true, ...more });

/** A room that came with the first files: drawn at once, without a turn for loading. @param {any} component */
const here = (component) => Object.assign(async () => ({ default: component }), { component });

const week = room("week", weekLot);
const passing = { ...week, passing: true };

/** @type {import("../manners/router.js").Route[]} */
export const TABLE = [
  { path: "/", room: week },
  { path: "/week", room: week },
  { path: "/sign-in", room: passing },
  { path: "/first-day", room: passing },
  { path: "/unlock", room: passing },
  { path: "/join/:token", room: room("join", around("join"), { open: false }) },
  { path: "/i/:id", room: room("invitation", around("invitation"), { open: false }) },
  { path: "/reset/:token", room: room("reset", newKeys("reset"), { open: false }) },
  { path: "/lost", room: room("lost", newKeys("lost"), { open: false }) },
  { path: "/new-keys", room: room("new-keys", newKeys("rotate")) },
  { path: "/former-keys", room: room("former-keys", newKeys("former")) },
  { path: "/drill", room: room("drill", newKeys("drill")) },
  { path: "/seen", room: room("seen", seen, { open: false }) },
  { path: "/stop/:token", room: room("stop", ofTime("stop"), { open: false }) },
  { path: "/about", room: room("about", around("about"), { open: false }) },
  { path: "/search", room: room("search", story("everywhere")) },
  { path: "/export", room: room("export", takeAlong) },
  { path: "/promises", room: room("promises", around("promises")) },
  { path: "/progress", room: room("moved", progress("moved")) },
  { path: "/themes", room: room("themes", themes) },
  { path: "/templates", room: room("templates", templates) },
  { path: "/settings", room: room("settings", around("settings")) },
  { path: "/settings/passkey", room: room("passkey", ways("addPasskey")) },
  { path: "/settings/words", room: room("new-words", ways("changeWords")) },
  { path: "/device", room: room("let-in", ways("letIn")) },
  { path: "/people", room: room("people", around("people")) },
  { path: "/alcove/:pair/table", room: room("table", here(Table)) },
  { path: "/alcove/:pair/brief", room: room("brief", ofTwo("brief")) },
  { path: "/alcove/:pair/meeting", room: room("meeting", ofTwo("meeting")) },
  { path: "/alcove/:pair/growth", room: room("growth", growth) },
  { path: "/alcove/:pair/progress", room: room("progress", progress("progress")) },
  { path: "/alcove/:pair/feedback", room: room("feedback", feedback) },
  { path: "/alcove/:pair/pulse", room: room("pulse", pulse) },
  { path: "/alcove/:pair/rhythm", room: room("rhythm", rhythm) },
  { path: "/alcove/:pair/questions", room: room("questions", questions) },
  { path: "/alcove/:pair/ceremony", room: room("ceremonies", ceremonies("ceremonies")) },
  { path: "/alcove/:pair/ceremony/:type", room: room("ceremony", ceremonies("ceremony")) },
  { path: "/alcove/:pair/letter", room: room("letter", ceremonies("letter")) },
  { path: "/alcove/:pair/bring", room: room("bring", bring) },
  { path: "/alcove/:pair/story", room: room("story", story("story")) },
  { path: "/alcove/:pair/export", room: room("export", takeAlong) },
  { path: "/alcove/:pair/leaving", room: room("leaving", leaving("leaving")) },
  { path: "/alcove/:pair/compare", room: room("compare", compareWords) },
  { path: "/alcove/:pair/us", room: room("us", us, { wide: true }) },
  { path: "/alcove/:pair/about", room: room("two", ofTwo("two")) },
];

/** Called once, by start.js. @param {Element} ground  the element that the page is drawn into */
export function openRooms(ground) {
  startRouter(TABLE);
  answerKeys();
  render(html`<${Page} />`, ground);
}
