/** All that is wrong with a form, on top, each line leading to its field. It takes the focus. */
import { html, useEffect, useRef } from "../vendor/preact.js";
import { useOwnId } from "../manners/own-id.js";
import { t } from "../words/words.js";
import { sayError } from "../manners/title.js";

/** @param {{ errors: { id?: string, words: string }[], title?: string }} props  id: of the field; same words as beside it */
export function ErrorSummary({ errors, title = t("error-summary") }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const id = useOwnId();
  const wrong = errors.length > 0;
  const said = errors.map((error) => error.words).join();
  useEffect(() => {
    if (wrong) box.current?.focus();
    return wrong ? sayError() : undefined;
  }, [said]);
  if (!wrong) return null;
  const go = (/** @type {string} */ field) => (/** @type {Event} */ event) => {
    event.preventDefault(); // a fragment in the address would stay there, and leads nowhere later
    document.getElementById(field)?.focus();
  };
  return html`
    <div class="note note--danger" ref=${box} tabindex="-1" role="alert" aria-labelledby=${id}>
      <h2 class="note__title" id=${id}>${title}</h2>
      <ul class="note__list">
        ${errors.map((error) => html`<li>${error.id ? html`<a href=${`#${error.id}`} onClick=${go(error.id)}>${error.words}</a>` : error.words}</li>`)}
      </ul>
    </div>`;
}
