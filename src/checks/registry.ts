import type { Form } from "../forms/form.ts";
import { profiles } from "../forms/profiles.ts";
import { acknowledgementCheck } from "./acknowledge.ts";
import { familyOfIdentity, familyOfRule } from "./families.ts";
import { identityGround, identityTitle } from "./identity-titles.ts";
import type { Rule } from "./rule.ts";
import type { RegistryEntry } from "./registry-entry.ts";
import { rules as allRules } from "./rules.ts";

/** Every check: the identities in the order of the profiles and forms, then the rules. */
export function listChecks(rules: readonly Rule[] = allRules): RegistryEntry[] {
  const forms = new Map(profiles.flatMap((profile) => profile.forms.map((form) => [form.id, form] as const)));
  return [
    ...[...forms.values()].flatMap((form) => identityEntries(form, forms)),
    ...[...rules, acknowledgementCheck].map(({ id, severity, title, ground, advice, audience }: Omit<Rule, "run">) => ({
      id,
      kind: "rule" as const,
      severity,
      title,
      ground,
      ...(advice ? { advice } : {}),
      ...(audience ? { audience } : {}),
      family: familyOfRule(id),
    })),
  ];
}

/** The check with this id, or undefined. */
export function findCheck(id: string, rules: readonly Rule[] = allRules): RegistryEntry | undefined {
  return listChecks(rules).find((entry) => entry.id === id);
}

function identityEntries(form: Form, forms: ReadonlyMap<string, Form>): RegistryEntry[] {
  return form.identities.map((identity) => ({
    id: identity.id,
    kind: "identity",
    severity: "error",
    title: identityTitle(form, identity, (id) => forms.get(id)),
    ground: identityGround(identity),
    family: familyOfIdentity(form, identity, (id) => forms.get(id)),
  }));
}
