import { type Chance, pick } from "../../wrapped-print.ts";
import { cut, happens, several, some, whole } from "../draw.ts";
import type { CodeBook } from "./code-book.ts";
import { inventAssets, inventProcurement, inventStaff } from "./invent-matters.ts";
import { projectNamer, withheldName, type Department, type Unit } from "./names.ts";
import type { Cents, Sums } from "./money.ts";
import { gpbSources, leavesOf, type Basic, type Leaf, type Project, type Source, type YearFacts } from "./year.ts";

const publicCodes = [
  "30201",
  "30202",
  "30205",
  "30206",
  "30207",
  "30211",
  "30213",
  "30216",
  "30217",
  "30228",
  "30229",
  "30231",
  "30299",
];
/** 项 of 基本支出 beside the running of the body itself, each with the one economic code it is spent on. */
const dues = [
  ["2080505", "30108"],
  ["2080506", "30109"],
  ["2210201", "30113"],
] as const;

function amount(chance: Chance, most = 90_000): Cents {
  return 5 + Math.floor(chance() ** 3 * most * 100);
}

/** 基本支出 of one body. */
function inventBasics(unit: Unit, chance: Chance): Basic[] {
  const isOffice = unit.nature === "行政单位";
  const list = (codes: readonly string[], most: number): Sums =>
    Object.fromEntries(codes.map((code) => [code, amount(chance, most)]));
  const staff = list(some(["30101", "30102", isOffice ? "30103" : "30107", "30112"], 0.8, chance), 900);
  const running = {
    ...staff,
    ...list(some(publicCodes, 0.5, chance), 60),
    ...(happens(0.05, chance) ? list(["31013"], 40) : {}),
  };
  const pension = isOffice ? "2080501" : "2080502";
  const medical = isOffice ? "2101101" : "2101102";
  const all: Basic[] = [
    { unit: unit.id, code: isOffice ? "2010301" : "2010350", source: "gpb", economic: running },
    { unit: unit.id, code: pension, source: "gpb", economic: list(["30302"], 60) },
    { unit: unit.id, code: medical, source: "gpb", economic: list(["30110"], 90) },
    ...dues.map(([code, economic]): Basic => ({ unit: unit.id, code, source: "gpb", economic: list([economic], 200) })),
  ];
  const kept = all.filter((_, index) => index === 0 || happens(0.6, chance));
  const own: Basic[] = kept
    .slice(0, isOffice ? 0 : 2)
    .flatMap((basic) =>
      happens(0.4, chance) ? [{ ...basic, source: "own", economic: list(["30101", "30201"], 300) }] : [],
    );
  return [...kept, ...own];
}

/** Columns of 表7 as projects spend on them, the usual ones several times. */
const columns = [
  ...["goods", "goods", "goods", "goods", "goods", "goods", "capital", "capital", "capital"],
  ...["wages", "households", "enterprise", "other"],
];

/** A column; 基本建设 is rare, and its words are those of 资本性支出: without positions nothing tells the two apart. */
function inventColumn(chance: Chance): string {
  return happens(0.01, chance) ? "construction" : pick(columns, chance);
}

/** By column of 表7. */
function inventSpent(chance: Chance): Sums {
  const spent: Record<string, Cents> = { [inventColumn(chance)]: amount(chance, 20_000) };
  if (happens(0.3, chance)) spent[inventColumn(chance)] = amount(chance, 2_000);
  return spent;
}

/** A project; what is withheld goes to 商品和服务, as everywhere in print: nothing in a text without positions could tell another column. */
function inventProject(unit: Unit, source: Source, name: string, book: CodeBook, chance: Chance): Project {
  const scope = source.startsWith("fund") ? "fund" : source.startsWith("capital") ? "capital" : "gpb";
  const code = happens(0.4, chance) && scope === "gpb" ? "2010302" : pick(book.items[scope], chance);
  const kind =
    source === "carry-fiscal"
      ? "gpb"
      : source === "carry-other"
        ? pick(["own", "fiscal-account"] as const, chance)
        : undefined;
  const withheld = /^(?:gpb|carry-fiscal)$/.test(source) && happens(0.1, chance);
  const spent = withheld ? { goods: amount(chance, 20_000) } : inventSpent(chance);
  return {
    unit: unit.id,
    code,
    source,
    name: withheld ? withheldName(chance) : name,
    spent,
    withheld,
    ...(kind ? { kind } : {}),
  };
}

/** Sources of projects, the usual ones several times. */
const projectSources: readonly Source[] = [
  ...(["gpb", "gpb", "gpb", "gpb", "gpb", "own", "own", "carry-fiscal", "carry-fiscal", "carry-other"] as const),
];
const rareSources: readonly Source[] = [
  "gpb-transfer",
  "fund",
  "fund-transfer",
  "capital",
  "capital-transfer",
  "fiscal-account",
];

function inventProjects(units: readonly Unit[], name: () => string, book: CodeBook, chance: Chance): Project[] {
  const usual = units.flatMap((unit) =>
    Array.from({ length: whole(0, 4, chance) }, () =>
      inventProject(unit, pick(projectSources, chance), name(), book, chance),
    ),
  );
  const rare = happens(0.3, chance) ? several(rareSources, whole(1, 3, chance), chance) : [];
  const unusual = rare.map((source) => inventProject(pick(units, chance), source, name(), book, chance));
  return [...usual, ...unusual].filter((project) => project.name !== "");
}

const ownKinds = [
  "income.own.institution",
  "income.own.superior",
  "income.own.affiliated",
  "income.own.business",
  "income.own.other",
];

/** Invents what a department plans for a year in which nothing is known of the year before. */
export function inventYear(department: Department, year: number, book: CodeBook, chance: Chance): YearFacts {
  const { units } = department;
  const basics = units.flatMap((unit) => inventBasics(unit, chance));
  const projects = inventProjects(units, projectNamer(year, chance), book, chance);
  return complete(year, basics, projects, inventStaff(units.length, chance), inventAssets(chance), chance);
}

/** The year after another: most goes on, with other amounts; some ends, some is new. */
export function followingYear(before: YearFacts, department: Department, book: CodeBook, chance: Chance): YearFacts {
  const year = before.year + 1;
  const vary = (sums: Sums): Sums => {
    const factor = happens(0.15, chance) ? 1 : 0.7 + chance() * 0.7;
    return Object.fromEntries(
      Object.entries(sums).map(([key, cents]) => [key, Math.max(1, Math.round(cents * factor))]),
    );
  };
  const basics = before.basics.flatMap((basic) =>
    happens(0.06, chance) && !/^20103/.test(basic.code) ? [] : [{ ...basic, economic: vary(basic.economic) }],
  );
  const kept = before.projects.flatMap((project) =>
    happens(0.35, chance) || !/^(?:gpb|own)$/.test(project.source) || project.name.includes("年")
      ? []
      : [{ ...project, spent: vary(project.spent) }],
  );
  const name = projectNamer(
    year,
    chance,
    kept.map((project) => project.name),
  );
  const fresh = inventProjects(department.units, name, book, chance);
  const staff = inventStaff(department.units.length, chance, before.staff);
  return complete(year, basics, [...kept, ...fresh], staff, inventAssets(chance, before.assets), chance);
}

function complete(
  year: number,
  basics: readonly Basic[],
  projects: readonly Project[],
  staff: YearFacts["staff"],
  assets: YearFacts["assets"],
  chance: Chance,
): YearFacts {
  const inBasics = (code: string): Cents =>
    basics.filter(({ source }) => source === "gpb").reduce((all, { economic }) => all + (economic[code] ?? 0), 0);
  const hasProjects = projects.some(({ source }) => gpbSources.includes(source));
  const extra = (share: number): Cents => (hasProjects && happens(share, chance) ? amount(chance, 30) : 0);
  const running = inBasics("30231");
  const parts = several(ownKinds, whole(1, 2, chance), chance);
  const weights = cut(10, parts.length, chance);
  return {
    year,
    basics,
    projects,
    threePublic: {
      abroad: extra(0.1),
      reception: inBasics("30217") + extra(0.2),
      "vehicle-purchase": inBasics("31013") + extra(0.05),
      "vehicle-running": running + (running > 0 ? extra(0.2) : 0),
    },
    staff,
    assets: running > 0 && assets.fleet.general.count === 0 ? withCar(assets) : assets,
    procurement: inventProcurement(bought(leavesOf({ basics, projects })), chance),
    ownKinds: parts.map((kind, index) => [kind, weights[index] ?? 0] as const),
  };
}

/** What can buy something: all but 人员经费. */
function bought(leaves: readonly Leaf[]): Cents {
  return leaves.reduce((all, leaf) => all + leaf.public + leaf.project, 0);
}

/** Who pays for running cars has at least one. */
function withCar(assets: YearFacts["assets"]): YearFacts["assets"] {
  return { ...assets, fleet: { ...assets.fleet, general: { count: 1, value: 1_850 } } };
}
