import { createHash } from "node:crypto";

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   os?: string[] | string, cpu?: string[] | string, libc?: string[] }} LockedPackage
 * @typedef {{ lockfileVersion?: number, packages?: Record<string, LockedPackage> }} LockFile
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
 * @param {{ platform: string, arch: string, libc: string }} machine libc: "glibc" or "musl", where it matters
 */
export function corresponds(lock, installed, machine) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== "");
  const present = installed.packages ?? {};
  /** @param {LockedPackage} entry */
  const madeForThisMachine = ({ os = [], cpu = [], libc = [] }) =>
    [os].flat().includes(machine.platform) &&
    [cpu].flat().includes(machine.arch) &&
    (libc.length === 0 || libc.includes(machine.libc));
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

/**
 * A project that has one package only, at the version and with the hash of the lock file; undefined when it lists none.
 * @param {LockFile} lock
 * @param {string} name
 */
export function lockOfOne(lock, name) {
  const entry = lock.packages?.[`node_modules/${name}`];
  if (entry === undefined) return undefined;
  const manifest = { name: "first-node", version: "0.0.0", private: true, dependencies: { [name]: entry.version } };
  const { optional: _optional, ...wanted } = entry;
  const packages = { "": manifest, [`node_modules/${name}`]: wanted };
  return { manifest, lock: { name: manifest.name, lockfileVersion: lock.lockfileVersion, requires: true, packages } };
}
