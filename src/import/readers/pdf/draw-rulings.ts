import type { Ruling } from "./page.ts";

/** Scale and shift of a drawing: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A drawing operator of a page with its arguments, by pdf.js's names. */
export interface Operator {
  readonly name: string;
  readonly arguments: unknown;
}

/** Thickest bar that is drawn for a line, in points. */
const thickest = 3;
/** Shortest line that counts, in points. */
const shortest = 4;

const painted = new Set([
  "stroke",
  "closeStroke",
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
]);
const filledOnly = new Set(["fill", "eoFill"]);

/** Finds the horizontal and vertical lines that a page draws, as strokes, as edges of stroked boxes, or as thin bars. `viewport` maps to the page as shown. */
export function drawRulings(
  operators: readonly Operator[],
  viewport: Matrix,
  nameOf: (code: number) => string,
): Ruling[] {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  for (const { name, arguments: args } of operators) {
    if (name === "save") saved.push(matrix);
    else if (name === "restore" || name === "paintFormXObjectEnd") matrix = saved.pop() ?? viewport;
    else if (name === "transform") matrix = multiply(matrix, toMatrix(args));
    else if (name === "paintFormXObjectBegin") {
      saved.push(matrix);
      matrix = multiply(matrix, toMatrix(first(args)));
    } else if (name === "constructPath") rulings.push(...rulingsOf(args, matrix, nameOf));
  }
  return rulings;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function numbersOf(value: unknown): readonly number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return Array.isArray(value) ? value.map(Number) : [];
}

function toMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(value);
  return [a, b, c, d, e, f];
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

type Point = readonly [number, number];

function rulingsOf(args: unknown, matrix: Matrix, nameOf: (code: number) => string): Ruling[] {
  if (!Array.isArray(args)) return [];
  const operator = nameOf(Number(args[0]));
  if (!painted.has(operator)) return [];
  const data: unknown = first(args[1]);
  return subpaths(numbersOf(data), matrix).flatMap((points) => ofSubpath(points, filledOnly.has(operator)));
}

/** Numbers each drawing step takes: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const steps: readonly number[] = [2, 2, 6, 4, 0];

/** The corner points of each part of a path; a part with curves has none, for it is no line. */
function subpaths(numbers: readonly number[], [a, b, c, d, e, f]: Matrix): Point[][] {
  const parts: Point[][] = [];
  let index = 0;
  while (index < numbers.length) {
    const step = numbers[index] ?? 4;
    const [x = 0, y = 0] = numbers.slice(index + 1, index + 3);
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    const part = parts.at(-1);
    if (step === 0) parts.push([point]);
    else if (step === 1) part?.push(point);
    else if (step === 4 && part?.[0]) part.push(part[0]);
    else parts.push([]);
    index += 1 + (steps[step] ?? 0);
  }
  return parts;
}

function ofSubpath(points: readonly Point[], isFill: boolean): Ruling[] {
  if (points.length < 2) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= thickest && width > height)
    return width < shortest ? [] : [horizontal((top + bottom) / 2, left, right)];
  if (width <= thickest && height > width) return height < shortest ? [] : [vertical((left + right) / 2, top, bottom)];
  if (isFill) return [];
  return points.slice(1).flatMap(([x, y], index): Ruling[] => {
    const [fromX = x, fromY = y] = points[index] ?? [];
    if (Math.abs(fromY - y) < 0.5 && Math.abs(fromX - x) >= shortest) return [horizontal(y, fromX, x)];
    if (Math.abs(fromX - x) < 0.5 && Math.abs(fromY - y) >= shortest) return [vertical(x, fromY, y)];
    return [];
  });
}

function horizontal(across: number, a: number, b: number): Ruling {
  return { vertical: false, across, from: Math.min(a, b), to: Math.max(a, b) };
}

function vertical(across: number, a: number, b: number): Ruling {
  return { vertical: true, across, from: Math.min(a, b), to: Math.max(a, b) };
}
