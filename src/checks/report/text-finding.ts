import type { Bilingual } from "../../errors/publish-error.ts";
import { groupDigits } from "../../text/amount.ts";
import { placeText } from "../../text/place.ts";
import type { Finding, FindingPlace } from "../finding.ts";
import { severityNames } from "./words.ts";
import type { ToldFinding } from "./told.ts";

/** Figures of a finding that are listed; of more, how many there are. */
const listedFigures = 8;

/** A finding for the terminal: what it is, where, what is wrong and by how much, every figure with its line, what to do where the sentence does not say it. A note is shorter. */
export function findingText(told: ToldFinding, directory: string): string {
  const { finding, title, place, figures } = told;
  const { rule, severity, message, acknowledged } = finding;
  const where = `${at(place, directory)}${source(told)}`;
  const answer = acknowledged ? [`  已说明（${acknowledged.date}）：${acknowledged.explanation}`] : [];
  if (severity === "note") return [`${rule}　${where}`, `  ${message.zh}`, ...answer, `  ${message.en}`].join("\n");
  const todo = acknowledged || saysWhatToDo(told) ? undefined : advice(told);
  return [
    `${severityNames[severity].zh} ${rule}　${title.zh}`,
    `  ${where}`,
    `  ${message.zh}`,
    ...difference(finding),
    ...(figures.length < 2 ? [] : figureLines(told, directory)),
    ...answer,
    ...(todo ? [`  怎么办：${todo.zh}`] : []),
    `  ${message.en}`,
    ...(todo ? [`  To do: ${todo.en}`] : []),
    `  [${finding.id}]`,
  ].join("\n");
}

function at({ file, line }: FindingPlace, directory: string): string {
  const folder = directory.replace(/\/$/, "");
  return `${folder === "" ? "" : `${folder}/`}${file}:${line}`;
}

function source({ figures: [first] }: ToldFinding): string {
  const text = placeText(first?.figure.place);
  return text === "" ? "" : `　${text}`;
}

function difference({ expected, actual, difference: by }: Finding): string[] {
  const parts = [
    ...(actual === undefined ? [] : [`印为 ${shown(actual)}`]),
    ...(expected === undefined ? [] : [`按其余数字应为 ${shown(expected)}`]),
    ...(by === undefined ? [] : [`相差 ${shown(by)}`]),
  ];
  return parts.length === 0 ? [] : [`  ${parts.join("，")}`];
}

function shown(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? groupDigits(value) : value;
}

/** Places of figures beside the finding's own in the same folder are named by their file alone. */
function figureLines({ figures, place: { file } }: ToldFinding, directory: string): string[] {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const near = (place: FindingPlace): string =>
    place.file.startsWith(folder) ? `${place.file.slice(folder.length)}:${place.line}` : at(place, directory);
  const lines = figures.slice(0, listedFigures).map(({ figure, name, at: place }) => {
    const word = figure.word === undefined ? "" : `${figure.word} `;
    const where = placeText(figure.place);
    return `    ${name.zh} ${word}${figure.printed}${figure.unit}　${near(place)}${where === "" ? "" : `　${where}`}`;
  });
  const more = figures.length - listedFigures;
  return ["  有关的数：", ...lines, ...(more > 0 ? [`    另有 ${more} 个`] : [])];
}

/** Whether the finding's own sentence already ends with what to do; the general advice would only repeat it. */
function saysWhatToDo({ finding, advice: own }: ToldFinding): boolean {
  return !own && finding.audience === "public" && /请[^。]*。$/.test(finding.message.zh);
}

function advice({ finding, advice: own, figures: [first] }: ToldFinding): Bilingual {
  if (own) return own;
  if (finding.audience === "publisher") {
    return {
      zh: "这一条只告诉你们，不会出现在网站和数据文件里。请对照原文处理。",
      en: "This is told to you alone and reaches no page and no data file. Look at the source and see to it.",
    };
  }
  const line = placeText(first?.figure.place);
  const where = line === "" ? "原文" : line;
  return {
    zh: `对照${where}：与原文不同，就改正这里；与原文相同，就是原文有误，请更正原文，或者写明原因（写法见最后）。`,
    en: "Compare with the source: where they differ, correct this; where they agree, the source is wrong: correct it, or explain it as shown at the end.",
  };
}
