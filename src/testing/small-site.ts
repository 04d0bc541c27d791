import type { SiteModel } from "../compile/entry.ts";
import { smallDisclosure } from "./small-disclosure.ts";

/** The whole small site. */
export const smallSite: SiteModel = {
  site: {
    title: "青禾市预决算公开",
    tagline: "每一个数都能找到出处。",
    publisher: "青禾市财政局",
    licence: "CC-BY-4.0",
    persons: "masked",
    gate: ["error"],
  },
  bodies: [
    {
      id: "dangan-guan",
      name: "青禾市档案馆",
      short: "档案馆",
      names: [{ name: "青禾市档案馆" }],
      parent: "dangan",
      nature: "参公事业单位",
    },
    {
      id: "dangan",
      name: "青禾市档案局",
      short: "档案局",
      names: [
        { name: "青禾市档案处", until: "2025" },
        { name: "青禾市档案局", from: "2025-06-01" },
      ],
    },
  ],
  successions: [{ from: "dangan", to: "dangan-guan", event: "part-transferred", date: "2030", basis: "机构改革方案" }],
  disclosures: [smallDisclosure],
  codes: [
    { scheme: "functional", code: "201", level: 1, names: [{ name: "一般公共服务支出", from: 2023, until: 2026 }] },
    {
      scheme: "functional",
      code: "20126",
      level: 2,
      parent: "201",
      names: [{ name: "档案事务", from: 2023, until: 2026 }],
    },
    {
      scheme: "functional",
      code: "2012604",
      level: 3,
      parent: "20126",
      names: [{ name: "档案馆", from: 2020, until: 2026 }],
    },
    { scheme: "economic", code: "302", level: 1, names: [{ name: "商品和服务支出", from: 2020, until: 2025 }] },
  ],
  terms: [
    {
      id: "three-public",
      term: "“三公”经费",
      aliases: ["三公经费"],
      text: "因公出国（境）费、公务用车费和公务接待费。",
      english: "three-public",
    },
  ],
  pages: [{ id: "about", title: "关于本站", html: "<p>说明</p>" }],
};
