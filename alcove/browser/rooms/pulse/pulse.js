/**
 * The pulse: six statements once a quarter, answered for oneself. What the two may open to each other, both or neither,
 * is the one statement each would like to talk about.
 */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { pulseRound, pulseStanding } from "../../records/pulse.js";
import { isWhole, keepRounds, peopleOf } from "../../sync/pulse.js";
import { t } from "../../words/words.js";
import { dayIn } from "../table/days.js";
import { gathered, mineOf } from "../table/gathered.js";
import { Answer } from "./answer.js";
import { Lines } from "./lines.js";
import { Round } from "./round.js";

/** @param {{ pair: any }} props */
export default function Pulse({ pair }) {
  const { name } = pair.counterpart;
  return html`
    <div class="pulse">
      <${PageHead} title=${t("nav-pulse")} lead=${t("pulse-lead", { name })} seenBy=${t("pulse-seen-by")} />
      ${isWhole(pair) ? html`<${Rounds} pair=${pair} />` : html`<${Waiting} />`}
    </div>`;
}

function Rounds({ pair }) {
  const standings = useStandings(pair);
  const own = mineOf(pair.id, "pulse");
  if (!standings) return html`<${Waiting} />`;
  const { name } = pair.counterpart;
  const now = pulseRound(gathered(pair.id), dayIn(0));
  const earlier = standings.filter(({ round, standing }) => round !== now && !["open", "waits"].includes(standing.state));
  const current = standings.find(({ round }) => round === now)?.standing;
  return html`
    ${!current || current.state === "open"
      ? html`<${Answer} pair=${pair} round=${now} />`
      : html`<${Section} id="now" title=${t("pulse-now")}><${Round} pair=${pair} round=${now} standing=${current} own=${talkOf(own, now)} /><//>`}
    ${own.length > 0 && html`<${Section} id="line" title=${t("pulse-line")} note=${t("seen-by-you")}><${Lines} pulses=${own} /><//>`}
    ${earlier.length > 0 && html`
      <${Section} id="earlier" title=${t("pulse-earlier")} note=${t("seen-by-two", { name })}>
        ${earlier.map(({ round, standing }) => html`<${Round} key=${round} named pair=${pair} round=${round} standing=${standing} own=${talkOf(own, round)} />`)}
      <//>`}
    <p class="pulse__limit meta">${t("pulse-limit", { name })}</p>`;
}

/** @param {any[]} own @param {string} round @returns {number | undefined} */
const talkOf = (own, round) => own.find(({ fields }) => fields.round === round)?.fields.talk;

/**
 * How each round stands, the newest first. Hashes are made in the background, so there is a moment without an answer.
 * @param {any} pair @returns {{ round: string, standing: import("../../records/pulse.js").Standing }[] | null}
 */
function useStandings(pair) {
  const [found, setFound] = useState(/** @type {any} */ (null));
  const ours = gathered(pair.id);
  const mine = gathered("mine");
  useEffect(() => {
    let here = true;
    const rounds = [...new Set([...ours.of("pulse-commit"), ...mineOf(pair.id, "pulse")].map(({ fields }) => fields.round))].sort().reverse();
    Promise.all(rounds.map(async (round) => ({ round, standing: await pulseStanding(ours, peopleOf(pair), round) }))).then((all) => here && setFound(all));
    keepRounds(pair);
    return () => { here = false; };
  }, [ours, mine]);
  return found;
}
