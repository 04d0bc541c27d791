import { type RowNames, rowNames } from "../model/row-names.ts";
import type { RowContent } from "../schema/content.ts";
import type { FieldPath } from "../schema/field-path.ts";
import type { Located, Report } from "../schema/read-entries.ts";
import type { DisclosureSource } from "./disclosure-source.ts";
import { checkReference, placeOf, type Reference } from "./references.ts";

/** A row with the entry it is in. */
export interface PlacedRow {
  readonly row: RowContent;
  readonly names: RowNames;
  readonly entry: Located<unknown>;
  readonly path: FieldPath;
}

/** Every row of a disclosure: of its sections, clauses and performance tables, in the order of the files. */
export function allRows({ sections, clauses, performance }: DisclosureSource): PlacedRow[] {
  return [...sections, ...clauses, ...performance].flatMap((entry) =>
    (entry.value.rows ?? []).map((row, index) => ({
      row,
      names: rowNames(row, entry.form),
      entry,
      path: ["rows", index],
    })),
  );
}

/** Reports a folder whose name is not what its disclosure.yaml says, and every reference to a body or project that nobody defines. */
export function checkReferences(source: DisclosureSource, bodies: ReadonlySet<string>, report: Report): void {
  checkFolder(source, report);
  const projects = new Set(source.projects.map(({ value }) => value.project));
  for (const { entry, ...reference } of references(source)) {
    const known = reference.what === "body" ? bodies : projects;
    if (reference.what === "project" && !source.allProjects) continue;
    checkReference(reference, entry, known, report);
  }
}

type PlacedReference = Reference & { readonly entry: Located<unknown> };

function references(source: DisclosureSource): PlacedReference[] {
  const { disclosure, projects, clauses, performance } = source;
  const { body, units = [], offices = [] } = disclosure.value;
  const listed = (name: string, list: readonly { readonly body?: string }[]): PlacedReference[] =>
    list.flatMap((one, index) => refer(disclosure, "body", one.body, [name, index, "body"]));
  return [
    ...refer(disclosure, "body", body, ["body"]),
    ...listed("offices", offices),
    ...listed("units", units),
    ...projects.flatMap((entry) => refer(entry, "body", entry.value.body, ["body"])),
    ...clauses.flatMap((entry) => refer(entry, "project", entry.value.project, ["project"])),
    ...performance.flatMap((entry) => [
      ...(entry.value.projects ?? []).flatMap((key, index) => refer(entry, "project", key, ["projects", index])),
      ...(entry.value.cites ?? []).flatMap((cite, index) =>
        refer(entry, "project", cite.project, ["cites", index, "project"]),
      ),
    ]),
    ...allRows(source).flatMap(rowReferences),
  ];
}

function rowReferences({ row, names, entry, path }: PlacedRow): PlacedReference[] {
  return [
    ...refer(entry, "body", names.body, [...path, "body"]),
    ...refer(entry, "project", names.project, [...path, "project"]),
    ...(row.cites ?? []).flatMap((cite, index) =>
      refer(entry, "project", cite.project, [...path, "cites", index, "project"]),
    ),
  ];
}

function refer(
  entry: Located<unknown>,
  what: Reference["what"],
  key: string | undefined,
  field: FieldPath,
): PlacedReference[] {
  return key === undefined ? [] : [{ entry, what, key, field }];
}

function checkFolder({ folder, disclosure }: DisclosureSource, report: Report): void {
  const { body, kind, "fiscal-year": year } = disclosure.value;
  const wanted = `disclosures/${body}/${year}-${kind}`;
  const found = folder.path.replace(/-[2-9]\d*$/, "");
  if (found === wanted) return;
  const field = folder.body !== body ? "body" : folder.name.startsWith(`${year}-`) ? "kind" : "fiscal-year";
  report({
    code: "compile/folder-name",
    ...placeOf(disclosure, [field]),
    found: { zh: `文件夹 ${folder.path}`, en: `the folder ${folder.path}` },
    wanted: { zh: wanted, en: wanted },
    fix: {
      zh: "请改正文件夹名称或 disclosure.yaml，使二者一致；同一年度同一种类的第二份加“-2”。",
      en: "Make folder and disclosure.yaml agree; a second disclosure of the same kind and year gets -2.",
    },
  });
}
