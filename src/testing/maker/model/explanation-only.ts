import type { Invented } from "./disclosure.ts";
import { register } from "./register.ts";

/** The same disclosure as a body publishes it that gives its explanation alone, its tables being attached as a workbook: projects are those it names. */
export function explanationOnly({ files, department, bodies }: Invented): Invented {
  const ids = new Map(department.units.map(({ id, name }) => [name, id]));
  const { disclosure, sections, clauses, performance } = files;
  const said = sections.filter(({ form }) => !form.startsWith("xj/"));
  return {
    files: { disclosure, ...register({ sections: said, clauses, performance }, (name) => ids.get(name)) },
    department,
    bodies,
  };
}
