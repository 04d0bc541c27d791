import type { DisclosureEntry } from "../../compile/entry.ts";
import type { Identity, Profile } from "../../forms/form.ts";
import { readSheets, type Sheet } from "./sheet.ts";
import { isPrinted, type Tie } from "./tie.ts";
import { tieBodies, tieProjects } from "./tie-bodies.ts";
import { tieEqual } from "./tie-equal.ts";
import { tieColumns, tieRows } from "./tie-sums.ts";
import { tieTree } from "./tie-tree.ts";

/** Every identity that the profile declares, applied in every place of a disclosure where something is printed; in print order, of a section as declared. */
export function tieDisclosure(disclosure: DisclosureEntry, profile: Profile): Tie[] {
  const sheets = readSheets(disclosure, profile);
  const byForm = new Map(sheets.filter(({ prefix }) => prefix === "").map((sheet) => [sheet.form.id, sheet]));
  return sheets.flatMap((sheet) =>
    sheet.form.identities.flatMap((identity) => tieIdentity(identity, sheet, byForm)).filter(isPrinted),
  );
}

function tieIdentity(identity: Identity, sheet: Sheet, byForm: ReadonlyMap<string, Sheet>): Tie[] {
  if (identity.kind === "equal") return tieEqual(byForm, identity);
  switch (identity.over) {
    case "columns":
      return tieColumns(sheet, identity);
    case "rows":
      return tieRows(sheet, identity);
    case "tree":
      return tieTree(sheet, identity.id);
    case "bodies":
      return tieBodies(sheet, identity.id);
    case "projects":
      return tieProjects(sheet, identity.id);
  }
}
