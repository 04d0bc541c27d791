import { type Chance, pick } from "../../wrapped-print.ts";
import { happens, several, whole } from "../draw.ts";

/** A body of an invented department. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly nature: "行政单位" | "事业单位";
}

/** An invented 部门 with its 本级 and other units, or one 单位 alone. */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly scope: "department" | "unit";
  readonly offices: readonly string[];
  /** Those that spend money: the 本级 first. A 单位 has only itself. */
  readonly units: readonly Unit[];
}

const places = [
  "江湾市",
  "松柏市",
  "云滩市",
  "望河县",
  "青禾市",
  "白杨市青苗区",
  "临溪高新技术产业开发区（临溪市新城区）",
];
const bureaus = ["民政局", "水务局", "体育局", "园林局", "档案局", "数字服务局", "城市管理局", "人民政府办公室"];
const services = ["服务中心", "管理站", "信息中心", "便民服务热线中心", "工程建设中心（质量监督站）", "培训中心"];
const subjects = ["市民", "水利", "园林", "档案", "12349", "社区养老", "青少年活动", "公共设施"];
const offices = [
  "办公室",
  "组织人事科",
  "财务科",
  "政策法规科（审批科）",
  "规划建设科",
  "监督检查科",
  "信息化科",
  "机关党委",
];

/** Invents a department of one to four units or, now and then, a 单位 that publishes by itself; no name is that of a real body. */
export function inventDepartment(chance: Chance): Department {
  const place = pick(places, chance);
  const name = place + pick(bureaus, chance);
  const scope = happens(0.25, chance) ? "unit" : "department";
  const chosen = several(offices, whole(2, offices.length, chance), chance);
  const own: Unit = { id: scope === "unit" ? "dept" : "dept-self", name, nature: "行政单位" };
  const kinds = several(services, scope === "unit" ? 0 : whole(0, 3, chance), chance);
  const about = several(subjects, kinds.length, chance);
  const others = kinds.map((kind, index): Unit => ({
    id: `unit-${String(index + 1)}`,
    name: `${place}${about[index] ?? ""}${kind}`,
    nature: "事业单位",
  }));
  return { id: "dept", name, scope, offices: chosen, units: [own, ...others] };
}

const years = ["", "", "", "{year}年", "{year}年度"];
const matters = [
  "窗口设备更新",
  "便民热线运行",
  "信息系统运行维护",
  "河道清淤与堤防加固",
  "社区养老设施适老化改造",
  "“一件事”办理平台建设",
  "档案数字化加工",
  "公园绿地养护",
  "业务骨干培训",
  "安全隐患排查整治",
  "政府购买服务",
  "办公用房维修（一期）",
  "全市文明城市创建复验及精神文明示范窗口建设",
  "应急物资储备",
  "统计调查与绩效评价",
  "体育场馆免费开放",
  "水质监测",
  "图书采购",
  "残疾人就业服务",
  "流浪乞讨人员救助",
  "城区道路照明",
  "法律顾问",
  "招商推介",
  "食品抽检",
  "老旧小区加装电梯",
  "普法宣传",
];
const kinds = ["项目", "经费", "专项经费", "补助资金", "工作经费项目", "（第二批）项目"];

/** Gives names to the projects of one disclosure, each about a matter of its own: a name alike would be a fair question. Empty when no matter is left. */
export function projectNamer(year: number, chance: Chance, taken: readonly string[] = []): () => string {
  const free = matters.filter((matter) => !taken.some((name) => name.includes(matter)));
  return () => {
    const matter = free.splice(Math.floor(chance() * free.length), 1)[0];
    if (matter === undefined) return "";
    return pick(years, chance).replace("{year}", String(year)) + matter + pick(kinds, chance);
  };
}

/** The name of a withheld item: 特定目标1010122U. */
export function withheldName(chance: Chance): string {
  const last = happens(0.7, chance)
    ? pick(["A", "B", "C", "E", "H", "K", "T", "U", "Y"], chance)
    : String(whole(0, 9, chance));
  return `特定目标${String(whole(1, 9, chance))}0${String(whole(10_000, 99_999, chance))}${last}`;
}
