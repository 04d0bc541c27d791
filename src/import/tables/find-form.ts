import type { Form } from "../../forms/form.ts";
import type { ImportContext } from "../context.ts";
import { plainName } from "../draft/names.ts";
import { bareTitle } from "../text/table-titles.ts";
import { titlesOf } from "./labels.ts";

/** Title without what varies around it: its number (表1、), the year, the body's name, 部门 or 单位, a bracketed addition. */
function plainTitle(title: string, bodyName: string): string {
  const plain = plainName(bareTitle(title)).replace(plainName(bodyName), "");
  return plain
    .replace(/\([^()]*\)$/, "")
    .replace(/^\d{4}年?度?/, "")
    .replace(/^(?:部门|单位)(?=[收支])/, "");
}

/** Finds the official form whose title a table bears in the fiscal year, or undefined when the profile has none. */
export function findTableForm(title: string, context: ImportContext): Form | undefined {
  const forms = context.profile.forms.filter(
    (form) =>
      form.part === "table" &&
      (form.since ?? context.fiscalYear) <= context.fiscalYear &&
      (form.until ?? context.fiscalYear) >= context.fiscalYear,
  );
  const exact = forms.find((form) => titlesOf(form).some((known) => plainName(known) === plainName(title)));
  if (exact) return exact;
  const wanted = plainTitle(title, context.bodyName);
  return forms.find((form) => titlesOf(form).some((known) => plainTitle(known, context.bodyName) === wanted));
}
