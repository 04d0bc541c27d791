import type { Identity } from "../../forms/form.ts";
import type { Sheet } from "./sheet.ts";
import type { Tie } from "./tie.ts";
import { tieBodies, tieProjects } from "./tie-bodies.ts";
import { tieEqual } from "./tie-equal.ts";
import { tieColumns, tieRows } from "./tie-sums.ts";
import { tieTree } from "./tie-tree.ts";

/** An identity applied in every place of a section, printed or not; of an equality in both its sections. */
export function tieIdentity(identity: Identity, sheet: Sheet, byForm: ReadonlyMap<string, Sheet>): Tie[] {
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
