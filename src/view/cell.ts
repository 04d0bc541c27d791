import type { FigureMark } from "../checks/finding.ts";
import type { FigureEntry } from "../compile/entry.ts";
import type { CellState } from "../model/cell.ts";
import { fenToYuan } from "../model/money.ts";
import { severityText } from "../text/findings.ts";
import { href } from "./href.ts";

/** A printed cell at its home: the one place of the site that carries its id. Blank cells have none. */
export interface CellView {
  readonly text: string;
  readonly state: CellState | "blank";
  /** HTML id: what follows `#` in the figure's id. */
  readonly id?: string;
  /** The figure's id. */
  readonly figure?: string;
  /** Exact amount in 元; money only. */
  readonly yuan?: string;
  /** Written after the number where no heading says it: %, 人 … */
  readonly unit?: string;
  /** Direction word as printed: 增加, 减少 … */
  readonly word?: string;
  /** Findings that name the figure. */
  readonly marks?: readonly MarkView[];
}

/** A mark of ours beside a figure; it leads to the finding. */
export interface MarkView {
  readonly href: string;
  readonly severity: "error" | "warning" | "note";
  /** Read aloud, and shown on hover. */
  readonly label: string;
}

/** A cell in which nothing is printed. */
export const blankCell: CellView = { text: "", state: "blank" };

/** HTML id of a figure or row on the page it stands on: `zwfwj/2024-budget/tables#xj-3/201/total` → `xj-3/201/total`. */
export function htmlId(address: string): string {
  return address.slice(address.indexOf("#") + 1);
}

/** A printed cell at its home, exactly as printed. */
export function homeCell(figure: FigureEntry | undefined): CellView {
  if (!figure) return blankCell;
  return {
    text: figure.printed,
    state: figure.state,
    id: htmlId(figure.id),
    figure: figure.id,
    ...(figure.fen === undefined ? {} : { yuan: fenToYuan(figure.fen) }),
    ...(figure.marks ? { marks: figure.marks.map((mark) => markView(figure.id, mark)) } : {}),
  };
}

function markView(id: string, { address, severity, title }: FigureMark): MarkView {
  const from = id.slice(0, id.indexOf("#"));
  return { href: href(from, address), severity, label: `${severityText[severity].name}：${title}` };
}

/**
 * A printed change at its home: with the sign that its direction word gives it where it is printed without one, and that word beside it.
 * Example: 减少 12.87 → `−12.87` with `减少`; `-12.87` stays as it is.
 */
export function changeCell(figure: FigureEntry | undefined): CellView {
  const cell = homeCell(figure);
  if (!figure) return cell;
  const isBare = figure.state === "amount" && !/^[-－−+＋]/.test(figure.printed);
  const sign = figure.value?.startsWith("-") ? "−" : "+";
  return { ...cell, text: `${isBare ? sign : ""}${figure.printed}`, ...(figure.word ? { word: figure.word } : {}) };
}
