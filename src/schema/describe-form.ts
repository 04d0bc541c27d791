import type { Bilingual } from "../errors/publish-error.ts";
import type { Form } from "../forms/form.ts";
import { allowsJoins, rowKinds } from "./row.ts";

/** Names the columns that rows of a form may have. */
export function listColumns(form: Form): Bilingual {
  const zh = form.columns.map(({ id, title }) => `${id}（${title}）`).join("、");
  const en = form.columns.map(({ id }) => id).join(", ");
  const keys = ["row", "name", "at", "cites", ...(allowsJoins(form) ? ["body", "project"] : [])];
  return {
    zh: `${form.title}的栏目：${zh}；以及 ${keys.join("、")}`,
    en: `a column of ${form.id}: ${en}; or ${keys.join(", ")}`,
  };
}

const kindWords: Readonly<Record<string, Bilingual>> = {
  function: { zh: "支出功能分类科目编码（3、5 或 7 位数字）", en: "a code of 支出功能分类 (3, 5 or 7 digits)" },
  economic: { zh: "支出经济分类科目编码（3 或 5 位数字）", en: "a code of 支出经济分类 (3 or 5 digits)" },
  project: { zh: "或用 project 指明项目", en: "or a project, named by `project`" },
  free: { zh: "小写字母、数字和连字符组成的短键", en: "a short key of a-z, 0-9 and hyphens" },
};

const unknownWords: Bilingual = {
  zh: "x1、x2……（原文有、这张表没有的行）",
  en: "x1, x2 … (a row the source has and the form has not)",
};

/** Names the rows a form may have. */
export function describeRows(form: Form): Bilingual {
  const fixed = form.groups.flatMap((group) => group.fixed ?? []).map(({ id }) => id);
  const words = [...rowKinds(form).flatMap((kind) => kindWords[kind] ?? []), unknownWords];
  const ids = fixed.length === 0 ? [] : [fixed.join("、")];
  return {
    zh: `${form.title}的行：${[...ids, ...words.map(({ zh }) => zh)].join("；")}`,
    en: `a row of ${form.id}: ${[...ids.map((text) => text.replaceAll("、", ", ")), ...words.map(({ en }) => en)].join("; ")}`,
  };
}
