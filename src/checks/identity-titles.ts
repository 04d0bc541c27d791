import type { Bilingual } from "../errors/publish-error.ts";
import { type CellRef, findColumn, findFixedRow, type Form, type Identity } from "../forms/form.ts";
import { tableName } from "../text/names.ts";

/** Finds the form of a cell by its id. */
export type FindForm = (id: string) => Form | undefined;

/** What an identity says, made from the headings of its form: `表3 部门支出总体情况表：每行 合计＝基本支出＋项目支出`. */
export function identityTitle(form: Form, identity: Identity, findForm: FindForm): Bilingual {
  const sentence = identity.kind === "equal" ? sayEqual(identity, findForm) : saySum(form, identity);
  const name = form.part === "table" ? `${tableName(form.section)} ${form.title}` : form.title;
  return { zh: `${name}：${sentence.zh}`, en: `${form.id}: ${sentence.en}` };
}

/** Why an identity must hold. */
export function identityGround(identity: Identity): Bilingual {
  return grounds[identity.kind === "equal" ? "equal" : identity.over];
}

const grounds: Readonly<Record<"columns" | "rows" | "tree" | "bodies" | "projects" | "equal", Bilingual>> = {
  columns: {
    zh: "算术：同一行的分栏之和等于合计栏。",
    en: "Arithmetic: the columns of a row add up to its total column.",
  },
  rows: { zh: "算术：所列各行之和等于上一级的行。", en: "Arithmetic: the rows listed add up to the row above them." },
  tree: {
    zh: "《政府收支分类科目》：项汇总为款，款汇总为类，类汇总为总计。",
    en: "Classification of government revenue and expenditure: 项 add up to 款, 款 to 类, 类 to the total.",
  },
  bodies: { zh: "算术：各单位之和等于部门的总计。", en: "Arithmetic: the bodies add up to the department's total." },
  projects: {
    zh: "算术：一个科目下所列项目之和等于这个科目。",
    en: "Arithmetic: the projects of a code add up to it.",
  },
  equal: {
    zh: "同一个数字在两处公开，应当一致。",
    en: "One number disclosed in two places must be the same in both.",
  },
};

function saySum(form: Form, identity: Extract<Identity, { kind: "sum" }>): Bilingual {
  switch (identity.over) {
    case "columns": {
      const title = (id: string): string => findColumn(form, id)?.title ?? id;
      return {
        zh: `每行 ${title(identity.whole)}＝${identity.parts.map(title).join("＋")}`,
        en: `in every row, ${identity.whole} = ${identity.parts.join(" + ")}`,
      };
    }
    case "rows": {
      const title = (id: string): string => rowTitle(form, id);
      return {
        zh: `${title(identity.whole)}＝${identity.parts.map(title).join("＋")}`,
        en: `${identity.whole} = ${identity.parts.join(" + ")}`,
      };
    }
    case "tree":
      return { zh: "款＝各项之和，类＝各款之和，总计＝各类之和", en: "every code is the sum of the codes below it" };
    case "bodies":
      return { zh: "总计＝各单位之和，单位＝所列各行之和", en: "the total is the sum of the bodies" };
    case "projects":
      return { zh: "科目＝其下各项目之和", en: "every code is the sum of its projects" };
  }
}

function sayEqual({ left, right }: Extract<Identity, { kind: "equal" }>, findForm: FindForm): Bilingual {
  const every = left.row === "*";
  return {
    zh: `${every ? "每个相同的行，" : ""}${sayCell(left, findForm)}＝${sayCell(right, findForm)}`,
    en: `${every ? "in every row of both, " : ""}${left.form} ${left.row} ${left.column} = ${right.form} ${right.row} ${right.column}`,
  };
}

function sayCell({ form: id, row, column }: CellRef, findForm: FindForm): string {
  const form = findForm(id);
  if (!form) throw new Error(`an identity names the unknown form ${id}`);
  const name = form.part === "table" ? tableName(form.section) : form.title;
  return [name, ...(row === "*" ? [] : [rowTitle(form, row)]), findColumn(form, column)?.title ?? column].join("·");
}

/** A declared row's title without the numbers and words that only give its place. */
function rowTitle(form: Form, id: string): string {
  const funds = form.funds?.rows.find((row) => row.id === id);
  const title = (funds ?? findFixedRow(form, id))?.title ?? id;
  return title.replace(/^([一二三四五六七八九十]+、|\d+[.、]\s*|其中：)/, "");
}
