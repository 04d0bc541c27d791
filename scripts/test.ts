import { ensureBrowsers } from "./lib/browser-install.ts";
import { checkTypes, lint } from "./lib/quality.ts";
import { runTool } from "./lib/run.ts";
import { say } from "./lib/terminal.ts";
import { planTests, type TestPlan } from "./lib/test-plan.ts";

/** Runs what was asked for, to the end, so that one run shows all that is wrong; returns the exit code. */
async function test(plan: TestPlan): Promise<number> {
  const needsBrowsers = plan.parts.includes("site");
  if (needsBrowsers) say("● 浏览器", "● Browsers");
  const browsers = needsBrowsers ? await ensureBrowsers() : {};
  if (browsers === undefined) return 1;

  const failed: string[] = [];
  if (plan.parts.includes("types")) {
    say("● 类型检查：astro check、tsc", "● Types: astro check, tsc");
    if ((await checkTypes()) !== 0) failed.push("types");
  }
  if (plan.parts.includes("lint")) {
    say("● 代码规范：eslint、prettier", "● Lint: eslint, prettier");
    if ((await lint()) !== 0) failed.push("lint");
  }
  const projects = plan.parts.filter((part) => part === "unit" || part === "site");
  if (projects.length > 0) {
    say(`● 测试：${projects.join("、")}`, `● Tests: ${projects.join(", ")}`);
    const chosen = projects.flatMap((project) => ["--project", project]);
    if ((await runTool("vitest", ["run", ...chosen, ...plan.vitestArguments], { env: browsers })) !== 0) {
      failed.push("vitest");
    }
  }
  if (failed.length > 0) say(`未通过：${failed.join("、")}`, `Failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

const plan = planTests(process.argv.slice(2));
if (plan === undefined) {
  say("--only 后面请写 types、lint、unit 或 site。", "After --only write types, lint, unit or site.");
  process.exitCode = 2;
} else {
  process.exitCode = await test(plan);
}
