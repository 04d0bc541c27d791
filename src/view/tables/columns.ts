import type { DisclosureEntry, SectionEntry } from "../../compile/entry.ts";
import type { Column, Form, RowGroup } from "../../forms/form.ts";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { sheetsText } from "../../text/sheets.ts";

/** A column of an official table as it is drawn. `path`: its headings, outermost first, its own last. */
export interface SheetColumn {
  readonly kind: "code" | "name" | "words" | "figure" | "ours";
  readonly id: string;
  readonly path: readonly string[];
  /** Number in the ※ row. */
  readonly number?: number;
}

/** One list of rows of a table with its columns; two stand side by side in 表1 and 表4. */
export interface SheetHalf {
  readonly group: string;
  /** What the list is called: 收入, 支出; empty where a table has only one. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** Number of code columns: 3 for 类款项, 2 for 类款, 0 where codes stand with the name or there are none. */
  readonly codes: number;
}

/** The form of a section, or undefined for a table that no profile knows. */
export function formOf(disclosure: Pick<DisclosureEntry, "profile">, section: SectionEntry): Form | undefined {
  const profile = findProfile(disclosure.profile);
  return profile && findForm(profile, section.form);
}

/** The lists of a table, in print order. */
export function sheetHalves(disclosure: DisclosureEntry, section: SectionEntry): readonly SheetHalf[] {
  const form = formOf(disclosure, section);
  if (!form) return [genericHalf(section)];
  if (form.groups.length > 1) return form.groups.map((group) => sideHalf(form, group));
  const [group] = form.groups;
  return group ? [singleHalf(form, group)] : [];
}

function genericHalf(section: SectionEntry): SheetHalf {
  const figures = (section.columns ?? []).map(({ id, title, kind }): SheetColumn => ({
    kind: kind === "text" ? "words" : "figure",
    id,
    path: [title],
  }));
  return {
    group: "rows",
    title: "",
    codes: 0,
    columns: [{ kind: "name", id: "name", path: [sheetsText.plainName] }, ...figures],
  };
}

function sideHalf(form: Form, group: RowGroup): SheetHalf {
  const title = group.title ?? "";
  const name = nameOf(group) ?? sheetsText.plainName;
  const figures = figureColumns(columnsOf(form, group));
  const under = (column: SheetColumn): SheetColumn => ({ ...column, path: [title, ...column.path] });
  return {
    group: group.id,
    title,
    codes: 0,
    columns: [{ kind: "name", id: "name", path: [name] } as const, ...figures].map(under),
  };
}

function singleHalf(form: Form, group: RowGroup): SheetHalf {
  const figures = figureColumns(columnsOf(form, group));
  const codes = codeCount(group);
  const left = [...codeColumns(group, codes), nameColumn(group, codes)];
  const numbers = figures.filter((column) => column.kind === "figure");
  const shared = numbers[0]?.path[0];
  const common = codes > 0 && numbers.every(({ path }) => path.length > 1 && path[0] === shared);
  const subject = (column: SheetColumn): SheetColumn => ({ ...column, path: [sheetsText.subject, ...column.path] });
  return { group: group.id, title: "", codes, columns: [...(common ? left.map(subject) : left), ...figures] };
}

function codeCount({ kinds }: RowGroup): number {
  if (kinds.includes("function")) return 3;
  return kinds.includes("economic") ? 2 : 0;
}

function codeColumns(group: RowGroup, count: number): SheetColumn[] {
  const title = group.kinds.includes("economic") ? sheetsText.economicCode : sheetsText.functionCode;
  return sheetsText.codeLevels
    .slice(0, count)
    .map((level, index) => ({ kind: "code", id: `code-${index + 1}`, path: [title, level] }));
}

function nameColumn(group: RowGroup, codes: number): SheetColumn {
  const ofProjects = codes === 0 && group.kinds.includes("project");
  const ofCodes = group.kinds.includes("economic") ? sheetsText.economicName : sheetsText.functionName;
  const plain = ofProjects ? sheetsText.projectName : sheetsText.plainName;
  return { kind: "name", id: "name", path: [codes > 0 ? ofCodes : plain] };
}

function nameOf({ kinds }: RowGroup): string | undefined {
  if (kinds.includes("function")) return sheetsText.functionHalf;
  return kinds.includes("economic") ? sheetsText.economicHalf : undefined;
}

function columnsOf(form: Form, group: RowGroup): readonly Column[] {
  return form.columns.filter((column) => !group.columns || group.columns.includes(column.id));
}

/** Figure columns with their headings; a column that carries the name of the heading over its neighbours becomes their 小计. */
function figureColumns(columns: readonly Column[]): SheetColumn[] {
  const over = new Set(columns.flatMap((column) => (column.under ? [column.under.join("/")] : [])));
  return columns.map((column) => {
    const own = [...(column.under ?? []), column.title];
    return {
      kind: column.kind === "text" ? "words" : "figure",
      id: column.id,
      path: over.has(own.join("/")) ? [...own, sheetsText.subtotal] : own,
      ...(column.number === undefined ? {} : { number: column.number }),
    };
  });
}
