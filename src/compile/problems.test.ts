import { describe, expect, it } from "vitest";
import { formatProblems } from "../errors/format.ts";
import { PublishError } from "../errors/publish-error.ts";
import type { ContentFile } from "../schema/content-file.ts";
import { buildContentFiles, buildFile, editedText } from "../testing/content/build.ts";
import { compile } from "./compile.ts";

const folder = "disclosures/dangan/2031-budget";
const [disclosure, sections, projects, clauses, performance, narrative] = [
  `${folder}/disclosure.yaml`,
  `${folder}/sections.yaml`,
  `${folder}/projects.yaml`,
  `${folder}/clauses.yaml`,
  `${folder}/performance.yaml`,
  `${folder}/narrative.md`,
];

/** What the publisher reads in the terminal. */
function messageOf(files: readonly ContentFile[]): string {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof PublishError) return formatProblems(error.problems, "content");
    throw error;
  }
  return "";
}

/** What the publisher reads after one edit of the sound content. */
function afterEdit(path: string, piece: string, replacement: string): string {
  return messageOf(buildContentFiles({ [path]: editedText(path, piece, replacement) }));
}

describe("what is wrong in a table is told with its place, what was found and what was wanted:", () => {
  it("a column the form does not have, with the columns it has", () => {
    expect(afterEdit(sections, 'total: "30.00", basic: "30.00", at: "43"', 'total: "30.00", bsic: "30.00", at: "43"'))
      .toMatchInlineSnapshot(`
        "content/disclosures/dangan/2031-budget/sections.yaml:34:54 ([2].rows[5].bsic)
          发现：“部门支出总体情况表”没有的栏目“bsic”
          应为：部门支出总体情况表的栏目：total（合计）、basic（基本支出）、project（项目支出）；以及 row、name、at、cites
          改法：请改成上面的一个栏目，或删去。
          Found: the column "bsic", which xj/3 does not have
          Wanted: a column of xj/3: total, basic, project; or row, name, at, cites
          Fix: Change it to one of these columns, or delete it.
          [schema/unknown-column]

        共 1 处需要改正。
        1 problem to put right."
      `);
  });

  it("a code with a letter", () => {
    expect(
      afterEdit(
        sections,
        'row: "2012601", name: 行政运行, total: "120.00", basic: "120.00", at: "41"',
        'row: "20126O1", at: "41"',
      ),
    ).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:32:14 ([2].rows[3].row)
        发现：“20126O1”
        应为：部门支出总体情况表的行：total；支出功能分类科目编码（3、5 或 7 位数字）
        改法：请核对编码，不要把字母或名称写进编码；名称写在 name。
        Found: "20126O1"
        Wanted: a row of xj/3: total; a code of 支出功能分类 (3, 5 or 7 digits)
        Fix: Check the code; letters and names do not belong in it, a name goes to \`name\`.
        [schema/row-key]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("wrongly grouped digits", () => {
    expect(afterEdit(sections, '"4,500.00"', '"1,23.4"')).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:133:41 ([18].rows[0].area)
        发现：“1,23.4”（面积）
        应为：三位一组的千分位，或不用千分位
        改法：请对照原文改正。如果原文就是这样印的，请写成 { printed: …, unreadable: true }。
        Found: "1,23.4" (area)
        Wanted: digits in groups of three, or no separators
        Fix: Correct it from the source. If the source prints it so, write { printed: …, unreadable: true }.
        [compile/cell-grouping]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a number with a separator and no quotes", () => {
    expect(afterEdit(sections, 'value: "1,943.84"', "value: 1,943.84")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:133:60
        发现：“value”的数带千分位而没有加引号，逗号把它断开了
        应为：加引号的数：value: "1,943.84"
        改法：请给这个数加上引号。
        Found: "value" is a number with a separator and no quotes: the comma cuts it in two
        Wanted: the number in quotes: value: "1,943.84"
        Fix: Put it in quotes.
        [schema/unquoted-number]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a word where a number belongs", () => {
    expect(afterEdit(sections, "减少 0.50", "约减少 0.50")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:120:59 ([15].rows[0].change)
        发现：“约减少 0.50”（增减额）
        应为：数（可带“增加”“减少”等词和%），或“不予公开”“未安排”“—”等词
        改法：单位和说明不写在数里。请对照原文改正。如果原文就是这样印的，请写成 { printed: …, unreadable: true }。
        Found: "约减少 0.50" (change)
        Wanted: a number, also with a direction word or %, or a word such as 不予公开, 未安排, —
        Fix: Units and remarks stay out of it. Correct it from the source. If the source prints it so, write { printed: …, unreadable: true }.
        [compile/cell-number]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("an amount with parts of a 分", () => {
    expect(afterEdit(sections, '"12,345.60"', '"12,345.605"')).toContain("[compile/cell-fraction]");
  });

  it("a withheld cell with an amount", () => {
    expect(afterEdit(sections, "c2: 不予公开", "c2: 不予公开（45.00）")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:141:105 ([20].rows[1].c2)
        发现：“不予公开（45.00）”（造价）
        应为：不予公开，或一个数，二者之一
        改法：内容不予公开时只写“不予公开”，不要带金额；金额可以公开时只写金额。
        Found: "不予公开（45.00）" (c2)
        Wanted: either a word for withheld or a number, not both
        Fix: Write only the word where it is withheld, only the number where it may be told.
        [compile/withheld-amount]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a cell in a column that its group of rows does not have", () => {
    expect(
      afterEdit(
        sections,
        'name: 一般公共预算, total: "300.00", at: "51"',
        'name: 一般公共预算, gpb: "300.00", at: "51"',
      ),
    ).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:41:45 ([3].rows[1].gpb)
        发现：“一般公共预算”（gpb）
        应为：“财政拨款收入”的行只有：total
        改法：请把它移到正确的栏目。
        Found: the column "gpb"
        Wanted: rows of "income" have only: total
        Fix: Move it to the right column.
        [compile/cell-group]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a row printed twice", () => {
    expect(afterEdit(sections, 'row: "30217"', 'row: "30201"')).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml:66:7 ([5].rows[6])
        发现：“30201”，disclosures/dangan/2031-budget/sections.yaml:65:7 已经有了
        应为：每个键只用一次
        改法：原文确实印了两次的，第二行的 row 加“~2”；否则请改正。
        Found: "30201", which stands already at disclosures/dangan/2031-budget/sections.yaml:65:7
        Wanted: each key once
        Fix: If the source prints it twice, end the second \`row\` with ~2; otherwise correct it.
        [compile/duplicate-row]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a section that stands twice", () => {
    expect(afterEdit(sections, "form: xj/9", "form: xj/8")).toContain("[compile/duplicate-section]");
  });

  it("a form of another profile", () => {
    const message = afterEdit(sections, "form: xj/9", "form: final/9");
    expect(message).toContain("[schema/unknown-form]");
    expect(message).toContain("xj/9");
  });

  it("a row that nothing names", () => {
    expect(
      afterEdit(
        sections,
        'project: p3, name: 珍贵档案抢救经费, total: "10.00"',
        'name: 珍贵档案抢救经费, total: "10.00"',
      ),
    ).not.toBe("");
    expect(
      afterEdit(sections, "{ body: danganguan, project: p3, name: 珍贵档案抢救经费", "{ name: 珍贵档案抢救经费"),
    ).toContain("row、project、body");
  });

  it("an unknown unit of money in a sentence", () => {
    expect(afterEdit(sections, "unit: 万元, project: p1", "unit: 百万元, project: p1")).toContain(
      "[compile/cite-unit]",
    );
  });

  it("a place beyond the end of the source", () => {
    expect(afterEdit(sections, 'at: "149"', 'at: "1490"')).toContain("1 至 240");
  });

  it("a place that cannot be read", () => {
    expect(afterEdit(sections, 'at: "149"', 'at: "第149行"')).toContain("p12.34");
  });
});

describe("what is wrong between files is told:", () => {
  it("a project key used twice", () => {
    expect(afterEdit(projects, "project: p3", "project: p1")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/projects.yaml:3:14 ([2].project)
        发现：“p1”，disclosures/dangan/2031-budget/projects.yaml:1:14 已经有了
        应为：每个键只用一次
        改法：请另给一个没有用过的键，或合并两条。
        Found: "p1", which stands already at disclosures/dangan/2031-budget/projects.yaml:1:14
        Wanted: each key once
        Fix: Give it a key that was never used, or make one of the two.
        [compile/duplicate-project]

      content/disclosures/dangan/2031-budget/sections.yaml:90:36 ([10].rows[2].project)
        发现：“p3”，没有文件定义它
        应为：projects.yaml 里的键
        改法：请改正，或先建立“p3”。
        Found: "p3", which no file defines
        Wanted: a key of projects.yaml
        Fix: Correct it, or define "p3" first.
        [compile/dead-reference]

      共 2 处需要改正。
      2 problems to put right."
    `);
  });

  it("a reference to a project that the register does not have", () => {
    expect(afterEdit(clauses, "- project: p1", "- project: p9")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/clauses.yaml:1:12 ([0].project)
        发现：“p9”，没有文件定义它
        应为：projects.yaml 里的键
        改法：请改正，或先建立“p9”。
        Found: "p9", which no file defines
        Wanted: a key of projects.yaml
        Fix: Correct it, or define "p9" first.
        [compile/dead-reference]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it.each([
    ["a row's project", sections, "project: p3, name", "project: p4, name", "rows[2].project"],
    [
      "a row's body",
      sections,
      '{ body: danganguan, name: 青禾市档案馆, total: "10.00"',
      '{ body: tushuguan, name: 青禾市档案馆, total: "10.00"',
      "rows[1].body",
    ],
    ["a cite's project", sections, "unit: 万元, project: p1", "unit: 万元, project: p7", "cites[0].project"],
    ["a goal's project", performance, "projects: [p1]", "projects: [p1, p8]", "[0].projects[1]"],
    ["a listed unit", disclosure, "body: danganguan", "body: danganguang", "units[0].body"],
    ["a parent", "bodies/danganguan.yaml", "parent: dangan", "parent: dangann", "parent"],
    ["a predecessor", "bodies/dangan.yaml", "from: wenshi", "from: wenshu", "succession[0].from"],
    [
      "who carries out a project",
      projects,
      "p1, name: 库房修缮项目, body: danganguan",
      "p1, name: 库房修缮项目, body: guan",
      "[0].body",
    ],
  ])("a dead reference in %s", (_, path, piece, replacement, field) => {
    const message = afterEdit(path, piece, replacement);
    expect(message).toContain(`${path}:`);
    expect(message).toContain(`${field})`);
    expect(message).toContain("[compile/dead-reference]");
    expect(message).toContain("1 problem to put right.");
  });

  it("a body no file defines", () => {
    expect(messageOf(buildContentFiles({ "bodies/danganguan.yaml": undefined }))).toContain(
      "“danganguan”，没有文件定义它",
    );
    expect(afterEdit(disclosure, "body: dangan\n", "body: dangang\n")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/disclosure.yaml:1:7 (body)
        发现：“dangang”，没有文件定义它
        应为：bodies/ 里的文件名
        改法：最接近的是“dangan”；请改正，或先建立“dangang”。
        Found: "dangang", which no file defines
        Wanted: the name of a file in bodies/
        Fix: The nearest is "dangan": correct it, or define "dangang" first.
        [compile/dead-reference]

      content/disclosures/dangan/2031-budget/disclosure.yaml:1:7 (body)
        发现：文件夹 disclosures/dangan/2031-budget
        应为：disclosures/dangang/2031-budget
        改法：请改正文件夹名称或 disclosure.yaml，使二者一致；同一年度同一种类的第二份加“-2”。
        Found: the folder disclosures/dangan/2031-budget
        Wanted: disclosures/dangang/2031-budget
        Fix: Make folder and disclosure.yaml agree; a second disclosure of the same kind and year gets -2.
        [compile/folder-name]

      共 2 处需要改正。
      2 problems to put right."
    `);
  });

  it("a body above itself", () => {
    const text = editedText("bodies/dangan.yaml", "nature: 行政单位", "parent: danganguan");
    expect(messageOf(buildContentFiles({ "bodies/dangan.yaml": text }))).toContain("[compile/body-circle]");
  });

  it("a folder that contradicts its disclosure.yaml", () => {
    expect(afterEdit(disclosure, 'fiscal-year: "2031"', 'fiscal-year: "2032"')).toContain(
      "disclosures/dangan/2032-budget",
    );
  });

  it("a disclosure without disclosure.yaml", () => {
    expect(messageOf(buildContentFiles({ [disclosure]: undefined }))).toContain("[compile/missing-file]");
  });

  it("a file that belongs nowhere, and two files for one thing", () => {
    expect(messageOf(buildContentFiles({ [`${folder}/section.yaml`]: "[]" }))).toContain("[compile/unexpected-file]");
    expect(messageOf(buildContentFiles({ [`${folder}/sections.json`]: "[]" }))).toContain("[compile/file-twice]");
    expect(messageOf(buildContentFiles({ "README.md": "x", "import-report.json": "{}" }))).toBe("");
  });

  it("a narrative that says another number than the table", () => {
    expect(afterEdit(narrative, "[330.00]", "[333.00]")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/narrative.md:3
        发现：“333.00”，指向 tables#xj-1/income-total/amount
        应为：那里印的是“330.00”
        改法：请改正数字或地址。
        Found: "333.00", pointing at tables#xj-1/income-total/amount
        Wanted: "330.00", as is printed there
        Fix: Correct the number or the address.
        [compile/narrative-figure]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });
});

describe("a withheld project stays apart:", () => {
  it.each([
    ["a goal that lists it beside a named one", performance, "projects: [p1]", "projects: [p1, p2]"],
    ["a goal of its own under a printed name", performance, "projects: [p1]", "projects: [p2]"],
    ["a track", projects, "withheld: true", "withheld: true, track: kufang"],
    [
      "a row about a named project that cites it",
      sections,
      'row: "2012604", project: p1,',
      'row: "2012604", project: p1, cites: [{ printed: "1", unit: 万元, project: p2 }],',
    ],
    ["a clause under a printed name", clauses, "name: 特定目标1234567A", "name: 密室修缮"],
    ["a table row under a printed name", sections, "project-name: 特定目标1234567A", "project-name: 密室修缮"],
    ["a named project under its name", sections, "project-name: 库房修缮项目", "project-name: 特定目标7654321B"],
    ["a register entry that forgets to mark it", projects, ", withheld: true", ""],
  ])("%s is refused", (_, path, piece, replacement) => {
    expect(afterEdit(path, piece, replacement)).toContain("[compile/withheld-joined]");
  });
});

describe("what is wrong with a file is told:", () => {
  it("an unknown key", () => {
    expect(afterEdit(projects, "track: kufang", "trak: kufang")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/projects.yaml:1:50 ([0].trak)
        发现：不认识的键“trak”
        应为：project、name、body、withheld、track、at
        改法：请改正拼写，或删去这一项。
        Found: the unknown key "trak"
        Wanted: project, name, body, withheld, track, at
        Fix: Correct its spelling, or delete it.
        [schema/unknown-key]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a YAML syntax error", () => {
    expect(afterEdit(projects, "- { project: p2,", "- { project: p2")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/clauses.yaml:9:9 ([1].name)
        发现：p2、“特定目标1234567A”
        应为：不予公开的项目自成一条，不与公开的项目同在一处
        改法：即使原文让人看得出是哪一个，也请把它们分开：去掉引用，或只保留不予公开的名称。
        Found: p2、“特定目标1234567A”
        Wanted: a withheld project by itself, never in one place with a named one
        Fix: Keep them apart even where the source gives it away: remove the reference, or keep only the withheld name.
        [compile/withheld-joined]

      content/disclosures/dangan/2031-budget/projects.yaml:2:14
        发现：这里读不下去（Block collections are not allowed within flow collections）
        应为：正确的 YAML 或 JSON
        改法：请检查这一行和上一行的缩进、引号、括号和冒号。
        Found: Block collections are not allowed within flow collections
        Wanted: well-formed YAML or JSON
        Fix: Check indent, quotes, brackets and colons of this line and the one above.
        [schema/yaml-syntax]

      content/disclosures/dangan/2031-budget/sections.yaml:75:7 ([6].rows[3])
        发现：p2、“特定目标1234567A”
        应为：不予公开的项目自成一条，不与公开的项目同在一处
        改法：即使原文让人看得出是哪一个，也请把它们分开：去掉引用，或只保留不予公开的名称。
        Found: p2、“特定目标1234567A”
        Wanted: a withheld project by itself, never in one place with a named one
        Fix: Keep them apart even where the source gives it away: remove the reference, or keep only the withheld name.
        [compile/withheld-joined]

      共 3 处需要改正。
      3 problems to put right."
    `);
  });

  it("a missing key", () => {
    expect(afterEdit(disclosure, "title: 2031年青禾市档案局部门预算公开\n", "")).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/disclosure.yaml:1:1 (title)
        发现：“title”没有内容
        应为：文字（非空）；原文没有内容时删去这一项
        改法：请填写“title”；原文空白的栏目，连键一起删去。
        Found: nothing for "title"
        Wanted: words; leave the key out where the source prints nothing
        Fix: Fill in "title"; where the source is blank, delete the key too.
        [schema/missing-key]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a file of 100 MB, quickly and unread", () => {
    const file = buildFile(sections, "", 100 * 1024 * 1024);
    const others = buildContentFiles({ [sections]: undefined, [narrative]: undefined });
    expect(messageOf([...others, file])).toMatchInlineSnapshot(`
      "content/disclosures/dangan/2031-budget/sections.yaml
        发现：文件有 100.0 MB
        应为：不超过 8.0 MB
        改法：这里只放表格和文字；请检查是否误放了别的文件，或把它分成几份公开。
        Found: a file of 100.0 MB
        Wanted: at most 8.0 MB
        Fix: Only tables and text belong here: look whether another file was put in its place, or split the disclosure.
        [schema/file-too-large]

      共 1 处需要改正。
      1 problem to put right."
    `);
  });

  it("a YAML alias bomb, without unfolding it", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`,
    );
    const started = elapsed();
    const message = messageOf(buildContentFiles({ "site.yaml": `l0: &l0 [boom]\n${levels.join("\n")}\n` }));
    expect(message).toContain("[schema/yaml-alias]");
    expect(message).toContain("site.yaml:2:");
    expect(elapsed() - started).toBeLessThan(5000);
  });

  it("brackets nested without end", () => {
    expect(messageOf(buildContentFiles({ "site.yaml": "[".repeat(20_000) }))).toContain("content/site.yaml");
  });

  it("a key written twice, a tag, two documents in one file", () => {
    expect(messageOf(buildContentFiles({ "glossary.yaml": "- { id: a, id: b }" }))).toContain("[schema/duplicate-key]");
    expect(messageOf(buildContentFiles({ "glossary.yaml": "- !!js/function x" }))).toContain("[schema/yaml-tag]");
    expect(messageOf(buildContentFiles({ "glossary.yaml": "--- []\n--- []\n" }))).toContain("[schema/yaml-syntax]");
  });

  it("a CSV line with too many fields", () => {
    const path = "classification/economic.csv";
    expect(afterEdit(path, "30201,办公费,2", "30201,办公费,用品,2")).toContain(`content/${path}:6`);
  });

  it("HTML in a text", () => {
    expect(messageOf(buildContentFiles({ "pages/about.md": "# 关于\n\n<script>1</script>\n" }))).toContain(
      "pages/about.md:3",
    );
  });
});

it("every problem of every file is told at once, in the order of files and lines", () => {
  const message = messageOf(
    buildContentFiles({
      [projects]: editedText(projects, "track: kufang", "trak: kufang"),
      [sections]: editedText(sections, '"4,500.00"', '"1,23.4"').replace("form: xj/9", "form: xj/99"),
      "bodies/danganguan.yaml": "names: []\n",
    }),
  );
  expect([...message.matchAll(/^content\/(\S+?):/gm)].map((match) => match[1])).toEqual([
    "bodies/danganguan.yaml",
    projects,
    sections,
    sections,
  ]);
});

function elapsed(): number {
  return globalThis.performance.now();
}
