import { loadScript } from "./load-script.ts";

/** Keeps what scripts hand over, by the name they give it. */
export interface Shelf<Part> {
  /** For scripts to call. */
  readonly put: (name: string, part: Part) => void;
  /** Brings a part, running the script that hands it over unless it is there already. */
  readonly bring: (name: string, url: string) => Promise<Part>;
}

/** An empty shelf. */
export function makeShelf<Part>(): Shelf<Part> {
  const parts = new Map<string, Part>();
  return {
    put: (name, part) => {
      parts.set(name, part);
    },
    bring: async (name, url) => {
      if (!parts.has(name)) await loadScript(url);
      const part = parts.get(name);
      if (part === undefined) throw new Error(`${url} did not hand over ${name}`);
      return part;
    },
  };
}
