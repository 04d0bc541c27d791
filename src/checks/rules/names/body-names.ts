import { quoted } from "../said.ts";
import type { RuleContext } from "../../rule.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { knownNames, plainBody, type PrintedBody, printedBodies, withoutBrackets } from "./bodies.ts";

/** A body bears the name it is known by, in full or in short. One finding for each other name. */
export const bodyNames = defineRule({
  id: "body-names",
  severity: "warning",
  title: { zh: "单位名称各处一致", en: "A body bears one name everywhere" },
  ground: {
    zh: "单位用批准的规范名称或规范简称；同一单位不应有两个名称。",
    en: "A body uses its approved name or its approved short name.",
  },
  look: (context) => {
    const known = knownNames(context);
    const printed = printedBodies(context.disclosure);
    const right = printed.filter(({ name }) => known.hasEnd(plainBody(name)));
    const wrong = printed.filter((one) => !right.includes(one));
    const names = [...new Set(wrong.map(({ name }) => name))];
    return [
      ...right.map(({ figure }): Verdict => settled("held", figure ? [figure.id] : [])),
      ...names.map((name) =>
        say(
          context,
          name,
          wrong.filter((one) => one.name === name),
        ),
      ),
    ];
  },
});

function say(context: RuleContext, name: string, places: readonly PrintedBody[]): Verdict {
  const listed = [...context.disclosure.units.map((unit) => unit.name), context.disclosure.bodyName];
  const near = listed.find((one) => withoutBrackets(plainBody(one)) === withoutBrackets(plainBody(name)));
  const [zh, en] = [places.map((one) => one.zh).join("、"), places.map((one) => one.en).join(", ")];
  const figureIds = places.flatMap(({ figure }) => figure?.id ?? []);
  return failed(figureIds, {
    ...(figureIds.length === 0 ? { subject: "names" } : {}),
    ...(near === undefined ? {} : { expected: near }),
    actual: name,
    message: {
      zh: `${zh}把单位写作${quoted(name)}，${near === undefined ? "与已知的单位名称都不同" : `而名单里是${quoted(near)}`}。请用规范名称。`,
      en: `${en}: the body is named ${quoted(name)}, ${near === undefined ? "which is no known name" : `but ${quoted(near)} in the list of bodies`}. Use its approved name.`,
    },
  });
}
