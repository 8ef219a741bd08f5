/** The navigation of an open door: all alcoves on top, the rooms of this alcove below. */
import { html } from "../../vendor/preact.js";
import { CurtainButton } from "../../parts/curtain.js";
import { KeyList } from "../../parts/key-list.js";
import { Nav } from "../../parts/nav.js";
import { place } from "../../manners/router.js";
import { me, pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { NoteWin } from "./note-win.js";

const WIDE = [["week", "/", "g k"], ["promises", "/promises", "g p"], ["moved", "/progress", "g w"], ["settings", "/settings", "g s"]];
const PEOPLE = ["people", "/people", "g a"];
const ROOMS = [["table", "g t"], ["brief", "g b"], ["meeting", "g m"], ["growth", "g g"], ["progress", "g w"], ["us", "g u"], ["feedback", "g f"], ["story", "g h"]];

export function Navigation() {
  const { room, params } = place.value;
  const here = (/** @type {string} */ id) => room?.id === id;
  const wide = me.value?.administrator ? [...WIDE, PEOPLE] : WIDE;
  const pair = pairs.value.find(({ id }) => id === params.pair);
  const rooms = [...ROOMS, ["two", undefined]].map(([id, hotkey]) => ({
    href: `/alcove/${pair?.id}/${id === "two" ? "about" : id}`, label: t(`nav-${id}`), hotkey, here: here(/** @type {string} */ (id)),
  }));
  return html`
    <${Nav} home="/" name=${pair?.counterpart.name} rooms=${pair ? rooms : []}
      wide=${wide.map(([id, href, hotkey]) => ({ href, label: t(`nav-${id}`), hotkey: rooms.some((each) => pair && each.hotkey === hotkey) ? undefined : hotkey, here: here(id) }))}
      acts=${html`<${NoteWin} /><${CurtainButton} /><${KeyList} />`} />`;
}
