import { quoted } from "../said.ts";
import type { ProjectEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { openProjects } from "./amounts.ts";
import { namingsOf, plainName } from "./named.ts";

/** One project bears one name in every place of a disclosure. One finding for each project. */
export const projectNames = defineRule({
  id: "project-names",
  severity: "warning",
  title: { zh: "同一项目在各处用同一名称", en: "One project bears one name in every place" },
  ground: {
    zh: "项目名称是项目库里的唯一名称，各表和说明应一致，读者才能前后对照。",
    en: "A project has one name in the project register; readers can only follow it when every table prints that name.",
  },
  look: (context) => openProjects(context).flatMap((project) => judge(context, project)),
});

function judge(context: RuleContext, project: ProjectEntry): Verdict[] {
  const namings = namingsOf(context, project);
  const names = [...new Map(namings.map(({ name }) => [plainName(name), name])).values()];
  const ids = namings.flatMap(({ figure }) => figure?.id ?? []);
  if (namings.length < 2) return [];
  if (names.length === 1) return [settled("held", ids)];
  const said = names.map((name) => {
    const own = namings.filter((naming) => plainName(naming.name) === plainName(name));
    const [places, english] = [own.map(({ place }) => place), own.map((naming) => naming.english)];
    return {
      zh: `${[...new Set(places)].join("、")}作${quoted(name)}`,
      en: `${quoted(name)} in ${[...new Set(english)].join(", ")}`,
    };
  });
  return [
    failed(ids, {
      subject: `projects/${project.key}`,
      message: {
        zh: `同一项目在各处有${names.length}个名称：${said.map(({ zh }) => zh).join("；")}。请统一为项目库里的名称。`,
        en: `One project has ${names.length} names: ${said.map(({ en }) => en).join("; ")}. Use the name of the project register everywhere.`,
      },
    }),
  ];
}
