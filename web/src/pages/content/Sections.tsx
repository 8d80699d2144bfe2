import type { ContentPage } from "../../api/types";
import { Captions } from "./captions/Captions";
import { Cards } from "./cards/Cards";
import { TypeCards } from "./cards/TypeCards";
import { Curves } from "./curves/Curves";
import { Returns } from "./returns/Returns";
import { EngagementOverTime } from "./series/EngagementOverTime";
import { Tiers } from "./tiers/Tiers";
import { Times } from "./times/Times";
import { Viral } from "./viral/Viral";

/** Everything the content page shows, from what is at stake to the single caption. */
export function Sections({ page, account }: { page: ContentPage; account: string }) {
  const name = page.head.accounts[0]?.name ?? "";
  // Without posts each chart would only say so again.
  const hasPosts = page.series.total > 0;
  return (
    <>
      <Cards page={page} />
      <TypeCards types={page.types} returns={page.returns} best={page.bestType} />
      {hasPosts && (
        <>
          <Returns returns={page.returns} account={name} />
          <EngagementOverTime series={page.series} account={name} timeZone={page.head.timeZone} />
          <Times times={page.times} account={name} />
          <Viral rules={page.viralRules} series={page.series} account={name} timeZone={page.head.timeZone} />
          <Tiers segments={page.segments} account={name} />
          <Curves
            account={account}
            name={name}
            series={page.series}
            timeZone={page.head.timeZone}
            reference={page.head.reference}
          />
          <Captions captions={page.captions} account={name} />
        </>
      )}
    </>
  );
}
