import type { CodeEntry, FigureEntry, RowEntry, SectionEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";

/** A printed code with the name beside it. */
export interface PrintedCode {
  readonly code: string;
  readonly name: string;
  /** 表3, 一般公共预算当年拨款具体使用情况 … */
  readonly place: string;
  readonly figure: FigureEntry | undefined;
}

const economicForms: readonly string[] = ["xj/6", "final/6"];

/** Every code with its name, print order; a path 类（类）款（款）项（项） gives each code on it its own name. */
export function printedCodes({ disclosure }: RuleContext): readonly PrintedCode[] {
  return disclosure.sections.flatMap((section) => section.rows.flatMap((row) => namesIn(section, row)));
}

/** Whether a section's codes are 支出经济分类. */
export function schemeOf({ form }: Pick<SectionEntry, "form">): CodeEntry["scheme"] {
  return economicForms.includes(form) ? "economic" : "functional";
}

function namesIn(section: SectionEntry, row: RowEntry): PrintedCode[] {
  const { code, name } = row;
  if (code === undefined) return [];
  const place = section.part === "table" ? `表${section.section}` : section.title;
  const [figure] = row.figures;
  const path = /^(.+)（类）(?:(.+)（款）)?(?:(.+)（项）)?$/.exec(name.replace(/\s/g, ""));
  if (!path) return [{ code, name, place, figure }];
  return path.slice(1).flatMap((step: string | undefined, level) => {
    const length = 3 + 2 * level;
    return step === undefined || code.length < length
      ? []
      : [{ code: code.slice(0, length), name: step, place, figure }];
  });
}

/** A code's name without what print varies in. */
export function plainCodeName(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}
