import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { profiles } from "../forms/profiles.ts";
import { smallSite } from "../testing/small-site.ts";
import { buildDownloads, downloadTables } from "./downloads.ts";
import { unguardCell } from "./safe-cell.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const files = new Map(buildDownloads(smallSite, sha256).map(({ path, text }) => [path, text]));

function read(name: string): Record<string, string>[] {
  return parse<Record<string, string>>(files.get(`${name}.csv`)!, { columns: true });
}

test.each([
  [
    "disclosures",
    "disclosure_id,body_id,body_name,kind,scope,fiscal_year,title,unit,published_on,source_file,source_sha256,income_total_yuan,expenditure_total_yuan,findings_error,findings_warning,findings_note",
  ],
  [
    "figures",
    "figure_id,disclosure_id,part,section,row,row_code,row_name,column,column_name,printed,value,unit,amount_yuan,state,leaf,source_line,source_page",
  ],
  [
    "projects",
    "project_id,disclosure_id,body_id,body_name,name,code,function_code,state,amount_yuan,printed,track_id,source_line",
  ],
  [
    "indicators",
    "indicator_id,disclosure_id,goal_id,project_ids,project_name,document,level1,level2,level3,target,basis,previous,actual,weight,score,rule,evidence,note,source_line",
  ],
  [
    "findings",
    "finding_id,disclosure_id,rule,rule_title,severity,figure_ids,expected,actual,difference,message,message_en,acknowledged_on,acknowledgement,address",
  ],
])("%s.csv has exactly the promised columns", (name, header) => {
  expect(files.get(`${name}.csv`)!.split("\n")[0]).toBe(header);
});

test("the small site gives these figures", () => {
  const rows = read("figures").map((row) =>
    ["figure_id", "printed", "value", "amount_yuan", "state", "leaf", "source_line"]
      .map((column) => row[column])
      .join(" "),
  );
  expect(rows).toMatchSnapshot();
});

test("a printed zero is a row, a blank cell is none, a withheld cell has its word and no number", () => {
  const figures = read("figures");
  const byId = (id: string) => figures.find((row) => row["figure_id"]!.endsWith(id));
  expect(byId("#xj-1/income.fund/amount")).toMatchObject({
    printed: "0.00",
    value: "0.00",
    amount_yuan: "0.00",
    state: "zero",
  });
  expect(byId("#xj-1/income.own/amount")).toBeUndefined();
  expect(byId("p10/goods")).toMatchObject({ printed: "不予公开", value: "", amount_yuan: "", state: "withheld" });
  expect(byId("#said-income/fund/amount")).toMatchObject({
    printed: "未安排",
    value: "",
    amount_yuan: "",
    state: "none",
  });
});

test("a decrease is negative in value and positive as printed", () => {
  const change = read("figures").find((row) => row["column"] === "change");
  expect(change).toMatchObject({ printed: "12.87", value: "-12.87", amount_yuan: "-128700.00", column_name: "增减额" });
});

test("a project row bears the project's name, a figure in prose the heading 文中数字", () => {
  const figures = read("figures");
  expect(figures.find((row) => row["figure_id"]!.endsWith("2012604.p2/total"))).toMatchObject({
    row_code: "2012604",
    row_name: "2031年馆藏数字化项目",
    column_name: "项目支出合计",
  });
  expect(figures.find((row) => row["column"] === "cite-1")).toMatchObject({
    column_name: "文中数字",
    leaf: "false",
    row: "gpb",
  });
});

test("a total that is not printed stays empty, and so do counts of findings before anything was checked", () => {
  expect(read("disclosures")[0]).toMatchObject({ income_total_yuan: "12345000.00", findings_error: "" });
  const [disclosure] = smallSite.disclosures;
  const bare = { ...smallSite, disclosures: [{ ...disclosure!, sections: [] }] };
  expect(downloadTables(bare)[0]!.rows[0]).toMatchObject({ income_total_yuan: "", expenditure_total_yuan: "" });
});

test("a withheld project is a row of its own under its printed code name", () => {
  const withheld = read("projects").filter((row) => row["state"] === "withheld");
  expect(withheld).toMatchObject([{ name: "特定目标9090909Z", code: "9090909Z", printed: "20.15", track_id: "" }]);
  expect(read("indicators").some((row) => row["project_ids"]!.includes("p10"))).toBe(false);
});

test("no spreadsheet formula begins a cell, and every target can be read back as printed", () => {
  for (const name of ["projects", "indicators", "figures"]) {
    const cells = read(name).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  }
  expect(read("indicators").map((row) => row["target"])).toEqual([">=6000张", "'=2次", "-5%"]);
  expect(read("indicators").map((row) => unguardCell(row["target"]!))).toEqual([">=6000张", "=2次", "-5%"]);
  expect(read("projects").map((row) => row["name"])).toContain("'=库房维修项目");
});

test("indicators name their goal sheet and its projects; the total is none of them", () => {
  expect(read("indicators").map((row) => row["indicator_id"])).toEqual(
    ["i1", "i2", "i10"].map((key) => `dangan/2031-budget/performance#g1/${key}`),
  );
  expect(read("indicators")[0]).toMatchObject({
    goal_id: "dangan/2031-budget/performance#g1",
    project_ids: "dangan/2031-budget/projects/p2",
    document: "goal",
    level3: "数字化档案数量(卷)",
    weight: "15",
  });
});

test("reading the files back gives the tables that were written", () => {
  for (const table of downloadTables(smallSite)) {
    const rows = read(table.name).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguardCell(cell)])),
    );
    expect(rows).toEqual(table.rows);
  }
});

test("the order of the content does not change a byte", () => {
  const turned = {
    ...smallSite,
    bodies: [...smallSite.bodies].reverse(),
    codes: [...smallSite.codes].reverse(),
    disclosures: smallSite.disclosures.map((disclosure) => ({
      ...disclosure,
      sections: [...disclosure.sections].reverse(),
      projects: [...disclosure.projects].reverse(),
    })),
  };
  expect(buildDownloads(turned, sha256)).toEqual([...files].map(([path, text]) => ({ path, text })));
});

test("keys are unique and every reference finds its row", () => {
  const tables = new Map(downloadTables(smallSite).map((table) => [table.name, table]));
  for (const table of tables.values()) {
    const keys = table.rows.map((row) => table.key.map((column) => row[column]).join("|"));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { column, table: target, key } of table.references) {
      const known = new Set(tables.get(target)!.rows.map((row) => row[key]));
      expect(table.rows.map((row) => row[column]!).filter((cell) => cell !== "" && !known.has(cell))).toEqual([]);
    }
  }
});

test("every column of every form has a heading for column_name", () => {
  const columns = profiles.flatMap(({ forms }) =>
    forms.flatMap((form) => [...form.columns, ...(form.funds?.columns ?? [])]),
  );
  expect(columns.filter((column) => column.title === "")).toEqual([]);
});
