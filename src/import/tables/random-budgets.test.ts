import { describe, expect, test } from "vitest";
import { xinjiangBudget } from "../../forms/profiles.ts";
import { sectionAnchor } from "../../model/figure-id.ts";
import type { SectionContent } from "../../schema/content.ts";
import { printBudget, type PrintedBudget } from "../../testing/printed-budget.ts";
import { paperCodes, paperEconomicCodes } from "../../testing/paper-table.ts";
import { inventBudget } from "../../testing/random-budget.ts";
import { chanceOf, type Chance } from "../../testing/wrapped-print.ts";
import type { CodeName, ImportContext, Question } from "../context.ts";
import type { TableRegion } from "../text/regions.ts";
import type { Layout } from "../text/source.ts";
import { recogniseTables } from "./recognise-tables.ts";
import { describePlacement } from "./placing/guide.ts";

const names = (codes: Readonly<Record<string, string>>): CodeName[] =>
  Object.entries(codes).map(([code, name]) => ({ code, name }));

const context: ImportContext = {
  profile: xinjiangBudget,
  kind: "budget",
  fiscalYear: 2031,
  bodyName: "江湾市民政局",
  functional: names(paperCodes),
  economic: names(paperEconomicCodes),
  bodies: [],
};

function print(seed: number, layout: Layout): PrintedBudget {
  const chance = chanceOf(seed);
  return printBudget(inventBudget(chance), layout, chance);
}

/** What the questions about columns would be answered by someone who has the paper at hand. */
function truth(questions: readonly Question[], expected: readonly SectionContent[]): Map<string, readonly string[]> {
  return new Map(
    questions.flatMap((question) => {
      const section = expected.find((one) => question.id.startsWith(addressOf(one)));
      const form = xinjiangBudget.forms.find((one) => one.id === section?.form);
      const row = section?.rows?.find((one) => one.at === question.at);
      if (!form || !row) return [];
      const placed = form.columns.flatMap((column, index) => {
        const cell = row[column.id];
        if (column.kind === "text" || cell === undefined) return [];
        return [{ index, printed: typeof cell === "string" ? cell : "printed" in cell ? cell.printed : "" }];
      });
      const answer = describePlacement(
        form,
        placed.map(({ index }) => index),
        placed.map(({ printed }) => printed),
      );
      return [[question.id, [answer]] as const];
    }),
  );
}

/** What the ids of a table's questions begin with. */
function addressOf(section: SectionContent): string {
  return `tables#${sectionAnchor(section.form)}/`;
}

/** The columns in which each row of a section prints something. */
function columnsOf(section: SectionContent | undefined): readonly (readonly string[])[] {
  return (section?.rows ?? []).map((row) => Object.keys(row).sort());
}

/** The same tables with one digit of one figure changed. */
function misprint(regions: readonly TableRegion[], chance: Chance): TableRegion[] {
  const figure = /\d{1,3}(?:,\d{3})*\.\d{2}/g;
  const count = regions.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(figure) ?? [])).length;
  const wanted = Math.floor(chance() * count);
  const shift = 1 + Math.floor(chance() * 8);
  let seen = -1;
  const change = (printed: string): string => {
    seen += 1;
    return seen === wanted ? printed.replace(/\d(?=\.)/, (digit) => String((Number(digit) + shift) % 10)) : printed;
  };
  return regions.map((region) => ({
    ...region,
    lines: region.lines.map((line) => ({ ...line, text: line.text.replace(figure, change) })),
  }));
}

describe("an invented budget", () => {
  test.each(["tabs", "pipes"] as const)(
    "printed as %s comes back as it was, without a question",
    (layout) => {
      for (let seed = 1; seed <= 25; seed += 1) {
        const { regions, expected } = print(seed, layout);
        const { found, questions } = recogniseTables(regions, layout, context);
        expect(questions, `seed ${seed}`).toEqual([]);
        expect(found, `seed ${seed}`).toEqual(expected);
      }
    },
    60_000,
  );

  test("printed without its blank cells comes back as it was: what is not asked about at once, the rest once it is answered", () => {
    let asked = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const { regions, expected } = print(seed, "pages");
      const answers = new Map<string, readonly string[]>();
      let { found, questions } = recogniseTables(regions, "pages", context);
      for (const [index, section] of expected.entries())
        if (!questions.some((question) => question.id.startsWith(addressOf(section))))
          expect(found[index], `seed ${seed}`).toEqual(section);
      const open = (): readonly Question[] =>
        questions.filter((question) => question.id.includes("/columns/") && !answers.has(question.id));
      while (open().length > 0) {
        const next = truth(open(), expected);
        expect(next.size, `seed ${seed}`).toBeGreaterThan(0);
        for (const [id, answer] of next) answers.set(id, answer);
        ({ found, questions } = recogniseTables(regions, "pages", context, answers));
      }
      asked += answers.size;
      for (const { id, candidates } of questions)
        if (answers.has(id)) expect(candidates[0], `seed ${seed}`).toEqual(answers.get(id)?.[0]);
      expect(found, `seed ${seed}`).toEqual(expected);
    }
    expect(asked).toBeGreaterThan(0);
  }, 120_000);

  test("a misprinted figure never moves a figure to another column in a table nothing is asked about", () => {
    for (let seed = 101; seed <= 112; seed += 1) {
      const { regions, expected } = print(seed, "pages");
      const misprinted = misprint(regions, chanceOf(seed));
      const { found, questions } = recogniseTables(misprinted, "pages", context);
      for (const [index, section] of expected.entries())
        if (!questions.some((question) => question.id.startsWith(addressOf(section))))
          expect(columnsOf(found[index]), `seed ${String(seed)}`).toEqual(columnsOf(section));
    }
  }, 120_000);
});
