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
  /** Link to the project's page; a withheld one has none worth following from here. */
  readonly href?: string;
  readonly withheld: boolean;
  /** Who, and whose money. */
  readonly about: string;
  readonly tone: ProjectTone;
  readonly figure?: FigureView;
  /** 分; 0 where no amount is printed. */
  readonly fen: number;
}

/** All projects of a disclosure, largest first. */
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
  readonly caption: string;
  readonly anyWithheld: boolean;
}

const shownAtOnce = 10;

/** Builds the list of projects, or undefined where the disclosure names none. */
export function buildProjectBars(context: DisclosureContext): ProjectBarsView | undefined {
  const { projects, unit } = context.disclosure;
  if (projects.length === 0) return undefined;
  const bars = projects.map((project) => toBar(context, project)).sort((left, right) => right.fen - left.fen);
  const tones = [...new Set(bars.filter((bar) => bar.fen > 0).map((bar) => bar.tone))];
  const most = bars.length <= shownAtOnce + 2 ? bars.length : shownAtOnce;
  return {
    title: projectsText.title.replace("{count}", String(projects.length)),
    finding: finding(context.disclosure, bars),
    unit,
    largest: bars[0]?.fen ?? 0,
    tones: tones.map((tone) => ({ tone, name: toneNames[tone] })),
    first: bars.slice(0, most),
    rest: bars.slice(most),
    restTitle: projectsText.rest.replace("{count}", String(bars.length - most)),
    caption: caption(context.disclosure, bars),
    anyWithheld: bars.some((bar) => bar.withheld),
  };
}

function toBar({ from, model, disclosure }: DisclosureContext, project: ProjectEntry): ProjectBar {
  const amount = isMoney(project.amount) ? project.amount : undefined;
  const money = project.withheld ? moneyOf(disclosure, project) : toneNames[toneOf(disclosure, project)];
  const who = project.body === undefined ? "" : bodyName(model, project.body, "short");
  return {
    name: project.name,
    ...(project.withheld ? {} : { href: href(from, project.id) }),
    withheld: project.withheld,
    about: [who, amount ? money : projectsText.noAmount].filter((part) => part !== "").join(" · "),
    tone: toneOf(disclosure, project),
    ...(project.amount ? { figure: figureLink(from, project.amount) } : {}),
    fen: amount?.fen ?? 0,
  };
}

function moneyOf(disclosure: DisclosureEntry, project: ProjectEntry): string {
  return toneNames[toneOf(disclosure, { ...project, withheld: false })];
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
