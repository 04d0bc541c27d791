import { checkSize, type ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";

/** Files of one disclosure's folder by their name without ending: `disclosure`, `sections` … `narrative`. */
export interface DisclosureFolder {
  readonly body: string;
  /** `2024-budget`, `2024-budget-2`. */
  readonly name: string;
  /** `disclosures/zwfwj/2024-budget`. */
  readonly path: string;
  readonly files: ReadonlyMap<string, ContentFile>;
}

/** A content directory, sorted into what each file is. */
export interface ContentTree {
  readonly site?: ContentFile;
  readonly glossary?: ContentFile;
  /** By id, in the order of the ids. */
  readonly bodies: ReadonlyMap<string, ContentFile>;
  readonly classification: readonly ContentFile[];
  readonly pages: ReadonlyMap<string, ContentFile>;
  readonly disclosures: readonly DisclosureFolder[];
}

const key = "[a-z0-9]+(?:-[a-z0-9]+)*";
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["ignored", /^import-report\.(?:json|txt)$|(^|\/)(README\.md|\.[^/]+)$/],
  ["top", /^(?<name>site|glossary)\.(?:yaml|yml|json)$/],
  ["bodies", new RegExp(`^bodies/(?<name>${key})\\.(?:yaml|yml|json)$`)],
  ["classification", /^classification\/(?<name>(?:functional|economic)[a-z0-9-]*)\.(?:csv|yaml|yml|json)$/],
  ["pages", new RegExp(`^pages/(?<name>${key})\\.md$`)],
  [
    "disclosures",
    new RegExp(
      `^(?<folder>disclosures/${key}/${key})/(?<name>disclosure|sections|projects|clauses|performance|answers)\\.(?:yaml|yml|json)$`,
    ),
  ],
  ["disclosures", new RegExp(`^(?<folder>disclosures/${key}/${key})/(?<name>narrative)\\.md$`)],
  ["disclosures", new RegExp(`^(?<folder>disclosures/${key}/${key})/(?<name>source)\\.(?:txt|tsv)$`)],
];

/** Sorts files, given in any order, into a tree; files that belong nowhere or say the same as another are reported. */
export function sortFiles(files: readonly ContentFile[], report: Report): ContentTree {
  const groups = new Map<string, Map<string, ContentFile>>();
  const group = (name: string): Map<string, ContentFile> => {
    const found = groups.get(name) ?? new Map<string, ContentFile>();
    groups.set(name, found);
    return found;
  };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeFile(file.path);
    const tooLarge = checkSize(file);
    if (!place) reportUnexpected(file, report);
    else if (place.kind === "ignored") continue;
    else if (tooLarge) report(tooLarge);
    else addFile(group(place.group), place.name, file, report);
  }
  const folders = [...groups.keys()].filter((name) => name.startsWith("disclosures/")).sort();
  const site = groups.get("top")?.get("site");
  const glossary = groups.get("top")?.get("glossary");
  return {
    ...(site ? { site } : {}),
    ...(glossary ? { glossary } : {}),
    bodies: group("bodies"),
    classification: [...group("classification").values()],
    pages: group("pages"),
    disclosures: folders.map((path) => {
      const [, body = "", name = ""] = path.split("/");
      return { body, name, path, files: group(path) };
    }),
  };
}

function placeFile(path: string): { kind: string; group: string; name: string } | undefined {
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(path);
    if (!match) continue;
    const { name = "", folder = kind } = match.groups ?? {};
    // Lists extend each other: functional.csv and functional-local.csv are two files of one kind.
    return { kind, group: folder, name: kind === "classification" ? path : name };
  }
  return undefined;
}

function addFile(group: Map<string, ContentFile>, name: string, file: ContentFile, report: Report): void {
  const other = group.get(name);
  if (!other) {
    group.set(name, file);
    return;
  }
  report({
    code: "compile/file-twice",
    place: { file: file.path },
    found: { zh: `与 ${other.path} 重复`, en: `beside ${other.path}` },
    wanted: { zh: "同一内容只有一个文件", en: "one file for one thing" },
    fix: { zh: "请删去其中一个。", en: "Delete one of them." },
  });
}

function reportUnexpected(file: ContentFile, report: Report): void {
  report({
    code: "compile/unexpected-file",
    place: { file: file.path },
    found: { zh: "内容目录中没有这种文件的位置", en: "a file that a content directory has no place for" },
    wanted: {
      zh: "site、glossary、bodies/<单位>、classification/、pages/*.md、disclosures/<单位>/<年度>-<种类>/ 下的 disclosure、sections、projects、clauses、performance、answers、narrative.md、source.txt",
      en: "site, glossary, bodies/<body>, classification/, pages/*.md, and under disclosures/<body>/<year>-<kind>/: disclosure, sections, projects, clauses, performance, answers, narrative.md, source.txt",
    },
    fix: { zh: "请改正文件名，或把它移出内容目录。", en: "Correct its name, or move it out of the content directory." },
  });
}
