/**
 * An opened invitation link. Everything until the first topic happens on this one address: account, keys, yes.
 * So a page that is loaded again goes on where it was; the secret stays in the fragment until it is used.
 */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Waiting } from "../../parts/notice.js";
import { door, me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import FirstDay from "../first-day/first-day.js";
import Unlock from "../unlock/unlock.js";
import { Accept } from "./accept.js";
import { Closed } from "./closed.js";
import { lookAt } from "./look.js";
import { NewHere } from "./new-here.js";

/** @param {{ params: { id: string } }} props */
export default function Invitation({ params: { id } }) {
  const [fragment] = useState(() => location.hash.slice(1));
  const [seen, setSeen] = useState(/** @type {any} */ (null));
  const [fresh, setFresh] = useState(false);
  const look = async () => setSeen(await lookAt(id, fragment));
  useEffect(() => { look(); }, [id, door.value === "open"]);
  // Whoever makes their keys here came for the alcove: nothing is asked a second time.
  useEffect(() => { if (door.value === "keyless") setFresh(true); }, [door.value]);
  if (seen === null) return html`<${Waiting} />`;
  if (!seen.closed && seen.host.id === me.value?.id) return html`<${Closed} seen=${{ ...seen, closed: "own" }} again=${look} />`;
  if (seen.closed) return html`<${Closed} seen=${seen} again=${look} />`;
  const args = { name: seen.host.name };
  if (door.value === "stranger") return html`<${NewHere} id=${id} seen=${seen} />`;
  if (door.value === "keyless") return html`<${FirstDay} />`;
  if (door.value === "locked") return html`<${Unlock} lead=${t("invitation-unlock", args)} />`;
  return html`<${Accept} id=${id} fragment=${fragment} seen=${seen} atOnce=${fresh} onClosed=${setSeen} />`;
}
