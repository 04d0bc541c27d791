import { defineRule, failed, settled } from "../verdict.ts";

/** Days within which a disclosure is published after its approval. */
const allowedDays = 20;

const dayInMilliseconds = 86_400_000;

/** A disclosure is published within 20 days of its approval; nothing is said where a date is unknown or not a day. */
export const publishedInTime = defineRule({
  id: "published-in-time",
  severity: "warning",
  title: { zh: "批复后20日内公开", en: "Published within 20 days of approval" },
  ground: {
    zh: "经本级政府财政部门批复的部门预算、决算及报表，应当在批复后二十日内由各部门向社会公开（《预算法》第十四条）。",
    en: "Departments publish budgets and final accounts within twenty days of their approval (Budget Law, art. 14).",
  },
  look: ({ disclosure: { approvedOn, publishedOn } }) => {
    const [approved, published] = [readDay(approvedOn), readDay(publishedOn)];
    if (approved === undefined || published === undefined) return [];
    const days = (published - approved) / dayInMilliseconds;
    if (days >= 0 && days <= allowedDays) return [settled("held", [])];
    const [from, to] = [approvedOn ?? "", publishedOn ?? ""];
    return [
      failed([], {
        subject: "published-on",
        expected: `≤${allowedDays}`,
        actual: String(days),
        message:
          days < 0
            ? {
                zh: `公开日期${to}早于批复日期${from}。请核对两个日期。`,
                en: `Published on ${to}, before its approval on ${from}. Check both dates.`,
              }
            : {
                zh: `${from}批复，${to}公开，相隔${days}日，超过规定的${allowedDays}日。请核对日期；确已逾期的，请说明。`,
                en: `Approved on ${from} and published on ${to}, ${days} days later; ${allowedDays} are allowed. Check the dates; if it is so, say why.`,
              },
      }),
    ];
  },
});

/** A full date as milliseconds in UTC; undefined for a year or month alone. */
function readDay(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
