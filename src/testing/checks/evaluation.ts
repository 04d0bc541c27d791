/** One indicator of an evaluation; what is not given is as in a sound one. */
export interface EvaluationRow {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly note?: string;
}

/** The head of an evaluation and its printed total. */
export interface EvaluationHead {
  readonly form?: "evaluation" | "evaluation-overall";
  readonly budget?: string;
  readonly executed?: string;
  readonly rate?: string;
  readonly score?: string;
  readonly weight?: string;
  /** 总分; not printed when undefined is given. */
  readonly total?: string | undefined;
  readonly goal?: string;
  readonly outcome?: string;
}

/** performance.yaml of invented accounts with one evaluation `e1`; without rows it has one indicator of 90 points, all scored. */
export function writeEvaluation(rows: readonly EvaluationRow[] = [{}], head: EvaluationHead = {}): string {
  const {
    form = "evaluation",
    budget = "8.00",
    executed = "8.00",
    rate = "100.00",
    score = "10",
    weight = "10",
  } = head;
  const total = "total" in head ? head.total : "100";
  const words = { "project-name": "库房修缮前期经费", goal: head.goal, outcome: head.outcome };
  const lines = rows.map((row, index) => ({ row: `i${String(index + 1)}`, ...sound, ...row }));
  return JSON.stringify([
    {
      form,
      key: "e1",
      projects: form === "evaluation" ? ["p1"] : [],
      ...words,
      funds: { total: { initial: "8.00", budget, executed, weight, rate, score } },
      rows: [...lines, ...(total === undefined ? [] : [{ row: "total", name: "总分", weight: "100", score: total }])],
    },
  ]);
}

const sound = {
  name: "勘察次数",
  level1: "产出指标",
  level2: "数量指标",
  target: "≥2次",
  actual: "2次",
  weight: "90",
  score: "90",
};
