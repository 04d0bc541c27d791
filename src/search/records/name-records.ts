import type { BodyEntry, DisclosureEntry, SiteModel } from "../../compile/entry.ts";
import { codesText } from "../../text/codes.ts";
import { codeAddress, listCodes } from "../../view/codes/code-list.ts";
import { levelName } from "../../view/codes/code-page.ts";
import { titleOf } from "../../view/context.ts";
import type { SearchRecord } from "../record.ts";
import { ofDisclosure } from "./of-disclosure.ts";

/** One record a body, found by every name it bore. */
export function bodyRecords({ bodies, disclosures }: SiteModel): readonly SearchRecord[] {
  return bodies.map((body) => ({
    kind: "body",
    id: body.id,
    title: body.name,
    ...otherNames(body.name, [body.short, ...body.names.flatMap(({ name, short }) => [name, short ?? name])]),
    context: bodyContext(body, bodies, disclosures),
    body: { id: body.id, name: body.name },
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
    code: use.code,
    ...otherNames(use.name, [...use.listed.map(({ name }) => name), ...use.printed]),
    context: [use.code, `${codesText.scheme[use.scheme]}${levelName(use)}`],
  }));
}

/** Terms and free pages, found by their names. */
export function sitePageRecords({ terms, pages }: SiteModel): readonly SearchRecord[] {
  return [
    ...terms.map(({ id, term, aliases }) => ({
      ...pageRecord(`glossary#${id}`, term, ["词语"]),
      ...otherNames(term, aliases),
    })),
    ...pages.map(({ id, title }) => pageRecord(id, title, ["本站"])),
  ];
}

/** Disclosures and their official tables, found by their titles. */
export function disclosureRecords(disclosures: readonly DisclosureEntry[]): readonly SearchRecord[] {
  return disclosures.flatMap((disclosure) => {
    const rest = { context: [titleOf(disclosure), disclosure.bodyName], ...ofDisclosure(disclosure) };
    const tables = disclosure.sections.filter((section) => section.part === "table");
    return [
      { ...pageRecord(disclosure.id, disclosure.title, []), ...rest },
      ...tables.map((table) => {
        const number = /^\d+$/.test(table.section) ? `表${table.section} ` : "";
        return {
          ...pageRecord(`${disclosure.id}/${table.page}#${table.anchor}`, `${number}${table.title}`, []),
          ...rest,
        };
      }),
    ];
  });
}

function pageRecord(id: string, title: string, context: readonly string[]): SearchRecord {
  return { kind: "page", id, title, context };
}

function otherNames(title: string, names: readonly string[]): Pick<SearchRecord, "names"> {
  const others = [...new Set(names)].filter((name) => name !== title);
  return others.length === 0 ? {} : { names: others };
}
