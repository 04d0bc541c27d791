import type { SiteModel } from "../../compile/entry.ts";
import { searchText } from "../../text/search.ts";
import { buildFrame, type FrameView } from "../frame.ts";
import { href } from "../href.ts";
import { buildSiteIndex, type IndexPage, searchAddress, type SiteIndex } from "./index-pages.ts";

/** The search page: complete as it is; the script adds answers above the index. */
export interface SearchPageView {
  readonly frame: FrameView;
  readonly action: string;
  /** Where everything is listed: what to turn to when nothing is found. */
  readonly links: { readonly codes: string; readonly projects: string; readonly terms: string };
  readonly index: SiteIndex;
  /** The index itself, where it stands on this page. */
  readonly page?: IndexPage;
}

/** Builds the search page with the index of all projects and codes, or the way to it where it is long. */
export function buildSearchPage(model: SiteModel): SearchPageView {
  const { title, description } = searchText;
  const index = buildSiteIndex(model);
  const page = index.pages.find(({ address }) => address === searchAddress);
  return {
    frame: buildFrame(model.site, {
      address: searchAddress,
      title,
      description,
      crumbs: [{ label: title }],
      section: "search",
      running: title,
      scripts: ["search-page"],
      searchBox: false,
    }),
    action: href(searchAddress, searchAddress),
    links: {
      codes: page ? "index.html#all-codes" : index.codes.href,
      projects: "index.html#all-projects",
      terms: href(searchAddress, "glossary"),
    },
    index,
    ...(page ? { page } : {}),
  };
}

/** A page of the index beside the search page. */
export interface IndexPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly page: IndexPage;
}

/** The pages of the index that are not the search page itself, each with the last part of its address. */
export function indexPagePaths(model: SiteModel): { params: { part: string }; props: { view: IndexPageView } }[] {
  const pages = buildSiteIndex(model).pages.filter(({ address }) => address !== searchAddress);
  return pages.map((page) => {
    const title = `${searchText.index} ${page.title ?? ""}`;
    const frame = buildFrame(model.site, {
      address: page.address,
      title,
      description: searchText.description,
      crumbs: [{ label: searchText.title, to: searchAddress }, { label: title }],
      section: "search",
      running: searchText.index,
    });
    return { params: { part: page.address.slice(searchAddress.length + 1) }, props: { view: { frame, title, page } } };
  });
}
