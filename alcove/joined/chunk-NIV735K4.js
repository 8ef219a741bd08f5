var sayFingerprint = (fingerprint) => fingerprint.slice(0, 32).match(/.{4}/g)?.join(" ") ?? "";

export {
  sayFingerprint
};
