import { maskedPhone } from "../../model/mask.ts";
import type { Answers } from "../answers/answers.ts";
import type { Question } from "../context.ts";
import type { DocumentReading, LocatedDocument } from "../read-document.ts";
import { accountFor, type Account, type AccountedNumber } from "./account.ts";
import { makeAsking, type Asking } from "./asking.ts";
import { makeBasis, type ClaimBasis } from "./basis.ts";
import type { Claim } from "./claims.ts";
import { contentClaims } from "./content-claims.ts";
import { countNumbers, type NumberCounts, type NumberRecord } from "./records.ts";
import { makeWhere, proseLines } from "./where.ts";

/** What became of every number of a document. */
export interface DocumentAccount {
  readonly counts: NumberCounts;
  /** In print order. */
  readonly numbers: readonly NumberRecord[];
  /** Values of the content that their line does not print: nothing a clerk can mend, the import misread them. */
  readonly missing: readonly { readonly figure: string; readonly printed: string; readonly at: string }[];
}

/** The account of a document, and the questions about numbers that nothing took in and nobody asked about yet. */
export interface AccountedDocument {
  readonly account: Account;
  readonly found: DocumentAccount;
  readonly questions: readonly Question[];
  /** Ids of questions about numbers all of which answers put into cells. */
  readonly placed: ReadonlySet<string>;
}

/** Accounts for every number of a document as it was read, before anything is left out or masked. */
export function accountDocument(
  { source, regions }: LocatedDocument,
  { files, context, questions }: DocumentReading,
  answers: Answers,
): AccountedDocument {
  const rows = contentClaims(files, context.profile);
  const account = accountFor(source, rows, proseLines(regions));
  const claims = rows.flatMap((row) => row.claims);
  const asking = makeAsking(account, questions, claims, answers, makeWhere(regions));
  const basisOf = makeBasis(questions, answers);
  const numbers = account.numbers.map((number) => toRecord(number, basisOf, asking, answers));
  return {
    account,
    found: {
      counts: countNumbers(numbers),
      numbers,
      missing: account.missing.map(({ address, printed, line }) => ({ figure: address, printed, at: String(line) })),
    },
    questions: asking.questions,
    placed: asking.placed,
  };
}

function toRecord(
  number: AccountedNumber,
  basisOf: (claim: Claim) => ClaimBasis,
  asking: Asking,
  { persons }: Answers,
): NumberRecord {
  const { fate, printed } = number;
  const place = { at: String(number.place), printed };
  if (fate.as === "placed") {
    const { claim } = fate.found;
    return { ...place, as: "placed", ...basisOf(claim), figure: claim.address };
  }
  if (fate.as === "word") {
    const isHidden = fate.kind === "telephone" && persons === "mask";
    const figure = fate.found ? { figure: fate.found.claim.address } : {};
    return { ...place, ...(isHidden ? { printed: maskedPhone } : {}), as: "word", kind: fate.kind, ...figure };
  }
  const told = asking.tell(number);
  if (told) return { ...place, ...told };
  return {
    ...place,
    as: "narrative",
    ...(fate.as === "narrative" && fate.found ? { figure: fate.found.claim.address } : {}),
  };
}
