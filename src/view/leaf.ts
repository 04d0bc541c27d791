import { chineseYear } from "../text/numerals.ts";
import { overviewFrame } from "../text/overview.ts";
import { type DisclosureContext, titleOf } from "./context.ts";
import { buildFrame, type FrameView } from "./frame.ts";
import { bodyName } from "./history.ts";
import { disclosureTools, type Tool } from "./tools.ts";

/** What makes a page below a disclosure. */
export interface Leaf {
  /** Foot of the running title, and its last step in the crumbs. */
  readonly label: string;
  readonly description: string;
  /** Title of the page; the label when absent. */
  readonly title?: string;
  /** Small line over the title; body and disclosure when absent. */
  readonly over?: string;
  /** Steps between the disclosure and this page. */
  readonly steps?: readonly { readonly label: string; readonly to: string }[];
}

/** Frame and headline of a page below a disclosure. */
export interface LeafView {
  readonly frame: FrameView;
  readonly headline: { readonly over: string; readonly title: string; readonly tools: readonly Tool[] };
}

/** Builds the frame and headline of a page below a disclosure; its address is the context's `from`. */
export function buildLeaf(context: DisclosureContext, leaf: Leaf): LeafView {
  const { model, disclosure, from } = context;
  const short = bodyName(model, disclosure.body, "short");
  const name = titleOf(disclosure);
  const title = leaf.title ?? leaf.label;
  return {
    frame: buildFrame(model.site, {
      address: from,
      title: `${title} · ${short}${name}`,
      description: leaf.description,
      section: "bodies",
      running: `${disclosure.bodyName}　${name.replace(String(disclosure.fiscalYear), chineseYear(disclosure.fiscalYear))}`,
      leaf: leaf.label,
      crumbs: [
        { label: overviewFrame.bodies, to: "#bodies" },
        { label: short, to: disclosure.body },
        { label: name, to: disclosure.id },
        ...(leaf.steps ?? []),
        { label: title },
      ],
    }),
    headline: {
      over: leaf.over ?? `${disclosure.bodyName}${name}`,
      title,
      tools: disclosureTools(from, disclosure),
    },
  };
}
