import { findBox } from "./focus.ts";

/** Parts of the search page that its script fills. */
export interface PageParts {
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
  readonly index: HTMLElement;
  /** Where everything is listed, from this page. */
  readonly links: Readonly<Record<"codes" | "projects" | "terms", string>>;
}

/** Finds the parts of the search page; undefined on any other page. */
export function findParts(): PageParts | undefined {
  const box = findBox();
  const [status, answer, facets, results, index] = ["status", "answer", "facets", "results", "index"].map((name) =>
    document.getElementById(`search-${name}`),
  );
  if (!box || !status || !answer || !facets || !results || !index) return undefined;
  const { codes = "", projects = "", terms = "" } = results.dataset;
  return { box, status, answer, facets, results, index, links: { codes, projects, terms } };
}

/** Shows the index of everything in place of answers, and says why. */
export function showIndex({ status, answer, index }: PageParts, sentence: string): void {
  status.textContent = sentence;
  answer.hidden = true;
  index.hidden = false;
}

/** Shows answers in place of the index, and says how many. */
export function showAnswer({ status, answer, index, facets }: PageParts, sentence: string, hasFacets: boolean): void {
  status.textContent = sentence;
  answer.hidden = false;
  index.hidden = true;
  facets.hidden = !hasFacets;
}
