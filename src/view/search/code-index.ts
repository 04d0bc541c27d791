import type { CodeEntry, SiteModel } from "../../compile/entry.ts";
import { codesText } from "../../text/codes.ts";
import { codeAddress, listCodes } from "../codes/code-list.ts";
import { href } from "../href.ts";

/** A classification code in the index. */
export interface IndexedCode {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly level: number;
}

/** All codes with a page by classification, in their order; links start at the page of an address. */
export function indexCodes(
  model: SiteModel,
  from: string,
): readonly { readonly title: string; readonly rows: readonly IndexedCode[] }[] {
  const all = listCodes(model);
  const list = (wanted: CodeEntry["scheme"]): readonly IndexedCode[] =>
    all
      .filter(({ scheme }) => scheme === wanted)
      .map(({ code, name, level }) => ({ code, name, href: href(from, codeAddress(code)), level }));
  return [
    { title: codesText.scheme.functional, rows: list("functional") },
    { title: codesText.scheme.economic, rows: list("economic") },
  ].filter((scheme) => scheme.rows.length > 0);
}
