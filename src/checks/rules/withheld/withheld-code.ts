import { quoted } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** The code names of withheld projects are seven digits and a letter. Only the publisher is told. */
export const withheldCode = defineRule({
  id: "withheld-code",
  severity: "note",
  audience: "publisher",
  title: {
    zh: "不予公开项目的代号格式完整（七位数字加一个字母）",
    en: "Code names of withheld projects are seven digits and a letter",
  },
  ground: {
    zh: "已见的“特定目标”代号都是七位数字加一个大写字母；不同的多半是印错。",
    en: "All code names seen are seven digits and a capital letter; others are mostly misprints.",
  },
  look: ({ disclosure }) =>
    disclosure.projects.flatMap(({ withheld, code, amount, key }): Verdict[] => {
      if (!withheld || code === undefined) return [];
      const ids = amount ? [amount.id] : [];
      if (/^\d{7}[A-Z]$/.test(code)) return [settled("held", ids)];
      return [
        failed(ids, {
          subject: `projects/${key}`,
          audience: "publisher",
          actual: code,
          message: {
            zh: `只供发布单位：不予公开项目的代号印作${quoted(code)}，不是七位数字加一个字母，可能印错。请核对。`,
            en: `For the publisher only: the code name of a withheld project is printed as ${quoted(code)}, not seven digits and a letter; it may be a misprint. Check it.`,
          },
        }),
      ];
    }),
});
