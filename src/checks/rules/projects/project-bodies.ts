import { quoted } from "../said.ts";
import type { FigureEntry, ProjectEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { type KnownNames, knownNames, plainBody, withoutBrackets } from "../names/bodies.ts";
import { figureOf, fundOf } from "../performance/tables.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { openProjects, projectAmounts } from "./amounts.ts";

/** The body under which a table prints a project is the one its clause and goal name. Unknown names have a rule of their own. */
export const projectBodies = defineRule({
  id: "project-bodies",
  severity: "warning",
  title: { zh: "项目在表、说明、绩效表中属于同一单位", en: "A project belongs to one body in table, clause and goal" },
  ground: {
    zh: "同一项目由一个单位承担；表7所在的单位、项目承担单位和绩效表的预算单位应一致。",
    en: "One body carries out a project: the one of table 7, of its clause and of its goal.",
  },
  look: (context) => {
    const known = knownNames(context);
    return openProjects(context).flatMap((project) => judge(context, project, known));
  },
});

function judge(context: RuleContext, project: ProjectEntry, known: KnownNames): Verdict[] {
  const names = namesOf(context, project.body);
  const [amount] = projectAmounts(context, project.key);
  if (!amount || names.length === 0) return [];
  return printedFor(context, project.key).flatMap(({ name, place, figure }): Verdict[] => {
    const printed = plainBody(name);
    const ids = [...(figure ? [figure.id] : []), amount.id];
    if (!known.has(printed)) return [settled("unchecked", ids)];
    if (names.includes(printed) || names.includes(withoutBrackets(printed))) return [settled("held", ids)];
    const [own = ""] = names;
    return [
      failed(ids, {
        expected: own,
        actual: name,
        message: {
          zh: `${quoted(project.name)}在表中列在${quoted(own)}之下，${place.zh}却是${quoted(name)}。请核对承担单位。`,
          en: `The table prints ${quoted(project.name)} under ${quoted(own)}, but ${place.en} is ${quoted(name)}. Check which body it belongs to.`,
        },
      }),
    ];
  });
}

/** Names of a body, of the 本级 of a department also the department's. */
function namesOf({ bodies, disclosure }: RuleContext, id: string | undefined): string[] {
  const body = bodies.find((one) => one.id === id);
  if (!body) return [];
  const all = [body.name, body.short, ...body.names.map(({ name }) => name)].map(plainBody);
  const isSelf = body.parent === disclosure.body && all.some((name) => name.endsWith("本级"));
  return [...all, ...all.map(withoutBrackets), ...(isSelf ? [plainBody(disclosure.bodyName)] : [])];
}

interface Printed {
  readonly name: string;
  readonly place: { readonly zh: string; readonly en: string };
  readonly figure: FigureEntry | undefined;
}

function printedFor({ disclosure }: RuleContext, key: string): Printed[] {
  const clauses = disclosure.clauses
    .filter(({ project }) => project === key)
    .flatMap(({ rows }): Printed[] => {
      const scale = rows.find((row) => row.key === "scale");
      const name = scale?.words["undertaker"];
      const place = { zh: "项目承担单位", en: "the body of its clause" };
      return name === undefined ? [] : [{ name, place, figure: figureOf(scale, "amount") }];
    });
  const sheets = disclosure.performance
    .filter(({ projects }) => projects.includes(key))
    .flatMap((table): Printed[] => {
      const place = { zh: `${table.title}的预算单位`, en: "the body of its goal" };
      return table.department === undefined
        ? []
        : [{ name: table.department, place, figure: fundOf(table, "total", "amount") }];
    });
  return [...clauses, ...sheets];
}
