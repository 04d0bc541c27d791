/** Kinds of disclosure as they are called in titles. */
const kindNames: Readonly<Record<string, string>> = {
  budget: "预算",
  final: "决算",
  "three-public": "“三公”经费",
  other: "公开",
};

const scopeNames: Readonly<Record<string, string>> = { department: "部门", unit: "单位" };

/** What a disclosure is called: `2025年部门预算`. */
export function disclosureTitle(year: number, scope: string, kind: string): string {
  return `${year}年${scopeName(scope)}${kindName(kind)}`;
}

/** 部门, 单位. */
export function scopeName(scope: string): string {
  return scopeNames[scope] ?? scope;
}

/** 预算, 决算 … */
export function kindName(kind: string): string {
  return kindNames[kind] ?? kind;
}

/** Name of an official table by its printed number: `表3`. */
export function tableName(section: string): string {
  return `表${section}`;
}
