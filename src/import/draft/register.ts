import { withheldWords } from "../../model/cell.ts";
import { isWithheldName } from "../../model/withheld.ts";
import type { ProjectContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import { addingUp, fen, type Addend } from "./adding-up.ts";
import { likeness, plainName, unnamed } from "./names.ts";

/** One place of a document that names a project. */
export interface Mention {
  readonly at: string;
  /** As printed there, tidied. */
  readonly name: string;
  /** Tables open the register; clauses, carried items in words and goals are matched to it. */
  readonly source: "table" | "clause" | "carry" | "goal";
  /** Printed amount in 万元, where the place states one. */
  readonly amount?: string;
  readonly body?: string;
}

/** The register of a document's projects. */
export interface Register {
  readonly projects: readonly ProjectContent[];
  /** For each mention, in order, the keys of the projects it names. */
  readonly keys: readonly (readonly string[])[];
  readonly questions: readonly Question[];
}

interface Opened {
  readonly content: ProjectContent;
  readonly names: Set<string>;
  readonly amounts: Set<string>;
  /** Kinds of place that named it so far. */
  readonly sources: Set<Mention["source"]>;
  /** A question asks whether it is one of the others. */
  readonly isDoubted: boolean;
}

/**
 * Gives every project of a document a key, in order of first mention, and links each mention to the projects it names.
 * The same name is the same project. Two names joined by 和 are both projects when their amounts add up to the stated one. Anything less sure is
 * answered (`project/<line>` → keys, or `new`) or asked; unanswered, it stays a project of its own, whose key (`n<line>`)
 * counts for no other: answering renames nobody. A withheld item is matched by its own name
 * alone and is never a candidate for a named one.
 */
export function buildRegister(mentions: readonly Mention[], answers: ReadonlyMap<string, readonly string[]>): Register {
  const opened: Opened[] = [];
  const questions: Question[] = [];
  const keys = withSpots(mentions).map((mention) => {
    const linked = linkedKeys(mention, opened, answers);
    if (linked.length > 0) {
      for (const project of opened) {
        if (linked.includes(project.content.project)) remember(mention, project, linked.length === 1);
      }
      return linked;
    }
    const question = doubt(mention, opened);
    if (question && !answers.has(question.id)) questions.push(question);
    const sure = opened.filter(({ isDoubted }) => !isDoubted).length;
    const content = open(mention, question ? `n${mention.spot}` : `p${sure + 1}`);
    opened.push({
      content,
      names: new Set([plainName(mention.name)]),
      amounts: new Set(mention.amount ? [mention.amount] : []),
      sources: new Set([mention.source]),
      isDoubted: question !== undefined,
    });
    return [content.project];
  });
  return { projects: opened.map((project) => project.content), keys, questions };
}

/** A mention with what its question is called by: its line, and from the second name on the same line its order there. */
interface Spotted extends Mention {
  readonly spot: string;
}

function withSpots(mentions: readonly Mention[]): readonly Spotted[] {
  const named = new Map<string, string[]>();
  return mentions.map((mention) => {
    const names = named.get(mention.at) ?? [];
    const name = plainName(mention.name);
    if (!names.includes(name)) names.push(name);
    named.set(mention.at, names);
    const order = names.indexOf(name) + 1;
    return { ...mention, spot: order === 1 ? mention.at : `${mention.at}-${String(order)}` };
  });
}

function open(mention: Mention, key: string): ProjectContent {
  return {
    project: key,
    name: mention.name === "" ? unnamed : mention.name,
    ...(mention.body ? { body: mention.body } : {}),
    ...(isWithheldName(mention.name) ? { withheld: "true" as const } : {}),
    at: mention.at,
  };
}

/** Notes that a place named a project; its name and amount count for the project only when it is the only one named. */
function remember(mention: Mention, project: Opened, alone: boolean): void {
  project.sources.add(mention.source);
  if (!alone || project.content.withheld) return;
  project.names.add(plainName(mention.name));
  if (mention.amount) project.amounts.add(mention.amount);
}

function linkedKeys(
  mention: Spotted,
  opened: readonly Opened[],
  answers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  // 不予公开 alone names nothing: whoever is printed so is a record of its own.
  const same = withheldWords.includes(plainName(mention.name)) ? undefined : findByName(mention.name, opened);
  if (same) return [same.content.project];
  if (isWithheldName(mention.name)) return [];
  const answer = answers.get(`project/${mention.spot}`);
  if (answer)
    return answer
      .flatMap(splitKeys)
      .filter((key) => opened.some((project) => project.content.project === key && !project.content.withheld));
  return mention.source === "goal" ? joinedKeys(mention, opened) : [];
}

/** An answer may name several projects in one value, as candidates do: `p3、p2、p9`. */
function splitKeys(value: string): string[] {
  return value.split(/[、，,+\s]+/).filter((key) => key !== "");
}

function findByName(name: string, opened: readonly Opened[]): Opened | undefined {
  const wanted = plainName(name);
  return wanted === "" ? undefined : opened.find((project) => project.names.has(wanted));
}

/** 甲和乙, when both are registered and one amount of each adds up to the stated total. */
function joinedKeys(mention: Mention, opened: readonly Opened[]): readonly string[] {
  for (const cut of mention.name.matchAll(/和/g)) {
    const first = findByName(mention.name.slice(0, cut.index), opened);
    const second = findByName(mention.name.slice(cut.index + 1), opened);
    if (!first || !second) continue;
    const sums = [...first.amounts].flatMap((a) => [...second.amounts].map((b) => fen(a) + fen(b)));
    if (mention.amount && sums.includes(fen(mention.amount))) return [first.content.project, second.content.project];
  }
  return [];
}

function toAddend({ content, amounts }: Opened): Addend {
  return { key: content.project, name: content.name, amounts: [...amounts] };
}

/** Name and amounts of a project, as the places that named it print them. */
function meaningOf({ content, amounts }: Opened): string {
  return amounts.size === 0 ? content.name : `${content.name}（${[...amounts].join("、")}）`;
}

/**
 * The question an unmatched mention raises, or undefined when nothing in the register is like it. Two clauses, or two goal tables, are two
 * projects: what the same kind of place named already is no candidate.
 */
function doubt(mention: Spotted, opened: readonly Opened[]): Question | undefined {
  if (mention.source === "table" || isWithheldName(mention.name)) return undefined;
  const free = opened.filter((project) => !project.content.withheld && !project.sources.has(mention.source));
  const scored = free
    .map((project) => ({
      project,
      score:
        likeness(mention.name, project.content.name) + (mention.amount && project.amounts.has(mention.amount) ? 1 : 0),
    }))
    .filter((candidate) => candidate.score >= 0.4)
    .sort((a, b) => b.score - a.score);
  const together =
    mention.source === "goal" && (scored[0]?.score ?? 0) < 1
      ? addingUp(mention.amount, mention.name, free.map(toAddend))
      : [];
  const shown = scored.slice(0, 3);
  if (shown.length + together.length === 0 && mention.name !== "") return undefined;
  return {
    id: `project/${mention.spot}`,
    at: mention.at,
    zh: `第 ${mention.at} 行的项目“${mention.name}”${mention.amount ? `（${mention.amount}）` : ""}与前面的表里名称不同。是同一个项目就写它的标识，不是就写 new。`,
    en: `The project "${mention.name}" on line ${mention.at} bears a name the tables do not print. Answer with its key, or new.`,
    candidates: [...together.map(({ keys }) => keys), ...shown.map(({ project }) => project.content.project), "new"],
    means: [...together.map(({ sum }) => sum), ...shown.map(({ project }) => meaningOf(project)), "另一个项目"],
  };
}
