/** A text area as tall as its text. css does it (field-sizing); where it cannot, the rows are counted here. */

const MOST_ROWS = 24;

/** @param {HTMLTextAreaElement | null} area */
export function growWithText(area) {
  if (!area || CSS.supports("field-sizing", "content")) return;
  const style = getComputedStyle(area);
  const line = parseFloat(style.lineHeight) || 24;
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  area.rows = Number(area.dataset.rows ?? (area.dataset.rows = String(area.rows)));
  area.rows = Math.min(MOST_ROWS, Math.max(area.rows, Math.round((area.scrollHeight - padding) / line)));
}
