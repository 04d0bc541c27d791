/** 名词解释 as every invented document prints it. */
export const glossary: readonly { readonly term: string; readonly text: string }[] = [
  { term: "财政拨款", text: "指由一般公共预算、政府性基金预算、国有资本经营预算安排的财政拨款数。" },
  { term: "一般公共预算", text: "包括公共财政拨款（补助）资金、专项收入。" },
  {
    term: "项目支出",
    text: "部门（单位）支出预算的组成部分，是各部门（单位）为完成其特定的行政任务或事业发展目标编制的年度项目支出计划。",
  },
];
