import type { OverviewQuery } from "../api/overview";
import type { View } from "./view";

/** The question that a view asks of the overview. */
export const overviewQueryOf = (view: View): OverviewQuery => ({
  formulas: view.formulas,
  asOf: view.asOf,
  from: view.from,
  to: view.to,
  type: view.type,
});
