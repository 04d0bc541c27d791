import type { BodyEntry, CodeEntry, DisclosureEntry, SuccessionEntry } from "../compile/entry.ts";
import type { Bilingual } from "../errors/publish-error.ts";
import type { Profile } from "../forms/form.ts";
import type { FigureIndex } from "./figure-index.ts";
import type { RuleResult, Severity } from "./finding.ts";

/** Another disclosure of the same line of bodies, with its figures. */
export interface OtherDisclosure {
  readonly disclosure: DisclosureEntry;
  readonly figures: FigureIndex;
}

/** What a rule may look at: one disclosure, its figures by address, and what was published before by the same line of bodies. */
export interface RuleContext {
  readonly disclosure: DisclosureEntry;
  readonly profile: Profile;
  readonly figures: FigureIndex;
  readonly bodies: readonly BodyEntry[];
  readonly successions: readonly SuccessionEntry[];
  readonly codes: readonly CodeEntry[];
  /** The disclosure of the same kind one year before, by this body or its predecessor; absent when not in the content. */
  readonly previous?: OtherDisclosure;
  /** The disclosure of the same kind one year after, by this body or its successor; absent when not in the content. */
  readonly next?: OtherDisclosure;
  /** The budget of the same year and line of bodies, where this is no budget; absent when not in the content. */
  readonly budget?: OtherDisclosure;
}

/** One check that needs logic; sums and equalities are declared in the forms and run by the engine. */
export interface Rule {
  /** Permanent, kebab-case, never reused. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Why it must hold: arithmetic, or the regulation or form that demands it. */
  readonly ground: Bilingual;
  /** Its findings are for the publisher alone, and so is what it looked at. */
  readonly audience?: "publisher";
  /** What the publisher can do about its findings; said in place of the general advice. */
  readonly advice?: Bilingual;
  readonly run: (context: RuleContext) => RuleResult;
}
