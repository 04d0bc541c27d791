/** What is not a disclosure: site, bodies, classification, glossary, pages. Everything is invented but the names of official codes. */
export const siteFiles: Readonly<Record<string, string>> = {
  "site.yaml": `title: 青禾明账
tagline: 青禾市部门预决算公开
publisher: 青禾市明账试编组
licence: CC-BY-4.0
prose-note: 原文的说明从略。
`,
  "bodies/dangan.yaml": `names:
  - { name: 青禾市档案局, short: 档案局, from: "2030" }
nature: 行政单位
succession:
  - { from: wenshi, event: renamed, date: "2030-03", basis: 由文史局改组 }
`,
  "bodies/dangan-self.yaml": `names:
  - { name: 青禾市档案局本级, short: 档案局本级 }
parent: dangan
nature: 行政单位
`,
  "bodies/danganguan.yaml": `names:
  - { name: 青禾市档案馆, short: 档案馆 }
parent: dangan
nature: 全额事业单位
`,
  "bodies/wenshi.yaml": `names:
  - { name: 青禾市文史局, short: 文史局, until: "2030-03" }
nature: 行政单位
`,
  "classification/functional.csv": `code,name,level,parent,first_year_seen,last_year_seen
201,一般公共服务支出,1,,2025,2031
20126,档案事务,2,201,2025,2031
2012601,行政运行,3,20126,2025,2031
2012604,档案馆,3,20126,2025,2031
208,社会保障和就业支出,1,,2025,2031
20805,行政事业单位离退休,2,208,2025,2027
20805,行政事业单位养老支出,2,208,2028,2031
2080505,机关事业单位基本养老保险缴费支出,3,20805,2025,2031
`,
  "classification/economic.csv": `code,name,level,parent,first_year_seen,last_year_seen
301,工资福利支出,1,,2025,2031
30101,基本工资,2,301,2025,2031
30108,机关事业单位基本养老保险缴费,2,301,2025,2031
302,商品和服务支出,1,,2025,2031
30201,办公费,2,302,2025,2031
30217,公务接待费,2,302,2025,2031
303,对个人和家庭的补助,1,,2025,2031
30302,退休费,2,303,2025,2031
`,
  "glossary.yaml": `- id: basic-expenditure
  term: 基本支出
  english: basic
  text: 养人和维持日常运转的钱。
- id: project-expenditure
  term: 项目支出
  english: project
  aliases: [专项支出]
  text: 为完成一件特定的事安排的钱。
`,
  "pages/about.md": `# 关于本站

这里的单位和数字都是**虚构**的，只用来试验。

| 颜色 | 含义 |
| --- | --- |
| 墨色 | 原文 |
| 朱色 | 批注 |
`,
};
