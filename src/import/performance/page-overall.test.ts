import { expect, test } from "vitest";
import { splitLines } from "../text/source.ts";
import { readPageTable } from "./page-table.ts";

function read(form: string, lines: readonly string[]) {
  const { content, questions } = readPageTable({ form, lines: splitLines(lines.join("\n\n")) }, "g1");
  return { ...content, questions };
}

test("a 整体 goal table of page text gives its documents as basis and its weight from a line of its own", () => {
  const table = read("goal-overall", [
    ...[
      " 部门整体绩效目标表",
      "（2031 年）",
      "部门名称（盖章） 北山市数字局",
      "部门联系人 某联系人 联系电话 0000-1234567",
      "年度绩效目标",
      "办好",
      "实事。",
    ],
    ...[
      "年度预算(万元)",
      "资金来源 资金总额（万元）",
      "财政资金（万元）",
      "上级安排 0.00",
      "本级安排 28,166.79",
      "其他资金（万元） 其他 1,807.43",
    ],
    ...[
      "一级指标 二级指标 三级指标 指标值 指标设定依据 分值权重",
      "履职效能",
      "质量指标 热线接通率 ＞=90%",
      "《关于调整市",
      "12345 政务服",
      "务的通",
      "知》",
      "50",
    ],
    ...["数量指标", "视频服务，依托", "市平台。", "＞=200 个", "《国务院意见》", "40"],
  ]);
  expect(table.funds).toMatchObject({
    superior: { printed: "0.00" },
    fiscal: { printed: "28,166.79" },
    other: { printed: "1,807.43" },
  });
  expect(table).toMatchObject({ person: "某联系人", phone: "0000-1234567", goal: { printed: "办好实事。" } });
  expect(
    table.rows.map(({ level1, level2, name, target, basis, weight }) => [level1, level2, name, target, basis, weight]),
  ).toEqual([
    [
      "履职效能",
      "质量指标",
      "热线接通率",
      "＞=90%",
      { printed: "《关于调整市12345政务服务的通知》", at: "33" },
      { printed: "50", at: "41" },
    ],
    [
      "履职效能",
      "数量指标",
      "视频服务，依托市平台。",
      { printed: "＞=200个", at: "49" },
      { printed: "《国务院意见》", at: "51" },
      { printed: "40", at: "53" },
    ],
  ]);
  expect(table.questions).toEqual([]);
});
