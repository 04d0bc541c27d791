import { defineRule, failed, settled } from "../verdict.ts";

/** What a disclosure names as attached is there. One finding for all. */
export const attachmentsPresent = defineRule({
  id: "attachments-present",
  severity: "warning",
  title: { zh: "文中提到的附表、附件都在", en: "What is named as attached is there" },
  ground: {
    zh: "决算公开应包括全部决算报表（财预〔2016〕143号）；只有标题没有表格的，读者无从核对。",
    en: "Final accounts are published with all their tables (财预〔2016〕143号); titles alone cannot be checked.",
  },
  look: ({ disclosure: { attachments } }) => {
    const missing = attachments.filter(({ present }) => !present);
    if (attachments.length === 0) return [];
    if (missing.length === 0) return [settled("held", [])];
    const titles = missing.map(({ title }) => `《${title}》`).join("、");
    return [
      failed([], {
        subject: "attachments",
        message: {
          zh: `文中列出的${missing.length}个附表、附件在本文件里只有标题，没有内容：${titles}。请一并公开；另有文件的，请导入那份文件。`,
          en: `${missing.length} attachments are named here by title only: ${titles}. Publish them too; where they are in another file, import it.`,
        },
      }),
    ];
  },
});
