import type { Rule } from "./rule.ts";

/** Every rule that needs logic, in the order of their ids; one file each under `rules/`. */
export const rules: readonly Rule[] = [];
