import type { Bilingual } from "../errors/publish-error.ts";
import type { Form, Identity } from "../forms/form.ts";

/** Kinds of checks as readers are told of them, in the order in which they are told; `rules` are the ids of those that need logic. */
export const families = [
  {
    id: "sums",
    title: {
      zh: "各级合计：总计＝各类之和，类＝各款之和，款＝各项之和",
      en: "Totals: each level is the sum of the one below",
    },
  },
  {
    id: "columns",
    title: { zh: "行内相加：合计栏＝各分栏之和", en: "Rows: the total column is the sum of its columns" },
  },
  {
    id: "tables",
    title: { zh: "表与表之间：同一个数在不同的表里", en: "Between tables: one number in several tables" },
  },
  {
    id: "text",
    title: { zh: "文字与表：说明里的数＝表里的数", en: "Text and tables: what is said is what the table prints" },
  },
  { id: "other", title: { zh: "其他", en: "Others" } },
] as const satisfies readonly { readonly id: string; readonly title: Bilingual; readonly rules?: readonly string[] }[];

/** Id of a family. */
export type FamilyId = (typeof families)[number]["id"];

/** The family of an identity that a form declares. */
export function familyOfIdentity(form: Form, identity: Identity, findForm: (id: string) => Form | undefined): FamilyId {
  if (identity.kind === "sum") return identity.over === "columns" ? "columns" : "sums";
  const parts = [form.id, identity.left.form, identity.right.form].map((id) => findForm(id)?.part);
  return parts.every((part) => part === "table") ? "tables" : "text";
}

/** The family of a rule. */
export function familyOfRule(id: string): FamilyId {
  const own: readonly { readonly id: FamilyId; readonly rules?: readonly string[] }[] = families;
  return own.find(({ rules }) => rules?.includes(id))?.id ?? "other";
}
