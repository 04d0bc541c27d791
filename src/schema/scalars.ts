import * as z from "zod";
import { want } from "./wants.ts";

/** A fragment of JSON Schema. */
export type JsonFragment = Readonly<Record<string, unknown>>;

/** What an editor should accept where it reads YAML with other eyes than we do: `at: 72` is a number to it, a string to us. */
export const editorSchemas = z.registry<{ readonly replace: JsonFragment }>();

/** Word with which the message of a map begins when it meets an unknown key; the keys that it knows follow. */
export const knownKeys = "keys:";

/** A map that takes these keys and no others. */
export function strictMap<const Shape extends z.core.$ZodShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = `${knownKeys}${Object.keys(shape).join(",")}`;
  return z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? known : want("map").error) });
}

/** Words as printed; never empty. */
export const text = z.string(want("text")).min(1, want("text"));

/** A short key, given once: `p1`, `zwfwj`, `gxq-zwfwj`. */
export const shortKey = z
  .string(want("key"))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, want("key"))
  .max(60, want("key"));

const placePattern = /^([1-9]\d{0,8}|p[1-9]\d{0,5}\.[1-9]\d{0,8}|[^!]{1,60}![A-Z]{1,3}[1-9]\d{0,6}|段[1-9]\d{0,6})$/;

/** A place in the source. */
export const at = z
  .string(want("at"))
  .regex(placePattern, want("at"))
  .register(editorSchemas, {
    replace: {
      anyOf: [
        { type: "integer", minimum: 1 },
        { type: "string", pattern: placePattern.source },
      ],
    },
  });

/** `true`, else the key is absent. */
export const flag = z.literal("true", want("flag")).register(editorSchemas, { replace: { enum: [true, "true"] } });

/** `true` or `false`. */
export const trueOrFalse = z
  .enum(["true", "false"], want("true-or-false"))
  .register(editorSchemas, { replace: { enum: [true, false, "true", "false"] } });

/** 计量单位 of money. */
export const moneyUnit = z.enum(["元", "万元", "亿元"], want("unit"));

/** A fiscal year. */
export const year = z
  .string(want("year"))
  .regex(/^(19|20|21)\d{2}$/, want("year"))
  .register(editorSchemas, {
    replace: {
      anyOf: [
        { type: "integer", minimum: 1900, maximum: 2199 },
        { type: "string", pattern: "^(19|20|21)\\d{2}$" },
      ],
    },
  });

/** A day: `2024-02-22`. */
export const date = z.iso.date(want("date"));

/** A year, month or day, as exact as the source says. */
export const roughDate = z
  .string(want("rough-date"))
  .regex(/^(19|20|21)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, want("rough-date"))
  .register(editorSchemas, {
    replace: {
      anyOf: [
        { type: "integer", minimum: 1900, maximum: 2199 },
        { type: "string", pattern: "^(19|20|21)\\d{2}(-\\d{2}){0,2}$" },
      ],
    },
  });

/** A whole number. */
export const wholeNumber = z
  .string(want("count"))
  .regex(/^\d{1,9}$/, want("count"))
  .register(editorSchemas, {
    replace: {
      anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: "^\\d{1,9}$" },
      ],
    },
  });

/** An address on the web. */
export const webAddress = z.string(want("url")).regex(/^https?:\/\/[^\s"'<>]+$/, want("url"));
