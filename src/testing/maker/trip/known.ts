import type { SiteModel } from "../../../compile/entry.ts";
import type { CodeName } from "../../../import/context.ts";
import type { Knowledge } from "../../../import/read-document.ts";
import type { Invented } from "../model/disclosure.ts";

/** What an importer knows of an invented disclosure: its bodies, and the codes of the classification under every name. */
export function knowledgeOf({ bodies }: Invented, codes: SiteModel["codes"]): Knowledge {
  const namesOf = (scheme: string): CodeName[] =>
    codes
      .filter((code) => code.scheme === scheme)
      .flatMap((code) => code.names.map(({ name }) => ({ code: code.code, name })));
  return { bodies, functional: namesOf("functional"), economic: namesOf("economic") };
}
