import type { SiteModel } from "../../compile/entry.ts";
import { searchText } from "../../text/search.ts";
import { href } from "../href.ts";
import { type IndexedCode, indexCodes } from "./code-index.ts";
import { fileProjects, type IndexedProject, indexProject, type IndexLetter } from "./project-index.ts";

/** Entries up to which the whole index stands on the search page, and of a page of the index beyond. */
const pageSize = 800;

/** Address of the search page. */
export const searchAddress = "search";

/** A letter with its projects, or a part of them. */
export interface LetterView {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly projects: readonly IndexedProject[];
}

/** Codes of one classification. */
export interface SchemeView {
  readonly title: string;
  readonly rows: readonly IndexedCode[];
}

/** A page of the index of everything; on a small site there is one, the search page itself. */
export interface IndexPage {
  readonly address: string;
  /** Absent on the search page. */
  readonly title?: string;
  readonly letters: readonly LetterView[];
  readonly codes: readonly SchemeView[];
}

/** A step of the way through the index: a letter, or a part of one. */
export interface IndexStep {
  readonly label: string;
  readonly href: string;
}

/** The index of all projects by first letter and of all codes, in as many pages as it needs. */
export interface SiteIndex {
  readonly pages: readonly IndexPage[];
  /** Steps from the search page to letters and to the codes. */
  readonly letters: readonly IndexStep[];
  readonly codes: IndexStep;
}

/** Lists everything for readers without scripts: projects by first letter, codes by code. */
export function buildSiteIndex(model: SiteModel): SiteIndex {
  const letters = fileProjects(model);
  const entries = model.disclosures.reduce((sum, { projects }) => sum + projects.length, 0);
  const isOnePage = entries <= pageSize;
  const pages = isOnePage ? [onePage(model, letters)] : [...letters.flatMap(letterPages), codesPage(model)];
  const steps = pages.flatMap(({ address, letters: own }) =>
    own.map(({ id, title }) => ({
      label: title,
      href: href(searchAddress, isOnePage ? `${searchAddress}#${id}` : address),
    })),
  );
  return {
    pages,
    letters: steps,
    codes: { label: searchText.allCodes, href: isOnePage ? "#all-codes" : href(searchAddress, codesAddress) },
  };
}

const codesAddress = `${searchAddress}/codes`;

function onePage(model: SiteModel, letters: readonly IndexLetter[]): IndexPage {
  return {
    address: searchAddress,
    letters: letters.map((letter) => letterView(searchAddress, letter, letter.title, letter.projects)),
    codes: indexCodes(model, searchAddress),
  };
}

function letterPages(letter: IndexLetter): readonly IndexPage[] {
  const parts = Math.ceil(letter.projects.length / pageSize);
  return Array.from({ length: parts }, (_none, part) => {
    const address = `${searchAddress}/${letter.key}${part === 0 ? "" : `-${part + 1}`}`;
    const title = parts === 1 ? letter.title : `${letter.title} ${part + 1}/${parts}`;
    const own = letter.projects.slice(part * pageSize, (part + 1) * pageSize);
    return { address, title, letters: [letterView(address, letter, title, own)], codes: [] };
  });
}

function codesPage(model: SiteModel): IndexPage {
  return { address: codesAddress, title: searchText.allCodes, letters: [], codes: indexCodes(model, codesAddress) };
}

function letterView(from: string, { key }: IndexLetter, title: string, projects: IndexLetter["projects"]): LetterView {
  return {
    id: `letter-${key}`,
    title,
    count: searchText.projectCount.replace("{count}", String(projects.length)),
    projects: projects.map((project) => indexProject(from, project)),
  };
}
