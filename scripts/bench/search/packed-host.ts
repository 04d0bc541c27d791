import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A site on a host of this machine that packs what it sends, as the deployment page advises, and counts it. */
export interface PackedHost {
  /** With a slash at its end. */
  readonly address: string;
  /** Bytes of all answers since the last call, packed. */
  readonly takeBytes: () => number;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a folder; files given by their paths stand in place of the folder's, or beside them. */
export async function hostPacked(folder: string, files: ReadonlyMap<string, string>): Promise<PackedHost> {
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const file = join(folder, path);
    if (!files.has(path) && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404);
      createReadStream(join(folder, "404.html")).pipe(response);
      return;
    }
    const body = packed.get(path) ?? gzipSync(files.get(path) ?? readFileSync(file));
    packed.set(path, body);
    sent += body.length;
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "content-length": body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    takeBytes: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
