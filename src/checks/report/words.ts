import type { Bilingual } from "../../errors/publish-error.ts";
import type { Severity } from "../finding.ts";

/** What severities are called. */
export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  note: { zh: "提示", en: "Note" },
};

/** What severities mean, and so in which order they are looked at. */
export const severityMeanings: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: "两处印出的数不能同时为真", en: "printed figures that cannot both be true" },
  warning: {
    zh: "说法、名称、个数、单位或日期与别处不一致",
    en: "a statement, name, count, unit or date that another contradicts",
  },
  note: { zh: "只差四舍五入，或只是惯例、措辞", en: "rounding, convention or wording" },
};

/** The gravest first. */
export const severityOrder: readonly Severity[] = ["error", "warning", "note"];
