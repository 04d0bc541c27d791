import type { Bilingual } from "../errors/publish-error.ts";
import { rowKey } from "../model/figure-id.ts";
import type { FieldPath } from "../schema/field-path.ts";
import { formatPlace } from "../errors/format.ts";
import type { Located, Report } from "../schema/read-entries.ts";
import { allRows } from "./check-source.ts";
import type { DisclosureSource } from "./disclosure-source.ts";
import { goalRow } from "./performance-entry.ts";
import { placeOf } from "./references.ts";

interface Keyed {
  readonly key: string;
  readonly entry: Located<unknown>;
  readonly field: FieldPath;
}

/** Reports keys that stand twice where they must stand once: projects, sections, clauses, performance tables, and rows of each. */
export function checkUnique(source: DisclosureSource, report: Report): void {
  const { projects, sections, clauses, performance } = source;
  const once = (code: string, keyed: readonly Keyed[]): void => reportRepeated(code, keyed, report);
  once(
    "compile/duplicate-project",
    projects.map((entry) => ({ key: entry.value.project, entry, field: ["project"] })),
  );
  once(
    "compile/duplicate-section",
    sections.map((entry) => ({ key: entry.value.form, entry, field: ["form"] })),
  );
  once(
    "compile/duplicate-clause",
    clauses.map((entry) => ({ key: entry.value.project, entry, field: ["project"] })),
  );
  once(
    "compile/duplicate-performance",
    performance.map((entry) => ({ key: entry.value.key, entry, field: ["key"] })),
  );
  once(
    "compile/duplicate-acknowledgement",
    (source.disclosure.value.acknowledged ?? []).map(({ finding }, index) => ({
      key: finding,
      entry: source.disclosure,
      field: ["acknowledged", index, "finding"],
    })),
  );
  for (const [entry, rows] of Map.groupBy(allRows(source), (row) => row.entry)) {
    // Figures inside a goal are addressed as a row of their own.
    const goal = performance.some((table) => table === entry && table.value.cites)
      ? [{ key: goalRow, entry, field: ["cites"] }]
      : [];
    once("compile/duplicate-row", [
      ...goal,
      ...rows.map(({ names, path }) => ({ key: rowKey(names), entry, field: path })),
    ]);
  }
}

function reportRepeated(code: string, keyed: readonly Keyed[], report: Report): void {
  const first = new Map<string, Keyed>();
  for (const one of keyed) {
    const earlier = first.get(one.key);
    if (!earlier) {
      first.set(one.key, one);
      continue;
    }
    const where = formatPlace(placeOf(earlier.entry, earlier.field).place);
    report({
      code,
      ...placeOf(one.entry, one.field),
      found: { zh: `“${one.key}”，${where} 已经有了`, en: `"${one.key}", which stands already at ${where}` },
      wanted: { zh: "每个键只用一次", en: "each key once" },
      fix: fixes[code] ?? newKey,
    });
  }
}

const newKey: Bilingual = {
  zh: "请另给一个没有用过的键，或合并两条。",
  en: "Give it a key that was never used, or make one of the two.",
};

const fixes: Readonly<Record<string, Bilingual>> = {
  "compile/duplicate-row": {
    zh: "原文确实印了两次的，第二行的 row 加“~2”；否则请改正。",
    en: "If the source prints it twice, end the second `row` with ~2; otherwise correct it.",
  },
  "compile/duplicate-acknowledgement": {
    zh: "请把两处说明合成一处。",
    en: "Make one of the two explanations.",
  },
};
