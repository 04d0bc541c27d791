import type { DisclosureEntry } from "../compile/entry.ts";
import type { Bilingual } from "../errors/publish-error.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { findingId } from "./finding-id.ts";

/** The check of the acknowledgements themselves, as the registry lists it. */
export const acknowledgementCheck = {
  id: "acknowledgement-stale",
  severity: "warning",
  audience: "publisher",
  title: { zh: "每一处说明都对着一条公开的核对结果", en: "Every acknowledgement answers a public finding" },
  ground: {
    zh: "说明与所说明的结果一同公开；结果没有了，说明就不该再留着。",
    en: "An explanation is published with its finding; once that is gone, the explanation must go too.",
  },
  advice: { zh: "请删去 disclosure.yaml 里的这处说明。", en: "Delete this acknowledgement from disclosure.yaml." },
} as const satisfies Omit<Rule, "run">;

/** Gives findings the publisher's answers, and adds a finding for each answer that answers none. */
export function acknowledge(findings: readonly Finding[], { id, acknowledged }: DisclosureEntry): Finding[] {
  if (acknowledged.length === 0) return [...findings];
  const answers = new Map(
    acknowledged.map(({ finding, explanation, date }) => [finding, { explanation, date }] as const),
  );
  const open = new Map(findings.map((finding) => [finding.id, finding.audience] as const));
  return [
    ...findings.map((finding) => {
      const answer = finding.audience === "public" ? answers.get(finding.id) : undefined;
      return answer ? { ...finding, acknowledged: answer } : finding;
    }),
    ...acknowledged.flatMap(({ finding }, index) => {
      const audience = open.get(finding);
      return audience === "public" ? [] : [stale(id, finding, index, audience === "publisher" ? isPrivate : isGone)];
    }),
  ];
}

/** An answer is the publisher's own affair: readers never see one that answers nothing. */
function stale(disclosureId: string, finding: string, index: number, say: (id: string) => Bilingual): Finding {
  const { id: rule, severity } = acknowledgementCheck;
  return {
    id: findingId(disclosureId, rule, `acknowledged/${index}`),
    rule,
    severity,
    audience: "publisher",
    disclosureId,
    figureIds: [],
    message: say(finding),
  };
}

function isGone(id: string): Bilingual {
  return {
    zh: `这处说明所说的“${id}”已经没有了：数字已经更正，或者编号抄错了。请删去这处说明，或改正编号。`,
    en: `"${id}", which this acknowledgement answers, is gone: the figure was corrected, or the id is misspelt. Delete it, or correct the id.`,
  };
}

function isPrivate(id: string): Bilingual {
  return {
    zh: `“${id}”只告诉发布者，不公开；内容文件里不能有对它的说明。请删去这处说明。`,
    en: `"${id}" is told to the publisher only; no content file may speak of it. Delete this acknowledgement.`,
  };
}
