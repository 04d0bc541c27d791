import type { ClauseEntry, FigureEntry, RowEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";
import { quoted, sayFigure, shownFigure } from "../said.ts";
import { checkSum } from "../sums.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** Columns of table 7 whose money can only go to things that are called by certain words. */
const kinds: readonly { readonly columns: readonly string[]; readonly items: RegExp }[] = [
  {
    columns: ["wages"],
    items: /工资|薪|社保|保险|公积金|年金|缴费|奖|绩效|津贴|补贴|补助|医疗|住房|人员|聘用|雇|劳务|福利|伙食|加班/,
  },
  {
    columns: ["construction", "capital"],
    items:
      /购|建|设备|软件|改造|修缮|工程|车|家具|系统|平台|信息化|开发|升级|更新|资产|资本|储备|土地|征|拆|补偿|安置|机/,
  },
];

/** Words that leave open what the money is for. */
const open = /专项|项目|工作经费|业务经费|运行经费|^其他(?:支出|费用)?$/;

/** Each kind of expenditure that table 7 arranges for a project is found in how its clause allocates the money. */
export const allocationColumns = defineRule({
  id: "allocation-columns",
  severity: "warning",
  title: {
    zh: "表7各栏的支出在资金分配情况里都有对应的项",
    en: "What table 7 arranges by kind is found in the allocation",
  },
  ground: {
    zh: "表7按经济分类列出同一笔钱的去向：有资本性支出，资金分配里就有购置、建设一类的项；有工资福利支出，就有人员一类的项。",
    en: "Table 7 tells by economic category where the same money goes: capital expenditure means that something is bought or built, wages mean people.",
  },
  look: (context) => context.disclosure.clauses.flatMap((clause) => judge(context, clause)),
});

function judge(context: RuleContext, { project, name, rows }: ClauseEntry): Verdict[] {
  const items = rows.filter(({ key }) => key !== "scale" && key !== "allocation-total");
  const parts = items.flatMap((row) => figureOf(row, "amount") ?? []);
  const scale = figureOf(
    rows.find(({ key }) => key === "scale"),
    "amount",
  );
  // An allocation that is not whole is told as that.
  const isWhole = scale && parts.length === items.length && checkSum(scale, parts)?.outcome !== "failed";
  if (!isWhole || parts.length === 0 || items.some((row) => open.test(row.name))) return [];
  const arranged = (context.figures.findSection("xj/7")?.rows ?? []).filter((row) => row.project === project);
  return kinds.flatMap(({ columns, items: words }): Verdict[] => {
    const cells = arranged.flatMap((row) => columns.flatMap((column) => figureOf(row, column) ?? []));
    const printed = cells.filter(({ state }) => state === "amount");
    if (printed.length === 0) return [];
    const ids = [...printed, ...parts].map(({ id }) => id);
    if (items.some((row) => words.test(row.name))) return [settled("held", ids)];
    return [say(context, name, printed, items)];
  });
}

function say(context: RuleContext, name: string, printed: readonly FigureEntry[], items: readonly RowEntry[]): Verdict {
  const said = printed.map((figure) => sayFigure(context, figure));
  const parts = items.flatMap((row) => figureOf(row, "amount") ?? []);
  const listed = items.map(
    (row) =>
      `${row.name}${parts
        .filter(({ id }) => row.figures.some((own) => own.id === id))
        .map(shownFigure)
        .join("")}`,
  );
  return failed(
    [...printed, ...parts].map(({ id }) => id),
    {
      message: {
        zh: `${said.map(({ zh }) => zh).join("；")}，而${quoted(name)}的资金分配里没有这一类的项：${listed.join("、")}。请核对分配的项目，或表7的经济分类。`,
        en: `${said.map(({ en }) => en).join("; ")}, but the allocation of ${quoted(name)} has nothing of that kind: ${listed.join(", ")}. Check the allocation, or the economic category in table 7.`,
      },
    },
  );
}
