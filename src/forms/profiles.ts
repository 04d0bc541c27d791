import type { Form, Profile } from "./form.ts";
import { performance } from "./performance.ts";
import { budgetExplanation } from "./xinjiang/budget-explanation.ts";
import { budgetTable2, budgetTable3, budgetTable5, budgetTable8, budgetTable9 } from "./xinjiang/budget-functions.ts";
import { budgetTable6, budgetTable7, budgetTable10, budgetTable11 } from "./xinjiang/budget-projects.ts";
import { budgetTable1, budgetTable4 } from "./xinjiang/budget-totals.ts";
import { clause } from "./xinjiang/clause.ts";
import { finalExplanation } from "./xinjiang/final-explanation.ts";
import { finalTables } from "./xinjiang/final-tables.ts";
import { matters } from "./xinjiang/matters.ts";

/** The eleven-table department budget of Xinjiang (新疆维吾尔自治区部门预算公开). */
export const xinjiangBudget: Profile = {
  id: "xj-budget",
  title: "新疆部门预算公开（十一张表）",
  forms: [
    budgetTable1,
    budgetTable2,
    budgetTable3,
    budgetTable4,
    budgetTable5,
    budgetTable6,
    budgetTable7,
    budgetTable8,
    budgetTable9,
    budgetTable10,
    budgetTable11,
    ...budgetExplanation,
    ...matters,
    clause,
    ...performance,
  ],
};

/** The nine-table final accounts of Xinjiang (新疆维吾尔自治区部门决算公开). */
export const xinjiangFinal: Profile = {
  id: "xj-final",
  title: "新疆部门决算公开（九张表）",
  forms: [...finalTables, ...finalExplanation, ...matters, clause, ...performance],
};

/** Every profile the tool knows. */
export const profiles: readonly Profile[] = [xinjiangBudget, xinjiangFinal];

/** Returns the profile with this id, or undefined. */
export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** Returns the form with this id in a profile, or undefined. */
export function findForm(profile: Profile, id: string): Form | undefined {
  return profile.forms.find((form) => form.id === id);
}
