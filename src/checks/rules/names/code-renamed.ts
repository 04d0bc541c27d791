import { quoted } from "../said.ts";
import { plainCodeName } from "./codes.ts";
import { defineRule, type Found, settled, type Verdict } from "../verdict.ts";
import type { CodeEntry, FigureEntry, SectionEntry } from "../../../compile/entry.ts";

/** A code's name in the tables is its most recent one. One note for each 款. */
export const codeRenamed = defineRule({
  id: "code-renamed",
  severity: "note",
  title: { zh: "科目名称与最近所见的名称一致", en: "Codes bear their most recent name" },
  ground: {
    zh: "同一编码在别的年度用另一名称，可能是科目改名，也可能是印错；按年度核对《政府收支分类科目》。",
    en: "A code named otherwise in another year was renamed or is misprinted; compare the classification of the year.",
  },
  look: ({ disclosure, codes }) => {
    const functional = new Map(
      codes.filter(({ scheme }) => scheme === "functional").map((entry) => [entry.code, entry]),
    );
    const tables = disclosure.sections.filter(({ form }) => form === "xj/2" || form === "final/3");
    const rows = tables.flatMap(renamed(functional));
    const chapters = [...new Set(rows.flatMap(({ code }) => (code.length < 5 ? [] : [code.slice(0, 5)])))];
    return chapters.map((chapter) => judge(rows.filter(({ code }) => code.startsWith(chapter))));
  },
});

interface Compared {
  readonly code: string;
  readonly name: string;
  readonly latest: string;
  readonly figure: FigureEntry;
}

function renamed(codes: ReadonlyMap<string, CodeEntry>): (section: SectionEntry) => Compared[] {
  return ({ rows }) =>
    rows.flatMap(({ code = "", name, figures: [figure] }) => {
      const latest = codes.get(code)?.names.at(-1)?.name;
      return latest === undefined || !figure ? [] : [{ code, name, latest, figure }];
    });
}

function judge(rows: readonly Compared[]): Verdict {
  const ids = rows.map(({ figure }) => figure.id);
  const other = rows.filter(({ name, latest }) => plainCodeName(name) !== plainCodeName(latest));
  if (other.length === 0) return settled("held", ids);
  const said = other.map(({ code, name, latest }) => ({
    zh: `${code}印作${quoted(name)}，近年作“${latest}”`,
    en: `${code} is ${quoted(name)}, lately “${latest}”`,
  }));
  const found: Found = {
    subject: `codes/${other[0]?.code ?? ""}`,
    message: {
      zh: `${said.map(({ zh }) => zh).join("；")}。请按本年度《政府收支分类科目》核对名称。`,
      en: `${said.map(({ en }) => en).join("; ")}. Compare the names with the classification of the year.`,
    },
  };
  return { outcome: "failed", figureIds: other.map(({ figure }) => figure.id), found };
}
