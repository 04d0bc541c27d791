import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIds, sortByIds } from "./order.ts";

test("projects stand in the order of their numbers and codes before the codes under them", () => {
  const ids = ["p10", "p2", "208", "2010302", "20103", "201", "#xj-11", "#xj-2"];
  expect(sortByIds(ids, (id) => id)).toEqual(["#xj-2", "#xj-11", "201", "20103", "2010302", "208", "p2", "p10"]);
});

test("the order does not depend on the order one starts from", () => {
  const id = fc.stringMatching(/^[a0-9.~/]{0,8}$/);
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      expect([...ids].reverse().sort(compareIds)).toEqual([...ids].sort(compareIds));
    }),
  );
});
