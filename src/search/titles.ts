import type { DisclosureEntry } from "../compile/entry.ts";
import { kindNames, scopeNames } from "../text/ui.ts";

/** Short title of a disclosure: `2024年部门预算`. */
export function shortTitle({ fiscalYear, scope, kind }: DisclosureEntry): string {
  return `${fiscalYear}年${kind === "three-public" ? "" : scopeNames[scope]}${kindNames[kind]}`;
}
