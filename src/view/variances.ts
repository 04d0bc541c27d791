import type { RowEntry } from "../compile/entry.ts";
import { changesText } from "../text/changes.ts";
import type { DisclosureContext } from "./context.ts";
import { type FigureView, figureLink } from "./figure.ts";
import { figureIn, findSection } from "./lookup.ts";
import { functionName } from "./row-name.ts";
import { ended } from "./sentence.ts";

/** One subject of final accounts against its budget. */
export interface VarianceView {
  readonly name: string;
  readonly budget?: FigureView;
  readonly final?: FigureView;
  /** With its sign and `%`. */
  readonly percent: FigureView;
  readonly reason?: string;
}

/** What final accounts say of budget and execution, largest difference first. */
export interface VariancesView {
  readonly unit: string;
  readonly rows: readonly VarianceView[];
  readonly noReason: string;
}

const forms = ["said/final-fiscal", "said/final-gpb", "said/final-gpb-items", "three-public"] as const;

/** Differences between budget and final account that the explanation states; undefined where it states none. */
export function buildVariances({ disclosure, from }: DisclosureContext): VariancesView | undefined {
  const rows = forms
    .flatMap((form) => findSection(disclosure, form)?.rows ?? [])
    .flatMap((row) => toView(from, row))
    .sort((left, right) => right.size - left.size)
    .map(({ view }) => view);
  return rows.length === 0 ? undefined : { unit: disclosure.unit, rows, noReason: changesText.noReason };
}

function toView(from: string, row: RowEntry): { size: number; view: VarianceView }[] {
  const percent = figureIn(row, "variance");
  if (percent?.value === undefined || percent.state === "zero") return [];
  const [budget, final] = [figureIn(row, "budget"), figureIn(row, "final") ?? figureIn(row, "amount")];
  const reason = row.words["variance-reason"];
  const sign = percent.value.startsWith("-") ? "−" : "+";
  const view = {
    name: functionName(row),
    ...(budget ? { budget: figureLink(from, budget) } : {}),
    ...(final ? { final: figureLink(from, final) } : {}),
    percent: figureLink(from, percent, `${sign}${percent.printed.replace(/^[-−]/, "")}%`),
    ...(reason === undefined ? {} : { reason: ended(reason) }),
  };
  return [{ size: Math.abs(Number(percent.value)), view }];
}
