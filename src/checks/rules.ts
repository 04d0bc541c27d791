import type { Rule } from "./rule.ts";
import { assetsChain } from "./rules/years/assets-chain.ts";
import { budgetOfFinal } from "./rules/years/budget-of-final.ts";
import { carryChain } from "./rules/years/carry-chain.ts";
import { carryImplied } from "./rules/years/carry-implied.ts";
import { changeBalance } from "./rules/said/change-balance.ts";
import { changeDirection } from "./rules/said/change-direction.ts";
import { changeExceeds } from "./rules/said/change-exceeds.ts";
import { changePercent } from "./rules/said/change-percent.ts";
import { changeSum } from "./rules/said/change-sum.ts";
import { citedCarry } from "./rules/said/reasons/cited-carry.ts";
import { citedChange } from "./rules/said/reasons/cited-change.ts";
import { citedDifference } from "./rules/said/reasons/cited-difference.ts";
import { citedProduct } from "./rules/said/reasons/cited-product.ts";
import { citedYear } from "./rules/said/reasons/cited-year.ts";
import { itemsSum } from "./rules/said/items-sum.ts";
import { lastYear } from "./rules/years/last-year.ts";
import { operatingCostScope } from "./rules/said/operating-cost-scope.ts";
import { operatingCost } from "./rules/said/operating-cost.ts";
import { partOfWhole } from "./rules/said/part-of-whole.ts";
import { publishedYear } from "./rules/years/published-year.ts";
import { reasonDirection } from "./rules/said/reasons/reason-direction.ts";
import { reasonEmpty } from "./rules/said/reasons/reason-empty.ts";
import { reasonRepeats } from "./rules/said/reasons/reason-repeats.ts";
import { reasonSource } from "./rules/said/reasons/reason-source.ts";
import { reasonStaff } from "./rules/said/reasons/reason-staff.ts";
import { saidTwice } from "./rules/said/said-twice.ts";
import { shareOfTotal } from "./rules/said/share-of-total.ts";
import { shareSum } from "./rules/said/share-sum.ts";
import { staffChain } from "./rules/years/staff-chain.ts";
import { titleYear } from "./rules/years/title-year.ts";
import { unitMagnitude } from "./rules/years/unit-magnitude.ts";
import { unitSlip } from "./rules/years/unit-slip.ts";
import { variancePercent } from "./rules/said/variance-percent.ts";
import { zeroBase } from "./rules/said/zero-base.ts";

/** Every rule that needs logic, in the order of their ids; one file each under `rules/`. */
export const rules: readonly Rule[] = [
  assetsChain,
  budgetOfFinal,
  carryChain,
  carryImplied,
  changeBalance,
  changeDirection,
  changeExceeds,
  changePercent,
  changeSum,
  citedCarry,
  citedChange,
  citedDifference,
  citedProduct,
  citedYear,
  itemsSum,
  lastYear,
  operatingCostScope,
  operatingCost,
  partOfWhole,
  publishedYear,
  reasonDirection,
  reasonEmpty,
  reasonRepeats,
  reasonSource,
  reasonStaff,
  saidTwice,
  shareOfTotal,
  shareSum,
  staffChain,
  titleYear,
  unitMagnitude,
  unitSlip,
  variancePercent,
  zeroBase,
];
