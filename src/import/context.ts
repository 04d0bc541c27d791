import type { Profile } from "../forms/form.ts";

/** One code of a classification under one of its names. */
export interface CodeName {
  readonly code: string;
  readonly name: string;
}

/** A body the content already knows. */
export interface KnownBody {
  readonly id: string;
  /** Every name it ever bore, full and short. */
  readonly names: readonly string[];
  readonly parent?: string;
}

/** What recognisers may know besides the source: facts about forms, codes and bodies; never another disclosure's figures. */
export interface ImportContext {
  readonly profile: Profile;
  readonly kind: "budget" | "final";
  readonly fiscalYear: number;
  /** 编制部门 or 编制单位, as printed and tidied. */
  readonly bodyName: string;
  readonly functional: readonly CodeName[];
  readonly economic: readonly CodeName[];
  readonly bodies: readonly KnownBody[];
}

/** A question for the clerk: something the importer could not place with proof. */
export interface Question {
  /** Stable for the same source: made of the address it asks about. */
  readonly id: string;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
  /** Likeliest first. */
  readonly candidates: readonly string[];
  /** What each candidate means, in the same order: a name behind a key, the arithmetic behind a choice of columns; empty where it says it all. */
  readonly means?: readonly string[];
  /** The line it asks about, as printed, shortened. */
  readonly text?: string;
  /** Address of the one cell it asks about, where its value may be given as well. */
  readonly cell?: string;
}

/** What a recogniser gives back: content and what it could not decide. */
export interface Recognised<T> {
  readonly found: T;
  readonly questions: readonly Question[];
}
