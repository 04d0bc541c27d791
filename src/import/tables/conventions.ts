import type { CellRef } from "../../forms/form.ts";

/**
 * What is known of the Xinjiang forms beyond what must add up. Conventions never prove a place: a figure placed by one is asked about as well.
 */
export interface Convention {
  /** Columns in which this form's figures usually stand, likeliest first. */
  readonly usual?: readonly string[];
  /** Column of each 类 of the economic classification, where the form's columns are such. */
  readonly classes?: Readonly<Record<string, string>>;
}

/** Conventions by form. */
const conventions: Readonly<Record<string, Convention>> = {
  // Projects are mostly goods and services; office equipment is 资本性支出 (class 310), building works are 基本建设 (class 309).
  "xj/7": {
    usual: ["total", "goods", "capital", "construction", "wages"],
    classes: {
      "301": "wages",
      "302": "goods",
      "303": "households",
      "307": "interest",
      "309": "construction",
      "310": "capital",
      "311": "enterprise-construction",
      "312": "enterprise",
      "313": "social-security",
      "399": "other",
    },
  },
  // 三公 is paid from the general public budget.
  "xj/10": { usual: ["total", "gpb"] },
  // Of 三公 money most goes into running cars, then into receptions.
  "final/7": { usual: ["total", "vehicles", "vehicle-running", "reception"] },
  // What is carried over is money of projects.
  "xj/11": { usual: ["total", "fiscal", "fiscal-project", "other", "other-project"] },
  "final/8": { usual: ["opening", "income", "expenditure", "project", "closing"] },
  "xj/8": { usual: ["total", "project"] },
  "xj/9": { usual: ["total", "project"] },
};

const none: Convention = {};

/** The conventions of a form; empty when none is known. */
export function conventionOf(form: string): Convention {
  return conventions[form] ?? none;
}

/** One cell that cannot be smaller than another of the same document. */
export interface Floor {
  readonly larger: CellRef;
  readonly smaller: CellRef;
}

const basicPart = (code: string, row: string): Floor => ({
  larger: { form: "xj/10", row, column: "gpb" },
  smaller: { form: "xj/6", row: code, column: "total" },
});

/** 表6 shows the basic-expenditure part of four kinds of 三公 spending, 表10 the whole of it, both from the general public budget. */
export const floors: readonly Floor[] = [
  basicPart("30212", "abroad"),
  basicPart("30217", "reception"),
  basicPart("30231", "vehicle-running"),
  basicPart("31013", "vehicle-purchase"),
];
