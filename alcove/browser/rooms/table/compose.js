/** A field for words and the act that sends them. Enter sends, Shift with Enter makes a new line, Esc leaves. */
import { html } from "../../vendor/preact.js";
import { WORDS_MOST } from "../../records/thresholds.js";
import { Button } from "../../parts/button.js";
import { Field } from "../../parts/field.js";
import { useOwnId } from "../../manners/own-id.js";
import { t } from "../../words/words.js";
import { useKeptField } from "./kept-field.js";

/**
 * @param {object} props
 * @param {string} props.label
 * @param {string} [props.hint]
 * @param {string} props.keep  key of the draft, which is sealed on the device from the first keystroke
 * @param {string} props.act  what the button says
 * @param {(words: string) => Promise<unknown>} props.onSend  a failure brings the words back
 * @param {() => void} [props.onLeave]  with it there is a way out; the draft goes
 * @param {string} [props.start]  what stands there before anything is typed
 * @param {unknown} [props.beside]  choices beside the button
 * @param {boolean} [props.mayBeEmpty]
 * @param {boolean} [props.quiet]  the label is only read out
 * @param {boolean} [props.focus]
 * @param {string} [props.hotkey]
 * @param {boolean} [props.small]
 * @param {boolean} [props.main]
 * @param {number} [props.longest]  in characters
 */
export function Compose({ label, hint, keep, act, onSend, onLeave, start = "", beside, mayBeEmpty, longest = WORDS_MOST, quiet, focus, hotkey, small, main }) {
  const { written, type, attempt, wrong, setWrong, clear } = useKeptField(keep, start);
  const id = useOwnId();
  const text = written();
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const words = written().trim();
    const error = check(words, longest, mayBeEmpty);
    setWrong(error);
    if (error) return document.getElementById(id)?.focus();
    return attempt(words, onSend(words)); // begins before anything is drawn
  };
  const leave = onLeave && (() => {
    clear();
    onLeave();
  });
  return html`
    <form class=${small ? "compose compose--small" : "compose"} onSubmit=${send} noValidate>
      <${Field} id=${id} label=${label} hint=${hint} error=${wrong} shape="area" voice="said" quiet=${quiet} focus=${focus} hotkey=${hotkey}
        value=${text} onInput=${type} onKeyDown=${keys(leave)} enterkeyhint="send" />
      <div class="compose__foot">
        ${beside}
        <div class="compose__acts">
          ${leave && html`<${Button} kind="quiet" small=${small} onClick=${leave}>${t("act-cancel")}<//>`}
          <${Button} kind=${main ? "main" : "plain"} type="submit" small=${small}>${act}<//>
        </div>
      </div>
    </form>`;
}

/** @param {string} words @param {number} longest @param {boolean} [mayBeEmpty] @returns {string | undefined} */
function check(words, longest, mayBeEmpty) {
  if (!words && !mayBeEmpty) return t("error-empty");
  return [...words].length > longest ? t("error-too-long") : undefined;
}

/** @param {(() => void) | undefined} leave */
function keys(leave) {
  return (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return; // Enter chooses a word there
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      /** @type {HTMLElement} */ (event.currentTarget).closest("form")?.requestSubmit();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (leave) leave();
      else /** @type {HTMLElement} */ (event.currentTarget).blur();
    }
  };
}
