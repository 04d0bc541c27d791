import type { SiteModel } from "../../compile/entry.ts";
import type { Locate } from "../../compile/locate.ts";
import type { SiteCheck } from "../check-site.ts";
import type { Summary } from "../summary.ts";
import { bySeverity } from "../order.ts";
import { tellFindings, type ToldFinding } from "./told.ts";

/** The public shape of `npm run check -- --format json`. What is not there is null. */
export interface CheckJson {
  readonly findings: readonly object[];
  readonly summary: object;
}

/** Everything that checking a site gave, publisher-only findings included, the gravest first. Paths of files start in the content directory. */
export function toCheckJson(check: SiteCheck, model: SiteModel, locate: Locate): CheckJson {
  return {
    findings: tellFindings(bySeverity(check.findings), model, locate).map(findingJson),
    summary: summaryJson(check.summary),
  };
}

/** The counts of a summary under their public names. */
export function summaryJson({ checked, held, rounded, failed, unchecked, ...rest }: Summary): object {
  return { checked, held, rounded, failed, not_checkable: unchecked, ...rest };
}

function findingJson({ finding, place }: ToldFinding): object {
  const { id, rule, severity, audience, disclosureId, figureIds, message, acknowledged } = finding;
  const { expected = null, actual = null, difference = null } = finding;
  return {
    id,
    rule,
    severity,
    audience,
    disclosure_id: disclosureId,
    figure_ids: figureIds,
    expected,
    actual,
    difference,
    message,
    place,
    acknowledged: acknowledged ?? null,
  };
}
