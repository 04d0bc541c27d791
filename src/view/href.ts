/**
 * Link from one page to another place of the site: relative, with an explicit `index.html`, so that it works at the root of a host, under any
 * sub-path and from `file://`.
 *
 * `from` is a page's address: `` (home), `zwfwj/2024-budget/tables`. `to` is a page's address, with `#` and an id if one place of it is meant
 * (`zwfwj/2024-budget/tables#xj-2/2010302/total`: the id of a figure is its address), or the path of a file, known by the dot in its last
 * piece (`data/figures.csv`). A place on the page itself is only its `#id`.
 */
export function href(from: string, to: string): string {
  const [path = "", hash] = to.split("#", 2);
  const place = hash === undefined ? "" : `#${hash}`;
  if (path === from && hash !== undefined) return place;
  const here = steps(from);
  const there = steps(path);
  const file = there.at(-1)?.includes(".") ? there.pop() : "index.html";
  const shared = here.findIndex((step, index) => step !== there[index]);
  const common = shared === -1 ? here.length : shared;
  const up = "../".repeat(here.length - common);
  const down = there.slice(common).map((step) => `${step}/`);
  return `${up}${down.join("")}${file}${place}`;
}

function steps(path: string): string[] {
  return path.split("/").filter((step) => step !== "");
}
