import type { Locate } from "../../compile/locate.ts";
import type { SiteModel } from "../../compile/entry.ts";
import type { Bilingual } from "../../errors/publish-error.ts";
import type { Finding, FindingPlace } from "../finding.ts";
import { subjectAddress } from "../finding-id.ts";
import { listChecks } from "../registry.ts";
import type { RegistryEntry } from "../registry-entry.ts";
import { makeFigureNamer, type NamedFigure } from "./named-figure.ts";

/** A finding with everything a report says of it. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly title: Bilingual;
  readonly advice?: Bilingual;
  /** Where in the content it is to be looked for. */
  readonly place: FindingPlace;
  /** The figures it names, in its order, each with its own place in the content. */
  readonly figures: readonly (NamedFigure & { readonly at: FindingPlace })[];
}

/** Adds to findings what their checks are called, what their figures are called, and where all of it stands in the content. */
export function tellFindings(findings: readonly Finding[], model: SiteModel, locate: Locate): ToldFinding[] {
  const checks = new Map(listChecks().map((check) => [check.id, check] as const));
  const nameFigure = makeFigureNamer(model);
  const placeOf = (address: string): FindingPlace => {
    const { file, line = 1 } = locate(address) ?? {
      file: `disclosures/${address.split(/[/#]/).slice(0, 2).join("/")}`,
    };
    return { file, line };
  };
  return findings.map((finding) => {
    const check: RegistryEntry | undefined = checks.get(finding.rule);
    return {
      finding,
      title: check?.title ?? { zh: finding.rule, en: finding.rule },
      ...(check?.advice ? { advice: check.advice } : {}),
      place: placeOf(subjectAddress(finding)),
      figures: finding.figureIds.flatMap((id) => {
        const named = nameFigure(id, finding.disclosureId);
        return named ? [{ ...named, at: placeOf(id) }] : [];
      }),
    };
  });
}
