/** My own card. Each part is written alone, where it stands; nobody else can write here, and nothing asks for it. */
import { html } from "../../vendor/preact.js";
import { cardsOf } from "../../records/cards.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { Section } from "../../parts/page-head.js";
import { me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "../table/erase.js";
import { gathered } from "../table/gathered.js";
import { AskAbout } from "./ask-about.js";
import { Bring } from "./bring.js";
import { FeedbackPart } from "./feedback-part.js";
import { TextPart } from "./text-part.js";
import { Said } from "./said.js";
import { hasPart, PARTS } from "./parts.js";

/** @type {Record<string, any>} */
const OTHERS = { feedback: FeedbackPart, ask_about: AskAbout };

/** @param {{ pair: any }} props */
export function MyCard({ pair }) {
  const { name } = pair.counterpart;
  const [card = null, ...more] = cardsOf(gathered(pair.id), me.value?.id ?? "");
  return html`
    <${Section} id="my-card" class="us__card" title=${t("name-you")} note=${t("us-card-note", { name })}>
      ${PARTS.map((part) => html`<${OTHERS[part] ?? TextPart} key=${part} part=${part} pair=${pair} card=${card} />`)}
      <${Bring} pair=${pair} card=${card} />
      ${more.map((second) => html`<${Second} key=${second.id} card=${second} />`)}
    <//>`;
}

/** Two devices that both began a card: what stands on the younger one is shown to its author, to be taken over by hand. @param {{ card: any }} props */
function Second({ card }) {
  return html`
    <${Notice} title=${t("us-card-second")} acts=${html`<${Button} small onClick=${() => eraseWithUndo(card)}>${t("act-erase")}<//>`}>
      ${PARTS.filter((part) => hasPart(card, part)).map((part) => html`<div key=${part}><h3 class="us__label">${t(`us-card-${part}`)}</h3><${Said} card=${card} part=${part} /></div>`)}
    <//>`;
}
