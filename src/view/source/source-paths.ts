import type { DisclosureEntry, SiteModel } from "../../compile/entry.ts";
import { disclosurePaths, type DisclosurePath } from "../paths.ts";
import { countSourcePages } from "./source-page.ts";

/** One path for the first page of every source that the site keeps. */
export function sourcePaths(model: SiteModel): DisclosurePath[] {
  return disclosurePaths(model).filter(({ props }) => countSourcePages(props.disclosure) > 0);
}

/** What a further page of a source is made from, with the pieces of its address; `part` is its number, from 2. */
export interface SourcePartPath {
  readonly params: DisclosurePath["params"] & { readonly part: string };
  readonly props: { readonly model: SiteModel; readonly disclosure: DisclosureEntry; readonly number: number };
}

/** One path for each further page of every source that the site keeps. */
export function sourcePartPaths(model: SiteModel): SourcePartPath[] {
  return sourcePaths(model).flatMap(({ params, props }) =>
    Array.from({ length: countSourcePages(props.disclosure) - 1 }, (_, index) => ({
      params: { ...params, part: String(index + 2) },
      props: { ...props, number: index + 2 },
    })),
  );
}
