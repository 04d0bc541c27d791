import type { KnownBody, Question } from "../context.ts";
import { likeness, plainName } from "./names.ts";

/** Returns the known body that bears or bore exactly this name, or undefined. */
export function findBody(name: string, bodies: readonly KnownBody[]): KnownBody | undefined {
  const wanted = plainName(name);
  return bodies.find((body) => body.names.some((known) => plainName(known) === wanted));
}

/**
 * Returns the id of the body a name in a table's groups means, or undefined when no body bears it. A group that bears the publishing department's own
 * name is its 本级, a body of its own (`<department>-self`) when the content knows one.
 */
export function placeBody(name: string, department: KnownBody, bodies: readonly KnownBody[]): string | undefined {
  const body = findBody(name, bodies);
  const self = body?.id === department.id ? bodies.find((other) => other.id === `${department.id}-self`) : undefined;
  return self?.id ?? body?.id;
}

/** Id of a department's next unit that has none yet: `<department>-u1`, `<department>-u2` … */
export function unitId(department: KnownBody, bodies: readonly { readonly id: string }[]): string {
  const taken = new Set(bodies.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${department.id}-u${number}`)) number += 1;
  return `${department.id}-u${number}`;
}

/** Bodies whose names resemble a printed one, the likeliest first, at most three. */
export function similarBodies(name: string, bodies: readonly KnownBody[]): readonly KnownBody[] {
  return bodies
    .map((body) => ({ body, score: Math.max(...body.names.map((known) => bodyLikeness(known, name))) }))
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ body }) => body);
}

/** The place a body's name begins with: 青山市, 江湾区. */
const placeName = /^[^市县区州盟]{1,8}[市县区州盟]/;

/** How alike two names are, apart from the place both begin with: bodies of one city are not alike for that. */
function bodyLikeness(one: string, other: string): number {
  const place = placeName.exec(one)?.[0];
  if (place === undefined || placeName.exec(other)?.[0] !== place) return likeness(one, other);
  return likeness(one.slice(place.length), other.slice(place.length));
}

/** Asks which body a printed name means; taken for a new one (`id`) until it is answered. */
export function bodyQuestion(name: string, at: string, id: string, bodies: readonly KnownBody[]): Question {
  const similar = similarBodies(name, bodies);
  return {
    id: `body/${at}`,
    at,
    zh: `第 ${at} 行的单位“${name}”以前没有见过，暂作新单位 ${id}。是已有的单位，就写那个单位的标识；是新单位，就写 ${id}，或自己起一个（小写字母、数字、短横）。`,
    en: `No body bears the name "${name}" on line ${at}; taken for a new one, ${id}. Answer with the id of a known body, with ${id}, or with an id of your own.`,
    candidates: [id, ...similar.map((body) => body.id)],
    means: [`新单位：${name}`, ...similar.map(({ names }) => names[0] ?? "")],
  };
}
