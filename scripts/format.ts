import { format } from "./lib/quality.ts";

process.exitCode = await format();
