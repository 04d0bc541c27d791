import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { root } from "../../../../scripts/lib/run.ts";

/** Something that has a name or a code, as the data files and the content say; nothing here knows how the site searches. */
export interface Named {
  /** Kind and id as the search tells them, e.g. `project zwfwj/2024-budget/projects/p1`. */
  readonly key: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** Exact amount in 元; of named projects only. */
  readonly yuan?: number;
}

const Body = z.object({ names: z.array(z.object({ name: z.string(), short: z.string().optional() })) });

/** Names and codes of the site in a folder, built from `content/`: projects, bodies and units, subjects of both kinds, indicators. */
export function readNamed(siteDir: string): readonly Named[] {
  const csv = (name: string): Row[] => readCsv(join(siteDir, "data", `${name}.csv`));
  return [
    ...csv("projects").map((row) => ({
      key: `project ${of(row, "project_id")}`,
      names: [of(row, "name")],
      codes: [of(row, "code")].filter((code) => code !== ""),
      ...(row["state"] === "amount" ? { yuan: Number(row["amount_yuan"]) } : {}),
    })),
    ...csv("bodies").map((row) => ({
      key: `body ${of(row, "body_id")}`,
      names: bodyNames(of(row, "body_id")),
      codes: [],
    })),
    ...csv("indicators").map((row) => ({
      key: `indicator ${of(row, "indicator_id")}`,
      names: [unguarded(of(row, "level3"))],
      codes: [],
    })),
    ...subjects(readdirSync(join(siteDir, "codes")), csv("classification"), csv("figures"), csv("projects")),
  ];
}

/** Codes with a page; their names in the lists and as printed in a table, where the row is no project's. */
function subjects(
  codes: readonly string[],
  lists: readonly Row[],
  figures: readonly Row[],
  projects: readonly Row[],
): Named[] {
  const own = new Set(projects.map((row) => of(row, "name")));
  const printed = figures.filter((row) => row["part"] === "table" && !own.has(of(row, "row_name")));
  return codes.map((code) => {
    const listed = lists.filter((row) => row["code"] === code);
    const names = [
      ...listed.map((row) => of(row, "name")),
      ...printed.filter((row) => row["row_code"] === code).map((row) => of(row, "row_name")),
    ];
    const kind = listed[0]?.["scheme"] === "economic" ? "economic" : "function";
    return { key: `${kind} codes/${code}`, names: [...new Set(names)], codes: [code] };
  });
}

type Row = Readonly<Record<string, string>>;

function readCsv(file: string): Row[] {
  return z.array(z.record(z.string(), z.string())).parse(parse(readFileSync(file), { columns: true }));
}

function of(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

function bodyNames(id: string): string[] {
  const text = readFileSync(join(root, "content", "bodies", `${id}.yaml`), "utf8");
  return Body.parse(parseYaml(text, { schema: "failsafe" })).names.flatMap(({ name, short }) => [name, short ?? name]);
}

/** Text as it was printed: in the data files an apostrophe keeps a spreadsheet from running it. */
function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, "");
}
