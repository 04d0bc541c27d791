import { groupDigits } from "../../../text/amount.ts";
import type { Spot } from "../../engine/sheet.ts";
import { compare, divide, type Fraction, toRounded } from "../../interval.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { findPrinted, valueOfSpot } from "../said/paper.ts";
import { nameRow, withUnit } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";
import { toPaper } from "./earlier.ts";
import { findSlips } from "./slips.ts";

/** 分 in 1万元. */
const tenThousandYuan = 1_000_000n;

/** Values that can be divided by a count, and what one of them can cost at most: far above every standard, so that only a wrong unit is beyond. */
const ceilings: readonly {
  readonly value: string;
  readonly count: readonly [form: string, row: string];
  /** In 万元. */
  readonly most: bigint;
  readonly each: string;
  readonly standard: string;
}[] = [
  {
    value: "vehicles",
    count: ["assets", "vehicles"],
    most: 1000n,
    each: "每辆",
    standard: "《党政机关公务用车管理办法》规定的购置价格，轿车和越野车最高为25万元",
  },
  {
    value: "furniture",
    count: ["staffing", "staff"],
    most: 100n,
    each: "每人",
    standard: "通用办公家具配置标准每人不过万元左右",
  },
];

/** The value of a vehicle or of a person's furniture is in the unit printed. */
export const unitMagnitude: Rule = {
  id: "unit-magnitude",
  severity: "warning",
  title: { zh: "资产的单价与计量单位相称", en: "What one asset is worth fits the printed unit" },
  ground: {
    zh: "《党政机关公务用车管理办法》与通用办公设备家具配置标准规定了单价；超出几十倍，只能是计量单位写错。",
    en: "The price of vehicles and furniture is limited by regulation; tens of times as much can only be a wrong unit.",
  },
  run: (context) => {
    const known = slipped(context);
    return resultOf(
      unitMagnitude,
      context.disclosure.id,
      ceilings.flatMap((ceiling) => {
        const value = findPrinted(context, "assets", ceiling.value, "value");
        const count = findPrinted(context, ceiling.count[0], ceiling.count[1], "count");
        return value && count && !known.has(value.id) ? judge(value, count, ceiling) : [];
      }),
    );
  },
};

/** Values of which the years before and after tell more. */
function slipped(context: RuleContext): ReadonlySet<string> {
  const [earlier, later] = [toPaper(context.previous), toPaper(context.next)];
  const slips = [...(earlier ? findSlips(earlier, context) : []), ...(later ? findSlips(context, later) : [])];
  return new Set(slips.flatMap((slip) => [slip.earlier.id, slip.later.id]));
}

function judge(value: Spot, count: Spot, { most, each, standard }: (typeof ceilings)[number]): Verdict[] {
  const spots = [value, count];
  const [worth, number] = [valueOfSpot(value), valueOfSpot(count)];
  if (!worth || !number || number.top <= 0n) return [{ spots, outcome: "unchecked" }];
  const one: Fraction = divide(divide(worth, number), { top: tenThousandYuan, bottom: 1n });
  if (compare(one, { top: most, bottom: 1n }) <= 0) return [{ spots, outcome: "held" }];
  const price = groupDigits(toRounded(one, 2));
  const name = nameRow(value);
  return [
    {
      spots,
      outcome: "failed",
      told: {
        actual: value.figure?.value ?? "",
        message: {
          zh: `${name.zh}价值${withUnit(value)}，按${withUnit(count)}计算，${each}${price}万元；${standard}，计量单位多半写错了。请按账面核对单位。`,
          en: `${name.en}: ${withUnit(value)} for ${withUnit(count)} makes ${price} 万元 each, far beyond every standard; the unit must be wrong. Check it with the books.`,
        },
      },
    },
  ];
}
