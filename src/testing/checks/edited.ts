import { readContext } from "../../checks/check-site.ts";
import type { Finding } from "../../checks/finding.ts";
import type { Rule, RuleContext } from "../../checks/rule.ts";
import { buildContentFiles } from "../content/build.ts";
import { buildModel } from "../content/model.ts";

/** One edit of a file of the invented budget or accounts; the piece must occur, and is replaced everywhere. */
export type Edit = readonly [file: string, piece: string, replacement: string];

const budgetFolder = "disclosures/dangan/2031-budget";
const finalFolder = "disclosures/dangan/2030-final";

/** The budget of the invented 青禾市档案局 after edits, as rules see it; files by name (`performance`), of the site by path (`site.yaml`). */
export function budgetAfter(...edits: readonly Edit[]): RuleContext {
  const { model, budget } = buildModel(apply(edits));
  return contextOf(readContext(budget, model));
}

/** The accounts of the invented 青禾市档案局 with other files: `performance` and `sections` as YAML. */
export function finalWith(files: Readonly<Partial<Record<"performance" | "sections", string>>>): RuleContext {
  const changes = Object.entries(files).flatMap(([name, text]): [string, string | undefined][] => [
    [`${finalFolder}/${name}.json`, undefined],
    [`${finalFolder}/${name}.yaml`, text],
  ]);
  const { model, final } = buildModel(Object.fromEntries(changes));
  return contextOf(readContext(final, model));
}

/** What a rule finds, with figures by their address inside the disclosure. */
export function told(rule: Rule, context: RuleContext): Finding[] {
  const prefix = `${context.disclosure.id}/`;
  return rule.run(context).findings.map((finding) => ({
    ...finding,
    figureIds: finding.figureIds.map((id) => id.replace(prefix, "")),
  }));
}

/** How often a rule came out in each way, places without verdict left out: `{ held: 2, failed: 1 }`. */
export function outcomes(rule: Rule, context: RuleContext): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { outcome } of rule.run(context).checked) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function apply(edits: readonly Edit[]): Record<string, string> {
  const texts = new Map(buildContentFiles().map(({ path, text }) => [path, text]));
  const changed: Record<string, string> = {};
  for (const [file, piece, replacement] of edits) {
    const path = file.includes(".") ? file : `${budgetFolder}/${file}.yaml`;
    const text = changed[path] ?? texts.get(path);
    if (text?.includes(piece) !== true) throw new Error(`${path} does not contain ${piece}`);
    changed[path] = text.replaceAll(piece, replacement);
  }
  return changed;
}

function contextOf(context: RuleContext | undefined): RuleContext {
  if (!context) throw new Error("the profile is unknown");
  return context;
}
