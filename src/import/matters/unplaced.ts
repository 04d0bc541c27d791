import { moneyUnits } from "../../model/money.ts";
import type { RowContent, SectionContent } from "../../schema/content.ts";
import { findFigures } from "../figures/cites.ts";
import type { Question } from "../context.ts";
import type { ProseSection } from "../text/regions.ts";
import { lineAt } from "../text/tidy.ts";

/** Asks about every figure of a section that stands in none of the rows read from it; a limit such as 50万元以上 belongs to a wording. */
export function askUnplaced(section: ProseSection, read: readonly SectionContent[]): Question[] {
  const placed = read.flatMap((one) => (one.rows ?? []).flatMap(placesOf));
  return section.paragraphs.flatMap((paragraph) =>
    findFigures(paragraph).flatMap((figure) => {
      const line = String(lineAt(paragraph, figure.start));
      if (moneyUnits.includes(figure.unit) && /^(?:[（(]含[)）])?以[上下]/.test(paragraph.text.slice(figure.end)))
        return [];
      const index = placed.indexOf(`${figure.printed}@${line}`);
      if (index < 0) return [ask(line, figure.printed + figure.unit)];
      placed.splice(index, 1);
      return [];
    }),
  );
}

/** `printed@line` of every figure in a row, cited ones too; numbers without their direction word. */
function placesOf(row: RowContent): string[] {
  return Object.entries(row).flatMap(([column, content]) => {
    if (content === undefined || column === "row" || column === "name" || column === "at") return [];
    if (typeof content === "string") return [`${numberOf(content)}@${row.at ?? ""}`];
    if ("printed" in content) return [`${numberOf(content.printed)}@${content.at ?? row.at ?? ""}`];
    return content.map((cite) => `${cite.printed}@${cite.at ?? row.at ?? ""}`);
  });
}

/** The number of a cell without its direction word and, where one is kept with it, its unit. */
function numberOf(printed: string): string {
  return /^(?:\S+ )?(-?[\d,.]+)/.exec(printed)?.[1] ?? printed;
}

function ask(at: string, printed: string): Question {
  return {
    id: `unplaced/${at}/${printed}`,
    at,
    zh: `第 ${at} 行的“${printed}”没有找到归处，请补到它所属的行；只是文字说明的，回答 words。`,
    en: `"${printed}" on line ${at} found no place; put it in its row, or answer words when it is only told in words.`,
    candidates: ["words"],
  };
}
