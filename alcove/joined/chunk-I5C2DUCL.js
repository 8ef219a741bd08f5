import {
  orSay
} from "./chunk-DR43BCZH.js";
import {
  feltAt
} from "./chunk-K34PHYSP.js";
import {
  Answers,
  Button,
  Compose,
  Nt,
  Voice,
  eraseWithUndo,
  layOut,
  moveFocus,
  safe,
  stateOf,
  t,
  un
} from "./start.js";

function feltInWords({ energy, load, need }) {
  const said = [energy && t(`us-energy-said-${energy}`), load && t(`us-load-said-${load}`), need && t(`us-need-said-${need}`)].filter(Boolean);
  return said.join(", ");
}
function Checkin({ checkin, pair, answers }) {
  const [answering, setAnswering] = Nt(false);
  const { name } = pair.counterpart;
  const shared = checkin.safe !== "mine";
  const felt = feltInWords(checkin.fields);
  const leave = () => {
    setAnswering(false);
    moveFocus(`#checkin-${checkin.id} [data-open]`, { scroll: false });
  };
  const answer = async (words) => {
    await safe(pair.id).put("answer", words, { to: checkin.id, type: "reply" });
    leave();
  };
  const acts = checkin.mine ? un`
    ${!shared && un`<${Button} kind="quiet" small onClick=${orSay(() => layOut(checkin, pair, {}, "us-checkin-shared-said"))}>${t("us-checkin-share", { name })}<//>`}
    <${Button} kind="quiet" small hotkey="d" onClick=${() => eraseWithUndo(checkin)}>${t("act-erase")}<//>` : !answering && un`<${Button} kind="quiet" small hotkey="a" data-open onClick=${() => setAnswering(true)}>${t("topic-answer")}<//>`;
  return un`
    <${Voice} as="li" data-row id=${`checkin-${checkin.id}`} name=${checkin.mine ? t("name-you") : name} theirs=${!checkin.mine} at=${new Date(feltAt(checkin))}
      state=${stateOf(checkin)} mark=${checkin.mine && shared ? t("us-checkin-shared", { name }) : void 0} acts=${acts}
      reply=${answers.length > 0 && un`<${Answers} answers=${answers} pair=${pair} />`}>
      ${felt && un`<p class="us__felt">${felt}</p>`}
      ${checkin.words && un`<p class="voice__text">${checkin.words}</p>`}
      ${answering && un`<${Compose} small focus label=${t("us-checkin-answer", { name })} keep=${`${pair.id}:${checkin.id}:answer`} act=${t("topic-answer")} onSend=${answer} onLeave=${leave} />`}
    <//>`;
}

export {
  feltInWords,
  Checkin
};
