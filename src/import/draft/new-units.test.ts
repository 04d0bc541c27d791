import { expect, test } from "vitest";
import { sourceOf } from "../../testing/source-text.ts";
import { cutRegions } from "../text/cut-regions.ts";
import { findNewUnits } from "./new-units.ts";

const department = { id: "park", names: ["青山市园林局"] };
const regions = cutRegions(
  sourceOf([
    "第一部分 部门概况",
    "二、机构设置及人员情况",
    "纳入青山市园林局2031年部门预算编制范围的下属预算单位包括：",
    "1、青山市苗圃",
    "2、青山市植物园",
    "3、青山市湿地管理站",
    "第二部分 部门预算公开表",
    "表 7",
    "一般公共预算项目支出情况表",
    "\t\t\t青山市 苗圃\t\t40.00",
    "\t\t\t青山市植物园\t\t2.00",
  ]),
);
const found = (...before: { id: string; names: string[] }[]): unknown =>
  findNewUnits(regions, department, [department, ...before], before);

test("units that a document lists and whose figures it prints become bodies; one without figures does not", () => {
  expect(found()).toEqual([
    { id: "park-u1", name: "青山市苗圃" },
    { id: "park-u2", name: "青山市植物园" },
  ]);
});

test("a body that is known keeps its id, and no id is given twice", () => {
  expect(found({ id: "park-u1", names: ["青山市植物园"] })).toEqual([{ id: "park-u2", name: "青山市苗圃" }]);
});

test("one that resembles a body known before is left to a question", () => {
  expect(found({ id: "nursery", names: ["青山市第一苗圃"] })).not.toContainEqual(
    expect.objectContaining({ name: "青山市苗圃" }),
  );
});
