/**
 * The shapes of the files of one disclosure, as read from YAML or JSON and accepted by the schemas of this room.
 * Every scalar is a string, as printed. Absent means blank: the source prints nothing there.
 */

/** A place in the source: a line (`153`), page and line (`p12.34`), a cell of a sheet or table (`表3!C7`), or a paragraph (`段12`). */
export type At = string;

/** A printed value whose place differs from its row's, or that cannot be read as a number. */
export interface MarkedCell {
  readonly printed: string;
  readonly at?: At;
  /** The source misprints it; kept as it is, never read as a number. */
  readonly unreadable?: "true";
}

/** What the paper says in one cell: `1,280.59`, `增加 1,280.59`, `0.00`, `不予公开`, `未安排`. */
export type CellContent = string | MarkedCell;

/** A figure inside a reason, goal or other prose. */
export interface CiteContent {
  /** The number, with its direction word where `of` says what changed: `增长 23.66`. */
  readonly printed: string;
  readonly unit: string;
  readonly at?: At;
  /** What the sentence says changed against last year by this number, in its own words (`基本支出预算`); `编制预算` for the year of a budget. */
  readonly of?: string;
  /** Key of the project the sentence names. */
  readonly project?: string;
}

/** One printed row. Further keys are column ids of the form. */
export interface RowContent {
  /** Fixed row id, classification code (digits), or short key; with `~2` for a repeated row of a faulty source. */
  readonly row?: string;
  /** Body whose group of rows this is in, where a table is grouped by body. */
  readonly body?: string;
  /** Key of the project in projects.yaml; in forms with a column `project` (项目支出) that column's cell, see `rowNames`. */
  readonly project?: string;
  /** The row's own name as printed. */
  readonly name?: string;
  readonly at?: At;
  readonly cites?: readonly CiteContent[];
  readonly [column: string]: CellContent | readonly CiteContent[] | undefined;
}

/** A column of a table that no profile knows. */
export interface GenericColumn {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly unit?: string;
}

/** A note below a table (注, 备注, 说明), as printed; prose. */
export interface NoteContent {
  readonly text: string;
  readonly at?: At;
}

/** A term that the document explains in its 名词解释, as printed; what it says of it stands in narrative.md. */
export interface PrintedTermContent {
  readonly term: string;
  readonly at?: At;
}

/** One section of sections.yaml: an official table or something said in words. */
export interface SectionContent {
  readonly form: string;
  /** 计量单位 of the money columns: 元, 万元 or 亿元. */
  readonly unit?: string;
  readonly at?: At;
  /** The source says the table is empty (空表), or says in a sentence that nothing was arranged. */
  readonly empty?: "true";
  /** Generic tables only. */
  readonly title?: string;
  readonly columns?: readonly GenericColumn[];
  readonly rows?: readonly RowContent[];
  readonly notes?: readonly NoteContent[];
}

/** One entry of projects.yaml; no money. */
export interface ProjectContent {
  /** Short key, given once: p1, p2 … */
  readonly project: string;
  /** The name under which the register lists it; names as printed elsewhere stand elsewhere. */
  readonly name: string;
  /** The body that carries it out. */
  readonly body?: string;
  /** 不予公开: never joined with a named project. */
  readonly withheld?: "true";
  readonly track?: string;
  readonly at?: At;
}

/** One clause of clauses.yaml: row `scale` and its allocation rows, see form `clause`. */
export interface ClauseContent {
  readonly project: string;
  readonly name: string;
  readonly at?: At;
  readonly unit?: string;
  readonly rows: readonly RowContent[];
}

/** A fund line: one cell (goals) or several columns (evaluations). */
export type FundContent = CellContent | { readonly at?: At; readonly [column: string]: CellContent | undefined };

/** One goal or evaluation table of performance.yaml. Rows are indicators; row `total` is the printed 总分. */
export interface PerformanceContent {
  readonly form: string;
  /** Short key, given once: g1, g2 … */
  readonly key: string;
  /** The projects it covers; empty for the overall tables and where none in the register is meant. */
  readonly projects?: readonly string[];
  /** 项目名称 as printed in the table. */
  readonly "project-name"?: string;
  /** 预算单位, 主管部门, 部门名称 as printed. */
  readonly department?: string;
  /** 实施单位 as printed. */
  readonly implementer?: string;
  /** 项目负责人 or 部门联系人 as printed: a person; masked everywhere unless site.yaml says otherwise. */
  readonly person?: string;
  readonly phone?: string;
  /** 项目总体目标, 年度绩效目标, 预期目标; prose. */
  readonly goal?: CellContent;
  /** 实际完成情况; prose. */
  readonly outcome?: CellContent;
  readonly cites?: readonly CiteContent[];
  readonly unit?: string;
  readonly at?: At;
  readonly funds?: Readonly<Record<string, FundContent>>;
  readonly rows: readonly RowContent[];
}

/** An office or a subordinate body as listed in 机构设置. */
export interface ListedBody {
  readonly name: string;
  readonly body?: string;
  /** 行政单位, 全额事业单位 … as printed. */
  readonly nature?: string;
  readonly at?: At;
}

/** The publisher's answer to a finding of the checks. */
export interface AcknowledgementContent {
  /** Id of the finding as `npm run check` tells it. */
  readonly finding: string;
  /** Shown with the finding. */
  readonly explanation: string;
  /** Day of the answer, `2026-11-21`. */
  readonly date: string;
}

/** disclosure.yaml. */
export interface DisclosureContent {
  readonly body: string;
  /** `budget` | `final` | `three-public` | `other`. */
  readonly kind: string;
  /** `department` 部门 | `unit` 单位. */
  readonly scope: string;
  readonly "fiscal-year": string;
  readonly title: string;
  readonly profile: string;
  readonly unit: string;
  /** Date on which the finance department approved it, where the publisher knows it, `2024-02-05`. */
  readonly "approved-on"?: string;
  /** Date printed in the document or given by the publisher, `2024-02-22`. */
  readonly "published-on"?: string;
  readonly source: {
    readonly file: string;
    readonly sha256: string;
    readonly lines?: string;
    readonly url?: string;
    /** Further files of the same disclosure: the workbook of its tables. */
    readonly also?: readonly { readonly file: string; readonly sha256: string }[];
  };
  readonly offices?: readonly ListedBody[];
  readonly units?: readonly ListedBody[];
  /** Attachments the document names; `present: "false"` when they were not part of it. */
  readonly attachments?: readonly {
    readonly title: string;
    readonly at?: At;
    readonly form?: string;
    readonly present?: string;
  }[];
  readonly functions?: CellContent;
  readonly terms?: readonly PrintedTermContent[];
  readonly note?: string;
  /** The publisher's own words: an import keeps them as they are. */
  readonly acknowledged?: readonly AcknowledgementContent[];
}

/** All files of one disclosure together. */
export interface DisclosureFiles {
  readonly disclosure: DisclosureContent;
  readonly sections: readonly SectionContent[];
  readonly projects: readonly ProjectContent[];
  readonly clauses: readonly ClauseContent[];
  readonly performance: readonly PerformanceContent[];
}
