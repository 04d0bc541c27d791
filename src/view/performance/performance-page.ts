import type { DisclosureEntry, PerformanceEntry, SiteModel } from "../../compile/entry.ts";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { performanceText } from "../../text/performance.ts";
import { disclosureContext, fullTitleOf } from "../context.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { numberSections, type SectionView } from "../section.ts";
import { buildGoalTable, type GoalTableView, isOverall } from "./goal-table.ts";

/** The page of goal and evaluation tables of one disclosure. */
export interface PerformancePageView extends LeafView {
  readonly intro: string;
  /** Said in place of tables where there are none. */
  readonly none?: string;
  readonly tables: readonly (SectionView & { readonly table: GoalTableView })[];
}

/** Builds the page of goal and evaluation tables, in print order. */
export function buildPerformancePage(model: SiteModel, disclosure: DisclosureEntry): PerformancePageView {
  const context = disclosureContext(model, disclosure, `${disclosure.id}/performance`);
  const tables = disclosure.performance.map((entry) => {
    const table = buildGoalTable(context, entry, formOfTable(disclosure, entry));
    return { id: table.id, title: isOverall(entry) ? table.title : table.name, full: true as const, table };
  });
  return {
    ...buildLeaf(context, {
      label: performanceText.leaf,
      title: performanceText.title,
      description: performanceText.description.replace("{title}", fullTitleOf(model, disclosure)),
    }),
    intro: performanceText.intro,
    ...(tables.length === 0 ? { none: performanceText.none } : {}),
    tables: numberSections(tables),
  };
}

function formOfTable(disclosure: DisclosureEntry, { form }: PerformanceEntry): ReturnType<typeof findForm> {
  const profile = findProfile(disclosure.profile);
  return profile && findForm(profile, form);
}
