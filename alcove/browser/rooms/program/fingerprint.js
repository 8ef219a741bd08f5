/** As `verify-site` prints it: enough to compare by eye. @param {string} fingerprint */
export const sayFingerprint = (fingerprint) => fingerprint.slice(0, 32).match(/.{4}/g)?.join(" ") ?? "";
