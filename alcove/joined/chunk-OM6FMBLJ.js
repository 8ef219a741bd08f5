import {
  knows,
  t
} from "./chunk-PPLIALF7.js";
import {
  Nt,
  Ue,
  ae,
  un
} from "./chunk-557TLY2U.js";

// manners/own-id.js
var last = 0;
function useOwnId() {
  const [id] = Nt(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}

// manners/title.js
var wrong = 0;
var plain = "";
function show() {
  const prefix = wrong > 0 ? `${t("error-before")} ` : "";
  document.title = prefix + plain;
}
function setTitle(room) {
  plain = room ? t("title-room", { room: t(room) }) : t("nav-alcove");
  show();
}
function sayError() {
  if (wrong === 0 && plain === "") plain = document.title;
  wrong += 1;
  show();
  return () => {
    wrong -= 1;
    show();
  };
}

// parts/error-summary.js
function ErrorSummary({ errors, title = t("error-summary") }) {
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  const id = useOwnId();
  const wrong2 = errors.length > 0;
  const said = errors.map((error) => error.words).join();
  Ue(() => {
    if (wrong2) box.current?.focus();
    return wrong2 ? sayError() : void 0;
  }, [said]);
  if (!wrong2) return null;
  const go = (field) => (event) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return un`
    <div class="note note--danger" ref=${box} tabindex="-1" role="alert" aria-labelledby=${id}>
      <h2 class="note__title" id=${id}>${title}</h2>
      <ul class="note__list">
        ${errors.map((error) => un`<li>${error.id ? un`<a href=${`#${error.id}`} onClick=${go(error.id)}>${error.words}</a>` : error.words}</li>`)}
      </ul>
    </div>`;
}

// rooms/frame/say-error.js
function sentenceOf(error) {
  const id = [`error-${error?.code}`, `seal-${error?.code}`].find(knows);
  return id ? t(id, plainFacts(error.facts)) : t("error-unknown");
}
function plainFacts(facts = {}) {
  return (
    /** @type {Record<string, string | number>} */
    Object.fromEntries(Object.entries(facts).filter(([, value]) => ["string", "number"].includes(typeof value)))
  );
}
function FormErrors({ form }) {
  const errors = form.failure ? [...form.errors, { words: sentenceOf(form.failure) }] : form.errors;
  return un`<${ErrorSummary} errors=${errors} />`;
}

export {
  setTitle,
  useOwnId,
  sentenceOf,
  FormErrors
};
