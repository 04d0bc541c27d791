import { recogniseUnits } from "../matters/recognise.ts";
import type { KnownBody } from "../context.ts";
import type { Regions } from "../text/regions.ts";
import type { NewBody } from "./assemble.ts";
import { findBody, similarBodies, unitId } from "./bodies.ts";
import { plainName } from "./names.ts";

/**
 * Units that a document lists as its own and names in its tables and that nobody knows: new bodies, with the ids they get. One that resembles a body
 * known before (`before`) is left to a question. Found before any document is read, so that all documents and every later import know the same bodies.
 */
export function findNewUnits(
  regions: Regions,
  department: KnownBody,
  known: readonly KnownBody[],
  before: readonly KnownBody[],
): NewBody[] {
  const printed = plainName(regions.tables.flatMap(({ lines }) => lines.map(({ text }) => text)).join(""));
  const strangers = before.filter(({ id }) => id !== department.id);
  const found: NewBody[] = [];
  for (const { name } of recogniseUnits(regions.profile, { bodies: known }).found.units) {
    const taken = [...known, ...found.map((unit) => ({ id: unit.id, names: [unit.name] }))];
    if (!printed.includes(plainName(name)) || findBody(name, taken)) continue;
    if (similarBodies(name, strangers).length === 0) found.push({ id: unitId(department, taken), name });
  }
  return found;
}
