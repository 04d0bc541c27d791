/** A sentence in both languages of the tool; Chinese is shown first. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Where in the publisher's files a problem stands; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing the publisher can put right: where, what was found, what was wanted, how to fix it. */
export interface Problem {
  /** Permanent id, `room/kebab`, listed in `errors/codes.ts`. */
  readonly code: string;
  readonly place: FilePlace;
  /** Path of the field inside the file, e.g. `[3].rows[7].amount`; absent when the whole file is meant. */
  readonly field?: string;
  readonly found: Bilingual;
  readonly wanted: Bilingual;
  readonly fix: Bilingual;
}

/**
 * Stops a command because of something the publisher can fix (exit code 2).
 * Carries every problem found, in file and line order; any other thrown error is a bug of ours (exit code 3).
 */
export class PublishError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(
      problems.map((problem) => `${problem.place.file}: ${problem.found.en} [${problem.code}]`).join("\n"),
      options,
    );
    this.name = "PublishError";
    this.problems = problems;
  }
}
