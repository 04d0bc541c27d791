import { finalTables } from "../../forms/xinjiang/final-tables.ts";
import type { DisclosureContent } from "../../schema/content.ts";
import { plainName } from "../draft/names.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { Regions } from "../text/regions.ts";
import { isDate } from "./signs.ts";
import { tidy } from "../text/tidy.ts";

/** A term of 名词解释 with its explanation. */
export interface GlossaryTerm {
  readonly term: string;
  readonly text: string;
  /** First source line. */
  readonly at: number;
}

const ordinal =
  "(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）]、?|\\d{1,2}[、.．])";
const numberedTerm = new RegExp(`^${ordinal}([^：:。]{1,30})[：:](.*)$`);
const plainTerm = /^([^：:。，]{1,30})[：:](.*)$/;
/** What stands behind the last term: the list of tables. */
const closes = /^附[表件][：:]?$/;

/** Reads 名词解释 up to the signature; a paragraph that opens no term continues the one before it. */
export function readGlossary(paragraphs: readonly Paragraph[], bodyName: string): GlossaryTerm[] {
  const opens = paragraphs.some((paragraph) => numberedTerm.test(paragraph.text)) ? numberedTerm : plainTerm;
  const terms: GlossaryTerm[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.text === bodyName || isDate(paragraph.text) || closes.test(paragraph.text)) break;
    const [, term, text] = opens.exec(paragraph.text) ?? [];
    const last = terms.at(-1);
    if (term !== undefined && text !== undefined) terms.push({ term, text, at: paragraph.at });
    else if (last) terms.splice(-1, 1, { ...last, text: last.text + paragraph.text });
  }
  return terms;
}

/** Tables the document names as attached (一、《收入支出决算总表》), with the form each is; not present where no table came with the text. */
export function readAttachments(regions: Regions): NonNullable<DisclosureContent["attachments"]> {
  return regions.attachments.flatMap((line) => {
    const title = /^[一二三四五六七八九十\d]{1,3}[、.．]?《(.+)》[；。]?$/.exec(tidy(line.text))?.[1];
    if (title === undefined) return [];
    const form = formOf(title);
    return [
      {
        title,
        at: String(line.number),
        ...(form === undefined ? {} : { form }),
        ...(regions.tables.length === 0 ? { present: "false" } : {}),
      },
    ];
  });
}

/** The form a title means: its own title, or that of the 三公 table with a longer wording before it. */
function formOf(title: string): string | undefined {
  const wanted = plainName(title);
  const exact = finalTables.find((form) =>
    [form.title, ...(form.titles ?? [])].some((known) => plainName(known) === wanted),
  );
  return (exact ?? finalTables.find((form) => form.section === "7" && wanted.endsWith(plainName(form.title))))?.id;
}
