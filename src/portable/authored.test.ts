import { expect, test } from "vitest";
import { authoredProblems, outsideAddresses } from "./authored.ts";

const about = {
  page: "about/index.html",
  source: "pages/about.md",
  html: '<p><a href="https://gov.test/a?b=1&amp;c=2">办法</a> <a href="gone.html">表</a></p>',
};

test("addresses outside the site are those the texts link to, as a browser reads them", () => {
  expect([...outsideAddresses([about])]).toEqual(["https://gov.test/a?b=1&c=2"]);
});

test("a dead link that the publisher wrote is theirs to correct; any other is ours", () => {
  const dead = (file: string, found: string) => ({ rule: "dead-link" as const, file, found });
  const problems = [
    dead("about/index.html", "gone.html"),
    dead("about/index.html", "../lost.html"),
    dead("a.html", "gone.html"),
  ];
  expect(authoredProblems(problems, [about])).toMatchObject([
    { code: "portable/dead-link", place: { file: "pages/about.md" }, found: { zh: "链接 gone.html" } },
  ]);
});
