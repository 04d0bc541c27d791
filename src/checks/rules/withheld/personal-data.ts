import { quoted } from "../said.ts";
import type { DisclosureEntry } from "../../../compile/entry.ts";
import { maskedPerson, maskedPhone } from "../../../model/mask.ts";
import { defineRule, failed, type Verdict } from "../verdict.ts";

/** Text of a disclosure and where it stands. */
interface Passage {
  readonly place: string;
  readonly text: string;
}

/** What is personal, and how it is recognised; never part of a longer number. */
const kinds: readonly { readonly zh: string; readonly en: string; readonly pattern: RegExp }[] = [
  {
    zh: "身份证号",
    en: "an identity number",
    pattern: /(?<!\d)[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/,
  },
  {
    zh: "电话号码",
    en: "a telephone number",
    pattern: /(?<![\d.,])(?:1[3-9]\d{9}|0\d{2,3}[-－ ]?\d{7,8})(?![\d.,]\d|\d)/,
  },
  { zh: "电子邮箱", en: "an e-mail address", pattern: /[\w.+-]+@[\w-]+\.[\w.]+/ },
];

/** No persons' names, telephone or identity numbers are in what is published. Only the publisher is told, and the data are not repeated. */
export const personalData = defineRule({
  id: "personal-data",
  severity: "warning",
  audience: "publisher",
  title: { zh: "公开的内容里没有个人信息", en: "What is published holds no personal data" },
  ground: {
    zh: "政府信息公开不得公开涉及个人隐私的信息（《政府信息公开条例》第十五条、《个人信息保护法》）。",
    en: "Personal data are not published (Regulations on Open Government Information, art. 15).",
  },
  look: ({ disclosure }) => [...namedPersons(disclosure), ...passagesOf(disclosure).flatMap(judge)],
});

/** Tables whose person or phone is published as printed. */
function namedPersons({ performance }: DisclosureEntry): Verdict[] {
  return performance.flatMap(({ key, title, projectName, person, phone }): Verdict[] => {
    const open = [
      person === undefined || person === maskedPerson ? [] : ["姓名"],
      phone === undefined || phone === maskedPhone ? [] : ["电话"],
    ].flat();
    return open.length === 0
      ? []
      : [
          say(
            `performance#${key}`,
            `${title}${projectName === undefined ? "" : quoted(projectName)}的负责人${open.join("、")}`,
            "the name or telephone of the person in charge",
          ),
        ];
  });
}

function judge({ place, text }: Passage): Verdict[] {
  return kinds.filter(({ pattern }) => pattern.test(text)).map(({ zh, en }) => say(place, zh, en));
}

function say(place: string, zh: string, en: string): Verdict {
  return failed([], {
    subject: `${place}/personal`,
    audience: "publisher",
    message: {
      zh: `只供发布单位：${place} 将公开${zh}。请删去，或在 site.yaml 中设 persons: masked。`,
      en: `For the publisher only: ${place} will publish ${en}. Take it out, or set persons: masked in site.yaml.`,
    },
  });
}

function passagesOf({ sections, clauses, performance, functions }: DisclosureEntry): Passage[] {
  const rows = [...sections, ...clauses, ...performance].flatMap(({ page, anchor, rows: own }) =>
    own.flatMap((row) =>
      [row.name, ...Object.values(row.words)].map((text) => ({ place: `${page}#${anchor}/${row.key}`, text })),
    ),
  );
  const goals = performance.flatMap(({ key, goal = "", outcome = "" }) =>
    [goal, outcome].map((text) => ({ place: `performance#${key}`, text })),
  );
  return [...rows, ...goals, { place: "disclosure", text: functions ?? "" }];
}
