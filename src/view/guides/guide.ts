import type { SiteEntry } from "../../compile/entry.ts";
import { buildFrame, type FrameView, type PageIdentity } from "../frame.ts";

/** Frame and headline of a page about the site as a whole. */
export interface GuideView {
  readonly frame: FrameView;
  readonly headline: { readonly over: string; readonly title: string; readonly tools: readonly [] };
}

/** What makes such a page. */
export interface Guide {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly section?: NonNullable<PageIdentity["section"]>;
}

/** Builds the frame and headline of a page about the site as a whole. */
export function buildGuide(site: SiteEntry, { address, title, description, section }: Guide): GuideView {
  return {
    frame: buildFrame(site, {
      address,
      title,
      description,
      leaf: title,
      ...(section === undefined ? {} : { section }),
    }),
    headline: { over: site.tagline, title, tools: [] },
  };
}
