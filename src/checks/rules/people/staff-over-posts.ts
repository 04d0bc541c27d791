import { shownFigure } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";

/** No more people serve than there are posts. */
export const staffOverPosts = defineRule({
  id: "staff-over-posts",
  severity: "warning",
  title: { zh: "在职人数不超过编制数", en: "No more people serve than there are posts" },
  ground: {
    zh: "机构编制管理：在职人数一般不超过核定的编制数；超过的应说明。",
    en: "Establishment control: those who serve do not exceed the approved posts without a reason given.",
  },
  look: ({ figures }) => {
    const [posts, serving] = ["posts", "serving"].map((row) => figures.findFigure("staffing", row, "count"));
    if (posts?.value === undefined || serving?.value === undefined) return [];
    const ids = [serving.id, posts.id];
    if (Number(serving.value) <= Number(posts.value)) return [settled("held", ids)];
    return [
      failed(ids, {
        expected: `≤${posts.value}`,
        actual: serving.value,
        message: {
          zh: `在职${shownFigure(serving)}，超过编制数${shownFigure(posts)}。请核对两个数；确属超编的，请说明原因。`,
          en: `${shownFigure(serving)} serve on ${shownFigure(posts)} posts. Check both; if it is so, say why.`,
        },
      }),
    ];
  },
});
