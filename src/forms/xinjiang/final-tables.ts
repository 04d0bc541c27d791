import type { Form } from "../form.ts";
import { table5, table6, table7, table8, table9 } from "./final-functions.ts";
import { table1, table2, table3, table4 } from "./final-totals.ts";

/** The nine tables in official order. */
export const finalTables: readonly Form[] = [table1, table2, table3, table4, table5, table6, table7, table8, table9];
