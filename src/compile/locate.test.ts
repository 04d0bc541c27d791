import { expect, it } from "vitest";
import { buildContentFiles } from "../testing/content/build.ts";
import type { FigureEntry, RowEntry } from "./entry.ts";
import { compilePlaced } from "./compile.ts";

const files = buildContentFiles();
const { model, locate } = compilePlaced(files);
const budget = "dangan/2031-budget";

/** The line of a content file that an address leads to. */
function lineAt(address: string): string {
  const place = locate(address);
  const file = files.find(({ path }) => path === place?.file);
  return file?.text.split("\n")[(place?.line ?? 0) - 1]?.trim() ?? "";
}

function printedIn(rows: readonly RowEntry[]): FigureEntry[] {
  return rows.flatMap(({ figures, cites }) => [...figures, ...cites]);
}

it("every figure leads to a line of the content that prints it", () => {
  const figures = model.disclosures.flatMap((disclosure) => [
    ...[...disclosure.sections, ...disclosure.clauses, ...disclosure.performance].flatMap(({ rows }) =>
      printedIn(rows),
    ),
    ...disclosure.performance.flatMap(({ funds }) => printedIn(funds)),
    ...disclosure.performance.flatMap(({ cites }) => cites),
  ]);
  expect(figures.length).toBeGreaterThan(100);
  for (const { id, printed } of figures) expect(lineAt(id), id).toContain(printed);
});

it("rows, sections, projects and fields of disclosure.yaml have a place too", () => {
  expect(lineAt(`${budget}/tables#xj-2/2012604`)).toMatch(/^- \{ row: "2012604"/);
  expect(lineAt(`${budget}/tables#xj-2/2012604/project-name`)).toMatch(/^- \{ row: "2012604"/);
  expect(lineAt(`${budget}/tables#xj-2`)).toBe("- form: xj/2");
  expect(lineAt(`${budget}/projects/p2`)).toContain("p2");
  expect(lineAt(`${budget}#units/0`)).toContain("青禾市档案馆");
});

it("what is nowhere leads to the nearest thing above it, at last to disclosure.yaml", () => {
  expect(lineAt(`${budget}/tables#xj-2/9999999/total`)).toBe("- form: xj/2");
  expect(locate(`${budget}/tables#xj-99/1/2`)).toMatchObject({
    file: `disclosures/${budget}/disclosure.yaml`,
    line: 1,
  });
  expect(locate("nobody/2031-budget/tables#xj-2")).toBeUndefined();
});
