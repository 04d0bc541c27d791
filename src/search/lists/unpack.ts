import type { SearchRecord } from "../record.ts";
import { yuanOf } from "./amount.ts";
import { lengthen } from "./pack.ts";
import type { PackedRecord, PackedShown, RareParts } from "./segment.ts";

/** What a record is found by: its names, the title first, and its code. */
export function findable([, title, , , , , , rare]: PackedRecord): {
  readonly names: readonly string[];
  readonly code: string | undefined;
} {
  return { names: [title, ...(rare?.names ?? [])], code: rare?.code };
}

/** The record again. */
export function unpackRecord([kind, title, id, context, disclosure, body, shown, rare]: PackedRecord): SearchRecord {
  const { names, code, withheld } = rare ?? {};
  return {
    kind,
    id: lengthen(id, disclosure?.[0]),
    title,
    ...(names ? { names } : {}),
    ...(code === undefined ? {} : { code }),
    context: context.map((line) => (line === 0 ? (body?.[1] ?? "") : line)),
    ...(disclosure ? { disclosure_id: disclosure[0], year: disclosure[1], document: disclosure[2] } : {}),
    ...(body ? { body: { id: body[0], name: body[1] } } : {}),
    ...(withheld ? { withheld } : {}),
    ...unpackAmount(shown, rare),
    ...unpackShown(shown, disclosure?.[0]),
  };
}

function unpackAmount(
  shown: PackedShown | null | undefined,
  rare: RareParts | undefined,
): Pick<SearchRecord, "amount_yuan"> {
  const yuan = rare?.yuan === undefined && shown ? yuanOf(shown[0], shown[1]) : (rare?.yuan ?? undefined);
  return yuan === undefined ? {} : { amount_yuan: yuan };
}

function unpackShown(
  shown: PackedShown | null | undefined,
  disclosure: string | undefined,
): Pick<SearchRecord, "shown"> {
  if (!shown) return {};
  const [printed, note, figure] = shown;
  return { shown: { printed, note, ...(figure === undefined ? {} : { figure: lengthen(figure, disclosure) }) } };
}
