import type { Profile } from "../forms/form.ts";
import { findProfile } from "../forms/profiles.ts";
import type { ContentFile } from "../schema/content-file.ts";
import type {
  ClauseContent,
  DisclosureContent,
  PerformanceContent,
  ProjectContent,
  SectionContent,
} from "../schema/content.ts";
import { disclosureSchema, projectSchema } from "../schema/disclosure.ts";
import { type Formed, readClauses, readPerformance, readSections } from "../schema/read-forms.ts";
import { type Located, readList, type Report } from "../schema/read-entries.ts";
import { answersSchema } from "../schema/site.ts";
import type { YamlFile } from "../schema/yaml-file.ts";
import { defined } from "./defined.ts";
import type { DisclosureFolder } from "./content-tree.ts";
import { readFileEntry, readYaml } from "./read-file.ts";

/** The files of one disclosure, each entry accepted by its schema and knowing where it stands. */
export interface DisclosureSource {
  /** `zwfwj/2024-budget`. */
  readonly id: string;
  readonly folder: DisclosureFolder;
  readonly disclosure: Located<DisclosureContent>;
  readonly profile: Profile;
  readonly sections: readonly Formed<SectionContent>[];
  readonly projects: readonly Located<ProjectContent>[];
  /** Whether every entry of projects.yaml was accepted, so that a key not among them is surely defined nowhere. */
  readonly allProjects: boolean;
  readonly clauses: readonly Formed<ClauseContent>[];
  readonly performance: readonly Formed<PerformanceContent>[];
  /** Whether every entry with figures was accepted, so that an address not among them is surely wrong. */
  readonly allFigures: boolean;
  readonly narrative?: ContentFile;
  /** source.txt: the text whose lines `at` names. */
  readonly text?: ContentFile;
}

/** Reads the files of a disclosure's folder; undefined when disclosure.yaml is missing or broken, which is reported. */
export function readDisclosure(folder: DisclosureFolder, report: Report): DisclosureSource | undefined {
  const { files } = folder;
  const own = files.get("disclosure");
  if (!own) reportMissing(folder, report);
  const disclosure = own && readFileEntry(own, disclosureSchema, report);
  const profile = disclosure && findProfile(disclosure.value.profile);
  const answers = files.get("answers");
  if (answers) readFileEntry(answers, answersSchema, report);
  const projects = watch(report, (watched) => readRegister(files.get("projects"), watched));
  const figures = watch(report, (watched) => readFigures(files, profile, watched));
  if (!disclosure || !profile) return undefined;
  return defined({
    id: `${folder.body}/${folder.name}`,
    folder,
    disclosure,
    profile,
    projects: projects.found,
    allProjects: projects.sound,
    ...figures.found,
    allFigures: figures.sound,
    narrative: files.get("narrative"),
    text: files.get("source"),
  });
}

function readRegister(file: ContentFile | undefined, report: Report): Located<ProjectContent>[] {
  const yaml = file && readYaml(file, report);
  return yaml ? readList(projectSchema, yaml, report) : [];
}

function readFigures(files: DisclosureFolder["files"], profile: Profile | undefined, report: Report) {
  const read = <T>(name: string, readEntries: (file: YamlFile, profile: Profile, report: Report) => T[]): T[] => {
    const file = files.get(name);
    const yaml = file && readYaml(file, report);
    // Without its profile nothing is known of the forms of a disclosure, and disclosure.yaml has its own problem.
    return yaml && profile ? readEntries(yaml, profile, report) : [];
  };
  return {
    sections: read("sections", readSections),
    clauses: read("clauses", readClauses),
    performance: read("performance", readPerformance),
  };
}

/** Reads something and tells whether nothing was reported. */
function watch<T>(report: Report, read: (watched: Report) => T): { readonly found: T; readonly sound: boolean } {
  let sound = true;
  const found = read((problem) => {
    sound = false;
    report(problem);
  });
  return { found, sound };
}

function reportMissing(folder: DisclosureFolder, report: Report): void {
  report({
    code: "compile/missing-file",
    place: { file: `${folder.path}/disclosure.yaml` },
    found: { zh: "没有这个文件", en: "no such file" },
    wanted: { zh: "每份公开都有 disclosure.yaml", en: "a disclosure.yaml in each disclosure's folder" },
    fix: { zh: "请重新导入，或补上这个文件。", en: "Import again, or add the file." },
  });
}
