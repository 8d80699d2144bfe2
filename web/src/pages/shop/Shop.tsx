import type { ShopPage, ShopReport } from "../../api/types";
import { workspaceOf } from "../../api/workspaceOf";
import { workspaceName } from "../../format/names";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { AttributionSection } from "./attribution/AttributionSection";
import { Cards } from "./cards/Cards";
import { CustomersSection } from "./customers/CustomersSection";
import { InventorySection } from "./inventory/InventorySection";
import { MarketsSection } from "./markets/MarketsSection";
import { NoShop } from "./NoShop";
import { SalesSection } from "./sales/SalesSection";
import { shopDetails } from "./shopSearch";
import { ToldTwice } from "./ToldTwice";
import { useAsked } from "./useAsked";
import { useShopSearch } from "./useShopSearch";

/** What the workspace's shop sells, where, to whom and after which posts. */
export function Shop() {
  return <AccountRoute>{(account) => <ShopOf key={account} account={account} />}</AccountRoute>;
}

function ShopOf({ account }: { account: string }) {
  const { search } = useShopSearch();
  const asked = useAsked(account, search.posts);
  const shop = shopName(account);
  return (
    <AccountPage
      account={account}
      asked={asked}
      kind="shop"
      byType={false}
      name="Shop"
      line={`the shop belongs to the whole workspace, ${workspaceName(workspaceOf(account))}`}
      details={shopDetails(search)}
    >
      {(page) => <Sections page={page} name={shop} />}
    </AccountPage>
  );
}

/** What pictures and files of the page are headed with. */
const shopName = (account: string) => `Shop of ${workspaceName(workspaceOf(account))}`;

function Sections({ page, name }: { page: ShopPage; name: string }) {
  return page.shop === null ? <NoShop words={page.words} /> : <Report shop={page.shop} name={name} />;
}

function Report({ shop, name }: { shop: ShopReport; name: string }) {
  return (
    <>
      <Cards shop={shop} />
      <ToldTwice toldTwice={shop.toldTwice} />
      <SalesSection shop={shop} name={name} />
      <AttributionSection shop={shop} name={name} />
      <MarketsSection markets={shop.markets} currency={shop.currency} name={name} />
      <CustomersSection customers={shop.customers} currency={shop.currency} name={name} />
      <InventorySection inventory={shop.inventory} name={name} />
    </>
  );
}
