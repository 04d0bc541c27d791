import { expect, it } from "vitest";
import { makeMask } from "./mask.ts";

const mask = makeMask("masked", [
  { person: "甲乙丙、丁戊", phone: "0000-1234567" },
  { person: "办公室" },
  { person: "某" },
]);

it("each person of a list is masked wherever the text names them", () => {
  expect(mask.words("由甲乙丙和丁戊负责，办公室协助。")).toBe("由（姓名略）和（姓名略）负责，办公室协助。");
});

it("what was masked when it was imported is not masked again", () => {
  expect(makeMask("masked", [{ person: "（姓名略）", phone: "（电话略）" }]).words("由（姓名略）负责")).toBe(
    "由（姓名略）负责",
  );
});

it("the longer of two names is masked first", () => {
  expect(makeMask("masked", [{ person: "甲乙" }, { person: "甲乙丙" }]).words("甲乙丙")).toBe("（姓名略）");
});

it("phones are masked, known or not, and amounts and codes are not", () => {
  expect(mask.words("电话0000-1234567或13800000000")).toBe("电话（电话略）或（电话略）");
  expect(mask.words("0991-0000000")).toBe("（电话略）");
  expect(mask.words("13,800,000,000.00元，编码2010302，138000000001，13800000000.50")).toBe(
    "13,800,000,000.00元，编码2010302，138000000001，13800000000.50",
  );
});
