/** What the search page says; the words of the page without JavaScript are in `text/search.ts`. */
export const words = {
  searching: "正在查找……",
  hint: "输入名称里的任意几个字，或科目代码。名称和代码逐字匹配，不会漏，也不会猜。",
  found: (count: number): string => `找到${count}条，先列名称与代码，再列正文。`,
  narrowed: (shown: number, total: number): string => `列出${shown}条，共${total}条。`,
  textUnavailable: "正文这里暂时查不了，名称和代码不受影响。",
  failed: "查找用的数据没有取到。请刷新再试；下面是全部项目和科目。",
  none: "没有找到。",
  nothing: (query: string): string => `没有名称、代码或正文里有“${query}”。`,
  advice: "试试名称里连着的两三个字，或者七位功能科目代码。这里逐字匹配，不猜相近的字。",
  shorter: (query: string, count: number): string => `只找“${query}”：${count}条`,
  rest: (count: number): string => `显示其余${count}条`,
  moreText: (count: number): string => `再显示${count}处`,
  noneChosen: "没有勾选任何类别。",
  counts: {
    project: (count: number): string => `${count}个，按金额`,
    body: (count: number): string => `${count}个`,
    code: (count: number): string => `${count}个`,
    indicator: (count: number): string => `${count}条`,
    page: (count: number): string => `${count}处`,
  },
} as const;
