/** Optional keys that may be present with `undefined`, turned into keys that are absent then. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the keys whose value is undefined, so that entries have no empty keys in JSON. */
export function defined<T extends object>(entry: T): Defined<T>;
export function defined(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
