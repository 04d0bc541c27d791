/** Words of the pages that show a source line by line. Places in braces are filled. */
export const sourceText = {
  title: "原文",
  description: "{title}的原文，逐行编号；每个数都连到它所在的那一格。",
  intro: "导入时读到的原文，一行不少。每行左边的数就是各页所说的“原文第几行”；有下划线的数连到它在本站的位置。",
  persons: "个人的姓名和电话已经隐去。",
  file: "文件",
  digest: "文件的 SHA-256",
  pages: "分页",
  lines: "{first} 至 {last}",
  more: "这里开始的数：",
} as const;
