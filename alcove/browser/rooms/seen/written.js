/** How many sealed rows of mine lie in each alcove, how large they are, and when they came. The other's are not counted. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { pairs } from "../../sync/house.js";
import { t } from "../../words/words.js";

const HEADS = ["where", "count", "erased", "bytes", "first", "last"];

/** @param {{ safes: import("../../sync/seen.js").Written[] }} props */
export function Written({ safes }) {
  if (safes.length === 0) return html`<p class="soft">${t("seen-written-none")}</p>`;
  return html`
    <div class="rows-frame" tabindex="0" role="group" aria-label=${t("seen-written")}>
      <table class="rows">
        <thead><tr>${HEADS.map((each) => html`<th scope="col">${t(`seen-written-${each}`)}</th>`)}</tr></thead>
        <tbody>${safes.map((safe) => html`
          <tr key=${safe.pair ?? "mine"}>
            <th scope="row">${nameOf(safe.pair)}</th>
            <td>${safe.rows}</td><td>${safe.erased}</td><td>${t("seen-shown-bytes", { count: safe.bytes })}</td>
            <td>${safe.first && html`<${When} at=${safe.first} />`}</td><td>${safe.last && html`<${When} at=${safe.last} />`}</td>
          </tr>`)}</tbody>
      </table>
    </div>`;
}

/** The server knows a number; who that is, this device knows while it is unlocked. @param {string | null} pair */
function nameOf(pair) {
  if (pair === null) return t("seen-written-mine");
  const known = pairs.value.find(({ id }) => id === pair);
  return known ? t("seen-written-with", { name: known.counterpart.name }) : pair;
}
