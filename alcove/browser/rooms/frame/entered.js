/** A room, loaded when it is entered for the first time. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice, Waiting } from "../../parts/notice.js";
import { t } from "../../words/words.js";

/** Rooms that were loaded once are drawn at once. @type {Map<Function, any>} */
const loaded = new Map();

/** @param {() => Promise<{ default: any }>} load */
async function fetchRoom(load) {
  if (!loaded.has(load)) loaded.set(load, (await load()).default);
}

/** @param {{ load: (() => Promise<{ default: any }>) & { component?: any }, pair?: any, params?: Record<string, string> }} props */
export function Entered({ load, ...given }) {
  const [, draw] = useState(0);
  const [failed, setFailed] = useState(false);
  const enter = async () => {
    try {
      await fetchRoom(load);
      setFailed(false);
    } catch {
      setFailed(true); // offline, or a newer release took this file away
    }
    draw((times) => times + 1);
  };
  const Room = load.component ?? loaded.get(load);
  useEffect(() => { if (!Room) enter(); }, [load]);
  if (Room) return html`<${Room} ...${given} />`;
  if (!failed) return html`<${Waiting} />`;
  return html`
    <${Notice} tone="notice" live title=${t("frame-not-loaded")} acts=${html`<${Button} onClick=${enter}>${t("act-retry")}<//><${Button} onClick=${() => location.reload()}>${t("frame-load-again")}<//>`}>
      ${t("frame-not-loaded-next")}
    <//>`;
}
