import {
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { FilePlace, Problem } from "../errors/publish-error.ts";
import { checkSize, type ContentFile } from "./content-file.ts";
import { keyOf, makeYamlFile, startOf, type YamlFile } from "./yaml-file.ts";

const mostSyntaxErrors = 5;

/** A thousand openings one after the other: told without parsing, which would take minutes. */
const bottomless = /(?:[[{]\s*|- ){1000}/;

/** How the parser, which calls itself for each level, reports that it came too deep. */
const stackIsFull = "Maximum call stack";

/** What parsing gives: the file, or what is wrong with it. */
export type Parsed =
  { readonly file: YamlFile; readonly problems: readonly [] } | { readonly problems: readonly Problem[] };

/**
 * Reads a YAML or JSON file with the failsafe schema: every scalar stays the string it is printed as. Byte order mark and CRLF are tolerated;
 * aliases, tags, repeated keys, keys that are no words, and unquoted numbers with separators are problems.
 */
export function parseYaml(source: ContentFile): Parsed {
  const tooLarge = checkSize(source);
  if (tooLarge) return { problems: [tooLarge] };
  const { path, text } = source;
  if (bottomless.test(text)) return { problems: [tooDeep(path)] };
  const lines = new LineCounter();
  try {
    const clean = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
    const document = parseDocument(clean, { schema: "failsafe", lineCounter: lines });
    if (document.errors.some(({ message }) => message.includes(stackIsFull))) return { problems: [tooDeep(path)] };
    if (document.contents === null && document.errors.length === 0) return { problems: [empty(path)] };
    const problems = findProblems(path, document, lines, clean);
    return problems.length > 0 ? { problems } : { file: makeYamlFile(path, document, lines), problems: [] };
  } catch (error) {
    // The parser calls itself for each level; only a file made to break it goes that deep.
    if (error instanceof RangeError) return { problems: [tooDeep(path)] };
    throw error;
  }
}

function findProblems(path: string, document: Document.Parsed, lines: LineCounter, text: string): Problem[] {
  const place = (offset: number | undefined): FilePlace => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file: path, line, column: col };
  };
  const found: Problem[] = [];
  visit(document, {
    Alias: (_key, node) => void found.push(alias(place(startOf(node)), node.source)),
    Map: (_key, map) => void found.push(...findBrokenPairs(map, place)),
  });
  const cutUp = found.some(({ code }) => code === "schema/unquoted-number");
  // One wrong bracket makes the parser stumble over all that follows: the first errors are the ones to mend.
  const errors = document.errors.filter((error) => !(cutUp && repeatsDigits(error, text))).slice(0, mostSyntaxErrors);
  const problems = errors.map((error) => {
    const reason = error.message.split(" at line ")[0] ?? error.message;
    return error.code === "DUPLICATE_KEY" ? duplicateKey(place(error.pos[0])) : syntax(place(error.pos[0]), reason);
  });
  for (const warning of document.warnings) problems.push(tag(place(warning.pos[0])));
  problems.push(...found);
  return problems;
}

/** Whether a repeated key is a piece of a number that was cut at its separators (`1,996,996.00` without quotes): that is told once, as such. */
function repeatsDigits(error: YAMLError, text: string): boolean {
  return error.code === "DUPLICATE_KEY" && /^\d{3}(?:\.\d+)?\s*[,}]/.test(text.slice(error.pos[0], error.pos[0] + 40));
}

/** Pairs that YAML accepts and nobody means: `{ amount: 1,943.84 }` is `amount: 1` and a key `943.84` without value. */
function findBrokenPairs(map: YAMLMap, place: (offset: number | undefined) => FilePlace): Problem[] {
  return map.items.flatMap((pair, index) => {
    const key = keyOf(pair);
    if (key === undefined) return [syntax(place(startOf(pair)), "a key must be a word")];
    const rest = map.flow === true ? restOfNumber(map.items.slice(index + 1)) : [];
    if (!isScalar(pair.value) || rest.length === 0) return [];
    const number = [String(pair.value.value), ...rest].join(",");
    return [unquoted(place(startOf(pair.value) ?? startOf(pair)), key, number)];
  });
}

/** Digits that an unquoted separator made keys of: `943.84` after `amount: 1`. */
function restOfNumber(pairs: readonly Pair[]): string[] {
  const keys = pairs.map((pair) => (pair.value === null ? keyOf(pair) : undefined));
  const end = keys.findIndex((key) => key === undefined || !/^\d{1,3}(\.\d+)?%?$/.test(key));
  return keys.slice(0, end === -1 ? undefined : end).flatMap((key) => key ?? []);
}

function empty(path: string): Problem {
  return {
    code: "schema/empty-file",
    place: { file: path, line: 1 },
    found: { zh: "文件里什么也没有", en: "a file with nothing in it" },
    wanted: { zh: "这个文件应有的内容；确实一项也没有时写 []", en: "its content; [] where there is none" },
    fix: {
      zh: "请恢复它的内容；不需要这个文件时，把它删去。",
      en: "Restore its content, or delete the file where it is not needed.",
    },
  };
}

function tooDeep(path: string): Problem {
  return {
    code: "schema/yaml-depth",
    place: { file: path },
    found: { zh: "括号或缩进嵌套了几百层以上", en: "brackets or indents nested hundreds of levels deep" },
    wanted: { zh: "最多几层", en: "a few levels" },
    fix: { zh: "请恢复这个文件原来的内容。", en: "Restore the file." },
  };
}

function syntax(place: FilePlace, reason: string): Problem {
  return {
    code: "schema/yaml-syntax",
    place,
    found: { zh: `这里读不下去（${reason}）`, en: reason },
    wanted: { zh: "正确的 YAML 或 JSON", en: "well-formed YAML or JSON" },
    fix: {
      zh: "请检查这一行和上一行的缩进、引号、括号和冒号。",
      en: "Check indent, quotes, brackets and colons of this line and the one above.",
    },
  };
}

function duplicateKey(place: FilePlace): Problem {
  return {
    code: "schema/duplicate-key",
    place,
    found: { zh: "这个键在同一处已经写过", en: "a key that this map has already" },
    wanted: { zh: "每个键只写一次", en: "each key once" },
    fix: { zh: "请删去其中一个，或改成正确的键。", en: "Delete one of them, or correct its key." },
  };
}

function tag(place: FilePlace): Problem {
  return {
    code: "schema/yaml-tag",
    place,
    found: { zh: "以“!”开头的 YAML 标签", en: "a YAML tag, which begins with an exclamation mark" },
    wanted: { zh: "只有文字、列表和键值", en: "words, lists and keys only" },
    fix: {
      zh: "请删去标签；文字以“!”开头时请加引号。",
      en: "Delete the tag; quote the words if they begin with an exclamation mark.",
    },
  };
}

function alias(place: FilePlace, name: string): Problem {
  return {
    code: "schema/yaml-alias",
    place,
    found: { zh: `引用“*${name}”`, en: `the alias "*${name}"` },
    wanted: { zh: "每处都写出内容本身", en: "the content itself in each place" },
    fix: {
      zh: "请把内容写出来，不用“&”和“*”；文字以“*”开头时请加引号。",
      en: "Write the content out, without & and *; quote words that begin with *.",
    },
  };
}

function unquoted(place: FilePlace, key: string, number: string): Problem {
  return {
    code: "schema/unquoted-number",
    place,
    found: {
      zh: `“${key}”的数带千分位而没有加引号，逗号把它断开了`,
      en: `"${key}" is a number with a separator and no quotes: the comma cuts it in two`,
    },
    wanted: { zh: `加引号的数：${key}: "${number}"`, en: `the number in quotes: ${key}: "${number}"` },
    fix: { zh: "请给这个数加上引号。", en: "Put it in quotes." },
  };
}
