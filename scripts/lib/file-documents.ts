import type { Answers } from "../../src/import/answers/answers.ts";
import type { KnownBody } from "../../src/import/context.ts";
import type { NewBody } from "../../src/import/draft/assemble.ts";
import { findBody } from "../../src/import/draft/bodies.ts";
import { answerIdentity, possibleIdentities } from "../../src/import/identity/answer-identity.ts";
import { disclosureFolder } from "../../src/import/import-document.ts";
import type { LocatedDocument } from "../../src/import/read-document.ts";

/** A disclosure whose answers stand under one id and whose files belong under another, because of an answer. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** What was kept of earlier imports. */
export interface Kept {
  /** The answers beside a disclosure. */
  readonly answersOf: (disclosure: string) => Answers | undefined;
  /** Ids of the disclosures that were imported from a file with this digest. */
  readonly idsOf: (sha256: string) => readonly string[];
}

/**
 * Gives every document the body, the year and the kind that its answers say. The answers stand under the id that the document has without them, or, once it was
 * imported with them, under the one that they give it.
 */
export function fileDocuments(
  documents: readonly LocatedDocument[],
  known: readonly KnownBody[],
  kept: Kept,
): { readonly documents: readonly LocatedDocument[]; readonly moved: readonly Moved[] } {
  const first = nameNewBodies(documents, known);
  const homes = documents.map((document) => findHome(document, [...known, ...first.map(toKnown)], kept));
  const filed = documents.map((document, order) => {
    const answers = homes[order]?.answers;
    return answers ? answerIdentity(document, answers, known) : document;
  });
  const bodies = [...known, ...nameNewBodies(filed, known).map(toKnown)];
  const moved = filed.flatMap((document, order): Moved[] => {
    const from = homes[order]?.id;
    const to = idOf(document, bodies);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
  return { documents: filed, moved };
}

/**
 * Where the answers to a document's questions stand: under the id it was given first, else under another that it may have, or under which the same file was
 * imported before, and that they give it.
 */
function findHome(
  document: LocatedDocument,
  bodies: readonly KnownBody[],
  { answersOf, idsOf }: Kept,
): { readonly id: string; readonly answers: Answers } | undefined {
  const [own, ...others] = possibleIdentities(document).map((identity) =>
    idOf(
      { ...document, body: findBody(identity.bodyName, bodies), identity: { ...document.identity, ...identity } },
      bodies,
    ),
  );
  for (const id of [own, ...others, ...idsOf(document.source.sha256)]) {
    const answers = id === undefined ? undefined : answersOf(id);
    if (!answers || id === undefined) continue;
    if (id === own || idOf(answerIdentity(document, answers, bodies), bodies) === id) return { id, answers };
  }
  return undefined;
}

function idOf({ identity, body }: LocatedDocument, bodies: readonly KnownBody[]): string {
  const known = body ?? findBody(identity.bodyName, bodies);
  return `${known?.id ?? ""}/${disclosureFolder(identity)}`;
}

function toKnown({ id, name }: NewBody): KnownBody {
  return { id, names: [name] };
}

/** Ids for bodies the content does not know yet: `body-1`, `body-2` … */
export function nameNewBodies(documents: readonly LocatedDocument[], known: readonly KnownBody[]): NewBody[] {
  const taken = new Set(known.map((body) => body.id));
  const names = [...new Set(documents.filter(({ body }) => !body).map(({ identity }) => identity.bodyName))];
  let number = 0;
  return names.map((name) => {
    do number += 1;
    while (taken.has(`body-${number}`));
    return { name, id: `body-${number}` };
  });
}
