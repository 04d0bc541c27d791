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
  readonly narrative?: ContentFile;
}

/** Reads the files of a disclosure's folder; undefined when disclosure.yaml is missing or broken, which is reported. */
export function readDisclosure(folder: DisclosureFolder, report: Report): DisclosureSource | undefined {
  const { files } = folder;
  const own = files.get("disclosure");
  if (!own) reportMissing(folder, report);
  const disclosure = own && readFileEntry(own, disclosureSchema, report);
  const profile = disclosure && findProfile(disclosure.value.profile);
  const yaml = (name: string): YamlFile | undefined => {
    const file = files.get(name);
    return file && readYaml(file, report);
  };
  const answers = files.get("answers");
  if (answers) readFileEntry(answers, answersSchema, report);
  const projects = readProjects(files.get("projects"), report);
  const [sections, clauses, performance] = [yaml("sections"), yaml("clauses"), yaml("performance")];
  if (!disclosure || !profile) return undefined;
  const narrative = files.get("narrative");
  return {
    id: `${folder.body}/${folder.name}`,
    folder,
    disclosure,
    profile,
    sections: sections ? readSections(sections, profile, report) : [],
    ...projects,
    clauses: clauses ? readClauses(clauses, profile, report) : [],
    performance: performance ? readPerformance(performance, profile, report) : [],
    ...(narrative ? { narrative } : {}),
  };
}

function readProjects(
  file: ContentFile | undefined,
  report: Report,
): Pick<DisclosureSource, "projects" | "allProjects"> {
  let allProjects = true;
  const watch: Report = (problem) => {
    allProjects = false;
    report(problem);
  };
  const yaml = file && readYaml(file, watch);
  const projects = yaml ? readList(projectSchema, yaml, watch) : [];
  return { projects, allProjects };
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
