import type { Summary } from "../checks/summary.ts";
import type { DisclosureEntry, ProjectEntry, SiteModel } from "../compile/entry.ts";
import { groupDigits } from "../text/amount.ts";
import { downloadNames, homeText } from "../text/home.ts";
import { fullTitleOf } from "./context.ts";
import { buildFrame, type FrameView, type Step } from "./frame.ts";
import { buildLedger, type LedgerView } from "./home-bodies.ts";
import { href } from "./href.ts";
import { isMoney } from "./lookup.ts";
import { explanation, type NoteView, remark } from "./note.ts";
import { numberSections, type SectionView } from "./section.ts";
import { buildStories, type StoryView } from "./stories.ts";

/** A line of a list: a date or label, and links. */
export interface ListLine {
  readonly label: string;
  /** Machine-readable date, where the label is one. */
  readonly date?: string;
  readonly links: readonly Step[];
  readonly about: string;
}

/** What a section of the home page shows. */
export type HomeBlock =
  | { readonly kind: "ledger"; readonly ledger: LedgerView }
  | { readonly kind: "stories"; readonly stories: readonly StoryView[] }
  | { readonly kind: "list"; readonly lines: readonly ListLine[] };

/** The home page. */
export interface HomeView {
  readonly frame: FrameView;
  readonly title: string;
  readonly search: string;
  /** Things to try in the search box, as links to their answers. */
  readonly tries: readonly Step[];
  readonly facts: readonly Step[];
  readonly noSums: string;
  readonly notes: readonly NoteView[];
  readonly sections: readonly (SectionView & { readonly block: HomeBlock })[];
}

/** Builds the home page: what is here, search first; nothing is added up over years, kinds or bodies. */
export function buildHome(model: SiteModel): HomeView {
  const { site } = model;
  const stories = buildStories(model);
  const drafts = [
    {
      id: "bodies",
      title: homeText.bodies,
      notes: model.successions.length > 0 ? [remark([homeText.lineNote])] : [],
      block: { kind: "ledger", ledger: buildLedger(model) },
    },
    ...(stories.length === 0
      ? []
      : [
          {
            id: "stories",
            title: homeText.stories,
            notes: [remark([homeText.storiesNote])],
            block: { kind: "stories", stories } as const,
          },
        ]),
    { id: "latest", title: homeText.latest, block: { kind: "list", lines: latest(model) } },
    {
      id: "downloads",
      title: homeText.downloads,
      notes: [explanation(homeText.downloadsNote.replace("{licence}", site.licence))],
      block: { kind: "list", lines: downloads() },
    },
  ] as const;
  return {
    frame: buildFrame(site, { address: "", description: site.tagline, section: "bodies", searchBox: false }),
    title: homeText.motto,
    search: href("", "search"),
    tries: tries(model),
    facts: facts(model),
    noSums: homeText.facts.noSums,
    notes: [{ lines: [[homeText.inkNote]], ink: true }, remark([homeText.vermilionNote])],
    sections: numberSections(drafts),
  };
}

function facts({ disclosures, audit }: SiteModel): Step[] {
  const count = (values: readonly unknown[]): string => String(new Set(values).size);
  return [
    { label: homeText.facts.disclosures.replace("{count}", String(disclosures.length)), href: "#latest" },
    { label: homeText.facts.bodies.replace("{count}", count(disclosures.map((each) => each.body))), href: "#bodies" },
    {
      label: homeText.facts.years.replace("{count}", count(disclosures.map((each) => each.fiscalYear))),
      href: "#latest",
    },
    ...(audit ? [auditFact(audit.summary)] : []),
  ];
}

function auditFact({ checked, error, warning }: Pick<Summary, "checked" | "error" | "warning">): Step {
  const label = homeText.facts.checked
    .replace("{checked}", groupDigits(String(checked)))
    .replace("{found}", String(error + warning));
  return { label, href: href("", "findings") };
}

/** The body of the newest disclosure, and the code of its largest project that is not withheld. */
function tries(model: SiteModel): Step[] {
  const newest = byDate(model.disclosures)[0];
  if (!newest) return [];
  const size = (project: ProjectEntry): number => (isMoney(project.amount) ? project.amount.fen : 0);
  const [largest] = newest.projects
    .filter((project) => !project.withheld && project.functionCode !== undefined)
    .sort((left, right) => size(right) - size(left));
  const words = [model.bodies.find((body) => body.id === newest.body)?.short, largest?.functionCode];
  return words
    .filter((word) => word !== undefined)
    .map((word) => ({ label: word, href: `${href("", "search")}?q=${encodeURIComponent(word)}` }));
}

function latest(model: SiteModel): ListLine[] {
  return byDate(model.disclosures).map((disclosure) => ({
    label: disclosure.publishedOn ?? homeText.undated.replace("{year}", String(disclosure.fiscalYear)),
    ...(disclosure.publishedOn === undefined ? {} : { date: disclosure.publishedOn }),
    links: [{ label: fullTitleOf(model, disclosure), href: href("", disclosure.id) }],
    about: "",
  }));
}

/** Newest first; where no date is printed the fiscal year stands for it. */
function byDate(disclosures: readonly DisclosureEntry[]): DisclosureEntry[] {
  const date = ({ publishedOn, fiscalYear }: DisclosureEntry): string => publishedOn ?? String(fiscalYear);
  const key = (disclosure: DisclosureEntry): string => `${date(disclosure)} ${disclosure.id}`;
  return [...disclosures].sort((left, right) => (key(left) < key(right) ? 1 : -1));
}

function downloads(): ListLine[] {
  return downloadNames.map(({ label, files, about }) => ({
    label,
    links: files.map((file) => ({ label: file, href: href("", `data/${file}`) })),
    about,
  }));
}
