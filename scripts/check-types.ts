import { checkTypes } from "./lib/quality.ts";

process.exitCode = await checkTypes();
