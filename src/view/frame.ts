import type { SiteEntry } from "../compile/entry.ts";
import { frameText, sectionNames } from "../text/ui.ts";
import { href } from "./href.ts";

/** A link with its words; without `href` it is the place where one is. */
export interface Step {
  readonly label: string;
  readonly href?: string;
}

/** An entry of the navigation. */
export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** What a page says about itself. */
export interface PageIdentity {
  /** `` for home, `zwfwj/2024-budget/tables`. */
  readonly address: string;
  /** Title without the site's name; absent on home. */
  readonly title?: string;
  readonly description: string;
  /** From the outermost inwards, home left out; the last is this page. `to` is an address. */
  readonly crumbs?: readonly { readonly label: string; readonly to?: string }[];
  /** Vertical running title; the site's name when absent. */
  readonly running?: string;
  /** Foot of the vertical running title: the kind of page. */
  readonly leaf?: string;
  readonly section?: keyof typeof sectionNames;
  /** Own client scripts by name (`charts` for `assets/charts.js`), in order. */
  readonly scripts?: readonly string[];
  /** Left out on home and on the search page, which have their own. */
  readonly searchBox?: boolean;
}

/** Everything the frame around a page shows. */
export interface FrameView {
  readonly title: string;
  readonly description: string;
  readonly seal: string;
  readonly siteTitle: string;
  readonly home: string;
  readonly search: string;
  readonly searchBox: boolean;
  /** Style sheets in order. */
  readonly styleSheets: readonly string[];
  readonly icon: string;
  readonly scripts: readonly string[];
  readonly navigation: readonly NavigationLink[];
  readonly crumbs: readonly Step[];
  readonly running: string;
  readonly leaf: string;
  readonly address: string;
  /** The page's address as paper shows it: with the site's, where it is known. */
  readonly printed: string;
  /** Script that shows pages as the reader set them. */
  readonly display: string;
  readonly publisher: string;
  readonly licence: string;
}

const sectionAddresses: Readonly<Record<keyof typeof sectionNames, string>> = {
  bodies: "#bodies",
  search: "search",
  findings: "findings",
  glossary: "glossary",
  downloads: "data",
  about: "about",
};

/** Builds the frame of one page. */
export function buildFrame(site: SiteEntry, page: PageIdentity): FrameView {
  const to = (place: string): string => href(page.address, place);
  const name = siteName(site);
  return {
    title: page.title === undefined ? `${frameText.seal} · ${name}` : `${page.title} · ${frameText.seal}`,
    description: page.description,
    seal: frameText.seal,
    siteTitle: name,
    home: to(""),
    search: to("search"),
    searchBox: page.searchBox ?? true,
    styleSheets: (page.address === "" ? ["site"] : ["site", "forms"]).map((name) => to(`assets/${name}.css`)),
    icon: to("assets/icon.svg"),
    scripts: ["search", ...(page.scripts ?? [])].map((name) => to(`assets/${name}.js`)),
    navigation: buildNavigation(page),
    crumbs: (page.crumbs ?? []).map(({ label, to: place }) =>
      place === undefined ? { label } : { label, href: to(place) },
    ),
    running: page.running ?? name,
    leaf: page.leaf ?? frameText.seal,
    address: page.address,
    printed: `${site.url?.replace(/\/$/, "") ?? ""}/${page.address}${page.address === "" ? "" : "/"}`,
    display: to("assets/display.js"),
    publisher: site.publisher,
    licence: site.licence,
  };
}

/** What the site is called beside the seal: its title, or its tagline where the title is only what the seal says. */
function siteName({ title, tagline }: SiteEntry): string {
  return title === frameText.seal ? tagline : title;
}

function buildNavigation(page: PageIdentity): NavigationLink[] {
  const link = (section: keyof typeof sectionNames): NavigationLink => ({
    label: sectionNames[section],
    href: href(page.address, sectionAddresses[section]),
    current: section === page.section,
  });
  return [link("bodies"), link("search"), link("findings"), link("glossary"), link("downloads"), link("about")];
}
