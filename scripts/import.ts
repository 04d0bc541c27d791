import { reportJson } from "../src/import/write/report-json.ts";
import { formatReport } from "../src/import/write/report-text.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { compilePlan } from "./lib/compile-plan.ts";
import { findImported, readAnswers } from "./lib/import-answers.ts";
import { gatherBase } from "./lib/import-base.ts";
import { planImport } from "./lib/import-plan.ts";
import { readKnowledge } from "./lib/knowledge.ts";
import { readSources } from "./lib/read-sources.ts";
import { carryAnswers, findStale } from "./lib/stale-files.ts";
import { say } from "./lib/terminal.ts";
import { removeFiles, writeFiles, type NewFile } from "./lib/write-import.ts";

const usage = "npm run import -- FILE… --out DIR [--content DIR]";

/** Imports source documents into a content directory; 0 when everything was placed, 1 when questions are open. Nothing is written on an error. */
async function importSources(): Promise<number> {
  const { values, positionals } = parseArguments(usage, {
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { out: { type: "string" }, content: { type: "string" } },
  });
  if (values.out === undefined || positionals.length === 0) {
    throw argumentError(usage, { zh: "没有写文件或 --out", en: "no file or no --out" });
  }
  const out = callerPath(values.out);
  const base = gatherBase(out, values.content === undefined ? undefined : callerPath(values.content));
  say(`正在读 ${positionals.length} 份材料……`, `Reading ${positionals.length} documents …`);
  const sources = await readSources(positionals.map(callerPath));
  const plan = planImport(
    sources,
    readKnowledge(base.files),
    (disclosure) => readAnswers(base.files, disclosure),
    (sha256) => findImported(base.files, sha256),
  );
  const text = formatReport({ documents: plan.documents });
  const reports: NewFile[] = [
    { path: "import-report.json", text: reportJson({ documents: plan.documents }) },
    { path: "import-report.txt", text },
  ];
  const carried = carryAnswers(base.files, plan);
  const stale = findStale(base.files, plan);
  compilePlan(base.files, { ...plan, files: [...plan.files, ...carried] }, stale);
  writeFiles(out, [...base.added, ...plan.files, ...carried, ...reports]);
  removeFiles(out, stale);
  console.log(text);
  const questions = plan.documents.reduce((sum, document) => sum + document.questions.length, 0);
  sayNext(shownPath(out), questions);
  return questions > 0 ? 1 : 0;
}

function sayNext(out: string, questions: number): void {
  if (questions > 0) {
    say(
      `已写入 ${out}，还有 ${questions} 个问题：请在对应公开的 answers.yaml 里回答，再导入一次。`,
      `Written to ${out}; ${questions} questions are open: answer them in the disclosure's answers.yaml and import again.`,
    );
  } else
    say(
      `已写入 ${out}，全部就位。下一步：npm run build -- --content ${out}`,
      `Written to ${out}, everything placed. Next: npm run build -- --content ${out}`,
    );
}

await runCommand(importSources);
