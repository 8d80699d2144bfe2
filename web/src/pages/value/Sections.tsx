import { useDebouncedValue } from "@mantine/hooks";
import { useWhatIf } from "../../api/assumptions";
import { usePage } from "../../api/pages";
import type { ValuePage } from "../../api/types";
import { workspaceOf } from "../../api/workspaceOf";
import { Allowed } from "../../session/Allowed";
import { pageQueryOf } from "../../view/pageQueryOf";
import { useView } from "../../view/useView";
import { readFormulas } from "../../view/view";
import { ValueCards } from "./cards/ValueCards";
import { Charts } from "./charts/Charts";
import { Compare } from "./compare/Compare";
import { ReturnsTable } from "./returns/ReturnsTable";
import { SetBar } from "./sets/SetBar";
import { useValueSearch } from "./useValueSearch";
import { isEmpty } from "./whatif/draft";
import { UnsavedBar } from "./whatif/UnsavedBar";
import type { TryOut } from "./whatif/useTryOut";
import { WhatIf } from "./whatif/WhatIf";

// Fast enough to follow a hand, slow enough not to ask for every step of a slider.
const waitMs = 120;

type Props = { account: string; page: ValuePage; tryOut: TryOut };

/** Everything on the page, under the saved assumptions or those that are tried. */
export function Sections({ account, page, tryOut }: Props) {
  const { view } = useView();
  const { search, choose } = useValueSearch();
  const query = pageQueryOf(view);
  const [settled] = useDebouncedValue(tryOut.draft, waitMs);
  const saved = page.report;
  // The version on screen: what is tried is to be compared with it, whatever becomes of the set meanwhile.
  const triedOn = saved.set === null ? search.assumptions : `${saved.set.id}@${saved.set.version}`;
  const whatIf = useWhatIf(account, { ...query, assumptions: triedOn }, settled);
  // The means that returns stand beside are on the overview, which most have seen before they come here.
  const engagement = usePage("overview", account, query);
  const trying = !isEmpty(tryOut.draft);
  const report = trying ? (whatIf.data ?? saved) : saved;
  const besides = trying ? saved : null;
  const workspace = workspaceOf(account);
  const formulas = readFormulas(page.head.formulas);
  const past = view.asOf !== undefined || search.assumptions?.includes("@") === true;
  return (
    <>
      {saved.set !== null && (
        <SetBar
          workspace={workspace}
          set={saved.set}
          named={search.assumptions}
          onChoose={(assumptions) => choose({ assumptions })}
        />
      )}
      {trying && (
        <UnsavedBar
          workspace={workspace}
          set={saved.set}
          past={past}
          report={report}
          problem={whatIf.error}
          busy={whatIf.isFetching || settled !== tryOut.draft}
          tryOut={tryOut}
          onCreated={(id) => choose({ assumptions: id })}
        />
      )}
      <ValueCards report={report} saved={besides} period={page.head.previousPeriod} />
      <Allowed to="see-data" workspace={workspace}>
        <WhatIf saved={saved} report={report} formulas={formulas} tryOut={tryOut} />
      </Allowed>
      <Charts page={page} report={report} saved={besides} />
      <ReturnsTable returns={report.returns} engagement={engagement.data?.contentTypes} />
      {saved.set !== null && (
        <Allowed to="see-data" workspace={workspace}>
          <Compare
            account={account}
            name={page.head.accounts.map((each) => each.name).join(", ")}
            workspace={workspace}
            query={query}
            set={saved.set}
            left={search.left}
            right={search.right}
            onChoose={choose}
          />
        </Allowed>
      )}
    </>
  );
}
