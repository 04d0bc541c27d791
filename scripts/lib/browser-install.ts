import { type BrowserName, BROWSER_VARIABLES, findBrowser, type Machine, thisMachine } from "./browsers.ts";
import { printedBy, runProgram } from "./run.ts";
import { say } from "./terminal.ts";

const NAMES = ["chromium", "firefox"] as const satisfies readonly BrowserName[];
const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };
const DEBIAN_FONTS = "fonts-noto-cjk";

/** What installing asks of a machine, besides finding. */
export interface InstallEffects extends Machine {
  readonly hasChineseFonts: () => boolean;
  /** Whether we may install Debian packages: root, and apt-get is there. */
  readonly mayInstall: () => boolean;
  /** Installs Debian packages; returns whether it worked. */
  readonly install: (packages: readonly string[]) => Promise<boolean>;
  readonly say: (zh: string, en: string) => void;
}

/**
 * Both browsers' paths by the variable that names them, for the environment of the tests. What is missing is installed
 * where we may. Undefined when a browser is missing still: the command to run has been said.
 */
export async function ensureBrowsers(effects: InstallEffects = debian): Promise<Record<string, string> | undefined> {
  const misnamed = NAMES.filter((name) => isNamed(name, effects) && findBrowser(name, effects) === undefined);
  for (const name of misnamed) sayMisnamed(name, effects);
  if (misnamed.length > 0) return undefined;

  const wanted = missingPackages(effects);
  if (wanted.length > 0 && effects.mayInstall()) {
    effects.say(
      `正在用 apt-get 安装测试所需的：${wanted.join(" ")}`,
      `Installing for the tests by apt-get: ${wanted.join(" ")}`,
    );
    await effects.install(wanted);
  }
  const found = NAMES.flatMap((name) => {
    const path = findBrowser(name, effects);
    return path === undefined ? [] : [[BROWSER_VARIABLES[name], path] as const];
  });
  const still = missingPackages(effects);
  if (still.length > 0) sayMissing(still, effects);
  return found.length === NAMES.length ? Object.fromEntries(found) : undefined;
}

function missingPackages(effects: InstallEffects): string[] {
  const browsers = NAMES.filter((name) => findBrowser(name, effects) === undefined);
  return [...browsers.map((name) => DEBIAN_PACKAGES[name]), ...(effects.hasChineseFonts() ? [] : [DEBIAN_FONTS])];
}

function isNamed(name: BrowserName, { env }: Machine): boolean {
  return (env[BROWSER_VARIABLES[name]] ?? "") !== "";
}

function sayMisnamed(name: BrowserName, effects: InstallEffects): void {
  const variable = BROWSER_VARIABLES[name];
  const path = effects.env[variable] ?? "";
  effects.say(
    `环境变量 ${variable} 指向的 ${path} 不是可以运行的程序。请改正，或取消这个变量。`,
    `The variable ${variable} names ${path}, which is not a program. Correct it, or unset it.`,
  );
}

function sayMissing(packages: readonly string[], effects: InstallEffects): void {
  const command = `sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}`;
  effects.say(
    `测试还缺：${packages.join(" ")}。请运行：${command}\n` +
      "其他系统：请安装 Chrome 或 Edge、Firefox 和中文字体；也可用 MINGZHANG_CHROMIUM、MINGZHANG_FIREFOX 指明浏览器的位置。",
    `The tests still lack: ${packages.join(" ")}. Run: ${command}\n` +
      "Elsewhere install Chrome or Edge, Firefox and a Chinese font, or name the browsers in MINGZHANG_CHROMIUM and MINGZHANG_FIREFOX.",
  );
}

const debian: InstallEffects = {
  ...thisMachine,
  say,
  // Only Linux can be without: fc-list names the fonts there.
  hasChineseFonts: () => process.platform !== "linux" || (printedBy("fc-list", [":lang=zh"]) ?? "").trim() !== "",
  mayInstall: () => process.getuid?.() === 0 && printedBy("apt-get", ["--version"]) !== undefined,
  install: async (packages) => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // A source that cannot be reached fails the update though another one may have the packages: try all the same.
    await runProgram("apt-get", ["update", "-qq"], { env });
    return (
      (await runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env })) === 0
    );
  },
};
