/** Invented words of which names of projects and indicators are made, as public bodies make them. */
const places = [
  "青禾市",
  "临溪县",
  "望山区",
  "河湾镇",
  "松岭街道",
  "云台开发区",
  "石桥乡",
  "北塘新区",
  "柳荫县",
  "金沙洲街道",
];
const things = [
  ["政务服务", "大厅", "平台", "热线", "事项", "窗口"],
  ["信息化", "系统", "网络安全", "机房", "数据资源", "视频会议"],
  ["档案", "馆藏", "库房", "数字化", "方志", "年鉴"],
  ["农村公路", "桥梁", "安全防护", "养护", "标线", "隧道"],
  ["义务教育", "校舍", "营养改善", "助学金", "教师培训", "实验室"],
  ["基本公共卫生", "疫苗冷链", "妇幼保健", "乡镇卫生院", "传染病防控", "急救"],
  ["老旧小区", "供热管网", "排水", "路灯", "背街小巷", "垃圾分类"],
  ["高标准农田", "节水灌溉", "动物防疫", "农产品质量", "病虫害", "种业"],
  ["文化馆", "图书馆", "非物质文化遗产", "文物", "广播电视", "群众体育"],
  ["救助", "养老服务", "残疾人康复", "退役军人", "公益性岗位", "就业"],
  ["林草", "河道", "水土保持", "环境监测", "土壤污染", "大气"],
  ["应急物资", "森林防火", "防汛抗旱", "安全生产", "地质灾害", "消防"],
  ["人才引进", "干部培训", "老干部", "党群", "统计调查", "普查"],
  ["招商", "会展", "中小企业", "电子商务", "物流", "园区"],
] as const;
const works = [
  "建设",
  "运行维护",
  "升级改造",
  "购置",
  "修缮",
  "保障",
  "管理",
  "监测",
  "评估",
  "宣传",
  "补助",
  "采购",
  "检查",
  "整治",
  "服务外包",
];
const ends = ["项目", "经费", "专项经费", "工作经费", "资金", "补助资金", "项目经费", "费用", "工程", ""];
const qualities = [
  "市级",
  "区级",
  "重点",
  "专项",
  "上级补助",
  "第二批",
  "二期",
  "三期",
  "配套",
  "年度",
  "综合",
  "一体化",
];
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const measures = ["完成率", "覆盖率", "合格率", "及时率", "满意度", "数量", "次数", "成本", "验收通过率", "增长率"];

/** Numbers that look random and are the same in every run. */
export type Chance = (below: number) => number;

/** A generator of such numbers (mulberry32). */
export function makeChance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function pick<Value>(from: readonly Value[], chance: Chance): Value {
  const picked = from[chance(from.length)];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}

/** Name of a project of a year; some bear the year, some a place, some a number, as such names do. */
export function inventProject(year: number, chance: Chance): string {
  const field = pick(things, chance);
  const thing = pick(field, chance);
  const second =
    chance(2) === 0
      ? `${pick(["和", "及", "", "、"], chance)}${pick(
          field.filter((each) => each !== thing),
          chance,
        )}`
      : "";
  const when = chance(3) === 0 ? `${year - chance(2)}年${chance(4) === 0 ? "度" : ""}` : "";
  const where = chance(2) === 0 ? pick(places, chance) : "";
  const which = chance(4) === 0 ? pick(qualities, chance) : "";
  const school =
    chance(12) === 0
      ? `第${pick(numerals, chance)}${pick([...numerals, ""], chance)}${pick(["中学", "小学", "幼儿园", "医院"], chance)}`
      : "";
  const lot = chance(15) === 0 ? `（${pick(numerals, chance)}标段）` : "";
  return `${when}${where}${school}${which}${thing}${second}${pick(works, chance)}${pick(ends, chance)}${lot}`;
}

/** Name of a classification code. */
export function inventSubject(chance: Chance): string {
  const field = pick(things, chance);
  const name = `${pick(field, chance)}${chance(3) === 0 ? `与${pick(field, chance)}` : ""}`;
  return chance(4) === 0 ? `其他${name}支出` : `${name}${pick([...works, "", ""], chance)}`;
}

/** Name of a body: a department, an office under it, a school or a clinic. */
export function inventBody(chance: Chance): string {
  const place = pick(places, chance);
  const field = pick(things, chance);
  const which = chance(2) === 0 ? pick(qualities, chance) : "";
  const number = `第${pick(numerals, chance)}${pick([...numerals, "", ""], chance)}`;
  const end = pick(["局", "中心", "委员会", "办公室", "服务站", "管理处", "大队", "研究所"], chance);
  if (chance(3) === 0) return `${place}${number}${pick(["中学", "小学", "幼儿园", "人民医院", "卫生院"], chance)}`;
  return `${place}${pick(field, chance)}${chance(2) === 0 ? pick(works, chance) : ""}${which}${end}`;
}

/** Code name printed in place of a withheld project's. */
export function inventWithheld(chance: Chance): string {
  return `特定目标${String(chance(10_000_000)).padStart(7, "0")}${"ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(chance(24))}`;
}

/** Name of an indicator; most are borne by many. */
export function inventIndicator(chance: Chance): string {
  const measure = pick(measures, chance);
  const thing = pick(pick(things, chance), chance);
  return chance(3) === 0
    ? `${pick(["群众", "项目", "资金", "设备", "培训", "服务对象"], chance)}${measure}`
    : `${thing}${pick(works, chance)}${measure}`;
}
