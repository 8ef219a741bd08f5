/** The code from a picture, in browsers that read codes themselves. The picture stays in this browser. */
import { html, useRef } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { toast } from "../../manners/toasts.js";
import { t } from "../../words/words.js";

/** @returns {any} */
const detector = () => /** @type {any} */ (globalThis).BarcodeDetector;

/** @param {{ onCode: (code: string) => void }} props */
export function ReadPicture({ onCode }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  if (!detector()) return null;
  const read = async (/** @type {any} */ event) => {
    const code = await codeOf(event.currentTarget.files?.[0]);
    if (code) onCode(code);
    else toast(t("letin-no-code"));
  };
  return html`
    <${Button} onClick=${() => input.current?.click()}>${t("letin-picture")}<//>
    <input ref=${input} hidden type="file" accept="image/png, image/jpeg" capture="environment" aria-label=${t("letin-picture")} onChange=${read} />`;
}

/** @param {File | undefined} file @returns {Promise<string>} "" where it shows none */
async function codeOf(file) {
  if (!file) return "";
  try {
    const [found] = await new (detector())({ formats: ["qr_code"] }).detect(await createImageBitmap(file));
    return found?.rawValue ?? "";
  } catch {
    return "";
  }
}
