/** What is wrong, each kind once per safe: a sentence, what to do, and a way to put it away. Never ciphertext. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { Sealed } from "../../parts/sealed.js";
import { place } from "../../manners/router.js";
import { dismissTrouble, pairs, troubles } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Conflicts } from "./conflicts.js";
import { sentenceOf } from "./say-error.js";

/** Kinds that have a state of something sealed. */
const SEALED = { "cannot-open": "unreadable", missing: "withheld", planted: "planted" };
/** Kinds that point to tampering. The others are ordinary mishaps. */
const ALARMING = new Set(["missing", "planted", "rolled-back", "key-changed", "charter-refused", "comparing-failed"]);

export function Troubles() {
  const groups = gather(troubles.value.filter(({ kind, safe }) => kind !== "conflict" && belongsHere(safe) && !isSaidElsewhere(kind, safe)));
  return html`
    <div class="troubles screen-only">
      ${groups.map((group) => html`<${Trouble} key=${group.key} group=${group} />`)}
      <${Conflicts} />
    </div>`;
}

/** What a server can take back, each with a sentence of its own. Anything else is about one record. */
const BACK = new Set(["server", "seen", "stories", "keyring", "keys", "charters", "pair", "meetings"]);

/** @param {any} facts @returns {string} */
const backOf = ({ about }) => (BACK.has(about) ? about : "record");

/** Inside an alcove only its own troubles are told, and those of the whole device. @param {string | undefined} safe */
function belongsHere(safe) {
  const here = place.value.params.pair;
  return !here || !safe || safe === "mine" || safe === here;
}

/** Inside an alcove the page itself says that the other has new keys, until they were compared. @param {string} kind @param {string | undefined} safe */
const isSaidElsewhere = (kind, safe) => kind === "key-changed" && safe === place.value.params.pair && pairs.value.some(({ id, renewed }) => id === safe && renewed !== null);

/** A hundred rows that do not open are one thing to say. @param {any[]} all */
function gather(all) {
  const groups = new Map();
  for (const each of all) {
    const key = each.kind === "server-says" ? each.id : `${each.kind} ${each.safe} ${each.kind === "rolled-back" ? backOf(each) : ""}`;
    const group = groups.get(key) ?? { key, kind: each.kind, facts: each, ids: [] };
    group.ids.push(each.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(ALARMING.has(b.kind)) - Number(ALARMING.has(a.kind)));
}

/** @param {{ group: { kind: string, facts: any, ids: string[] } }} props */
function Trouble({ group: { kind, facts, ids } }) {
  const name = facts.name ?? pairs.value.find(({ id }) => id === facts.safe)?.counterpart.name ?? t("frame-another");
  const acts = html`<${Button} small onClick=${() => ids.forEach((id) => dismissTrouble(id))}>${t("act-dismiss")}<//>`;
  const more = ids.length > 1 && html`<p class="meta">${t("frame-trouble-times", { count: ids.length })}</p>`;
  const state = kind === "missing" && facts.safe === "mine" ? null : /** @type {Record<string, any>} */ (SEALED)[kind];
  if (state) return html`<${Sealed} state=${state} name=${name} acts=${acts}>${more}<//>`;
  if (kind === "server-says") return html`<${Notice} tone="notice" live acts=${acts}>${sentenceOf({ code: facts.code, facts })}<//>`;
  if (kind === "rolled-back") return html`<${RolledBack} about=${backOf(facts)} facts=${facts} name=${name} acts=${acts} more=${more} />`;
  const args = { own: facts.own ? "yes" : "no", name, apart: sayApart(Math.abs(facts.minutes ?? 0)), count: ids.length };
  return html`
    <${Notice} tone=${ALARMING.has(kind) ? "danger" : "notice"} live title=${t(`trouble-${kind}`, args)} acts=${acts}>
      <p>${t(`trouble-${kind}-next`, args)}</p>${more}
    <//>`;
}

/**
 * After a restore: what is on its way from here, and what waits for the other, changes as it comes back.
 * @param {{ about: string, facts: any, name: string, acts: unknown, more: unknown }} props
 */
function RolledBack({ about, facts: { own = 0, theirs = 0 }, name, acts, more }) {
  const isBack = about === "server" && own === 0 && theirs === 0;
  const told = about !== "server"
    ? [t(`trouble-back-${about}-next`, { name })]
    : [own > 0 && t("trouble-back-own", { count: own }), theirs > 0 && t("trouble-back-theirs", { count: theirs, name }), isBack && t("trouble-back-all")];
  return html`
    <${Notice} tone=${isBack ? "notice" : "danger"} live title=${t(`trouble-back-${about}`, { name })} acts=${acts}>
      ${told.filter(Boolean).map((each) => html`<p>${each}</p>`)}${more}
    <//>`;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** In the largest unit that says it. @param {number} minutes */
function sayApart(minutes) {
  if (minutes >= DAY) return t("time-days", { days: Math.round(minutes / DAY) });
  return minutes >= 2 * HOUR ? t("time-hours", { hours: Math.round(minutes / HOUR) }) : t("time-minutes", { minutes });
}
