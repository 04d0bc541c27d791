/** A run of text on a page. Points (1/72 inch) from the top left corner of the page as it is shown. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Middle of the letters' height. */
  readonly middle: number;
  /** Size of the font. */
  readonly size: number;
}

/** A straight line drawn on a page: along `across` from `from` to `to`. */
export interface Ruling {
  readonly vertical: boolean;
  /** Position: x of a vertical line, y of a horizontal one. */
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

/** A page of a PDF: what stands on it and where. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rulings: readonly Ruling[];
}
