import { describe, expect, test } from "vitest";
import { xinjiangBudget } from "../../forms/profiles.ts";
import type { SectionContent } from "../../schema/content.ts";
import { sectionsOf } from "../../testing/source-text.ts";
import { recogniseMatters, recogniseUnits } from "./recognise.ts";

const head = ["第一部分 部门概况", "二、机构设置及人员情况"];
const bodies = [{ id: "bmzx", names: ["云山市便民服务中心（云山市采购中心）"] }];

function matters(...lines: readonly string[]): readonly SectionContent[] {
  const { found, questions } = recogniseMatters(sectionsOf([...head, ...lines]), { profile: xinjiangBudget });
  expect(questions).toEqual([]);
  return found;
}
const rowsOf = (form: string, ...lines: readonly string[]): SectionContent["rows"] =>
  matters(...lines).find((section) => section.form === form)?.rows;
const listed = (...lines: readonly string[]): ReturnType<typeof recogniseUnits>["found"] =>
  recogniseUnits(sectionsOf([...head, ...lines]), { bodies }).found;

describe("机构设置", () => {
  test("every printed count of bodies and offices is a row on its line", () => {
    expect(
      rowsOf(
        "organisation",
        "云山市数据服务局的预算包括：云山市数据服务局本级预算及下属 2 家预算单位在内的汇总预算。",
        "云山市数据服务局本级下设 3 个处室，分别是：办公室、数据科、监督科（法规科）。",
        "本部门中，行政单位 1家，事业单位 2 家。",
      ),
    ).toEqual([
      { row: "subordinates", name: "预算单位", count: "2", at: "3" },
      { row: "offices", name: "处室", count: "3", at: "4" },
      { row: "administrative", name: "行政单位", count: "1", at: "5" },
      { row: "institutions", name: "事业单位", count: "2", at: "5" },
    ]);
  });

  test("no subordinate bodies is said in words, no offices with a zero", () => {
    const text = "单位无下属预算单位，下设 0 个科室，分别是：无，下设 1 个事业单位，分别是：云山市便民服务中心。";
    expect(rowsOf("organisation", text)).toEqual([
      { row: "subordinates", name: "下属预算单位", count: "无", at: "3" },
      { row: "offices", name: "科室", count: "0", at: "3" },
      { row: "institutions", name: "事业单位", count: "1", at: "3" },
    ]);
    expect(listed(text)).toEqual({
      offices: [],
      units: [{ name: "云山市便民服务中心", nature: "事业单位", at: "3" }],
    });
  });

  test("offices and numbered bodies are listed by name; a known body gets its id", () => {
    expect(
      listed(
        "云山市数据服务局下设2个处室，分别是：办公室、监督科（法规科、审计科）。",
        "纳入云山市数据服务局2031年部门预算编制范围的下属预算单位包括：",
        "1、云山市便民服务中心(云山市采购中心)",
        "2、云山市 12345 热线中心",
        "云山市数据服务局编制数9。",
      ),
    ).toEqual({
      offices: [
        { name: "办公室", at: "3" },
        { name: "监督科（法规科、审计科）", at: "3" },
      ],
      units: [
        { name: "云山市便民服务中心(云山市采购中心)", body: "bmzx", at: "5" },
        { name: "云山市12345热线中心", at: "6" },
      ],
    });
  });

  test("a table of bodies gives their nature and counts nobody", () => {
    const lines = [
      "纳入云山市数据服务局 2031 年度部门决算编制范围的单位名单见下表：",
      "| 序号 | 单位名称 | 单位性质 |",
      "|----|----|----|",
      "| 1 | 云山市便民服务中心 | 全额事业单位 |",
      "| 2 | 云山市档案馆 | 差额事业单位 |",
    ];
    expect(listed(...lines).units).toEqual([
      { name: "云山市便民服务中心", nature: "全额事业单位", at: "6" },
      { name: "云山市档案馆", nature: "差额事业单位", at: "7" },
    ]);
    expect(matters(...lines)).toEqual([]);
  });
});

describe("人员情况", () => {
  test("changes keep their direction word", () => {
    expect(
      rowsOf(
        "staffing",
        "云山市数据服务局编制数 15，实有人数 13 人，其中：在职 9人，减少 5人；退休 4人，增加 2人；离休 0 人，增加 0 人。",
      ),
    ).toEqual([
      { row: "posts", name: "编制数", count: "15", at: "3" },
      { row: "staff", name: "实有人数", count: "13", at: "3" },
      { row: "serving", name: "在职", count: "9", change: "减少 5", at: "3" },
      { row: "retired", name: "退休", count: "4", change: "增加 2", at: "3" },
      { row: "pensioned", name: "离休", count: "0", change: "增加 0", at: "3" },
    ]);
  });

  test("final accounts count people without changes, the 离休 first", () => {
    expect(
      rowsOf(
        "staffing",
        "云山市数据服务局 2030 年度，实有人数 72 人，其中：在职人员 64 人，离休人员 0 人，退休人员 8 人。",
      ),
    ).toEqual([
      { row: "staff", name: "实有人数", count: "72", at: "3" },
      { row: "serving", name: "在职人员", count: "64", at: "3" },
      { row: "pensioned", name: "离休人员", count: "0", at: "3" },
      { row: "retired", name: "退休人员", count: "8", at: "3" },
    ]);
  });

  test("a value on the next printed line of a wrapped page carries that line", () => {
    const sections = sectionsOf(
      [
        ...head,
        "云山市数据服务局编制数 136，实有人数 129 人，其中：在职 115 人，减",
        "",
        "少 3 人；退休 14 人，增加 0 人。",
      ],
      "pages",
    );
    expect(recogniseMatters(sections, { profile: xinjiangBudget }).found[0]?.rows?.slice(2)).toEqual([
      { row: "serving", name: "在职", count: "115", change: { printed: "减少 3", at: "5" }, at: "3" },
      { row: "retired", name: "退休", count: "14", change: "增加 0", at: "5" },
    ]);
  });

  test("a number that no wording explains is asked about", () => {
    const { questions } = recogniseMatters(sectionsOf([...head, "编制数15，另有聘用人员 7 人。"]), {
      profile: xinjiangBudget,
    });
    expect(questions).toEqual([expect.objectContaining({ id: "unplaced/3/7人", at: "3" })]);
  });
});
