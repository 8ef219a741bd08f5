/** One occasion: a calm row of steps. Where somebody stopped they go on; every step may be passed over, and nothing is asked twice. */
import { html } from "../../vendor/preact.js";
import { CEREMONIES, lastCeremony } from "../../records/ceremonies.js";
import { Button } from "../../parts/button.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { Waiting } from "../../parts/notice.js";
import { When } from "../../parts/when.js";
import { moveFocus } from "../../manners/focus.js";
import { place } from "../../manners/router.js";
import { safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { Nowhere } from "../frame/nowhere.js";
import { gathered } from "../table/gathered.js";
import { useStayPut } from "../table/stay-put.js";
import { End } from "./end.js";
import { goTo, whereIn } from "./place-in.js";
import { stepsOf } from "./steps.js";

/** @param {{ pair: any }} props */
export default function Ceremony({ pair }) {
  const { type } = place.value.params;
  if (!CEREMONIES.includes(type)) return html`<${Nowhere} />`;
  return html`<${Held} key=${type} type=${type} pair=${pair} />`;
}

/** @param {{ type: string, pair: any }} props */
function Held({ type, pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const last = lastCeremony(gathered(pair.id), type);
  const over = last && html`${t("ceremony-was")} <${When} at=${/** @type {any} */ (last).madeAt} as="day" />`;
  const whole = safe(pair.id).stage.value === "all" && safe("mine").stage.value === "all";
  return html`
    <div class="ceremony" ref=${room}>
      <${PageHead} over=${over} title=${t(`ceremony-title-${type}`)} lead=${t(`ceremony-lead-${type}`, { name })} />
      ${whole ? html`<${Steps} type=${type} pair=${pair} />` : html`<${Waiting} />`}
    </div>`;
}

/** @param {{ type: string, pair: any }} props */
function Steps({ type, pair }) {
  const steps = stepsOf(type, pair);
  const { name } = pair.counterpart;
  const { step: kept } = whereIn(pair.id, type);
  const at = Math.max(0, steps.findIndex(({ id }) => id === kept));
  const { id, holds: Holds } = steps[at];
  const go = (/** @type {number} */ to) => () => {
    goTo(pair.id, type, { step: steps[to].id });
    moveFocus("#step-title", { scroll: false });
  };
  return html`
    <ol class="ceremony__course" aria-label=${t("ceremony-course")}>
      ${steps.map((each, place) => html`
        <li key=${each.id}><button type="button" class="ceremony__way" aria-current=${place === at ? "step" : undefined} onClick=${go(place)}>${t(`ceremony-step-${each.id}`)}</button></li>`)}
    </ol>
    <${Section} id="step" class="ceremony__step" title=${t(`ceremony-step-${id}`)}>
      <${Holds} key=${id} pair=${pair} type=${type} name=${name} />
    <//>
    <div class="ceremony__turn">
      ${at > 0 && html`<${Button} kind="quiet" onClick=${go(at - 1)}>${t("ceremony-back")}<//>`}
      ${at < steps.length - 1 ? html`<${Button} kind="main" onClick=${go(at + 1)}>${t("ceremony-next")}<//>` : html`<${End} type=${type} pair=${pair} />`}
    </div>`;
}
