import type { Bilingual } from "../errors/publish-error.ts";
import { isWithheldName } from "../model/withheld.ts";
import type { FieldPath } from "../schema/field-path.ts";
import type { Located, Report } from "../schema/read-entries.ts";
import { allRows } from "./check-source.ts";
import type { DisclosureSource } from "./disclosure-source.ts";
import { placeOf } from "./references.ts";
import { printedWord } from "./row-entry.ts";

/** A place that names projects by key, by printed name, or both. */
interface Join {
  readonly entry: Located<unknown>;
  readonly field: FieldPath;
  readonly projects: readonly string[];
  readonly names: readonly string[];
}

/**
 * Reports every place that joins a withheld project with a named one: a goal of both, a sentence about one that cites the other, a withheld
 * project under a printed name, a named project under the name of a withheld one, a track through a withheld project.
 */
export function checkWithheld(source: DisclosureSource, report: Report): void {
  const withheld = new Map(
    source.projects.flatMap(({ value }) => (value.withheld ? [[value.project, value.name] as const] : [])),
  );
  for (const entry of source.projects) {
    if (entry.value.withheld && entry.value.track !== undefined)
      report({ ...placeOf(entry, ["track"]), ...trackFault });
    if (!entry.value.withheld && isWithheldName(entry.value.name))
      report({ ...placeOf(entry, ["name"]), ...markFault });
  }
  for (const { entry, field, projects, names } of joins(source)) {
    const hidden = projects.filter((key) => withheld.has(key));
    const isMixed = hidden.length > 0 && hidden.length < projects.length;
    const allowed = new Set(hidden.map((key) => withheld.get(key)));
    const isNamed = hidden.length > 0 && names.some((name) => !allowed.has(name) && !isWithheldName(name));
    const isHidden = hidden.length === 0 && projects.length > 0 && names.some(isWithheldName);
    if (isMixed || isNamed || isHidden) report({ ...placeOf(entry, field), ...joinFault(hidden, projects, names) });
  }
}

function joins(source: DisclosureSource): Join[] {
  const rows = allRows(source).map(({ row, names: { project }, entry, path }): Join => {
    const cited = (row.cites ?? []).flatMap((cite) => cite.project ?? []);
    const projects = new Set([...(project === undefined ? [] : [project]), ...cited]);
    const name = printedWord(row, "project-name");
    return { entry, field: path, projects: [...projects], names: name === undefined ? [] : [name] };
  });
  const clauses = source.clauses.map((entry): Join => {
    const cited = entry.value.rows.flatMap((row) => (row.cites ?? []).flatMap(({ project }) => project ?? []));
    return {
      entry,
      field: ["name"],
      projects: [...new Set([entry.value.project, ...cited])],
      names: [entry.value.name],
    };
  });
  const goals = source.performance.map((entry): Join => {
    const { projects = [], cites = [], "project-name": name } = entry.value;
    const cited = cites.flatMap(({ project }) => project ?? []);
    return {
      entry,
      field: ["projects"],
      projects: [...new Set([...projects, ...cited])],
      names: name === undefined ? [] : [name],
    };
  });
  return [...rows, ...clauses, ...goals];
}

const apart: Bilingual = {
  zh: "不予公开的项目自成一条，不与公开的项目同在一处",
  en: "a withheld project by itself, never in one place with a named one",
};

function joinFault(hidden: readonly string[], projects: readonly string[], names: readonly string[]) {
  const keys = projects.map((key) => (hidden.includes(key) ? `${key}（不予公开）` : key)).join("、");
  const both = [keys, ...names.map((name) => `“${name}”`)].filter((piece) => piece !== "").join("、");
  return {
    code: "compile/withheld-joined",
    found: { zh: both, en: both },
    wanted: apart,
    fix: {
      zh: "即使原文让人看得出是哪一个，也请把它们分开：去掉引用，或只保留不予公开的名称。",
      en: "Keep them apart even where the source gives it away: remove the reference, or keep only the withheld name.",
    },
  };
}

const trackFault = {
  code: "compile/withheld-joined",
  found: { zh: "不予公开的项目带有 track", en: "a track on a withheld project" },
  wanted: apart,
  fix: { zh: "请删去 track。", en: "Delete `track`." },
};

const markFault = {
  code: "compile/withheld-joined",
  found: { zh: "名称是不予公开的项目，却没有标 withheld", en: "the name of a withheld project without `withheld`" },
  wanted: apart,
  fix: { zh: "请加上 withheld: true。", en: "Add `withheld: true`." },
};
