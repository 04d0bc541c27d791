import { type Choices, facetNames, noChoices } from "./facets.ts";

/** What the search page shows: a query, narrowed by choices. */
export interface Shown {
  readonly query: string;
  readonly choices: Choices;
}

/** Reads it from the query part of an address: `?q=热线&year=2025&kind=project`. What it does not know is ignored. */
export function readAddress(search: string): Shown {
  const parameters = new URLSearchParams(search);
  const chosen = facetNames.map((facet) => [facet, new Set(parameters.getAll(facet))] as const);
  return { query: parameters.get("q") ?? "", choices: { ...noChoices, ...Object.fromEntries(chosen) } };
}

/** Writes it as the query part of an address; empty where nothing is asked. */
export function writeAddress({ query, choices }: Shown): string {
  if (query.trim() === "") return "";
  const chosen = facetNames.flatMap((facet) => [...choices[facet]].sort().map((value) => [facet, value] as const));
  return `?${[["q", query] as const, ...chosen].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}
