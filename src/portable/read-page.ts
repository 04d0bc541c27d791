import { Parser } from "htmlparser2";

/** An element with its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page is made of, as far as it matters to where the page works. */
export interface PageParts {
  /** Elements in order. */
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
  /** Names of `<script>` and `<style>` elements that hold text a browser would run or apply. */
  readonly inline: readonly string[];
  /** Texts of JSON data islands. */
  readonly islands: readonly string[];
}

const dataScript = /^application\/(?:ld\+)?json$/;

/** Reads a page. Text of JSON data islands is not counted as inline: browsers do not run it. */
export function readPage(html: string): PageParts {
  const tags: Tag[] = [];
  const ids = new Set<string>();
  const inline: string[] = [];
  const islands: string[] = [];
  let open: Tag | undefined;
  let written = "";
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const tag = { name, attributes };
      tags.push(tag);
      if (attributes["id"] !== undefined) ids.add(attributes["id"]);
      open = name === "script" || name === "style" ? tag : undefined;
      written = "";
    },
    ontext: (text) => {
      if (open) written += text;
    },
    onclosetag: () => {
      if (open && written.trim() !== "") {
        if (dataScript.test(open.attributes["type"] ?? "")) islands.push(written);
        else inline.push(open.name);
      }
      open = undefined;
    },
  });
  parser.end(html);
  return { tags, ids, inline, islands };
}
