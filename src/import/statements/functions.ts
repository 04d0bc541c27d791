import type { CodeName } from "../context.ts";
import { likeness, plainName } from "../draft/names.ts";

/** A function code found for words; `candidates` when it is not certain, likeliest first. */
export interface FoundFunction {
  readonly code: string;
  /** The name as printed, without a printed code. */
  readonly name: string;
  readonly candidates?: readonly string[];
}

const levels = [
  { mark: "（类）", digits: 3 },
  { mark: "（款）", digits: 5 },
  { mark: "（项）", digits: 7 },
] as const;

/** Cuts 一般公共服务支出（类）…（款）…（项） into its names. */
function namesOfPath(folded: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const { mark } of levels) {
    const at = folded.indexOf(mark, from);
    if (at < 0) break;
    names.push(folded.slice(from, at));
    from = at + mark.length;
  }
  return from === folded.length ? names : [];
}

const sameName = (left: string, right: string): boolean => plainName(left) === plainName(right);
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/**
 * The 支出功能分类 code that printed words mean: a code printed before a name, a path of names with （类）（款）（项） under any name a code ever
 * bore, or the name of a 类 alone. A 款 under an unknown name is certain when only one code of the whole classification bears the name of
 * the 项; otherwise the likeliest codes of the 类 are candidates. Undefined when the words are no function.
 */
export function findFunction(
  printed: string,
  folded: string,
  functional: readonly CodeName[],
): FoundFunction | undefined {
  const coded = /^(2[0-3]\d(?:\d{2}){0,2})(?=\p{Script=Han})/u.exec(folded)?.[1];
  if (coded) return { code: coded, name: printed.slice(coded.length) };
  const names = namesOfPath(folded);
  const under = (names.length > 0 ? names : [folded]).reduce<readonly string[]>(
    (parents, name, depth) =>
      unique(
        functional
          .filter((code) => code.code.length === levels[depth]?.digits && sameName(code.name, name))
          .map((code) => code.code)
          .filter((code) => depth === 0 || parents.some((parent) => code.startsWith(parent))),
      ),
    [],
  );
  const [code, ...others] = under;
  if (code !== undefined && others.length === 0) return { code, name: printed };
  return names.length > 0 ? guess(printed, names, functional) : undefined;
}

/** For a path one of whose names no code bears: the code the last name alone decides, or candidates. */
function guess(printed: string, names: readonly string[], functional: readonly CodeName[]): FoundFunction | undefined {
  const digits = levels[names.length - 1]?.digits;
  const last = names.at(-1) ?? "";
  const classes = functional.filter((code) => code.code.length === 3 && sameName(code.name, names[0] ?? ""));
  const inside = (code: string): boolean =>
    classes.length === 0 || classes.some((parent) => code.startsWith(parent.code));
  const bearing = unique(
    functional.filter((code) => code.code.length === digits && sameName(code.name, last)).map((code) => code.code),
  );
  const [only, ...more] = bearing;
  if (only !== undefined && more.length === 0 && inside(only) && classes.length > 0)
    return { code: only, name: printed };
  const path = new Map(functional.map((code) => [code.code, code.name]));
  const score = (code: CodeName): number =>
    likeness(code.name, last) * 2 + likeness(path.get(code.code.slice(0, 5)) ?? "", names[1] ?? "");
  const scored = functional
    .filter((code) => code.code.length === digits && inside(code.code))
    .map((code) => ({ code: code.code, score: score(code) }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const candidates = unique(scored.map((candidate) => candidate.code)).slice(0, 3);
  const [best] = candidates;
  return best === undefined ? undefined : { code: best, name: printed, candidates };
}
