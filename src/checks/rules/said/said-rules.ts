import type { Rule } from "../../rule.ts";
import { changeBalance } from "./change-balance.ts";
import { changeDirection } from "./change-direction.ts";
import { changeExceeds } from "./change-exceeds.ts";
import { changePercent } from "./change-percent.ts";
import { changeSum } from "./change-sum.ts";
import { itemsSum } from "./items-sum.ts";
import { operatingCostScope } from "./operating-cost-scope.ts";
import { operatingCost } from "./operating-cost.ts";
import { partOfWhole } from "./part-of-whole.ts";
import { citedCarry } from "./reasons/cited-carry.ts";
import { citedChange } from "./reasons/cited-change.ts";
import { citedDifference } from "./reasons/cited-difference.ts";
import { citedProduct } from "./reasons/cited-product.ts";
import { citedYear } from "./reasons/cited-year.ts";
import { reasonBase } from "./reasons/reason-base.ts";
import { reasonDirection } from "./reasons/reason-direction.ts";
import { reasonEmpty } from "./reasons/reason-empty.ts";
import { reasonEveryday } from "./reasons/reason-everyday.ts";
import { reasonHeads } from "./reasons/reason-heads.ts";
import { reasonRepeats } from "./reasons/reason-repeats.ts";
import { reasonSource } from "./reasons/reason-source.ts";
import { reasonStaff } from "./reasons/reason-staff.ts";
import { saidTwice } from "./said-twice.ts";
import { shareOfTotal } from "./share-of-total.ts";
import { shareSum } from "./share-sum.ts";
import { variancePercent } from "./variance-percent.ts";
import { zeroBase } from "./zero-base.ts";

/** Rules about what is said of the figures: amounts, shares, changes, reasons; one file each. */
export const saidRules: readonly Rule[] = [
  changeBalance,
  changeDirection,
  changeExceeds,
  changePercent,
  changeSum,
  itemsSum,
  operatingCostScope,
  operatingCost,
  partOfWhole,
  citedCarry,
  citedChange,
  citedDifference,
  citedProduct,
  citedYear,
  reasonBase,
  reasonDirection,
  reasonEmpty,
  reasonEveryday,
  reasonHeads,
  reasonRepeats,
  reasonSource,
  reasonStaff,
  saidTwice,
  shareOfTotal,
  shareSum,
  variancePercent,
  zeroBase,
];
