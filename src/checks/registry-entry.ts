import type { Bilingual } from "../errors/publish-error.ts";
import type { FamilyId } from "./families.ts";
import type { Severity } from "./finding.ts";

/** One check by its permanent id: an identity that a form declares, or a rule. */
export interface RegistryEntry {
  readonly id: string;
  readonly kind: "identity" | "rule";
  /** Severity of its findings when it fails; identities that are only rounded give notes. */
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Why it must hold. */
  readonly ground: Bilingual;
  readonly advice?: Bilingual;
  readonly audience?: "publisher";
  readonly family: FamilyId;
}
