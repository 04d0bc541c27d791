import type { DisclosureEntry, ProjectEntry } from "../compile/entry.ts";
import { formatFen, percentOf } from "../text/amount.ts";
import { projectsText } from "../text/projects.ts";
import type { DisclosureContext } from "./context.ts";
import { findFact } from "./facts.ts";
import { type FigureView, figureLink } from "./figure.ts";
import { bodyName } from "./history.ts";
import { href } from "./href.ts";
import { isMoney } from "./lookup.ts";
import { type ProjectTone, toneNames, toneOf } from "./project-tone.ts";

/** A project as a bar. */
export interface ProjectBar {
  readonly name: string;
  readonly href: string;
  readonly withheld: boolean;
  /** Who, and whose money; of a withheld one only whose money. */
  readonly about: string;
  readonly tone: ProjectTone;
  readonly figure?: FigureView;
  /** 分; 0 where no amount is printed. */
  readonly fen: number;
}

/**
 * All projects of a disclosure: the named ones largest first, the withheld ones in a list of their own in the order of their names. In one list
 * by size a withheld item would stand beside the named project that has its amount.
 */
export interface ProjectBarsView {
  readonly title: string;
  readonly finding: string;
  readonly unit: string;
  /** The scale's whole: the largest amount. */
  readonly largest: number;
  readonly tones: readonly { readonly tone: ProjectTone; readonly name: string }[];
  readonly first: readonly ProjectBar[];
  readonly rest: readonly ProjectBar[];
  readonly restTitle: string;
  readonly withheld: readonly ProjectBar[];
  readonly withheldTitle: string;
  readonly caption: string;
}

const shownAtOnce = 10;

/** Builds the list of projects, or undefined where the disclosure names none. */
export function buildProjectBars(context: DisclosureContext): ProjectBarsView | undefined {
  const { projects, unit } = context.disclosure;
  if (projects.length === 0) return undefined;
  const bars = projects.map((project) => toBar(context, project));
  const named = bars.filter((bar) => !bar.withheld).sort((left, right) => right.fen - left.fen);
  const withheld = bars.filter((bar) => bar.withheld).sort((left, right) => (left.name < right.name ? -1 : 1));
  const tones = [...new Set([...named, ...withheld].filter((bar) => bar.fen > 0).map((bar) => bar.tone))];
  const most = named.length <= shownAtOnce + 2 ? named.length : shownAtOnce;
  return {
    title: titleFor(named.length, withheld.length),
    finding: finding(context.disclosure, named),
    unit,
    largest: Math.max(...bars.map((bar) => bar.fen)),
    tones: tones.map((tone) => ({ tone, name: toneNames[tone] })),
    first: named.slice(0, most),
    rest: named.slice(most),
    restTitle: projectsText.rest.replace("{count}", String(named.length - most)),
    withheld,
    withheldTitle: projectsText.withheldTitle.replace("{count}", String(withheld.length)),
    caption: caption(context.disclosure, bars),
  };
}

function titleFor(named: number, withheld: number): string {
  const words = withheld === 0 ? projectsText.title : projectsText.titleWithheld;
  return words.replace("{count}", String(named)).replace("{withheld}", String(withheld));
}

function toBar({ from, model, disclosure }: DisclosureContext, project: ProjectEntry): ProjectBar {
  const amount = isMoney(project.amount) ? project.amount : undefined;
  const money = toneNames[toneOf(disclosure, { ...project, withheld: false })];
  const who = project.body === undefined || project.withheld ? "" : bodyName(model, project.body, "short");
  return {
    name: project.name,
    href: href(from, project.id),
    withheld: project.withheld,
    about: [who, amount ? money : projectsText.noAmount].filter((part) => part !== "").join(" · "),
    tone: toneOf(disclosure, project),
    ...(project.amount ? { figure: figureLink(from, project.amount) } : {}),
    fen: amount?.fen ?? 0,
  };
}

function finding(disclosure: DisclosureEntry, bars: readonly ProjectBar[]): string {
  const whole = findFact(disclosure, "project")?.fen ?? 0;
  const count = bars.length >= 8 ? 3 : 1;
  const top = bars.slice(0, count).reduce((fen, bar) => fen + bar.fen, 0);
  const share = top > 0 && top <= whole ? percentOf(top, whole) : undefined;
  if (share === undefined) return projectsText.findingFew.replace("{count}", String(bars.length));
  const words = count === 1 ? projectsText.finding : projectsText.findingMany.replace("{count}", String(count));
  return words.replace("{share}", `项目支出的${share}`);
}

/** Says that the list is complete where its sum is the printed total of project money; says nothing otherwise. */
function caption(disclosure: DisclosureEntry, bars: readonly ProjectBar[]): string {
  const sum = bars.reduce((fen, bar) => fen + bar.fen, 0);
  if (sum === 0 || sum !== findFact(disclosure, "project")?.fen) return "";
  return projectsText.equal.replace("{count}", String(bars.length)).replace("{sum}", formatFen(sum, disclosure.unit));
}
