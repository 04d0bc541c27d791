import type { DisclosureEntry, PerformanceEntry, RowEntry, SectionEntry, SiteModel } from "../../compile/entry.ts";
import { titleOf } from "../../view/context.ts";
import type { TextRecord } from "../record.ts";
import { ofDisclosure } from "../records/of-disclosure.ts";

/** Between texts of several cells, so that no phrase is found across them. */
const between = " / ";

/**
 * Every piece of running text with the place where it stands: reasons, clauses, goals, rules, duties, terms, free pages. What is said of
 * withheld projects is left out: it would bring them up beside named ones of the same body.
 */
export function buildTextRecords({ disclosures, terms, pages, audit }: SiteModel): readonly TextRecord[] {
  return [
    ...disclosures.flatMap(disclosureText),
    ...disclosures.flatMap((disclosure) => findingText(disclosure, audit)),
    ...terms.map(({ id, term, text }) => ({ title: term, id: `glossary#${id}`, text, context: ["词语"] })),
    ...pages.map(({ id, title, html }) => ({ title, id, text: plainText(html), context: ["本站"] })),
  ].filter(({ text }) => text !== "");
}

function disclosureText(disclosure: DisclosureEntry): readonly TextRecord[] {
  const withheld = new Set(disclosure.projects.filter((project) => project.withheld).map(({ key }) => key));
  const isOpen = (project: string | undefined): boolean => project === undefined || !withheld.has(project);
  return [
    ...profileText(disclosure),
    ...disclosure.sections.flatMap((section) =>
      section.rows.filter((row) => isOpen(row.project)).flatMap((row) => rowText(disclosure, section, row)),
    ),
    ...disclosure.clauses
      .filter((clause) => isOpen(clause.project))
      .flatMap((clause) => clause.rows.flatMap((row) => rowText(disclosure, clause, row, clause.name))),
    ...disclosure.performance
      .filter((table) => table.projects.every(isOpen))
      .flatMap((table) => performanceText(disclosure, table)),
    ...narrativeText(disclosure),
  ];
}

/** Running text heading by heading; what names a withheld project is left out. */
function narrativeText(disclosure: DisclosureEntry): readonly TextRecord[] {
  const hidden = disclosure.projects.filter((project) => project.withheld).map((project) => project.name);
  return (disclosure.narrative ?? [])
    .flatMap((part) => part.passages.map((passage) => ({ part, passage })))
    .filter(({ passage }) => !hidden.some((name) => `${passage.title}${passage.text}`.includes(name)))
    .map(({ part, passage }) =>
      textOf(disclosure, `${disclosure.id}/narrative#${passage.id}`, passage.title || part.title, passage.text),
    );
}

/** Findings and the publisher's answers; what names a withheld project is left out with everything else that is said of it. */
function findingText(disclosure: DisclosureEntry, audit: SiteModel["audit"]): readonly TextRecord[] {
  const hidden = disclosure.projects.filter((project) => project.withheld).map(({ name }) => name);
  const own = audit?.disclosures.find(({ disclosureId }) => disclosureId === disclosure.id)?.findings ?? [];
  return own
    .filter(({ message }) => !hidden.some((name) => message.zh.includes(name)))
    .map(({ address, title, message, acknowledged }) =>
      textOf(
        disclosure,
        address,
        `核对：${title.zh}`,
        [message.zh, ...(acknowledged ? [acknowledged.explanation] : [])].join(between),
      ),
    );
}

function textOf(disclosure: DisclosureEntry, id: string, title: string, text: string): TextRecord {
  return { title, id, text, context: [titleOf(disclosure), disclosure.bodyName], ...ofDisclosure(disclosure) };
}

function profileText(disclosure: DisclosureEntry): readonly TextRecord[] {
  const listed = [...disclosure.offices, ...disclosure.units].map(({ name }) => name);
  const text = [disclosure.functions ?? "", listed.join("；")].filter((part) => part !== "").join(between);
  return [textOf(disclosure, `${disclosure.id}/narrative`, "主要职能和机构设置", text)];
}

/** Text of one row; its name alone is no text, since names are found as names. */
function rowText(
  disclosure: DisclosureEntry,
  section: SectionEntry,
  row: RowEntry,
  name = row.name,
): readonly TextRecord[] {
  const { base: _base, "project-name": _name, ...prose } = row.words;
  const text = Object.values(prose).join(between);
  if (text === "") return [];
  const address = row.figures[0]?.id ?? `${disclosure.id}/${section.page}#${section.anchor}`;
  return [textOf(disclosure, address, `${section.title}：${name}`, text)];
}

function performanceText(disclosure: DisclosureEntry, table: PerformanceEntry): readonly TextRecord[] {
  const address = `${disclosure.id}/${table.page}#${table.anchor}`;
  const rows = table.rows.flatMap(({ words }) => [words["actual"], words["rule"], words["evidence"], words["note"]]);
  const parts = [table.goal, table.outcome, ...new Set(rows)].filter((part) => part !== undefined);
  return [
    textOf(disclosure, address, `${table.title}：${table.projectName ?? disclosure.bodyName}`, parts.join(between)),
  ];
}

/** Text of sanitised HTML: tags out, entities of the sanitiser back to characters. */
function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&#x([0-9a-f]+);/gi, (_match, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}
