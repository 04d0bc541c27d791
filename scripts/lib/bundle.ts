import { copyFileSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";
import { root } from "./run.ts";

/**
 * Bundles what pages link to into `<folder>/assets/`: `src/styles/{site,forms}.css`, the icon, and every `src/<room>/client/<name>.entry.ts` as the classic
 * script `<name>.js`. Names carry no hash, so that pages can link them from anywhere and the same source gives the same file.
 */
export async function bundleAssets(folder: string): Promise<void> {
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const name of ["site", "forms"]) {
    writeFileSync(join(folder, "assets", `${name}.css`), await bundleStyles(name));
  }
  copyFileSync(join(root, "src", "styles", "icon.svg"), join(folder, "assets", "icon.svg"));
  for (const entry of findClientScripts()) {
    const name = basename(entry, ".entry.ts");
    writeFileSync(join(folder, "assets", `${name}.js`), await bundleScript(entry, name));
  }
}

/** Paths of the client scripts from the project's root, sorted, with slashes. */
export function findClientScripts(): string[] {
  return globSync("src/*/client/*.entry.ts", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** One style sheet, minified. */
async function bundleStyles(name: string): Promise<string> {
  const made = await bundle(`src/styles/${name}.css`, { format: "es" });
  const style = made.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (style?.type !== "asset") throw new Error("the style sheet was not made");
  return typeof style.source === "string" ? style.source : new TextDecoder().decode(style.source);
}

/** One classic script that needs nothing else. */
async function bundleScript(entry: string, name: string): Promise<string> {
  const made = await bundle(entry, { format: "iife", name: `mingzhang_${name.replaceAll("-", "_")}` });
  const [script, ...others] = made;
  if (script?.type !== "chunk" || others.length > 0) throw new Error(`${entry} did not become one script`);
  return script.code;
}

type Made = Extract<Awaited<ReturnType<typeof build>>, { output: unknown }>["output"][number];

async function bundle(entry: string, output: { format: "es" | "iife"; name?: string }): Promise<readonly Made[]> {
  const made = await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output },
    },
  });
  const first = Array.isArray(made) ? made[0] : made;
  if (first === undefined || !("output" in first)) throw new Error(`${entry} was not bundled`);
  return first.output;
}
