import type { Column, Form, Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { pageOfPart, rowKey, sectionAnchor } from "../../model/figure-id.ts";
import { rowNames } from "../../model/row-names.ts";
import type { CellContent, FundContent, PerformanceContent, RowContent } from "../../schema/content.ts";
import { isCell } from "../accounting/cell-claims.ts";
import type { Question, Recognised } from "../context.ts";
import { acceptCell, acceptCites, type CellHome } from "./accept-cell.ts";
import { formOfSection } from "./form-of-section.ts";
import type { Draft } from "./mentions.ts";

/**
 * A draft whose every cell content accepts. What was read as a figure and is none, or more than can be counted in 分, is kept as printed, marked
 * unreadable and asked about by its address; a cell without a character is blank. `unit` is the disclosure's.
 */
export function acceptDraft(draft: Draft, profile: Profile, unit: string): Recognised<Draft> {
  const questions: Question[] = [];
  const homeOf = (own: string | undefined): CellHome => ({
    unit: own ?? unit,
    tell: (address, printed, at) => void questions.push(askFigure(address, printed, at)),
  });
  const clauseForm = findForm(profile, "clause");
  const sections = draft.sections.map((section) => {
    const form = formOfSection(section, profile);
    const page = `${pageOfPart[form.part]}#${sectionAnchor(section.form)}`;
    const { rows } = section;
    return rows ? { ...section, rows: acceptRows(rows, form, page, section.at, homeOf(section.unit)) } : section;
  });
  const clauses = draft.clauses.map((clause) => {
    const page = `${pageOfPart.clause}/${clause.project}#clause`;
    const { rows } = clause;
    return clauseForm
      ? { ...clause, rows: acceptRows(rows, clauseForm, page, clause.at, homeOf(clause.unit)) }
      : clause;
  });
  const performance = draft.performance.map((table) => {
    const form = findForm(profile, table.form);
    return form ? acceptTable(table, form, homeOf(table.unit)) : table;
  });
  return { found: { sections, clauses, performance }, questions };
}

function acceptTable(table: PerformanceContent, form: Form, home: CellHome): PerformanceContent {
  const page = `${pageOfPart.performance}#${table.key}`;
  const { cites, ...rest } = table;
  const kept = acceptCites(cites);
  return {
    ...(kept.length === cites?.length ? table : { ...rest, ...(kept.length > 0 ? { cites: kept } : {}) }),
    ...(table.funds ? { funds: acceptFunds(table.funds, form.funds?.columns ?? [], page, table.at, home) } : {}),
    rows: acceptRows(table.rows, form, page, table.at, home),
  };
}

type Funds = NonNullable<PerformanceContent["funds"]>;

function acceptFunds(funds: Funds, columns: readonly Column[], page: string, at = "0", home: CellHome): Funds {
  const [only] = columns;
  const lines = Object.entries(funds).flatMap(([id, fund]): [string, FundContent][] => {
    const prefix = `${page}/funds.${id}`;
    if (!isCell(fund)) return [[id, acceptLine(fund, columns, prefix, fund.at ?? at, home)]];
    const cell = only ? acceptCell(fund, only, `${prefix}/${only.id}`, at, home) : fund;
    return cell === undefined ? [] : [[id, cell]];
  });
  return Object.fromEntries(lines);
}

function acceptLine(
  line: Exclude<FundContent, CellContent>,
  columns: readonly Column[],
  prefix: string,
  at: string,
  home: CellHome,
): FundContent {
  const cells = Object.entries(line).flatMap(([id, cell]): [string, CellContent | undefined][] => {
    const column = columns.find((one) => one.id === id);
    const accepted = column && cell !== undefined ? acceptCell(cell, column, `${prefix}/${id}`, at, home) : cell;
    return accepted === undefined ? [] : [[id, accepted]];
  });
  return Object.fromEntries(cells);
}

function acceptRows(
  rows: readonly RowContent[],
  form: Form,
  page: string,
  at = "0",
  home: CellHome,
): readonly RowContent[] {
  return rows.map((row) => acceptRow(row, form.columns, `${page}/${rowKey(rowNames(row, form))}`, row.at ?? at, home));
}

/** A row, in its order; what is neither a cell of a column nor cites stays as it is unless it is empty. */
function acceptRow(
  row: RowContent,
  columns: readonly Column[],
  prefix: string,
  at: string,
  home: CellHome,
): RowContent {
  const accepted = Object.entries(row).flatMap(([id, content]): [string, RowContent[string]][] => {
    if (content !== undefined && !isCell(content)) {
      const kept = acceptCites(content);
      return kept.length > 0 ? [[id, kept]] : [];
    }
    const column = columns.find((one) => one.id === id);
    const cell = column && content !== undefined ? acceptCell(content, column, `${prefix}/${id}`, at, home) : content;
    return cell === undefined || cell === "" ? [] : [[id, cell]];
  });
  return Object.fromEntries(accepted);
}

function askFigure(address: string, printed: string, at: string): Question {
  return {
    id: address,
    at,
    zh: `第 ${at} 行的“${printed}”读不成数，或者不能精确到分，照原样保存，不参与计算。请核对原文；原文就是这样，就照抄下面的一种。`,
    en: `"${printed}" on line ${at} is no number, or cannot be counted exactly in 分; it was kept as printed and is not summed. Check the source; confirm it if it is printed so.`,
    candidates: [printed],
    cell: address,
  };
}
