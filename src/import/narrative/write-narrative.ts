import type { Profile } from "../../forms/form.ts";
import type { Mask } from "../../model/mask.ts";
import type { DisclosureFiles } from "../../schema/content.ts";
import type { Account } from "../accounting/account.ts";
import { contentClaims } from "../accounting/content-claims.ts";
import type { Regions } from "../text/regions.ts";
import { makeBind } from "./bind.ts";
import { readBlocks } from "./blocks.ts";
import { toMarkdown } from "./to-markdown.ts";

/**
 * The running text of a document as narrative.md, persons masked. A figure is bound to the cell it repeats where `files`, with everything that was
 * answered, still print the same in it.
 */
export function writeNarrative(
  regions: Regions,
  account: Account,
  files: DisclosureFiles,
  profile: Profile,
  mask: Mask,
): string {
  const claims = contentClaims(files, profile).flatMap((row) => row.claims);
  const shown = new Map(claims.map((claim) => [claim.address, claim]));
  return mask.words(toMarkdown(files.disclosure.title, readBlocks(regions, profile), makeBind(account, shown)));
}
