import { expect, it } from "vitest";
import type { DisclosureEntry } from "../../compile/entry.ts";
import { makeDisclosure, makeSite } from "../../testing/site-fixture.ts";
import { plain } from "../sentence.ts";
import { buildGlossary } from "./glossary.ts";

function year(id: string, fiscalYear: number, terms: DisclosureEntry["terms"]): DisclosureEntry {
  return makeDisclosure({ id, fiscalYear, sections: [], more: { terms } });
}

it("says where disclosures explain a term themselves, whatever quotation marks they print; terms only they explain come after", () => {
  const page = buildGlossary(
    makeSite(
      [
        year("jia/2023-budget", 2023, [{ term: "“三公”经费", place: { line: 40 } }]),
        year("yi/2024-budget", 2024, [
          { term: "三公经费", place: { line: 50 } },
          { term: "财政拨款", place: { line: 52 } },
        ]),
      ],
      { terms: [{ id: "three-public", term: '"三公"经费', english: "three-public", aliases: [], text: "三项。" }] },
    ),
  );
  expect(page.terms.map(({ said }) => plain(said))).toEqual([
    "公开文件里的解释：甲事务局2023年部门预算（原文第40行）、乙事务局2024年部门预算（原文第50行）",
  ]);
  expect(page.others.map(({ term, said }) => [term, plain(said)])).toEqual([
    ["财政拨款", "公开文件里的解释：乙事务局2024年部门预算（原文第52行）"],
  ]);
});
