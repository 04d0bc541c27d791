import type { Form } from "../forms/form.ts";

/** Makes a function build its result once for each form: building a schema costs more than using it. */
export function oncePerForm<T>(build: (form: Form) => T): (form: Form) => T {
  const built = new WeakMap<Form, T>();
  return (form) => {
    const known = built.get(form);
    if (known !== undefined) return known;
    const result = build(form);
    built.set(form, result);
    return result;
  };
}
