import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { HtmlElement } from "html-validate";
import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { readContent } from "../../../scripts/lib/content.ts";
import { checkSite } from "../../checks/check-site.ts";
import { compile } from "../../compile/compile.ts";
import { attributeOf, listFiles, readPages, type SitePage, textOf } from "./site-pages.ts";

const siteDir = inject("siteDir");
const rows = z.array(z.record(z.string(), z.string()));
const findings = rows.parse(parse(readFileSync(join(siteDir, "data/findings.csv")), { columns: true, bom: true }));
const check = checkSite(compile(readContent(join(import.meta.dirname, "../../../content"))));

let pages = new Map<string, SitePage>();
beforeAll(async () => {
  pages = new Map((await readPages(siteDir)).map((page) => [page.path.replace(/\/?index\.html$/, ""), page]));
});

function elementAt(address: string): HtmlElement | undefined {
  const [path = "", id = ""] = address.split("#");
  return pages.get(path)?.document.querySelector(`[id="${id}"]`) ?? undefined;
}

/** Addresses that links of an element lead to. */
function targetsOf(path: string, element: HtmlElement | undefined): string[] {
  return (element?.querySelectorAll("a[href]") ?? []).map((link) => {
    const { pathname, hash } = new URL(attributeOf(link, "href")!, `http://site/${path}/index.html`);
    return `${pathname.slice(1).replace(/\/?index\.html$/, "")}${decodeURIComponent(hash)}`;
  });
}

test("every public finding of the checks, and no other, is in findings.csv and stands on the page of its disclosure", () => {
  const open = check.findings.filter(({ audience }) => audience === "public");
  expect(findings.map((row) => row["finding_id"]).sort()).toEqual(open.map(({ id }) => id).sort());
  const lost = findings.filter((row) => {
    const element = elementAt(row["address"]!);
    const text = element ? bare(textOf(element)) : "";
    return !row["message"]!.split("。").every((sentence) => text.includes(bare(sentence)));
  });
  expect(lost.map((row) => row["finding_id"])).toEqual([]);
});

test("the publisher's answer stands with its finding", () => {
  const answered = findings.filter((row) => row["acknowledgement"] !== "");
  const lost = answered.filter((row) => {
    const text = textOf(elementAt(row["address"]!)!);
    return !text.includes(row["acknowledgement"]!.replace(/。$/, "")) || !text.includes(row["acknowledged_on"]!);
  });
  expect(lost.map((row) => row["finding_id"])).toEqual([]);
});

test("an error or a warning leads to its figures, and each of them carries a mark that leads back", () => {
  const wrong = findings
    .filter((row) => row["severity"] !== "note" && row["figure_ids"] !== "")
    .flatMap(({ address = "", figure_ids: ids = "" }) => {
      const [path = ""] = address.split("#");
      const named = ids.split(" ");
      const linked = targetsOf(path, elementAt(address));
      const [first] = named;
      return [
        ...(linked.includes(first!) ? [] : [`${address} does not lead to ${first!}`]),
        ...named.flatMap((id) => {
          const home = elementAt(id);
          const place = home?.tagName === "td" ? home : (home?.parent ?? undefined);
          return targetsOf(id.split("#")[0]!, place).includes(address) ? [] : [`${id} has no mark of ${address}`];
        }),
      ];
    });
  expect(wrong).toEqual([]);
});

test("what only the publisher is told stands in no file of the site", () => {
  const secret = check.findings.filter(({ audience }) => audience === "publisher");
  const texts = listFiles(siteDir)
    .filter((path) => /\.(html|csv|json|js|txt)$/.test(path))
    .map((path) => [path, readFileSync(join(siteDir, path), "utf8")] as const);
  const told = secret.flatMap(({ id, message }) => {
    const anchor = id
      .split(":")
      .slice(1)
      .join(":")
      .replace(/[^A-Za-z0-9_.-]+/g, ".");
    return texts
      .filter(([, text]) => [id, anchor, message.zh, message.en].some((piece) => text.includes(piece)))
      .map(([path]) => `${path}: ${id}`);
  });
  expect(told).toEqual([]);
});

test("the counts of the overview are those of the findings page and of the data file", () => {
  const disclosures = rows.parse(
    parse(readFileSync(join(siteDir, "data/disclosures.csv")), { columns: true, bom: true }),
  );
  for (const { disclosure_id: id = "", ...row } of disclosures) {
    const counts = (path: string): string => textOf(pages.get(path)!.document.querySelector(".split-key")!);
    expect(counts(id)).toBe(counts(`${id}/findings`));
    for (const severity of ["error", "warning", "note"]) {
      const own = findings.filter((one) => one["disclosure_id"] === id && one["severity"] === severity);
      expect(row[`findings_${severity}`]).toBe(String(own.length));
    }
  }
});

function bare(text: string): string {
  return text.replace(/\s/g, "");
}
