import type { Problem } from "../errors/publish-error.ts";
import { isAbsolute, linksOf } from "./page-links.ts";
import type { PortableProblem } from "./problem.ts";
import { readPage } from "./read-page.ts";

/** A text that the publisher wrote, as it stands on a page. */
export interface AuthoredText {
  /** File of the page. */
  readonly page: string;
  /** File of the content directory it was written in. */
  readonly source: string;
  readonly html: string;
}

/** Addresses outside the site to which the publisher's texts link. */
export function outsideAddresses(texts: readonly AuthoredText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ html }) => addressesIn(html)).filter(isAbsolute));
}

/** Dead links that the publisher wrote: to be corrected in the content; all others are ours. */
export function authoredProblems(
  problems: readonly PortableProblem[],
  texts: readonly AuthoredText[],
): readonly Problem[] {
  return problems.flatMap(({ rule, file, found }) => {
    const text = texts.find(({ page, html }) => page === file && addressesIn(html).includes(found));
    return text && rule.startsWith("dead-") ? [deadLink(text.source, found)] : [];
  });
}

function addressesIn(html: string): string[] {
  return readPage(html)
    .tags.flatMap(linksOf)
    .map(({ address }) => address);
}

function deadLink(file: string, address: string): Problem {
  return {
    code: "portable/dead-link",
    place: { file },
    found: { zh: `链接 ${address}`, en: `the link ${address}` },
    wanted: {
      zh: "站内的一页或一个位置，从这一页写起，写明 index.html；或者以 https:// 开头的网址",
      en: "a page or a place of the site, from this page, with its index.html; or an address that begins with https://",
    },
    fix: { zh: "请改正链接，或删去它。", en: "Correct the link, or take it away." },
  };
}
