import type { SiteModel } from "../../compile/entry.ts";
import { downloadTables } from "../../downloads/downloads.ts";
import type { DownloadColumn, DownloadTable } from "../../downloads/table.ts";
import { groupDigits } from "../../text/amount.ts";
import { dataText } from "../../text/guides.ts";
import { titleOf } from "../context.ts";
import { href } from "../href.ts";
import { numberSections, type SectionDraft, type SectionView } from "../section.ts";
import { buildGuide, type GuideView } from "./guide.ts";

/** A column of a data file. */
export interface DataColumn {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description: string;
}

/** A data file. */
export interface DataFile {
  readonly id: string;
  readonly file: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly rows: string;
  readonly key: string;
  readonly columns: readonly DataColumn[];
}

/** What a section of the page shows. */
export type DataBlock =
  | { readonly kind: "files"; readonly files: readonly DataFile[]; readonly packageHref: string }
  | { readonly kind: "columns"; readonly files: readonly DataFile[] }
  | { readonly kind: "words"; readonly lines: readonly string[] };

/** The page about the data files. */
export interface DataPageView extends GuideView {
  readonly intro: string;
  readonly sections: readonly (SectionView & { readonly block: DataBlock })[];
}

const address = "data";

/** Builds the page about the data files from the tables themselves. */
export function buildDataPage(model: SiteModel): DataPageView {
  const files = downloadTables(model).map(toFile);
  const packageHref = href(address, `data/${dataText.package}`);
  return {
    ...buildGuide(model.site, {
      address,
      title: dataText.title,
      description: dataText.description,
      section: "downloads",
    }),
    intro: dataText.intro,
    sections: numberSections<SectionDraft & { readonly block: DataBlock }>([
      { id: "files", title: dataText.files, block: { kind: "files", files, packageHref } },
      { id: "promise", title: dataText.promise, block: { kind: "words", lines: dataText.promises } },
      { id: "licence", title: dataText.licence, block: { kind: "words", lines: licenceLines(model) } },
      { id: "columns", title: dataText.columns, block: { kind: "columns", files } },
    ]),
  };
}

function toFile({ name, title, description, key, columns, rows }: DownloadTable): DataFile {
  const file = `${name}.csv`;
  return {
    id: name,
    file,
    href: href(address, `data/${file}`),
    title,
    description,
    rows: groupDigits(String(rows.length)),
    key: key.join("、"),
    columns: columns.map(toColumn),
  };
}

function toColumn({ name, title, type, description, words }: DownloadColumn): DataColumn {
  const only = words ? dataText.words.replace("{words}", words.join("、")) : "";
  return {
    name,
    title,
    type: dataText.types[type],
    description: [description ?? "", only].filter((part) => part !== "").join("。"),
  };
}

function licenceLines({ site, disclosures }: SiteModel): string[] {
  const [disclosure] = disclosures;
  const figure = disclosure?.sections.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))[0];
  const example =
    disclosure &&
    dataText.citePattern
      .replace("{body}", disclosure.bodyName)
      .replace("{title}", titleOf(disclosure))
      .replace("{date}", disclosure.publishedOn ?? dataText.undated)
      .replace("{address}", `${disclosure.id}/`);
  return [
    dataText.licenceSaid.replace("{licence}", site.licence),
    ...(example ? [dataText.cite.replace("{example}", example)] : []),
    ...(figure ? [dataText.citeFigure.replace("{example}", figure.id)] : []),
  ];
}
