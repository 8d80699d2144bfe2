import type { ContentTypeDetail } from "../../../api/types";
import { contentColour } from "../../../charts/palette";
import type { Chart } from "../../../charts/spec";
import { estimatesChart } from "../../../figures/estimatesChart";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";
import type { Action } from "./actions";

/**
 * The mean rate of each content type with its interval.
 * @param minimum Posts under which a type is drawn in grey.
 */
export const typesChart = (
  types: readonly ContentTypeDetail[],
  { rateName, rate }: Action,
  minimum: number,
  formats: Formats,
): Chart =>
  estimatesChart(
    {
      groups: types.map(({ contentType, rates }) => ({
        name: contentTypeName(contentType),
        figure: rate(rates),
        n: rate(rates).n,
        enough: rate(rates).n >= minimum,
        colour: ({ scheme }) => contentColour(contentType, scheme),
      })),
      of: "Content type",
      counted: "Posts",
      figureName: rateName,
      valueName: "share of the people reached",
    },
    formats,
  );
