import type { DisclosureEntry, SiteModel } from "../../compile/entry.ts";
import { sheetsText } from "../../text/sheets.ts";
import { disclosureContext, fullTitleOf } from "../context.ts";
import { href } from "../href.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { type PlaceView, placeView } from "../source/place-view.ts";
import { buildSheet, type SheetView } from "./sheet.ts";

/** A way to one table of the page. */
export interface TableJump {
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly empty: boolean;
}

/** Tables that the source only names. */
export interface MissingTables {
  readonly title: string;
  readonly text: string;
  readonly tables: readonly { readonly title: string; readonly place: PlaceView }[];
  readonly narrative: { readonly label: string; readonly href: string };
}

/** The page of official tables of one disclosure. */
export interface TablesPageView extends LeafView {
  readonly jumps: readonly TableJump[];
  readonly sheets: readonly SheetView[];
  readonly missing?: MissingTables;
}

/** Builds the page of official tables, in print order. */
export function buildTablesPage(model: SiteModel, disclosure: DisclosureEntry): TablesPageView {
  const from = `${disclosure.id}/tables`;
  const context = disclosureContext(model, disclosure, from);
  const leaf = {
    label: sheetsText.leaf,
    description: sheetsText.description.replace("{title}", fullTitleOf(model, disclosure)),
  };
  const sheets = disclosure.sections
    .filter(({ page }) => page === "tables")
    .map((section) => buildSheet(context, section));
  const missing = findMissing(disclosure, from, sheets.length > 0);
  return {
    ...buildLeaf(context, leaf),
    jumps: sheets.map((sheet) => ({
      label: sheet.number === "" ? sheet.title : sheet.number,
      title: sheet.title,
      href: `#${sheet.id}`,
      empty: sheet.empty !== undefined,
    })),
    sheets,
    ...(missing ? { missing } : {}),
  };
}

function findMissing(disclosure: DisclosureEntry, from: string, anyTable: boolean): MissingTables | undefined {
  const absent = disclosure.attachments.filter(({ present, form }) => !present && form !== undefined);
  if (absent.length === 0 && anyTable) return undefined;
  const whole = absent.length === 0 ? sheetsText.missingNone : sheetsText.missing;
  return {
    title: sheetsText.missingTitle,
    text: anyTable ? sheetsText.missingSome : whole.replace("{count}", String(absent.length)),
    tables: absent.map(({ title, place }) => ({ title, place: placeView({ from, disclosure }, place) })),
    narrative: { label: sheetsText.toNarrative, href: href(from, `${disclosure.id}/narrative`) },
  };
}
