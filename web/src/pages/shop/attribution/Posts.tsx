import { useMemo } from "react";
import type { ShopReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { dayCell, textCell } from "../../../charts/cells";
import { rowsHeight } from "../../../charts/kinds/rows";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName, platformName } from "../../../format/names";
import { type Ranked, rankingChart } from "../rankingChart";
import { amountName, shortened } from "../words";
import { drawnRows, nothingAttributed, restWords } from "./attributionWords";
import { linkedPost } from "./linkedPost";

/** What is attributed to each post. */
export function Posts({ shop, name }: { shop: ShopReport; name: string }) {
  const formats = useFormats();
  const { attribution, currency } = shop;
  const chart = useMemo(() => {
    const ranked = attribution.posts.map(({ post, lines, revenue }): Ranked => {
      const type = contentTypeName(post.contentType);
      return {
        name: shortened(post.caption),
        cell: linkedPost(post),
        figure: revenue,
        details: [
          { name: "Lines", value: formats.compact(lines) },
          { name: "Published", value: formats.day(post.day) },
          { name: platformName(post.platform), value: type },
        ],
        words: [
          dayCell(post.day, formats),
          textCell(platformName(post.platform)),
          textCell(type),
          textCell(post.postId),
        ],
        numbers: [{ text: formats.compact(lines), raw: lines }],
      };
    });
    return rankingChart(
      {
        ranked,
        drawn: drawnRows,
        of: "Post",
        words: ["Published", "Platform", "Content type", "Id"],
        numbers: ["Lines"],
        figureName: "Attributed revenue",
        valueName: amountName(currency),
      },
      formats,
    );
  }, [attribution, currency, formats]);
  return (
    <ChartCard
      title="Attributed revenue by post"
      account={name}
      description={restWords("posts", attribution.postCount, attribution.posts.length, formats)}
      chart={chart}
      empty={attribution.posts.length === 0 ? nothingAttributed(shop, formats) : undefined}
      height={rowsHeight(Math.min(attribution.posts.length, drawnRows))}
    />
  );
}
