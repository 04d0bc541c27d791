import { checkSite } from "../../src/checks/check-site.ts";
import { stoppedBy } from "../../src/checks/gate.ts";
import { addAudit } from "../../src/checks/published/mark-figures.ts";
import { publishAudit } from "../../src/checks/published/publish-audit.ts";
import { formatStop } from "../../src/checks/report/text.ts";
import { compilePlaced } from "../../src/compile/compile.ts";
import type { SiteModel } from "../../src/compile/entry.ts";
import { shownPath } from "./command.ts";
import { readContent } from "./content.ts";

/**
 * Reads and checks a content directory: the site with its findings. Undefined when the gate of its site.yaml stops what was to be made of it, which
 * is told with the list.
 * @throws PublishError when the data cannot be read.
 */
export function readAudited(directory: string): SiteModel | undefined {
  const { model, locate } = compilePlaced(readContent(directory));
  const check = checkSite(model);
  const stopping = stoppedBy(check.findings, model.site.gate);
  if (stopping.length === 0) return addAudit(model, publishAudit(check, model));
  console.error(formatStop(stopping, { model, locate, directory: shownPath(directory) }));
  return undefined;
}
