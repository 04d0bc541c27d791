import { parsePlace } from "../../model/place.ts";
import { placeText } from "../../text/place.ts";
import type { Question } from "../context.ts";
import { placeOf, type ReadSource } from "../text/source.ts";

/** A question whose words name places as the source's format does: 第 12 页第 34 行, “表3”C7. Recognisers ask by number (第 153 行, line 153). */
export function speakPlaces(question: Question, source: Pick<ReadSource, "places">): Question {
  if (!source.places) return question;
  const at = (number: string): string => placeOf(source, Number(number));
  return {
    ...question,
    at: at(question.at),
    zh: question.zh.replace(/第 (\d+) 行/g, (_, number: string) => {
      const said = placeText(parsePlace(at(number))).replace(/^原文/, "");
      return said === "" ? `第 ${number} 行` : said;
    }),
    en: question.en.replace(/\b(?:line|Line) (\d+)\b/g, (_, number: string) => at(number)),
  };
}
