import * as z from "zod";
import { profiles } from "../forms/profiles.ts";
import { cell } from "./cell.ts";
import type {
  AcknowledgementContent,
  DisclosureContent,
  ListedBody,
  PrintedTermContent,
  ProjectContent,
} from "./content.ts";
import {
  at,
  date,
  flag,
  moneyUnit,
  shortKey,
  strictMap,
  text,
  trueOrFalse,
  webAddress,
  wholeNumber,
  year,
} from "./scalars.ts";
import { want } from "./wants.ts";

const profileIds = profiles.map((profile) => profile.id);

const listedBody: z.ZodType<ListedBody> = strictMap({
  name: text.describe("名称，照原文"),
  body: shortKey.exactOptional().describe("bodies/ 里的文件名；没有单独建档的处室不写"),
  nature: text.exactOptional().describe("单位性质，照原文"),
  at: at.exactOptional().describe("原文中的位置"),
});

const sha256 = z
  .string(want("sha256"))
  .regex(/^[0-9a-f]{64}$/, want("sha256"))
  .describe("原文件的 SHA-256");
const file = text.describe("原文件名");

const source = strictMap({
  file,
  sha256,
  lines: wholeNumber.exactOptional().describe("原文的行数"),
  url: webAddress.exactOptional().describe("原文公布的网址"),
  also: z
    .array(strictMap({ file, sha256 }), want("list"))
    .exactOptional()
    .describe("同一份公开的其他文件，例如表格另成的 Excel 文件"),
});

const attachment = strictMap({
  title: text.describe("附件名称，照原文"),
  at: at.exactOptional().describe("原文中的位置"),
  form: text.exactOptional().describe("它是哪一张表"),
  present: trueOrFalse.exactOptional().describe("false：原文提到而没有随附"),
});

const term: z.ZodType<PrintedTermContent> = strictMap({
  term: text.describe("名词，照原文"),
  at: at.exactOptional().describe("原文中的位置"),
});

const acknowledgement: z.ZodType<AcknowledgementContent> = strictMap({
  finding: text.describe("所说明的那一条核对结果的编号，照 npm run check 所印"),
  explanation: text.describe("说明：为什么是这样，或将怎样更正；与这条结果一同公开"),
  date: date.describe("作出说明的日期"),
});

/** Acknowledged findings alone, for an import, which keeps them. */
export const acknowledgedSchema = z.array(acknowledgement, want("list"));

/** disclosure.yaml: which document this is and where it came from. */
export const disclosureSchema: z.ZodType<DisclosureContent> = strictMap({
  body: shortKey.describe("公开的部门或单位，bodies/ 里的文件名"),
  kind: z.enum(["budget", "final", "three-public", "other"], want("kind")).describe("预算、决算、三公经费、其他"),
  scope: z.enum(["department", "unit"], want("scope")).describe("部门（含所属单位）或单位"),
  "fiscal-year": year.describe("预算或决算的年度"),
  title: text.describe("标题，照原文"),
  profile: z.enum(profileIds, want("profile")).describe("报表体系"),
  unit: moneyUnit.describe("金额的计量单位"),
  "approved-on": date.exactOptional().describe("财政部门批复的日期，知道时才写"),
  "published-on": date.exactOptional().describe("公开日期"),
  source: source.describe("原文"),
  offices: z.array(listedBody, want("list")).exactOptional().describe("内设机构"),
  units: z.array(listedBody, want("list")).exactOptional().describe("纳入编制范围的单位"),
  attachments: z.array(attachment, want("list")).exactOptional().describe("原文提到的附表、附件"),
  functions: cell.exactOptional().describe("主要职能"),
  terms: z.array(term, want("list")).exactOptional().describe("原文在名词解释里解释的名词"),
  note: text.exactOptional().describe("编者的说明"),
  acknowledged: acknowledgedSchema.exactOptional().describe("发布者对核对结果的说明；重新导入时照样保留"),
}).meta({ title: "公开文件" });

/** One entry of projects.yaml. */
export const projectSchema: z.ZodType<ProjectContent> = strictMap({
  project: shortKey.describe("短键，给定后不再更改：p1、p2 …"),
  name: text.describe("项目名称"),
  body: shortKey.exactOptional().describe("承担单位，bodies/ 里的文件名"),
  withheld: flag.exactOptional().describe("不予公开：永不与公开的项目相连"),
  track: shortKey.exactOptional().describe("同一项目在各年度共用的键"),
  at: at.exactOptional().describe("原文中的位置"),
}).meta({ title: "项目" });
