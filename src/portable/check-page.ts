import { isAbsolute, linksOf, type PageLink } from "./page-links.ts";
import { allowsOwnStyle, policyFaults } from "./policy.ts";
import type { PortableProblem, PortableRule } from "./problem.ts";
import { type PageParts, readPage, type Tag } from "./read-page.ts";

/** A page with what others need to know of it: its ids, and the links that are still to be followed. */
export interface CheckedPage {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** Relative addresses, each once. */
  readonly links: readonly string[];
  readonly problems: readonly PortableProblem[];
}

const dataScript = /^application\/(?:ld\+)?json$/;

/** The page a host shows at any address that leads nowhere: no relative address works from there. */
const standalonePage = "404.html";

/**
 * Checks a page by itself. `outside` lists addresses that the content names on purpose (the site's own address, that of a source): an `<a>`
 * may lead there, for a link is no request.
 */
export function checkPage(file: string, html: string, outside: ReadonlySet<string>): CheckedPage {
  const parts = readPage(html);
  const links = parts.tags.flatMap(linksOf);
  const relative = links.filter(({ address }) => !isAbsolute(address));
  const tell = (rule: PortableRule, found: readonly string[]): PortableProblem[] =>
    [...new Set(found)].map((each) => ({ rule, file, found: each }));
  const problems = [
    ...tell("absolute-link", [...links.filter((link) => isWrong(link, outside)).map(shown), ...vague(relative)]),
    ...tell("absolute-link", file === standalonePage ? relative.map(shown) : []),
    ...tell("blocked-script", parts.tags.flatMap(scriptFaults)),
    ...tell("inline-code", inlineFaults(parts)),
    ...tell("policy", policyFaults(parts.tags)),
  ];
  return { file, ids: parts.ids, links: [...new Set(relative.map(({ address }) => address))], problems };
}

function shown({ tag, address }: PageLink): string {
  return `<${tag}> ${address === "" ? '""' : address}`;
}

function isWrong({ tag, address }: PageLink, outside: ReadonlySet<string>): boolean {
  if (!isAbsolute(address)) return address === "";
  if (tag === "a") return !outside.has(address);
  return !((tag === "img" || tag === "link") && address.startsWith("data:image/"));
}

/** Addresses of folders: a browser lists a folder on disk instead of opening its page. */
function vague(links: readonly PageLink[]): string[] {
  return links.filter(({ address }) => /^[^?#]+/.test(address) && !/^[^?#]*\.\w+(?:[?#]|$)/.test(address)).map(shown);
}

function scriptFaults({ name, attributes }: Tag): string[] {
  const faults: string[] = [];
  if (attributes["crossorigin"] !== undefined) faults.push(`crossorigin <${name}>`);
  if (name === "link" && /modulepreload|preconnect|dns-prefetch/.test(attributes["rel"] ?? "")) {
    faults.push(`<link rel=${attributes["rel"] ?? ""}>`);
  }
  const type = attributes["type"];
  if (name === "script" && type !== undefined && type !== "text/javascript" && !dataScript.test(type)) {
    faults.push(`<script type=${type}>`);
  }
  if (["iframe", "object", "embed", "base"].includes(name)) faults.push(`<${name}>`);
  return faults;
}

function inlineFaults({ tags, inline }: PageParts): string[] {
  const own = allowsOwnStyle(tags);
  const handlers = tags.flatMap(({ name, attributes }) =>
    Object.keys(attributes)
      .filter((attribute) => attribute === "style" || /^on[a-z]+$/.test(attribute))
      .map((attribute) => `${attribute}= in <${name}>`),
  );
  return [...inline.filter((name) => name !== "style" || !own).map((name) => `inline <${name}>`), ...handlers];
}
