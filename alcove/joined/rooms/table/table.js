import {
  NextMeeting,
  Promises,
  Topic,
  useNews,
  useStayPut
} from "../../chunk-LETLX7YY.js";
import {
  isOpen,
  isParked
} from "../../chunk-HZO37XWZ.js";
import {
  Capture
} from "../../chunk-A65JZXNA.js";
import "../../chunk-6SIGPMMB.js";
import {
  carried,
  dayIn
} from "../../chunk-5JIFGDYX.js";
import "../../chunk-6V6SCQTZ.js";
import "../../chunk-QMQ6A3PP.js";
import {
  Reveal
} from "../../chunk-UPF27ZEO.js";
import {
  gathered,
  mineOf
} from "../../chunk-J2QXQDUI.js";
import "../../chunk-3O3MUSMW.js";
import {
  Sealed
} from "../../chunk-PP7RXUYM.js";
import "../../chunk-2XULXYL7.js";
import "../../chunk-5ESLCPL6.js";
import "../../chunk-JJDQFU4E.js";
import "../../chunk-2QNRR4TD.js";
import {
  Waiting
} from "../../chunk-KFGPX65O.js";
import "../../chunk-ZGSFLRLE.js";
import {
  List
} from "../../chunk-FVGQ3UU7.js";
import "../../chunk-ZLSQVAN7.js";
import "../../chunk-62VUWKLO.js";
import "../../chunk-3R4MK6MB.js";
import "../../chunk-OM6FMBLJ.js";
import {
  Button
} from "../../chunk-SR3USUPM.js";
import {
  PageHead,
  Section,
  t
} from "../../chunk-PPLIALF7.js";
import "../../chunk-KV4C5GNT.js";
import "../../chunk-63BGTQ45.js";
import {
  safe
} from "../../chunk-5LNVUR7X.js";
import {
  Nt,
  un
} from "../../chunk-557TLY2U.js";

// rooms/table/table.js
function Table({ pair }) {
  const room = useStayPut();
  const { name } = pair.counterpart;
  const stage = safe(pair.id).stage.value;
  const ways = un`<${Button} href=${`/alcove/${pair.id}/brief`} kind="quiet">${t("nav-brief")}<//><${Button} href=${`/alcove/${pair.id}/meeting`}>${t(pair.next?.startedAt ? "table-go-in" : "table-meet")}<//>`;
  return un`
    <div class="table" ref=${room}>
      <${PageHead} title=${t("table-title")} seenBy=${t("seen-by-two", { name })} />
      <${NextMeeting} pair=${pair}>${ways}<//>
      <${Capture} pair=${pair} />
      ${stage === "opening" ? un`<${Waiting} />` : un`<${Lists} pair=${pair} complete=${stage === "all"} />`}
    </div>`;
}
function Lists({ pair, complete }) {
  const { name } = pair.counterpart;
  const ours = gathered(pair.id);
  const all = ours.of("topic").filter(isOpen);
  const today = dayIn(0);
  const parked = all.filter((topic2) => isParked(topic2, today));
  const lying = all.filter((topic2) => !isParked(topic2, today)).reverse();
  const alone = mineOf(pair.id, "topic").filter(isOpen).reverse();
  useNews(ours, pair);
  const times = carried(ours);
  const topic = (each) => un`
    <${Topic} key=${each.id} topic=${each} pair=${pair} answers=${ours.answersTo(each.id)} carried=${times(each)} meeting=${pair.next?.id} />`;
  return un`
    <${Section} id="topics" class="table__topics" title=${t("table-topics")}>
      <${List} class="voices" labelledby="topics-title" blank=${complete && t("table-empty", { name })}>${lying.map(topic)}<//>
    <//>
    <${Promises} pair=${pair} meeting=${pair.next?.id} />
    <div class="table__folded">
      <${Folded} label="table-alone" count=${alone.length} note=${t("seen-by-you")}>${() => alone.map(topic)}<//>
      <${Folded} label="table-parked" count=${parked.length}>${() => parked.map(topic)}<//>
      <${Folded} label="table-closed-to-you" count=${ours.closed.length}>${() => ours.closed.map((entry) => un`<${Unreadable} key=${entry.id} entry=${entry} name=${name} />`)}<//>
    </div>`;
}
function Folded({ label, count, note, children }) {
  const [open, setOpen] = Nt(false);
  if (count === 0) return null;
  const title = t(label, { count });
  return un`
    <${Reveal} label=${title} open=${open} onToggle=${setOpen}>
      ${note && un`<p class="meta">${note}</p>`}
      ${open && un`<${List} class="voices" label=${title}>${children()}<//>`}
    <//>`;
}
function Unreadable({ entry, name }) {
  return un`<li data-row><${Sealed} state=${entry.cannotOpen ? "unreadable" : "planted"} name=${name} /></li>`;
}
export {
  Table as default
};
