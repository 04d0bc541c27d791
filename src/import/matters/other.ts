import type { RowContent, SectionContent } from "../../schema/content.ts";
import { findCites } from "../figures/cites.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { ProseSection } from "../text/regions.ts";
import { moneyPattern, moneyUnitOf, numberPattern, rowFrom, sectionOf, spotsOf } from "../figures/spots.ts";
import { sliceTidy, type TidyText } from "../text/tidy.ts";

const secretWordings: readonly RegExp[] = [
  new RegExp(
    `(?<count>${numberPattern})个(?<name>涉密项目)(?:，涉及(?:预算)?(?:资金|金额)(?<amount>${numberPattern})(?<amount_unit>${moneyPattern}))?`,
    "d",
  ),
  new RegExp(
    `(?<name>涉密项目)(?:共)?(?<count>${numberPattern})个(?:，涉及(?:预算)?(?:资金|金额)(?<amount>${numberPattern})(?<amount_unit>${moneyPattern}))?`,
    "d",
  ),
];

/** 其他需说明的事项 on secret projects: how many and how much (form `said/withheld`). */
export function readWithheld(section: ProseSection): SectionContent | undefined {
  const unit = moneyUnitOf(section.paragraphs);
  const rows = section.paragraphs.flatMap((paragraph) => {
    const match = secretMatch(paragraph);
    return match
      ? [rowFrom(paragraph, { row: "total", name: match.groups?.["name"] ?? "" }, spotsOf(match), unit)]
      : [];
  });
  return sectionOf("said/withheld", section.at, rows, unit);
}

function secretMatch(paragraph: Paragraph): RegExpExecArray | undefined {
  return secretWordings.map((wording) => wording.exec(paragraph.text)).find((match) => match !== null) ?? undefined;
}

const stated = new RegExp(
  `^(?:[^，。：]*其他需(?:要)?说明(?:的)?事项：)?(?<name>[^，。；：]*?)为?(?<amount>${numberPattern})(?<amount_unit>${moneyPattern})，(?:主要)?原因(?:是|为)：?(?<reason>.+)$`,
  "d",
);

/** 其他需说明的事项 of any other kind, a row a paragraph (form `said/other`): the amount with its reason, or the words with the figures in them. */
export function readOther(section: ProseSection): SectionContent | undefined {
  const paragraphs = section.paragraphs.filter((paragraph) => !secretMatch(paragraph));
  const unit = moneyUnitOf(paragraphs);
  const rows = paragraphs.map((paragraph, index) => readMatter(paragraph, `o${index + 1}`, unit));
  return sectionOf("said/other", section.at, rows, unit);
}

function readMatter(paragraph: Paragraph, row: string, unit: string | undefined): RowContent {
  const match = stated.exec(paragraph.text);
  if (match) {
    const reason = sliceTidy(paragraph, match.indices?.groups?.["reason"]?.[0] ?? paragraph.text.length);
    return withCites(rowFrom(paragraph, { row, name: match.groups?.["name"] ?? "" }, spotsOf(match), unit), reason);
  }
  return withCites({ row, reason: paragraph.text, at: String(paragraph.at) }, paragraph);
}

/** Adds the figures of a row's prose. */
function withCites(row: RowContent, prose: TidyText): RowContent {
  const cites = findCites(prose);
  return cites.length > 0 ? { ...row, cites } : row;
}
