import { defineConfig } from "astro/config";

// Nothing here depends on where the site will stand: no `site`, no `base`. Links are relative, made by `view/`.
export default defineConfig({
  output: "static",
  srcDir: "./src",
  outDir: process.env["MINGZHANG_OUT"] ?? "./dist",
  cacheDir: "./.cache/astro",
  compressHTML: true,
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
  },
});
