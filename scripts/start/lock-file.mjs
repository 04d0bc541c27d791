import { createHash } from "node:crypto";

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * What we leave in `node_modules` to know it again: the lock file's hash and the machine it was installed for.
 * @param {string} lockText text of package-lock.json
 * @param {string} machine e.g. "linux-x64"
 */
export function stampOf(lockText, machine) {
  return `${createHash("sha256").update(lockText).digest("hex")} ${machine}\n`;
}

/**
 * Whether npm's record of what it installed says the same as the lock file; used when npm was run without us.
 * Optional packages may be absent, save those made for exactly this machine.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 * @param {string} platform
 * @param {string} arch
 */
export function corresponds(lock, installed, platform, arch) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== "");
  const present = installed.packages ?? {};
  /** @param {LockedPackage} entry */
  const madeForThisMachine = ({ os = [], cpu = [], libc = [] }) =>
    os.includes(platform) && cpu.includes(arch) && libc.length === 0;
  const stray = Object.keys(present).some((path) => !(path in (lock.packages ?? {})));
  return (
    !stray &&
    wanted.every(([path, entry]) => {
      const found = present[path];
      if (found === undefined) return entry.optional === true && !madeForThisMachine(entry);
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}
