import type { ImportContext } from "../context.ts";
import { bareLabelKey, labelKey } from "./labels.ts";
import type { RawRow } from "./printed.ts";

/** Names a code is known to bear: from the classification and from the document's own tables. */
export interface NameBook {
  /** Keys of the known names of a code, longest first. */
  namesOf(code: string): readonly string[];
  /** The one 类 that bears a name printed without its code (一、一般公共服务支出), or undefined. */
  classOf(name: string): string | undefined;
  /** Keys of the known names of bodies. */
  readonly bodies: ReadonlySet<string>;
}

/** Opens the book with what the classification, the register of bodies and the document's own rows and bodies tell. */
export function openNameBook(
  context: ImportContext,
  rows: readonly RawRow[] = [],
  bodies: readonly string[] = [],
): NameBook {
  const known = new Map<string, Set<string>>();
  const add = (code: string, name: string): void => {
    if (name === "") return;
    const names = known.get(code) ?? new Set();
    names.add(labelKey(name));
    known.set(code, names);
  };
  for (const { code, name } of [...context.functional, ...context.economic]) add(code, name);
  for (const { code, name } of rows) if (code !== "") add(code, name);
  return {
    namesOf: (code) => [...(known.get(code) ?? [])].sort((a, b) => b.length - a.length),
    classOf: (name) => {
      const key = bareLabelKey(name);
      const codes = [...known].flatMap(([code, names]) => (code.length === 3 && names.has(key) ? [code] : []));
      return codes.length === 1 ? codes[0] : undefined;
    },
    bodies: new Set([context.bodyName, ...bodies, ...context.bodies.flatMap((body) => body.names)].map(labelKey)),
  };
}

/** Whether a text is the whole of a known name of a code. */
export function isWholeName(book: NameBook, code: string, text: string): boolean {
  return book.namesOf(code).includes(labelKey(text));
}

/** Whether a text begins a known name of a code and does not end it. */
export function beginsName(book: NameBook, code: string, text: string): boolean {
  const key = labelKey(text);
  return book.namesOf(code).some((name) => name.startsWith(key) && name !== key);
}
