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
const PEOPLE = ["people", "/people", "g a"];
/** Where the address of a room is not its name. @type {Record<string, string>} */
const PATHS = { two: "about", ceremonies: "ceremony" };
/** So many rooms have their place on a phone; the others stand under "More" there. */
const NARROW = 7;

export function Navigation() {
  const { room, params } = place.value;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  const several = pairs.value.length > 1;
  const themes = several && (room?.id === "themes" || themesAreOffered());
  const wide = [...WIDE, themes && THEMES, SETTINGS, me.value?.administrator && PEOPLE].filter((each) => each !== false && each !== undefined);
  const { rooms, more } = pair ? roomsHere(pair.id) : { rooms: [], more: [] };
  if (pair && several) more.push({ href: THEMES[1], label: t("nav-themes"), hotkey: themes ? undefined : THEMES[2], narrow: themes });
  const taken = [...rooms, ...more].map(({ hotkey }) => hotkey);
  const free = (/** @type {string} */ hotkey) => (taken.includes(hotkey) ? undefined : hotkey);
  return html`
    <${Nav} home="/" name=${pair?.counterpart.name} rooms=${rooms} more=${more}
      wide=${wide.map(([id, href, hotkey]) => ({ href, label: t(`nav-${id}`), hotkey: free(hotkey), here: room?.id === id, narrow: id !== "themes" || room?.id === id }))}
      acts=${html`<${NoteWin} /><${CurtainButton} /><${KeyList} />`} />`;
}

/** @param {string} pair @returns {{ rooms: import("../../parts/nav.js").NavItem[], more: import("../../parts/nav.js").NavItem[] }} */
function roomsHere(pair) {
  const { room } = place.value;
  const { offered, later } = roomsOf(pair);
  const isHere = (/** @type {string} */ id) => room?.id === id || (id === "ceremonies" && ["ceremony", "letter"].includes(room?.id));
  const item = (/** @type {string} */ id) => ({ href: `/alcove/${pair}/${PATHS[id] ?? id}`, label: t(`nav-${id}`), hotkey: ROOMS[id] ?? SELDOM[id], here: isHere(id) });
  const rest = [...later, ...Object.keys(SELDOM)];
  const named = [...offered, ...rest.filter(isHere)];
  const rooms = named.map((id, at) => ({ ...item(id), narrow: at < NARROW || isHere(id) }));
  return { rooms, more: rest.filter((id) => !isHere(id)).map(item) };
}
