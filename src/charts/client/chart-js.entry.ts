import { BarController, BarElement, CategoryScale, Chart, type ChartDataset, LinearScale, Tooltip } from "chart.js";
import { token, tooltipOf } from "./tooltip.ts";
import type { Island, Place } from "./model.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

type Bars = ChartDataset<"bar", (number | null)[]>;

/** Colours are those of the picture below, so that they are named in one place only. */
function colourOf(drawing: SVGSVGElement, tone: string): string {
  const bar = drawing.querySelector(`.f-${tone}`);
  return bar ? getComputedStyle(bar).fill : "transparent";
}

function datasets({ island, drawing }: Place): Bars[] {
  const { fill, thickness } = island.layout;
  return island.series.map(({ name, tone, values }) => ({
    label: name,
    data: values.map((value) => (value && value.fen > 0 ? value.fen : null)),
    backgroundColor: colourOf(drawing, tone),
    hoverBackgroundColor: token("--color-accent"),
    categoryPercentage: fill,
    barPercentage: thickness,
    ...(island.stacked ? { stack: "one" } : {}),
  }));
}

function follow(island: Island, series: number, category: number): void {
  const href = island.series[series]?.values[category]?.href;
  if (href !== undefined && href !== "") window.location.href = href;
}

function draw(place: Place, canvas: HTMLCanvasElement): () => void {
  const { island } = place;
  const lying = island.kind === "rows";
  const along = { display: false, min: 0, max: island.largest, stacked: island.stacked };
  const across = { display: false, stacked: island.stacked };
  const chart = new Chart(canvas, {
    type: "bar",
    data: { labels: island.categories.map(({ label }) => label), datasets: datasets(place) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lying ? "y" : "x",
      layout: { padding: { top: island.layout.top, bottom: island.layout.bottom } },
      scales: lying ? { x: along, y: across } : { x: across, y: along },
      interaction: { mode: "nearest", intersect: true },
      plugins: { tooltip: tooltipOf(island) },
      onClick: (_, [hit]) => {
        if (hit) follow(island, hit.datasetIndex, hit.index);
      },
      onHover: (_, hits) => {
        canvas.style.cursor = hits.length > 0 ? "pointer" : "default";
      },
    },
  });
  return () => {
    chart.data.datasets = datasets(place);
    chart.update("none");
  };
}

window.mingzhangCharts = { draw };
