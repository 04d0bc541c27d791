import { sayFigure } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";

/** A budget that buys vehicles says so in both places, or in neither. */
export const plannedVehicles = defineRule({
  id: "planned-vehicles",
  severity: "warning",
  title: { zh: "安排购置车辆经费与公务用车购置费相符", en: "Planned purchases of vehicles agree with 三公" },
  ground: {
    zh: "国有资产说明的“安排购置车辆经费”与“三公”经费的公务用车购置费说的是同一件事。",
    en: "The money for vehicles in the part on assets and in 三公 is the same.",
  },
  look: (context) => {
    const planned = context.figures.findFigure("assets", "planned-vehicles", "value");
    const bought = context.figures.findFigure("three-public", "vehicle-purchase", "amount");
    if (!planned || !bought) return [];
    const ids = [planned.id, bought.id];
    if ((planned.state === "amount") === (bought.state === "amount")) return [settled("held", ids)];
    const [said, other] = [sayFigure(context, planned), sayFigure(context, bought)];
    return [
      failed(ids, {
        message: {
          zh: `${said.zh}，而${other.zh}。是否购置车辆，两处应一致，请核对。`,
          en: `${said.en}, but ${other.en}. Both places must agree on whether vehicles are bought.`,
        },
      }),
    ];
  },
});
