import type { ContentFile } from "../../src/schema/content-file.ts";

/** Content with so many copies of all its disclosures, each copy published by bodies of its own, with its chains of years. */
export function copyDisclosures(content: readonly ContentFile[], copies: number): ContentFile[] {
  const ids = content.flatMap(({ path }) => /^bodies\/(.+)\.ya?ml$/.exec(path)?.[1] ?? []);
  // A body's id as a word: `from: zwfwj`, `{ body: zwfwj-self, …}`, `zwfwj/2020-final:…`.
  const words = new RegExp(`(?<![\\w-])(${ids.join("|")})(?![\\w-])`, "g");
  const isCopied = ({ path }: ContentFile): boolean => /^(bodies|disclosures)\//.test(path);
  return [
    ...content.filter((file) => !isCopied(file)),
    ...Array.from({ length: copies }).flatMap((_, copy) =>
      content.filter(isCopied).map((file) => {
        const [path, text] = [file.path, file.text].map((each) => each.replace(words, `$1-n${copy}`));
        return { ...file, path: path ?? "", text: text ?? "" };
      }),
    ),
  ];
}
