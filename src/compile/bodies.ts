import { bodySchema, type BodyContent } from "../schema/body.ts";
import type { ContentFile } from "../schema/content-file.ts";
import type { Located, Report } from "../schema/read-entries.ts";
import { defined } from "./defined.ts";
import type { BodyEntry, SuccessionEntry } from "./entry.ts";
import { readFileEntry } from "./read-file.ts";
import { checkReference, placeOf } from "./references.ts";

/** Bodies and the events between them, both in the order of the bodies' ids. */
export interface Bodies {
  readonly bodies: readonly BodyEntry[];
  readonly successions: readonly SuccessionEntry[];
}

/** Reads every body; parents and predecessors must exist, and nobody may be above itself. */
export function compileBodies(files: ReadonlyMap<string, ContentFile>, report: Report): Bodies {
  const known = new Set(files.keys());
  const read = [...files].flatMap(([id, file]) => {
    const body = readFileEntry(file, bodySchema, report);
    return body ? [{ id, body }] : [];
  });
  for (const { body } of read) checkBody(body, known, report);
  checkCircles(new Map(read.map(({ id, body }) => [id, body])), report);
  return {
    bodies: read.map(({ id, body }) => toEntry(id, body.value)),
    successions: read.flatMap(({ id, body }) =>
      (body.value.succession ?? []).map((event) => defined({ to: id, ...event })),
    ),
  };
}

/** The name a body bore in a year; its last one when it bore none then. */
export function nameInYear(body: BodyEntry, year: number): string {
  const first = `${String(year)}-01-01`;
  const last = `${String(year)}-12-31`;
  const fits = body.names.filter(({ from = "", until = "9999" }) => from <= last && `${until}-99` >= first);
  return fits.at(-1)?.name ?? body.name;
}

function checkBody(body: Located<BodyContent>, known: ReadonlySet<string>, report: Report): void {
  const { parent, succession = [] } = body.value;
  if (parent !== undefined) checkReference({ key: parent, field: ["parent"], what: "body" }, body, known, report);
  for (const [index, { from }] of succession.entries()) {
    checkReference({ key: from, field: ["succession", index, "from"], what: "body" }, body, known, report);
  }
}

function checkCircles(bodies: ReadonlyMap<string, Located<BodyContent>>, report: Report): void {
  for (const [id, body] of bodies) {
    const above = new Set<string>();
    let parent = body.value.parent;
    while (parent !== undefined && parent !== id && !above.has(parent)) {
      above.add(parent);
      parent = bodies.get(parent)?.value.parent;
    }
    if (parent !== id) continue;
    report({
      code: "compile/body-circle",
      ...placeOf(body, ["parent"]),
      found: { zh: `“${id}”的上级一路上溯又回到它自己`, en: `"${id}" is above itself` },
      wanted: { zh: "上级部门不在自己之下", en: "a parent that is not below this body" },
      fix: { zh: "请改正 parent，最上一级不写。", en: "Correct `parent`; the topmost body has none." },
    });
  }
}

function toEntry(id: string, { names, parent, nature, note }: BodyContent): BodyEntry {
  const current = names.at(-1);
  const name = current?.name ?? id;
  return defined({ id, name, short: current?.short ?? name, names, parent, nature, note });
}
