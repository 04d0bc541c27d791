/** Letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Name of a cell, row and column counted from 0: C7. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
