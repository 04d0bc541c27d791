import type { SiteModel } from "../../src/compile/entry.ts";
import { PublishError } from "../../src/errors/publish-error.ts";
import { type AuthoredText, authoredProblems, outsideAddresses } from "../../src/portable/authored.ts";
import { checkPortable, type SiteFile } from "../../src/portable/check-portable.ts";
import { formatPortable } from "../../src/portable/problem.ts";
import { addressFile } from "../../src/search/lists/address.ts";
import { recordsOfSegment } from "./index-parts.ts";
import { siteFiles } from "./site-files.ts";

/**
 * Proves that the site in a folder works at the root of a host, under any sub-path and from `file://`.
 * @throws PublishError portable/dead-link for links the publisher wrote; any other fault is a bug of ours.
 */
export function provePortable(model: SiteModel, folder: string): void {
  const texts = authoredTexts(model);
  const named = [model.site.url, ...model.disclosures.map(({ source }) => source.url)].filter(
    (url) => url !== undefined,
  );
  const problems = checkPortable(siteFiles(folder), new Set([...named, ...outsideAddresses(texts)]), handedAddresses);
  if (problems.length === 0) return;
  const authored = authoredProblems(problems, texts);
  if (authored.length === problems.length) throw new PublishError(authored);
  throw new Error(`网站不能处处打开 / the site does not work everywhere\n${formatPortable(problems)}`);
}

/** Where the records of the search lead, and the figures they show. */
function handedAddresses({ path, text }: SiteFile): readonly string[] {
  return recordsOfSegment(path, text).flatMap(({ id, shown }) => [
    addressFile(id),
    ...(shown?.figure === undefined ? [] : [addressFile(shown.figure)]),
  ]);
}

function authoredTexts({ pages, disclosures }: SiteModel): AuthoredText[] {
  return [
    ...pages.map(({ id, html }) => ({ page: `${id}/index.html`, source: `pages/${id}.md`, html })),
    ...disclosures.flatMap(({ id, narrative }) =>
      narrative === undefined
        ? []
        : [
            {
              page: `${id}/narrative/index.html`,
              source: `disclosures/${id}/narrative.md`,
              html: narrative.map((part) => part.html).join("\n"),
            },
          ],
    ),
  ];
}
