import { nameRow, withWord } from "../say.ts";
import type { Verdict } from "../verdict.ts";
import { judgeReasons } from "./reason-rule.ts";
import type { Reason } from "./wording.ts";

/** Words that can only explain a decrease. */
const saving = /压缩|压减|缩减|削减|过紧日子|厉行节约|节约/;
/** Words that can only explain an increase. */
const growing = /增加|新增|增长|上调|扩大|增设/;
/** Words that may explain a decrease beside others. */
const falling = /减少|下降|降低|下调|调低|取消|停止|移出|没有|不再|未|无|收回/;
/** What a reason says of another time, or of a change of scope, may go any way. */
const elsewhere = /上年|去年|一次性|以前年度|承担|口径/;

/** The reason for an increase does not tell of savings, nor that for a decrease of growth. */
export const reasonDirection = judgeReasons(
  {
    id: "reason-direction",
    severity: "warning",
    title: { zh: "原因与增减的方向一致", en: "A reason goes the way of the change" },
    ground: {
      zh: "说明应解释数字的变化；以压缩开支解释增加、以新增开支解释减少，等于没有解释。",
      en: "A reason explains the change; savings do not explain an increase, nor growth a decrease.",
    },
  },
  judge,
);

function judge({ text, change, sign }: Reason): Verdict | undefined {
  if (elsewhere.test(text)) return undefined;
  const [saves, grows, falls] = [saving, growing, falling].map((words) => words.test(text));
  if (!saves && !grows) return undefined;
  const against = sign > 0 ? saves && !grows : grows && !saves && !falls;
  if (!against) return { spots: [change], outcome: "held" };
  const [name, by] = [nameRow(change), withWord(change)];
  return {
    spots: [change],
    outcome: "failed",
    told: {
      actual: change.figure?.value ?? "",
      message: {
        zh: `${name.zh}${by}，原因说的却是${sign > 0 ? "压缩、节约" : "增加"}。请核对增减的方向，或改写原因。`,
        en: `${name.en} changed by ${by}, but the reason tells of ${sign > 0 ? "savings" : "growth"}. Check the direction of the change, or rewrite the reason.`,
      },
    },
  };
}
