import { z } from "zod";
import { parseCsv } from "../schema/parse-csv.ts";

/** What is told of each disclosure in an archive. */
export interface ManifestDisclosure {
  readonly id: string;
  readonly body: string;
  readonly kind: string;
  readonly fiscal_year: number;
  readonly title: string;
  /** As exactly as the source says; absent when it does not. */
  readonly published_on?: string;
  readonly source: { readonly file: string; readonly sha256: string };
}

/** What an archive is, for programs and for people in twenty years. No date of making: the same site gives the same archive. */
export interface Manifest {
  readonly format: "mingzhang-archive";
  readonly format_version: 1;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly generator: { readonly name: string; readonly version: string };
  readonly opening_page: "index.html";
  /** First and last day of publication among the disclosures that say one. */
  readonly published: { readonly first: string; readonly last: string } | null;
  readonly counts: {
    readonly disclosures: number;
    readonly pages: number;
    readonly files: number;
    readonly bytes: number;
  };
  readonly disclosures: readonly ManifestDisclosure[];
}

/** What a manifest is made from: texts of the site's data files, and what is counted. */
export interface ManifestSources {
  /** `data/datapackage.json`. */
  readonly dataPackage: string;
  /** `data/disclosures.csv`. */
  readonly disclosures: string;
  readonly version: string;
  /** Files of the site; without those that the archive adds. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

const DataPackage = z.object({
  title: z.string(),
  licenses: z.array(z.object({ title: z.string() })).optional(),
  licence: z.string().optional(),
  contributors: z.array(z.object({ title: z.string() })),
});

const Disclosures = z.array(
  z.object({
    disclosure_id: z.string(),
    body_name: z.string(),
    kind: z.string(),
    fiscal_year: z.coerce.number().int(),
    title: z.string(),
    published_on: z.string().optional(),
    source_file: z.string(),
    source_sha256: z.string(),
  }),
);

/** Builds the manifest. @throws when the data files are not those of a site. */
export function buildManifest(sources: ManifestSources): Manifest {
  const known = DataPackage.parse(JSON.parse(sources.dataPackage));
  const disclosures = readDisclosures(sources.disclosures);
  const dates = disclosures.flatMap(({ published_on: date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    format: "mingzhang-archive",
    format_version: 1,
    title: known.title,
    publisher: known.contributors[0]?.title ?? "",
    licence: known.licenses?.[0]?.title ?? known.licence ?? "",
    generator: { name: "mingzhang", version: sources.version },
    opening_page: "index.html",
    published: first === undefined || last === undefined ? null : { first, last },
    counts: {
      disclosures: disclosures.length,
      pages: sources.files.filter(({ path }) => path.endsWith(".html")).length,
      files: sources.files.length,
      bytes: sources.files.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    disclosures,
  };
}

function readDisclosures(text: string): ManifestDisclosure[] {
  const { file } = { file: undefined, ...parseCsv({ path: "disclosures.csv", text, size: text.length }) };
  return Disclosures.parse(file?.value).map((row) => ({
    id: row.disclosure_id,
    body: row.body_name,
    kind: row.kind,
    fiscal_year: row.fiscal_year,
    title: row.title,
    ...(row.published_on === undefined ? {} : { published_on: row.published_on }),
    source: { file: row.source_file, sha256: row.source_sha256 },
  }));
}

const Head = z.object({ format: z.literal("mingzhang-archive"), format_version: z.literal(1), title: z.string() });

/** Title of the site in an archive, from the text of its manifest; undefined when it is none this version can read. */
export function readManifestTitle(text: string): string | undefined {
  try {
    return Head.parse(JSON.parse(text)).title;
  } catch {
    return undefined;
  }
}
