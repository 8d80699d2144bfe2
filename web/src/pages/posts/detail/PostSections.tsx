import { useMemo } from "react";
import type { PostPage } from "../../../api/types";
import { useFormats } from "../../../format/FormatsContext";
import { CurveCard } from "../../../posts/curve/CurveCard";
import { postName } from "../../../posts/curve/postNames";
import { Observations } from "./observations/Observations";
import { Restated } from "./observations/Restated";
import { Summary } from "./Summary";

type Props = { page: PostPage; metric: string | undefined; onMetric: (metric: string) => void };

/** Everything the page of a post shows. */
export function PostSections({ page, metric, onMetric }: Props) {
  const formats = useFormats();
  const { head, row, curves, observations } = page;
  const posts = useMemo(
    () => [{ name: postName(row.post, head.timeZone, formats), curves }],
    [row.post, curves, head.timeZone, formats],
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
