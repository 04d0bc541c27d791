import { isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from "yaml";
import type { FilePlace } from "../errors/publish-error.ts";
import type { FieldPath } from "./field-path.ts";

/** A parsed file whose every value knows its line and column. */
export interface YamlFile {
  readonly path: string;
  /** Maps, lists and strings only; never `null`. */
  readonly value: unknown;
  /** Line and column of a value, or of the nearest value above it when it is missing. */
  locate(path: FieldPath): FilePlace;
  /** Line and column of a key; of its map when it is missing. */
  locateKey(path: FieldPath): FilePlace;
}

/** Makes the file from a document that parsed without an error. */
export function makeYamlFile(path: string, document: Document.Parsed, lines: LineCounter): YamlFile {
  const place = (offset: number | undefined): FilePlace => {
    if (offset === undefined) return { file: path, line: 1, column: 1 };
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  const find = (steps: FieldPath, wanted: "key" | "value"): number | undefined => {
    let node: unknown = document.contents;
    let offset = startOf(node);
    for (const [index, step] of steps.entries()) {
      const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
      const next: unknown = isSeq(node) && typeof step === "number" ? node.items[step] : pair?.value;
      const isLast = index === steps.length - 1;
      const target = pair && (startOf(next) === undefined || (isLast && wanted === "key")) ? pair.key : next;
      if (startOf(target) === undefined) return offset;
      offset = startOf(target);
      node = next;
    }
    return offset;
  };
  return {
    path,
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (steps) => place(find(steps, "value")),
    locateKey: (steps) => place(find(steps, "key")),
  };
}

/** Text of a pair's key; undefined for keys that are lists or maps. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** Offset in the text at which a node or pair begins. */
export function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? rangeOf(node)?.[0] : undefined;
}

function rangeOf(node: Node): readonly [number, number, number] | null | undefined {
  return node.range;
}
