import { TargetEditor } from "../../goal/TargetEditor";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { Audience } from "./audience/Audience";
import { Cards } from "./cards/Cards";
import { FollowersCharts } from "./charts/FollowersCharts";
import { ForecastSection } from "./forecast/ForecastSection";
import { useHorizon } from "./forecast/horizon";
import { ReachSection } from "./reach/ReachSection";
import { Scenarios } from "./scenarios/Scenarios";

/** Followers, their gains, the way to the target and a forecast. */
export function Growth() {
  return <AccountRoute>{(account) => <GrowthOf key={account} account={account} />}</AccountRoute>;
}

function GrowthOf({ account }: { account: string }) {
  const { asked } = useHorizon();
  return (
    <AccountPage
      account={account}
      kind="growth"
      name="Growth"
      details={{ forecastDays: asked }}
      actions={({ target }) => <TargetEditor account={account} target={target} />}
    >
      {(page) => (
        <>
          <Cards page={page} />
          <FollowersCharts page={page} />
          <Scenarios page={page} />
          <ForecastSection page={page} />
          <ReachSection page={page} />
          <Audience account={account} />
        </>
      )}
    </AccountPage>
  );
}
