import { Document, isCollection, visit, type Scalar } from "yaml";

/** Depth of nesting from which maps and lists are written on one line: a row of a section reads like a row of the table. */
export type FlowDepth = 1 | 2 | 3 | 4;

/**
 * Writes content as YAML that reads back the same under the failsafe schema: every value in double quotes, keys plain, one row a line.
 * `flowDepth` counts nested collections from the top (1 is the file's own list or map).
 */
export function writeYaml(value: unknown, header: string, flowDepth: FlowDepth): string {
  const document = new Document(value, { schema: "failsafe", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      quote(node, key === "key");
    },
    Collection(_, node, path) {
      const depth = path.filter((ancestor) => isCollection(ancestor)).length + 1;
      if (depth >= flowDepth) node.flow = true;
    },
  });
  return `${header}${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}

function quote(node: Scalar, isKey: boolean): void {
  node.type = isKey ? "PLAIN" : "QUOTE_DOUBLE";
}
