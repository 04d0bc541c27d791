import type { PublishedAudit } from "../../checks/published/audit.ts";
import type { SiteModel } from "../../compile/entry.ts";
import { auditText, findingsText } from "../../text/findings.ts";
import { fullTitleOf } from "../context.ts";
import { buildGuide, type GuideView } from "../guides/guide.ts";
import { href } from "../href.ts";
import { numberSections, type SectionDraft, type SectionView } from "../section.ts";
import { ruleAnchor } from "./finding.ts";
import { type FindingLine, findingLine } from "./finding-line.ts";
import { buildSplit, count, type CountLine, countLine, fillWords, type SplitView } from "./counts.ts";

/** A disclosure with its counts and the findings that are more than notes. */
export interface AuditedLine extends CountLine {
  readonly href: string;
}

/** A check as readers are told of it. */
export interface CheckLine {
  readonly id: string;
  readonly anchor: string;
  readonly must: string;
  /** Why, where the group does not say it. */
  readonly ground: string;
}

/** Checks of one kind that hold for one reason; without a ground, each for its own. */
export interface CheckGroup {
  readonly ground: string;
  readonly checks: readonly CheckLine[];
}

/** What a section of the page shows. */
export type AuditBlock =
  | { readonly kind: "disclosures"; readonly split: SplitView; readonly lines: readonly AuditedLine[] }
  | {
      readonly kind: "findings";
      readonly groups: readonly {
        readonly title: string;
        readonly href: string;
        readonly lines: readonly FindingLine[];
      }[];
    }
  | { readonly kind: "method" }
  | {
      readonly kind: "checks";
      readonly about: string;
      readonly families: readonly { readonly title: string; readonly groups: readonly CheckGroup[] }[];
    };

/** The page of what the checks found everywhere, how they work, and which there are. */
export interface AuditPageView extends GuideView {
  readonly lede: string;
  readonly sections: readonly (SectionView & { readonly block: AuditBlock })[];
}

type Draft = SectionDraft & { readonly block: AuditBlock };

const address = "findings";

/** Builds the page over all disclosures. */
export function buildAuditPage(model: SiteModel): AuditPageView {
  const { audit } = model;
  return {
    ...buildGuide(model.site, {
      address,
      title: auditText.title,
      description: auditText.description,
      section: "findings",
    }),
    lede: audit ? ledeOf(audit) : findingsText.noAudit,
    sections: numberSections<Draft>([
      ...(audit ? foundSections(model, audit) : []),
      { id: "how", title: auditText.how, block: { kind: "method" } },
      ...(audit ? [checksSection(audit)] : []),
    ]),
  };
}

function ledeOf({ summary: { checked, held, rounded, failed }, disclosures }: PublishedAudit): string {
  return fillWords(auditText.lede, {
    disclosures: count(disclosures.length),
    checked: count(checked),
    held: count(held),
    rounded: count(rounded),
    failed: failed === 0 ? findingsText.nothingFailed : fillWords(findingsText.failed, { count: count(failed) }),
  });
}

function foundSections(model: SiteModel, { summary, disclosures }: PublishedAudit): Draft[] {
  const titles = new Map(model.disclosures.map((disclosure) => [disclosure.id, fullTitleOf(model, disclosure)]));
  const pages = disclosures.map(({ disclosureId, ...audit }) => ({
    ...audit,
    title: titles.get(disclosureId) ?? disclosureId,
    href: href(address, `${disclosureId}/findings`),
  }));
  const groups = pages.flatMap(({ title, href: to, findings }) => {
    const lines = findings
      .filter(({ severity }) => severity !== "note")
      .map((finding) => findingLine(address, finding));
    return lines.length > 0 ? [{ title, href: to, lines }] : [];
  });
  return [
    {
      id: "disclosures",
      title: auditText.disclosures,
      block: {
        kind: "disclosures",
        split: buildSplit(summary),
        lines: pages.map(({ title, href: to, summary: own }) => ({ ...countLine(title, own), href: to })),
      },
    },
    { id: "list", title: auditText.findings, block: { kind: "findings", groups } },
  ];
}

function checksSection({ checks, families }: PublishedAudit): Draft {
  return {
    id: "checks",
    title: auditText.checks,
    block: {
      kind: "checks",
      about: fillWords(auditText.checksAbout, { count: count(checks.length) }),
      families: families.flatMap(({ id, title }) => {
        const own = checks.filter(({ family }) => family === id);
        return own.length === 0 ? [] : [{ title: title.zh, groups: groupChecks(own) }];
      }),
    },
  };
}

function groupChecks(checks: PublishedAudit["checks"]): CheckGroup[] {
  const groups = Map.groupBy(checks, ({ ground }) => ground.zh);
  const isShared = (ground: string): boolean => (groups.get(ground)?.length ?? 0) > 1;
  const line = ({ id, title, ground }: PublishedAudit["checks"][number]): CheckLine => ({
    id,
    anchor: ruleAnchor(id),
    must: title.zh,
    ground: isShared(ground.zh) ? "" : ground.zh,
  });
  const single = checks.filter(({ ground }) => !isShared(ground.zh)).map(line);
  return [
    ...[...groups].flatMap(([ground, own]) => (isShared(ground) ? [{ ground, checks: own.map(line) }] : [])),
    ...(single.length > 0 ? [{ ground: "", checks: single }] : []),
  ];
}
