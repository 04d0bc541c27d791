/** Counting words, besides the 计量单位 of money, that make a number before them a figure. Longer words stand for themselves: 人次 is tried before 人. */
export const countingWords: readonly string[] = [
  ..."% ％ ‰ 人次 人天 人月 人 名 位 个月 个 家 户 辆 台次 台 套 座 件 次 批次 批 张 条 项 部 日 天 小时 分钟 秒 年 周 倍".split(
    " ",
  ),
  ..."份 本 册 篇 期 轮 场次 场 种 类 处 间 栋 组 支 节 课时 学时 岁 平方米 平方公里 公里 米 吨 度 分 班 趟 幅 块 枚 门 卷 盒".split(
    " ",
  ),
];

/** Words that begin like a counting word and are none: 2部门, 3分之1. */
export const notCounting: readonly string[] = [
  ..."部门 部委 部分 分之 分公司 分局 分中心 分别 类似 年度 年初 年底 年末 年以来 日常 人民 名单 名称 本级 本单位 本部门 处理 处室 个人 门户".split(
    " ",
  ),
  ..."台账 次日 组织 项目 家庭 条例 件事 期间 场地 场所 种类 支出 支付 节能 节约 位于 度假 班子 批复 批准 块状".split(
    " ",
  ),
];

/** Names that are digits: the number of the citizens' hotline and the like. Never an amount. */
export const numberNames: readonly string[] = ["12345", "12315", "12388"];

/** Powers of ten that stand before a counting word, or alone: 100万张, 3亿元, 117万. */
export const magnitudes: readonly string[] = ["万亿", "千万", "百万", "十万", "亿", "万", "千"];
