import type { BodyEntry, CodeEntry, DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { href } from "../view/href.ts";
import type { SearchRecord } from "./record.ts";
import { titleOf } from "../view/context.ts";

/** One record a body, found by every name it bore. */
export function bodyRecords({ bodies, disclosures }: SiteModel): readonly SearchRecord[] {
  return bodies.map((body) => ({
    kind: "body",
    id: body.id,
    title: body.name,
    url: href("", body.id),
    names: [
      ...new Set([body.short, ...body.names.flatMap(({ name, short }) => (short ? [name, short] : [name]))]),
    ].filter((name) => name !== body.name),
    context: bodyContext(body, bodies, disclosures),
  }));
}

function bodyContext(
  body: BodyEntry,
  bodies: readonly BodyEntry[],
  disclosures: readonly DisclosureEntry[],
): readonly string[] {
  const parent = bodies.find((each) => each.id === body.parent);
  const own = disclosures.filter((disclosure) => disclosure.body === body.id);
  return [
    ...(body.nature ? [body.nature] : []),
    ...(parent ? [`${parent.short}所属`] : []),
    ...(own.length > 0 ? [`${own.length}份公开`] : []),
  ];
}

const levelNames = { functional: ["类", "款", "项"], economic: ["类", "款"] } as const;
const schemeNames = { functional: "支出功能分类", economic: "支出经济分类" } as const;

/** One record a classification code that some disclosure prints; found by its code and by every name it was printed under. */
export function codeRecords({ codes, disclosures }: SiteModel): readonly SearchRecord[] {
  const printed = printedCodes(disclosures);
  return codes
    .filter(({ code }) => printed.has(code))
    .map((code) => ({
      kind: code.scheme === "functional" ? "function" : "economic",
      id: codeAddress(code),
      title: code.names.at(-1)?.name ?? code.code,
      url: href("", codeAddress(code)),
      names: [code.code, ...code.names.slice(0, -1).map(({ name }) => name)],
      context: [code.code, `${schemeNames[code.scheme]}${levelNames[code.scheme][code.level - 1] ?? ""}级科目`],
    }));
}

/** Address of a code's page. */
function codeAddress({ code }: CodeEntry): string {
  return `codes/${code}`;
}

function printedCodes(disclosures: readonly DisclosureEntry[]): ReadonlySet<string> {
  const rows = disclosures.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  return new Set(rows.flatMap(({ code }) => (code === undefined ? [] : [code])));
}

/** Pages that have a name of their own: disclosures, their official tables, terms, free pages. */
export function pageRecords({ disclosures, terms, pages }: SiteModel): readonly SearchRecord[] {
  return [
    ...disclosures.flatMap((disclosure) => [
      pageRecord(disclosure.id, disclosure.title, [titleOf(disclosure), disclosure.bodyName], disclosure),
      ...disclosure.sections
        .filter((section) => section.part === "table")
        .map((table) => {
          const address = `${disclosure.id}/${table.page}#${table.anchor}`;
          const number = /^\d+$/.test(table.section) ? `表${table.section} ` : "";
          return pageRecord(address, `${number}${table.title}`, [titleOf(disclosure), disclosure.bodyName], disclosure);
        }),
    ]),
    ...terms.map((term) => ({ ...pageRecord(`glossary#${term.id}`, term.term, ["词语"]), names: term.aliases })),
    ...pages.map((page) => pageRecord(page.id, page.title, ["本站"])),
  ];
}

function pageRecord(
  address: string,
  title: string,
  context: readonly string[],
  disclosure?: DisclosureEntry,
): SearchRecord {
  return {
    kind: "page",
    id: address,
    title,
    url: href("", address),
    context,
    under: context,
    ...(disclosure ? { disclosure_id: disclosure.id, year: disclosure.fiscalYear } : {}),
  };
}
