import { useAccounts } from "../../../api/accounts";
import type { ShopReport } from "../../../api/types";
import { workspaceOf } from "../../../api/workspaceOf";
import { useFormats } from "../../../format/FormatsContext";
import { useView } from "../../../view/useView";
import { ownAccounts } from "../postsOf";
import { defaultWindow, noWindow } from "../shopSearch";
import { useShopSearch } from "../useShopSearch";
import { Chooser } from "./Chooser";
import { windowOptions } from "./windowOptions";

const models = { last: "Latest post", first: "Earliest post", even: "Every post equally" };

const scopes = { account: "This account's posts", all: "Posts of all own accounts" };

/** Chooses the window, which of several posts has a sale, and whose posts count; all of it is in the address. */
export function AttributionControls({ shop }: { shop: Pick<ShopReport, "windowDays" | "model"> }) {
  const formats = useFormats();
  const { change } = useShopSearch();
  const window = shop.windowDays === null ? noWindow : String(shop.windowDays);
  return (
    <>
      <Chooser
        label="A post counts when published"
        value={window}
        options={windowOptions(window, formats)}
        onChange={(next) => change({ window: next === defaultWindow ? undefined : next })}
      />
      <Chooser
        label="A sale belongs to"
        value={shop.model}
        options={Object.entries(models).map(([value, name]) => ({ value, name }))}
        onChange={(next) => change({ model: next === "first" || next === "even" ? next : undefined })}
      />
      <ScopeChooser />
    </>
  );
}

/** Left out where the workspace has one account. */
function ScopeChooser() {
  const accounts = useAccounts();
  const { view } = useView();
  const { search, change } = useShopSearch();
  const own = ownAccounts(accounts.data ?? [], workspaceOf(view.account ?? ""));
  if (own.length < 2 && search.posts === undefined) return null;
  return (
    <Chooser
      label="Whose posts"
      value={search.posts ?? "account"}
      options={Object.entries(scopes).map(([value, name]) => ({ value, name }))}
      onChange={(next) => change({ posts: next === "all" ? next : undefined })}
    />
  );
}
