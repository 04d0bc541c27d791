import type { CiteEntry, RowEntry, SectionEntry } from "../../../../compile/entry.ts";
import type { Spot } from "../../../engine/sheet.ts";
import { meet } from "../../../interval.ts";
import type { Rule } from "../../../rule.ts";
import { citeSpot, intervalOfSpot, type Paper, spotIn } from "../paper.ts";
import { nameRow, withWord } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";

/** A reason that says by how much something changed says what the explanation of that thing says. */
export const citedChange: Rule = {
  id: "cited-change",
  severity: "warning",
  title: { zh: "原因里引用的增减与所说事项一致", en: "A change cited in a reason is that of the thing it names" },
  ground: {
    zh: "同一事项的增减率在正文和原因里各说一次，应当一致；原因里的主语就是所说的事项。",
    en: "One rate of change told in the text and again in a reason must be the same; the subject of the sentence is what changed.",
  },
  run: (context) => {
    const { sections, id } = context.disclosure;
    const lines = sections.flatMap((section) => section.rows.map((row): Line => ({ section, row })));
    const named = Map.groupBy(lines, ({ row }) => plain(row.name));
    const verdicts = lines.flatMap((line) =>
      line.row.cites.flatMap((cite) => judgeCite(context, line, cite, named.get(plain(cite.of ?? "")) ?? []) ?? []),
    );
    return resultOf(citedChange, id, verdicts);
  },
};

/** A printed row in its section. */
interface Line {
  readonly section: SectionEntry;
  readonly row: RowEntry;
}

/** Column that a cite repeats, by its unit. */
const columns: Readonly<Record<string, string>> = { "%": "percent", 万元: "change", 元: "change" };

/** Judges a cite by the rows that bear the name of what it speaks of. */
function judgeCite(
  paper: Paper,
  { section, row }: Line,
  cite: CiteEntry,
  subjects: readonly Line[],
): Verdict | undefined {
  const column = columns[cite.unit];
  if (cite.of === undefined || column === undefined) return undefined;
  const said = citeSpot(section, row, cite);
  const own = spotIn(paper, section, row, column);
  const named = changesOf(paper, subjects, column);
  const wanted = named.length > 0 ? named : [own].flatMap((spot) => spot ?? []);
  const spots = [said, ...wanted.filter(({ figure }) => figure)];
  if (wanted.some((spot) => agree(said, spot))) return { spots, outcome: "held" };
  const printed = wanted.filter(({ figure }) => figure?.value !== undefined);
  if (printed.length === 0) return { spots, outcome: "unchecked" };
  // A subject of which nothing is told elsewhere may be anything.
  if (named.length === 0) return { spots, outcome: "unchecked" };
  return {
    spots: [said],
    outcome: "failed",
    also: [...printed, own],
    told: { message: say(cite.of, said, printed, own) },
  };
}

function agree(cite: Spot, spot: Spot): boolean {
  const [left, right] = [intervalOfSpot(cite), intervalOfSpot(spot)];
  return left !== undefined && right !== undefined && meet(left, right);
}

/** The changes told of these rows. */
function changesOf(paper: Paper, lines: readonly Line[], column: string): Spot[] {
  return lines
    .flatMap(({ section, row }) => spotIn(paper, section, row, column) ?? [])
    .filter(({ figure }) => figure !== undefined);
}

/** A name without the word for the kind of paper: 基本支出预算 → 基本支出. */
function plain(name: string): string {
  return name.replace(/(预算|决算)(数|支出)?$/, "");
}

function say(of: string, said: Spot, named: readonly Spot[], own: Spot | undefined): { zh: string; en: string } {
  const places = [...new Map(named.map((spot) => [withWord(spot), spot])).values()];
  const [where, change] = [nameRow(said), withWord(said)];
  const others = places.map((spot) => `${nameRow(spot).zh}${withWord(spot)}`).join("、");
  const self = own?.figure?.value === undefined ? "" : withWord(own);
  return {
    zh: `${where.zh}的原因说“${of}比上年${change}”，${others}${self === "" ? "" : `，本项${self}`}。请改正原因里的数，或改正它所说的事项。`,
    en: `The reason of ${where.en} says "${of}" changed by ${change}; ${places.map((spot) => `${nameRow(spot).en} changed by ${withWord(spot)}`).join(", ")}${self === "" ? "" : `, the item itself by ${self}`}. Correct the number in the reason, or its subject.`,
  };
}
