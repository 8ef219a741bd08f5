/** Leaving a closed alcove. It is done some seconds after it was asked for: until then one tap keeps everything. */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Notice } from "../../parts/notice.js";
import { navigate } from "../../manners/router.js";
import { toast } from "../../manners/toasts.js";
import { leaveAlcove } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { sentenceOf } from "../frame/say-error.js";

/** As long as an erasure can be taken back; in milliseconds. A page that goes meanwhile has not left. */
const UNDO = 8_000;

/** @param {{ pair: any }} props */
export function Leave({ pair }) {
  const { name } = pair.counterpart;
  const [going, setGoing] = useState(false);
  const [failure, setFailure] = useState(/** @type {unknown} */ (null));
  const timer = useRef(/** @type {any} */ (null));
  useEffect(() => () => clearTimeout(timer.current), []);
  const stay = () => {
    clearTimeout(timer.current);
    setGoing(false);
  };
  const leave = async () => {
    try {
      await leaveAlcove(pair.id);
      navigate("/", { replace: true });
      toast(t("leaving-left", { name }));
    } catch (error) {
      setFailure(error);
      setGoing(false);
    }
  };
  const begin = () => {
    setFailure(null);
    setGoing(true);
    timer.current = setTimeout(leave, UNDO);
  };
  if (!pair.closed) return html`<p class="meta">${t("leaving-close-first", { name })}</p>`;
  if (going) return html`<${Notice} live acts=${html`<${Button} onClick=${stay}>${t("leaving-stay")}<//>`}>${t("leaving-going")}<//>`;
  return html`
    ${pair.closed.left && html`<p>${t("leaving-leave-last", { name })}</p>`}
    <p><${Button} onClick=${begin}>${t("leaving-leave-act")}<//></p>
    ${failure && html`<p class="field__error" role="alert">${sentenceOf(failure)}</p>`}`;
}
