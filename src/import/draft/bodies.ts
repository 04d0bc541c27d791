import type { KnownBody, Question, Recognised } from "../context.ts";
import { likeness, plainName } from "./names.ts";

/** Returns the known body that bears or bore exactly this name, or undefined. */
export function findBody(name: string, bodies: readonly KnownBody[]): KnownBody | undefined {
  const wanted = plainName(name);
  return bodies.find((body) => body.names.some((known) => plainName(known) === wanted));
}

/**
 * Returns the id of the body a name in a table's groups means. A group that bears the publishing department's own name is its 本级, a body of
 * its own (`<department>-self`) when the content knows one. A name no body bears is a question; its group keeps the printed name's question id.
 */
export function placeBody(
  name: string,
  at: string,
  department: KnownBody,
  bodies: readonly KnownBody[],
): Recognised<string | undefined> {
  const body = findBody(name, bodies);
  if (!body) return { found: undefined, questions: [bodyQuestion(name, at, bodies)] };
  const self = body.id === department.id ? bodies.find((other) => other.id === `${body.id}-self`) : undefined;
  return { found: self?.id ?? body.id, questions: [] };
}

/** Asks which body a printed name means. */
export function bodyQuestion(name: string, at: string, bodies: readonly KnownBody[]): Question {
  const scored = bodies.map((body) => ({
    id: body.id,
    score: Math.max(...body.names.map((known) => likeness(known, name))),
  }));
  const candidates = scored
    .filter((candidate) => candidate.score > 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  return {
    id: `body/${at}`,
    at,
    zh: `第 ${at} 行的单位“${name}”是哪一个？在 answers.yaml 写它的标识；如果是新单位，请在 bodies/ 里为它建一个文件。`,
    en: `Which body is "${name}" on line ${at}? Give its id in answers.yaml; for a new body add a file under bodies/.`,
    candidates: candidates.map((candidate) => candidate.id),
  };
}
