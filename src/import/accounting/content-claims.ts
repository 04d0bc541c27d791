import { findColumn, type Form, type Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { pageOfPart, rowKey, sectionAnchor } from "../../model/figure-id.ts";
import { rowNames } from "../../model/row-names.ts";
import type {
  ClauseContent,
  DisclosureContent,
  DisclosureFiles,
  FundContent,
  PerformanceContent,
  RowContent,
  SectionContent,
} from "../../schema/content.ts";
import { formOfSection } from "../draft/form-of-section.ts";
import { cellClaim, citeClaims, isCell, lineOf, textClaim } from "./cell-claims.ts";
import type { Claim } from "./claims.ts";

/** The rows that stand together in one section, with what they claim; a row is found by its name. */
export interface RowClaims {
  readonly name: string;
  readonly line: number;
  readonly claims: readonly Claim[];
}

/** Everything the files of a disclosure say the source prints, row by row. */
export function contentClaims(files: DisclosureFiles, profile: Profile): RowClaims[] {
  return [
    alone(disclosureClaims(files.disclosure)),
    ...files.sections.flatMap((section) => sectionClaims(section, profile)),
    ...files.clauses.flatMap((clause) => clauseClaims(clause, profile)),
    ...files.performance.flatMap((table) => performanceClaims(table, profile)),
  ];
}

function alone(claims: readonly Claim[]): RowClaims {
  return { name: "", line: claims[0]?.line ?? 0, claims };
}

function disclosureClaims({ offices = [], units = [], attachments = [], functions }: DisclosureContent): Claim[] {
  const names = [
    ...[...offices, ...units].map(({ name, at }) => ({ name, at })),
    ...attachments.map(({ title, at }) => ({ name: title, at })),
  ];
  return [
    ...names.flatMap(({ name, at }) => textClaim("name", "disclosure", name, lineOf(at))),
    ...(functions === undefined
      ? []
      : cellClaim({ id: "functions", title: "", kind: "text", prose: true }, "disclosure", functions, 0)),
  ];
}

function sectionClaims(section: SectionContent, profile: Profile): RowClaims[] {
  const form = formOfSection(section, profile);
  const prefix = `${pageOfPart[form.part]}#${sectionAnchor(section.form)}`;
  const notes = (section.notes ?? []).flatMap(({ text, at }) =>
    textClaim("prose", `${prefix}/notes`, text, lineOf(at)),
  );
  return [alone(notes), ...(section.rows ?? []).map((row) => rowClaims(row, form, prefix, lineOf(section.at)))];
}

function clauseClaims(clause: ClauseContent, profile: Profile): RowClaims[] {
  const form = findForm(profile, "clause");
  if (!form) return [];
  const prefix = `${pageOfPart.clause}/${clause.project}#clause`;
  const line = lineOf(clause.at);
  return [
    alone(textClaim("name", `${prefix}/scale/name`, clause.name, line)),
    ...clause.rows.map((row) => rowClaims(row, form, prefix, line)),
  ];
}

function performanceClaims(table: PerformanceContent, profile: Profile): RowClaims[] {
  const form = findForm(profile, table.form);
  if (!form) return [];
  const prefix = `${pageOfPart.performance}#${table.key}`;
  const line = lineOf(table.at);
  const { "project-name": project, department, implementer, person, phone, goal, outcome } = table;
  const head = { project, department, implementer, person, phone };
  const prose = { id: "goal", title: "", kind: "text", prose: true } as const;
  return [
    alone([
      ...Object.entries(head).flatMap(([id, text]) =>
        text === undefined ? [] : textClaim("name", `${prefix}/${id}`, text, line),
      ),
      ...(goal === undefined ? [] : cellClaim(prose, prefix, goal, line)),
      ...(outcome === undefined ? [] : cellClaim({ ...prose, id: "outcome" }, prefix, outcome, line)),
      ...citeClaims(table.cites, `${prefix}/goal`, line),
    ]),
    ...Object.entries(table.funds ?? {}).map(([id, fund]) =>
      alone(fundClaims(fund, form, `${prefix}/funds.${id}`, line)),
    ),
    ...table.rows.map((row) => rowClaims(row, form, prefix, line)),
  ];
}

function fundClaims(fund: FundContent, form: Form, prefix: string, line: number): Claim[] {
  const columns = form.funds?.columns ?? [];
  const [only] = columns;
  if (isCell(fund)) return only ? cellClaim(only, prefix, fund, line) : [];
  const cells = new Map(Object.entries(fund));
  const at = cells.get("at");
  return columns.flatMap((column) => {
    const content = cells.get(column.id);
    return content === undefined
      ? []
      : cellClaim(column, prefix, content, typeof at === "string" ? lineOf(at, line) : line);
  });
}

function rowClaims(row: RowContent, form: Form, prefix: string, sectionLine: number): RowClaims {
  const line = lineOf(row.at, sectionLine);
  const address = `${prefix}/${rowKey(rowNames(row, form))}`;
  const code = row.row?.replace(/~\d+$/, "") ?? "";
  const cells = form.columns.flatMap((column) => {
    const content = row[column.id];
    return content !== undefined && isCell(content) ? cellClaim(column, address, content, line) : [];
  });
  return {
    name: row.name ?? "",
    line,
    claims: [
      ...(/^\d{3,7}$/.test(code) ? textClaim("code", `${address}/code`, code, line) : []),
      ...(findColumn(form, "name") ? [] : textClaim("name", `${address}/name`, row.name ?? "", line)),
      ...cells,
      ...citeClaims(row.cites, address, line),
    ],
  };
}
