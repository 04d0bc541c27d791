import type { DisclosureEntry } from "../../compile/entry.ts";
import type { SearchRecord } from "../record.ts";

/** What a record has from the disclosure it stands in. */
export function ofDisclosure(
  disclosure: DisclosureEntry,
): Required<Pick<SearchRecord, "disclosure_id" | "year" | "document" | "body">> {
  return {
    disclosure_id: disclosure.id,
    year: disclosure.fiscalYear,
    document: disclosure.kind,
    body: { id: disclosure.body, name: disclosure.bodyName },
  };
}
