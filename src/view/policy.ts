/**
 * The content security policy of every page. Nothing leaves the site: style sheets and classic scripts of its own, pictures of its own.
 * `wasm-unsafe-eval` lets the search compile its index program from bytes it already has. `file:` lets the search form of a page on disk lead
 * to the search page: Firefox does not count a file as the site itself there; on a host it allows nothing.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self' file:",
].join("; ");

/**
 * The policy of the page for addresses that lead nowhere: it stands alone, with one style and one icon of its own, and loads nothing. Without
 * the icon browsers ask the host for one.
 */
export async function standalonePolicy(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
