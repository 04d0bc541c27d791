import type { SearchRecord } from "../record.ts";
import { yuanOf } from "./amount.ts";
import type { PackedDisclosure, PackedRecord, PackedShown, RareParts } from "./segment.ts";

/** Packs a record as a row of a segment. */
export function packRecord(record: SearchRecord): PackedRecord {
  const { kind, title, id, context, body } = record;
  const disclosure = packDisclosure(record);
  const shown = packShown(record, disclosure?.[0]);
  const rare = packRare(record);
  const lines = context.map((line) => (line === body?.name ? 0 : line));
  const own = body && ([body.id, body.name] as const);
  const row = [kind, title, shorten(id, disclosure?.[0]), lines, disclosure, own] as const;
  return rare ? [...row, shown, rare] : shown ? [...row, shown] : row;
}

function packDisclosure({ disclosure_id: id, year, document }: SearchRecord): PackedDisclosure | undefined {
  return id === undefined || year === undefined || document === undefined ? undefined : [id, year, document];
}

function packShown({ shown }: SearchRecord, disclosure: string | undefined): PackedShown | undefined {
  if (!shown) return undefined;
  const { printed, note, figure } = shown;
  return figure === undefined ? [printed, note] : [printed, note, shorten(figure, disclosure)];
}

function packRare({ shown, amount_yuan: yuan, names, code, withheld }: SearchRecord): RareParts | undefined {
  const follows = yuan === (shown && yuanOf(shown.printed, shown.note));
  if (follows && !names && code === undefined && !withheld) return undefined;
  return { ...(follows ? {} : { yuan: yuan ?? null }), names, code, withheld };
}

/** An address without the disclosure's, with which it begins; one that does not is marked by a blank. */
function shorten(address: string, disclosure: string | undefined): string {
  if (disclosure === undefined) return address;
  return address.startsWith(disclosure) ? address.slice(disclosure.length) : ` ${address}`;
}

/** The whole address again. */
export function lengthen(address: string, disclosure: string | undefined): string {
  return address.startsWith(" ") ? address.slice(1) : `${disclosure ?? ""}${address}`;
}
