import { useMemo } from "react";
import type { PostPage } from "../../../api/types";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName } from "../../../format/names";
import { CurveCard } from "../../../posts/curve/CurveCard";
import { Observations } from "./observations/Observations";
import { Restated } from "./observations/Restated";
import { Summary } from "./Summary";

type Props = { page: PostPage; metric: string | undefined; onMetric: (metric: string) => void };

/** Everything the page of a post shows. */
export function PostSections({ page, metric, onMetric }: Props) {
  const formats = useFormats();
  const { head, row, curves, observations } = page;
  const { contentType, publishedAt } = row.post;
  const posts = useMemo(
    () => [
      { name: `${contentTypeName(contentType)} of ${formats.instant(publishedAt, head.timeZone)}`, curves },
    ],
    [contentType, publishedAt, curves, head.timeZone, formats],
  );
  return (
    <>
      <Summary page={page} />
      <CurveCard
        title="After publishing"
        account={head.accounts[0]?.name ?? ""}
        posts={posts}
        metric={metric}
        onMetric={onMetric}
      />
      <Restated observations={observations} timeZone={head.timeZone} />
      <Observations observations={observations} timeZone={head.timeZone} />
    </>
  );
}
