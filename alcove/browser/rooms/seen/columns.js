/** The columns of one table: what each is for, and what stands in it for me. */
import { html } from "../../vendor/preact.js";
import { t } from "../../words/words.js";

/** @typedef {import("../../sync/seen.js").Column} Column @typedef {import("../../sync/seen.js").Table} Table */

/** @param {{ table: Table }} props */
export function Columns({ table }) {
  return html`
    <div class="rows-frame" tabindex="0" role="group" aria-label=${t("seen-columns", { what: table.what })}>
      <table class="rows seen__rows">
        <thead><tr><th scope="col">${t("seen-column")}</th><th scope="col">${t("seen-purpose")}</th><th scope="col">${t("seen-value")}</th></tr></thead>
        <tbody>${table.columns.map((column) => html`<${Line} key=${column.name} column=${column} />`)}</tbody>
      </table>
    </div>`;
}

/** @param {{ column: Column }} props */
function Line({ column }) {
  return html`
    <tr data-column=${column.name}>
      <th scope="row"><code>${column.name}</code></th>
      <td>${column.sealed ? t("seen-sealed", { purpose: column.purpose }) : column.purpose}</td>
      <td>${say(column)}</td>
    </tr>`;
}

/** @param {Column} column @returns {string} */
function say({ shown, value }) {
  if (shown === "range" && value[0] === value[1]) return String(value[0]);
  if (shown === "range") return t("seen-shown-range", { from: String(value[0]), to: String(value[1]) });
  if (shown === "value") return String(value);
  return t(`seen-shown-${shown}`, { count: Number(value ?? 0) });
}
