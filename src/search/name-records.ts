import type { BodyEntry, DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { codesText } from "../text/codes.ts";
import { codeAddress, listCodes } from "../view/codes/code-list.ts";
import { levelName } from "../view/codes/code-page.ts";
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

/** One record a classification code with a page; found by its code and by every name it bears in the lists or in print. */
export function codeRecords(site: SiteModel): readonly SearchRecord[] {
  return listCodes(site).map((use) => ({
    kind: use.scheme === "functional" ? "function" : "economic",
    id: codeAddress(use.code),
    title: use.name,
    url: href("", codeAddress(use.code)),
    names: [use.code, ...[...use.listed.map(({ name }) => name), ...use.printed].filter((name) => name !== use.name)],
    context: [use.code, `${codesText.scheme[use.scheme]}${levelName(use)}`],
  }));
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
