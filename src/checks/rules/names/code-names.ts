import { quoted } from "../said.ts";
import { plainCodeName, type PrintedCode, printedCodes } from "./codes.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** One code bears one name throughout a disclosure. One finding for all codes named by the same pair of places. */
export const codeNames = defineRule({
  id: "code-names",
  severity: "warning",
  title: { zh: "同一科目编码在各处用同一名称", en: "One code bears one name in every place" },
  ground: {
    zh: "《政府收支分类科目》：一个编码一个名称。",
    en: "Classification of government revenue and expenditure: one code, one name.",
  },
  look: (context) => {
    const printed = printedCodes(context);
    const codes = [...new Set(printed.map(({ code }) => code))];
    const judged = codes.map((code) => ({ code, own: printed.filter((one) => one.code === code) }));
    const wrong = judged.filter(({ own }) => namesOf(own).length > 1);
    const right = judged.filter(({ own }) => own.length > 1 && namesOf(own).length === 1);
    return [
      ...right.map(({ own }): Verdict =>
        settled(
          "held",
          own.flatMap(({ figure }) => figure?.id ?? []),
        ),
      ),
      ...groupByPlaces(wrong).map(say),
    ];
  },
});

interface Named {
  readonly code: string;
  readonly own: readonly PrintedCode[];
}

function namesOf(own: readonly PrintedCode[]): string[] {
  return [...new Set(own.map(({ name }) => plainCodeName(name)))];
}

/** Codes below each other that are named differently in the same places have one cause: the subject's name changed. */
function groupByPlaces(wrong: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of wrong) {
    const key = `${one.code.slice(0, 5)} ${namesOf(one.own).length}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function say(group: readonly Named[]): Verdict {
  const said = group.map(({ code, own }) => {
    const names = namesOf(own).map((name) => {
      const places = own.filter((one) => plainCodeName(one.name) === name).map(({ place }) => place);
      return { name, places: [...new Set(places)].join("、") };
    });
    return {
      zh: `${code}在${names.map(({ name, places }) => `${places}作${quoted(name)}`).join("，在")}`,
      en: `${code} is ${names.map(({ name, places }) => `${quoted(name)} in ${places}`).join(" and ")}`,
    };
  });
  const [first] = group;
  return failed([...new Set(group.flatMap(({ own }) => own.flatMap(({ figure }) => figure?.id ?? [])))], {
    subject: `codes/${first?.code ?? ""}`,
    message: {
      zh: `同一科目有两个名称：${said.map(({ zh }) => zh).join("；")}。请按《政府收支分类科目》统一。`,
      en: `One subject has two names: ${said.map(({ en }) => en).join("; ")}. Use the name of the official classification.`,
    },
  });
}
