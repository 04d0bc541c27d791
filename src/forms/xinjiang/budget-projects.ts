import { money, words } from "../columns.ts";
import type { Form } from "../form.ts";
import { equalCells } from "./said.ts";

/** 表6 一般公共预算基本支出情况表: by 支出经济分类. */
export const budgetTable6: Form = {
  id: "xj/6",
  part: "table",
  section: "6",
  title: "一般公共预算基本支出情况表",
  groups: [{ id: "rows", kinds: ["fixed", "economic"], fixed: [{ id: "total", title: "总计", total: true }] }],
  columns: [
    money("total", "合计", { number: 1, under: ["一般公共预算基本支出"] }),
    money("personnel", "人员经费", { number: 2, under: ["一般公共预算基本支出"] }),
    money("public", "公用经费", { number: 3, under: ["一般公共预算基本支出"] }),
  ],
  identities: [
    { id: "XJ6-1", kind: "sum", over: "columns", whole: "total", parts: ["personnel", "public"] },
    { id: "XJ6-2", kind: "sum", over: "tree" },
    {
      id: "XJ6-3",
      kind: "equal",
      left: { form: "xj/6", row: "total", column: "total" },
      right: { form: "xj/5", row: "total", column: "basic" },
    },
  ],
};

/** 表7 一般公共预算项目支出情况表: by body, 项 and project, across eleven 支出经济分类. */
export const budgetTable7: Form = {
  id: "xj/7",
  part: "table",
  section: "7",
  title: "一般公共预算项目支出情况表",
  groups: [
    { id: "rows", kinds: ["fixed", "function", "project"], fixed: [{ id: "total", title: "总计", total: true }] },
  ],
  columns: [
    words("project-name", "项目名称"),
    money("total", "项目支出合计", { number: 1 }),
    money("wages", "工资福利支出", { number: 2 }),
    money("goods", "商品和服务支出", { number: 3, titles: ["商品服务支出"] }),
    money("households", "对个人和家庭的补助", { number: 4 }),
    money("interest", "债务利息及费用支出", { number: 5 }),
    money("construction", "资本性支出（基本建设）", { number: 6 }),
    money("capital", "资本性支出", { number: 7 }),
    money("enterprise-construction", "对企业补助（基本建设）", { number: 8 }),
    money("enterprise", "对企业补助", { number: 9 }),
    money("social-security", "对社会保障基金补助", { number: 10 }),
    money("other", "其他支出", { number: 11 }),
  ],
  identities: [
    {
      id: "XJ7-1",
      kind: "sum",
      over: "columns",
      whole: "total",
      parts: [
        "wages",
        "goods",
        "households",
        "interest",
        "construction",
        "capital",
        "enterprise-construction",
        "enterprise",
        "social-security",
        "other",
      ],
    },
    { id: "XJ7-2", kind: "sum", over: "tree" },
    { id: "XJ7-3", kind: "sum", over: "bodies" },
    { id: "XJ7-4", kind: "sum", over: "projects" },
    {
      id: "XJ7-5",
      kind: "equal",
      left: { form: "xj/7", row: "total", column: "total" },
      right: { form: "xj/5", row: "total", column: "project" },
    },
  ],
};

/** 表10 财政拨款“三公”经费支出情况表. */
export const budgetTable10: Form = {
  id: "xj/10",
  part: "table",
  section: "10",
  title: "财政拨款“三公”经费支出情况表",
  groups: [
    {
      id: "rows",
      kinds: ["fixed"],
      fixed: [
        { id: "total", title: "合计", total: true },
        { id: "abroad", title: "因公出国（境）费" },
        { id: "reception", title: "公务接待费" },
        { id: "vehicles", title: "公务用车购置及运行费（小计）" },
        { id: "vehicle-purchase", title: "其中：公务用车购置费", depth: 1 },
        { id: "vehicle-running", title: "公务用车运行费", depth: 1 },
      ],
    },
  ],
  columns: [
    money("total", "合计", { number: 1 }),
    money("gpb", "一般公共预算", { number: 2, under: ["资金来源"] }),
    money("fund", "政府性基金", { number: 3, under: ["资金来源"] }),
    money("capital", "国有资本经营预算", { number: 4, under: ["资金来源"] }),
  ],
  identities: [
    { id: "XJ10-1", kind: "sum", over: "rows", whole: "total", parts: ["abroad", "reception", "vehicles"] },
    { id: "XJ10-2", kind: "sum", over: "rows", whole: "vehicles", parts: ["vehicle-purchase", "vehicle-running"] },
    { id: "XJ10-3", kind: "sum", over: "columns", whole: "total", parts: ["gpb", "fund", "capital"] },
  ],
};

const basic = (side: string): readonly string[] => [side, "基本支出"];

/** 表11 上年结转结余情况明细表: by body and item carried over. */
export const budgetTable11: Form = {
  id: "xj/11",
  part: "table",
  section: "11",
  title: "上年结转结余情况明细表",
  groups: [{ id: "rows", kinds: ["fixed", "project"], fixed: [{ id: "total", title: "总计", total: true }] }],
  columns: [
    money("total", "总计", { number: 1, titles: ["合计"] }),
    money("fiscal", "合计", { number: 2, titles: ["小计"], under: ["财政拨款"] }),
    money("fiscal-personnel", "人员经费", { number: 3, under: basic("财政拨款") }),
    money("fiscal-public", "公用经费", { number: 4, under: basic("财政拨款") }),
    money("fiscal-project", "项目支出", { number: 5, under: ["财政拨款"] }),
    money("other", "合计", { number: 6, titles: ["小计"], under: ["非财政拨款"] }),
    money("other-personnel", "人员经费", { number: 7, under: basic("非财政拨款") }),
    money("other-public", "公用经费", { number: 8, under: basic("非财政拨款") }),
    money("other-project", "项目支出", { number: 9, under: ["非财政拨款"] }),
  ],
  identities: [
    { id: "XJ11-1", kind: "sum", over: "columns", whole: "total", parts: ["fiscal", "other"] },
    {
      id: "XJ11-2",
      kind: "sum",
      over: "columns",
      whole: "fiscal",
      parts: ["fiscal-personnel", "fiscal-public", "fiscal-project"],
    },
    {
      id: "XJ11-3",
      kind: "sum",
      over: "columns",
      whole: "other",
      parts: ["other-personnel", "other-public", "other-project"],
    },
    { id: "XJ11-4", kind: "sum", over: "bodies" },
    {
      id: "XJ11-5",
      kind: "equal",
      left: { form: "xj/11", row: "total", column: "total" },
      right: { form: "xj/1", row: "carry", column: "amount" },
    },
    {
      id: "XJ11-6",
      kind: "equal",
      left: { form: "xj/11", row: "total", column: "fiscal" },
      right: { form: "xj/2", row: "total", column: "carry-fiscal" },
    },
    equalCells("XJ11-7", ["xj/11", "total", "other"], ["xj/2", "total", "carry-other"]),
    equalCells("XJ11-8", ["xj/11", "total", "fiscal"], ["xj/1", "carry.fiscal", "amount"]),
    equalCells("XJ11-9", ["xj/11", "total", "other"], ["xj/1", "carry.other", "amount"]),
  ],
};
