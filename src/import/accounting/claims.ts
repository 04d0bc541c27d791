/**
 * What a place of the content says the source prints there.
 * `figure` a number of its own · `words` a text that is one cell (指标值, 依据) · `name` of a row, project, body or title · `prose` running text ·
 * `code` the digits of a classification code.
 */
export type ClaimKind = "figure" | "words" | "name" | "prose" | "code";

/** A value of the content that must stand in the source. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Address inside the disclosure: `narrative#said-income/gpb/amount`. */
  readonly address: string;
  /** As printed, without direction word. */
  readonly printed: string;
  /** 增加, 下降 … printed before a figure. */
  readonly word?: string;
  /** Unit that follows a figure in running text, where it is not money. */
  readonly unit?: string;
  readonly isMoney?: true;
  /** Line on which it stands. */
  readonly line: number;
  /** Line of its row, by which questions speak of it. */
  readonly rowLine: number;
}
