import type { FixedRow, Form } from "../forms/form.ts";
import { pageOfPart } from "../model/figure-id.ts";
import type { CellContent, FundContent, PerformanceContent, RowContent } from "../schema/content.ts";
import type { Formed } from "../schema/read-forms.ts";
import { readCites } from "./cites.ts";
import { defined } from "./defined.ts";
import type { PerformanceEntry, RowEntry } from "./entry.ts";
import { markLeaves } from "./leaves.ts";
import { printedOf, readRow, type RowContext } from "./row-entry.ts";
import { type DisclosureContext, readFrame, readRows } from "./section-entry.ts";

/** Row under which figures inside goal and outcome are addressed: `performance#g1/goal/cite-1`. */
export const goalRow = "goal";

/** Reads a goal or evaluation table. */
export function readPerformanceTable(
  table: Formed<PerformanceContent>,
  disclosure: DisclosureContext,
): PerformanceEntry {
  const { value } = table;
  const { entry, context } = readFrame(table, pageOfPart.performance, value.key, disclosure);
  const { mask } = disclosure;
  const shown = (content: CellContent | undefined): string | undefined => content && mask.words(printedOf(content));
  const home = defined({ page: context.page, anchor: value.key, row: goalRow, place: context.place });
  return defined({
    ...entry,
    empty: false,
    key: value.key,
    projects: value.projects ?? [],
    projectName: value["project-name"],
    department: value.department,
    implementer: value.implementer,
    person: value.person === undefined ? undefined : mask.person(value.person),
    phone: value.phone === undefined ? undefined : mask.phone(value.phone),
    goal: shown(value.goal),
    outcome: shown(value.outcome),
    cites: readCites(value.cites ?? [], home, table, [], context),
    funds: readFunds(table, context),
    rows: readRows(value.rows, table, context),
  });
}

function readFunds(table: Formed<PerformanceContent>, context: RowContext): RowEntry[] {
  const form = fundForm(table.form);
  const lines = table.form.funds?.rows.flatMap((line) => {
    const content = table.value.funds?.[line.id];
    return content === undefined ? [] : [readLine(line, content, table, { ...context, form })];
  });
  return markLeaves(lines ?? [], form);
}

function readLine(
  line: FixedRow,
  content: FundContent,
  table: Formed<PerformanceContent>,
  context: RowContext,
): RowEntry {
  const [only, ...others] = context.form.columns;
  const isCell = typeof content === "string" || (only !== undefined && others.length === 0);
  const path = ["funds", line.id];
  const row: RowContent = { row: `funds.${line.id}`, name: line.title };
  if (!isCell) return readRow({ ...content, ...row }, table, path, context);
  return readRow({ ...row, ...(only ? { [only.id]: toCell(content) } : {}) }, table, path, context);
}

/** A goal's fund line is a cell; the type also allows the columns of an evaluation's. */
function toCell(content: FundContent): CellContent {
  if (typeof content === "string") return content;
  const { printed, at, unreadable } = content;
  return defined({
    printed: typeof printed === "string" ? printed : "",
    at: typeof at === "string" ? at : undefined,
    unreadable: unreadable === "true" ? ("true" as const) : undefined,
  });
}

/** The fund lines as a form of their own: rows `funds.total`, `funds.fiscal` … with the columns of the fund lines. */
function fundForm(form: Form): Form {
  const rows = (form.funds?.rows ?? []).map((row) => ({ ...row, id: `funds.${row.id}` }));
  const identities = form.identities.flatMap((identity) =>
    identity.kind === "sum" && identity.over === "rows"
      ? [{ ...identity, whole: `funds.${identity.whole}`, parts: identity.parts.map((part) => `funds.${part}`) }]
      : [],
  );
  return {
    ...form,
    columns: form.funds?.columns ?? [],
    groups: [{ id: "funds", kinds: ["fixed"], fixed: rows }],
    identities,
  };
}
