import { compileClassification } from "../../compile/classification.ts";
import type { CodeEntry } from "../../compile/entry.ts";
import type { ContentFile } from "../../schema/content-file.ts";

/** Codes that no embedded document uses, so that 表8 and 表9 can have rows. */
const furtherCodes = `code,name,level,parent,first_year_seen,last_year_seen
21208,国有土地使用权出让收入安排的支出,2,212,2020,2026
2120801,征地和拆迁补偿支出,3,21208,2020,2026
22301,解决历史遗留问题及改革成本支出,2,223,2020,2026
2230105,国有企业退休人员社会化管理补助支出,3,22301,2020,2026
22399,其他国有资本经营预算支出,2,223,2020,2026
2239999,其他国有资本经营预算支出,3,22399,2020,2026
`;

const furtherEconomic = `code,name,level,parent,first_year_seen,last_year_seen
309,资本性支出（基本建设）,1,,2020,2026
312,对企业补助,1,,2020,2026
31204,费用补贴,2,312,2020,2026
399,其他支出,1,,2020,2026
39999,其他支出,2,399,2020,2026
`;

/** The files of the classification that invented disclosures use: those of a content directory and some codes more. */
export function classificationFiles(content: readonly ContentFile[]): ContentFile[] {
  const own = content.filter(({ path }) => path.startsWith("classification/"));
  return [
    ...own,
    { path: "classification/functional-more.csv", text: furtherCodes, size: furtherCodes.length },
    { path: "classification/economic-more.csv", text: furtherEconomic, size: furtherEconomic.length },
  ];
}

/** The codes of those files. */
export function classificationCodes(content: readonly ContentFile[]): CodeEntry[] {
  return compileClassification(classificationFiles(content), (problem) => {
    throw new Error(problem.found.en);
  });
}
