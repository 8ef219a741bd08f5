/** How a text stood before: every version its author replaced, newest first. */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Waiting } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";

/** @param {{ entry: import("./gathered.js").Entry }} props */
export function Earlier({ entry }) {
  const [found, setFound] = useState(/** @type {{ version: number, words: string, at: string }[] | null} */ (null));
  useEffect(() => {
    let here = true;
    const all = safe(entry.safe).versions(entry.id);
    Promise.resolve(all).then((earlier) => here && setFound(earlier));
    return () => { here = false; };
  }, [entry.id, entry.version]);
  if (!found) return html`<${Waiting} />`;
  // A tap on a field makes a version too; only other words are worth reading again.
  const said = found.filter(({ words }, index) => words !== (index === 0 ? entry.words : found[index - 1].words));
  if (said.length === 0) return html`<p class="earlier meta">${t("topic-earlier-none")}</p>`;
  return html`
    <ol class="earlier" aria-label=${t("topic-earlier")}>
      ${said.map(({ version, words, at }) => html`
        <li class="earlier__version" key=${version}><p class="meta"><${When} at=${at} /></p><p class="earlier__words">${words}</p></li>`)}
    </ol>`;
}
