/** Path of the file an address leads to, from the root of the site: `codes/201` → `codes/201/index.html`, `a/tables#x` → `a/tables/index.html#x`. */
export function addressFile(address: string): string {
  const [page = "", hash] = address.split("#", 2);
  return `${page === "" ? "" : `${page}/`}index.html${hash === undefined ? "" : `#${hash}`}`;
}
