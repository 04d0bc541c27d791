import { expect, test } from "vitest";
import { makeDisclosure, makeSite } from "../../testing/site-fixture.ts";
import { linesPerPage } from "./anchors.ts";
import { buildSourcePage, countSourcePages } from "./source-page.ts";

function sourceOf(lines: number): ReturnType<typeof makeDisclosure> {
  const sourceText = Array.from({ length: lines }, (_, index) => ({ place: { line: index + 1 }, text: `第${index}` }));
  return makeDisclosure({ id: "yi/2025-budget", fiscalYear: 2025, sections: [], more: { sourceText } });
}

test("a long source takes several pages of bounded length, and each has a title of its own", () => {
  const long = sourceOf(2 * linesPerPage + 5);
  const pages = Array.from({ length: countSourcePages(long) }, (_, index) =>
    buildSourcePage(makeSite([long]), long, index + 1),
  );
  expect(pages.map(({ lines }) => lines.length)).toEqual([linesPerPage, linesPerPage, 5]);
  expect(pages.map(({ headline }) => headline.title)).toEqual([
    "原文 1 至 1000",
    "原文 1001 至 2000",
    "原文 2001 至 2005",
  ]);
});

test("a short one is one page, without steps", () => {
  const short = sourceOf(3);
  const page = buildSourcePage(makeSite([short]), short, 1);
  expect([page.headline.title, page.steps]).toEqual(["原文", []]);
});
