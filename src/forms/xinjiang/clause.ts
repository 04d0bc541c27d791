import { money, words } from "../columns.ts";
import type { Form } from "../form.ts";

/**
 * 项目支出情况说明, one clause a project (第三部分 七). The row `scale` is the clause itself; rows `a1`, `a2` … are 资金分配情况, item by item;
 * `allocation-total` is a sum the clause itself states (合计, 共计).
 */
export const clause: Form = {
  id: "clause",
  part: "clause",
  section: "clause",
  title: "一般公共预算项目支出情况",
  groups: [
    {
      id: "rows",
      kinds: ["fixed", "free"],
      fixed: [
        { id: "scale", title: "预算安排规模", total: true },
        { id: "allocation-total", title: "资金分配合计", total: true },
      ],
    },
  ],
  columns: [
    money("amount", "金额"),
    words("basis", "设立的政策依据", { prose: true }),
    words("undertaker", "项目承担单位"),
    words("allocation", "资金分配情况", { prose: true }),
    words("period", "资金执行时间"),
    words("funding", "资金来源", { prose: true }),
    words("recipients", "补贴人数", { prose: true }),
    words("standard", "补贴标准", { prose: true }),
    words("scope", "补贴范围", { prose: true }),
    words("manner", "补贴方式", { prose: true }),
    words("procedure", "发放程序", { prose: true }),
    words("benefit", "受益人群和社会效益", { prose: true }),
  ],
  identities: [],
};
