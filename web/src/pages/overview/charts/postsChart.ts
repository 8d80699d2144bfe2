import type { ContentTypeRow } from "../../../api/types";
import { donutOption } from "../../../charts/kinds/donut";
import { contentColour } from "../../../charts/palette";
import type { Chart } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";

/** How many posts there are of each content type. */
export function postsChart(types: readonly ContentTypeRow[], formats: Formats): Chart {
  const total = types.reduce((sum, type) => sum + type.posts, 0);
  const share = (posts: number) => formats.share(total === 0 ? 0 : posts / total);
  return {
    option: (look) =>
      donutOption(
        {
          unit: "posts",
          slices: types.map(({ contentType, posts }) => ({
            name: contentTypeName(contentType),
            value: posts,
            colour: contentColour(contentType, look.scheme),
          })),
        },
        look,
      ),
    legend: types.map(({ contentType, posts }) => ({
      name: contentTypeName(contentType),
      mark: "block",
      colour: ({ scheme }) => contentColour(contentType, scheme),
      note: `${formats.count(posts)} · ${share(posts)}`,
    })),
    table: {
      columns: [
        { name: "Content type", numeric: false },
        { name: "Posts", numeric: true },
        { name: "Share", numeric: true },
      ],
      rows: types.map(({ contentType, posts }) => [
        { text: contentTypeName(contentType), raw: contentType },
        { text: formats.count(posts), raw: posts },
        { text: share(posts), raw: total === 0 ? 0 : posts / total },
      ]),
    },
    summary: types
      .map(
        ({ contentType, posts }) =>
          `${contentTypeName(contentType)}: ${formats.count(posts)} posts, ${share(posts)}`,
      )
      .join(". "),
  };
}
