import { profiles } from "../../forms/profiles.ts";
import { withheldWords } from "../../model/cell.ts";
import type { CellContent, DisclosureContent } from "../../schema/content.ts";
import type { Question, Recognised } from "../context.ts";
import { askComplete } from "./complete.ts";
import { evaluationSigns, type EvaluationSigns } from "./evaluation-alone.ts";
import { readAttachments, readGlossary, type GlossaryTerm } from "./closing.ts";
import type { Regions } from "../text/regions.ts";
import {
  bodyNames,
  coverLines,
  headingsOf,
  isDocumentTitle,
  kindOf,
  mostFrequent,
  printedDate,
  scopeVotes,
  yearOf,
  type DisclosureKind,
  type Scope,
} from "./signs.ts";
import type { SourceText } from "../text/source.ts";
import { moneyUnitOf } from "../figures/spots.ts";
import { tidy } from "../text/tidy.ts";

/** What a document says it is. */
export interface DocumentIdentity {
  /** 部门 or 单位 whose disclosure it is, as printed; empty when the text names none. */
  readonly bodyName: string;
  readonly kind: DisclosureKind;
  /** 0 when the text names none. */
  readonly fiscalYear: number;
  readonly scope: Scope;
  /** As on the cover, lines joined; built from body, year and kind where the text has no cover. */
  readonly title: string;
  /** Id of the profile whose forms it uses. */
  readonly profile: string;
  /** 计量单位 of its tables and statements. */
  readonly unit: string;
  /** Date printed at the end or on the cover, `2024-02-22`. */
  readonly publishedOn?: string;
  /** 主要职能, or the word that withholds them. */
  readonly functions?: CellContent;
  readonly attachments: NonNullable<DisclosureContent["attachments"]>;
  readonly glossary: readonly GlossaryTerm[];
}

/** What the text names; each list likeliest first. */
interface Signs {
  readonly bodies: readonly string[];
  readonly kind: DisclosureKind | undefined;
  readonly years: readonly number[];
  /** Whether the year has to be confirmed although only one is found. */
  readonly isYearTold: boolean;
  readonly scopes: readonly Scope[];
  /** As printed; empty where it has to be built. */
  readonly title: string;
}

function signsOf(regions: Regions, source: SourceText): Signs {
  const alone = evaluationSigns(regions, source);
  if (alone) return { ...alone, scopes: [], title: entitled(alone) };
  const cover = coverLines(regions);
  const headings = headingsOf(regions, source);
  const year = yearOf(cover, headings, regions);
  return {
    bodies: bodyNames(cover, regions),
    kind: kindOf(cover, headings, regions),
    years: year === undefined ? [] : [year],
    isYearTold: false,
    scopes: scopeVotes(cover, headings, regions),
    title: titleOn(cover, regions),
  };
}

/** The title of a table with body and year before it, where it does not bear them itself. */
function entitled({ title, bodies, years }: EvaluationSigns): string {
  const [body = ""] = bodies;
  const [year] = years;
  if (year === undefined || title.startsWith(body)) return title;
  return body + (title.includes(String(year)) ? "" : `${String(year)}年度`) + title;
}

/** Reads what a document is from its cover, headings, table heads and first sentences. What they leave open or contradict is a question. */
export function identify(regions: Regions, source: SourceText): Recognised<DocumentIdentity> {
  const { bodies, kind, years, isYearTold, scopes, title } = signsOf(regions, source);
  const [bodyName = ""] = bodies;
  const [year] = years;
  const scope = scopes[0] ?? "department";
  const known = kind ?? "budget";
  const date = printedDate(regions, source);
  const functions = functionsOf(regions);
  return {
    found: {
      bodyName,
      kind: known,
      fiscalYear: year ?? 0,
      scope,
      title: title || builtTitle(bodyName, year, scope, known),
      profile: profileOf(known),
      unit: unitOf(regions),
      ...(date ? { publishedOn: date } : {}),
      ...(functions ? { functions } : {}),
      attachments: readAttachments(regions),
      glossary: readGlossary(regions.glossary, bodyName),
    },
    questions: [
      ...askComplete(source, regions),
      ...ask("body", bodies, "这份材料是哪个部门（单位）的？", "Whose disclosure is this?"),
      ...ask(
        "kind",
        kind ? [kind] : [],
        "这份材料是预算（budget）还是决算（final）？",
        "Is this a budget or a final account?",
      ),
      ...ask("fiscal-year", years.map(String), "这份材料是哪一年度的？", "Which fiscal year is this?", isYearTold),
      ...ask(
        "scope",
        scopes.length > 0 ? scopes : ["department", "unit"],
        "这份材料是部门（department）的还是单位（unit）的？",
        "Is this the disclosure of a department or of a unit?",
        scopes.length === 0,
      ),
    ],
  };
}

/** Id of the profile of a kind of disclosure. */
export function profileOf(kind: DisclosureKind): string {
  return profiles.find((profile) => profile.id.endsWith(`-${kind}`))?.id ?? "";
}

/** A question when the text names nothing, or more than one, or does not say it plainly (`isTold`). Candidates likeliest first. */
function ask(field: string, candidates: readonly string[], zh: string, en: string, isTold = false): Question[] {
  if (candidates.length === 1 && !isTold) return [];
  const open = candidates.length === 0 || isTold;
  return [
    {
      id: `identity/${field}`,
      at: "1",
      zh: `${open ? "文中没有写明" : `文中写法不一（${candidates.join("、")}）`}：${zh}`,
      en: `${open ? "The text does not say" : `The text says different things (${candidates.join(", ")})`}: ${en}`,
      candidates,
    },
  ];
}

/** The title as the cover prints it: all of a cover with parts behind it, else the line that names year and kind, with the body above it. */
function titleOn(cover: readonly string[], { parts }: Regions): string {
  if (parts.length > 0) return cover.join("");
  const index = cover.findIndex(isDocumentTitle);
  const start = /^\d{4}年/.test(cover[index] ?? "") ? Math.max(0, index - 1) : index;
  return cover.slice(start, index + 1).join("");
}

function builtTitle(bodyName: string, year: number | undefined, scope: Scope, kind: DisclosureKind): string {
  const whose = scope === "department" ? "部门" : "单位";
  if (year === undefined) return bodyName;
  return kind === "budget" ? `${bodyName}${year}年${whose}预算公开` : `${bodyName}${year}年度${whose}决算公开`;
}

/** 单位：万元 above the tables, else the unit most amounts of the explanation are in; 万元 is what the forms prescribe. */
function unitOf(regions: Regions): string {
  const heads = regions.tables.flatMap((table) =>
    table.lines.flatMap((line) => /单位[：:](万元|亿元|元)$/.exec(tidy(line.text))?.[1] ?? []),
  );
  return mostFrequent(heads) ?? moneyUnitOf(regions.explanation.flatMap((section) => section.paragraphs)) ?? "万元";
}

/** 主要职能, paragraphs joined by line ends, or the word that withholds them. */
function functionsOf(regions: Regions): CellContent | undefined {
  const paragraphs = regions.profile
    .filter((section) => section.title.startsWith("主要职能"))
    .flatMap((section) => section.paragraphs);
  const [first] = paragraphs;
  if (!first) return undefined;
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const word =
    text.length < 60
      ? [...withheldWords].sort((a, b) => b.length - a.length).find((known) => text.includes(known))
      : undefined;
  return { printed: word ?? text, at: String(first.at) };
}
