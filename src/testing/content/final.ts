const folder = "disclosures/dangan/2030-final";

/** The final accounts of the invented 青禾市档案局 for 2030, written as JSON, which is accepted like YAML. */
export const finalFiles: Readonly<Record<string, string>> = {
  [`${folder}/disclosure.json`]: JSON.stringify({
    body: "dangan",
    kind: "final",
    scope: "department",
    "fiscal-year": "2030",
    title: "2030年度青禾市档案局部门决算公开",
    profile: "xj-final",
    unit: "万元",
    source: { file: "dangan-2030.txt", sha256: "0b".repeat(32) },
    functions: "本部门职能不予公开",
  }),
  [`${folder}/sections.json`]: JSON.stringify([
    {
      form: "said/final-overall",
      rows: [
        { row: "income-total", amount: "290.00", at: "20" },
        { row: "income", amount: "290.00", at: "20" },
        { row: "expenditure-total", amount: "290.00", at: "21" },
        { row: "expenditure", amount: "280.00", at: "21" },
        { row: "closing", amount: "10.00", at: "21" },
      ],
    },
    {
      form: "final/6",
      at: "p3.1",
      rows: [
        { row: "301", name: "工资福利支出", amount: "150.00", at: "p3.4" },
        { row: "30101", name: "基本工资", amount: "150.00", at: "p3.5" },
        { row: "personnel", amount: "150.00", at: "p3.9" },
        { row: "302", name: "商品和服务支出", amount: "30.00", at: "p3.4" },
        { row: "public", amount: "30.00", at: "p3.9" },
      ],
    },
  ]),
  [`${folder}/projects.json`]: JSON.stringify([{ project: "p1", name: "库房修缮前期经费", track: "kufang" }]),
  [`${folder}/performance.json`]: JSON.stringify([
    {
      form: "evaluation",
      key: "e1",
      projects: ["p1"],
      "project-name": "库房修缮前期经费",
      funds: {
        total: { initial: "8.00", budget: "8.00", executed: "7.50", weight: "10", rate: "93.75", score: "9.38", at: "40" },
        fiscal: { initial: "8.00", budget: "8.00", executed: "7.50", weight: "—", at: "41" },
      },
      rows: [
        { row: "i1", level1: "产出指标", level2: "数量指标", name: "勘察次数", target: "=2次", actual: "=2次", weight: "90", score: "90", at: "44" },
        { row: "total", weight: "100", score: "99.38", at: "45" },
      ],
    },
  ]),
};
