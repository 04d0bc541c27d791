import type { SiteModel } from "../../compile/entry.ts";
import type { Locate } from "../../compile/locate.ts";
import { disclosureTitle } from "../../text/names.ts";
import type { SiteCheck } from "../check-site.ts";
import type { Finding, Severity } from "../finding.ts";
import { bySeverity } from "../order.ts";
import type { Summary } from "../summary.ts";
import { acknowledgementSnippet } from "./snippet.ts";
import { findingText } from "./text-finding.ts";
import { tellFindings } from "./told.ts";
import { severityMeanings, severityNames, severityOrder } from "./words.ts";

/** What a report is made of. */
export interface ReportSource {
  readonly model: SiteModel;
  readonly locate: Locate;
  /** How the content directory is shown; put before the paths of its files. */
  readonly directory: string;
}

/** The report of `npm run check` for the terminal: findings by severity, of each by disclosure, then how to answer them, then the counts. */
export function formatReport(check: SiteCheck, source: ReportSource): string {
  const open = check.findings.filter(isOpen);
  return [
    ...formatFindings(check.findings, source),
    ...(open.length > 0 ? [howToAnswer(open, source.model)] : []),
    formatSummary(check, source.model),
  ].join("\n\n");
}

/** Findings for the terminal, the gravest first; each block begins with what its severity means. */
export function formatFindings(findings: readonly Finding[], { model, locate, directory }: ReportSource): string[] {
  const told = tellFindings(bySeverity(findings), model, locate);
  return severityOrder.flatMap((severity) => {
    const own = told.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    return [
      heading(
        severity,
        own.map(({ finding }) => finding),
      ),
      ...own.map((one, index) => {
        const { disclosureId } = one.finding;
        const isFirst = own[index - 1]?.finding.disclosureId !== disclosureId;
        const text = findingText(one, directory);
        return isFirst ? `── ${nameDisclosure(disclosureId, model)}\n\n${text}` : text;
      }),
    ];
  });
}

/** What a block of findings is about, how many there are and how many of them are answered already. */
function heading(severity: Severity, findings: readonly Finding[]): string {
  const [name, meaning] = [severityNames[severity], severityMeanings[severity]];
  const answered = findings.filter(({ acknowledged }) => acknowledged).length;
  const [zh, en] = answered === 0 ? ["", ""] : [`，已说明 ${answered} 条`, `, ${answered} of them explained`];
  return `━━ ${name.zh} ${findings.length} 条${zh}：${meaning.zh}\n━━ ${findings.length} × ${name.en.toLowerCase()}${en}: ${meaning.en}`;
}

/** How the publisher can answer findings instead of correcting them, with lines ready to be pasted. */
export function howToAnswer(findings: readonly Finding[], { disclosures }: SiteModel): string {
  return [
    "原文确实如此的，可以写明原因，与结果一同公开：把下面的行贴进所说的文件，填上原因和日期。",
    "Where the source does say so, explain it; the explanation is published with the finding. Paste these lines into the file named and fill them in.",
    ...disclosures.flatMap((disclosure) => {
      const own = findings.filter(({ disclosureId }) => disclosureId === disclosure.id);
      return own.length > 0 ? [acknowledgementSnippet(disclosure, own)] : [];
    }),
  ].join("\n");
}

/** Why a build stopped: the findings in its way, and how to answer them. */
export function formatStop(stopping: readonly Finding[], source: ReportSource): string {
  const { length } = stopping;
  return [
    ...formatFindings(stopping, source),
    howToAnswer(stopping, source.model),
    `有 ${length} 条核对结果没有更正，也没有说明，网站没有生成，原来的网站没有动。请改正，或者照上面说明；哪些结果会使网站停止生成，由 site.yaml 的 gate 决定。\n` +
      `${length === 1 ? "1 finding is" : `${length} findings are`} neither put right nor explained. Nothing was built, and the earlier site is untouched. Correct or explain as shown above; which findings stop a build is said by \`gate\` in site.yaml.`,
  ].join("\n\n");
}

/** The counts: of every disclosure, then of all. */
export function formatSummary({ summary, disclosures }: SiteCheck, model: SiteModel): string {
  const lines =
    disclosures.length > 1 ? disclosures.map((one) => line(nameDisclosure(one.disclosureId, model), one.summary)) : [];
  const { checked, held, rounded, failed, unchecked, error, warning, note, acknowledged } = summary;
  return [
    ...lines,
    line(`合计 ${disclosures.length} 份公开`, summary),
    `${disclosures.length} disclosures: ${checked} checked, ${held} held, ${rounded} rounded, ${failed} failed, ${unchecked} not checkable; ${error} errors, ${warning} warnings, ${note} notes, ${acknowledged} of them acknowledged.`,
  ].join("\n");
}

function line(
  name: string,
  { checked, held, rounded, failed, unchecked, error, warning, note, acknowledged }: Summary,
): string {
  return `${name}：核对 ${checked} 项，相符 ${held}，舍入 ${rounded}，不符 ${failed}；另有 ${unchecked} 项无法核对。错误 ${error}，警告 ${warning}，提示 ${note}，其中已说明 ${acknowledged}。`;
}

function nameDisclosure(id: string, model: SiteModel): string {
  const disclosure = model.disclosures.find((one) => one.id === id);
  if (!disclosure) return id;
  const { bodyName, fiscalYear, scope, kind } = disclosure;
  return `${bodyName}${disclosureTitle(fiscalYear, scope, kind)}（${id}）`;
}

/** Errors and warnings that are public and unanswered. */
function isOpen({ severity, audience, acknowledged }: Finding): boolean {
  return severity !== "note" && audience === "public" && !acknowledged;
}
