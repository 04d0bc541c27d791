/** Words of the charts. Places in braces are filled. */
export const chartsText = {
  source: "{name}最多，占{share}",
  function: "{share}用于{name}",
  use: "{name}占{share}",
  year: "{year}年",
  total: "总计",
  trend: "各年总额",
  trendOpen: "看成柱图",
} as const;
