/** JSON written unit by unit into memory, so that millions of small entries need no string each. */
export interface UnitWriter {
  /** Begins an object under a key. */
  readonly open: (key: string) => void;
  /** Begins a value of the object under a key of one unit, or under the empty key. */
  readonly key: (unit: number | undefined) => void;
  /** Ends the object; all that was written since the last time. */
  readonly close: () => string;
  /** Writes a mark: a quote, a bracket, a comma, a blank. */
  readonly mark: (character: string) => void;
  /** Writes a whole number, not negative, in a base up to 36. */
  readonly number: (value: number, base: number) => void;
}

const atFirst = 0x400;

/** Starts writing. */
export function makeWriter(): UnitWriter {
  const decoder = new TextDecoder("utf-16le");
  let units = new Uint16Array(atFirst);
  let length = 0;
  let isFirst = true;
  const put = (code: number): void => {
    if (length === units.length) units = grown(units);
    units[length] = code;
    length += 1;
  };
  const mark = (character: string): void => put(character.charCodeAt(0));
  const unit = (code: number): void => {
    if (isEscaped(code)) for (const character of `\\u${code.toString(16).padStart(4, "0")}`) mark(character);
    else put(code);
  };
  const number = (value: number, base: number): void => {
    const rest = Math.floor(value / base);
    if (rest > 0) number(rest, base);
    put(digitOf(value - rest * base));
  };
  return {
    open: (key) => {
      mark('"');
      for (let index = 0; index < key.length; index += 1) unit(key.charCodeAt(index));
      mark('"');
      mark(":");
      mark("{");
      isFirst = true;
    },
    key: (code) => {
      if (!isFirst) mark(",");
      isFirst = false;
      mark('"');
      if (code !== undefined) unit(code);
      mark('"');
      mark(":");
    },
    close: () => {
      mark("}");
      const text = decoder.decode(units.subarray(0, length));
      length = 0;
      return text;
    },
    mark,
    number,
  };
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

function digitOf(value: number): number {
  return value < 10 ? 0x30 + value : 0x61 + value - 10;
}

/** Halves of characters beyond the first 65,536 may stand alone in a piece; quotes, backslashes and controls mean something in JSON. */
function isEscaped(code: number): boolean {
  return (code >= 0xd800 && code < 0xe000) || code < 0x20 || code === 0x22 || code === 0x5c;
}
