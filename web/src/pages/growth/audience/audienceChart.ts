import type { AudienceGroups, AudienceShare } from "../../../api/types";
import { columnsOf } from "../../../charts/cells";
import { rowsHeight, rowsOption } from "../../../charts/kinds/rows";
import type { Chart } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";
import { sentence } from "../../../format/names";
import { groupName } from "./audienceWords";

const drawnGroups = 14;

/** The groups in the order to show: ages by age, everything else the largest first, as it came. */
export function inOrder({
  breakdown,
  groups,
}: Pick<AudienceGroups, "breakdown" | "groups">): AudienceShare[] {
  const startsWithAge = breakdown.split(",")[0] === "age";
  return startsWithAge
    ? groups.toSorted((a, b) => a.key.localeCompare(b.key, "en", { numeric: true }))
    : [...groups];
}

const drawnOf = (groups: Pick<AudienceGroups, "breakdown" | "groups">) =>
  inOrder(groups).slice(0, drawnGroups);

/** The height that the drawn groups need. */
export const audienceHeight = (groups: AudienceGroups): number => rowsHeight(drawnOf(groups).length);

/** An audience by its groups: lying bars from zero. */
export function audienceChart(audience: AudienceGroups, formats: Formats): Chart {
  const { breakdown, unit } = audience;
  const isShare = unit === "share";
  const value = isShare ? formats.share : formats.count;
  const valueName = isShare ? "share of the audience" : "people";
  const named = inOrder(audience).map(({ key, value: amount }) => ({
    key,
    amount,
    name: groupName(key, breakdown, formats.locale),
  }));
  return {
    option: (look) =>
      rowsOption(
        {
          rows: named.slice(0, drawnGroups).map(({ name, amount }) => ({
            name,
            value: amount,
            colour: look.palette.brand,
            details: [{ name: sentence(valueName), value: value(amount) }],
          })),
          valueName,
          value,
          axis: isShare ? formats.share : formats.compact,
        },
        look,
      ),
    legend: [],
    table: {
      columns: columnsOf([sentence(breakdown.replaceAll(",", " and "))], [sentence(valueName)]),
      rows: named.map(({ key, name, amount }) => [
        { text: name, raw: key },
        { text: value(amount), raw: amount },
      ]),
    },
    summary: named
      .slice(0, drawnGroups)
      .map(({ name, amount }) => `${name}: ${value(amount)}`)
      .join(". "),
  };
}
