import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heal, nextOf, swap } from "./swap.ts";

let home: string;
let out: string;
const write = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
};
const read = (): string => readFileSync(join(out, "index.html"), "utf8");

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mingzhang-swap-"));
  out = join(home, "dist");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("putting a new site in place", () => {
  it("replaces the old folder whole and leaves nothing beside it", () => {
    write(out, "old");
    writeFileSync(join(out, "gone.html"), "old");
    write(nextOf(out), "new");
    swap(out);
    expect(read()).toBe("new");
    expect(existsSync(join(out, "gone.html"))).toBe(false);
    expect(readdirSync(home)).toEqual(["dist"]);
  });

  it("clears what a run left that was killed while building, and keeps the site", () => {
    write(out, "old");
    write(nextOf(out), "half");
    heal(out);
    expect(read()).toBe("old");
    expect(readdirSync(home)).toEqual(["dist"]);
  });

  it("brings the site back when a run was killed between taking away the old and putting up the new", () => {
    write(out, "old");
    write(nextOf(out), "new");
    renameSync(out, `${out}.previous`);
    heal(out);
    expect(read()).toBe("old");
    expect(readdirSync(home)).toEqual(["dist"]);
  });

  it("makes the folders above where they are missing", () => {
    out = join(home, "a", "b", "dist");
    heal(out);
    expect(existsSync(join(home, "a", "b"))).toBe(true);
  });
});
