import type { Trial } from "./mutation-trial.ts";

/** One line for each kind of mutation: how many there were, broke something, were seen with their place, and were named first. */
export function countTrials(trials: readonly Trial[]): string[] {
  const kinds = [...new Set(trials.map(({ mutation }) => mutation.kind))];
  return kinds.map((kind) => {
    const own = trials.filter(({ mutation }) => mutation.kind === kind);
    const breaking = own.filter(({ failing }) => failing.length > 0);
    const named = breaking.filter((trial) => trial.named);
    const first = breaking.filter((trial) => trial.namedFirst);
    const noted = own.filter((trial) => trial.named && trial.failing.length === 0);
    return (
      `${kind}: ${String(own.length)} mutations, ${String(breaking.length)} break a check, ` +
      `${percent(named.length, breaking.length)} of these found in their place, ${percent(first.length, breaking.length)} named first; ` +
      `${String(noted.length)} more give a note or other finding`
    );
  });
}

/** The rate over all kinds, then every mutation that broke something and was told in no or another place. */
export function listMissed(trials: readonly Trial[]): string[] {
  const breaking = trials.filter(({ failing }) => failing.length > 0);
  const missed = breaking.filter(({ named }) => !named);
  return [
    `all: ${String(trials.length)} mutations, ${String(breaking.length)} break a check, ${percent(breaking.length - missed.length, breaking.length)} found in their place`,
    ...missed.map(
      ({ mutation, failing }) => `missed: ${mutation.kind} ${mutation.figureIds.join(" ")} (${failing.join(" ")})`,
    ),
  ];
}

/** What no check sees: form and column with the number of unseen mutations of all, the blindest first; dropped rows by form. */
export function listBlindSpots(trials: readonly Trial[]): string[] {
  const spots = new Map<string, { unseen: number; all: number }>();
  for (const { mutation, named } of trials) {
    if (mutation.kind === "last digit") continue;
    const where = `${mutation.where}${mutation.kind === "row dropped" ? " (rows)" : ""}`;
    const spot = spots.get(where) ?? { unseen: 0, all: 0 };
    spots.set(where, { unseen: spot.unseen + (named ? 0 : 1), all: spot.all + 1 });
  }
  return [...spots]
    .filter(([, { unseen }]) => unseen > 0)
    .sort(([, a], [, b]) => b.unseen - a.unseen)
    .map(([where, { unseen, all }]) => `unseen in ${where}: ${String(unseen)} of ${String(all)}`);
}

/** Checks that no mutation ever broke: what they watch over is printed in no embedded disclosure. */
export function listUntried(trials: readonly Trial[], ids: readonly string[]): string[] {
  const broken = new Set(trials.flatMap(({ failing }) => failing));
  return [`never broken: ${ids.filter((id) => !broken.has(id)).join(" ")}`];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((part * 100) / whole).toFixed(1)} %`;
}
