import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "src/testing/**"];

export default defineConfig(
  globalIgnores(["dist/", "dist.*/", ".cache/", ".astro/", "coverage/", "content/", "public/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `as const` is always allowed; a cast is a promise nobody checks.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // By code point is how Chinese text is taken apart.
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }, "string"] }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: tests,
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      // Matchers such as expect.stringContaining are typed `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.astro"],
    rules: { "max-lines": ["error", 150], "@typescript-eslint/triple-slash-reference": "off" },
  },
  // `astro check` knows the types of templates; plain JavaScript is checked by tsc through its JSDoc.
  { files: ["**/*.astro", "**/*.astro/*.ts", "**/*.mjs", "**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
