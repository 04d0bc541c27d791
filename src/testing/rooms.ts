/** The map of who may import whom (see ARCHITECTURE.md), as data. A room is a folder of `src/`, or `scripts`. */
export const ROOMS = {
  errors: { uses: [] },
  text: { uses: ["errors"] },
  forms: { uses: ["errors"] },
  schema: { uses: ["forms", "errors"] },
  model: { uses: ["schema", "forms", "text", "errors"] },
  markdown: { uses: ["model", "schema", "forms", "text", "errors"] },
  portable: { uses: ["model", "schema", "forms", "text", "errors"] },
  import: { uses: ["model", "schema", "forms", "text", "errors"] },
  checks: { uses: ["model", "schema", "forms", "text", "errors"], types: ["compile"] },
  downloads: { uses: ["model", "schema", "forms", "text", "errors"], types: ["compile", "checks"] },
  compile: { uses: ["checks", "markdown", "model", "schema", "forms", "errors"] },
  view: { uses: ["downloads", "model", "forms", "text"], types: ["compile", "checks"] },
  charts: { uses: ["view", "model", "text"] },
  search: { uses: ["view", "model", "text"], types: ["compile", "checks"] },
  load: { uses: ["schema", "errors"], types: ["compile", "checks", "model", "forms"] },
  components: { uses: ["view", "charts", "search", "text", "styles"] },
  layouts: { uses: ["components", "view", "charts", "search", "text", "styles"] },
  pages: { uses: ["layouts", "components", "view", "charts", "search", "text", "styles", "load"] },
  styles: { uses: [] },
  scripts: {
    uses: [
      "errors",
      "text",
      "forms",
      "schema",
      "model",
      "markdown",
      "portable",
      "import",
      "checks",
      "downloads",
      "compile",
      "view",
      "charts",
      "search",
    ],
  },
} as const satisfies Record<string, RoomRule>;

/** What a room may import besides itself. */
export interface RoomRule {
  readonly uses: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly types?: readonly string[];
}

/** Rooms that touch disk, clock, chance or the network; everything else also runs in a browser. */
export const ROOMS_WITH_EFFECTS: readonly string[] = ["scripts"];

/** Rooms that may touch `astro:content`, Astro's content collections. */
export const ROOMS_WITH_COLLECTIONS: readonly string[] = ["load"];

/** Rooms that may ask Astro and Vite about the build: templates, and where the build's entries are read. */
export const ROOMS_WITH_BUILD: readonly string[] = ["pages", "layouts", "load"];

/** The rule of a room; undefined when the map does not know it. */
export function findRule(room: string): RoomRule | undefined {
  return Object.entries(ROOMS).find(([name]) => name === room)?.[1];
}

/**
 * The room of a file, by its path from the project's root with slashes, e.g. "src/model/money.ts" → "model".
 * Astro's `src/content.config.ts` belongs to `load`; undefined outside `src/` and `scripts/`, and for stray files in `src/`.
 */
export function findRoom(path: string): string | undefined {
  if (path === "src/content.config.ts") return "load";
  const [top, second, ...deeper] = path.split("/");
  if (top === "scripts") return "scripts";
  return top === "src" && deeper.length > 0 ? second : undefined;
}

/** Tests and what only tests use: may import anything and read the disk. */
export function isTestCode(path: string): boolean {
  return path.endsWith(".test.ts") || path.startsWith("src/testing/") || path === "vitest.config.ts";
}

/** The `client/` folder a file is in, e.g. "src/search/client"; undefined when in none. */
export function findClientFolder(path: string): string | undefined {
  return /^(src\/.*?\bclient)\//.exec(path)?.[1];
}
