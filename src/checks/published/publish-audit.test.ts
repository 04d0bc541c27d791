import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../compile/entry.ts";
import { compile } from "../../compile/compile.ts";
import { buildContentFiles } from "../../testing/content/build.ts";
import { type SiteCheck, checkSite } from "../check-site.ts";
import type { Checked, Finding } from "../finding.ts";
import { addAudit } from "./mark-figures.ts";
import { publishAudit } from "./publish-audit.ts";

const model = compile(buildContentFiles());
const budget = model.disclosures.find(({ id }) => id === "dangan/2031-budget")!;
const figure = `${budget.id}/tables#xj-3/2012601/basic`;
const withheld = budget.projects.find((project) => project.withheld)!;
const named = budget.projects.find((project) => !project.withheld)!;

function rowOf(project: string): string {
  const section = budget.sections.find(({ rows }) => rows.some((row) => row.project === project))!;
  return section.rows.find((row) => row.project === project)!.figures[0]!.id;
}

function finding(change: Partial<Finding>): Finding {
  return {
    id: `${budget.id}:XJ3-1:tables#xj-3/2012601/basic`,
    rule: "XJ3-1",
    severity: "error",
    audience: "public",
    disclosureId: budget.id,
    figureIds: [figure],
    message: { zh: "不符。", en: "They differ." },
    ...change,
  };
}

/** The check of the site with findings of ours in place of those of the rules. */
function withFindings(findings: readonly Finding[], checked: readonly Checked[]): SiteCheck {
  const check = checkSite(model, []);
  const disclosures = check.disclosures.map((one) =>
    one.disclosureId === budget.id ? { ...one, findings, checked } : { ...one, findings: [], checked: [] },
  );
  return { ...check, findings, disclosures };
}

function allText(site: SiteModel): string {
  return JSON.stringify(site);
}

describe("what only the publisher is told", () => {
  const secret = finding({ id: `${budget.id}:secret-rule:x`, rule: "secret-rule", audience: "publisher" });
  const looked = [
    { rule: "secret-rule", outcome: "failed", figureIds: [figure] },
    { rule: "secret-rule", outcome: "held", figureIds: [] },
    { rule: "XJ3-1", outcome: "held", figureIds: [figure] },
  ] as const;
  const audit = publishAudit(withFindings([secret], looked), model);

  it("reaches no reader, and no figure carries a mark of it", () => {
    expect(audit.disclosures.flatMap(({ findings }) => findings)).toEqual([]);
    expect(allText(addAudit(model, audit))).not.toContain("secret-rule");
  });

  it("is not counted either, not even where it holds", () => {
    expect(audit.summary).toMatchObject({ checked: 1, held: 1, failed: 0, error: 0 });
    const [own] = audit.disclosures.filter(({ disclosureId }) => disclosureId === budget.id);
    expect(own?.families.reduce((sum, { checked }) => sum + checked, 0)).toBe(1);
  });
});

describe("a public finding", () => {
  it("is told with its figures by name and place, and each of them leads back to it", () => {
    const audit = publishAudit(withFindings([finding({})], []), model);
    const [told] = audit.disclosures.flatMap(({ findings }) => findings);
    expect(told).toMatchObject({
      address: `${budget.id}/findings#XJ3-1.tables.xj-3.2012601.basic`,
      title: { zh: expect.stringContaining("合计＝基本支出＋项目支出") },
      figures: [
        { id: figure, name: "表3·行政运行（2012601）·基本支出", printed: "120.00", unit: "万元", place: { line: 41 } },
      ],
    });
    const marked = addAudit(model, audit).disclosures.flatMap(({ sections }) =>
      sections.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.filter(({ marks }) => marks))),
    );
    expect(marked.map(({ id, marks }) => [id, marks?.map(({ address }) => address)])).toEqual([
      [figure, [told?.address]],
    ]);
  });

  it("never lists a withheld project's figure beside a named one's", () => {
    const both = finding({ figureIds: [figure, rowOf(withheld.key), rowOf(named.key)] });
    const audit = publishAudit(withFindings([both], []), model);
    const [told] = audit.disclosures.flatMap(({ findings }) => findings);
    expect(told?.figures.map(({ id }) => id)).toEqual([figure, rowOf(withheld.key)]);
  });
});
