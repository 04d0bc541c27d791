import type { FigureEntry, SiteModel } from "../../compile/entry.ts";
import type { Bilingual } from "../../errors/publish-error.ts";
import type { Column } from "../../forms/form.ts";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { disclosureTitle } from "../../text/names.ts";
import { nameSpot } from "../engine/names.ts";
import { indexFigures, type PlacedFigure } from "../figure-index.ts";

/** A figure that a finding names, with what it is called. */
export interface NamedFigure {
  readonly figure: FigureEntry;
  readonly disclosureId: string;
  /** `表3·一般公共服务支出（201）·合计`; of another disclosure than the finding's with its title before. */
  readonly name: Bilingual;
}

/** Finds a figure by its address and names it, as seen from a disclosure; undefined when nothing is printed there. */
export type NameFigure = (id: string, seenFrom: string) => NamedFigure | undefined;

/** Makes the namer of a site's figures; each disclosure is gone through when it is first asked for. */
export function makeFigureNamer(model: SiteModel): NameFigure {
  const disclosures = new Map(model.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  return (id, seenFrom) => {
    const disclosureId = id.split("/").slice(0, 2).join("/");
    const disclosure = disclosures.get(disclosureId);
    if (!disclosure) return undefined;
    const placed = indexFigures(disclosure).findPlaced(id);
    if (!placed) return undefined;
    const { row, section, figure } = placed;
    const column = columnOf(placed, disclosure.profile);
    const name = nameSpot({ id, section, rowKey: row.key, row, column, figure });
    const { fiscalYear, scope, kind } = disclosure;
    const title = `${disclosure.bodyName}${disclosureTitle(fiscalYear, scope, kind)}`;
    return {
      figure,
      disclosureId,
      name: disclosureId === seenFrom ? name : { zh: `${title}·${name.zh}`, en: `${disclosureId} · ${name.en}` },
    };
  };
}

function columnOf({ figure, section }: PlacedFigure, profileId: string): Column {
  const profile = findProfile(profileId);
  const form = profile && findForm(profile, section.form);
  const columns = [...(form?.columns ?? []), ...(form?.funds?.columns ?? [])];
  const own = columns.find(({ id }) => id === figure.column);
  if (own) return own;
  const generic = section.columns?.find(({ id }) => id === figure.column);
  return { id: figure.column, title: generic?.title ?? "文中数字", kind: "text" };
}
