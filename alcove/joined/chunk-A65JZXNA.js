import {
  Compose
} from "./chunk-J2QXQDUI.js";
import {
  announce
} from "./chunk-JJDQFU4E.js";
import {
  Choice
} from "./chunk-2QNRR4TD.js";
import {
  toast
} from "./chunk-3R4MK6MB.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  te,
  un
} from "./chunk-557TLY2U.js";

// rooms/table/capture.js
var chosen = /* @__PURE__ */ new Map();
function choiceOf(pair) {
  if (!chosen.has(pair)) chosen.set(pair, te(
    /** @type {WhoReads} */
    "ours"
  ));
  return (
    /** @type {{ value: WhoReads }} */
    chosen.get(pair)
  );
}
async function layDown(pair, who, words, fields = {}) {
  if (who === "ours") return safe(pair).put("topic", words, fields);
  return safe("mine").put("topic", words, { ...fields, pair, ...who === "later" ? { when_we_meet: true } : {} });
}
function Capture({ pair }) {
  const who = choiceOf(pair.id);
  const { name } = pair.counterpart;
  const send = async (words) => {
    const reader = who.value;
    await layDown(pair.id, reader, words);
    if (reader === "ours") announce(t("table-laid"));
    else toast(t(`table-kept-${reader}`, { name }));
  };
  const options = [
    { value: "ours", label: t("seen-by-choice-ours", { name }) },
    { value: "later", label: t("seen-by-choice-later"), hint: t("seen-by-when-we-meet", { name }) },
    { value: "mine", label: t("seen-by-choice-mine") }
  ];
  return un`
    <div class="table__capture">
      <${Compose} main label=${t("table-capture")} hint=${t("table-capture-hint")} keep=${`table:${pair.id}:capture`} hotkey="c"
        act=${t(`table-capture-${who.value}`)} onSend=${send}
        beside=${un`<${Choice} quiet optional=${false} label=${t("field-who-reads")} options=${options} value=${who.value}
          onChange=${(value) => {
    who.value = value;
  }} />`} />
    </div>`;
}

export {
  layDown,
  Capture
};
