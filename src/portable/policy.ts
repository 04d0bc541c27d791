import type { Tag } from "./read-page.ts";

const harmless = /^(?:'none'|'self'|'wasm-unsafe-eval'|'sha256-[\w+/=]+'|data:|blob:)$/;
const loading = ["link", "script", "style", "img", "iframe", "object", "embed"];

/** What is wrong with a page's content security policy: missing, late, or letting in more than the site itself. */
export function policyFaults(tags: readonly Tag[]): readonly string[] {
  const at = tags.findIndex(isPolicy);
  const policy = tags[at]?.attributes["content"];
  if (policy === undefined) return ["no Content-Security-Policy"];
  const before = tags.slice(0, at).find(({ name }) => loading.includes(name));
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const strict = directives.some(([name, ...sources]) => name === "default-src" && sources.join() === "'none'");
  const loose = directives.flatMap(([name = "", ...sources]) =>
    sources.filter((source) => !harmless.test(source) && !isOwnFile(name, source)).map((source) => `${name} ${source}`),
  );
  const forms = directives.find(([name]) => name === "form-action");
  const caged = forms && !forms.includes("file:") && tags.some(({ name }) => name === "form");
  return [
    ...(caged ? ["form-action without file:, which blocks the form in Firefox on disk"] : []),
    ...(before ? [`<${before.name}> before the policy`] : []),
    ...(strict ? [] : ["default-src is not 'none'"]),
    ...loose,
  ];
}

/** Firefox counts no file as the site itself where forms lead. */
function isOwnFile(directive: string, source: string): boolean {
  return directive === "form-action" && source === "file:";
}

/** Whether the page may hold one style element: its policy names the digest of it. */
export function allowsOwnStyle(tags: readonly Tag[]): boolean {
  return /style-src 'sha256-/.test(tags.find(isPolicy)?.attributes["content"] ?? "");
}

function isPolicy({ name, attributes }: Tag): boolean {
  return name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy";
}
