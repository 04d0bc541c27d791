import type { SectionEntry } from "../../compile/entry.ts";
import type { Fault } from "./explain.ts";

/** Rows in a run that are taken for one shift. */
const shiftedRows = 3;

/** Faults with one cause; the first fault is the one to show. */
export interface Cause {
  readonly faults: readonly Fault[];
  /** Names and numbers of a run of rows seem to have slipped against each other. */
  readonly shifted: boolean;
}

/** A printed row by its place in print. */
interface Line {
  readonly section: SectionEntry | undefined;
  readonly index: number;
  readonly faults: Fault[];
}

/**
 * Puts faults of one cause together: those of one row (it is missing, or printed with other numbers), and those of three or more rows in a run
 * (names slipped against numbers).
 */
export function findCauses(faults: readonly Fault[]): Cause[] {
  const lines: Line[] = [];
  for (const fault of faults) {
    const { section, index } = lineOf(fault);
    const line = lines.find((one) => one.section === section && one.index === index && index >= 0);
    if (line) line.faults.push(fault);
    else lines.push({ section, index, faults: [fault] });
  }
  return findRuns(lines).flatMap(causesOf);
}

function causesOf(run: readonly Line[]): Cause[] {
  if (run.length >= shiftedRows) return [{ faults: run.flatMap((line) => line.faults), shifted: true }];
  return run.map((line) => ({ faults: line.faults, shifted: false }));
}

/** Cuts lines into runs of rows that follow each other in print. */
function findRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.index - b.index)) {
    const run = runs.find(([first, ...rest]) => {
      const last = rest.at(-1) ?? first;
      return last && line.index >= 0 && last.section === line.section && last.index === line.index - 1;
    });
    if (run) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Section and place among its rows that print figures, of the cell a fault names first; −1 where the row is not printed. */
function lineOf({ corrections }: Fault): { section: SectionEntry | undefined; index: number } {
  const spot = corrections[0]?.spot;
  const printed = spot?.section.rows.filter((row) => row.figures.length > 0 || row === spot.row);
  return { section: spot?.section, index: spot?.row && printed ? printed.indexOf(spot.row) : -1 };
}
