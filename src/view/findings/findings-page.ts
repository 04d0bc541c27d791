import type { DisclosureAudit, PublishedFinding } from "../../checks/published/audit.ts";
import type { DisclosureEntry, SiteModel } from "../../compile/entry.ts";
import { findingsText, severityText } from "../../text/findings.ts";
import { disclosureContext, fullTitleOf } from "../context.ts";
import { wordsLink } from "../figure.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { explanation, type NoteView, remark } from "../note.ts";
import { numberSections, type SectionDraft, type SectionView } from "../section.ts";
import type { Piece } from "../sentence.ts";
import { buildCounts, count, type CountsView, fillWords, nameCounts } from "./counts.ts";
import { buildFinding, type FindingView } from "./finding.ts";

/** What a section of the page shows. */
export type FindingsBlock =
  | { readonly kind: "counts"; readonly counts: CountsView }
  | { readonly kind: "findings"; readonly findings: readonly FindingView[] }
  | { readonly kind: "notes"; readonly findings: readonly FindingView[] };

/** The page of what the checks found in one disclosure. */
export interface FindingsPageView extends LeafView {
  readonly lede: readonly Piece[];
  readonly intro: readonly (readonly Piece[])[];
  readonly notes: readonly NoteView[];
  readonly sections: readonly (SectionView & { readonly block: FindingsBlock })[];
}

type Draft = SectionDraft & { readonly block: FindingsBlock };

/** Builds the page of what the checks found in one disclosure. */
export function buildFindingsPage(model: SiteModel, disclosure: DisclosureEntry): FindingsPageView {
  const from = `${disclosure.id}/findings`;
  const audit = findAudit(model, disclosure);
  const leaf = buildLeaf(disclosureContext(model, disclosure, from), {
    label: findingsText.leaf,
    description: fillWords(findingsText.description, { title: fullTitleOf(model, disclosure) }),
  });
  if (!audit) return { ...leaf, lede: [findingsText.noAudit], intro: [], notes: [], sections: [] };
  const withheld = disclosure.projects.some((project) => project.withheld);
  const { unchecked } = audit.summary;
  return {
    ...leaf,
    lede: ledeOf(audit),
    intro: [
      ...causesOf(audit),
      [findingsText.kept, ...(unchecked > 0 ? [fillWords(findingsText.unchecked, { count: count(unchecked) })] : [])],
      [findingsText.toHow, wordsLink(from, "findings#how", findingsText.how), "。"],
    ],
    notes: (["error", "warning"] as const).map((severity) =>
      explanation(`${severityText[severity].name}：${severityText[severity].about}`),
    ),
    sections: numberSections<Draft>([
      {
        id: "what",
        title: findingsText.what,
        notes: withheld ? [remark([findingsText.withheld])] : [],
        block: { kind: "counts", counts: buildCounts(audit) },
      },
      ...listSection(model, from, audit, "error"),
      ...listSection(model, from, audit, "warning"),
      ...listSection(model, from, audit, "note"),
    ]),
  };
}

/** The audit of a disclosure; undefined where the site was not checked. */
export function findAudit({ audit }: SiteModel, { id }: DisclosureEntry): DisclosureAudit | undefined {
  return audit?.disclosures.find(({ disclosureId }) => disclosureId === id);
}

/** `核对了1,086项：1,049项分毫不差，……`, what does not hold as a link to the list. */
function ledeOf({ summary, findings }: DisclosureAudit): Piece[] {
  const { checked, held, rounded, failed } = summary;
  const words = { checked: count(checked), held: count(held), rounded: count(rounded) };
  const [before = "", after = ""] = fillWords(findingsText.lede, words).split("{failed}");
  if (failed === 0) return [`${before}${findingsText.nothingFailed}${after}`];
  const [worst] = findings;
  const said = fillWords(findingsText.failed, { count: count(failed) });
  return [before, worst ? { text: said, href: `#${worst.severity}`, derived: true } : said, after];
}

/** Findings are fewer than failures: those of one cause are told together. */
function causesOf({ summary: { failed, error, warning } }: DisclosureAudit): Piece[][] {
  const said = nameCounts({ error, warning, note: 0 });
  if (failed === 0 || said.length === 0) return [];
  const words = { count: count(error + warning), named: said };
  return [[fillWords(findingsText.causes, words)]];
}

function listSection(
  { disclosures }: SiteModel,
  from: string,
  { findings }: DisclosureAudit,
  severity: PublishedFinding["severity"],
): Draft[] {
  const own = findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => buildFinding(from, finding, disclosures));
  if (own.length === 0) return [];
  const { list, about } = severityText[severity];
  return [
    {
      id: severity,
      title: fillWords(list, { count: count(own.length) }),
      ...(severity === "note" ? { notes: [explanation(about)] } : {}),
      block: { kind: severity === "note" ? "notes" : "findings", findings: own },
    },
  ];
}
