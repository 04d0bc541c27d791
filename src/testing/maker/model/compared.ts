import type { RowContent } from "../../../schema/content.ts";
import type { Chance } from "../../wrapped-print.ts";
import { changeOf, printed, share, type Cents } from "../facts/money.ts";
import { inventReason } from "./reasons.ts";

/** What a statement says of an amount: its share where `whole` is given, its change against `before`, and why. */
export function compared(
  now: Cents,
  before: Cents,
  chance: Chance,
  { whole, base = "last-budget" }: { readonly whole?: Cents; readonly base?: string } = {},
): RowContent {
  const reason = inventReason(now, before, chance);
  return {
    amount: printed(now),
    ...(whole === undefined ? {} : { share: share(now, whole) }),
    ...changeOf(now, before),
    base,
    reason: reason.text,
    ...(reason.cites.length > 0 ? { cites: reason.cites } : {}),
  };
}

/** The same without a reason. */
export function changed(now: Cents, before: Cents, base = "last-budget"): RowContent {
  return { amount: printed(now), ...changeOf(now, before), base };
}
