import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PublishError } from "../../src/errors/publish-error.ts";
import { refuseForeign } from "./own-folder.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mingzhang-out-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const check = (out: string) => () => refuseForeign(out, "data/datapackage.json");

it("builds into a new folder, an empty one, and one it made before", () => {
  expect(check(join(home, "new"))).not.toThrow();
  expect(check(home)).not.toThrow();
  mkdirSync(join(home, "data"));
  writeFileSync(join(home, "data", "datapackage.json"), '{\n  "name": "mingzhang"\n}');
  expect(check(home)).not.toThrow();
});

it("never replaces a folder with other people's files, or a file", () => {
  writeFileSync(join(home, "thesis.docx"), "");
  expect(check(home)).toThrow(PublishError);
  expect(check(join(home, "thesis.docx"))).toThrow(PublishError);
});
