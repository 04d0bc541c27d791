import { defineRule, failed, settled } from "../verdict.ts";
import { findForm } from "../../../forms/profiles.ts";

/** What the explanation of each kind of disclosure always tells. */
const required: Readonly<Record<string, readonly string[]>> = {
  budget: ["three-public", "operating-cost", "procurement", "assets", "said/performance"],
  final: ["three-public", "operating-cost", "procurement", "assets", "said/performance"],
};

/** The explanation tells of 三公 money, operating cost, procurement, assets and performance. One finding for all that is missing. */
export const sectionsPresent = defineRule({
  id: "sections-present",
  severity: "warning",
  title: { zh: "说明的规定内容齐全", en: "The explanation has all its required parts" },
  ground: {
    zh: "应说明“三公”经费、机关运行经费、政府采购、国有资产占用、预算绩效情况（财预〔2016〕143号）。",
    en: "三公 money, operating cost, procurement, assets and performance are to be explained (财预〔2016〕143号).",
  },
  look: ({ disclosure, profile, figures }) => {
    const wanted = disclosure.sections.some(({ part }) => part !== "table") ? (required[disclosure.kind] ?? []) : [];
    const missing = wanted.filter((form) => !figures.findSection(form));
    if (wanted.length === 0) return [];
    if (missing.length === 0) return [settled("held", [])];
    const titles = missing.map((form) => findForm(profile, form)?.title ?? form).join("、");
    return [
      failed([], {
        subject: "sections",
        message: {
          zh: `说明里缺少规定的内容：${titles}。请补上；没有这项支出的，也要写明。`,
          en: `The explanation lacks required parts: ${titles}. Add them; where there is nothing to tell, say so.`,
        },
      }),
    ];
  },
});
