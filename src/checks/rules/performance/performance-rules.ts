import type { Rule } from "../../rule.ts";
import { actualValue } from "./actual-value.ts";
import { costLimits } from "./cost-limits.ts";
import { costResults } from "./cost-results.ts";
import { deductionReason } from "./deduction-reason.ts";
import { evaluatedSpending } from "./evaluated-spending.ts";
import { evaluationScores } from "./evaluation-scores.ts";
import { evaluationTotal } from "./evaluation-total.ts";
import { evaluationWeights } from "./evaluation-weights.ts";
import { executionIndicator } from "./execution-indicator.ts";
import { executionRate } from "./execution-rate.ts";
import { executionScore } from "./execution-score.ts";
import { goalAmount } from "./goal-amount.ts";
import { goalMissing } from "./goal-missing.ts";
import { goalWeights } from "./goal-weights.ts";
import { indicatorBlanks } from "./indicator-blanks.ts";
import { indicatorTwice } from "./indicator-twice.ts";
import { indicatorWeight } from "./indicator-weight.ts";
import { levelNames } from "./level-names.ts";
import { limitDeduction } from "./limit-deduction.ts";
import { noteCarry } from "./note-carry.ts";
import { noteWithoutDeviation } from "./note-without-deviation.ts";
import { outcomeReached } from "./outcome-reached.ts";
import { outcomeRepeatsGoal } from "./outcome-repeats-goal.ts";
import { overallEvaluation } from "./overall-evaluation.ts";
import { overallFunds } from "./overall-funds.ts";
import { percentOver } from "./percent-over.ts";
import { performanceAmounts } from "./performance-amounts.ts";
import { performanceCounts } from "./performance-counts.ts";
import { previousCopied } from "./previous-copied.ts";
import { previousOperator } from "./previous-operator.ts";
import { procurementIndicator } from "./procurement-indicator.ts";
import { rateAsQuantity } from "./rate-as-quantity.ts";
import { scoreAgainstTarget } from "./score-against-target.ts";
import { scoreGrade } from "./score-grade.ts";
import { scoreShare } from "./score-share.ts";
import { scoreWithinWeight } from "./score-within-weight.ts";
import { scoringRule } from "./scoring-rule.ts";
import { targetBelowPrevious } from "./target-below-previous.ts";
import { targetOperator } from "./target-operator.ts";
import { targetYear } from "./target-year.ts";
import { unitInName } from "./unit-in-name.ts";
import { unitOfKind } from "./unit-of-kind.ts";
import { valueUnits } from "./value-units.ts";

/** Rules about goals and evaluations; one file each. */
export const performanceRules: readonly Rule[] = [
  actualValue,
  costLimits,
  costResults,
  deductionReason,
  evaluatedSpending,
  evaluationScores,
  evaluationTotal,
  evaluationWeights,
  executionIndicator,
  executionRate,
  executionScore,
  goalAmount,
  goalMissing,
  goalWeights,
  indicatorBlanks,
  indicatorTwice,
  indicatorWeight,
  levelNames,
  limitDeduction,
  noteCarry,
  noteWithoutDeviation,
  outcomeReached,
  outcomeRepeatsGoal,
  overallEvaluation,
  overallFunds,
  percentOver,
  performanceAmounts,
  performanceCounts,
  previousCopied,
  previousOperator,
  procurementIndicator,
  rateAsQuantity,
  scoreAgainstTarget,
  scoreGrade,
  scoreShare,
  scoreWithinWeight,
  scoringRule,
  targetBelowPrevious,
  targetOperator,
  targetYear,
  unitInName,
  unitOfKind,
  valueUnits,
];
