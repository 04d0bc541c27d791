import type { PublishedAudit, PublishedFinding } from "../checks/published/audit.ts";
import { sortByIds } from "./order.ts";
import type { DownloadColumn, DownloadTable } from "./table.ts";

type Name =
  | "finding_id"
  | "disclosure_id"
  | "rule"
  | "rule_title"
  | "severity"
  | "figure_ids"
  | "expected"
  | "actual"
  | "difference"
  | "message"
  | "message_en"
  | "acknowledged_on"
  | "acknowledgement"
  | "address";

const columns: readonly DownloadColumn<Name>[] = [
  { name: "finding_id", type: "string", title: "结果编号", description: "公开编号:核对项:所在，数字不变则编号不变" },
  { name: "disclosure_id", type: "string", title: "公开编号" },
  { name: "rule", type: "string", title: "核对项", description: "永久编号，全部核对项列在网站的“核对”一页" },
  { name: "rule_title", type: "string", title: "应当" },
  {
    name: "severity",
    type: "string",
    title: "轻重",
    description: "error 错误：两个印出的数不能同时为真，warning 疑问：说法与别处不一致，note 提示：舍入或惯例",
    words: ["error", "warning", "note"],
  },
  {
    name: "figure_ids",
    type: "string",
    title: "有关的数",
    description: "figures.csv 里的编号，以空格相隔，最可能印错的在前；也可能在上一年的公开里",
  },
  { name: "expected", type: "string", title: "按其余数字应为", description: "数或文字；没有推算的留空" },
  { name: "actual", type: "string", title: "印为", description: "数或文字；没有的留空" },
  { name: "difference", type: "number", title: "相差", description: "印为减应为；不是数的留空" },
  { name: "message", type: "string", title: "说明" },
  { name: "message_en", type: "string", title: "说明（英文）" },
  { name: "acknowledged_on", type: "date", title: "发布者说明的日期", description: "没有说明的留空" },
  { name: "acknowledgement", type: "string", title: "发布者的说明" },
  { name: "address", type: "string", title: "本站地址", description: "去掉 index.html" },
];

/** One row a finding that every reader may know; none where the site was not checked. */
export function findingsTable(audit: PublishedAudit | undefined): DownloadTable<Name> {
  const findings = audit?.disclosures.flatMap((disclosure) => disclosure.findings) ?? [];
  return {
    name: "findings",
    title: "核对结果",
    description: "核对发现的每一条错误、疑问和提示一行；相符的只计数，不列。只告诉发布者的不在其中。",
    key: ["finding_id"],
    columns,
    references: [{ column: "disclosure_id", table: "disclosures", key: "disclosure_id" }],
    rows: sortByIds(findings, ({ id }) => id).map(toRow),
  };
}

function toRow(finding: PublishedFinding): Readonly<Record<Name, string>> {
  const { id, disclosureId, rule, title, severity, figures, message, acknowledged, address } = finding;
  return {
    finding_id: id,
    disclosure_id: disclosureId,
    rule,
    rule_title: title.zh,
    severity,
    figure_ids: figures.map((figure) => figure.id).join(" "),
    expected: finding.expected ?? "",
    actual: finding.actual ?? "",
    difference: finding.difference ?? "",
    message: message.zh,
    message_en: message.en,
    acknowledged_on: acknowledged?.date ?? "",
    acknowledgement: acknowledged?.explanation ?? "",
    address,
  };
}
