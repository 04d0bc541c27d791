import ts from "typescript";

/** One import, export-from or `import()` of a file. */
export interface ImportSite {
  /** As written, e.g. "../model/money.ts". */
  readonly specifier: string;
  /** Nothing of it is left when the types are stripped. */
  readonly typesOnly: boolean;
  /** Counts from 1. */
  readonly line: number;
}

/** A use of something the outside world decides: disk, clock, chance, network, build. */
export interface EffectSite {
  /** e.g. "Date.now", "new Date()", "process". */
  readonly name: string;
  readonly line: number;
}

/** What the rooms rules ask of one file. */
export interface SourceCode {
  readonly imports: readonly ImportSite[];
  readonly effects: readonly EffectSite[];
}

const EFFECTS_BY_MEMBER = ["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"];
const EFFECTS_BY_NAME = ["process", "fetch", "XMLHttpRequest"];

/** Reads a TypeScript, JavaScript or Astro file, without running or resolving anything. */
export function readSourceCode(path: string, text: string): SourceCode {
  const code = path.endsWith(".astro") ? scriptOfAstro(text) : text;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imports: ImportSite[] = [];
  const effects: EffectSite[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const found = readImport(node);
    if (found !== undefined) imports.push({ ...found, line });
    const name = readEffect(node);
    if (name !== undefined) effects.push({ name, line });
    node.forEachChild(visit);
  };
  visit(source);
  return { imports, effects };
}

/**
 * An Astro file as a script of the same lines: frontmatter and `<script>` bodies stay, and so does every `{…}` of the
 * markup that stands on one line; the rest is blanked.
 */
function scriptOfAstro(text: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, " ");
  const front = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const head = front === null ? "" : front[0].replaceAll("---", "   ");
  const markup = text.slice(front === null ? 0 : front[0].length);
  const pieces = /(<script\b[^>]*>)([\s\S]*?)<\/script>|<style\b[^>]*>[\s\S]*?<\/style>|\{([^{}\n]+)\}/g;
  let body = "";
  let end = 0;
  for (const piece of markup.matchAll(pieces)) {
    const [whole, opening = "", script, expression] = piece;
    body += blank(markup.slice(end, piece.index));
    if (script !== undefined) body += `${blank(opening)};${script};${" ".repeat("</script>".length - 2)}`;
    else body += expression === undefined ? blank(whole) : `;${expression};`;
    end = piece.index + whole.length;
  }
  return head + body + blank(markup.slice(end));
}

function readImport(node: ts.Node): Omit<ImportSite, "line"> | undefined {
  if (ts.isImportDeclaration(node)) return fromSpecifier(node.moduleSpecifier, isTypeImport(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const names = node.exportClause;
    const onlyTypes =
      names !== undefined && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly);
    return fromSpecifier(node.moduleSpecifier, node.isTypeOnly || onlyTypes);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return fromSpecifier(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
    return fromSpecifier(node.arguments[0], false);
  }
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names)
    ? names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly)
    : false;
}

function fromSpecifier(node: ts.Node, typesOnly: boolean): Omit<ImportSite, "line"> | undefined {
  return ts.isStringLiteralLike(node) ? { specifier: node.text, typesOnly } : undefined;
}

function readEffect(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (ts.isMetaProperty(node) && node.parent.getText().startsWith("import.meta.env")) return "import.meta.env";
  if (ts.isPropertyAccessExpression(node)) {
    return EFFECTS_BY_MEMBER.find((name) => node.getText() === name || node.getText() === `globalThis.${name}`);
  }
  return ts.isIdentifier(node) && isFreeName(node) ? EFFECTS_BY_NAME.find((name) => name === node.text) : undefined;
}

/** A name used as a value, not one that is declared, a property's or a type's. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === node || parent.expression.getText() === "globalThis";
  if (ts.isCallExpression(parent) || ts.isElementAccessExpression(parent)) return parent.expression === node;
  return ts.isVariableDeclaration(parent) && parent.initializer === node;
}
