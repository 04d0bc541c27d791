import { parseDecimal, toFen } from "../../model/money.ts";
import { likeness } from "./names.ts";

/** A project that may be one of several a goal names together. */
export interface Addend {
  readonly key: string;
  readonly name: string;
  /** Printed amounts in 万元. */
  readonly amounts: readonly string[];
}

/** Projects whose amounts add up to a stated total: their keys as an answer writes them, `p3、p2`, and the sum. */
export interface AddingUp {
  readonly keys: string;
  readonly sum: string;
}

const most = 3;
/** Names less alike have nothing to do with each other. */
const leastLikeness = 0.2;

/**
 * Two or three projects of like names whose amounts add up to exactly the total a goal states, the likest names first, at most three such answers.
 * Sums that agree prove nothing: they are candidates of a question.
 */
export function addingUp(total: string | undefined, name: string, projects: readonly Addend[]): readonly AddingUp[] {
  const wanted = total === undefined ? Number.NaN : fen(total);
  const like = projects
    .map((project) => ({ project, score: likeness(name, project.name) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ project }) => project.amounts.map((amount) => ({ key: project.key, amount })));
  return chosen(like)
    .filter((parts) => parts.reduce((sum, { amount }) => sum + fen(amount), 0) === wanted)
    .slice(0, most)
    .map((parts) => ({
      keys: parts.map(({ key }) => key).join("、"),
      sum: `${parts.map(({ amount }) => amount).join(" + ")} = ${total ?? ""}`,
    }));
}

type Part = Readonly<Record<"key" | "amount", string>>;

/** Two or three parts of different projects, in their order. */
function chosen(parts: readonly Part[]): (readonly Part[])[] {
  const after = (last: number, taken: readonly Part[]): (readonly Part[])[] =>
    parts.flatMap((part, order) => {
      if (order <= last || taken.some(({ key }) => key === part.key)) return [];
      const next = [...taken, part];
      return [...(next.length > 1 ? [next] : []), ...(next.length < most ? after(order, next) : [])];
    });
  return after(-1, []);
}

/** Amount in 分; NaN where it is no number. */
export function fen(printed: string): number {
  const decimal = parseDecimal(printed);
  return (decimal === undefined ? undefined : toFen(decimal, "万元")) ?? Number.NaN;
}
