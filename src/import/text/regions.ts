import type { Paragraph } from "./paragraphs.ts";
import type { SourceLine } from "./source.ts";

/** What a numbered part (第N部分) of a document holds. */
export type PartRole = "profile" | "tables" | "explanation" | "glossary" | "attachments";

/** Lines of one printed table. */
export interface TableRegion {
  /** Printed number: `3` of 表 3; empty when there is none. */
  readonly number: string;
  readonly lines: readonly SourceLine[];
}

/** Lines of one performance table, from its title on. */
export interface PerformanceRegion {
  /** Id of the form whose title stands there. */
  readonly form: string;
  readonly lines: readonly SourceLine[];
}

/** A section of running text under a heading 一、 and perhaps （一）. */
export interface ProseSection {
  /** Heading of the first level without its ordinal. */
  readonly title: string;
  /** Heading of the second level without its ordinal; empty above the first. */
  readonly subtitle: string;
  /** Source line of the nearest heading. */
  readonly at: number;
  /** The nearest heading as printed, with its ordinal; absent before the first. */
  readonly heading?: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

/** Heading of a numbered part (第N部分). */
export interface PartHeading {
  readonly role: PartRole;
  readonly line: SourceLine;
}

/** A source text cut into what the recognisers read. */
export interface Regions {
  /** Headings of the parts, in print order. */
  readonly parts: readonly PartHeading[];
  /** Before the first part: cover, title, contents. */
  readonly cover: readonly SourceLine[];
  readonly profile: readonly ProseSection[];
  readonly tables: readonly TableRegion[];
  readonly explanation: readonly ProseSection[];
  readonly performance: readonly PerformanceRegion[];
  readonly glossary: readonly Paragraph[];
  readonly attachments: readonly SourceLine[];
}
