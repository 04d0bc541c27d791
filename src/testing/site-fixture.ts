import type {
  DisclosureEntry,
  FigureEntry,
  ProjectEntry,
  RowEntry,
  SectionEntry,
  SiteModel,
} from "../compile/entry.ts";
import { findFixedRow, type Form } from "../forms/form.ts";
import { findForm, findProfile } from "../forms/profiles.ts";
import { readCell } from "../model/cell.ts";
import { pageOfPart, rowKey, sectionAnchor } from "../model/figure-id.ts";

/** An invented row: keys as in sections.yaml, `name` as printed, every other key a column. */
export type FixtureRow = Readonly<Record<string, string>>;

/** An invented section: the form's id and its rows. */
export interface FixtureSection {
  readonly form: string;
  readonly empty?: true;
  readonly rows?: readonly FixtureRow[];
}

/** An invented disclosure; everything not said is empty. */
export interface FixtureDisclosure {
  readonly id: string;
  readonly fiscalYear: number;
  readonly kind?: "budget" | "final";
  readonly sections: readonly FixtureSection[];
  readonly projects?: readonly (Pick<ProjectEntry, "key" | "name"> &
    Partial<ProjectEntry> & { readonly from?: string })[];
  readonly more?: Partial<DisclosureEntry>;
}

function makeSection(
  disclosure: string,
  profile: string,
  { form: id, empty, rows = [] }: FixtureSection,
): SectionEntry {
  const found = findProfile(profile);
  const form = found && findForm(found, id);
  if (!form) throw new Error(`no form ${id} in ${profile}`);
  const page = pageOfPart[form.part];
  const anchor = sectionAnchor(id);
  return {
    form: id,
    part: form.part,
    section: form.section,
    anchor,
    page,
    title: form.title,
    unit: "万元",
    empty: empty ?? false,
    rows: rows.map((row) => makeRow(`${disclosure}/${page}`, anchor, form, row)),
  };
}

function makeRow(page: string, anchor: string, form: Form, row: FixtureRow): RowEntry {
  // A column called `project` (项目支出) is a cell, and no key of a project.
  const isCell = form.columns.some((column) => column.id === "project");
  const { body, row: id = "", project, name } = row;
  const keys = { body, row: row["row"], project: isCell ? undefined : project };
  const present = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
  const key = rowKey(present);
  const fixed = findFixedRow(form, id);
  const code = /^\d+/.exec(id)?.[0];
  return {
    key,
    ...present,
    ...(code === undefined ? {} : { code }),
    name: name ?? fixed?.title ?? "",
    depth: fixed?.depth ?? 0,
    total: fixed?.total ?? false,
    leaf: true,
    group: groupOf(form, id),
    figures: makeFigures(`${page}#${anchor}/${key}`, form, row, fixed?.unit ?? ""),
    words: Object.fromEntries(
      form.columns.flatMap(({ id: column, kind }) =>
        kind === "text" && row[column] !== undefined ? [[column, row[column]]] : [],
      ),
    ),
    cites: [],
  };
}

function groupOf(form: Form, row: string): string {
  const group = form.groups.find((each) => each.fixed?.some((declared) => declared.id === row));
  return (group ?? form.groups.at(-1))?.id ?? "rows";
}

function makeFigures(address: string, form: Form, row: FixtureRow, countUnit: string): FigureEntry[] {
  return form.columns.flatMap((column): FigureEntry[] => {
    const printed = row[column.id];
    if (printed === undefined || column.kind === "text") return [];
    const cell = readCell(printed, column, column.kind === "count" ? countUnit : "万元");
    if (typeof cell === "string") throw new Error(`${address}/${column.id}: ${cell}`);
    const unit = column.kind === "count" ? countUnit : cell.unit;
    return [{ ...cell, unit, id: `${address}/${column.id}`, column: column.id, place: { line: 7 } }];
  });
}

/** Makes the entry of an invented disclosure, as compile would; a project's amount is the figure `from` names (`xj-7/p1/total`). */
export function makeDisclosure({
  id,
  fiscalYear,
  kind = "budget",
  sections,
  projects = [],
  more,
}: FixtureDisclosure): DisclosureEntry {
  const profile = kind === "budget" ? "xj-budget" : "xj-final";
  const made = sections.map((section) => makeSection(id, profile, section));
  const figures = made.flatMap((section) => section.rows.flatMap((row) => row.figures));
  const body = id.split("/")[0] ?? "";
  return {
    id,
    body,
    bodyName: fixtureBodies.find((each) => each.id === body)?.name ?? body,
    kind,
    scope: "department",
    fiscalYear,
    title: `${fiscalYear}年部门${kind === "budget" ? "预算" : "决算"}公开`,
    profile,
    unit: "万元",
    source: { file: `${id.replace("/", "-")}.txt`, sha256: "0".repeat(64), lines: 900 },
    offices: [],
    units: [],
    attachments: [],
    terms: [],
    functionsWithheld: false,
    acknowledged: [],
    sections: made,
    projects: projects.map(({ from, ...project }) => {
      const amount = figures.find((figure) => figure.id.endsWith(`#${from ?? "-"}`));
      return {
        id: `${id}/projects/${project.key}`,
        withheld: false,
        rows: [],
        ...project,
        ...(amount ? { amount } : {}),
      };
    }),
    clauses: [],
    performance: [],
    ...more,
  };
}

/** Two invented bodies: 甲局, renamed 乙局 in 2024. */
export const fixtureBodies = [
  { id: "jia", name: "明州市甲事务局", short: "甲事务局", names: [{ name: "明州市甲事务局", until: "2024" }] },
  { id: "yi", name: "明州市乙事务局", short: "乙事务局", names: [{ name: "明州市乙事务局", from: "2024" }] },
  { id: "bing", name: "明州市丙中心", short: "丙中心", names: [{ name: "明州市丙中心" }], parent: "yi" },
] satisfies SiteModel["bodies"];

/** A site of invented disclosures; give only what the test is about. */
export function makeSite(disclosures: readonly DisclosureEntry[], more: Partial<SiteModel> = {}): SiteModel {
  return {
    site: {
      title: "明州市部门预决算公开",
      tagline: "每一笔钱，都能查到原文那一行",
      publisher: "明州市",
      licence: "CC BY 4.0",
      persons: "masked",
      gate: ["error"],
    },
    bodies: fixtureBodies,
    successions: [{ from: "jia", to: "yi", event: "renamed", date: "2024" }],
    disclosures,
    codes: [],
    terms: [],
    pages: [],
    ...more,
  };
}
