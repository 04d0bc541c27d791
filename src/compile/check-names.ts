import type { Bilingual } from "../errors/publish-error.ts";
import type { ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";
import type { DisclosureSource } from "./disclosure-source.ts";
import { placeOf } from "./references.ts";

/** First steps of the site's own addresses; a body of that name would take their place. */
const own = new Set(
  "index 404 about assets codes compare data findings glossary pagefind schema search tracks".split(" "),
);

/** Names that no file or folder can have on Windows, whatever follows after a dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Reports keys that become a folder of the site and cannot: bodies named as a part of the site, anything named as a device of Windows. */
export function checkNames(
  bodies: ReadonlyMap<string, ContentFile>,
  sources: readonly DisclosureSource[],
  report: Report,
): void {
  for (const [id, file] of bodies) {
    if (!own.has(id) && !devices.test(id)) continue;
    report({ code: "compile/reserved-name", place: { file: file.path }, found: taken(id), wanted, fix: fixes.body });
  }
  for (const project of sources.flatMap(({ projects }) => projects)) {
    const key = project.value.project;
    if (!devices.test(key)) continue;
    const place = placeOf(project, ["project"]);
    report({ code: "compile/reserved-name", ...place, found: taken(key), wanted, fix: fixes.project });
  }
}

function taken(key: string): Bilingual {
  return own.has(key)
    ? { zh: `“${key}”，这是网站自己的栏目`, en: `"${key}", which is a part of the site itself` }
    : { zh: `“${key}”，Windows 不能有叫这个名字的文件夹`, en: `"${key}", which no folder can be called on Windows` };
}

const wanted: Bilingual = { zh: "别处没有用过的短键", en: "a short key that nothing else uses" };

const fixes = {
  body: {
    zh: "请给这个文件换一个名字，引用它的地方一起改。",
    en: "Give the file another name, and change what refers to it.",
  },
  project: {
    zh: "请换一个键，引用它的地方一起改。",
    en: "Give the project another key, and change what refers to it.",
  },
} as const;
