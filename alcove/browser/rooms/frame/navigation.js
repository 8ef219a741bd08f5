/** The navigation of an open door: all alcoves on top, the rooms of this alcove below; what comes with time, under "More". */
import { html } from "../../vendor/preact.js";
import { CurtainButton } from "../../parts/curtain.js";
import { KeyList } from "../../parts/key-list.js";
import { Nav } from "../../parts/nav.js";
import { place } from "../../manners/router.js";
import { me, pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { NoteWin } from "./note-win.js";
import { ROOMS, SELDOM, roomsOf, themesAreOffered } from "./offered.js";

const WIDE = [["week", "/", "g k"], ["promises", "/promises", "g p"], ["moved", "/progress", "g w"]];
const THEMES = ["themes", "/themes", "g e"];
const SETTINGS = ["settings", "/settings", "g s"];
const SEARCH = ["search", "/search", "/"];
const PEOPLE = ["people", "/people", "g a"];
/** Where the address of a room is not its name. @type {Record<string, string>} */
const PATHS = { two: "about", ceremonies: "ceremony" };
const FINDS = ["story", "search"];
/** In an alcove these stand above where there is room for them, and under "More" on a phone. */
const ROOMY = ["moved", "themes"];
/** So many rooms have their place on a phone; the others stand under "More" there. */
const NARROW = 7;

export function Navigation() {
  const { room, params } = place.value;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  const several = pairs.value.length > 1;
  const themes = several && (room?.id === "themes" || themesAreOffered());
  const wide = [...WIDE, themes && THEMES, SEARCH, SETTINGS, me.value?.administrator && PEOPLE].filter((each) => each !== false && each !== undefined);
  const { rooms, more } = pair ? (pair.closed ? roomsOfClosed : roomsHere)(pair.id) : { rooms: [], more: [] };
  if (pair) more.push(...WIDE.filter(([id]) => ROOMY.includes(id) && room?.id !== id).map(([id, href]) => ({ href, label: t(`nav-${id}`), narrow: true })));
  if (pair && several) more.push({ href: THEMES[1], label: t("nav-themes"), hotkey: themes ? undefined : THEMES[2], narrow: themes });
  const taken = [...rooms, ...more].map(({ hotkey }) => hotkey);
  // Where a field for looking stands on the page itself, the key goes there.
  const free = (/** @type {string} */ hotkey) => (taken.includes(hotkey) || (hotkey === SEARCH[2] && FINDS.includes(room?.id ?? "")) ? undefined : hotkey);
  return html`
    <${Nav} home="/" name=${pair?.counterpart.name} sure=${pair && sureness(pair)} rooms=${rooms} more=${more}
      wide=${wide.map(([id, href, hotkey]) => ({ href, label: t(`nav-${id}`), hotkey: free(hotkey), here: room?.id === id, narrow: !pair || !ROOMY.includes(id) }))}
      acts=${html`<${NoteWin} /><${CurtainButton} /><${KeyList} />`} />`;
}

/** How far the keys of the two were compared: in words, on every page, and the way to do it. @param {any} pair */
const sureness = ({ id, state, renewed }) => ({ href: `/alcove/${id}/compare`, label: t(`nav-keys-${renewed && state !== "verified" ? "renewed" : state}`) });

/** Nothing new is written in a closed alcove: what can be read, and the ways out. @param {string} pair @returns {ReturnType<typeof roomsHere>} */
function roomsOfClosed(pair) {
  const item = (/** @type {string} */ id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id], here: place.value.room?.id === id });
  return { rooms: ["table", "story", "export", "leaving"].map(item), more: ["two", "letter"].map(item) };
}

/** @param {string} pair @returns {{ rooms: import("../../parts/nav.js").NavItem[], more: import("../../parts/nav.js").NavItem[] }} */
function roomsHere(pair) {
  const { room } = place.value;
  const { offered, later } = roomsOf(pair);
  const isHere = (/** @type {string} */ id) => room?.id === id || (id === "ceremonies" && ["ceremony", "letter"].includes(room?.id ?? "")) || (id === "two" && ["export", "leaving"].includes(room?.id ?? ""));
  const item = (/** @type {string} */ id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id] ?? SELDOM[id], here: isHere(id) });
  const rest = [...later, ...Object.keys(SELDOM)];
  const named = [...offered, ...rest.filter(isHere)];
  const rooms = named.map((id, at) => ({ ...item(id), narrow: at < NARROW || isHere(id) }));
  return { rooms, more: rest.filter((id) => !isHere(id)).map(item) };
}
