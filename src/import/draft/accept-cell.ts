import type { Column } from "../../forms/form.ts";
import { readCell } from "../../model/cell.ts";
import { moneyUnits } from "../../model/money.ts";
import type { CellContent, CiteContent } from "../../schema/content.ts";

/** Where the cells of a section stand, and how its figures are read. */
export interface CellHome {
  /** 计量单位 of money. */
  readonly unit: string;
  /** Is told of every figure that can only be kept as printed, with its address and its line. */
  readonly tell: (address: string, printed: string, at: string) => void;
}

/**
 * A cell as content accepts it: undefined where nothing is printed; a figure that is no number, or no amount that can be counted exactly in 分,
 * marked unreadable, and told.
 */
export function acceptCell(
  content: CellContent,
  column: Column,
  address: string,
  at: string,
  { unit, tell }: CellHome,
): CellContent | undefined {
  const marked = typeof content === "string" ? { printed: content } : content;
  if (marked.printed === "") return undefined;
  if (column.kind === "text" || typeof readCell(marked.printed, column, column.unit ?? unit) !== "string")
    return content;
  if (marked.unreadable) return content;
  tell(address, marked.printed, marked.at ?? at);
  return { ...marked, unreadable: "true" };
}

/** Those cited figures that can be read; any other stays in its sentence alone. */
export function acceptCites(cites: readonly CiteContent[] = []): readonly CiteContent[] {
  return cites.filter(({ printed, unit }) => {
    const kind = moneyUnits.includes(unit) ? "money" : "count";
    return typeof readCell(printed, { id: "cite", title: "", kind, unit }, unit) !== "string";
  });
}
