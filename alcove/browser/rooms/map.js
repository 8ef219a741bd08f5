/**
 * The table of addresses. A room is loaded when it is entered for the first time; the frame around it
 * (frame/page.js) decides by the door whether it may be entered, and what stands there instead.
 */
import "../manners/theme.js"; // first: nothing is drawn in the wrong colours
import { html, render } from "../vendor/preact.js";
import { answerKeys } from "../manners/hotkeys.js";
import { startRouter } from "../manners/router.js";
import { Page } from "./frame/page.js";

/**
 * @typedef {object} Room
 * @property {string} id  also marks the place in the navigation
 * @property {string} title  id of a sentence; titles are generic, they end up in the browser's history
 * @property {() => Promise<{ default: any }>} load  a component; rooms of a pair get { pair }, all get { params }
 * @property {boolean} [open]  needs an open door: a stranger is asked to sign in first, and so on
 * @property {boolean} [passing]  an address that only leads here: once the door is open it becomes "/"
 * @property {boolean} [wide]
 */

/** @param {string} id @param {() => Promise<{ default: any }>} load @param {Partial<Room>} [more] @returns {Room} */
const room = (id, load, more) => ({ id, title: `nav-${id}`, load, open: true, ...more });

const week = room("week", () => import("./week/week.js"));
const passing = { ...week, passing: true };

/** @type {import("../manners/router.js").Route[]} */
export const TABLE = [
  { path: "/", room: week },
  { path: "/week", room: week },
  { path: "/sign-in", room: passing },
  { path: "/first-day", room: passing },
  { path: "/unlock", room: passing },
  { path: "/join/:token", room: room("join", () => import("./arrival/join.js"), { open: false }) },
  { path: "/i/:id", room: room("invitation", () => import("./invitation/invitation.js"), { open: false }) },
  { path: "/about", room: room("about", () => import("./about/about.js"), { open: false }) },
  { path: "/promises", room: room("promises", () => import("./promises/promises.js")) },
  { path: "/settings", room: room("settings", () => import("./settings/settings.js")) },
  { path: "/people", room: room("people", () => import("./people/people.js")) },
  { path: "/alcove/:pair/table", room: room("table", () => import("./table/table.js")) },
  { path: "/alcove/:pair/brief", room: room("brief", () => import("./brief/brief.js")) },
  { path: "/alcove/:pair/meeting", room: room("meeting", () => import("./meeting/meeting.js")) },
  { path: "/alcove/:pair/story", room: room("story", () => import("./story/story.js")) },
  { path: "/alcove/:pair/about", room: room("two", () => import("./about/two.js")) },
];

/** Called once, by start.js. @param {Element} ground  the element that the page is drawn into */
export function openRooms(ground) {
  startRouter(TABLE);
  answerKeys();
  render(html`<${Page} />`, ground);
}
