import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../../scripts/lib/run.ts";
import { checkSite } from "../../checks/check-site.ts";
import type { Finding } from "../../checks/finding.ts";
import { compile } from "../../compile/compile.ts";
import { buildContentFiles } from "../content/build.ts";
import { listFiles } from "./site-pages.ts";

const home = mkdtempSync(join(tmpdir(), "mingzhang-planted-"));
const budget = "disclosures/dangan/2031-budget";

/** Edits that give the publisher something to be told alone: a goal that gives a withheld project away, and an address of a person. */
const planted: readonly (readonly [file: string, piece: string, replacement: string])[] = [
  ["performance.yaml", "- form: goal\n", `${goalOf("p9", "档案密级评定项目")}- form: goal\n`],
  ["projects.yaml", "- { project: p1,", '- { project: p9, name: 档案密级评定项目, at: "210" }\n- { project: p1,'],
  ["clauses.yaml", "basis: 会议纪要", "basis: 来信寄dangan.jia@example.org"],
];

/** A goal for a project that no table lists, with the amount of the withheld one. */
function goalOf(project: string, name: string): string {
  return `- form: goal
  key: g9
  projects: [${project}]
  project-name: ${name}
  department: 青禾市档案馆
  funds: { total: "30.00", fiscal: "30.00", other: "0.00" }
  at: "210"
  rows:
    - { row: i1, level1: 产出指标, level2: 数量指标, name: 评定卷数, target: ≥300卷, basis: 计划标准, weight: "90", rule: 按照完成比例赋分, at: "212" }
`;
}

const files = buildContentFiles().map((file) => {
  const own = planted.filter(([name]) => file.path === `${budget}/${name}`);
  return { ...file, text: own.reduce((text, [, piece, replacement]) => text.replace(piece, replacement), file.text) };
});
let secret: readonly Finding[] = [];

beforeAll(() => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(home, "content", path)), { recursive: true });
    writeFileSync(join(home, "content", path), text);
  }
  writeFileSync(join(home, "content/site.yaml"), `${textOf("site.yaml")}gate: []\n`);
  secret = checkSite(compile(files)).findings.filter(({ audience }) => audience === "publisher");
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/build.ts"), "--content", "content", "--out", "dist"],
    { encoding: "utf8", env: { ...process.env, INIT_CWD: home, NODE_NO_WARNINGS: "1" } },
  );
  expect(status, stderr).toBe(0);
}, 600_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

test("the publisher is told of a withheld project that is given away, and of a person's address", () => {
  expect([...new Set(secret.map(({ rule }) => rule))].sort()).toEqual(["personal-data", "withheld-readable"]);
});

test("no file of the site, and none of the content, says so", () => {
  const places = [join(home, "dist"), join(home, "content")].flatMap((folder) =>
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")] as const),
  );
  expect(places.length).toBeGreaterThan(60);
  const traces = secret.flatMap(({ id, message }) => [
    id,
    `findings#${id
      .split(":")
      .slice(1)
      .join(":")
      .replaceAll(/[^A-Za-z0-9_.-]+/g, ".")}`,
    message.zh,
    message.en,
    "只供发布单位：",
    "For the publisher only",
  ]);
  const told = places.filter(([, text]) => traces.some((trace) => text.includes(trace))).map(([path]) => path);
  expect(told).toEqual([]);
});

test("nothing on the site joins the two projects: not one page, record or row names both", () => {
  const joined = listFiles(join(home, "dist"))
    .filter((path) => path.startsWith("dangan/2031-budget/projects/p"))
    .filter((path) => {
      const text = readFileSync(join(home, "dist", path), "utf8");
      return text.includes("1234567A") && text.includes("档案密级评定项目");
    });
  expect(joined).toEqual([]);
});
