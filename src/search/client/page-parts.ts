import { findBox } from "./focus.ts";
import { type GroupLabels, readLabels } from "./results.ts";

/** Parts of the search page that its script fills. */
export interface PageParts {
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
  readonly index: HTMLElement;
  readonly labels: GroupLabels;
}

/** Finds the parts of the search page; undefined on any other page. */
export function findParts(): PageParts | undefined {
  const box = findBox();
  const [status, answer, facets, results, index] = ["status", "answer", "facets", "results", "index"].map((name) =>
    document.getElementById(`search-${name}`),
  );
  if (!box || !status || !answer || !facets || !results || !index) return undefined;
  return { box, status, answer, facets, results, index, labels: readLabels(facets) };
}

/** Shows the index of everything in place of answers, and says why. */
export function showIndex({ status, answer, index }: PageParts, sentence: string): void {
  status.textContent = sentence;
  answer.hidden = true;
  index.hidden = false;
}

/** Shows answers in place of the index. */
export function showAnswer({ answer, index, facets }: PageParts, hasFacets: boolean): void {
  answer.hidden = false;
  index.hidden = true;
  facets.hidden = !hasFacets;
}

/** The query in the page's address. */
export function readQuery(): string {
  return new URLSearchParams(location.search).get("q") ?? "";
}

/** Keeps the query in the address, so that a list of answers can be sent on; some browsers forbid it for folders on disk. */
export function writeQuery(query: string): void {
  const address = query.trim() === "" ? location.pathname : `?q=${encodeURIComponent(query)}`;
  try {
    history.replaceState(null, "", address);
  } catch {
    // The answers are shown all the same.
  }
}
