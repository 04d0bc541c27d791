import type { DisclosureEntry, SiteModel } from "../../compile/entry.ts";
import type { DisclosureCheck, SiteCheck } from "../check-site.ts";
import { families, familyOfRule } from "../families.ts";
import type { Checked, Finding } from "../finding.ts";
import { bySeverity } from "../order.ts";
import { listChecks } from "../registry.ts";
import type { RegistryEntry } from "../registry-entry.ts";
import { makeFigureNamer, type NameFigure } from "../report/named-figure.ts";
import { summarise } from "../summary.ts";
import type { DisclosureAudit, FamilyCount, PublishedAudit, PublishedFigure, PublishedFinding } from "./audit.ts";

/**
 * What readers are told of a check. Findings for the publisher alone are left out, and so is everything that the checks which give such findings
 * looked at: a count that is short by one would give away that there is something.
 */
export function publishAudit(check: SiteCheck, model: SiteModel): PublishedAudit {
  const checks = listChecks();
  const closed = new Set([
    ...checks.filter(({ audience }) => audience === "publisher").map(({ id }) => id),
    ...check.findings.filter(({ audience }) => audience === "publisher").map(({ rule }) => rule),
  ]);
  const context: Context = {
    checks: new Map(checks.map((one) => [one.id, one] as const)),
    nameFigure: makeFigureNamer(model),
    isOpen: ({ rule }) => !closed.has(rule),
  };
  const disclosures = check.disclosures.map((one) => toAudit(one, model, context));
  return {
    summary: summarise(
      check.disclosures.flatMap(({ checked }) => checked.filter(context.isOpen)),
      check.findings.filter(isPublic),
    ),
    disclosures,
    checks,
    families: families.map(({ id, title }) => ({ id, title })),
  };
}

interface Context {
  readonly checks: ReadonlyMap<string, RegistryEntry>;
  readonly nameFigure: NameFigure;
  readonly isOpen: (checked: Pick<Checked, "rule">) => boolean;
}

function isPublic({ audience }: Finding): boolean {
  return audience === "public";
}

function toAudit(
  { disclosureId, checked, findings }: DisclosureCheck,
  model: SiteModel,
  context: Context,
): DisclosureAudit {
  const disclosure = model.disclosures.find(({ id }) => id === disclosureId);
  const open = checked.filter(context.isOpen);
  const told = findings.filter(isPublic);
  return {
    disclosureId,
    summary: summarise(open, told),
    families: countFamilies(open, context),
    findings: bySeverity(told).map((finding) => toPublished(finding, disclosure, context)),
  };
}

function countFamilies(checked: readonly Checked[], { checks }: Context): FamilyCount[] {
  const groups = Map.groupBy(checked, ({ rule }) => checks.get(rule)?.family ?? familyOfRule(rule));
  return families.flatMap(({ id, title }) => {
    const own = groups.get(id);
    if (!own) return [];
    const { checked: count, held, rounded, failed, unchecked } = summarise(own, []);
    return [{ family: id, title, checked: count, held, rounded, failed, unchecked }];
  });
}

function toPublished(finding: Finding, disclosure: DisclosureEntry | undefined, context: Context): PublishedFinding {
  const { id, disclosureId, rule, severity, expected, actual, difference, message, acknowledged } = finding;
  const check = context.checks.get(rule);
  return {
    id,
    address: `${disclosureId}/findings#${anchorOf(finding)}`,
    disclosureId,
    rule,
    title: check?.title ?? { zh: rule, en: rule },
    family: check?.family ?? familyOfRule(rule),
    severity,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(difference === undefined ? {} : { difference }),
    message,
    figures: listedFigures(finding, disclosure).flatMap((figure) => toFigure(figure, disclosureId, context) ?? []),
    ...(acknowledged ? { acknowledged } : {}),
  };
}

/** Anchor of a finding on its page: its id without the disclosure, in letters that need no escaping in an address. */
function anchorOf({ id, disclosureId }: Finding): string {
  return id.slice(disclosureId.length + 1).replace(/[^A-Za-z0-9_.-]+/g, ".");
}

/** The figures of a finding; where it names a withheld project's beside a named one's, those of the kind that does not come first are left out. */
function listedFigures({ figureIds }: Finding, disclosure: DisclosureEntry | undefined): readonly string[] {
  if (!disclosure) return figureIds;
  const kinds = new Map(figureIds.map((id) => [id, projectKind(id, disclosure)] as const));
  const [first] = [...kinds.values()].filter((kind) => kind !== "none");
  return figureIds.filter((id) => kinds.get(id) === "none" || kinds.get(id) === first);
}

function projectKind(figureId: string, { id, sections, projects }: DisclosureEntry): "none" | "named" | "withheld" {
  const address = figureId.slice(0, figureId.lastIndexOf("/"));
  const key =
    new RegExp(`^${id}/projects/([^#]+)#`).exec(figureId)?.[1] ??
    sections.flatMap(({ rows, page, anchor }) =>
      rows.flatMap((row) => (`${id}/${page}#${anchor}/${row.key}` === address ? (row.project ?? []) : [])),
    )[0];
  const project = projects.find((one) => one.key === key);
  return project ? (project.withheld ? "withheld" : "named") : "none";
}

function toFigure(id: string, seenFrom: string, { nameFigure }: Context): PublishedFigure | undefined {
  const named = nameFigure(id, seenFrom);
  if (!named) return undefined;
  const { printed, word, value, unit, place } = named.figure;
  return {
    id,
    name: named.name.zh,
    printed: word === undefined ? printed : `${word} ${printed}`,
    ...(value === undefined ? {} : { value }),
    unit,
    ...(place ? { place } : {}),
  };
}
