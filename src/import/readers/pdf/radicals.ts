/** Radicals that stand in a font where their characters should: those NFKC does not know, or knows by an older shape than simplified texts print. */
const supplement =
  "⺁厂⺌小⺍小⺕彐⺠民⺡氵⺢水⺧牛⺬示⺮竹⺯糸⺳网⺶羊⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻂衤⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻑长⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟⺟母⼾户⾭青⿈黄⺀冫⺃乙⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺎尢⺏尢⺐尢⺑巳⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫目⺭礻⺰纟⺱罒⺲罒⺴罓⺵罒⺹耂⺺聿⺾艹⺿艹⻀艹";

const characters = new Map<string, string>(
  Array.from({ length: Math.floor(supplement.length / 2) }, (_, index) => [
    supplement.charAt(2 * index),
    supplement.charAt(2 * index + 1),
  ]),
);

/**
 * Puts characters where a PDF has radicals that look the same (⼊ for 入, ⻔ for 门): programs that make PDFs by glyph cannot tell them apart.
 * Ligatures and presentation forms of Latin letters are taken apart too; widths of digits and punctuation stay as printed.
 */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/g,
    (letter) => characters.get(letter) ?? letter.normalize("NFKC"),
  );
}
