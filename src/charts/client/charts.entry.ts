import type { Drawer, Island, Place } from "./model.ts";

/** Charts come alive when they come into view: only then is Chart.js loaded, and it draws over the picture that was there from the start. */
const self = document.currentScript;
const drawerAddress = self instanceof HTMLScriptElement ? new URL("chart-js.js", self.src).href : undefined;
const repaints: (() => void)[] = [];
let loading: Promise<Drawer> | undefined;

function load(): Promise<Drawer> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = drawerAddress ?? "";
    script.onload = () => {
      if (window.mingzhangCharts) resolve(window.mingzhangCharts);
      else reject(new Error("chart-js.js left nothing"));
    };
    script.onerror = () => reject(new Error("chart-js.js could not be loaded"));
    document.head.append(script);
  });
  return loading;
}

function isIsland(value: unknown): value is Island {
  return typeof value === "object" && value !== null && "series" in value && "layout" in value;
}

function findPlace(box: Element): Place | undefined {
  const drawing = box.querySelector("svg.drawing");
  const text = box.querySelector("script[type='application/json']")?.textContent ?? "";
  if (!(box instanceof HTMLElement) || !(drawing instanceof SVGSVGElement)) return undefined;
  const island: unknown = JSON.parse(text);
  return isIsland(island) ? { box, drawing, island } : undefined;
}

async function bringAlive(box: Element): Promise<void> {
  const place = findPlace(box);
  if (!place) return;
  const drawer = await load();
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  place.box.append(canvas);
  repaints.push(drawer.draw(place, canvas));
  place.box.dataset["drawn"] = "";
}

function start(): void {
  if (drawerAddress === undefined || !("IntersectionObserver" in window)) return;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      // The picture stays as it is when the script cannot be had.
      bringAlive(target).catch(() => undefined);
    }
  });
  for (const box of document.querySelectorAll("[data-chart]")) observer.observe(box);
  const repaint = (): void => repaints.forEach((paint) => paint());
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
    window.matchMedia(query).addEventListener("change", repaint);
  }
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ["data-theme", "data-contrast"] });
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
