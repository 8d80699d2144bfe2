import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { accountsQuery } from "../api/accounts";
import { type PageDetails, type PageKind, pageQuery } from "../api/pages";
import { type GrowthSearch, readHorizon } from "../pages/growth/forecast/horizon";
import { comparedIds, type PlatformsSearch, readPlatformsSearch } from "../pages/platforms/compared/compared";
import { type PostsSearch, readPostsSearch } from "../pages/posts/postsSearch";
import { readShopSearch } from "../pages/shop/shopSearch";
import { readValueSearch, type ValueSearch } from "../pages/value/valueSearch";
import type { CurveSearch } from "../posts/curve/curveSearch";
import { type ReceiptSearch, readReceipt } from "../receipts/receiptSearch";
import { pageQueryOf } from "../view/pageQueryOf";
import { parseSearch, writeSearch } from "../view/search";
import { readView, type View } from "../view/view";
import { ErrorPanel } from "./ErrorPanel";
import { NotFound } from "./NotFound";
import { PageSkeleton } from "./PageSkeleton";
import { Shell } from "./Shell";

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  validateSearch: (search: Record<string, unknown>): View & ReceiptSearch => {
    const receipt = readReceipt(search.receipt);
    return receipt === undefined ? readView(search) : { ...readView(search), receipt };
  },
  component: Shell,
  errorComponent: ErrorPanel,
  notFoundComponent: NotFound,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/overview", search, replace: true });
  },
});

type Ahead<S extends View> = { context: { queries: QueryClient }; deps: S };

/**
 * Asks for a page's figures while its code is still on its way.
 * @param details What only this page is asked besides.
 */
const ahead =
  <S extends View>(kind: PageKind, details?: (search: S) => PageDetails) =>
  ({ context: { queries }, deps: view }: Ahead<S>) => {
    void queries.prefetchQuery(accountsQuery);
    if (view.account !== undefined)
      void queries.prefetchQuery(pageQuery(kind, view.account, pageQueryOf(view), details?.(view)));
  };

/** Asks for the platforms of the accounts compared, which takes the list of accounts. */
function platformsAhead({ context: { queries }, deps: view }: Ahead<View & PlatformsSearch>) {
  const { account } = view;
  if (account === undefined) return;
  void queries.prefetchQuery(accountsQuery).then(() => {
    const accounts = queries.getQueryData(accountsQuery.queryKey);
    if (accounts === undefined) return;
    const asked = comparedIds(accounts, account, view.with).join("+");
    void queries.prefetchQuery(pageQuery("platforms", asked, pageQueryOf(view)));
  });
}

const overview = createRoute({
  getParentRoute: () => root,
  path: "/overview",
  component: lazyRouteComponent(() => import("../pages/overview/Overview"), "Overview"),
  loaderDeps: ({ search }) => search,
  loader: ahead("overview"),
});

const growth = createRoute({
  getParentRoute: () => root,
  path: "/growth",
  validateSearch: (search: Record<string, unknown>): GrowthSearch => ({
    forecastDays: readHorizon(search.forecastDays),
  }),
  component: lazyRouteComponent(() => import("../pages/growth/Growth"), "Growth"),
  loaderDeps: ({ search }) => search,
  loader: ahead("growth", ({ forecastDays }: View & GrowthSearch) => ({ forecastDays })),
});

const readWord = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

const content = createRoute({
  getParentRoute: () => root,
  path: "/content",
  validateSearch: (search: Record<string, unknown>): CurveSearch => ({
    curve: readWord(search.curve),
    metric: readWord(search.metric),
  }),
  component: lazyRouteComponent(() => import("../pages/content/Content"), "Content"),
  loaderDeps: ({ search }) => readView(search),
  loader: ahead("content"),
});

const posts = createRoute({
  getParentRoute: () => root,
  path: "/posts",
  validateSearch: (search: Record<string, unknown>): PostsSearch => readPostsSearch(search),
  component: lazyRouteComponent(() => import("../pages/posts/Posts"), "Posts"),
});

const post = createRoute({
  getParentRoute: () => root,
  path: "/posts/$postId",
  validateSearch: (search: Record<string, unknown>): Pick<CurveSearch, "metric"> => ({
    metric: readWord(search.metric),
  }),
  component: lazyRouteComponent(() => import("../pages/posts/detail/Post"), "Post"),
});

const value = createRoute({
  getParentRoute: () => root,
  path: "/value",
  validateSearch: readValueSearch,
  component: lazyRouteComponent(() => import("../pages/value/Value"), "Value"),
  loaderDeps: ({ search }) => search,
  loader: ahead("value", ({ assumptions }: View & ValueSearch) => ({ assumptions })),
});

const platforms = createRoute({
  getParentRoute: () => root,
  path: "/platforms",
  validateSearch: readPlatformsSearch,
  component: lazyRouteComponent(() => import("../pages/platforms/Platforms"), "Platforms"),
  loaderDeps: ({ search }) => search,
  loader: platformsAhead,
});

const shop = createRoute({
  getParentRoute: () => root,
  path: "/shop",
  validateSearch: readShopSearch,
  component: lazyRouteComponent(() => import("../pages/shop/Shop"), "Shop"),
});

const insights = createRoute({
  getParentRoute: () => root,
  path: "/insights",
  component: lazyRouteComponent(() => import("../pages/insights/Insights"), "Insights"),
  loaderDeps: ({ search }) => search,
  loader: ahead("overview"),
});

const readPage = (value: unknown) => {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
};

/** What the imports add to the view: an open import and the page of its rejections. */
export type DataSearch = { import?: string; page?: number };

const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(() => import("../pages/data/DataPage"), "DataPage"),
});

const imports = createRoute({
  getParentRoute: () => data,
  path: "/",
  validateSearch: (search: Record<string, unknown>): DataSearch => ({
    import: readWord(search.import),
    page: readPage(search.page),
  }),
  component: lazyRouteComponent(() => import("../pages/data/imports/Imports"), "Imports"),
});

const connections = createRoute({
  getParentRoute: () => data,
  path: "/sources",
  component: lazyRouteComponent(() => import("../pages/data/sources/Connections"), "Connections"),
});

const columns = createRoute({
  getParentRoute: () => data,
  path: "/columns",
  component: lazyRouteComponent(() => import("../pages/data/columns/Columns"), "Columns"),
});

/** What the data quality page adds to the view: an open check and the page of its rows. */
export type QualitySearch = { check?: string; page?: number };

const quality = createRoute({
  getParentRoute: () => data,
  path: "/quality",
  validateSearch: (search: Record<string, unknown>): QualitySearch => ({
    check: readWord(search.check),
    page: readPage(search.page),
  }),
  component: lazyRouteComponent(() => import("../pages/data/quality/QualityReport"), "QualityReport"),
});

/** What the restatements add to the view: the page of the values. */
export type RestatementsSearch = { page?: number };

const restatements = createRoute({
  getParentRoute: () => data,
  path: "/restatements",
  validateSearch: (search: Record<string, unknown>): RestatementsSearch => ({ page: readPage(search.page) }),
  component: lazyRouteComponent(() => import("../pages/data/restatements/Restatements"), "Restatements"),
});

const people = createRoute({
  getParentRoute: () => data,
  path: "/people",
  component: lazyRouteComponent(() => import("../pages/data/people/People"), "People"),
});

const routeTree = root.addChildren([
  home,
  overview,
  growth,
  content,
  posts,
  post,
  value,
  platforms,
  shop,
  insights,
  data.addChildren([imports, connections, columns, quality, restatements, people]),
]);

/** The pages and their addresses. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    parseSearch,
    stringifySearch: writeSearch,
    defaultPreload: "intent",
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPanel,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
