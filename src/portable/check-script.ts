/** Calls that a browser blocks on `file://`, or that would ask another host; `name` is what a wrapping function may shadow. */
const blocked = [
  { name: "import", pattern: /\bimport\s*\(/ },
  { name: "import", pattern: /(?:^|[;}\n])\s*import\s*[\w{*"']/ },
  { name: "import.meta", pattern: /\bimport\.meta\b/ },
  { name: "export", pattern: /(?:^|[;}\n])\s*export\s*(?:[{*]|default\b|const\b|function\b|class\b)/ },
  { name: "fetch", pattern: /(?<![\w$.])fetch\s*\(/ },
  { name: "fetch", pattern: /\b(?:window|self|globalThis)\.fetch\b/ },
  { name: "XMLHttpRequest", pattern: /\bXMLHttpRequest\b/ },
  { name: "EventSource", pattern: /\bnew EventSource\b/ },
  { name: "WebSocket", pattern: /\bnew WebSocket\b/ },
  { name: "Worker", pattern: /\bnew (?:Shared)?Worker\s*\(/ },
  { name: "serviceWorker", pattern: /\bserviceWorker\b/ },
  { name: "importScripts", pattern: /\bimportScripts\s*\(/ },
  { name: "sendBeacon", pattern: /\bsendBeacon\b/ },
  { name: "module", pattern: /\.type\s*=\s*["'`]module\b/ },
  { name: "crossOrigin", pattern: /\.crossOrigin\s*=(?!=)/ },
  { name: "eval", pattern: /(?<![\w$.])eval\s*\(|\bnew Function\s*\(/ },
] as const;

/** Scripts that only hand over data: an array, an object or a string given to a name or a function. */
const handsOver = /^(?:window\.\w+(?:\.\w+)*\s*=\s*[[{"']|\(?window\.\w+(?:\.\w+)*\s*(?:\|\|=\s*|\?\?=\s*)?[[({"'])/;

/** Parameters of the function that wraps a whole script: `window.name=function(fetch){…`. */
const wrapper = /^window\.\w+\s*=\s*function\s*\(([^)]*)\)\s*\{/;

/** Names of vocabularies, and domains that are reserved and lead nowhere: no request goes there. */
const nowhere = /^https?:\/\/(?:www\.w3\.org\/|(?:[\w-]+\.)*example\.(?:com|org|net)\b)/;

/** What a script says. */
export interface ScriptFaults {
  /** Blocked calls, as written. */
  readonly calls: readonly string[];
  /** Hosts outside the site. */
  readonly hosts: readonly string[];
}

/** Whether a script only hands over data. */
export function isDataScript(text: string): boolean {
  return handsOver.test(text);
}

/** Looks for calls that do not work everywhere. A call of a parameter of the wrapping function is none: something else was handed in for it. */
export function scriptFaults(text: string): ScriptFaults {
  if (isDataScript(text)) return { calls: [], hosts: [] };
  const shadowed = new Set((wrapper.exec(text)?.[1] ?? "").split(",").map((name) => name.trim()));
  const calls = blocked
    .filter(({ name }) => !shadowed.has(name))
    .flatMap(({ pattern }) => pattern.exec(text)?.[0].trim() ?? []);
  const hosts = (text.match(/\bhttps?:\/\/[\w.-]+\/?/g) ?? []).filter((host) => !nowhere.test(host));
  return { calls: [...new Set(calls)], hosts: [...new Set(hosts)] };
}

/** Addresses of a style sheet: imports and `url()`. */
export function styleAddresses(text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const urls = [...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)];
  const imports = [...bare.matchAll(/@import\s+["']([^"']+)["']/g)];
  return [
    ...urls.map(([, double, single, plain]) => double ?? single ?? plain ?? ""),
    ...imports.map(([, to]) => to ?? ""),
  ];
}

/** What a style sheet asks for that the policy (fonts) or browsers on `file://` (masks, filters and clips of other files) block. */
export function styleFaults(text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const asked = /@font-face|(?:mask(?:-image)?|filter|clip-path|shape-outside)\s*:[^;}]*url\(\s*["']?(?!#)/g;
  return [...bare.matchAll(asked)].map(([found]) => found);
}

/** Addresses that records of the search hand over, from the root of the site. */
export function recordAddresses(text: string): readonly string[] {
  return [...text.matchAll(/"url":"((?:[^"\\]|\\.)*)"/g)].map(([, address]) => address ?? "");
}
