import type { SiteModel } from "../compile/entry.ts";
import { final2020 } from "./site-fixture-final.ts";
import { makeDisclosure, makeSite } from "./site-fixture.ts";

/** 甲局's invented budget of 2024, the year before it became 乙局. */
export const budget2024 = makeDisclosure({
  id: "jia/2024-budget",
  fiscalYear: 2024,
  more: { publishedOn: "2024-02-20" },
  sections: [
    {
      form: "xj/1",
      rows: [
        { row: "income-total", amount: "100.00" },
        { row: "expenditure-total", amount: "100.00" },
      ],
    },
    { form: "xj/3", rows: [{ row: "total", name: "总计", total: "100.00", basic: "60.00", project: "40.00" }] },
    {
      form: "said/income",
      rows: [
        {
          row: "total",
          amount: "100.00",
          change: "增加 20.00",
          percent: "增长 25.00",
          base: "last-budget",
          reason: "新增设备。",
        },
        { row: "gpb", amount: "100.00", change: "增加 20.00", base: "last-budget", reason: "新增设备。" },
      ],
    },
    {
      form: "staffing",
      rows: [
        { row: "posts", count: "30" },
        { row: "serving", count: "28", change: "减少 1" },
      ],
    },
    {
      form: "procurement",
      rows: [
        { row: "total", amount: "12.00" },
        { row: "goods", amount: "12.00" },
      ],
    },
  ],
});

/** 乙局's invented budget of 2025: three sources, a project carried over, a withheld project. */
export const budget2025 = makeDisclosure({
  id: "yi/2025-budget",
  fiscalYear: 2025,
  more: { publishedOn: "2025-02-21" },
  projects: [
    { key: "p1", name: "公共平台运行", body: "yi", from: "xj-7/yi.2010302.p1/total", functionCode: "2010302" },
    { key: "p2", name: "上年平台建设", body: "yi", from: "xj-11/yi.p2/total" },
    { key: "p3", name: "特定目标7", withheld: true, from: "xj-7/yi.2010399.p3/total" },
  ],
  sections: [
    {
      form: "xj/1",
      rows: [
        { row: "income-total", amount: "250.00" },
        { row: "201", name: "一般公共服务支出", amount: "230.00" },
        { row: "208", name: "社会保障和就业支出", amount: "20.00" },
        { row: "expenditure-total", amount: "250.00" },
      ],
    },
    {
      form: "xj/2",
      rows: [
        {
          row: "201",
          name: "一般公共服务支出",
          total: "230.00",
          fiscal: "150.00",
          gpb: "150.00",
          own: "10.00",
          "carry-fiscal": "70.00",
        },
        { row: "208", name: "社会保障和就业支出", total: "20.00", fiscal: "20.00", gpb: "20.00" },
        {
          row: "total",
          name: "总计",
          total: "250.00",
          fiscal: "170.00",
          gpb: "170.00",
          own: "10.00",
          "carry-fiscal": "70.00",
        },
      ],
    },
    {
      form: "xj/3",
      rows: [
        { row: "201", name: "一般公共服务支出", total: "230.00", basic: "50.00", project: "180.00" },
        { row: "208", name: "社会保障和就业支出", total: "20.00", basic: "20.00" },
        { row: "total", name: "总计", total: "250.00", basic: "70.00", project: "180.00" },
      ],
    },
    {
      form: "xj/7",
      rows: [
        {
          body: "yi",
          row: "2010302",
          project: "p1",
          name: "一般行政管理事务",
          "project-name": "公共平台运行",
          total: "100.00",
          goods: "100.00",
        },
        {
          body: "yi",
          row: "2010399",
          project: "p3",
          name: "其他支出",
          "project-name": "特定目标7",
          total: "10.00",
          goods: "10.00",
        },
      ],
    },
    { form: "xj/8", empty: true },
    {
      form: "xj/10",
      rows: [
        { row: "total", total: "3.00", gpb: "3.00" },
        { row: "vehicle-running", total: "3.00", gpb: "3.00" },
      ],
    },
    {
      form: "xj/11",
      rows: [
        { body: "yi", project: "p2", name: "上年平台建设", total: "70.00", fiscal: "70.00", "fiscal-project": "70.00" },
      ],
    },
    {
      form: "said/income",
      rows: [
        {
          row: "total",
          amount: "250.00",
          change: "增加 150.00",
          percent: "增长 150.00",
          base: "last-budget",
          reason: "机构改革。",
        },
        {
          row: "gpb",
          amount: "170.00",
          change: "增加 70.00",
          percent: "增长 70.00",
          base: "last-budget",
          reason: "机构改革。",
        },
        { row: "own", amount: "10.00", change: "减少 5.00", base: "last-budget" },
        { row: "fund", amount: "未安排" },
      ],
    },
    {
      form: "said/expenditure",
      rows: [
        { row: "total", amount: "250.00", change: "增加 150.00", base: "last-budget" },
        {
          row: "basic",
          amount: "70.00",
          share: "28.00",
          change: "增加 10.00",
          base: "last-budget",
          reason: "人员增加。",
        },
        {
          row: "project",
          amount: "180.00",
          share: "72.00",
          change: "增加 140.00",
          base: "last-budget",
          reason: "新增平台。",
        },
      ],
    },
    {
      form: "staffing",
      rows: [
        { row: "posts", count: "40" },
        { row: "serving", count: "35", change: "增加 7" },
      ],
    },
    {
      form: "procurement",
      rows: [
        { row: "total", amount: "90.00" },
        { row: "services", amount: "90.00" },
        { row: "sme", amount: "30.00" },
      ],
    },
    {
      form: "assets",
      rows: [
        { row: "vehicles", count: "2", value: "30.00" },
        { row: "buildings", area: "120.50", value: "0.00" },
      ],
    },
  ],
});

/** The invented site: two budgets of one line of history and a final account without tables. */
export function fixtureSite(): SiteModel {
  return makeSite([final2020, budget2024, budget2025]);
}
