import { expect, it } from "vitest";
import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { fixtureSite } from "../testing/site-fixture-years.ts";
import { smallSite } from "../testing/small-site.ts";
import { buildNarrativePage } from "./narrative/narrative-page.ts";
import { buildPerformancePage } from "./performance/performance-page.ts";
import { buildProjectPage } from "./projects/project-page.ts";
import { buildTablesPage } from "./tables/tables-page.ts";

/** Ids of all figures a disclosure prints. */
function printedFigures({ sections, clauses, performance }: DisclosureEntry): string[] {
  const rows = [
    ...[...sections, ...clauses, ...performance].flatMap((section) => section.rows),
    ...performance.flatMap((table) => table.funds),
  ];
  const loose = performance.flatMap((table) => table.cites);
  return [...rows.flatMap((row) => [...row.figures, ...row.cites]), ...loose].map((figure) => figure.id).sort();
}

/** Addresses of the cells that a page is the home of. */
function homesOn(address: string, view: unknown): string[] {
  if (Array.isArray(view)) return view.flatMap((part) => homesOn(address, part));
  if (typeof view !== "object" || view === null) return [];
  const own = "figure" in view && "id" in view && "state" in view ? [`${address}#${String(view.id)}`] : [];
  return [...own, ...Object.values(view).flatMap((part) => homesOn(address, part))];
}

function homes(model: SiteModel, disclosure: DisclosureEntry): string[] {
  const { id } = disclosure;
  return [
    ...homesOn(`${id}/tables`, buildTablesPage(model, disclosure)),
    ...homesOn(`${id}/narrative`, buildNarrativePage(model, disclosure)),
    ...homesOn(`${id}/performance`, buildPerformancePage(model, disclosure)),
    ...disclosure.projects.flatMap((project) => homesOn(project.id, buildProjectPage(model, disclosure, project))),
  ].sort();
}

for (const model of [fixtureSite(), smallSite]) {
  for (const disclosure of model.disclosures) {
    it(`gives every figure of ${disclosure.id} one home, on the page and under the id that its address names`, () => {
      expect(homes(model, disclosure)).toEqual(printedFigures(disclosure));
    });
  }
}
