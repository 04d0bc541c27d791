import type { Tag } from "./read-page.ts";

/** An address written in an element. */
export interface PageLink {
  readonly tag: string;
  readonly address: string;
}

const attributes = ["href", "xlink:href", "src", "action", "formaction", "poster", "data", "background", "manifest"];
const lists = ["srcset", "imagesrcset", "ping"];

/** Every address an element names; each address of a list by itself. */
export function linksOf({ name, attributes: values }: Tag): readonly PageLink[] {
  const single = attributes.flatMap((attribute) => values[attribute] ?? []);
  const listed = lists.flatMap((attribute) => (values[attribute] ?? "").split(",").map(firstWord)).filter(Boolean);
  const refresh = values["http-equiv"]?.toLowerCase() === "refresh" ? [afterUrl(values["content"] ?? "")] : [];
  return [...single, ...listed, ...refresh].map((address) => ({ tag: name, address }));
}

/** Every address that the scripts of a page read in one of its data islands; undefined when the island is no JSON. */
export function linksOfIsland(json: string): readonly PageLink[] | undefined {
  const links: PageLink[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (key === "href" && typeof value === "string") links.push({ tag: "script", address: value });
      return value;
    });
  } catch {
    return undefined;
  }
  return links;
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/)[0] ?? "";
}

function afterUrl(content: string): string {
  return /url\s*=\s*['"]?([^'"]*)/i.exec(content)?.[1]?.trim() ?? "";
}

/** Whether an address has a scheme, a host, or starts at the root of a host. */
export function isAbsolute(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(address.trim());
}

/** The file and place an address leads to from a page; undefined when it leaves the site. Both are decoded. */
export function resolveLink(
  page: string,
  address: string,
): { readonly file: string; readonly hash: string } | undefined {
  const [path = "", hash = ""] = address.replace(/\?[^#]*/, "").split("#", 2);
  const steps = path === "" ? page.split("/") : page.split("/").slice(0, -1);
  for (const step of path === "" ? [] : path.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== ".") steps.push(decode(step));
  }
  return { file: steps.join("/"), hash: decode(hash) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
