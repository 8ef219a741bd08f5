import {
  cityOf,
  endRhythm,
  fetchRhythms,
  sayRhythm,
  sayThere,
  setRhythm,
  setZone,
  spanOf
} from "./chunk-YJ3J7FD7.js";
import {
  Button,
  Choice,
  EVERY_MOST,
  Field,
  FormErrors,
  List,
  MINUTES_LEAST,
  MINUTES_MOST,
  Notice,
  Nt,
  PageHead,
  RETURN_DAYS,
  Reveal,
  Row,
  Section,
  Select,
  Ue,
  Waiting,
  When,
  ae,
  announce,
  dayIn,
  daysAway,
  gathered,
  isHeld,
  knowsZone,
  me,
  otherTime,
  ownZone,
  safe,
  sentenceOf,
  t,
  toast,
  un,
  useAct,
  useForm
} from "./start.js";
import "./first.js";

function Coming({ pair, said, meetings }) {
  const { id, name } = pair.counterpart;
  const theirs = said.zones[id];
  const planned = meetings.filter(({ state, startsAt }) => state === "planned" && Date.parse(startsAt) > Date.now()).reverse();
  const there = theirs && theirs !== ownZone() && knowsZone(theirs);
  const note = there ? t("rhythm-clocks", { name, city: cityOf(theirs), own: cityOf(ownZone()) }) : t("rhythm-clock", { own: cityOf(ownZone()) });
  return un`
    <${Section} id="coming" title=${t("rhythm-coming")} note=${note}>
      ${said.away.map((away) => un`<p class="rhythm__away" key=${away.fromOn + away.person}>${sayAway(away, name)}</p>`)}
      <${List} labelledby="coming-title" blank=${t("next-none", { name })}>
        ${planned.map((meeting) => un`
          <${Row} key=${meeting.id} meta=${facts(pair, meeting, said, there ? theirs : null)}><${When} at=${meeting.startsAt} /><//>`)}
      <//>
    <//>`;
}
function facts(pair, meeting, said, zone) {
  return [
    un`<span>${t("time-minutes", { minutes: meeting.minutes })}</span>`,
    zone && un`<span>${t("rhythm-there", { clock: sayThere(meeting.startsAt, zone, ownZone()), name: pair.counterpart.name })}</span>`,
    meeting.moves > 0 && un`<span>${t("rhythm-moved")}</span>`,
    said.longViews.includes(meeting.id) && un`<a href=${`/alcove/${pair.id}/ceremony/long-view`}>${t("rhythm-long-view")}</a>`,
    otherTime(pair.id, meeting) && un`<a href=${`/alcove/${pair.id}/table`}>${t("next-differs")}</a>`
  ].filter(Boolean);
}
function sayAway({ person, fromOn, untilOn }, name) {
  const day = (on) => /* @__PURE__ */ new Date(`${on}T12:00Z`);
  const span = { from: day(fromOn).getTime(), until: day(untilOn).getTime() };
  return person === me.value?.id ? t("rhythm-away-you", span) : t("rhythm-away", { name, ...span });
}

var USUAL = { "weekly-30": { unit: "week", every: 1, minutes: 30 }, "two-weeks-60": { unit: "week", every: 2, minutes: 60 } };
var MONTHS_MOST = 3;
var OTHERS = [...Array.from({ length: EVERY_MOST }, (_, at) => `week ${at + 1}`), ...Array.from({ length: MONTHS_MOST }, (_, at) => `month ${at + 1}`)];
function RhythmForm({ like, offer, set: send }) {
  const begun = ae(first(like, offer));
  const form = useForm(begun.current, { check: wrong, send: (values2) => send(planOf(values2)).then(() => {
    begun.current = values2;
  }) });
  const { values, set, errorOf } = form;
  Ue(() => {
    if (!isSame(values, begun.current)) return;
    begun.current = first(like, offer);
    form.setValues(begun.current);
  }, [like?.id, offer, form.busy]);
  const plan = planOf(values);
  const usual = [...Object.keys(USUAL), "other"].map((value) => ({ value, label: t(`rhythm-usual-${value}`) }));
  return un`
    <form class="rhythm__form stack" onSubmit=${form.submit} noValidate>
      <${FormErrors} form=${form} />
      <${Choice} label=${t("rhythm-usual")} optional=${false} options=${usual} value=${values.usual} onChange=${set("usual")} />
      ${values.usual === "other" && un`
        <div class="rhythm__fields">
          <${Select} label=${t("rhythm-every")} value=${values.often} onChange=${set("often")} options=${OTHERS.map((value) => ({ value, label: sayOften(value) }))} />
          <${Field} id="rhythm-minutes" label=${t("next-minutes")} type="number" inputmode="numeric" min=${MINUTES_LEAST} max=${MINUTES_MOST}
            value=${values.minutes} onInput=${set("minutes")} error=${errorOf("rhythm-minutes")} />
        </div>`}
      <div class="rhythm__fields">
        <${Field} id="rhythm-day" label=${t("rhythm-first")} type="date" min=${dayIn(0)} value=${values.day} onInput=${set("day")} error=${errorOf("rhythm-day")} />
        <${Field} id="rhythm-clock" label=${t("next-clock")} type="time" value=${values.clock} onInput=${set("clock")} error=${errorOf("rhythm-clock")} />
      </div>
      ${wrong(values).length === 0 && un`<p class="rhythm__preview">${sayRhythm(plan)}</p>`}
      <div class="cluster"><${Button} kind="main" type="submit" busy=${form.busy}>${t("rhythm-act")}<//></div>
    </form>`;
}
function sayOften(often) {
  const [unit, every] = often.split(" ");
  return t(`rhythm-every-${unit}`, { every: Number(every) });
}
function planOf({ usual, often, minutes, day, clock }) {
  const [unit, every] = often.split(" ");
  const how = USUAL[usual] ?? { unit, every: Number(every), minutes: Number(minutes) };
  return { ...how, firstOn: day, clock: clock.slice(0, 5), zone: ownZone() };
}
function wrong({ usual, minutes, day, clock }) {
  const length = Number(minutes);
  return [
    usual === "other" && !(Number.isInteger(length) && length >= MINUTES_LEAST && length <= MINUTES_MOST) && { id: "rhythm-minutes", words: t("next-wrong-minutes", { from: MINUTES_LEAST, to: MINUTES_MOST }) },
    !(/^\d{4}-\d\d-\d\d$/.test(day) && day >= dayIn(0)) && { id: "rhythm-day", words: t("rhythm-wrong-day") },
    !/^\d\d:\d\d/.test(clock) && { id: "rhythm-clock", words: t("next-wrong-clock") }
  ].filter((each) => each !== false);
}
var isSame = (one, other) => Object.keys(one).every((name) => one[name] === other[name]);
function first(like, offer) {
  const often = like ? `${like.unit} ${like.every}` : "week 1";
  const known = Object.keys(USUAL).find((name) => often === `${USUAL[name].unit} ${USUAL[name].every}` && like?.minutes === USUAL[name].minutes);
  const usual = offer ? "two-weeks-60" : like ? known ?? "other" : "weekly-30";
  return { usual, often, minutes: like?.minutes ?? 30, day: firstDay(like), clock: like?.clock ?? "10:00" };
}
function firstDay(like) {
  if (!like) return dayIn(7);
  const weekday = (day) => (/* @__PURE__ */ new Date(`${day}T12:00Z`)).getUTCDay();
  return [1, 2, 3, 4, 5, 6, 7].map((days) => dayIn(days)).find((day) => weekday(day) === weekday(like.firstOn)) ?? dayIn(7);
}

var DAY = 864e5;
var YEAR = 365 * DAY;
var LEAST = 3;
var WENT = (
  /** @type {const} */
  ["held", "moved", "skipped"]
);
var [WIDTH, HEIGHT, EDGE] = [640, 160, 6];
function Year({ pair, meetings }) {
  const [open, setOpen] = Nt(false);
  const ours = gathered(pair.id);
  const past = pastOf(meetings, (id) => isHeld(ours, id), Date.now());
  if (past.length < LEAST) return null;
  const lines = WENT.map((how) => ({ how, steps: stepsOf(past, how) })).filter(({ steps }) => steps.length > 0);
  const most = Math.max(...lines.map(({ steps }) => steps.length));
  return un`
    <${Section} id="year" title=${t("rhythm-year")} note=${t("rhythm-year-note")}>
      <figure class="rhythm__year">
        <svg class="rhythm__drawing" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${t("rhythm-year-told")}>
          ${lines.map(({ how, steps }) => un`<polyline key=${how} class=${`rhythm__went rhythm__went--${how}`} points=${drawSteps(steps, most, past[0].at, Date.now())} />`)}
        </svg>
        <p class="rhythm__ends meta"><${When} at=${new Date(past[0].at)} as="day" /><${When} at=${/* @__PURE__ */ new Date()} as="day" /></p>
        <figcaption class="rhythm__legend meta">${lines.map(({ how, steps }) => un`
          <span key=${how}><svg class="rhythm__sample" viewBox="0 0 28 8" aria-hidden="true"><path class=${`rhythm__went rhythm__went--${how}`} d="M0 4h28" /></svg> ${t(`rhythm-went-${how}`, { count: steps.length })}</span>`)}</figcaption>
      </figure>
      <${Reveal} label=${t("rhythm-year-table")} open=${open} onToggle=${setOpen}>${open && un`<${AsList} past=${past} />`}<//>
    <//>`;
}
function AsList({ past }) {
  const say = ({ went }) => WENT.filter((how) => went[how]).map((how) => t(`rhythm-one-${how}`)).join(", ");
  return un`<ul class="rhythm__list">${[...past].reverse().map((each) => un`<li key=${each.at}><${When} at=${new Date(each.at)} as="day" />: ${say(each)}</li>`)}</ul>`;
}
function pastOf(meetings, wasHeld, now) {
  return meetings.map(({ id, startsAt, state, moves }) => {
    const held = state === "held" || wasHeld(id);
    return { at: Date.parse(startsAt), went: { held, moved: moves > 0 && (held || state === "skipped"), skipped: state === "skipped" && !held } };
  }).filter(({ at, went }) => at <= now && at > now - YEAR && (went.held || went.skipped)).sort((one, other) => one.at - other.at);
}
var stepsOf = (past, how) => past.filter(({ went }) => went[how]).map(({ at }) => at);
function drawSteps(steps, most, first2, now) {
  const x = (at) => Math.round(EDGE + (at - first2) / Math.max(1, now - first2) * (WIDTH - 2 * EDGE));
  const y = (count) => Math.round(HEIGHT - EDGE - count / most * (HEIGHT - 2 * EDGE));
  const points = steps.flatMap((at, before) => [[x(at), y(before)], [x(at), y(before + 1)]]);
  return [[x(first2), y(0)], ...points, [x(now), y(steps.length)]].map((point) => point.join(",")).join(" ");
}

function RhythmOfTwo({ pair }) {
  const { name } = pair.counterpart;
  const [said, setSaid] = Nt(
    /** @type {import("../../sync/rhythm.js").Rhythms | null} */
    null
  );
  const meetings = safe(pair.id).meetings.value;
  const { run, failure } = useAct(async () => setSaid(await fetchRhythms(pair.id)));
  Ue(() => {
    run();
  }, [pair.id, meetings]);
  Ue(() => {
    if (said && said.zones[me.value?.id ?? ""] !== ownZone()) setZone(ownZone()).catch(() => {
    });
  }, [said === null]);
  return un`
    <div class="rhythm">
      <${PageHead} title=${t("rhythm-title")} lead=${t("rhythm-lead", { name })} seenBy=${t("rhythm-seen-by", { name })} />
      ${failure && un`<${Notice} tone="notice" live title=${sentenceOf(failure)} acts=${un`<${Button} onClick=${run}>${t("act-retry")}<//>`} />`}
      ${!said && !failure && un`<${Waiting} />`}
      ${said && un`<${Told} pair=${pair} said=${said} meetings=${meetings} tell=${setSaid} />`}
    </div>`;
}
function Told({ pair, said, meetings, tell }) {
  const { name } = pair.counterpart;
  const today = dayIn(0);
  const held = said.rhythms.filter(({ endsOn, firstOn }) => endsOn === null || endsOn > today && endsOn > firstOn);
  const { run, failure } = useAct(async () => {
    const [last] = held;
    tell(await endRhythm(pair.id));
    const { unit, every, clock, zone, minutes } = last;
    toast(t("rhythm-ended"), { undo: async () => tell(await setRhythm(pair.id, { unit, every, clock, zone, minutes, firstOn: nextDay(meetings, last, today) })) });
  });
  const set = async (plan) => {
    tell(await setRhythm(pair.id, plan));
    announce(t("rhythm-set"));
  };
  return un`
    <${Section} id="now" title=${t("rhythm-now")}>
      ${held.length === 0 && un`<p class="rhythm__now">${t("rhythm-none", { name })}</p>`}
      ${held.map((one) => un`<p class="rhythm__now" key=${one.id}>${sayRhythm(one)} ${spanOf(one, today)}</p>`)}
      <${Said} said=${said} held=${held} meetings=${meetings} pair=${pair} />
      ${held.length > 0 && un`<p><${Button} kind="quiet" small onClick=${run}>${t("rhythm-end")}<//></p>`}
      ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}
    <//>
    ${!pair.closed && un`
      <${Section} id="set" title=${t(held.length > 0 ? "rhythm-change" : "rhythm-choose")} note=${t("rhythm-follow")}>
        <${RhythmForm} like=${held[0]} offer=${said.offer} set=${set} />
      <//>`}
    <${Coming} pair=${pair} said=${said} meetings=${meetings} />
    <${Year} pair=${pair} meetings=${meetings} />`;
}
function Said({ said, held, meetings, pair }) {
  const gap = Math.max(0, ...held.map(({ gapDays }) => gapDays));
  const last = meetings.find(({ state }) => state === "held");
  const days = last ? -daysAway(new Date(last.startsAt)) : 0;
  return un`
    ${gap > RETURN_DAYS && un`<p class="rhythm__said">${t("rhythm-gap", { gap, floor: RETURN_DAYS })}</p>`}
    ${days > RETURN_DAYS && un`<p class="rhythm__said">${t("rhythm-long-ago", { days, name: pair.counterpart.name })}</p>`}
    ${said.offer && un`<${Notice} tone="growth" title=${t("rhythm-offer")}>${t("rhythm-offer-why")}<//>`}
    ${said.zoneGone && un`<${Notice} tone="notice" live title=${t("rhythm-zone-gone")}>${t("rhythm-zone-gone-next")}<//>`}`;
}
function nextDay(meetings, rhythm, today) {
  const days = meetings.filter((one) => one.rhythm === rhythm.id && one.slotOn >= today).map(({ slotOn }) => slotOn).sort();
  return days[0] ?? (rhythm.firstOn > today ? rhythm.firstOn : today);
}
export {
  RhythmOfTwo as default
};
