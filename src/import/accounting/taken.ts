import type { Claim } from "./claims.ts";
import type { PrintedNumber, SourceStream } from "./stream.ts";

/** A claim with the characters of the stream on which it was found. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
}

/** Which claim each number of a source answers to; a number answers to one. */
export class TakenNumbers {
  readonly #stream: SourceStream;
  readonly #byStart: ReadonlyMap<number, number>;
  readonly #ends: ReadonlySet<number>;
  readonly #taken = new Map<number, FoundClaim>();

  constructor(stream: SourceStream) {
    this.#stream = stream;
    this.#byStart = new Map(stream.numbers.map((number, index) => [number.start, index]));
    this.#ends = new Set(stream.numbers.map((number) => number.end));
  }

  /** Numbers that begin within `[from, to)`, in order. */
  *within(from: number, to: number): Generator<PrintedNumber> {
    for (let index = this.#firstFrom(from); index < this.#stream.numbers.length; index += 1) {
      const number = this.#stream.numbers[index];
      if (!number || number.start >= to) return;
      yield number;
    }
  }

  /** Index of the first number that begins at or after a character. */
  #firstFrom(from: number): number {
    let [low, high] = [0, this.#stream.numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stream.numbers[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether characters `[start, end)` begin and end with whole numbers that nothing claims yet. */
  isFree(start: number, end: number): boolean {
    const numbers = [...this.within(start, end)];
    return numbers.length > 0 && numbers.every((number) => number.end <= end && !this.claimOf(number));
  }

  /** Whether a number begins at a character and one ends at another. */
  isWhole(start: number, end: number): boolean {
    return this.#byStart.has(start) && this.#ends.has(end);
  }

  /** Gives the numbers of `[start, end)` that nothing claims yet to a claim. */
  take(claim: Claim, start: number, end: number): void {
    const found = { claim, start, end };
    for (const number of this.within(start, end))
      if (!this.#taken.has(number.start)) this.#taken.set(number.start, found);
  }

  /** The claim that a number answers to; undefined when none does. */
  claimOf(number: PrintedNumber): FoundClaim | undefined {
    return this.#taken.get(number.start);
  }
}
