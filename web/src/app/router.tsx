import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { accountsQuery } from "../api/accounts";
import { overviewQuery } from "../api/overview";
import { overviewQueryOf } from "../view/overviewQueryOf";
import { parseSearch, writeSearch } from "../view/search";
import { readView, type View } from "../view/view";
import { ErrorPanel } from "./ErrorPanel";
import { NotFound } from "./NotFound";
import { PageSkeleton } from "./PageSkeleton";
import { Shell } from "./Shell";

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  validateSearch: (search: Record<string, unknown>): View => readView(search),
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

const overview = createRoute({
  getParentRoute: () => root,
  path: "/overview",
  component: lazyRouteComponent(() => import("../pages/overview/OverviewRoute"), "OverviewRoute"),
  loaderDeps: ({ search }) => search,
  // The figures are asked for while the page's code is still on its way.
  loader: ({ context: { queries }, deps: view }) => {
    void queries.prefetchQuery(accountsQuery);
    if (view.account !== undefined)
      void queries.prefetchQuery(overviewQuery(view.account, overviewQueryOf(view)));
  },
});

const readWord = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

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

const routeTree = root.addChildren([
  home,
  overview,
  data.addChildren([imports, connections, columns, quality]),
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
