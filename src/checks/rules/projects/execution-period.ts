import { quoted } from "../said.ts";
import type { ClauseEntry, RowEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";
import { defineRule, failed, type Found, settled, type Verdict } from "../verdict.ts";

type Fault = "no end" | "other year";

/** The period in which a project's money is to be spent has an end and lies in the fiscal year. One finding for each kind of fault. */
export const executionPeriod = defineRule({
  id: "execution-period",
  severity: "warning",
  title: {
    zh: "资金执行时间有起有止，在本年度之内",
    en: "The period of spending has an end and lies in the fiscal year",
  },
  ground: {
    zh: "“资金执行时间”是一段期间；预算资金在本预算年度内执行（《预算法》第十八条）。",
    en: "资金执行时间 is a period; a budget is carried out within its fiscal year (Budget Law, art. 18).",
  },
  look: ({ disclosure }: RuleContext) => {
    const withheld = new Set(disclosure.projects.filter((project) => project.withheld).map(({ key }) => key));
    const periods = disclosure.clauses.filter(({ project }) => !withheld.has(project)).flatMap(periodOf);
    const faults = (["no end", "other year"] as const).flatMap((kind): Verdict[] => {
      const wrong = periods.filter(({ text }) => faultOf(text, disclosure.fiscalYear) === kind);
      return wrong.length === 0
        ? []
        : [
            failed(
              wrong.flatMap(({ ids }) => ids),
              say(kind, wrong, disclosure.fiscalYear),
            ),
          ];
    });
    const right = periods.filter(({ text }) => faultOf(text, disclosure.fiscalYear) === undefined);
    return [...right.map(({ ids }) => settled("held", ids)), ...faults];
  },
});

interface Period {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly string[];
}

function periodOf({ name, rows }: ClauseEntry): Period[] {
  const scale: RowEntry | undefined = rows.find(({ key }) => key === "scale");
  const text = scale?.words["period"];
  const amount = figureOf(scale, "amount");
  return text === undefined || !/\d/.test(text) ? [] : [{ name, text, ids: amount ? [amount.id] : [] }];
}

function faultOf(text: string, year: number): Fault | undefined {
  const years = [...text.matchAll(/(?:19|20)\d\d(?=[年.\-/])/g)].map(([found]) => Number(found));
  if (years.some((one) => one !== year)) return "other year";
  const isOneDay = /^\D{0,4}\d{4}年\d{1,2}月(\d{1,2}日)?$/.test(text.replace(/\s/g, ""));
  return isOneDay ? "no end" : undefined;
}

function say(kind: Fault, wrong: readonly Period[], year: number): Found {
  const names = wrong.map(({ name }) => quoted(name)).join("、");
  const texts = [...new Set(wrong.map(({ text }) => quoted(text)))].join("、");
  const end = kind === "no end";
  return {
    subject: `projects/${end ? "no-end" : "other-year"}`,
    message: {
      zh: `${wrong.length}个项目的资金执行时间印为${texts}，${end ? "只有一个日期，没有止期" : `不全在${year}年度之内`}：${names}。请写明起止日期。`,
      en: `The period of ${wrong.length} projects is printed as ${texts}, ${end ? "one date without an end" : `not all within ${year}`}: ${names}. Give its first and last day.`,
    },
  };
}
