// manners/announce.js
var SETTLE = 60;
var regions = {};
function region(manner) {
  if (!regions[manner]?.isConnected) {
    const made = document.createElement("div");
    made.className = "away";
    made.setAttribute("aria-live", manner);
    made.dataset.announcer = manner;
    document.body.append(made);
    regions[manner] = made;
  }
  return regions[manner];
}
function announce(words, { now = false } = {}) {
  const place = region(now ? "assertive" : "polite");
  place.textContent = "";
  setTimeout(() => {
    place.textContent = words;
  }, SETTLE);
}

export {
  announce
};
