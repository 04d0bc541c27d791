import { expect, it } from "vitest";
import { smallDisclosure } from "../testing/small-disclosure.ts";
import type { Finding } from "./finding.ts";
import { keepApart } from "./keep-apart.ts";

const hidden = smallDisclosure.projects.find(({ withheld }) => withheld)!.name;
const open = smallDisclosure.projects.find(({ withheld, name }) => !withheld && name.length >= 6)!.name;

function audienceOf(zh: string): Finding["audience"] | undefined {
  const finding: Finding = {
    id: "a:b:c",
    rule: "b",
    severity: "warning",
    audience: "public",
    disclosureId: "a",
    figureIds: [],
    message: { zh, en: "" },
  };
  return keepApart([finding], smallDisclosure)[0]?.audience;
}

it("a sentence that names a withheld and a named project is for the publisher alone, one that names either is for all", () => {
  expect(audienceOf(`${hidden}与${open}可能互换了位置。`)).toBe("publisher");
  expect(audienceOf(`${hidden}的金额不符。`)).toBe("public");
  expect(audienceOf(`${open}的金额不符。`)).toBe("public");
});
