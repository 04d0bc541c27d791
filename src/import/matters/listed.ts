import type { ListedBody } from "../../schema/content.ts";
import { findBody } from "../draft/bodies.ts";
import type { ImportContext } from "../context.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { ProseSection } from "../text/regions.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";

/** What 机构设置 lists by name. */
export interface Listed {
  readonly offices: readonly ListedBody[];
  readonly units: readonly ListedBody[];
}

const officeList = /(?:内设机构|处室|科室|处|科)，分别(?:是|为)：(?<list>[^。；，]+)/d;
const unitList = /(?:个|家)(?<nature>行政单位|事业单位|预算单位|单位)，分别(?:是|为)：(?<list>[^。；，]+)/d;
/** A sentence that announces a list, one name a paragraph. */
const announces = /单位(?:名单)?(?:包括|如下|为)：$/;
const numbered = /^\d{1,2}[、.．](?<name>.+?)[。；]?$/d;
const tableRow = /\|\d{1,3}\|(?<name>[^|]+)\|(?<nature>[^|]*)\|/dg;

/** Offices and subordinate bodies that 机构设置 names, with 单位性质 where the text prints it; `body` where the content knows the name. */
export function readListed(section: ProseSection, context: Pick<ImportContext, "bodies">): Listed {
  const offices = section.paragraphs.flatMap((paragraph) => {
    const match = officeList.exec(paragraph.text);
    return match ? namesIn(paragraph, match) : [];
  });
  return { offices, units: readUnits(section.paragraphs).map((unit) => known(unit, context)) };
}

function readUnits(paragraphs: readonly Paragraph[]): ListedBody[] {
  const units: ListedBody[] = [];
  let announced = false;
  for (const paragraph of paragraphs) {
    const match = numbered.exec(paragraph.text);
    if (announced && match) units.push(...[named(paragraph, match)]);
    else announced = announces.test(paragraph.text);
    const inline = unitList.exec(paragraph.text);
    const nature = inline?.groups?.["nature"];
    if (inline) units.push(...namesIn(paragraph, inline).map((unit) => (nature ? { ...unit, nature } : unit)));
    for (const row of paragraph.text.matchAll(tableRow)) units.push(named(paragraph, row));
  }
  return units;
}

function named(tidied: TidyText, match: RegExpExecArray): ListedBody {
  const nature = match.groups?.["nature"];
  return {
    name: match.groups?.["name"] ?? "",
    ...(nature ? { nature } : {}),
    at: String(lineAt(tidied, match.indices?.groups?.["name"]?.[0] ?? 0)),
  };
}

/** The names of a list joined by 、, brackets kept whole; 无 names nothing. */
function namesIn(tidied: TidyText, match: RegExpExecArray): ListedBody[] {
  const start = match.indices?.groups?.["list"]?.[0] ?? 0;
  const names = [...(match.groups?.["list"] ?? "").matchAll(/(?:[^、（(]|[（(][^（()）]*[)）])+/g)];
  return names
    .filter(([name]) => name !== "无")
    .map(({ 0: name, index }) => ({ name, at: String(lineAt(tidied, start + index)) }));
}

function known(unit: ListedBody, context: Pick<ImportContext, "bodies">): ListedBody {
  const body = findBody(unit.name, context.bodies)?.id;
  if (body === undefined) return unit;
  const { name, ...rest } = unit;
  return { name, body, ...rest };
}
