import type { CiteContent } from "../../../schema/content.ts";
import { type Chance, pick } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";
import { printed, type Cents } from "../facts/money.ts";

/** Prose with the figures it states. */
export interface Told {
  readonly text: string;
  readonly cites: readonly CiteContent[];
}

const more = [
  "人员工资正常晋升，社保缴费基数上调",
  "新增信息化运维任务，需要的委托业务费增加",
  "本年服务范围扩大；群众办事量上升",
  "按机构改革方案，部分职能和经费一并划入，故预算增加",
  "①工资标准调整；②设备到期需要更换",
  "新增培训{3}次，日常开支相应增加",
  "新增设备购置{12.5}，另有上年尾款",
];
const less = [
  "落实过紧日子要求，压缩一般性支出",
  "检查减少{2}次，相应缩减差旅和公用支出",
  "部分任务上年已经完成。本年不再安排",
  "按照财政要求厉行节约，减少会议和差旅",
  "减少运维费用{8.00}",
];
const same = ["本年与上年均未安排此项预算", "本年与上年安排一致", "两年都没有变动"];

/** Turns {3}名 into 3名 and {12.5} into 12.5万元, and cites them. */
export function tell(text: string): Told {
  const cites: CiteContent[] = [];
  const told = text.replace(/\{([\d.,]+)\}(名|人|个|次|%|)/g, (_, number: string, unit: string) => {
    const word = unit === "" ? "万元" : unit;
    cites.push({ printed: number, unit: word });
    return number + word;
  });
  return { text: told, cites };
}

/** Why an amount changed; the words fit the direction. */
export function inventReason(now: Cents, before: Cents, chance: Chance): Told {
  const told = tell(pick(now > before ? more : now < before ? less : same, chance));
  if (now !== before && happens(0.15, chance)) {
    const difference = printed(Math.abs(now - before));
    const word = now > before ? "增加" : "减少";
    return {
      text: `${told.text}，所以本项${word}${difference}万元`,
      cites: [...told.cites, { printed: difference, unit: "万元" }],
    };
  }
  return told;
}

const aims = [
  "保障{count}个窗口正常运行，为群众提供便捷服务。",
  "完成年度任务{count}项；按时足额支付资金，提高资金使用效益。",
  "一、保障日常运转。二、提升服务水平，群众满意度达到{percent}%以上。",
  "购置设备{count}台，改善办事条件，方便企业和群众。",
  "按照全年工作计划推进各项任务，确保项目按期完成，切实发挥财政资金效益，不断增强群众的获得感。",
];

/** What a project is to achieve. */
export function inventAim(chance: Chance): Told {
  const text = pick(aims, chance)
    .replace("{count}", `{${String(whole(2, 300, chance))}}`)
    .replace("{percent}", `{${String(whole(80, 98, chance))}}`);
  const cites: CiteContent[] = [];
  const told = text.replace(/\{(\d+)\}(个|项|台|%)/g, (_, number: string, unit: string) => {
    cites.push({ printed: number, unit });
    return number + unit;
  });
  return { text: told, cites };
}
