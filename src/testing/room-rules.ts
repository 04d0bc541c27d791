import { builtinModules } from "node:module";
import { posix } from "node:path";
import {
  findClientFolder,
  findRoom,
  findRule,
  isTestCode,
  ROOMS_WITH_BUILD,
  ROOMS_WITH_COLLECTIONS,
  ROOMS_WITH_EFFECTS,
} from "./rooms.ts";
import { type ImportSite, readSourceCode, type SourceCode } from "./source-code.ts";

/** Every file of the rooms: path from the project's root with slashes → its text. */
export type Files = ReadonlyMap<string, string>;

/** Sentences, one for each place that breaks the map, as `path:line what is wrong`; empty when all is well. */
export function findViolations(files: Files): string[] {
  const sources = new Map([...files].map(([path, text]) => [path, readSourceCode(path, text)]));
  const single = [...sources].flatMap(([path, source]) => [
    ...checkPlace(path),
    ...source.imports.flatMap((site) => checkSpecifier(path, site)),
    ...(isTestCode(path) ? [] : checkCode(path, source)),
  ]);
  return [...single, ...findCycles(sources)].sort();
}

/** Rules about where a file stands and what it is called. */
function checkPlace(path: string): string[] {
  const room = findRoom(path);
  const found: string[] = [];
  if (/\/index\.[mc]?[jt]s$/.test(path)) found.push(`${path} is a barrel: import the file itself`);
  if (path.startsWith("src/pages/") && path.endsWith(".test.ts")) found.push(`${path} would become a page of the site`);
  if (isTestCode(path)) return found;
  if (room === undefined || findRule(room) === undefined) found.push(`${path} stands in no room of the map`);
  return found;
}

/** Rules about how an import is written, which hold for tests too. */
function checkSpecifier(path: string, { specifier, line }: ImportSite): string[] {
  if (!specifier.startsWith(".")) return [];
  const file = specifier.replace(/\?.*$/, "");
  return /\.\w+$/.test(posix.basename(file)) ? [] : [`${path}:${line} imports "${specifier}" without its ending`];
}

/** Rules about what a file may know. */
function checkCode(path: string, { imports, effects }: SourceCode): string[] {
  const room = findRoom(path) ?? "";
  const found = imports.flatMap((site) => {
    const wrong = site.specifier.startsWith(".") ? checkRelative(path, room, site) : checkPackage(room, site.specifier);
    return wrong === undefined ? [] : [`${path}:${site.line} ${wrong}`];
  });
  const forbidden = effects.filter(({ name }) =>
    name === "import.meta.env" ? !ROOMS_WITH_BUILD.includes(room) : !ROOMS_WITH_EFFECTS.includes(room),
  );
  return [...found, ...forbidden.map(({ name, line }) => `${path}:${line} uses ${name}, which belongs in scripts`)];
}

function checkRelative(path: string, room: string, { specifier, typesOnly }: ImportSite): string | undefined {
  const target = resolveImport(path, specifier);
  const other = findRoom(target);
  if (isTestCode(target)) return `imports test code, "${specifier}"`;
  if (other === undefined) return `imports "${specifier}", which stands in no room`;
  const client = findClientFolder(path);
  if (client !== undefined) {
    return other === room || typesOnly
      ? undefined
      : `runs in the reader's browser and may take only types from ${other}`;
  }
  if (other === room) return undefined;
  const rule = findRule(room);
  if (rule?.uses.includes(other) === true) return undefined;
  if (rule?.types?.includes(other) !== true) return `imports ${other}, which ${room} must not know`;
  return typesOnly ? undefined : `may take only types from ${other}`;
}

function checkPackage(room: string, specifier: string): string | undefined {
  const name = specifier.replace(/^node:/, "");
  const isBuiltin = specifier.startsWith("node:") || builtinModules.includes(name);
  if (isBuiltin && !ROOMS_WITH_EFFECTS.includes(room)) return `imports ${specifier}, which belongs in scripts`;
  if (specifier === "astro:content" && !ROOMS_WITH_COLLECTIONS.includes(room)) {
    return "imports astro:content, which belongs in load";
  }
  return undefined;
}

function resolveImport(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, "")));
}

/** One sentence for each circle of files that import each other, types included; tests may not be in one either. */
function findCycles(sources: ReadonlyMap<string, SourceCode>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      found.add(`${startAtSmallest(trail.slice(seenAt)).join(" → ")} is a circle of imports`);
      return;
    }
    const source = sources.get(path);
    if (source === undefined || done.has(path)) return;
    for (const { specifier } of source.imports) {
      if (specifier.startsWith(".")) visit(resolveImport(path, specifier), [...trail, path]);
    }
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return [...found];
}

function startAtSmallest(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first)];
}
