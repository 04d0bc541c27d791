/** What stands in the place of a person's name. */
export const maskedPerson = "（姓名略）";

/** What stands in the place of a telephone number. */
export const maskedPhone = "（电话略）";

/** Takes persons out of what is shown. */
export interface Mask {
  /** Text with every known person's name and every telephone number replaced. */
  readonly words: (text: string) => string;
  readonly person: (name: string) => string;
  readonly phone: (number: string) => string;
}

const openly: Mask = { words: (text) => text, person: (name) => name, phone: (number) => number };

/** Mobile numbers, and fixed ones with their area code; never part of a longer number. */
const phonePattern = /(?<![\d.,])(?:1[3-9]\d{9}|0\d{2,3}[-－ ]\d{7,8})(?![\d.,]\d|\d)/g;

/** Makes the mask of a disclosure from the persons and phones its performance tables name; it changes nothing where persons are published. */
export function makeMask(
  persons: "masked" | "published",
  named: readonly { readonly person?: string; readonly phone?: string }[],
): Mask {
  if (persons === "published") return openly;
  const names = named.flatMap(({ person }) => (person === undefined ? [] : splitNames(person)));
  const phones = named.flatMap(({ phone }) => (phone !== undefined && /\d{7}/.test(phone) ? [phone] : []));
  const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
  const [allNames, allPhones] = [[...new Set(names)].sort(longestFirst), [...new Set(phones)].sort(longestFirst)];
  const namePattern = allNames.length > 0 ? new RegExp(allNames.map(spaced).join("|"), "g") : undefined;
  return {
    words: (text) => {
      const withoutNames = namePattern ? text.replace(namePattern, maskName) : text;
      const withoutPhones = allPhones.reduce((masked, phone) => masked.replaceAll(phone, maskedPhone), withoutNames);
      return withoutPhones.replace(phonePattern, maskedPhone);
    },
    person: () => maskedPerson,
    phone: () => maskedPhone,
  };
}

/** A name as print sets it: with blanks between its letters, or broken at the end of a line. */
function spaced(name: string): string {
  return [...name].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("\\s*");
}

/** The mask of a name; the line ends in it stay, so that no line of a text loses its number. */
function maskName(found: string): string {
  return maskedPerson + found.replace(/[^\n]/g, "");
}

/**
 * Names of two letters or more in a field; an office that stands in it (办公室, 服务中心) is no person and stays readable in other text. A field
 * that was masked when it was imported names nobody.
 */
function splitNames(field: string): string[] {
  return field
    .split(/[、,，;；/\s（）()]+/)
    .filter(
      (name) =>
        name.length >= 2 && !maskedPerson.includes(name) && !/\d|(办公室|中心|单位|部门|管理局|公司)$/.test(name),
    );
}
