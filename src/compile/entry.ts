import type { Acknowledgement, FigureMark, Severity } from "../checks/finding.ts";
import type { PublishedAudit } from "../checks/published/audit.ts";
import type { Part } from "../forms/form.ts";
import type { TextPart } from "../markdown/parts.ts";
import type { Cell } from "../model/cell.ts";
import type { Place } from "../model/place.ts";
import type { GenericColumn, ListedBody } from "../schema/content.ts";

/**
 * What compile makes of one disclosure: validated, every cell read, every id made. Plain data, written as JSON for Astro's collections
 * and read by view, search, charts and downloads.
 */

/** A cell with its address. */
export interface FigureEntry extends Cell {
  /** `zwfwj/2024-budget/tables#xj-2/2010302/total`. */
  readonly id: string;
  readonly column: string;
  /** Its own place, or its row's, or its section's. */
  readonly place?: Place;
  /** Findings that name it, the gravest first; only once the site was checked. */
  readonly marks?: readonly FigureMark[];
}

/** A figure inside prose, addressed as column `cite-1`, `cite-2` … of its row. */
export interface CiteEntry extends FigureEntry {
  readonly project?: string;
  /** What the sentence says changed by this number, in its own words (`基本支出预算`); `编制预算` for the year of a budget. */
  readonly of?: string;
}

/** One printed row. */
export interface RowEntry {
  /** Body, row and project joined: `hotline.2010399.p6`. */
  readonly key: string;
  readonly row?: string;
  /** Classification code without `~2`; absent for rows that have none. */
  readonly code?: string;
  readonly body?: string;
  readonly project?: string;
  /** As printed; for fixed rows printed without a name, the official title. */
  readonly name: string;
  readonly place?: Place;
  readonly depth: number;
  readonly total: boolean;
  /** Whether the row is none of the sums of other rows of the section. */
  readonly leaf: boolean;
  /** Group of the form: `income`, `expenditure`, `rows` … */
  readonly group: string;
  /** Figure columns, in the form's order; blank columns are absent. */
  readonly figures: readonly FigureEntry[];
  /** Text columns by id, persons masked; blank columns are absent. */
  readonly words: Readonly<Record<string, string>>;
  readonly cites: readonly CiteEntry[];
}

/** One section in print order. */
export interface SectionEntry {
  readonly form: string;
  readonly part: Part;
  readonly section: string;
  readonly anchor: string;
  /** Page folder the section stands on: `tables`, `narrative` … */
  readonly page: string;
  readonly title: string;
  readonly unit: string;
  readonly empty: boolean;
  readonly place?: Place;
  readonly rows: readonly RowEntry[];
  /** Notes printed below the table, in order. */
  readonly notes?: readonly { readonly text: string; readonly place?: Place }[];
  /** Generic tables only. */
  readonly columns?: readonly GenericColumn[];
}

/** A project of the register. */
export interface ProjectEntry {
  readonly key: string;
  /** `zwfwj/2024-budget/projects/p1`. */
  readonly id: string;
  readonly name: string;
  readonly body?: string;
  readonly withheld: boolean;
  /** Special-project code inside the name of a withheld item, e.g. `1010122U`. */
  readonly code?: string;
  readonly track?: string;
  readonly place?: Place;
  /** 项 under which it is printed in a table; absent when no table names it. */
  readonly functionCode?: string;
  /** The figure that states its amount: table 7, else table 11, clause, goal sheet. */
  readonly amount?: FigureEntry;
  /** Ids of every figure row that names it, as row addresses `<page>#<anchor>/<row>`. */
  readonly rows: readonly string[];
}

/** A goal or evaluation table. Its section anchor is its key. */
export interface PerformanceEntry extends SectionEntry {
  readonly key: string;
  readonly projects: readonly string[];
  readonly projectName?: string;
  readonly department?: string;
  readonly implementer?: string;
  /** Masked unless site.yaml publishes persons. */
  readonly person?: string;
  readonly phone?: string;
  readonly goal?: string;
  readonly outcome?: string;
  /** Fund lines as rows keyed `funds.total`, `funds.fiscal` … */
  readonly funds: readonly RowEntry[];
  readonly cites: readonly CiteEntry[];
}

/** A clause as a section with row `scale` and its allocation rows; its anchor is `clause`, its page `projects/<key>`. */
export interface ClauseEntry extends SectionEntry {
  readonly project: string;
  readonly name: string;
}

/** One line of a source, or one row of a table in it; the fields of a row are parted by TABs. */
export interface SourceLineEntry {
  readonly place: Place;
  readonly text: string;
}

/** One disclosure. */
export interface DisclosureEntry {
  /** `zwfwj/2024-budget`: folder in content, address on the site. */
  readonly id: string;
  readonly body: string;
  readonly bodyName: string;
  readonly kind: "budget" | "final" | "three-public" | "other";
  readonly scope: "department" | "unit";
  readonly fiscalYear: number;
  readonly title: string;
  readonly profile: string;
  readonly unit: string;
  /** Day of approval by the finance department, where the publisher gave it. */
  readonly approvedOn?: string;
  readonly publishedOn?: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly lines?: number; readonly url?: string };
  readonly offices: readonly ListedBody[];
  readonly units: readonly ListedBody[];
  readonly attachments: readonly {
    readonly title: string;
    readonly place?: Place;
    readonly form?: string;
    readonly present: boolean;
  }[];
  readonly functions?: string;
  readonly functionsWithheld: boolean;
  /** Terms the document explains, in print order. */
  readonly terms: readonly { readonly term: string; readonly place?: Place }[];
  readonly sections: readonly SectionEntry[];
  readonly projects: readonly ProjectEntry[];
  readonly clauses: readonly ClauseEntry[];
  readonly performance: readonly PerformanceEntry[];
  /** narrative.md rendered and sanitised, part by part; absent when there is none. */
  readonly narrative?: readonly TextPart[];
  /** The lines of source.txt or source.tsv, persons masked; absent where the source is not kept beside the data. */
  readonly sourceText?: readonly SourceLineEntry[];
  /** The publisher's answers to findings, in the order of the file; each finding stands once. */
  readonly acknowledged: readonly AcknowledgedFinding[];
}

/** The publisher's answer to one finding. */
export interface AcknowledgedFinding extends Acknowledgement {
  /** Id of the finding. */
  readonly finding: string;
}

/** A name a body bore, with the dates between which it did (open when absent). */
export interface DatedName {
  readonly name: string;
  readonly short?: string;
  readonly from?: string;
  readonly until?: string;
}

/** A 部门 or 单位. */
export interface BodyEntry {
  readonly id: string;
  /** Current full name and short name. */
  readonly name: string;
  readonly short: string;
  readonly names: readonly DatedName[];
  readonly parent?: string;
  /** 行政单位, 参公事业单位, 全额事业单位, 差额事业单位 … */
  readonly nature?: string;
  readonly note?: string;
}

/** One event between bodies: renamed, merged, split, part transferred. */
export interface SuccessionEntry {
  readonly from: string;
  readonly to: string;
  readonly event: "renamed" | "merged" | "split" | "part-transferred";
  /** `2024` or `2024-06-01`; as exact as the source says. */
  readonly date: string;
  readonly basis?: string;
}

/** A classification code. */
export interface CodeEntry {
  readonly scheme: "functional" | "economic";
  readonly code: string;
  readonly names: readonly { readonly name: string; readonly from: number; readonly until: number }[];
  readonly level: number;
  readonly parent?: string;
}

/** A term of the glossary. */
export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly text: string;
  /** The English word used for it in keys, types, files and addresses. */
  readonly english: string;
}

/** site.yaml. */
export interface SiteEntry {
  readonly title: string;
  readonly tagline: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url?: string;
  /** `masked`: persons' names and phone numbers are masked · `published`: shown as printed. */
  readonly persons: "masked" | "published";
  /** Severities of findings that stop a build unless they are acknowledged. */
  readonly gate: readonly Severity[];
  /** Said on the site where prose of the sources is left out or shortened. */
  readonly proseNote?: string;
}

/** Everything the site is made of. */
export interface SiteModel {
  readonly site: SiteEntry;
  readonly bodies: readonly BodyEntry[];
  readonly successions: readonly SuccessionEntry[];
  readonly disclosures: readonly DisclosureEntry[];
  readonly codes: readonly CodeEntry[];
  readonly terms: readonly TermEntry[];
  /** Free pages by id (about …): title and sanitised HTML. */
  readonly pages: readonly { readonly id: string; readonly title: string; readonly html: string }[];
  /** What the checks gave; only once the site was checked. */
  readonly audit?: PublishedAudit;
}
