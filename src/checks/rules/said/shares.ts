import type { Spot } from "../../engine/sheet.ts";
import { findPrinted, type Paper, spotIn } from "./paper.ts";

/** Rows of one section whose shares are of one whole. */
interface SharedOut {
  readonly form: string;
  /** Form and row of the whole; its column is `amount`. */
  readonly whole: readonly [form: string, row: string];
  /** Keys of the rows; every row but the whole's when absent. */
  readonly rows?: readonly string[];
  /** The rows are all parts of the whole: their shares add up to 100. */
  readonly complete: boolean;
}

/** Where an explanation gives shares, and of what. */
const sharedOut: readonly SharedOut[] = [
  { form: "said/income", whole: ["said/income", "total"], complete: true },
  { form: "said/expenditure", whole: ["said/expenditure", "total"], complete: true },
  { form: "said/gpb-structure", whole: ["said/gpb-scale", "total"], complete: true },
  { form: "said/final-income", whole: ["said/final-income", "total"], complete: true },
  { form: "said/final-expenditure", whole: ["said/final-expenditure", "total"], complete: true },
  { form: "said/final-gpb", whole: ["said/final-expenditure", "total"], complete: false },
  { form: "said/final-gpb-structure", whole: ["said/final-gpb", "total"], complete: true },
  {
    form: "three-public",
    whole: ["three-public", "total"],
    rows: ["abroad", "vehicles", "reception"],
    complete: true,
  },
  { form: "procurement", whole: ["procurement", "total"], rows: ["sme", "micro"], complete: false },
];

/** A part with its printed share. */
export interface Part {
  readonly amount: Spot;
  readonly share: Spot;
}

/** A whole that a section shares out. */
export interface Shares {
  readonly whole: Spot;
  readonly parts: readonly Part[];
  /** Printed amounts without a share. */
  readonly unshared: readonly Spot[];
  /** The parts are meant to be all of the whole. */
  readonly complete: boolean;
}

/** Every whole of which shares are printed. */
export function listShares(paper: Paper): Shares[] {
  return sharedOut.flatMap(({ form, whole: [wholeForm, wholeRow], rows: keys, complete }) => {
    const whole = findPrinted(paper, wholeForm, wholeRow, "amount");
    const section = paper.figures.findSection(form);
    if (!whole || !section) return [];
    const rows = section.rows.filter((row) =>
      keys ? keys.includes(row.key) : section.form !== wholeForm || row.key !== wholeRow,
    );
    const cells = rows.flatMap((row) => {
      const [amount, share] = ["amount", "share"].map((id) => spotIn(paper, section, row, id));
      return amount?.figure?.value !== undefined && share ? [{ amount, share }] : [];
    });
    const parts = cells.filter(({ share }) => share.figure?.value !== undefined);
    const unshared = cells.filter((cell) => !parts.includes(cell)).map(({ amount }) => amount);
    return parts.length === 0 ? [] : [{ whole, parts, unshared, complete }];
  });
}
