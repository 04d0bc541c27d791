import type { Rule } from "../../rule.ts";
import { compare } from "../../interval.ts";
import { findPrinted, valueOfSpot } from "./paper.ts";
import { nameRow, withUnit } from "./say.ts";
import { resultOf, type Verdict } from "./verdict.ts";

/** 机关运行经费 is the public expenditure of administrative bodies, not of the institutions under them too. */
export const operatingCostScope: Rule = {
  id: "operating-cost-scope",
  severity: "note",
  title: { zh: "机关运行经费只含行政单位和参公事业单位", en: "Operating cost is that of administrative bodies only" },
  ground: {
    zh: "财政部口径（公开文件的名词解释也这样写）：机关运行经费指行政单位和参照公务员法管理的事业单位的公用经费；其他事业单位的日常公用经费不在其内。",
    en: "By definition it is the public expenditure of administrative bodies and those run like them; other institutions are told apart.",
  },
  run: (context) => {
    const { disclosure } = context;
    const cost = findPrinted(context, "operating-cost", "total", "amount");
    const all =
      findPrinted(context, "said/gpb-basic", "public", "amount") ??
      findPrinted(context, "said/final-gpb-basic", "public", "amount");
    // Institutions that keep no budget of their own are run by the body itself.
    const [institutions, subordinates] = ["institutions", "subordinates"].map((row) =>
      findPrinted(context, "organisation", row, "count"),
    );
    const numbers = [cost, all, institutions, subordinates].map(valueOfSpot);
    const [left, right] = numbers;
    if (
      !cost ||
      !all ||
      !left ||
      !right ||
      numbers.some((one) => !one || one.top <= 0n) ||
      disclosure.scope !== "department"
    )
      return resultOf(operatingCostScope, disclosure.id, []);
    const apart = compare(left, right) !== 0;
    return resultOf(operatingCostScope, disclosure.id, [
      apart ? { spots: [cost, all], outcome: "held" } : tell(cost, all, institutions),
    ]);
  },
};

function tell(
  cost: Verdict["spots"][number],
  all: Verdict["spots"][number],
  institutions: Verdict["spots"][number],
): Verdict {
  const [name, whole] = [cost, all].map((spot) => (spot ? nameRow(spot) : { zh: "", en: "" }));
  const value = cost ? withUnit(cost) : "";
  const count = institutions ? withUnit(institutions) : "";
  return {
    spots: [cost, all, institutions],
    outcome: "failed",
    told: {
      message: {
        zh: `机关运行经费${value}与${whole?.zh ?? ""}${value}相同，而本部门有${count}事业单位。机关运行经费按口径不含一般事业单位的日常公用经费；请核对口径，分开说明。`,
        en: `${name?.en ?? ""}, ${value}, equals ${whole?.en ?? ""}, though the department has ${count} institutions. By definition the everyday cost of institutions is no operating cost; check the scope and tell them apart.`,
      },
    },
  };
}
