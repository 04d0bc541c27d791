/** Words of the home page. Places in braces are filled. */
export const homeText = {
  motto: "每一笔钱，都能查到原文那一行",
  tries: "例如",
  facts: {
    disclosures: "{count}份公开",
    bodies: "{count}个部门和单位",
    years: "{count}个年度",
    checked: "核对{checked}项，{found}处错误或疑问",
    noSums: "不同年度、不同口径的数不相加",
  },
  inkNote: "墨色是部门公布的原文。",
  vermilionNote: "朱色是本站写的：批注、推算、核对。像这样站在线的右边。",
  bodies: "部门",
  bodiesHead: "最近一份公开",
  totalHead: "收支总计，{unit}",
  lineNote: "改组前后是不同的单位，一条脉络。跨过改组的比较，本站都会写明。",
  sparkNote: "小图同一尺度，从零画起：蓝是预算，灰是改组前的预算，绿是决算，空处没有收录。",
  when: "{year}年{kind}",
  spent: "实际支出 · ",
  lastYear: "{title} · 上年{value}",
  stories: "值得一看的变化",
  storyMore: "{who}{year}年{what}增加{change}{unit}",
  storyLess: "{who}{year}年{what}减少{change}{unit}",
  storyBody: "从{was}到{now}。{reason}",
  storiesNote: "这里列出各份公开里增减最大、并且说明了原因的。原因都转述自部门自己的说明。",
  latest: "最近公开",
  undated: "{year}年度",
  downloads: "下载与引用",
  downloadsNote: "每个印出的数一行，带原文行号；空白、零、没有、不予公开分得清楚。数据许可：{licence}。",
} as const;

/** Data files as the home page lists them; names without ending. */
export const downloadNames: readonly {
  readonly label: string;
  readonly files: readonly string[];
  readonly about: string;
}[] = [
  { label: "全部数字", files: ["figures.csv"], about: "每个印出的数一行" },
  { label: "项目与指标", files: ["projects.csv", "indicators.csv"], about: "" },
  { label: "公开文件", files: ["disclosures.csv"], about: "每份一行，带总额与来源" },
  { label: "核对结果", files: ["findings.csv"], about: "每一处错误、疑问、提示一行" },
  { label: "单位与沿革", files: ["bodies.csv", "successions.csv"], about: "" },
  { label: "科目", files: ["classification.csv"], about: "" },
  { label: "说明", files: ["datapackage.json"], about: "各列的含义（Data Package）" },
];
