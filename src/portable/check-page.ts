import { isAbsolute, linksOf, linksOfIsland, type PageLink } from "./page-links.ts";
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

/** What a link element may bring or name: everything else is blocked by the policy, or on `file://`, or asks before anybody wants it. */
const linkKinds = /^(?:stylesheet|icon|canonical|alternate|author|license|help|next|prev|up)$/;

/** Elements that the policy lets load nothing, or that lead addresses astray. */
const blockedElements = ["iframe", "frame", "object", "embed", "base", "audio", "video", "source", "track"];

/** The page a host shows at any address that leads nowhere: no relative address works from there. */
const standalonePage = "404.html";

/**
 * Checks a page by itself. `outside` lists addresses that the content names on purpose (the site's own address, that of a source): an `<a>`
 * may lead there, for a link is no request.
 */
export function checkPage(file: string, html: string, outside: ReadonlySet<string>): CheckedPage {
  const parts = readPage(html);
  const links = [...parts.tags.flatMap(linksOf), ...parts.islands.flatMap((json) => linksOfIsland(json) ?? [])];
  const relative = links.filter(({ address }) => !isAbsolute(address));
  const tell = (rule: PortableRule, found: readonly string[]): PortableProblem[] =>
    [...new Set(found)].map((each) => ({ rule, file, found: each }));
  const problems = [
    ...tell("absolute-link", [...links.filter((link) => isWrong(link, outside)).map(shown), ...vague(relative)]),
    ...tell("absolute-link", file === standalonePage ? relative.map(shown) : []),
    ...tell("blocked-request", parts.tags.flatMap(requestFaults)),
    ...tell("inline-code", inlineFaults(parts)),
    ...tell(
      "broken-island",
      parts.islands.filter((json) => !linksOfIsland(json)).map((json) => json.slice(0, 40)),
    ),
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

function requestFaults({ name, attributes }: Tag): string[] {
  const faults = ["crossorigin", "integrity"]
    .filter((attribute) => attributes[attribute] !== undefined)
    .map((attribute) => `${attribute} <${name}>`);
  const kinds = name === "link" ? (attributes["rel"] ?? "").split(/\s+/) : [];
  faults.push(...kinds.filter((kind) => !linkKinds.test(kind)).map((kind) => `<link rel=${kind}>`));
  const type = attributes["type"];
  if (name === "script" && type !== undefined && type !== "text/javascript" && !dataScript.test(type)) {
    faults.push(`<script type=${type}>`);
  }
  const drawn = attributes["href"] ?? attributes["xlink:href"] ?? "#";
  if (name === "use" && !drawn.startsWith("#")) faults.push(`<use href=${drawn}>`);
  if (blockedElements.includes(name)) faults.push(`<${name}>`);
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
