/** The letter: what a person takes along to the next one they meet with, in their own words. The alcove it is written in stays shut. */
import { html, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Blank, Waiting } from "../../parts/notice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { When } from "../../parts/when.js";
import { moveFocus } from "../../manners/focus.js";
import { draft, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { eraseWithUndo } from "../table/erase.js";
import { useStayPut } from "../table/stay-put.js";
import { Give } from "./letter-give.js";
import { keepOf, LetterForm } from "./letter-form.js";
import { LetterText } from "./letter-text.js";
import { lettersIn, myLetter, PARTS } from "./letters.js";
import { goTo } from "./place-in.js";

/** @param {{ pair: any }} props */
export default function Letter({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const whole = safe("mine").stage.value === "all" && safe(pair.id).stage.value === "all";
  const acts = html`<${Button} kind="quiet" onClick=${() => print()}>${t("act-print")}<//>`;
  return html`
    <div class="letters" ref=${room}>
      <${PageHead} title=${t("nav-letter")} lead=${t("letter-lead", { name })} acts=${acts} />
      ${whole ? html`<${Laid} pair=${pair} /><${Mine} pair=${pair} /><${How} pair=${pair} />` : html`<${Waiting} />`}
    </div>`;
}

/** @param {{ pair: any }} props */
function How({ pair }) {
  const { name } = pair.counterpart;
  return html`
    <${Section} id="how" class="screen-only" title=${t("letter-how")}>
      <ol class="ceremony__order">${["write", "alcove", "lay"].map((each) => html`<li key=${each}>${t(`letter-how-${each}`)}</li>`)}</ol>
      ${!pair.closed && html`<p class="above"><a href=${`/alcove/${pair.id}/ceremony/last`} onClick=${() => goTo(pair.id, "last", { step: "three" })}>${t("letter-how-three", { name })}</a></p>`}
    <//>`;
}

/** What was laid into this alcove, by either. @param {{ pair: any }} props */
function Laid({ pair }) {
  const { name } = pair.counterpart;
  return lettersIn(pair.id).map((letter) => html`
    <${Section} key=${letter.id} id=${`letter-${letter.id}`} class="letter" title=${letter.mine ? t("letter-yours-here") : t("letter-of", { name })} note=${t("seen-by-two", { name })}>
      <p class="meta"><${When} at=${letter.madeAt} as="day" /></p>
      <${LetterText} letter=${letter} />
      ${letter.mine && !pair.closed && html`<p class="screen-only"><${Button} kind="quiet" small onClick=${() => eraseWithUndo(letter)}>${t("act-erase")}<//></p>`}
    <//>`);
}

/** The one I write for a next alcove. @param {{ pair: any }} props */
function Mine({ pair }) {
  const { name } = pair.counterpart;
  const letter = myLetter(pair.id);
  const [writing, setWriting] = useState(() => PARTS.some((part) => draft(keepOf(pair, part)).value.value !== ""));
  const leave = () => {
    setWriting(false);
    moveFocus("#my-letter-title", { scroll: false });
  };
  const begin = html`<${Button} onClick=${() => setWriting(true)}>${t(letter ? "act-edit" : "letter-begin")}<//>`;
  return html`
    <${Section} id="my-letter" class="letter" title=${t("letter-mine")} note=${t("letter-mine-note", { name })}>
      ${writing && html`<${LetterForm} pair=${pair} letter=${letter} leave=${leave} />`}
      ${!writing && !letter && html`<${Blank} act=${begin}>${t("letter-blank")}<//>`}
      ${!writing && letter && html`
        <${LetterText} letter=${letter} />
        <div class="cluster screen-only">${begin}<${Button} kind="quiet" onClick=${() => eraseWithUndo(letter)}>${t("act-erase")}<//></div>
        <${Give} pair=${pair} letter=${letter} />`}
    <//>`;
}
