import { importDocument, locateDocument, type ImportedDocument } from "../import/import-document.ts";
import { noAnswers, type Answers } from "../import/answers/answers.ts";
import type { Layout, SourceText } from "../import/text/source.ts";
import { someFunctions } from "./explanation.ts";
import { sourceOf } from "./source-text.ts";

/** The whole budget of an invented body as text whose lines are paragraphs; bars in tables stand for TABs. Everything it states adds up. */
export const writtenBudget: readonly string[] = `
青山市园林局

2024 年部门预算公开

目 录

第一部分 2024 年青山市园林局部门概况

- 一、主要职能
- 二、机构设置及人员情况

第二部分 2024 年部门预算公开表

第三部分 2024 年部门预算情况说明

第四部分 名词解释

第一部分 2024 年青山市园林局部门概况

一、主要职能

管理全市公园，负责 12345 热线转办的绿化事项。

二、机构设置及人员情况

青山市园林局编制数 15，实有人数 13 人，其中：在职 9 人，减少 5 人；退休 4 人，增加 2 人；离休 0 人，增加 0 人。

第二部分 2024 年部门预算公开表

表 3

部门支出总体情况表

编制部门：青山市园林局

单位：万元

科目编码|||功能分类科目名称|合计|基本支出|项目支出
※|※|※|※|1|2|3
|||总计|120.00|80.00|40.00
201|||一般公共服务支出|120.00|80.00|40.00
201|03||政府办公厅（室）及相关机构事务|120.00|80.00|40.00
201|03|01|行政运行|80.00|80.00|
201|03|02|一般行政管理事务|40.00||40.00

第三部分 2024 年部门预算情况说明

一、关于青山市园林局 2024 年收入预算情况说明

青山市园林局部门收入预算 120.00 万元，其中：

一般公共预算 110.00 万元，占 91.67%，比上年预算增加 10.00 万元，增长 10.00%，主要原因是新建 3 个公园，拟购树苗 20 万元，进一步提升全市公园的绿化水平和服

务能力，依据《青山市绿化条例（2019 年修订）》和青政办〔2020〕35 号文件。

单位资金 10.00 万元，占 8.33%，比上年预算减少 2.00 万元，下降 16.67%，主要原因是门票收入减少。

二、关于青山市园林局 2024 年一般公共预算项目支出情况说明

（一）项目名称：2024 年树苗购置项目

设立的政策依据：按照绿化规划，2024 年起每年补种 500 棵*耐旱*树苗。

预算安排规模：40.00 万元

项目承担单位：青山市园林局

资金分配情况：树苗 30 万元，肥料 10 万元。

资金执行时间：2024 年 1 月 1 日-2024 年 12 月 31 日

三、其他重要事项的情况说明

（一）预算绩效情况

2024 年，本部门财政拨款项目 1 个，涉及预算金额 40.00 万元。

项目支出绩效目标表

(2024 年)

预算单位||青山市园林局||||||
项目名称||2024 年树苗购置项目||||项目负责人|林小满|
项目资金(万元)||年度预算总额|40.00|其中：财政拨款|40.00|其他资金|0.00|
项目总体目标||补种树苗 500 棵，由林小满负责。||||||
一级指标|二级指标|三级指标|指标值|指标值设置依据|上年完成值|指标分值权重|指标赋分规则|佐证资料
产出指标|数量指标|补种树苗|>=500棵|计划标准|480棵|50|按照完成比例赋分|工作资料
满意度指标|满意度指标|游客满意度|>=90%|历史标准|92%|40|满意度赋分|工作资料

第四部分 名词解释

一、**财政拨款**：指财政安排的资金。

青山市园林局

2024年2月22日
`
  .split("\n")
  .slice(1)
  .map((line) =>
    /^[^|]*\|[^|]/.test(line) || line.startsWith("|||") || line.includes("||") ? line.replaceAll("|", "\t") : line,
  );

/** A source made of lines, in a layout. */
export function writtenSource(lines: readonly string[] = writtenBudget, layout?: Layout): SourceText {
  const source = sourceOf(lines);
  return layout === undefined ? source : { ...source, layout };
}

/** Imports lines as the disclosure of the invented body `park`. */
export function importLines(lines: readonly string[], answers: Partial<Answers> = {}): ImportedDocument {
  const bodies = [{ id: "park", names: ["青山市园林局"] }];
  const located = locateDocument(writtenSource(lines), bodies);
  return importDocument(
    located,
    "park",
    { bodies, functional: someFunctions, economic: [] },
    { ...noAnswers, ...answers },
  );
}
