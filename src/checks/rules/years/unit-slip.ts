import type { Bilingual } from "../../../errors/publish-error.ts";
import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import { multiply } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { type Paper, valueOfSpot } from "../said/paper.ts";
import { nameRow, withUnit } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";
import { nameDisclosure, toPaper } from "./earlier.ts";
import { findSlips, type Slip } from "./slips.ts";

/** Powers of ten between 元, 万元 and 亿元. */
const unitPowers: readonly number[] = [4, 8, -4, -8];

/** Values of two years do not differ by a power of ten alone. */
export const unitSlip: Rule = {
  id: "unit-slip",
  severity: "warning",
  title: {
    zh: "资产价值与相邻年度的计量单位一致",
    en: "Values of assets are in the same unit as in the year before and after",
  },
  ground: {
    zh: "数字完全相同、只差10的整数次方，而数量没有变，是计量单位写错（元印成万元等），不是价值变了。",
    en: "The same digits a power of ten apart, with unchanged counts, are a wrong unit (元 printed as 万元), not another value.",
  },
  run: (context) => {
    const [earlier, later] = [toPaper(context.previous), toPaper(context.next)];
    return resultOf(unitSlip, context.disclosure.id, [
      ...(earlier ? judgeAgainstEarlier(context, earlier) : []),
      ...(later ? judgeAgainstLater(context, later) : []),
    ]);
  },
};

/** One finding for all: the unit of the section is the one cause. */
function judgeAgainstEarlier(paper: Paper, earlier: Paper): Verdict[] {
  const slips = findSlips(earlier, paper);
  if (slips.length === 0) return [];
  const said = distinct(slips).map(saySlip);
  const powers = new Set(slips.map(({ power }) => power));
  const publisher = nameDisclosure(earlier.disclosure);
  const mixed = powers.size > 1;
  return slips.map((slip, index): Verdict => ({
    spots: [slip.later, slip.earlier],
    outcome: "failed",
    ...(index > 0
      ? {}
      : {
          also: slips.flatMap((one) => [one.later, one.earlier]),
          subject: "assets",
          told: {
            message: {
              zh: `国有资产的价值与${publisher}数字相同，只是差了10的整数次方，数量没有变：${said.map(({ zh }) => zh).join("；")}。应是计量单位写错，例如把元印成了万元${mixed ? "；各项的倍数不同，上年也有写错的" : ""}。请按账面核对单位后改正。`,
              en: `The values of assets have the same digits as in ${publisher}, a power of ten apart, with unchanged counts: ${said.map(({ en }) => en).join("; ")}. The unit must be wrong, such as 元 printed as 万元${mixed ? "; the powers differ, so some of last year's were wrong too" : ""}. Check the books and correct the unit.`,
            },
          },
        }),
  }));
}

/** Where the year after took another unit for all, what does not fit it was already wrong here. */
function judgeAgainstLater(paper: Paper, later: Paper): Verdict[] {
  const slips = distinct(findSlips(paper, later));
  const unit = slips.map(({ power }) => power).find((power) => unitPowers.includes(power));
  const wrong = unit === undefined ? [] : slips.filter(({ power }) => power !== unit);
  if (unit === undefined || wrong.length === 0) return [];
  const publisher = nameDisclosure(later.disclosure);
  const said = wrong.map((slip) => sayWrong(slip, unit));
  return wrong.map((slip, index): Verdict => ({
    spots: [slip.earlier, slip.later],
    outcome: "failed",
    ...(index > 0
      ? {}
      : {
          also: wrong.flatMap((one) => [one.earlier, one.later]),
          subject: "assets-later",
          told: {
            message: {
              zh: `${said.map(({ zh }) => zh).join("；")}：${publisher}印的数字相同，按那一年其余各项的倍数换算不符，多半是换算单位时小数点移错。请按账面核对。`,
              en: `${said.map(({ en }) => en).join("; ")}: ${publisher} prints the same digits, and by the factor of its other values these do not fit; the decimal point seems to have slipped. Check the books.`,
            },
          },
        }),
  }));
}

/** Without rows that repeat the value of the row they belong to. */
function distinct(slips: readonly Slip[]): Slip[] {
  return slips.filter(
    ({ later }) =>
      !slips.some(
        (other) =>
          later.rowKey.startsWith(`${other.later.rowKey}.`) && other.later.figure?.value === later.figure?.value,
      ),
  );
}

function saySlip({ earlier, later, power }: Slip): Bilingual {
  const times = groupDigits(`1${"0".repeat(Math.abs(power))}`);
  const [name, now, then] = [nameRow(later), withUnit(later), withUnit(earlier)];
  return {
    zh: `${name.zh}${now}，上年${then}，${power > 0 ? `是${times}倍` : `只有${times}分之一`}`,
    en: `${name.en} ${now} after ${then}, ${power > 0 ? `${times} times` : `one part in ${times}`}`,
  };
}

function sayWrong({ earlier, later, power }: Slip, unit: number): Bilingual {
  const ten = 10n ** BigInt(Math.abs(power - unit));
  const by = power > unit ? { top: ten, bottom: 1n } : { top: 1n, bottom: ten };
  const fitting = groupDigits(inUnitOf(earlier, multiply(valueOfSpot(earlier) ?? { top: 0n, bottom: 1n }, by)));
  const [name, value] = [nameRow(later), withUnit(earlier)];
  return {
    zh: `${name.zh}印的是${value}，应是${fitting}${earlier.figure?.unit ?? ""}`,
    en: `${name.en} is printed as ${value} and should be ${fitting}${earlier.figure?.unit ?? ""}`,
  };
}
