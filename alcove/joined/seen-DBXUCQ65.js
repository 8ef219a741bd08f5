import {
  Button,
  Notice,
  Nt,
  PageHead,
  Section,
  Ue,
  Waiting,
  When,
  door,
  me,
  pairs,
  sentenceOf,
  t,
  un
} from "./start.js";
import {
  ask
} from "./first.js";

var fetchSeen = () => ask("GET", "/api/me/seen");

function Columns({ table }) {
  return un`
    <div class="rows-frame" tabindex="0" role="group" aria-label=${t("seen-columns", { what: table.what })}>
      <table class="rows seen__rows">
        <thead><tr><th scope="col">${t("seen-column")}</th><th scope="col">${t("seen-purpose")}</th><th scope="col">${t("seen-value")}</th></tr></thead>
        <tbody>${table.columns.map((column) => un`<${Line} key=${column.name} column=${column} />`)}</tbody>
      </table>
    </div>`;
}
function Line({ column }) {
  return un`
    <tr data-column=${column.name}>
      <th scope="row"><code>${column.name}</code></th>
      <td>${column.sealed ? t("seen-sealed", { purpose: column.purpose }) : column.purpose}</td>
      <td>${say(column)}</td>
    </tr>`;
}
function say({ shown, value }) {
  if (shown === "range" && value[0] === value[1]) return String(value[0]);
  if (shown === "range") return t("seen-shown-range", { from: String(value[0]), to: String(value[1]) });
  if (shown === "value") return String(value);
  return t(`seen-shown-${shown}`, { count: Number(value ?? 0) });
}

var HEADS = ["where", "count", "erased", "bytes", "first", "last"];
function Written({ safes }) {
  if (safes.length === 0) return un`<p class="soft">${t("seen-written-none")}</p>`;
  return un`
    <div class="rows-frame" tabindex="0" role="group" aria-label=${t("seen-written")}>
      <table class="rows">
        <thead><tr>${HEADS.map((each) => un`<th scope="col">${t(`seen-written-${each}`)}</th>`)}</tr></thead>
        <tbody>${safes.map((safe) => un`
          <tr key=${safe.pair ?? "mine"}>
            <th scope="row">${nameOf(safe.pair)}</th>
            <td>${safe.rows}</td><td>${safe.erased}</td><td>${t("seen-shown-bytes", { count: safe.bytes })}</td>
            <td>${safe.first && un`<${When} at=${safe.first} />`}</td><td>${safe.last && un`<${When} at=${safe.last} />`}</td>
          </tr>`)}</tbody>
      </table>
    </div>`;
}
function nameOf(pair) {
  if (pair === null) return t("seen-written-mine");
  const known = pairs.value.find(({ id }) => id === pair);
  return known ? t("seen-written-with", { name: known.counterpart.name }) : pair;
}

var BESIDE = ["log", "memory", "backups"];
function Seen() {
  const [told, setTold] = Nt(
    /** @type {any} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {any} */
    null
  );
  const look = () => {
    setFailure(null);
    return fetchSeen().then(setTold, setFailure);
  };
  const isIn = me.value !== null;
  Ue(() => {
    if (isIn) look();
  }, [isIn]);
  return un`
    <div class="seen">
      <${PageHead} title=${t("nav-seen")} lead=${t("seen-lead")} seenBy=${t("seen-by")}
        acts=${told && un`<${Button} small onClick=${() => globalThis.print()}>${t("act-print")}<//>`} />
      ${!isIn && door.value !== "starting" && un`<${Notice} acts=${un`<${Button} href="/sign-in">${t("act-sign-in")}<//>`}>${t("seen-stranger")}<//>`}
      ${failure && un`<${Notice} tone="danger" live acts=${un`<${Button} onClick=${look}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${isIn && !told && !failure && un`<${Waiting} />`}
      ${told && un`<${All} told=${told} />`}
    </div>`;
}
function All({ told: { tables, safes, beside } }) {
  const mine = tables.filter(({ rows }) => rows > 0);
  const empty = tables.filter(({ rows }) => rows === 0);
  return un`
    <${Section} id="written" title=${t("seen-written")} note=${t("seen-written-note")}><${Written} safes=${safes} /><//>
    ${mine.map((table) => un`
      <${Section} key=${table.name} id=${table.name} title=${table.what} note=${t("seen-rows", { count: table.rows, table: table.name })}>
        <${Columns} table=${table} />
        <p class="soft measure seen__until">${t("seen-until", { until: table.until })}</p>
      <//>`)}
    <${Section} id="beside" title=${t("seen-beside")}>
      <dl class="facts">${BESIDE.map((each) => un`<div class="facts__row"><dt>${t(`seen-beside-${each}`)}</dt><dd>${beside[each]}</dd></div>`)}</dl>
    <//>
    <${Section} id="empty" title=${t("seen-empty")} note=${t("seen-empty-note")}>
      ${empty.map((table) => un`<h3 class="seen__table" key=${table.name}>${table.what}</h3><${Columns} table=${table} /><p class="soft measure seen__until">${t("seen-until", { until: table.until })}</p>`)}
    <//>`;
}
export {
  Seen as default
};
