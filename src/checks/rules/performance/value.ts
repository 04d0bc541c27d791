import { compare, type Fraction, fractionOf, multiply } from "../../interval.ts";
import { whole } from "../ranges.ts";

/** How a target is meant: at least, at most, exactly. */
export type Operator = ">=" | "<=" | ">" | "<" | "=";

/** A quantity as an indicator prints it: `≥100万条`, `<=1.5万元`, `95%`. */
export interface Value {
  /** Undefined where none is printed. */
  readonly operator: Operator | undefined;
  /** The number in the unit's base: 1,000,000 for 100万条. */
  readonly amount: Fraction;
  /** The number as printed. */
  readonly number: string;
  /** The unit as printed: 万条, 元/月, %; empty where none is. */
  readonly unit: string;
  /** The unit without 万 and 亿. */
  readonly base: string;
}

const operators: Readonly<Record<string, Operator>> = { "≥": ">=", "≧": ">=", "≤": "<=", "≦": "<=" };
const quantity = /^(>=|<=|≥|≧|≤|≦|>|<|=)?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(.*)$/;
/** Reads a quantity; undefined for words, dates and periods. */
export function readValue(printed: string | undefined): Value | undefined {
  const text =
    printed
      ?.normalize("NFKC")
      .replace(/\s/g, "")
      .replace(/[。；;]$/, "") ?? "";
  const [, sign, digits = "", unit = ""] = quantity.exec(text) ?? [];
  if (digits === "" || isDate(digits, unit) || /\d/.test(unit)) return undefined;
  const scale = unit.startsWith("万") ? 10_000 : unit.startsWith("亿") ? 100_000_000 : 1;
  const number = digits.replaceAll(",", "");
  return {
    operator: sign === undefined ? undefined : (operators[sign] ?? toOperator(sign)),
    amount: multiply(fractionOf(number), whole(scale)),
    number,
    unit,
    base: scale === 1 ? unit : unit.slice(1),
  };
}

/** Whether a result reaches a target, exactly or not; undefined where their units differ. */
export function reaches(target: Value, actual: Value): "exactly" | "yes" | "no" | undefined {
  const alike = target.base === actual.base || target.base === "" || actual.base === "" || actual.amount.top === 0n;
  if (!alike) return undefined;
  const order = compare(actual.amount, target.amount);
  const { operator = "=" } = target;
  if (order === 0) return operator.length === 1 && operator !== "=" ? "no" : "exactly";
  const wanted = operator.startsWith(">") ? 1 : -1;
  return operator !== "=" && order === wanted ? "yes" : "no";
}

function isDate(digits: string, unit: string): boolean {
  return (/^(19|20)\d\d$/.test(digits) && unit.startsWith("年")) || /^月[底份末初中]/.test(unit);
}

function toOperator(sign: string): Operator | undefined {
  return (["<=", ">=", "<", ">", "="] as const).find((one) => one === sign);
}
