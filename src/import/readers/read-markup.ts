import { Parser, type ParserOptions } from "htmlparser2";

/** What a reader does with the markup it is given. */
export interface MarkupHandler {
  readonly onopentag?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** May be called more than once for one text. */
  readonly ontext?: (text: string) => void;
  readonly onclosetag?: (name: string) => void;
}

/** Elements inside elements beyond this are no document's; the parser would take a time that grows with the square of the depth. */
const deepest = 1000;
/** Characters given to the parser at once. */
const piece = 64 * 1024;

/**
 * Reads markup piece by piece, so that reading can stop early: false when `isEnough` said so, or when elements stand in elements without end. What was
 * read until then is of no use.
 */
export function readMarkup(
  markup: string,
  handler: MarkupHandler,
  options: ParserOptions,
  isEnough: () => boolean = () => false,
): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        handler.onopentag?.(name, attributes);
      },
      ontext: (text) => handler.ontext?.(text),
      onclosetag: (name) => {
        depth -= 1;
        handler.onclosetag?.(name);
      },
    },
    options,
  );
  for (let start = 0; start < markup.length; start += piece) {
    parser.write(markup.slice(start, start + piece));
    if (depth > deepest || isEnough()) return false;
  }
  parser.end();
  return true;
}
