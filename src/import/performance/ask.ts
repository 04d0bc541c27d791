import type { Question } from "../context.ts";

/** Makes a question about one place of a performance table; `address` as answers.yaml names it, `performance#g1/i2/note`. */
export function ask(address: string, at: number, zh: string, en: string, candidates: readonly string[] = []): Question {
  return { id: address, at: String(at), zh: `第 ${at} 行：${zh}`, en: `Line ${at}: ${en}`, candidates };
}

/** The questions raised by texts that found no place in a table: one for each line. */
export function askLeft(key: string, left: readonly { readonly text: string; readonly at: number }[]): Question[] {
  const lines = Map.groupBy(left, ({ at }) => at);
  return [...lines].map(([at, texts]) => {
    const text = texts.map((piece) => piece.text).join(" ");
    return ask(
      `performance#${key}/left/${at}`,
      at,
      `绩效表中的“${text}”不知属于哪一格，请补到正确的位置。`,
      `"${text}" in a performance table belongs to no cell that could be told; put it where it belongs.`,
      [text],
    );
  });
}
