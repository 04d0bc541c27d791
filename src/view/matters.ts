import type { Address } from "./lookup.ts";

/** A matter of the small multiples: where its figure stands, likeliest first, and the parts told below it. */
export interface Matter {
  readonly id: string;
  readonly title: string;
  /** Title in final accounts, where it differs. */
  readonly finalTitle?: string;
  readonly homes: readonly Address[];
  /** The stated change against the year before. */
  readonly change?: Address;
  /** Row whose reason is told. */
  readonly reason?: Address;
  readonly parts?: readonly { readonly name: string; readonly homes: readonly Address[] }[];
}

function spent(row: string): readonly Address[] {
  return [
    ["xj/10", row, "total"],
    ["three-public", row, "final"],
    ["three-public", row, "amount"],
  ];
}

/** The matters in the order of a page; those a disclosure prints nothing of are left out. */
export const matters: readonly Matter[] = [
  {
    id: "three-public",
    title: "“三公”经费",
    homes: spent("total"),
    change: ["three-public", "total", "change"],
    reason: ["three-public", "total", "reason"],
    parts: [
      { name: "因公出国（境）", homes: spent("abroad") },
      { name: "公务用车购置", homes: spent("vehicle-purchase") },
      { name: "公务用车运行", homes: spent("vehicle-running") },
      { name: "公务接待", homes: spent("reception") },
    ],
  },
  {
    id: "operating-cost",
    title: "机关运行经费",
    homes: [
      ["operating-cost", "total", "final"],
      ["operating-cost", "total", "amount"],
    ],
    change: ["operating-cost", "total", "change"],
    reason: ["operating-cost", "total", "reason"],
  },
  {
    id: "procurement",
    title: "政府采购",
    homes: [["procurement", "total", "amount"]],
    parts: [
      { name: "货物", homes: [["procurement", "goods", "amount"]] },
      { name: "工程", homes: [["procurement", "works", "amount"]] },
      { name: "服务", homes: [["procurement", "services", "amount"]] },
    ],
  },
  {
    id: "sme",
    title: "为中小企业预留",
    finalTitle: "授予中小企业",
    homes: [["procurement", "sme", "amount"]],
    parts: [{ name: "小微企业", homes: [["procurement", "micro", "amount"]] }],
  },
  {
    id: "serving",
    title: "在职人员",
    homes: [["staffing", "serving", "count"]],
    change: ["staffing", "serving", "change"],
    parts: [
      { name: "退休", homes: [["staffing", "retired", "count"]] },
      { name: "离休", homes: [["staffing", "pensioned", "count"]] },
    ],
  },
  { id: "posts", title: "编制", homes: [["staffing", "posts", "count"]] },
  {
    id: "vehicles",
    title: "公务用车等车辆",
    homes: [
      ["assets", "vehicles", "count"],
      ["three-public", "vehicles-held", "count"],
    ],
    parts: [{ name: "价值", homes: [["assets", "vehicles", "value"]] }],
  },
  {
    id: "buildings",
    title: "房屋",
    homes: [["assets", "buildings", "area"]],
    parts: [{ name: "价值", homes: [["assets", "buildings", "value"]] }],
  },
  {
    id: "original-value",
    title: "固定资产原值",
    homes: [["assets", "original-value", "value"]],
  },
  {
    id: "furniture",
    title: "办公家具",
    homes: [["assets", "furniture", "value"]],
    parts: [{ name: "其他资产", homes: [["assets", "other", "value"]] }],
  },
];
