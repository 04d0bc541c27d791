import type { Form } from "../../forms/form.ts";
import type { SectionContent } from "../../schema/content.ts";
import type { ProseSection } from "../text/regions.ts";
import { moneyPattern, moneyUnitOf, numberPattern, rowFrom, sectionOf, spotsOf } from "../figures/spots.ts";
import { findTitles, titlesOf } from "./titles.ts";

const tail = new RegExp(
  `(?:为|共计|：)?(?<amount>${numberPattern})(?<amount_unit>${moneyPattern})(?:，占[^，。；]*?(?<share>${numberPattern})[%％])?`,
  "dy",
);

/** 政府采购: its kinds and what is kept for smaller enterprises (form `procurement`); wordings are the titles of the form's rows. */
export function readProcurement(section: ProseSection, form: Form): SectionContent | undefined {
  const unit = moneyUnitOf(section.paragraphs);
  const rows = section.paragraphs.flatMap((paragraph) =>
    findTitles(paragraph.text, titlesOf(form)).flatMap(({ id, name, end }) => {
      tail.lastIndex = end;
      const match = tail.exec(paragraph.text);
      return match ? [rowFrom(paragraph, { row: id, name }, spotsOf(match), unit)] : [];
    }),
  );
  return sectionOf("procurement", section.at, rows, unit);
}
