/** Words of the list of official tables. */
export const tableListText = {
  title: "{count}张表",
  number: "表号",
  name: "表名",
  total: "总计，{unit}",
  empty: "空表：当年没有这类资金",
  absent: "文件只列了题目，没有附表",
  missing: "文件里没有这张表",
} as const;
