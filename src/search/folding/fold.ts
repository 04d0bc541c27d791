/** What differs from one print to the next without meaning anything: blanks, punctuation, invisible characters. */
const ignored = /^[\s\p{P}\p{Z}\p{Cc}\p{Cf}`´]*$/u;

/** Simplified forms by traditional character. */
export type SimplifiedForms = ReadonlyMap<string, string>;

/** Text as it is compared, and where each unit of it stands in the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original … */
  readonly starts: readonly number[];
  /** … and where it ends. */
  readonly ends: readonly number[];
}

/** One way to make text comparable; names and queries must be folded the same way. */
export interface Folding {
  readonly fold: (original: string) => Folded;
  /** The folded text alone. */
  readonly foldText: (original: string) => string;
  /** Every character of what was folded so far. */
  readonly met: () => ReadonlySet<string>;
}

/**
 * Makes text comparable, character by character: NFKC (full width, half width), lower case, traditional to simplified, blanks and punctuation
 * dropped. `“三公” 经费` and `三公经費`, `（２０２４年）` and `2024年` fold alike.
 */
export function makeFolding(simplified: SimplifiedForms = new Map()): Folding {
  const known = new Map<string, string>();
  const foldCharacter = (character: string): string => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldAfresh(character, simplified);
      known.set(character, folded);
    }
    return folded;
  };
  const states = new Uint8Array(0x10000);
  const isFolded = (unit: number): boolean => {
    if (states[unit] === unmet) {
      const character = String.fromCharCode(unit);
      states[unit] = !isSurrogate(unit) && foldCharacter(character) === character ? same : changes;
    }
    return states[unit] === same;
  };
  return {
    fold: (original) => foldEach(original, foldCharacter),
    foldText: (original) => {
      let text = "";
      let from = 0;
      for (let index = 0; index < original.length; index += 1) {
        if (isFolded(original.charCodeAt(index))) continue;
        const character = String.fromCodePoint(original.codePointAt(index) ?? 0);
        text += original.slice(from, index) + foldCharacter(character);
        index += character.length - 1;
        from = index + 1;
      }
      return from === 0 ? original : text + original.slice(from);
    },
    met: () => new Set([...known.values()].flatMap((folded) => [...folded])),
  };
}

/** What is known of a UTF-16 unit: nothing yet, it is its own folded form, or it is not. */
const [unmet, same, changes] = [0, 1, 2];

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function foldAfresh(character: string, simplified: SimplifiedForms): string {
  const forms = [...character.normalize("NFKC").toLowerCase()].filter((each) => !ignored.test(each));
  return forms.map((each) => simplified.get(each) ?? each).join("");
}

function foldEach(original: string, foldCharacter: (character: string) => string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(place);
      ends.push(place + character.length);
    }
    text += folded;
    place += character.length;
  }
  return { text, starts, ends };
}
