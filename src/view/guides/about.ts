import type { SiteModel } from "../../compile/entry.ts";
import { aboutText } from "../../text/guides.ts";
import { buildGuide, type GuideView } from "./guide.ts";

/** The page about the site: what the publisher wrote, as sanitised HTML; a sentence where nothing is written. */
export interface AboutView extends GuideView {
  readonly html?: string;
  readonly none: string;
}

/** Builds the page about the site. */
export function buildAbout({ site, pages }: SiteModel): AboutView {
  const page = pages.find(({ id }) => id === aboutText.id);
  return {
    ...buildGuide(site, {
      address: aboutText.id,
      title: page?.title ?? aboutText.title,
      description: aboutText.description,
      section: "about",
    }),
    none: aboutText.none,
    ...(page ? { html: page.html } : {}),
  };
}
