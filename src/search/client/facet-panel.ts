import type { SearchHit } from "../record.ts";
import {
  type Choices,
  countValues,
  type FacetName,
  facetNames,
  type FacetValue,
  noChoices,
} from "../results/facets.ts";
import { make } from "./make.ts";
import { facetTitles, facetValues, words } from "./words.ts";

/** Values of a facet that are shown before the others are asked for. */
const fewValues = 8;

/** What the panel is told when the reader chooses. */
export type Choose = (choices: Choices) => void;

/** Draws the facets of what was found, each with its values and how many hits they have, in place of what the panel showed. */
export function drawFacets(panel: HTMLElement, hits: readonly SearchHit[], choices: Choices, choose: Choose): void {
  const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = new Set([...panel.querySelectorAll("details[open]")].map(({ id }) => id));
  const fields = facetNames.flatMap((facet) => {
    const values = countValues(facet, hits, choices);
    const isUseful = values.length > 1 || choices[facet].size > 0;
    return isUseful ? [drawFacet(facet, values, choices, choose, open)] : [];
  });
  const chosen = facetNames.reduce((sum, facet) => sum + choices[facet].size, 0);
  const clear = make("button", { type: "button", class: "more", id: "facets-clear" }, words.clear);
  clear.addEventListener("click", () => choose(noChoices));
  panel.querySelector("summary")?.replaceChildren(words.narrow(chosen));
  panel.querySelector(".fields")?.replaceChildren(...fields, ...(chosen > 0 ? [clear] : []));
  if (focused) document.getElementById(focused)?.focus();
}

function drawFacet(
  facet: FacetName,
  values: readonly FacetValue[],
  choices: Choices,
  choose: Choose,
  open: ReadonlySet<string>,
): HTMLElement {
  const draw = (value: FacetValue): HTMLElement => drawValue(facet, value, choices, choose);
  const isFirst = (value: FacetValue, index: number): boolean => index < fewValues || choices[facet].has(value.value);
  const others = values.filter((value, index) => !isFirst(value, index));
  const field = make(
    "fieldset",
    { "data-facet": facet },
    make("legend", {}, facetTitles[facet]),
    ...values.filter(isFirst).map(draw),
  );
  if (others.length === 0) return field;
  const id = `facet-${facet}-others`;
  const more = make("details", { id }, make("summary", {}, words.moreValues(others.length)), ...others.map(draw));
  more.open = open.has(id);
  field.append(more);
  return field;
}

function drawValue(
  facet: FacetName,
  { value, label, count }: FacetValue,
  choices: Choices,
  choose: Choose,
): HTMLElement {
  const box = make("input", { type: "checkbox", name: facet, value, id: `facet-${facet}-${value}` });
  box.checked = choices[facet].has(value);
  box.addEventListener("change", () => {
    const own = new Set(choices[facet]);
    if (box.checked) own.add(value);
    else own.delete(value);
    choose({ ...choices, [facet]: own });
  });
  const name = facetValues[facet]?.[value] ?? label;
  const row = make("label", {}, box, make("span", {}, name), make("span", { class: "c" }, String(count)));
  row.classList.toggle("none", count === 0);
  return row;
}
