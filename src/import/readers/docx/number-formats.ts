const digits = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];

/** A number from 1 to 9999 in Chinese as lists count: 一, 十, 十一, 二十, 一百零一. */
function inChinese(value: number): string {
  const reversed = [...String(value)].reverse();
  const words = reversed.map((digit, place) =>
    digit === "0" ? "零" : `${digits[Number(digit)] ?? ""}${places[place] ?? ""}`,
  );
  return words.reverse().join("").replace(/零+$/, "").replace(/零+/g, "零").replace(/^一十/, "十");
}

function inCircle(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
}

function inLetters(value: number, first: number): string {
  const letter = String.fromCharCode(first + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 100));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function inRoman(value: number): string {
  let left = value;
  return romans
    .map(([size, word]) => {
      const times = Math.floor(left / size);
      left -= times * size;
      return word.repeat(times);
    })
    .join("");
}

/** The words of a number from 1 to 9999 in each of Word's number formats that print one. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  chineseCounting: inChinese,
  chineseCountingThousand: inChinese,
  japaneseCounting: inChinese,
  taiwaneseCounting: inChinese,
  taiwaneseCountingThousand: inChinese,
  decimalEnclosedCircle: inCircle,
  decimalEnclosedCircleChinese: inCircle,
  upperLetter: (value) => inLetters(value, 65),
  lowerLetter: (value) => inLetters(value, 97),
  upperRoman: (value) => inRoman(value).toUpperCase(),
  lowerRoman: inRoman,
};

/** A list number in one of Word's number formats; formats without a number (bullets) and unknown ones give an empty text. */
export function formatNumber(value: number, format: string): string {
  return value < 1 || value > 9999 ? String(value) : (formats[format]?.(value) ?? "");
}
