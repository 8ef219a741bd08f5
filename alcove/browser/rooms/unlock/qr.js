/** A code as squares, drawn as one path. Dark on light whatever the page wears: cameras want it so. */
import { html, useEffect, useState } from "../../vendor/preact.js";

const QUIET = 4; // squares around it

/** @param {{ text: string, label: string }} props */
export function Qr({ text, label }) {
  const [squares, setSquares] = useState(/** @type {boolean[][] | null} */ (null));
  useEffect(() => { import("../../vendor/qr.js").then(({ encodeQR }) => setSquares(encodeQR(text, "raw", { ecc: "medium", border: QUIET }))); }, [text]);
  const size = squares?.length ?? 1;
  return html`
    <svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      ${squares && html`<path class="qr__ink" d=${pathOf(squares)} />`}
    </svg>`;
}

/** @param {boolean[][]} squares */
const pathOf = (squares) => squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
