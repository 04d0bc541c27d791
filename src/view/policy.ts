/**
 * The content security policy of every page. Nothing leaves the site: style sheets and classic scripts of its own, pictures of its own.
 * `wasm-unsafe-eval` lets the search compile its index program from bytes it already has.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
