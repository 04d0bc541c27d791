import { checkPage, type CheckedPage } from "./check-page.ts";
import { checkPaths } from "./check-paths.ts";
import { isDataScript, recordAddresses, scriptFaults, styleAddresses, styleFaults } from "./check-script.ts";
import { isAbsolute, resolveLink } from "./page-links.ts";
import type { PortableProblem, PortableRule } from "./problem.ts";

/** A file of a site; what is no page, script or style sheet is known by its path alone. */
export interface SiteFile {
  /** From the root of the site, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Addresses that lead from a file. `root`: they start at the root of the site, not at the file. */
interface Leading {
  readonly file: string;
  readonly addresses: readonly string[];
  readonly root?: true;
}

/** Scripts this long hold more than a few words; the same twice is search data stored twice. */
const dataLength = 256;

/**
 * Every place where a site would not work at the root of a host, under a sub-path or from `file://`; empty when it works everywhere. Files may
 * come one by one: of pages no text is kept. `outside`: addresses outside the site to which the content links on purpose. `handed`: addresses that a
 * script which only hands over data leads to, from the root of the site.
 */
export function checkPortable(
  files: Iterable<SiteFile>,
  outside: ReadonlySet<string> = new Set(),
  handed: (script: SiteFile) => readonly string[] = ({ text }) => recordAddresses(text),
): PortableProblem[] {
  const paths: string[] = [];
  const pages = new Map<string, CheckedPage>();
  const leading: Leading[] = [];
  const problems: PortableProblem[] = [];
  const scripts = new Map<string, string>();
  for (const { path, text } of files) {
    paths.push(path);
    if (path.endsWith(".html")) {
      const page = checkPage(path, text, outside);
      pages.set(path, page);
      problems.push(...page.problems);
      leading.push({ file: path, addresses: page.links });
    } else if (path.endsWith(".css")) {
      const addresses = styleAddresses(text).filter((address) => !address.startsWith("data:"));
      problems.push(...addresses.filter(isAbsolute).map((found) => problem("absolute-link", path, found)));
      problems.push(...styleFaults(text).map((found) => problem("blocked-request", path, found)));
      leading.push({ file: path, addresses: addresses.filter((address) => !isAbsolute(address)) });
    } else if (path.endsWith(".js")) {
      problems.push(...checkScript(path, text), ...checkTwice(scripts, path, text));
      if (isDataScript(text)) leading.push({ file: path, addresses: handed({ path, text }), root: true });
    }
  }
  const known = new Set(paths);
  const dead = leading.flatMap((each) => followLinks(each, known, pages));
  return [...checkPaths(paths), ...problems, ...dead];
}

function problem(rule: PortableRule, file: string, found: string): PortableProblem {
  return { rule, file, found };
}

function checkScript(file: string, text: string): PortableProblem[] {
  const { calls, hosts } = scriptFaults(text);
  return [
    ...calls.map((found) => problem("blocked-call", file, found)),
    ...hosts.map((found) => problem("outside-host", file, found)),
  ];
}

function checkTwice(scripts: Map<string, string>, file: string, text: string): PortableProblem[] {
  if (text.length < dataLength) return [];
  const twin = scripts.get(text);
  scripts.set(text, twin ?? file);
  return twin === undefined ? [] : [problem("twice", file, `= ${twin}`)];
}

function followLinks(
  { file, addresses, root }: Leading,
  known: ReadonlySet<string>,
  pages: ReadonlyMap<string, CheckedPage>,
): PortableProblem[] {
  return addresses.flatMap((address) => {
    const target = resolveLink(root ? "index.html" : file, address);
    if (!target || !known.has(target.file)) return [problem("dead-link", file, address)];
    const page = pages.get(target.file);
    const there = target.hash === "" || !page || page.ids.has(target.hash);
    return there ? [] : [problem("dead-hash", file, address)];
  });
}
