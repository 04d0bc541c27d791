import type { Column, Form } from "../../../forms/form.ts";
import { findForm } from "../../../forms/profiles.ts";
import type { Profile } from "../../../forms/form.ts";
import type { RowContent, SectionContent } from "../../../schema/content.ts";
import type { HeadCell, TableBlock } from "./block.ts";
import { word } from "./words.ts";

/** What stands above a table and in its head besides what the form says. */
export interface TablePreamble {
  readonly profile: Profile;
  /** 编制部门：… or 编制单位：…. */
  readonly owner: string;
  readonly title: string;
  /** Whether a form whose columns vary prints its last column before the others that share a heading. */
  readonly swapped?: boolean;
}

function headCell(text: string, columns: number, rows: number): HeadCell {
  return { text, columns, rows };
}

/** Heads of columns below the headings they share: `depth` rows of cells. */
function columnHeads(columns: readonly Column[], depth: number): HeadCell[][] {
  const rows = Array.from({ length: depth }, (): HeadCell[] => []);
  const put = (own: readonly Column[], level: number): void => {
    let from = 0;
    while (from < own.length) {
      const shared = own[from]?.under?.[level];
      let to = from + 1;
      while (shared !== undefined && own[to]?.under?.[level] === shared) to += 1;
      if (shared === undefined) rows[level]?.push(headCell(own[from]?.title ?? "", 1, depth - level));
      else {
        rows[level]?.push(headCell(shared, to - from, 1));
        put(own.slice(from, to), level + 1);
      }
      from = to;
    }
  };
  put(columns, 0);
  return rows;
}

/** 类, 款, 项 as a table prints them: one field each. */
function codeFields(code: string, count: number): string[] {
  const levels = /^\d{3,7}$/.test(code) ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [];
  return Array.from({ length: count }, (_, index) => levels[index] ?? "");
}

/** A form with one list of rows. */
function listTable(section: SectionContent, form: Form, { owner, title }: TablePreamble): TableBlock {
  const [group] = form.groups;
  const codes = group?.kinds.includes("function") === true ? 3 : group?.kinds.includes("economic") === true ? 2 : 0;
  const figures = form.columns.filter(({ kind }) => kind !== "text");
  const hasProject = form.columns.some(({ id }) => id === "project-name");
  const depth = Math.max(codes > 0 ? 2 : 1, ...figures.map(({ under = [] }) => under.length + 1));
  const classified = codes === 2 ? "经济分类科目" : "功能分类科目";
  const named = [
    headCell(codes > 0 ? `${classified}名称` : form.section === "10" ? "“三公”经费支出内容" : "项目名称", 1, depth),
    ...(hasProject ? [headCell("项目名称", 1, depth)] : []),
  ];
  const coded = codes > 0 ? [headCell(`${classified}编码`, codes, depth - 1)] : [];
  const levels = ["类", "款", "项"].slice(0, codes).map((level) => headCell(level, 1, 1));
  const head = columnHeads(figures, depth).map((cells, level) => [
    ...(level === 0 ? [...coded, ...named] : []),
    ...(level === depth - 1 ? levels : []),
    ...cells,
  ]);
  const names = codes + named.length;
  const rows = (section.rows ?? []).map((row) => [
    ...codeFields(row.row ?? "", codes),
    row.name ?? "",
    ...(hasProject ? [word(row["project-name"])] : []),
    ...figures.map(({ id }) => word(row[id])),
  ]);
  const numbers = [...Array.from({ length: names }, () => "※"), ...figures.map((_, index) => String(index + 1))];
  return {
    kind: "table",
    mark: `表 ${form.section}`,
    title,
    owner,
    unit: section.unit ?? "",
    head,
    numbers,
    codes,
    names,
    rows,
  };
}

/** A form of two lists side by side: the last rows of both stand on one line. */
function pairTable(section: SectionContent, form: Form, { owner, title }: TablePreamble): TableBlock {
  const [first, second] = form.groups;
  const ids = new Set(first?.fixed?.map(({ id }) => id));
  const isFirst = ({ row = "" }: RowContent): boolean =>
    ids.has(row) || first?.codes?.some((code) => row.startsWith(code)) === true;
  const figures = form.columns.filter(({ kind }) => kind !== "text");
  const ownOf = (columns: readonly string[] | undefined): readonly Column[] =>
    columns ? figures.filter(({ id }) => columns.includes(id)) : figures;
  const [leftColumns, rightColumns] = [ownOf(first?.columns), ownOf(second?.columns)];
  const rows = section.rows ?? [];
  const left = rows.filter(isFirst);
  const right = rows.filter((row) => !isFirst(row));
  const cells = (row: RowContent | undefined, columns: readonly Column[]): string[] => {
    const code = /^\d{3}(?:\d{2})?$/.test(row?.row ?? "") ? `${row?.row ?? ""} ` : "";
    return [row ? code + (row.name ?? "") : "", ...columns.map(({ id }) => word(row?.[id]))];
  };
  const height = Math.max(left.length, right.length);
  const at = (list: readonly RowContent[], index: number): RowContent | undefined =>
    index === height - 1 ? list.at(-1) : index < list.length - 1 ? list[index] : undefined;
  const lines = Array.from({ length: height }, (_, index) => [
    ...cells(at(left, index), leftColumns),
    ...cells(at(right, index), rightColumns),
  ]);
  const head = [
    [
      headCell(first?.title ?? "", 1 + leftColumns.length, 1),
      headCell(second?.title ?? "", 1 + rightColumns.length, 1),
    ],
    [
      "项目",
      ...leftColumns.map((column) => column.title),
      "支出功能分类",
      ...rightColumns.map((column) => column.title),
    ].map((text) => headCell(text, 1, 1)),
  ];
  return {
    kind: "table",
    mark: `表 ${form.section}`,
    title,
    owner,
    unit: section.unit ?? "",
    head,
    codes: 0,
    names: 0,
    rows: lines,
  };
}

/** A form with its last column before those that share a heading: 接待费 before 用车. */
function lastBefore(form: Form): Form {
  const last = form.columns.slice(-1);
  const [shared, others] = [form.columns.slice(0, -1).filter(({ under }) => under), form.columns.slice(0, -1)];
  return { ...form, columns: [...others.filter(({ under }) => !under), ...last, ...shared] };
}

/** An official table as a block. */
export function tableBlock(section: SectionContent, preamble: TablePreamble): TableBlock {
  const declared = findForm(preamble.profile, section.form);
  if (!declared) throw new Error(`${section.form} is no form of ${preamble.profile.id}`);
  const form = preamble.swapped === true && declared.columnsVary ? lastBefore(declared) : declared;
  return form.groups.length > 1 ? pairTable(section, form, preamble) : listTable(section, form, preamble);
}
