import {
  KINDS,
  layQuestion
} from "./chunk-XWLP5YX6.js";
import {
  fold
} from "./chunk-GFFXDHMS.js";
import {
  ANSWER_FIRST_DEPTH,
  Button,
  Compose,
  Nt,
  Row,
  gathered,
  moveFocus,
  sentenceOf,
  t,
  un,
  useAct
} from "./start.js";

function Ask({ id, pair, depth, words, meta, more, theirs }) {
  const [answering, setAnswering] = Nt(false);
  const { name } = pair.counterpart;
  const lies = gathered(pair.id).of("topic").some(({ fields }) => fields.question === id && fields.outcome === void 0);
  const leave = () => {
    setAnswering(false);
    moveFocus(`#question-${id}`, { scroll: false });
  };
  const lay = async (own = "") => {
    await layQuestion(pair, id, words.text, own);
    leave();
  };
  const { run, busy, failure } = useAct(() => lay());
  const first = depth >= ANSWER_FIRST_DEPTH;
  const put = lies ? un`<a href=${`/alcove/${pair.id}/table`}>${t("questions-lies")}</a>` : un`<${Button} small hotkey="a" busy=${busy} onClick=${() => first ? setAnswering(true) : run()}>${t(first ? "brief-question-answer-first" : "brief-question-lay")}<//>`;
  const under = un`
    ${words.follow_ups.map((follow) => un`<p class="question__follow" key=${follow}>${follow}</p>`)}
    ${!answering && un`<div class="cluster question__acts">${put}${more}</div>`}
    ${answering && un`
      <${Compose} small focus label=${t("brief-question-own")} hint=${t("brief-question-own-hint", { name })} keep=${`${pair.id}:${id}:own-answer`}
        act=${t("brief-question-lay")} onSend=${lay} onLeave=${leave} />`}
    ${failure && un`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
  return un`<${Row} id=${`question-${id}`} theirs=${theirs} meta=${meta} more=${under}>${words.text}<//>`;
}

var CATEGORIES = ["arriving", "person", "two-of-us", "load", "small-things", "team", "steps", "better", "long-view", "growth-moves", "advice", "offering"];
var DEPTHS = [1, 2, 3, 4];
var SIDES = { lead: "lead", mentor: "lead", "skip-lead": "lead", member: "member", mentee: "member", "skip-member": "member" };
var kindOf = (role) => KINDS[role] ?? "peer";
var mayAsk = ({ kinds, asker }, role) => kinds.includes(kindOf(role)) && (asker === "either" || asker === SIDES[role]);
function leafThrough(bank, { role, category, depth }) {
  return bank.filter((each) => each.category === category && each.touches.length === 0 && (depth === null || each.depth === depth) && mayAsk(each, role));
}
function findQuestions(bank, texts, typed, role) {
  const terms = fold(typed).split(/\s+/u).filter(Boolean);
  const holds = ({ id }) => {
    const text = fold([texts[id]?.text ?? "", ...texts[id]?.follow_ups ?? []].join("\n"));
    return terms.every((term) => text.includes(term));
  };
  return terms.length === 0 ? [] : bank.filter((each) => mayAsk(each, role) && holds(each));
}

export {
  Ask,
  CATEGORIES,
  DEPTHS,
  kindOf,
  leafThrough,
  findQuestions
};
