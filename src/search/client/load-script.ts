const loading = new Map<string, Promise<void>>();

/**
 * Runs a classic script of the site, once however often it is asked for. Works on every host and from a folder on disk, where `fetch` does not.
 * Rejects when the script cannot be loaded.
 */
export function loadScript(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      loading.delete(url);
      script.remove();
      reject(new Error(`${url} cannot be loaded`));
    });
    document.head.append(script);
  });
  loading.set(url, loaded);
  return loaded;
}
