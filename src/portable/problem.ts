/** What a site must keep so that the same bytes work at the root of a host, under any sub-path and from a folder on disk. */
export const portableRules = {
  "absolute-link": {
    zh: "链接必须是相对的，写明文件",
    en: "links are relative and name the file",
  },
  "dead-link": { zh: "链接的文件必须在站内", en: "linked files are in the site" },
  "dead-hash": { zh: "链接的位置必须在那一页上", en: "linked places are on their page" },
  "blocked-request": {
    zh: "页面只载入本站的样式、图片和经典脚本，方式在 file:// 下也行得通",
    en: "pages load style sheets, pictures and classic scripts of the site, in ways that work on file:// too",
  },
  "blocked-call": {
    zh: "脚本不得用 file:// 下被拦截的功能",
    en: "scripts use nothing that browsers block on file://",
  },
  "inline-code": {
    zh: "页面里不得有内嵌的脚本、样式和事件",
    en: "no inline scripts, styles or handlers",
  },
  "broken-island": {
    zh: "页面里的数据必须是能读的 JSON",
    en: "data in a page is JSON that can be read",
  },
  policy: {
    zh: "每页在载入任何文件之前声明严格的内容安全策略",
    en: "every page declares the strict policy before it loads anything",
  },
  "outside-host": {
    zh: "不得提到站外的主机",
    en: "no host outside the site is named",
  },
  path: {
    zh: "路径用 ASCII，短，不以 _ 开头，各系统都能存",
    en: "paths are short ASCII that any system can store; no folder begins with _",
  },
  twice: { zh: "查找数据只存一份", en: "search data exists once" },
} as const;

/** Id of a rule. */
export type PortableRule = keyof typeof portableRules;

/** One place where a site breaks a rule. */
export interface PortableProblem {
  readonly rule: PortableRule;
  /** Path of the file from the root of the site. */
  readonly file: string;
  /** What was found there, as written. */
  readonly found: string;
}

const most = 40;

/** The problems as text for a terminal: one line each, grouped by rule, in Chinese and English; long lists are cut and counted. */
export function formatPortable(problems: readonly PortableProblem[]): string {
  return Object.entries(portableRules)
    .flatMap(([rule, { zh, en }]) => {
      const own = problems.filter((problem) => problem.rule === rule);
      if (own.length === 0) return [];
      const rest = own.length > most ? [`  … ${String(own.length - most)}`] : [];
      const lines = own.slice(0, most).map(({ file, found }) => `  ${file}: ${found}`);
      return [`${zh} / ${en} [${rule}]`, ...lines, ...rest];
    })
    .join("\n");
}
