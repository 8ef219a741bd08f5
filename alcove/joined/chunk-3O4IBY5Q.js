import {
  Button,
  Compose,
  t,
  un
} from "./start.js";

function Said({ label, ask = label, value, editing, onEdit, leave, keep, longest, save, beside, facts, acts }) {
  const send = async (words) => {
    await save(words || void 0);
    leave();
  };
  if (editing) {
    return un`<div class="said said--open"><${Compose} small focus mayBeEmpty label=${ask} longest=${longest} keep=${keep} start=${value ?? ""} act=${t("act-save")} onSend=${send} onLeave=${leave} beside=${beside} /></div>`;
  }
  return un`
    <div class="said">
      <p class="said__label">${label}</p>
      <p class="said__words">${value}${facts && un` <span class="said__facts">${facts}</span>`}</p>
      ${(onEdit || acts) && un`<div class="said__acts">${onEdit && un`<${Button} kind="quiet" small label=${t("growth-change", { what: label })} onClick=${onEdit}>${t("act-edit")}<//>`}${acts}</div>`}
    </div>`;
}

export {
  Said
};
