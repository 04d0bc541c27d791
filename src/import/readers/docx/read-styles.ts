import { readMarkup } from "../read-markup.ts";

/** What a paragraph style says of lists. */
export interface StyleList {
  readonly list: string;
  readonly level: number;
}

interface Style {
  base?: string;
  list?: string;
  level?: number;
}

/** Reads word/styles.xml: the list of every paragraph style that has one, its own or that of the style it is based on. */
export function readStyleLists(xml: string): ReadonlyMap<string, StyleList> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  readMarkup(
    xml,
    {
      onopentag: (name, attributes) => {
        const value = attributes["w:val"] ?? "";
        if (name === "w:style") {
          style = {};
          styles.set(attributes["w:styleId"] ?? "", style);
        } else if (!style) return;
        else if (name === "w:basedOn") style.base = value;
        else if (name === "w:numId") style.list = value;
        else if (name === "w:ilvl") style.level = Number(value);
      },
    },
    { xmlMode: true },
  );
  const resolved = new Map<string, StyleList>();
  for (const id of styles.keys()) {
    const chain = [id];
    let current = styles.get(id);
    while (current && current.list === undefined && current.base !== undefined && !chain.includes(current.base)) {
      chain.push(current.base);
      current = styles.get(current.base);
    }
    const level = styles.get(id)?.level ?? current?.level ?? 0;
    if (current?.list !== undefined) resolved.set(id, { list: current.list, level });
  }
  return resolved;
}
