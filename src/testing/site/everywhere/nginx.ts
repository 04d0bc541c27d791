import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Served } from "../serve.ts";

/** Whether this machine has Nginx. */
export const hasNginx = spawnSync("nginx", ["-v"]).error === undefined;

/** The configurations of the deployment page, as printed: that of a host of its own, and that of a sub-path. */
export function nginxBlocks(deployPage: string): { readonly host: string; readonly below: string } {
  const [host, below] = [...deployPage.matchAll(/```nginx\n([^]*?)```/g)].map(([, block]) => block ?? "");
  if (host === undefined || below === undefined) throw new Error("the deployment page has no two blocks for Nginx");
  return { host, below };
}

/** Serves a folder by Nginx as the deployment page says; below `/yusuan/` of another site when asked to. */
export async function serveByNginx(folder: string, deployPage: string, under: "/" | "/yusuan/"): Promise<Served> {
  const { host, below } = nginxBlocks(deployPage);
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), "mingzhang-nginx-"));
  const maps = host.slice(0, host.indexOf("server {"));
  const http = under === "/" ? host : `${maps}\nserver {\n  listen 80;\n  root ${own}/empty;\n${below}\n}`;
  const block = http
    .replace("listen 80;", `listen 127.0.0.1:${String(port)};`)
    .replaceAll("/srv/mingzhang/dist", folder);
  mkdirSync(join(own, "empty"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const file = join(own, "nginx.conf");
  const top = `${user} daemon off; pid ${own}/pid; error_log stderr warn; events {}`;
  writeFileSync(file, `${top}\nhttp {\naccess_log off;\n${temporary.join("\n")}\n${block}\n}\n`);
  return start(["nginx", "-e", "stderr", "-c", file], `http://127.0.0.1:${String(port)}${under}`, () => {
    rmSync(own, { recursive: true, force: true });
  });
}

/** Serves a folder by Python's plain server. */
export async function serveByPython(folder: string): Promise<Served> {
  const port = String(await freePort());
  const command = ["python3", "-m", "http.server", port, "--bind", "127.0.0.1", "--directory", folder];
  return start(command, `http://127.0.0.1:${port}/`, () => undefined);
}

/** Starts a server and waits until it answers. */
async function start([program = "", ...args]: string[], address: string, clear: () => void): Promise<Served> {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const said: string[] = [];
  child.stderr.on("data", (piece) => said.push(String(piece)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said.join("")}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    close: async () => {
      child.kill();
      await ended;
      clear();
    },
  };
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound ? bound.port : 0));
    });
  });
}
