import type { Rule } from "./rule.ts";
import { countAndValue } from "./rules/assets/count-and-value.ts";
import { equipmentThresholds } from "./rules/assets/equipment-thresholds.ts";
import { originalValue } from "./rules/assets/original-value.ts";
import { attachmentsPresent } from "./rules/completeness/attachments-present.ts";
import { codeLevels } from "./rules/completeness/code-levels.ts";
import { emptyTables } from "./rules/completeness/empty-tables.ts";
import { publishedInTime } from "./rules/completeness/published-in-time.ts";
import { sectionsPresent } from "./rules/completeness/sections-present.ts";
import { tablesPresent } from "./rules/completeness/tables-present.ts";
import { totalRows } from "./rules/completeness/total-rows.ts";
import { bodyNames } from "./rules/names/body-names.ts";
import { codeNames } from "./rules/names/code-names.ts";
import { codeRenamed } from "./rules/names/code-renamed.ts";
import { codeTwice } from "./rules/names/code-twice.ts";
import { knownCodes } from "./rules/names/known-codes.ts";
import { listedCounts } from "./rules/people/listed-counts.ts";
import { moneyAndCounts } from "./rules/people/money-and-counts.ts";
import { noSubordinates } from "./rules/people/no-subordinates.ts";
import { peopleAndGroups } from "./rules/people/people-and-groups.ts";
import { plannedVehicles } from "./rules/people/planned-vehicles.ts";
import { staffOverPosts } from "./rules/people/staff-over-posts.ts";
import { unitWording } from "./rules/people/unit-wording.ts";
import { vehicleCounts } from "./rules/people/vehicle-counts.ts";
import { performanceRules } from "./rules/performance/performance-rules.ts";
import { operatingCostPublic } from "./rules/procurement/operating-cost.ts";
import { procurementParts } from "./rules/procurement/procurement-parts.ts";
import { procurementWithinBudget } from "./rules/procurement/procurement-within-budget.ts";
import { threePublicBasic } from "./rules/procurement/three-public-basic.ts";
import { allocationColumns } from "./rules/projects/allocation-columns.ts";
import { allocationNames } from "./rules/projects/allocation-names.ts";
import { allocationUnit } from "./rules/projects/allocation-unit.ts";
import { carryAge } from "./rules/projects/carry-age.ts";
import { carryExplained } from "./rules/projects/carry-explained.ts";
import { citeUnit } from "./rules/projects/cite-unit.ts";
import { clauseAllocation } from "./rules/projects/clause-allocation.ts";
import { clauseAmount } from "./rules/projects/clause-amount.ts";
import { executionPeriod } from "./rules/projects/execution-period.ts";
import { goalProjectNames } from "./rules/projects/goal-project-names.ts";
import { projectBodies } from "./rules/projects/project-bodies.ts";
import { projectNames } from "./rules/projects/project-names.ts";
import { projectTwice } from "./rules/projects/project-twice.ts";
import { projectYear } from "./rules/projects/project-year.ts";
import { saidRules } from "./rules/said/said-rules.ts";
import { personalData } from "./rules/withheld/personal-data.ts";
import { withheldCode } from "./rules/withheld/withheld-code.ts";
import { withheldDeducible } from "./rules/withheld/withheld-deducible.ts";
import { withheldReadable } from "./rules/withheld/withheld-readable.ts";
import { withheldSaid } from "./rules/withheld/withheld-said.ts";
import { withheldUnsaid } from "./rules/withheld/withheld-unsaid.ts";
import { assetsChain } from "./rules/years/assets-chain.ts";
import { budgetOfFinal } from "./rules/years/budget-of-final.ts";
import { carryChain } from "./rules/years/carry-chain.ts";
import { carryImplied } from "./rules/years/carry-implied.ts";
import { lastYear } from "./rules/years/last-year.ts";
import { publishedYear } from "./rules/years/published-year.ts";
import { staffChain } from "./rules/years/staff-chain.ts";
import { titleYear } from "./rules/years/title-year.ts";
import { unitMagnitude } from "./rules/years/unit-magnitude.ts";
import { unitSlip } from "./rules/years/unit-slip.ts";

const all: readonly Rule[] = [
  ...performanceRules,
  ...saidRules,
  countAndValue,
  equipmentThresholds,
  originalValue,
  attachmentsPresent,
  emptyTables,
  publishedInTime,
  sectionsPresent,
  tablesPresent,
  bodyNames,
  codeLevels,
  codeNames,
  codeRenamed,
  codeTwice,
  knownCodes,
  listedCounts,
  moneyAndCounts,
  noSubordinates,
  peopleAndGroups,
  plannedVehicles,
  staffOverPosts,
  unitWording,
  vehicleCounts,
  operatingCostPublic,
  procurementParts,
  procurementWithinBudget,
  threePublicBasic,
  allocationColumns,
  allocationNames,
  allocationUnit,
  carryAge,
  carryExplained,
  citeUnit,
  clauseAllocation,
  clauseAmount,
  executionPeriod,
  goalProjectNames,
  projectBodies,
  projectNames,
  projectTwice,
  projectYear,
  personalData,
  withheldCode,
  withheldDeducible,
  withheldReadable,
  withheldSaid,
  withheldUnsaid,
  assetsChain,
  budgetOfFinal,
  carryChain,
  carryImplied,
  lastYear,
  publishedYear,
  staffChain,
  titleYear,
  totalRows,
  unitMagnitude,
  unitSlip,
];

/** Every rule that needs logic, in the order of their ids; one file each under `rules/`. */
export const rules: readonly Rule[] = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
