import {
  Agreement,
  MyCard,
  TheirCard
} from "./chunk-WTWHBB7A.js";
import "./chunk-UDMUJLH6.js";
import {
  Checkin
} from "./chunk-I5C2DUCL.js";
import "./chunk-DR43BCZH.js";
import {
  feltAt,
  theirNeed
} from "./chunk-K34PHYSP.js";
import {
  Button,
  Choice,
  Compose,
  List,
  Nt,
  PageHead,
  Reveal,
  STEP_MOST,
  Section,
  Waiting,
  When,
  announce,
  dayIn,
  eachOnce,
  gathered,
  mineOf,
  safe,
  t,
  un,
  useStayPut
} from "./start.js";
import {
  AlcoveError
} from "./first.js";

var STEPS = Array.from({ length: STEP_MOST }, (_, index) => index + 1);
var NEEDS = ["nothing", "talk-first", "go-easy"];
function CheckinForm({ pair }) {
  const { name } = pair.counterpart;
  const [energy, setEnergy] = Nt(
    /** @type {number | null} */
    null
  );
  const [load, setLoad] = Nt(
    /** @type {number | null} */
    null
  );
  const [need, setNeed] = Nt(
    /** @type {string | null} */
    null
  );
  const keep = async (words) => {
    if (!words && !energy && !load && !need) throw new AlcoveError("checkin-empty");
    await safe("mine").put("checkin", words, { pair: pair.id, ...energy && { energy }, ...load && { load }, ...need && { need } });
    for (const clear of [setEnergy, setLoad, setNeed]) clear(null);
    announce(t("us-checkin-kept"));
  };
  return un`
    <div class="us__checkin stack">
      <${Choice} label=${t("us-energy")} value=${energy} onChange=${setEnergy} options=${STEPS.map((value) => ({ value, label: t(`us-energy-${value}`) }))} />
      <${Choice} label=${t("us-load")} value=${load} onChange=${setLoad} options=${STEPS.map((value) => ({ value, label: t(`us-load-${value}`) }))} />
      <${Choice} label=${t("us-need")} hint=${t("us-need-hint", { name })} value=${need} onChange=${setNeed} options=${NEEDS.map((value) => ({ value, label: t(`us-need-${value}`) }))} />
      <${Compose} small main label=${t("us-checkin-line")} keep=${`${pair.id}:checkin`} mayBeEmpty act=${t("us-checkin-keep")} onSend=${keep} />
    </div>`;
}

var DRAWN = 182;
var DAY = 864e5;
var [WIDTH, HEIGHT, EDGE] = [640, 120, 6];
function Trend({ own }) {
  const [open, setOpen] = Nt(false);
  const drawn = lately(own);
  const lines = ["energy", "load"].map((field) => ({ field, points: pointsOf(drawn, field) })).filter(({ points }) => points.length > 1);
  if (lines.length === 0) return null;
  return un`
    <figure class="us__trend">
      <svg class="us__drawing" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${t("us-trend-told")}>
        ${lines.map(({ field, points }) => un`<polyline key=${field} class=${`us__line-of us__line-of--${field}`} points=${points.map((point) => point.join(",")).join(" ")} />`)}
      </svg>
      <p class="us__ends meta"><${When} at=${new Date(feltAt(drawn[0]))} as="day" /><${When} at=${new Date(feltAt(drawn[drawn.length - 1]))} as="day" /></p>
      <figcaption class="meta">
        <span class="us__legend">${lines.map(({ field }) => un`
          <span key=${field}><svg class="us__sample" viewBox="0 0 28 8" aria-hidden="true"><path class=${`us__line-of us__line-of--${field}`} d="M0 4h28" /></svg> ${t(`us-trend-${field}`)}</span>`)}</span>
        ${t("us-trend-note")}
      </figcaption>
      <${Reveal} label=${t("us-trend-table")} open=${open} onToggle=${setOpen}>${open && un`<${AsTable} drawn=${drawn} />`}<//>
    </figure>`;
}
function AsTable({ drawn }) {
  return un`
    <table class="us__table">
      <thead><tr><th scope="col">${t("us-trend-day")}</th><th scope="col">${t("us-energy")}</th><th scope="col">${t("us-load")}</th></tr></thead>
      <tbody>${[...drawn].reverse().map((each) => un`
        <tr key=${each.id}><th scope="row"><${When} at=${new Date(feltAt(each))} as="day" /></th><td>${each.fields.energy && t(`us-energy-${each.fields.energy}`)}</td><td>${each.fields.load && t(`us-load-${each.fields.load}`)}</td></tr>`)}</tbody>
    </table>`;
}
function lately(own, now = Date.now()) {
  return own.filter((each) => (each.fields.energy || each.fields.load) && feltAt(each) > now - DRAWN * DAY).reverse();
}
function pointsOf(drawn, field) {
  if (drawn.length === 0) return [];
  const first = feltAt(drawn[0]);
  const span = Math.max(1, feltAt(drawn[drawn.length - 1]) - first);
  return drawn.filter(({ fields }) => fields[field]).map((each) => [
    Math.round(EDGE + (feltAt(each) - first) / span * (WIDTH - 2 * EDGE)),
    Math.round(HEIGHT - EDGE - (each.fields[field] - 1) / (STEP_MOST - 1) * (HEIGHT - 2 * EDGE))
  ]);
}

var SHOWN = 3;
function Checkins({ pair }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const shared = eachOnce([...ours.of("checkin")]).sort(newestFirst);
  const laid = new Set(shared.map(({ fields }) => fields.was));
  const own = [...mineOf(pair.id, "checkin").filter(({ id }) => !laid.has(id)), ...shared.filter(({ mine }) => mine)].sort(newestFirst);
  const theirs = shared.filter(({ mine }) => !mine);
  return un`
    ${theirs.length > 0 && un`
      <${Section} id="their-checkins" class="screen-only" title=${t("us-checkins-theirs", { name })}><${Several} all=${theirs} pair=${pair} ours=${ours} label="their-checkins-title" /><//>`}
    <${Section} id="checkins" class="us__checkins screen-only" title=${t("us-checkins")} note=${t("us-checkins-note", { name })}>
      <${CheckinForm} pair=${pair} />
      <${Trend} own=${own} />
      <${Several} all=${own} pair=${pair} ours=${ours} label="checkins-title" />
    <//>`;
}
function Several({ all, pair, ours, label }) {
  const [open, setOpen] = Nt(false);
  const draw = (each) => un`<${Checkin} key=${each.id} checkin=${each} pair=${pair} answers=${ours.answersTo(each.id)} />`;
  return un`
    <${List} class="voices us__felt-list" labelledby=${label}>${all.slice(0, SHOWN).map(draw)}<//>
    ${all.length > SHOWN && un`
      <${Reveal} label=${t("us-checkins-older")} open=${open} onToggle=${setOpen}>${open && un`<${List} class="voices" label=${t("us-checkins-older")}>${all.slice(SHOWN).map(draw)}<//>`}<//>`}`;
}
var newestFirst = (one, other) => feltAt(other) - feltAt(one) || (one.id < other.id ? 1 : -1);

function Us({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const opening = safe(pair.id).stage.value === "opening";
  const acts = un`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return un`
    <div class="us" ref=${room}>
      <${PageHead} over=${t(`week-you-${pair.myRole}`, { name })} title=${t("name-you-and", { name })} lead=${t("us-lead", { name })} seenBy=${t("us-seen-by", { name })} acts=${acts} />
      ${opening ? un`<${Waiting} />` : un`
        <${Need} pair=${pair} />
        <div class="us__cards"><${TheirCard} pair=${pair} /><${MyCard} pair=${pair} /></div>
        ${gathered(pair.id).of("letter").length > 0 && un`<p class="screen-only"><a href=${`/alcove/${pair.id}/letter`}>${t("us-letter")}</a></p>`}
        <${Agreement} pair=${pair} />
        <${Checkins} pair=${pair} />`}
    </div>`;
}
function Need({ pair }) {
  const { id, name } = pair.counterpart;
  const need = theirNeed(gathered(pair.id), id, dayIn(0));
  return need && un`<p class="us__need lead screen-only">${t(`us-need-theirs-${need}`, { name })}</p>`;
}
export {
  Us as default
};
