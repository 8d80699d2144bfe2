import type { PageQuery } from "../api/pages";
import type { View } from "./view";

/** The question that a view asks of a page. */
export const pageQueryOf = (view: View): PageQuery => ({
  formulas: view.formulas,
  asOf: view.asOf,
  from: view.from,
  to: view.to,
  type: view.type,
});
