import type { Bilingual, PublishError } from "../../errors/publish-error.ts";
import type { FileKind } from "./file-kind.ts";
import { refuse, type Refusal } from "./refuse.ts";

/** Kinds of files no reader reads. */
export type UnreadableKind = Exclude<FileKind, "docx" | "xlsx" | "xls" | "pdf" | "html" | "text">;

interface Answer {
  readonly kind: Refusal;
  readonly found: Bilingual;
  readonly fix: Bilingual;
}

const saveAgain: Bilingual = {
  zh: "请用 Word 或 WPS 打开，另存为 .docx（或导出为 PDF）再导入。",
  en: "Open it in Word or WPS, save it as .docx (or export it as PDF), and import that.",
};
const asText: Bilingual = {
  zh: "请找到它的 Word、Excel、PDF 或文字版再导入。",
  en: "Import its Word, Excel, PDF or text version instead.",
};

const answers: Readonly<Record<UnreadableKind, Answer>> = {
  empty: {
    kind: "source-not-text",
    found: { zh: "空文件", en: "an empty file" },
    fix: { zh: "请重新下载或另存这份材料再导入。", en: "Download or save the document again, and import that." },
  },
  picture: {
    kind: "source-not-text",
    found: { zh: "一张图片，没有可以读的文字", en: "a picture, with no text to read" },
    fix: asText,
  },
  "encrypted-office": {
    kind: "source-encrypted",
    found: { zh: "设有打开密码的 Office 文件", en: "an Office file that asks for a password" },
    fix: {
      zh: "请用 Word、Excel 或 WPS 打开，去掉密码后另存，再导入。",
      en: "Open it in Word, Excel or WPS, remove the password, save it, and import that.",
    },
  },
  doc: {
    kind: "source-unsupported",
    found: { zh: "旧格式的 Word 文件（.doc 或 .wps）", en: "a Word file of the old format (.doc or .wps)" },
    fix: saveAgain,
  },
  presentation: {
    kind: "source-unsupported",
    found: { zh: "演示文稿（PPT）", en: "a presentation" },
    fix: asText,
  },
  rtf: { kind: "source-unsupported", found: { zh: "RTF 文件", en: "an RTF file" }, fix: saveAgain },
  mhtml: {
    kind: "source-unsupported",
    found: { zh: "单个文件网页（.mht）", en: "a web page archive (.mht)" },
    fix: {
      zh: "请用浏览器打开，另存为“网页，仅 HTML”（.html），或用 Word 另存为 .docx，再导入。",
      en: "Open it in a browser and save it as HTML only (.html), or save it as .docx in Word, and import that.",
    },
  },
  ofd: {
    kind: "source-unsupported",
    found: { zh: "OFD 版式文件", en: "an OFD file" },
    fix: {
      zh: "请用 OFD 阅读器导出为 PDF，或找到它的 Word 版，再导入。",
      en: "Export it as PDF from an OFD reader, or import its Word version.",
    },
  },
  archive: {
    kind: "source-unsupported",
    found: { zh: "压缩包，或打不开的 Office 文件", en: "an archive, or an Office file that cannot be opened" },
    fix: {
      zh: "请解压后导入里面的材料；如果它本来是 Word 或 Excel 文件，请重新保存或下载。",
      en: "Unpack it and import the document inside; if it should be a Word or Excel file, save or download it again.",
    },
  },
  unknown: {
    kind: "source-unsupported",
    found: { zh: "认不出的文件", en: "a file of unknown kind" },
    fix: asText,
  },
};

/** The problem of a file no reader reads. */
export function refuseKind(file: string, kind: UnreadableKind): PublishError {
  const { kind: refusal, found, fix } = answers[kind];
  return refuse(file, refusal, found, fix);
}
