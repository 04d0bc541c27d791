import { expect, it } from "vitest";
import type { DisclosureEntry } from "../compile/entry.ts";
import { smallDisclosure } from "../testing/small-disclosure.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Finding } from "./finding.ts";
import { stoppedBy } from "./gate.ts";

const found: Finding = {
  id: "a/2031-budget:XJ3-1:tables#xj-3/total/total",
  rule: "XJ3-1",
  severity: "error",
  audience: "public",
  disclosureId: "a/2031-budget",
  figureIds: ["a/2031-budget/tables#xj-3/total/total"],
  message: { zh: "不符。", en: "They differ." },
};
const secret: Finding = { ...found, id: "a/2031-budget:privacy:tables#xj-7/p1", audience: "publisher" };

function answered(...findings: string[]): DisclosureEntry {
  const acknowledged = findings.map((finding) => ({ finding, explanation: "原文如此。", date: "2031-03-01" }));
  return { ...smallDisclosure, id: "a/2031-budget", acknowledged };
}

it("a finding carries the publisher's answer, and no longer stops a build", () => {
  const [one, ...more] = acknowledge([found], answered(found.id));
  expect(one).toEqual({ ...found, acknowledged: { explanation: "原文如此。", date: "2031-03-01" } });
  expect(more).toEqual([]);
  expect(stoppedBy([found], ["error"])).toEqual([found]);
  expect(stoppedBy(acknowledge([found], answered(found.id)), ["error"])).toEqual([]);
  expect(stoppedBy([found], ["warning"])).toEqual([]);
});

it("an answer whose finding is gone is told to the publisher, with the place of the answer", () => {
  const [stale, ...more] = acknowledge([], answered(found.id));
  expect(more).toEqual([]);
  expect(stale).toMatchObject({
    id: "a/2031-budget:acknowledgement-stale:acknowledged/0",
    severity: "warning",
    audience: "publisher",
    message: { zh: expect.stringContaining(found.id) },
  });
});

it("what only the publisher is told is never answered in public, and stops nothing", () => {
  const [own, stale] = acknowledge([secret], answered(secret.id));
  expect(own).toEqual(secret);
  expect(stale?.message.zh).toContain("只告诉发布者");
  expect(stoppedBy([secret], ["error"])).toEqual([]);
});
