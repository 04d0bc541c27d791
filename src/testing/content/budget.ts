const folder = "disclosures/dangan/2031-budget";

const disclosure = `body: dangan
kind: budget
scope: department
fiscal-year: "2031"
title: 2031年青禾市档案局部门预算公开
profile: xj-budget
unit: 万元
published-on: "2031-02-20"
source: { file: dangan-2031.txt, sha256: "${"0a".repeat(32)}", lines: "240" }
offices:
  - { name: 办公室, at: "6" }
  - { name: 保管利用科, at: "6" }
units:
  - { name: 青禾市档案馆, body: danganguan, nature: 全额事业单位, at: "8" }
attachments:
  - { title: 部门整体绩效目标表, at: "230", form: goal-overall, present: "false" }
functions: 保管和利用全市的档案。
`;

const tables = `- form: xj/1
  at: "12"
  rows:
    - { row: income, name: 一、本年收入, amount: "320.00", at: "14" }
    - { row: income.gpb, name: 1.一般公共预算拨款, amount: "300.00", at: "15" }
    - { row: income.gpb.own, name: 其中：一般财力, amount: "300.00", at: "16" }
    - { row: income.gpb.transfer, name: 上级一般公共预算安排转移支付, at: "17" }
    - { row: income.own, name: 5.单位资金, amount: "20.00", at: "18" }
    - { row: carry, name: 二、上年结转结余, amount: "10.00", at: "19" }
    - { row: carry.fiscal, name: 1、财政拨款结转, amount: "10.00", at: "20" }
    - { row: income-total, name: 收入总计, amount: "330.00", at: "21" }
    - { row: "201", name: 一般公共服务支出, amount: "300.00", at: "14" }
    - { row: "208", name: 社会保障和就业支出, amount: "30.00", at: "15" }
    - { row: expenditure-total, name: 支出总计, amount: "330.00", at: "21" }
- form: xj/2
  at: "24"
  rows:
    - { row: total, name: 总计, total: "330.00", fiscal: "300.00", gpb: "300.00", own: "20.00", carry-fiscal: "10.00", at: "26" }
    - { row: "201", name: 一般公共服务支出, total: "300.00", fiscal: "270.00", gpb: "270.00", own: "20.00", carry-fiscal: "10.00", at: "27" }
    - { row: "20126", name: 档案事务, total: "300.00", fiscal: "270.00", gpb: "270.00", own: "20.00", carry-fiscal: "10.00", at: "28" }
    - { row: "2012601", name: 行政运行, total: "120.00", fiscal: "120.00", gpb: "120.00", at: "29" }
    - { row: "2012604", name: 档案馆, total: "180.00", fiscal: "150.00", gpb: "150.00", own: "20.00", carry-fiscal: "10.00", at: "30" }
    - { row: "208", name: 社会保障和就业支出, total: "30.00", fiscal: "30.00", gpb: "30.00", at: "31" }
    - { row: "20805", name: 行政事业单位养老支出, total: "30.00", fiscal: "30.00", gpb: "30.00", at: "32" }
    - { row: "2080505", name: 机关事业单位基本养老保险缴费支出, total: "30.00", fiscal: "30.00", gpb: "30.00", at: "33" }
- form: xj/3
  at: "36"
  rows:
    - { row: total, name: 总计, total: "330.00", basic: "210.00", project: "120.00", at: "38" }
    - { row: "201", name: 一般公共服务支出, total: "300.00", basic: "180.00", project: "120.00", at: "39" }
    - { row: "20126", name: 档案事务, total: "300.00", basic: "180.00", project: "120.00", at: "40" }
    - { row: "2012601", name: 行政运行, total: "120.00", basic: "120.00", at: "41" }
    - { row: "2012604", name: 档案馆, total: "180.00", basic: "60.00", project: "120.00", at: "42" }
    - { row: "208", name: 社会保障和就业支出, total: "30.00", basic: "30.00", at: "43" }
    - { row: "20805", name: 行政事业单位养老支出, total: "30.00", basic: "30.00", at: "44" }
    - { row: "2080505", name: 机关事业单位基本养老保险缴费支出, total: "30.00", basic: "30.00", at: "45" }
- form: xj/4
  at: "48"
  rows:
    - { row: income, name: 一、财政拨款（补助）, total: "300.00", at: "50" }
    - { row: income.gpb, name: 一般公共预算, total: "300.00", at: "51" }
    - { row: income-total, name: 收入总计, total: "300.00", at: "54" }
    - { row: "201", name: 一般公共服务支出, total: "270.00", gpb: "270.00", at: "50" }
    - { row: "208", name: 社会保障和就业支出, total: "30.00", gpb: "30.00", at: "51" }
    - { row: expenditure-total, name: 支出总计, total: "300.00", gpb: "300.00", at: "54" }
- form: xj/5
  at: "57"
  rows:
    - { row: total, name: 总计, total: "300.00", basic: "210.00", project: "90.00", at: "59" }
    - { row: "201", name: 一般公共服务支出, total: "270.00", basic: "180.00", project: "90.00", at: "60" }
    - { row: "20126", name: 档案事务, total: "270.00", basic: "180.00", project: "90.00", at: "61" }
    - { row: "2012601", name: 行政运行, total: "120.00", basic: "120.00", at: "62" }
    - { row: "2012604", name: 档案馆, total: "150.00", basic: "60.00", project: "90.00", at: "63" }
    - { row: "208", name: 社会保障和就业支出, total: "30.00", basic: "30.00", at: "64" }
    - { row: "20805", name: 行政事业单位养老支出, total: "30.00", basic: "30.00", at: "65" }
    - { row: "2080505", name: 机关事业单位基本养老保险缴费支出, total: "30.00", basic: "30.00", at: "66" }
- form: xj/6
  at: "69"
  rows:
    - { row: total, name: 总计, total: "210.00", personnel: "180.00", public: "30.00", at: "71" }
    - { row: "301", name: 工资福利支出, total: "165.00", personnel: "165.00", at: "72" }
    - { row: "30101", name: 基本工资, total: "135.00", personnel: "135.00", at: "73" }
    - { row: "30108", name: 机关事业单位基本养老保险缴费, total: "30.00", personnel: "30.00", at: "74" }
    - { row: "302", name: 商品和服务支出, total: "30.00", public: "30.00", at: "75" }
    - { row: "30201", name: 办公费, total: "28.00", public: "28.00", at: "76" }
    - { row: "30217", name: 公务接待费, total: "2.00", public: "2.00", at: "77" }
    - { row: "303", name: 对个人和家庭的补助, total: "15.00", personnel: "15.00", at: "78" }
    - { row: "30302", name: 退休费, total: "15.00", personnel: "15.00", at: "79" }
- form: xj/7
  at: "82"
  rows:
    - { row: total, name: 总计, total: "90.00", goods: "50.00", capital: "40.00", at: "84" }
    - { body: danganguan, name: 青禾市档案馆, total: "90.00", goods: "50.00", capital: "40.00", at: "85" }
    - { body: danganguan, row: "2012604", project: p1, name: 档案馆, project-name: 库房修缮项目, total: "60.00", goods: "20.00", capital: "40.00", at: "86" }
    - { body: danganguan, row: "2012604", project: p2, name: 档案馆, project-name: 特定目标1234567A, total: "30.00", goods: "30.00", at: "87" }
- { form: xj/8, empty: true, at: "90" }
- { form: xj/9, empty: true, at: "94" }
- form: xj/10
  at: "98"
  rows:
    - { row: total, name: 合计, total: "2.00", gpb: "2.00", at: "100" }
    - { row: abroad, name: 因公出国（境）费, total: "0.00", gpb: "0.00", at: "101" }
    - { row: reception, name: 公务接待费, total: "2.00", gpb: "2.00", at: "102" }
    - { row: vehicles, name: 公务用车购置及运行费, total: "0.00", gpb: "0.00", at: "103" }
- form: xj/11
  at: "108"
  rows:
    - { row: total, name: 总计, total: "10.00", fiscal: "10.00", fiscal-project: "10.00", at: "110" }
    - { body: danganguan, name: 青禾市档案馆, total: "10.00", fiscal: "10.00", fiscal-project: "10.00", at: "111" }
    - { body: danganguan, project: p3, name: 珍贵档案抢救经费, total: "10.00", fiscal: "10.00", fiscal-project: "10.00", at: "112" }
`;

const said = `- form: organisation
  rows: [{ row: subordinates, count: "1", at: "8" }, { row: offices, count: "2", at: "6" }]
- form: staffing
  rows:
    - { row: posts, name: 编制数, count: "30", at: "9" }
    - { row: staff, name: 实有人数, count: "28", at: "9" }
    - { row: serving, name: 在职, count: "25", change: 减少 1, at: "9" }
    - { row: retired, name: 退休, count: "3", change: 增加 1, at: "9" }
    - { row: pensioned, name: 离休, count: "0", change: 增加 0, at: "9" }
- form: said/scale
  rows: [{ row: total, name: 收支总预算, amount: "330.00", at: "118" }]
- form: said/income
  rows:
    - { row: total, name: 收入预算, amount: "330.00", at: "120" }
    - row: gpb
      name: 一般公共预算
      amount: "300.00"
      share: "90.91"
      change: 增加 20.00
      percent: 增长 7.14
      base: last-budget
      reason: 新增库房修缮。
      cites: [{ printed: "60.00", unit: 万元, project: p1 }, { printed: "3", unit: 间 }]
      at: "121"
    - { row: fund, name: 政府性基金预算, amount: 未安排, at: "122" }
    - { row: own, name: 单位资金, amount: "20.00", share: "6.06", change: 减少 5.00, percent: 下降 20.00, base: last-budget, at: "123" }
    - { row: carry-fiscal, name: 财政拨款结转, amount: "10.00", share: "3.03", change: 持平, base: last-budget, at: "124" }
- form: three-public
  rows:
    - { row: total, name: “三公”经费, amount: "2.00", change: 减少 0.50, percent: 下降 20.00, base: last-budget, at: "130" }
    - { row: reception, name: 公务接待费, amount: "2.00", at: "131" }
    - { row: reception-batches, name: 国内公务接待批次, count: "12", at: "131" }
- form: operating-cost
  rows: [{ row: total, name: 机关运行经费, amount: "30.00", at: "134" }]
- form: procurement
  rows:
    - { row: total, name: 政府采购, amount: "50.00", at: "136" }
    - { row: goods, name: 政府采购货物, amount: "10.00", at: "136" }
    - { row: works, name: 政府采购工程, amount: "40.00", at: "136" }
    - { row: services, name: 政府采购服务, amount: "0.00", at: "136" }
- form: assets
  rows:
    - { row: buildings, name: 房屋, area: "4,500.00", value: "1,943.84", at: "138" }
    - { row: vehicles, name: 车辆, count: "2", value: { printed: "3O.00", unreadable: true }, at: "139" }
- form: said/withheld
  rows: [{ row: total, count: "1", amount: "30.00", at: "142" }]
- form: generic/storage
  title: 库房情况表
  at: "146"
  columns: [{ id: c1, title: 层数, kind: count, unit: 层 }, { id: c2, title: 造价, kind: money, unit: 元 }, { id: c3, title: 备注, kind: text }]
  rows: [{ row: r1, name: 一号库, c1: "3", c2: "12,345.60", c3: 在用, at: "148" }, { row: r2, name: 二号库, c2: 不予公开, at: "149" }]
`;

const clauses = `- project: p1
  name: 库房修缮项目
  at: "160"
  rows:
    - { row: scale, name: 预算安排规模, amount: "60.00", basis: 会议纪要, period: 2031年1月-2031年12月, at: "162" }
    - { row: a1, name: 修缮, amount: "40.00", at: "164" }
    - { row: a2, name: 设备, amount: "20.00", at: "164" }
- project: p2
  name: 特定目标1234567A
  at: "170"
  rows:
    - { row: scale, amount: "30.00", basis: 完全不予公开, at: "171" }
`;

const performance = `- form: goal
  key: g1
  projects: [p1]
  project-name: 库房修缮项目
  department: 青禾市档案馆
  person: 甲乙丙
  goal: 修缮库房3间，由甲乙丙负责，电话0000-0000000。
  cites: [{ printed: "3", unit: 间 }]
  funds: { total: "60.00", fiscal: "60.00", other: "0.00" }
  at: "200"
  rows:
    - { row: i1, level1: 产出指标, level2: 数量指标, name: 修缮库房（间）, target: =3间, basis: 计划标准, weight: "40", rule: 按照完成比例赋分, at: "206" }
    - { row: i2, level1: 产出指标, level2: 时效指标, name: 完成时间, target: 2031年12月底前, basis: 计划标准, weight: "30", at: "207" }
    - { row: i3, level1: 效益指标, level2: 社会效益指标, name: 保管条件, target: 有效改善, basis: 其他标准, weight: "20", at: "208" }
`;

const narrative = `## 收支情况

今年收支总预算[330.00](figure:tables#xj-1/income-total/amount)万元，其中项目支出[120.00](figure:tables#xj-3/total/project)万元。
`;

/** The budget of the invented 青禾市档案局 for 2031. */
export const budgetFiles: Readonly<Record<string, string>> = {
  [`${folder}/disclosure.yaml`]: disclosure,
  [`${folder}/sections.yaml`]: tables + said,
  [`${folder}/projects.yaml`]: `- { project: p1, name: 库房修缮项目, body: danganguan, track: kufang, at: "86" }
- { project: p2, name: 特定目标1234567A, body: danganguan, withheld: true, at: "87" }
- { project: p3, name: 珍贵档案抢救经费, body: danganguan, at: "112" }
`,
  [`${folder}/clauses.yaml`]: clauses,
  [`${folder}/performance.yaml`]: performance,
  [`${folder}/narrative.md`]: narrative,
  [`${folder}/answers.yaml`]: `prose: omit
answers:
  - { question: body/85, value: danganguan }
  - { at: tables#xj-7/total/goods, value: ["50.00"] }
`,
};
