import type { Identity } from "../../forms/form.ts";
import type { Spot } from "./sheet.ts";

/** What a sum adds up: the columns of a row, rows, codes below a code, bodies, or projects; or an equality of two cells. */
export type TieKind = Extract<Identity, { kind: "sum" }>["over"] | "equal";

/** One identity applied in one place: the whole is the sum of the parts; of an equality the one part is the other cell. */
export interface Tie {
  /** Id of the identity. */
  readonly rule: string;
  readonly kind: TieKind;
  readonly whole: Spot;
  readonly parts: readonly Spot[];
  /** Said in sentences: a cell of a printed row that is not said is unknown, not nothing. */
  readonly inWords: boolean;
}

/**
 * Whether a tie ties anything: some cell of it is printed, of a sum in sentences the whole, of an equality with a sentence what the sentence
 * says. What a sentence leaves out it does not claim.
 */
export function isPrinted(tie: Tie): boolean {
  if (tie.kind !== "equal" && tie.inWords) return tie.whole.figure !== undefined;
  if (tie.kind === "equal" && spotsOf(tie).some(isUnsaid)) return false;
  return spotsOf(tie).some(({ figure }) => figure !== undefined);
}

function isUnsaid({ figure, section }: Spot): boolean {
  return figure === undefined && section.part !== "table";
}

/** Every cell of a tie, the whole first. */
export function spotsOf(tie: Tie): readonly Spot[] {
  return [tie.whole, ...tie.parts];
}
