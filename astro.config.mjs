import { defineConfig } from "astro/config";

// Nothing here depends on where the site will stand: no `site`, no `base`. Links are relative, made by `view/`.
// The build (scripts/lib/site.ts) adds the output folder; scripts/lib/bundle.ts fills the public folder with the style sheet and client scripts.
export default defineConfig({
  output: "static",
  srcDir: "./src",
  publicDir: "./.cache/build/public",
  cacheDir: "./.cache/build/astro",
  trailingSlash: "always",
  // White space between elements is dropped as in JSX: in Chinese a stray blank is seen.
  compressHTML: "jsx",
  prefetch: false,
  devToolbar: { enabled: false },
  build: {
    format: "directory",
    // Some hosts drop folders that begin with "_", Astro's default.
    assets: "assets",
    concurrency: 8,
    inlineStylesheets: "never",
  },
  vite: {
    cacheDir: "./.cache/vite",
    // Nothing is inlined as data: a strict content security policy would block it.
    build: { assetsInlineLimit: 0 },
    define: { "import.meta.env.ENTRIES_DIR": JSON.stringify(".cache/build/entries") },
  },
});
