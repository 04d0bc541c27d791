import type { RowContent } from "../../schema/content.ts";
import { bodyQuestion, placeBody, unitId } from "./bodies.ts";
import type { KnownBody, Question, Recognised } from "../context.ts";
import { findMentions, inOrder, placeProjects, type Draft } from "./mentions.ts";
import { buildRegister, type Register } from "./register.ts";

/** A draft with its bodies and projects placed. */
export interface Assembled {
  readonly draft: Draft;
  readonly projects: Register["projects"];
  /** Units the document names and nobody knew, with the ids they were given: `<department>-u1` … */
  readonly newBodies: readonly NewBody[];
}

/** A body that needs a file of its own under bodies/. */
export interface NewBody {
  readonly id: string;
  readonly name: string;
}

/**
 * Puts the sections in print order, turns printed unit names into ids of known bodies, and gives every project its key.
 * `department` is the publishing body; a group bearing its name in a table of units is its 本级.
 */
export function assemble(
  draft: Draft,
  department: KnownBody,
  bodies: readonly KnownBody[],
  answers: ReadonlyMap<string, readonly string[]>,
): Recognised<Assembled> {
  const questions: Question[] = [];
  const newBodies: NewBody[] = [];
  const toId = (name: string, at: string): string => {
    const known = placeBody(name, department, bodies) ?? newBodies.find((body) => body.name === name)?.id;
    if (known !== undefined) return known;
    const answer = answers.get(`body/${at}`)?.[0];
    const id = answer ?? unitId(department, [...bodies, ...newBodies]);
    if (answer === undefined) questions.push(bodyQuestion(name, at, id, bodies));
    if (!bodies.some((body) => body.id === id)) newBodies.push({ id, name });
    return id;
  };
  const sections = [...draft.sections]
    .sort((a, b) => Number(a.at ?? 0) - Number(b.at ?? 0))
    .map((section) =>
      section.rows ? { ...section, rows: section.rows.map((row) => withBody(row, section.at, toId)) } : section,
    );
  const ordered: Draft = { ...draft, sections };
  const mentions = findMentions(ordered).map((mention) => {
    const { body, ...rest } = mention;
    const id =
      body === undefined || bodies.some((known) => known.id === body) ? body : carrier(body, department, bodies);
    return id === undefined ? rest : { ...rest, body: id };
  });
  const register = buildRegister(mentions, answers);
  return {
    found: { draft: placeProjects(ordered, register.keys), projects: register.projects, newBodies },
    questions: [...questions, ...register.questions],
  };
}

function withBody(row: RowContent, at: string | undefined, toId: (name: string, at: string) => string): RowContent {
  if (row.body === undefined) return row;
  return inOrder({ ...row, body: toId(row.body, row.at ?? at ?? "0") });
}

/** The body a clause or goal names as the one that carries a project out; unknown names are left to the printed text. */
function carrier(name: string, department: KnownBody, bodies: readonly KnownBody[]): string | undefined {
  return placeBody(name, department, bodies);
}
