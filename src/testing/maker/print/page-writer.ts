import { type Chance } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";

/**
 * Writes printed lines as text extraction gives them: a blank line behind each, none where a line of the same row stands beside the one before, and
 * a blank before the first line of a page.
 */
export class PageWriter {
  readonly #lines: string[] = [];
  readonly #chance: Chance;
  readonly #height: number;
  /** How often the number of a page stays behind. */
  readonly #numbered: number;
  #used = 0;
  #pages = 0;
  #isNew = true;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#height = whole(28, 46, chance);
    this.#numbered = happens(0.2, chance) ? 0.1 : 0;
  }

  /** Whether the page is full, so that the next line begins another. */
  get isFull(): boolean {
    return this.#used >= this.#height;
  }

  /** Begins a page with the next line; now and then the number of the page stays behind. */
  turn(): void {
    this.#pages += 1;
    if (this.#used > 0 && happens(this.#numbered, this.#chance)) this.#lines.push("", String(this.#pages));
    this.#used = 0;
    this.#isNew = true;
  }

  /** Prints a line; `beside`: it belongs to another cell of the same row. */
  print(text: string, beside = false): void {
    if (this.isFull) this.turn();
    const lead = this.#isNew ? " " : "";
    const isClose = beside && !this.#isNew && happens(0.3, this.#chance);
    if (!isClose && this.#lines.length > 0) this.#lines.push("");
    this.#lines.push(lead + text);
    this.#used += 1;
    this.#isNew = false;
  }

  /** Everything printed so far. */
  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
