import { lint } from "./lib/quality.ts";

process.exitCode = await lint();
