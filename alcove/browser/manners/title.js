/**
 * Generic titles only: they end up in the browser's history, in the task bar and on shared screens.
 * No name, no word of a record.
 */
import { t } from "../words/words.js";

let wrong = 0;
let plain = "";

function show() {
  const prefix = wrong > 0 ? `${t("error-before")} ` : "";
  document.title = prefix + plain;
}

/** @param {string} [room]  id of the room's name in the catalogue, such as "nav-table"; none: "Alcove" alone */
export function setTitle(room) {
  plain = room ? t("title-room", { room: t(room) }) : t("nav-alcove");
  show();
}

/** Puts "Error:" before the title while a form is wrong. @returns {() => void} takes it away */
export function sayError() {
  if (wrong === 0 && plain === "") plain = document.title;
  wrong += 1;
  show();
  return () => {
    wrong -= 1;
    show();
  };
}
