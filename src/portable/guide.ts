import { archiveFolder } from "./check-paths.ts";
import type { Manifest } from "./manifest.ts";
import { sumsName } from "./sums.ts";

/** The guide in an archive, Chinese first. Byte order mark and CRLF: every Windows opens it rightly. */
export function guideText({ title, publisher, licence, counts, published }: Manifest): string {
  const dates = published
    ? published.first === published.last
      ? published.first
      : `${published.first} – ${published.last}`
    : "";
  const lines = [
    `${title}  离线存档`,
    "",
    `发布：${publisher}    许可：${licence}`,
    `收录 ${String(counts.disclosures)} 份公开${dates === "" ? "" : `（公布日期 ${dates}）`}，${String(counts.pages)} 个网页，${String(counts.files)} 个文件。清单见 manifest.json。`,
    "",
    "一、怎么打开",
    "  1. 先把压缩包整个解开。在压缩包里直接双击，样式和链接会失灵。",
    `  2. 进入 ${archiveFolder} 文件夹，双击 OPEN.html 或 index.html。Chrome、Edge、Firefox 都可以，不用联网，不用安装。`,
    "  3. 查找、图表、下载都能离线使用。数据文件在 data 文件夹，可用表格软件打开（CSV，UTF-8 编码）。",
    "  4. 要放到 U 盘、内网共享或网站上，把整个文件夹一起拷过去，里面的文件不要改名、不要移动。",
    "",
    "二、怎么核对有没有被改动",
    `  ${sumsName} 记着每个文件的 SHA-256。在 ${archiveFolder} 文件夹里运行其中一条，没有报错就是完整的：`,
    `    Linux        sha256sum --quiet -c ${sumsName}`,
    `    macOS        shasum -a 256 -c ${sumsName}`,
    `    Windows      （PowerShell）gc ${sumsName} | % { $h,$f = $_ -split '  ',2; if ((Get-FileHash $f).Hash -ne $h) { $f } }`,
    "    有明账程序   npm run verify -- 压缩包或文件夹（还会找出多出来的文件）",
    `  改动的人也可能改了 ${sumsName}。要确认存档就是发布的那一份，请把它的 SHA-256 和发布者公布的对照。`,
    "",
    "",
    `${title}  Offline archive`,
    "",
    `Published by: ${publisher}    Licence: ${licence}`,
    `${String(counts.disclosures)} disclosures${dates === "" ? "" : ` (published ${dates})`}, ${String(counts.pages)} pages, ${String(counts.files)} files; manifest.json lists them.`,
    "",
    "1. Opening it",
    "  a. Unpack the whole archive first: opened from inside the archive, styles and links do not work.",
    `  b. In the folder ${archiveFolder}, double-click OPEN.html or index.html (Chrome, Edge, Firefox). No network, nothing to install.`,
    "  c. Search, charts and downloads work offline. The folder data holds CSV files (UTF-8).",
    "  d. To put it on a USB stick, a network share or a web server, copy the whole folder and rename nothing in it.",
    "",
    "2. Checking that it is unaltered",
    `  ${sumsName} lists the SHA-256 of every file; the commands above check it.`,
    "  npm run verify -- FILE.zip|DIR (of Mingzhang) also finds files that were added.",
    `  Whoever alters a file can alter ${sumsName} too: compare its own SHA-256 with the one the publisher announced.`,
    "",
  ];
  return `\uFEFF${lines.join("\r\n")}`;
}

/** A page that stands at the top of a folder listing and opens the site. */
export function openingPage({ title }: Manifest): string {
  const name = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
    <meta http-equiv="refresh" content="0; url=index.html" />
    <title>${name}</title>
  </head>
  <body>
    <p><a href="index.html">打开 ${name} / Open</a></p>
  </body>
</html>
`;
}
