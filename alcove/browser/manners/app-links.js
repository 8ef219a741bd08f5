/**
 * What a browser wants to know of the program besides the page: its icon, and how it is installed. To fetch and read these takes a
 * warm tab 10 ms in the middle of its first drawing (docs/performance.md); so they are named when that is painted.
 */
const LINKS = { icon: "icon.svg", "apple-touch-icon": "icon-180.png", manifest: "app.webmanifest" };

export function nameTheApp() {
  document.querySelector("link[rel=icon]")?.remove(); // the empty one, without which /favicon.ico would have been asked for
  for (const [rel, file] of Object.entries(LINKS)) {
    document.head.append(Object.assign(document.createElement("link"), { rel, href: import.meta.resolve(`/b/${file}`) }));
  }
}
