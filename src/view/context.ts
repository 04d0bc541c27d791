import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { disclosureTitle } from "../text/names.ts";
import { bodyName, findPrevious } from "./history.ts";

/** What every block of a disclosure's page needs: the page it stands on, the disclosure, and the one before it. */
export interface DisclosureContext {
  readonly model: SiteModel;
  /** Address of the page that shows the block; links start there. */
  readonly from: string;
  readonly disclosure: DisclosureEntry;
  readonly previous?: DisclosureEntry;
}

/** Gathers what the blocks of a disclosure's page need. */
export function disclosureContext(model: SiteModel, disclosure: DisclosureEntry, from: string): DisclosureContext {
  const previous = findPrevious(model, disclosure);
  return { model, from, disclosure, ...(previous ? { previous } : {}) };
}

/** What a disclosure is called without its body: `2025年部门预算`. */
export function titleOf({ fiscalYear, scope, kind }: DisclosureEntry): string {
  return disclosureTitle(fiscalYear, scope, kind);
}

/** What a disclosure is called with its body's short name: `数字化发展局2025年部门预算`. */
export function fullTitleOf(model: Pick<SiteModel, "bodies">, disclosure: DisclosureEntry): string {
  return `${bodyName(model, disclosure.body, "short")}${titleOf(disclosure)}`;
}
