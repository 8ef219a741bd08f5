/** The hour itself: one step on the screen at a time, large and calm, the same on both screens. */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { List, Row } from "../../parts/list.js";
import { Reveal } from "../../parts/reveal.js";
import { announce } from "../../manners/announce.js";
import { focusHeading } from "../../manners/focus.js";
import { t } from "../../words/words.js";
import { FeedbackInTheHour } from "../feedback/in-the-hour.js";
import { gathered } from "../table/gathered.js";
import { useNews } from "../table/news.js";
import { Clock } from "./clock.js";
import { Closing } from "./closing.js";
import { Opening } from "./opening.js";
import { usePlace } from "./place.js";
import { TopicStep } from "./topic-step.js";

/** @param {{ pair: any, meeting: any }} props */
export function Hour({ pair, meeting }) {
  const ours = gathered(pair.id);
  const place = usePlace(pair, meeting);
  const { steps, here } = place;
  const moved = useRef(false);
  const was = useRef(here);
  const go = (/** @type {string} */ step) => {
    moved.current = true;
    return place.go(step);
  };
  useNews(ours, pair);
  useEffect(() => {
    if (was.current === here) return;
    was.current = here;
    // Who turned the page goes to its heading; who was only taken along keeps the focus and is told.
    if (moved.current) focusHeading();
    else announce(t("meeting-went-on", { name: pair.counterpart.name }));
    moved.current = false;
    scrollTo({ top: 0 });
  }, [here]);
  // A topic may be taken from the table while it is on the screen: what came after it is next.
  const at = steps.indexOf(here);
  const last = useRef(0);
  if (at >= 0) last.current = at;
  const [before, after] = at >= 0 ? [steps[at - 1], steps[at + 1]] : [steps[last.current - 1], steps[last.current]];
  return html`
    <${Clock} meeting=${meeting} />
    <${Together} pair=${pair} place=${place} ours=${ours} />
    <${Step} key=${here} pair=${pair} meeting=${meeting} here=${here} />
    <${FeedbackInTheHour} pair=${pair} meeting=${meeting} here=${here} />
    <nav class="meeting__turn" aria-label=${t("meeting-turn")}>
      ${before ? html`<${Button} kind="quiet" hotkey="ArrowLeft" onClick=${() => go(before)}>${t("meeting-previous")}<//>` : html`<span></span>`}
      ${after && html`<${Button} hotkey="ArrowRight" onClick=${() => go(after)}>${t(nextSaid(after, here))}<//>`}
    </nav>
    <${Course} ours=${ours} place=${place} go=${go} />`;
}

/** @param {string} next @param {string} here */
function nextSaid(next, here) {
  if (next === "closing") return "meeting-to-closing";
  return here === "opening" ? "meeting-first-topic" : "meeting-next-topic";
}

function Step({ pair, meeting, here }) {
  if (here === "opening") return html`<${Opening} pair=${pair} meeting=${meeting} />`;
  if (here === "closing") return html`<${Closing} pair=${pair} meeting=${meeting} />`;
  return html`<${TopicStep} pair=${pair} meeting=${meeting} id=${here} />`;
}

/** Whether the two screens go together, and the freedom not to. */
function Together({ pair, place, ours }) {
  const { name } = pair.counterpart;
  const { alone, shared, here } = place;
  if (!alone) {
    return html`<p class="meeting__together">${t("meeting-together", { name })} <${Button} kind="quiet" small onClick=${place.stay}>${t("meeting-stay")}<//></p>`;
  }
  const where = ["opening", "closing"].includes(shared) ? t(`meeting-${shared}`) : firstWords(ours.get(shared)?.words ?? "");
  return html`
    <p class="meeting__together" role="status">
      ${shared === here ? t("meeting-alone") : t("meeting-alone-at", { name, where })}
      <${Button} small onClick=${place.follow}>${t("meeting-follow")}<//>
    </p>`;
}

/** @param {string} words  enough of them to know which it is */
export function firstWords(words) {
  const [line] = words.split("\n");
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(" ", 60) > 20 ? line.lastIndexOf(" ", 60) : 60)} …`;
}

/** All steps, folded: to see what is still there, and to go straight to it. */
function Course({ ours, place, go }) {
  const [open, setOpen] = useState(false);
  const row = (/** @type {string} */ step) => {
    const topic = ours.get(step);
    const meta = topic?.fields.outcome && html`<span>${t(`outcome-${topic.fields.outcome.what}`)}</span>`;
    return html`<${Row} key=${step} onOpen=${() => go(step)} done=${Boolean(topic?.fields.outcome)} theirs=${topic && !topic.mine} meta=${meta}
      aria-current=${step === place.here ? "step" : undefined}>${topic ? firstWords(topic.words) : t(`meeting-${step}`)}<//>`;
  };
  return html`<${Reveal} label=${t("meeting-course")} open=${open} onToggle=${setOpen}>${open && html`<${List} ordered label=${t("meeting-course")} class="meeting__course">${place.steps.map(row)}<//>`}<//>`;
}
