import { money, reason, share, statement, variance, words } from "../columns.ts";
import type { Column, Form, Identity } from "../form.ts";
import { equalCells, equalRows, said, sumOfRows } from "./said.ts";

const count = (title: string, unit?: string): Column => ({
  id: "count",
  title,
  kind: "count",
  ...(unit ? { unit } : {}),
});

/** 机构设置: how many offices and subordinate bodies the text says there are; their names are in disclosure.yaml. */
export const organisation = said({
  id: "organisation",
  title: "机构设置",
  part: "staffing",
  rows: [
    { id: "subordinates", title: "下属预算单位", unit: "家" },
    { id: "offices", title: "内设处室", titles: ["科室"], unit: "个" },
    { id: "administrative", title: "行政单位", unit: "家" },
    { id: "institutions", title: "事业单位", unit: "家" },
  ],
  columns: [count("数量")],
});

/** 人员情况: 编制, 实有, 在职, 退休, 离休 and the stated changes. */
export const staffing = said({
  id: "staffing",
  title: "人员情况",
  part: "staffing",
  rows: [
    { id: "posts", title: "编制数", unit: "人" },
    { id: "staff", title: "实有人数", unit: "人" },
    { id: "serving", title: "在职", titles: ["在职人员"], unit: "人" },
    { id: "retired", title: "退休", titles: ["退休人员"], unit: "人" },
    { id: "pensioned", title: "离休", titles: ["离休人员"], unit: "人" },
  ],
  columns: [count("人数", "人"), { id: "change", title: "增减", kind: "count", unit: "人" }],
  identities: [sumOfRows("STAFF-1", "staff", ["serving", "retired", "pensioned"])],
});

/** 预算数 and 决算数 of the explanation against 表7 of final accounts, which prints them as two rows. */
const finalTable7: readonly Identity[] = ["budget", "final"].flatMap((side, first) =>
  ["total", "abroad", "vehicles", "vehicle-purchase", "vehicle-running", "reception"].map((kind, index) =>
    equalCells(`SANGONG-${String(first * 6 + index + 5)}`, ["three-public", kind, side], ["final/7", side, kind]),
  ),
);

/** “三公”经费 as the explanation tells it, money and counts; budgets use the first columns, final accounts all. */
export const threePublic = said({
  id: "three-public",
  title: "“三公”经费",
  part: "three-public",
  rows: [
    { id: "total", title: "“三公”经费", titles: ["三公经费"], total: true },
    { id: "abroad", title: "因公出国（境）费" },
    { id: "vehicles", title: "公务用车购置及运行维护费" },
    { id: "vehicle-purchase", title: "公务用车购置费", depth: 1 },
    { id: "vehicle-running", title: "公务用车运行维护费", titles: ["公务用车运行费"], depth: 1 },
    { id: "reception", title: "公务接待费" },
    { id: "abroad-groups", title: "因公出国（境）团组", unit: "个" },
    { id: "abroad-people", title: "因公出国（境）人次", titles: ["因公出国（境）"], unit: "人次" },
    { id: "vehicles-bought", title: "公务用车购置数", unit: "辆" },
    { id: "vehicles-held", title: "公务用车保有量", unit: "辆" },
    { id: "vehicles-asset", title: "固定资产车辆", unit: "辆" },
    { id: "reception-batches", title: "国内公务接待批次", titles: ["国内公务接待"], unit: "批次" },
    { id: "reception-people", title: "国内公务接待人次", titles: ["国内公务接待"], unit: "人次" },
  ],
  columns: [...statement, count("数量"), words("content", "开支内容", { prose: true }), ...variance],
  identities: [
    sumOfRows("SANGONG-1", "total", ["abroad", "vehicles", "reception"]),
    sumOfRows("SANGONG-2", "vehicles", ["vehicle-purchase", "vehicle-running"]),
    equalRows("SANGONG-3", ["three-public", "amount"], ["xj/10", "total"]),
    equalRows("SANGONG-4", ["three-public", "amount"], ["three-public", "final"]),
    ...finalTable7,
  ],
});

/** 机关运行经费; final accounts may add the 日常公用经费 of 事业单位. */
export const operatingCost = said({
  id: "operating-cost",
  title: "机关运行经费",
  part: "operating-cost",
  rows: [
    { id: "total", title: "机关运行经费", titles: ["机关运行经费财政拨款预算", "机关运行经费支出"] },
    { id: "institutions", title: "事业单位日常公用经费", titles: ["日常公用经费"] },
  ],
});

/** 政府采购 and what of it is kept for small and medium enterprises. */
export const procurement = said({
  id: "procurement",
  title: "政府采购情况",
  part: "procurement",
  rows: [
    { id: "total", title: "政府采购", titles: ["政府采购预算", "政府采购支出总额"], total: true },
    { id: "goods", title: "政府采购货物", titles: ["政府采购货物预算", "政府采购货物支出"] },
    { id: "works", title: "政府采购工程", titles: ["政府采购工程预算", "政府采购工程支出"] },
    { id: "services", title: "政府采购服务", titles: ["政府采购服务预算", "政府采购服务支出"] },
    { id: "sme", title: "中小企业", titles: ["面向中小企业预留政府采购项目预算金额", "授予中小企业合同金额"] },
    { id: "micro", title: "小微企业", titles: ["小微企业预留政府采购项目预算金额", "授予小微企业合同金额"] },
  ],
  columns: [money("amount", "金额"), share, reason],
  identities: [sumOfRows("PROCUREMENT-1", "total", ["goods", "works", "services"])],
});

/** 国有资产占用使用情况. `planned-…` rows are what the budget buys this year. */
export const assets = said({
  id: "assets",
  title: "国有资产占用使用情况",
  part: "assets",
  rows: [
    { id: "original-value", title: "固定资产原值" },
    { id: "buildings", title: "房屋" },
    { id: "vehicles", title: "车辆", unit: "辆" },
    { id: "vehicles.general", title: "一般公务用车", unit: "辆", depth: 1 },
    { id: "vehicles.leaders", title: "副部（省）级及以上领导用车", unit: "辆", depth: 1 },
    { id: "vehicles.principals", title: "主要负责人用车", titles: ["主要领导干部用车"], unit: "辆", depth: 1 },
    { id: "vehicles.confidential", title: "机要通信用车", unit: "辆", depth: 1 },
    { id: "vehicles.emergency", title: "应急保障用车", unit: "辆", depth: 1 },
    { id: "vehicles.enforcement", title: "执法执勤用车", unit: "辆", depth: 1 },
    { id: "vehicles.special", title: "特种专业技术用车", unit: "辆", depth: 1 },
    { id: "vehicles.retired", title: "离退休干部服务用车", titles: ["离退休干部用车"], unit: "辆", depth: 1 },
    { id: "vehicles.other", title: "其他用车", titles: ["其他车辆"], unit: "辆", depth: 1 },
    { id: "furniture", title: "办公家具" },
    { id: "other", title: "其他资产" },
    { id: "equipment-50", title: "50万元以上大型设备", titles: ["50万元以上通用设备"], unit: "台" },
    {
      id: "equipment-100",
      title: "100万元以上大型设备",
      titles: ["100万元（含）以上设备（不含车辆）", "100万元以上专用设备"],
      unit: "台",
    },
    { id: "planned-vehicles", title: "安排购置车辆经费" },
    { id: "planned-equipment-50", title: "安排购置50万元以上大型设备", unit: "台" },
    { id: "planned-equipment-100", title: "安排购置100万元以上大型设备", unit: "台" },
  ],
  columns: [
    count("数量"),
    { id: "area", title: "面积", kind: "area", unit: "平方米" },
    money("value", "价值"),
    // What 其他用车 mainly are, where the text says so.
    words("note", "说明"),
  ],
  identities: [
    sumOfRows("ASSETS-1", "vehicles", [
      "vehicles.general",
      "vehicles.leaders",
      "vehicles.principals",
      "vehicles.confidential",
      "vehicles.emergency",
      "vehicles.enforcement",
      "vehicles.special",
      "vehicles.retired",
      "vehicles.other",
    ]),
  ],
});

/** 预算绩效情况: how many goals, projects and evaluations, and the money they cover. */
export const saidPerformance = said({
  id: "said/performance",
  title: "预算绩效情况",
  rows: [
    { id: "overall", title: "整体绩效", unit: "个" },
    { id: "projects", title: "预算安排项目", unit: "个" },
    { id: "fiscal-projects", title: "当年财政拨款项目", titles: ["财政拨款项目"], unit: "个" },
    { id: "other-projects", title: "当年非财政拨款项目", titles: ["非财政拨款项目"], unit: "个" },
    { id: "evaluations", title: "预算绩效评价项目", unit: "个" },
  ],
  columns: [
    count("数量", "个"),
    money("amount", "涉及预算金额"),
    money("executed", "全年执行数"),
    words("note", "说明", { prose: true }),
  ],
});

/** 其他需说明的事项: projects withheld as secret, counted and summed. */
export const saidWithheld = said({
  id: "said/withheld",
  title: "涉密项目",
  rows: [{ id: "total", title: "涉密项目", unit: "个" }],
  columns: [count("数量", "个"), money("amount", "涉及预算资金")],
});

/** 其他需说明的事项 of any other kind; one free row a matter. */
export const saidOther = said({
  id: "said/other",
  title: "其他需说明的事项",
  rows: [],
  kinds: ["free"],
  columns: [money("amount", "金额"), count("数量"), reason],
});

/** What budgets and final accounts both say of people, assets and purchases. */
export const matters: readonly Form[] = [
  organisation,
  staffing,
  threePublic,
  operatingCost,
  procurement,
  assets,
  saidPerformance,
  saidWithheld,
  saidOther,
];
