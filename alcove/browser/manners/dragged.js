/** Moving a row of a list by its grip, with a mouse, a pen or a finger. The row stays; a line shows where it will stand. */

const ROW = ":scope > [data-row]";

/**
 * To be called on pointerdown of the grip.
 * @param {PointerEvent} event @param {(to: number) => unknown} drop  index among the rows, counted without the moved one
 */
export function dragRow(event, drop) {
  const grip = /** @type {HTMLElement} */ (event.currentTarget);
  const row = /** @type {HTMLElement | null} */ (grip.closest("[data-row]"));
  const list = row?.parentElement;
  if (!row || !list || event.button !== 0) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  row.dataset.dragged = "";
  let to = -1;
  const others = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll(ROW)]).filter((each) => each !== row);
  const move = (/** @type {PointerEvent} */ moved) => {
    const rows = others();
    const below = rows.findIndex((each) => moved.clientY < middleOf(each));
    to = below < 0 ? rows.length : below;
    rows.forEach((each, at) => mark(each, at === to ? "before" : at === rows.length - 1 && to === rows.length ? "behind" : null));
  };
  const end = () => {
    grip.removeEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) grip.removeEventListener(name, finish);
    removeEventListener("keydown", leave, true);
    delete row.dataset.dragged;
    others().forEach((each) => mark(each, null));
  };
  const finish = (/** @type {Event} */ { type }) => {
    end();
    if (type === "pointerup" && to >= 0) drop(to);
  };
  const leave = (/** @type {KeyboardEvent} */ pressed) => {
    if (pressed.key !== "Escape") return;
    pressed.stopPropagation();
    end();
  };
  grip.addEventListener("pointermove", move);
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) grip.addEventListener(name, finish);
  addEventListener("keydown", leave, true);
}

/** @param {HTMLElement} row @param {"before" | "behind" | null} where */
function mark(row, where) {
  if (where) row.dataset.drop = where;
  else delete row.dataset.drop;
}

/** @param {Element} row */
function middleOf(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
