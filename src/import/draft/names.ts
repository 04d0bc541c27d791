/** Name without what print varies: quotation marks, bracket width, blanks, punctuation between pieces. Equal results are the same name. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/[\s“”"「」『』‘’'·,，。、;；:：]/g, "");
}

/** How alike two names are, 0 to 1: shared pairs of neighbouring characters (Dice). Used only to order candidates of a question. */
export function likeness(a: string, b: string): number {
  const left = pairs(plainName(a));
  const right = pairs(plainName(b));
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const index = rest.indexOf(pair);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/** What stands for the name of a project whose name the source leaves blank. */
export const unnamed = "（未印名称）";
