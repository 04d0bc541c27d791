import type { PortableProblem } from "./problem.ts";

/** Folder in an archive that holds the site. */
export const archiveFolder = "mingzhang";

/** Longest path in an archive, in characters: Windows allows 260 with the place it is unpacked to. */
export const longestPath = 180;

const endings = /\.(?:html|css|js|json|csv|xlsx|pdf|txt|xml|svg|png|jpg|webp|ico|woff2|zip|webmanifest)$/;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Paths that some host, system or archive cannot keep. */
export function checkPaths(paths: readonly string[]): PortableProblem[] {
  const folded = new Map<string, string>();
  return paths.flatMap((path) => {
    const faults = pathFaults(path);
    const twin = folded.get(path.toLowerCase());
    if (twin !== undefined && twin !== path) faults.push(`only case tells it from ${twin}`);
    folded.set(path.toLowerCase(), path);
    return faults.map((found) => ({ rule: "path" as const, file: path, found }));
  });
}

function pathFaults(path: string): string[] {
  const faults: string[] = [];
  const steps = path.split("/");
  const length = archiveFolder.length + 1 + path.length;
  if (!/^[\w.~/-]+$/.test(path)) faults.push("characters other than ASCII letters, digits and . _ - ~");
  if (length > longestPath) faults.push(`${String(length)} > ${String(longestPath)}`);
  if (steps.some((step) => step.startsWith("_") || step.startsWith("."))) faults.push("begins with _ or .");
  if (steps.some((step) => reserved.test(step) || step === "" || step.endsWith(".")))
    faults.push("reserved on Windows");
  if (!endings.test(path)) faults.push("ending that hosts refuse");
  return faults;
}
