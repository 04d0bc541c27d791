import type { Form, RowGroup, RowKind } from "../../forms/form.ts";

/** Whether a form keys rows by classification codes. */
export function hasCodes(form: Form): boolean {
  return form.groups.some((group) => isCoded(group));
}

/** Whether a form's rows stand in groups of bodies. */
export function hasBodies(form: Form): boolean {
  return form.identities.some((identity) => identity.kind === "sum" && identity.over === "bodies");
}

/** Whether a row group keys rows by codes. */
export function isCoded(group: RowGroup): boolean {
  return group.kinds.some(isCodeKind);
}

/** Whether rows of a kind are keyed by codes of a classification. */
export function isCodeKind(kind: RowKind): kind is "function" | "economic" {
  return kind === "function" || kind === "economic";
}

/** The row group a code belongs to: the one that takes its first digits, else the one that takes the rest. */
export function groupOfCode(form: Form, code: string): RowGroup | undefined {
  const groups = form.groups.filter(isCoded);
  return (
    groups.find((group) => group.codes?.some((start) => code.startsWith(start))) ?? groups.find((group) => !group.codes)
  );
}

/** A code in front of a text: `201 03 02 一般行政管理事务`, `2010302`, `201一般公共服务支出`. */
export interface LeadingCode {
  /** Digits only; empty when there is none. */
  readonly code: string;
  readonly rest: string;
}

/** Classes of 支出功能分类 begin with 2, of 支出经济分类 with 3 or 5. */
const leading = /^([235]\d{2})(?:\s*(\d{2}))?(?:\s*(\d{2}))?(?:\s+(?=\D)|(?=\p{Script=Han})|\s*$)/u;

/** Splits a code off the front of a text. A year (2024年) or a name of digits (12345) is none. */
export function splitCode(text: string): LeadingCode {
  const trimmed = text.trim();
  const match = leading.exec(trimmed);
  if (!match || /^\s*(?:年|度)/.test(trimmed.slice(match[0].length))) return { code: "", rest: trimmed };
  return { code: [match[1], match[2], match[3]].join(""), rest: trimmed.slice(match[0].length) };
}
