/**
 * Where the server is, for links that are sent to somebody. On this very machine the program may come from the local shell (`alcove open`), which
 * says in a cookie whose data it passes on. Anywhere else such a cookie is the server's own word, and a link with a secret must not go where it says.
 */
/** @param {{ hostname: string, port: string, origin: string }} [here] @param {string} [cookies] @returns {string} */
export function serverAddress(here = location, cookies = document.cookie) {
  const name = `alcove-server-${here.port}=`;
  const told = cookies.split("; ").find((piece) => piece.startsWith(name))?.slice(name.length) ?? "";
  return here.hostname === "localhost" && /^https?:\/\/[a-z0-9.:[\]-]+$/i.test(told) ? told : here.origin;
}
