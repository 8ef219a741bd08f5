import {
  Button,
  List,
  Menu,
  Row,
  Section,
  Ue,
  When,
  captured,
  dropCaptured,
  fileCaptured,
  nearestPair,
  openAllCaptured,
  openPairs,
  place,
  sentenceOf,
  t,
  toast,
  un
} from "./start.js";
import "./first.js";

function Captured() {
  Ue(() => {
    openAllCaptured().catch(() => {
    });
  }, []);
  if (captured.value.length === 0) return null;
  return un`
    <div class="captured"><${Section} id="captured" title=${t("captured-title")} note=${t("captured-note")}>
      <${List} labelledby="captured-title">${captured.value.map((one) => un`<${One} key=${one.id} one=${one} />`)}<//>
    <//></div>`;
}
function One({ one }) {
  if (one.kind === "unreadable") return un`<${Row} meta=${un`<${When} at=${one.at} />`} acts=${un`<${Button} small onClick=${() => drop(one)}>${t("captured-drop")}<//>`}>${t("sealed-unreadable")}<//>`;
  const pair = nearestPair(openPairs.value, one.pair ?? place.value.params.pair);
  const others = openPairs.value.filter(({ id }) => id !== pair?.id);
  const items = [
    ...others.map((each) => ({ label: t(`captured-share-${one.kind}`, { name: each.counterpart.name }), onClick: () => file(one, each, "ours") })),
    pair && { label: t("captured-mine"), onClick: () => file(one, pair, "mine") },
    { label: t("captured-drop"), onClick: () => drop(one) }
  ].filter(Boolean);
  return un`
    <${Row} meta=${un`<span>${t(`captured-${one.kind}`)}</span><${When} at=${one.at} />`}
      acts=${pair && un`<${Button} small onClick=${() => file(one, pair, "ours")}>${t(`captured-share-${one.kind}`, { name: pair.counterpart.name })}<//>`}
      more=${un`<${Menu} label=${t("captured-more")} items=${items} />`}>${one.words}<//>`;
}
async function file(one, pair, who) {
  try {
    await fileCaptured(one, who === "ours" ? pair.id : "mine", who === "ours" ? {} : { pair: pair.id });
    toast(t(`captured-filed-${who}`, { name: pair.counterpart.name }));
  } catch (error) {
    toast(sentenceOf(error));
  }
}
async function drop(one) {
  const takeBack = await dropCaptured(one);
  toast(t("captured-dropped"), { undo: takeBack });
}
export {
  Captured as default
};
