/** Gives the bytes of one of the character maps in `maps/`, by file name: `GBK-EUC-H.bcmap`. Rejects when it is not there. */
export type ReadMap = (name: string) => Promise<Uint8Array>;

/** Character maps as pdf.js asks for them, and the names of those it asked for in vain. */
export interface CharacterMaps {
  /** A class: pdf.js makes its own object of it. */
  readonly Factory: new () => { readonly fetch: (wanted: { kind: string; filename: string }) => Promise<Uint8Array> };
  readonly missing: readonly string[];
}

/** Lets pdf.js read character maps; fonts and other files it can do without are refused, which it takes well. */
export function openMaps(readMap: ReadMap): CharacterMaps {
  const missing: string[] = [];
  class Factory {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== "cMapUrl") throw new Error(`${filename} is not needed for reading`);
      try {
        return await readMap(filename);
      } catch (error) {
        missing.push(filename.replace(/\.bcmap$/, ""));
        throw error;
      }
    }
  }
  return { Factory, missing };
}
