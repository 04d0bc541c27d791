import type { Column } from "../../forms/form.ts";
import { directionWords } from "../../model/cell.ts";
import { moneyUnits } from "../../model/money.ts";
import type { CellContent, CiteContent, FundContent, RowContent } from "../../schema/content.ts";
import type { Claim, ClaimKind } from "./claims.ts";

const directed = new RegExp(`^(${Object.keys(directionWords).join("|")})\\s*(?=[-\\d])`);

/** Line that an `at` names; `fallback` where it names none. */
export function lineOf(at: string | undefined, fallback = 0): number {
  return at !== undefined && /^\d+$/.test(at) ? Number(at) : fallback;
}

/** Whether a field of a row or a fund line is one cell. */
export function isCell(content: RowContent[string] | FundContent): content is CellContent {
  if (content === undefined || typeof content === "string") return content !== undefined;
  return "printed" in content && typeof content.printed === "string";
}

/** What a cell claims; nothing when no digit is printed in it. */
export function cellClaim(column: Column, row: string, content: CellContent, rowLine: number): Claim[] {
  const printed = typeof content === "string" ? content : content.printed;
  const line = typeof content === "string" ? rowLine : lineOf(content.at, rowLine);
  const address = `${row}/${column.id}`;
  if (column.kind === "text") return textClaim(textKind(column), address, printed, line, rowLine);
  if (typeof content !== "string" && content.unreadable) return textClaim("figure", address, printed, line, rowLine);
  return directedClaim(address, printed.replace(/%$/, ""), line, rowLine).map((claim) => ({
    ...claim,
    ...(column.kind === "money" ? { isMoney: true as const } : { unit: column.unit ?? "" }),
  }));
}

/** A figure with the direction word that may be printed before it, apart: in the source other words may stand between the two. */
function directedClaim(address: string, printed: string, line: number, rowLine: number): Claim[] {
  const [before = "", word] = directed.exec(printed) ?? [];
  return textClaim("figure", address, printed.slice(before.length), line, rowLine).map((claim) => ({
    ...claim,
    ...(word === undefined ? {} : { word }),
  }));
}

function textKind({ id, prose }: Column): ClaimKind {
  if (prose) return "prose";
  return id === "name" || id === "project-name" || id === "undertaker" || id.startsWith("level") ? "name" : "words";
}

/** The figures cited in prose: columns `cite-1`, `cite-2` … of their row. */
export function citeClaims(cites: readonly CiteContent[] | undefined, row: string, rowLine: number): Claim[] {
  return (cites ?? []).flatMap(({ printed, unit, at }, index) =>
    directedClaim(`${row}/cite-${index + 1}`, printed, lineOf(at, rowLine), rowLine).map((claim) => ({
      ...claim,
      ...(moneyUnits.includes(unit) ? { isMoney: true as const } : { unit }),
    })),
  );
}

/** What a text claims; nothing when no digit is printed in it. */
export function textClaim(kind: ClaimKind, address: string, printed: string, line: number, rowLine = line): Claim[] {
  return /[0-9０-９]/.test(printed) ? [{ kind, address, printed, line, rowLine }] : [];
}
