import { shownFigure } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";

/** A body without subordinate bodies that has institutions under it says how both can be. */
export const noSubordinates = defineRule({
  id: "no-subordinates",
  severity: "note",
  title: {
    zh: "说没有下属预算单位的，不再列出下设的事业单位",
    en: "Where no subordinate bodies are said to exist, no institutions are counted",
  },
  ground: {
    zh: "下设的事业单位一般是独立核算的预算单位；不是的，应说明由谁核算，否则读者不知道它的收支在不在内。",
    en: "Institutions usually keep accounts of their own; where they do not, say whose accounts hold their money.",
  },
  look: ({ figures }) => {
    const none = figures.findFigure("organisation", "subordinates", "count");
    const institutions = figures.findFigure("organisation", "institutions", "count");
    if (!none || !institutions) return [];
    const ids = [none.id, institutions.id];
    const isNone = none.value === undefined ? none.printed === "无" : Number(none.value) === 0;
    if (!isNone || Number(institutions.value ?? "0") === 0) return [settled("held", ids)];
    return [
      failed(ids, {
        message: {
          zh: `文字说没有下属预算单位（${shownFigure(none)}），又说下设事业单位${shownFigure(institutions)}。请写明这些事业单位的收支是否包括在内。`,
          en: `The text says that there are no subordinate bodies (${shownFigure(none)}), and then counts ${shownFigure(institutions)} institutions. Say whether their money is included.`,
        },
      }),
    ];
  },
});
