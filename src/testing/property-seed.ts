import fc from "fast-check";

/** Property tests draw the same cases in every run; `MINGZHANG_SEED` draws others. A case once found failing becomes an `examples` entry. */
fc.configureGlobal({ seed: Number(process.env["MINGZHANG_SEED"] ?? "20250221") });
