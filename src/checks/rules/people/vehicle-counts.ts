import type { FigureEntry } from "../../../compile/entry.ts";
import { sayAll, sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** The vehicles held, as 三公 tells them, are the vehicles among the assets. A stated reason for the difference settles it. */
export const vehicleCounts = defineRule({
  id: "vehicle-counts",
  severity: "warning",
  title: { zh: "公务用车保有量与国有资产中的车辆数一致", en: "The vehicles held are those among the assets" },
  ground: {
    zh: "两处说的是同一批车；不一致的，决算说明要求写明差异原因。",
    en: "Both are the same vehicles; a difference needs a reason.",
  },
  look: (context) => {
    const held = context.figures.findFigure("three-public", "vehicles-held", "count");
    const others = [
      context.figures.findFigure("three-public", "vehicles-asset", "count"),
      context.figures.findFigure("assets", "vehicles", "count"),
    ].filter((figure): figure is FigureEntry => figure?.value !== undefined);
    const reason = context.figures.findRow("three-public", "vehicles-asset")?.words["reason"];
    if (held?.value === undefined) return [];
    return others.flatMap((other): Verdict[] => {
      const ids = [held.id, other.id];
      if (held.value === other.value) return [settled("held", ids)];
      if (reason !== undefined && other.id.includes("vehicles-asset")) return [settled("unchecked", ids)];
      const said = sayAll([sayFigure(context, held), sayFigure(context, other)]);
      return [
        failed(ids, {
          expected: other.value ?? "",
          actual: held.value ?? "",
          message: {
            zh: `${said.zh}。两处车辆数不一，请核对，或写明差异原因。`,
            en: `${said.en}. The numbers of vehicles differ; check them, or give the reason.`,
          },
        }),
      ];
    });
  },
});
