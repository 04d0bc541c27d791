import type { Bilingual } from "../errors/publish-error.ts";
import type { Form, Identity } from "../forms/form.ts";

/** Kinds of checks as readers are told of them, in the order in which they are told; `rules` are the ids of those that need logic. */
export const families = [
  {
    id: "sums",
    title: {
      zh: "各级合计：总计＝各类之和，类＝各款之和，款＝各项之和",
      en: "Totals: each level is the sum of the one below",
    },
  },
  {
    id: "columns",
    title: { zh: "行内相加：合计栏＝各分栏之和", en: "Rows: the total column is the sum of its columns" },
  },
  {
    id: "tables",
    title: { zh: "表与表之间：同一个数在不同的表里", en: "Between tables: one number in several tables" },
  },
  {
    id: "text",
    title: { zh: "文字与表：说明里的数＝表里的数", en: "Text and tables: what is said is what the table prints" },
  },
  {
    id: "said",
    title: {
      zh: "占比、增减额、增减率：按印出的数重算",
      en: "Shares, changes and rates: computed again from what is printed",
    },
    rules: [
      "change-balance",
      "change-direction",
      "change-exceeds",
      "change-percent",
      "change-sum",
      "items-sum",
      "operating-cost-sum",
      "operating-cost-scope",
      "part-of-whole",
      "said-twice",
      "share-of-total",
      "share-sum",
      "variance-percent",
      "zero-base",
    ],
  },
  {
    id: "reasons",
    title: { zh: "原因：说的与数一致", en: "Reasons: what they say agrees with the figures" },
    rules: [
      "cited-carry",
      "cited-change",
      "cited-difference",
      "cited-product",
      "cited-year",
      "reason-base",
      "reason-direction",
      "reason-empty",
      "reason-everyday",
      "reason-heads",
      "reason-repeats",
      "reason-source",
      "reason-staff",
    ],
  },
  {
    id: "years",
    title: {
      zh: "与上年衔接：今年倒推的上年数＝上年公布的数",
      en: "Years: last year's figure that follows from this year's is the one that was published",
    },
    rules: [
      "assets-chain",
      "budget-of-final",
      "carry-chain",
      "carry-implied",
      "last-year",
      "staff-chain",
      "unit-magnitude",
      "unit-slip",
    ],
  },
  {
    id: "performance",
    title: { zh: "绩效：资金、权重、得分、目标与完成", en: "Performance: funds, weights, scores, targets and results" },
    rules: [
      "actual-value",
      "cost-limits",
      "cost-results",
      "deduction-reason",
      "evaluated-spending",
      "evaluation-scores",
      "evaluation-total",
      "evaluation-weights",
      "execution-indicator",
      "execution-rate",
      "execution-score",
      "goal-amount",
      "goal-missing",
      "goal-weights",
      "indicator-blanks",
      "indicator-twice",
      "indicator-weight",
      "level-names",
      "limit-deduction",
      "note-carry",
      "note-without-deviation",
      "outcome-reached",
      "outcome-repeats-goal",
      "overall-evaluation",
      "overall-funds",
      "percent-over",
      "performance-amounts",
      "performance-counts",
      "previous-copied",
      "previous-operator",
      "procurement-indicator",
      "rate-as-quantity",
      "score-against-target",
      "score-grade",
      "score-share",
      "score-within-weight",
      "scoring-rule",
      "target-below-previous",
      "target-operator",
      "target-year",
      "unit-in-name",
      "unit-of-kind",
      "value-units",
    ],
  },
  {
    id: "projects",
    title: { zh: "项目：金额、分配、名称、执行时间", en: "Projects: amounts, allocation, names, periods" },
    rules: [
      "allocation-columns",
      "allocation-names",
      "allocation-unit",
      "carry-age",
      "carry-explained",
      "cite-unit",
      "clause-allocation",
      "clause-amount",
      "execution-period",
      "goal-project-names",
      "project-bodies",
      "project-names",
      "project-twice",
      "project-year",
    ],
  },
  {
    id: "counts",
    title: {
      zh: "人数、个数、资产、采购与“三公”",
      en: "Staff, counts, assets, procurement and the three public expenses",
    },
    rules: [
      "count-and-value",
      "equipment-thresholds",
      "listed-counts",
      "money-and-counts",
      "no-subordinates",
      "operating-cost",
      "original-value",
      "people-and-groups",
      "planned-vehicles",
      "procurement-parts",
      "procurement-within-budget",
      "staff-over-posts",
      "three-public-basic",
      "unit-wording",
      "vehicle-counts",
    ],
  },
  {
    id: "names",
    title: { zh: "名称、科目与年度", en: "Names, codes and years" },
    rules: ["body-names", "code-names", "code-renamed", "code-twice", "known-codes", "published-year", "title-year"],
  },
  {
    id: "completeness",
    title: { zh: "齐全、时限与说明", en: "Completeness, deadlines and acknowledgements" },
    rules: [
      "acknowledgement-stale",
      "attachments-present",
      "code-levels",
      "empty-tables",
      "published-in-time",
      "sections-present",
      "tables-present",
      "total-rows",
    ],
  },
  {
    id: "withheld",
    title: { zh: "不予公开与个人信息", en: "What is withheld, and personal data" },
    rules: [
      "personal-data",
      "withheld-code",
      "withheld-deducible",
      "withheld-readable",
      "withheld-said",
      "withheld-unsaid",
    ],
  },
  { id: "other", title: { zh: "其他", en: "Others" } },
] as const satisfies readonly { readonly id: string; readonly title: Bilingual; readonly rules?: readonly string[] }[];

/** Id of a family. */
export type FamilyId = (typeof families)[number]["id"];

/** The family of an identity that a form declares. */
export function familyOfIdentity(form: Form, identity: Identity, findForm: (id: string) => Form | undefined): FamilyId {
  if (identity.kind === "sum") return identity.over === "columns" ? "columns" : "sums";
  const parts = [form.id, identity.left.form, identity.right.form].map((id) => findForm(id)?.part);
  return parts.every((part) => part === "table") ? "tables" : "text";
}

/** The family of a rule. */
export function familyOfRule(id: string): FamilyId {
  const own: readonly { readonly id: FamilyId; readonly rules?: readonly string[] }[] = families;
  return own.find(({ rules }) => rules?.includes(id))?.id ?? "other";
}
