import type { Cents, Sums } from "./money.ts";

/** Where money comes from: the columns of 表2 that add up to 总计. */
export type Source =
  | "gpb"
  | "gpb-transfer"
  | "fund"
  | "fund-transfer"
  | "capital"
  | "capital-transfer"
  | "fiscal-account"
  | "own"
  | "carry-fiscal"
  | "carry-other";

/** Every source in the order of 表2. */
export const sources: readonly Source[] = [
  "gpb",
  "gpb-transfer",
  "fund",
  "fund-transfer",
  "capital",
  "capital-transfer",
  "fiscal-account",
  "own",
  "carry-fiscal",
  "carry-other",
];

/** 基本支出 of one body for one 项 from one source. */
export interface Basic {
  readonly unit: string;
  /** 项. */
  readonly code: string;
  readonly source: Source;
  /** By 支出经济分类 code of five digits; 301 and 303 are 人员经费, the rest 公用经费. */
  readonly economic: Sums;
}

/** 项目支出 of one body for one 项 from one source; for what was carried over also an item of 表11. */
export interface Project {
  readonly unit: string;
  readonly code: string;
  readonly source: Source;
  readonly name: string;
  /** By column of 表7. */
  readonly spent: Sums;
  /** Where carried money once came from: a row of 表1 below 财政拨款结转 or 非财政拨款结转结余. */
  readonly kind?: "gpb" | "fund" | "capital" | "fiscal-account" | "own";
  readonly withheld: boolean;
}

/** People at the end of the year before. */
export interface Staff {
  readonly posts: number;
  readonly serving: number;
  readonly retired: number;
  readonly pensioned: number;
}

/** A kind of vehicles owned. */
export interface Fleet {
  readonly count: number;
  readonly value: Cents;
}

/** 国有资产 at the end of the year before. */
export interface Assets {
  /** Hundredths of a square metre. */
  readonly area: Cents;
  readonly buildings: Cents;
  readonly fleet: Readonly<Record<"general" | "enforcement" | "other", Fleet>>;
  readonly furniture: Cents;
  readonly other: Cents;
  readonly equipment50: number;
  readonly equipment100: number;
}

/** Everything an invented department plans for one year. */
export interface YearFacts {
  readonly year: number;
  readonly basics: readonly Basic[];
  readonly projects: readonly Project[];
  /** 三公 of the general budget, the part in 基本支出 and what projects add. */
  readonly threePublic: Readonly<Record<"abroad" | "reception" | "vehicle-purchase" | "vehicle-running", Cents>>;
  readonly staff: Staff;
  readonly assets: Assets;
  readonly procurement: Readonly<Record<"goods" | "works" | "services" | "sme" | "micro", Cents>>;
  /** How 单位资金 divides over its 其中 rows in 表1, in parts of a whole. */
  readonly ownKinds: readonly (readonly [kind: string, parts: number])[];
}

/** Whether an economic code is 人员经费. */
export function isPersonnel(code: string): boolean {
  return code.startsWith("301") || code.startsWith("303");
}

/** Money by source, 人员经费, 公用经费 and 项目支出 of a body's 项. */
export interface Leaf {
  readonly unit: string;
  readonly code: string;
  readonly source: Source;
  readonly personnel: Cents;
  readonly public: Cents;
  readonly project: Cents;
}

/** Every amount of a year at its smallest: one entry a body, 项 and source. */
export function leavesOf({ basics, projects }: Pick<YearFacts, "basics" | "projects">): Leaf[] {
  const ofBasics = basics.map(({ unit, code, source, economic }): Leaf => {
    const sum = (wanted: boolean): Cents =>
      Object.entries(economic).reduce((all, [key, cents]) => (isPersonnel(key) === wanted ? all + cents : all), 0);
    return { unit, code, source, personnel: sum(true), public: sum(false), project: 0 };
  });
  const ofProjects = projects.map(({ unit, code, source, spent }): Leaf => {
    const project = Object.values(spent).reduce((all, cents) => all + cents, 0);
    return { unit, code, source, personnel: 0, public: 0, project };
  });
  return [...ofBasics, ...ofProjects];
}

/** What the leaves of some sources add up to. */
export function sumOf(leaves: readonly Leaf[], wanted: readonly Source[] = sources): Cents {
  return leaves
    .filter(({ source }) => wanted.includes(source))
    .reduce((all, leaf) => all + leaf.personnel + leaf.public + leaf.project, 0);
}

/** What the 基本支出 of some sources adds up to. */
export function basicOf(leaves: readonly Leaf[], wanted: readonly Source[] = sources): Cents {
  return leaves
    .filter(({ source }) => wanted.includes(source))
    .reduce((all, leaf) => all + leaf.personnel + leaf.public, 0);
}

/** This year's general budget, with what is passed down from above. */
export const gpbSources: readonly Source[] = ["gpb", "gpb-transfer"];
/** This year's 政府性基金. */
export const fundSources: readonly Source[] = ["fund", "fund-transfer"];
/** This year's 国有资本经营预算. */
export const capitalSources: readonly Source[] = ["capital", "capital-transfer"];
/** This year's appropriations. */
export const fiscalSources: readonly Source[] = [...gpbSources, ...fundSources, ...capitalSources];
/** What was carried over. */
export const carrySources: readonly Source[] = ["carry-fiscal", "carry-other"];
