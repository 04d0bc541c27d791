import type { Rule } from "./rule.ts";
import { countAndValue } from "./rules/assets/count-and-value.ts";
import { equipmentThresholds } from "./rules/assets/equipment-thresholds.ts";
import { originalValue } from "./rules/assets/original-value.ts";
import { attachmentsPresent } from "./rules/completeness/attachments-present.ts";
import { emptyTables } from "./rules/completeness/empty-tables.ts";
import { publishedInTime } from "./rules/completeness/published-in-time.ts";
import { sectionsPresent } from "./rules/completeness/sections-present.ts";
import { tablesPresent } from "./rules/completeness/tables-present.ts";
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
import { actualValue } from "./rules/performance/actual-value.ts";
import { costLimits } from "./rules/performance/cost-limits.ts";
import { costResults } from "./rules/performance/cost-results.ts";
import { deductionReason } from "./rules/performance/deduction-reason.ts";
import { evaluatedSpending } from "./rules/performance/evaluated-spending.ts";
import { evaluationScores } from "./rules/performance/evaluation-scores.ts";
import { evaluationTotal } from "./rules/performance/evaluation-total.ts";
import { evaluationWeights } from "./rules/performance/evaluation-weights.ts";
import { executionIndicator } from "./rules/performance/execution-indicator.ts";
import { executionRate } from "./rules/performance/execution-rate.ts";
import { executionScore } from "./rules/performance/execution-score.ts";
import { goalAmount } from "./rules/performance/goal-amount.ts";
import { goalMissing } from "./rules/performance/goal-missing.ts";
import { goalWeights } from "./rules/performance/goal-weights.ts";
import { indicatorBlanks } from "./rules/performance/indicator-blanks.ts";
import { indicatorTwice } from "./rules/performance/indicator-twice.ts";
import { indicatorWeight } from "./rules/performance/indicator-weight.ts";
import { levelNames } from "./rules/performance/level-names.ts";
import { limitDeduction } from "./rules/performance/limit-deduction.ts";
import { noteCarry } from "./rules/performance/note-carry.ts";
import { noteWithoutDeviation } from "./rules/performance/note-without-deviation.ts";
import { outcomeRepeatsGoal } from "./rules/performance/outcome-repeats-goal.ts";
import { overallEvaluation } from "./rules/performance/overall-evaluation.ts";
import { overallFunds } from "./rules/performance/overall-funds.ts";
import { percentOver } from "./rules/performance/percent-over.ts";
import { performanceAmounts } from "./rules/performance/performance-amounts.ts";
import { performanceCounts } from "./rules/performance/performance-counts.ts";
import { previousCopied } from "./rules/performance/previous-copied.ts";
import { previousOperator } from "./rules/performance/previous-operator.ts";
import { procurementIndicator } from "./rules/performance/procurement-indicator.ts";
import { rateAsQuantity } from "./rules/performance/rate-as-quantity.ts";
import { scoreAgainstTarget } from "./rules/performance/score-against-target.ts";
import { scoreGrade } from "./rules/performance/score-grade.ts";
import { scoreShare } from "./rules/performance/score-share.ts";
import { scoreWithinWeight } from "./rules/performance/score-within-weight.ts";
import { scoringRule } from "./rules/performance/scoring-rule.ts";
import { targetBelowPrevious } from "./rules/performance/target-below-previous.ts";
import { targetOperator } from "./rules/performance/target-operator.ts";
import { targetYear } from "./rules/performance/target-year.ts";
import { unitInName } from "./rules/performance/unit-in-name.ts";
import { unitOfKind } from "./rules/performance/unit-of-kind.ts";
import { valueUnits } from "./rules/performance/value-units.ts";
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
import { changeBalance } from "./rules/said/change-balance.ts";
import { changeDirection } from "./rules/said/change-direction.ts";
import { changeExceeds } from "./rules/said/change-exceeds.ts";
import { changePercent } from "./rules/said/change-percent.ts";
import { changeSum } from "./rules/said/change-sum.ts";
import { itemsSum } from "./rules/said/items-sum.ts";
import { operatingCostScope } from "./rules/said/operating-cost-scope.ts";
import { operatingCost } from "./rules/said/operating-cost.ts";
import { partOfWhole } from "./rules/said/part-of-whole.ts";
import { citedCarry } from "./rules/said/reasons/cited-carry.ts";
import { citedChange } from "./rules/said/reasons/cited-change.ts";
import { citedDifference } from "./rules/said/reasons/cited-difference.ts";
import { citedProduct } from "./rules/said/reasons/cited-product.ts";
import { citedYear } from "./rules/said/reasons/cited-year.ts";
import { reasonBase } from "./rules/said/reasons/reason-base.ts";
import { reasonDirection } from "./rules/said/reasons/reason-direction.ts";
import { reasonEmpty } from "./rules/said/reasons/reason-empty.ts";
import { reasonEveryday } from "./rules/said/reasons/reason-everyday.ts";
import { reasonHeads } from "./rules/said/reasons/reason-heads.ts";
import { reasonRepeats } from "./rules/said/reasons/reason-repeats.ts";
import { reasonSource } from "./rules/said/reasons/reason-source.ts";
import { reasonStaff } from "./rules/said/reasons/reason-staff.ts";
import { saidTwice } from "./rules/said/said-twice.ts";
import { shareOfTotal } from "./rules/said/share-of-total.ts";
import { shareSum } from "./rules/said/share-sum.ts";
import { variancePercent } from "./rules/said/variance-percent.ts";
import { zeroBase } from "./rules/said/zero-base.ts";
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

/** Every rule that needs logic, in the order of their ids; one file each under `rules/`. */
export const rules: readonly Rule[] = [
  actualValue,
  allocationColumns,
  allocationNames,
  allocationUnit,
  assetsChain,
  attachmentsPresent,
  bodyNames,
  budgetOfFinal,
  carryAge,
  carryChain,
  carryExplained,
  carryImplied,
  changeBalance,
  changeDirection,
  changeExceeds,
  changePercent,
  changeSum,
  citeUnit,
  citedCarry,
  citedChange,
  citedDifference,
  citedProduct,
  citedYear,
  clauseAllocation,
  clauseAmount,
  codeNames,
  codeRenamed,
  codeTwice,
  costLimits,
  costResults,
  countAndValue,
  deductionReason,
  emptyTables,
  equipmentThresholds,
  evaluatedSpending,
  evaluationScores,
  evaluationTotal,
  evaluationWeights,
  executionIndicator,
  executionPeriod,
  executionRate,
  executionScore,
  goalAmount,
  goalMissing,
  goalProjectNames,
  goalWeights,
  indicatorBlanks,
  indicatorTwice,
  indicatorWeight,
  itemsSum,
  knownCodes,
  lastYear,
  levelNames,
  limitDeduction,
  listedCounts,
  moneyAndCounts,
  noSubordinates,
  noteCarry,
  noteWithoutDeviation,
  operatingCost,
  operatingCostPublic,
  operatingCostScope,
  originalValue,
  outcomeRepeatsGoal,
  overallEvaluation,
  overallFunds,
  partOfWhole,
  peopleAndGroups,
  percentOver,
  performanceAmounts,
  performanceCounts,
  personalData,
  plannedVehicles,
  previousCopied,
  previousOperator,
  procurementIndicator,
  procurementParts,
  procurementWithinBudget,
  projectBodies,
  projectNames,
  projectTwice,
  projectYear,
  publishedInTime,
  publishedYear,
  rateAsQuantity,
  reasonBase,
  reasonDirection,
  reasonEmpty,
  reasonEveryday,
  reasonHeads,
  reasonRepeats,
  reasonSource,
  reasonStaff,
  saidTwice,
  scoreAgainstTarget,
  scoreGrade,
  scoreShare,
  scoreWithinWeight,
  scoringRule,
  sectionsPresent,
  shareOfTotal,
  shareSum,
  staffChain,
  staffOverPosts,
  tablesPresent,
  targetBelowPrevious,
  targetOperator,
  targetYear,
  threePublicBasic,
  titleYear,
  unitInName,
  unitMagnitude,
  unitOfKind,
  unitSlip,
  unitWording,
  valueUnits,
  variancePercent,
  vehicleCounts,
  withheldCode,
  withheldDeducible,
  withheldReadable,
  withheldSaid,
  withheldUnsaid,
  zeroBase,
];
