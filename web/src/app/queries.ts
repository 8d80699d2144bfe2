import { QueryCache, QueryClient } from "@tanstack/react-query";
import { keys } from "../api/keys";
import { Problem } from "../api/problem";

const attempts = 3;
const notSignedIn = 401;

/** The cache of answers. What the stream of changes says is stale is fetched again; nothing goes stale by itself. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    // A session that ended elsewhere is noticed by whatever is asked next.
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === notSignedIn)
          void queries.invalidateQueries({ queryKey: keys.session });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: true,
        refetchOnReconnect: "always",
        retry: (failures, error) => failures < attempts && isWorthAnotherTry(error),
      },
    },
  });
  return queries;
}

/** A refusal stays a refusal; a server that is down or busy may be back in a moment. */
export function isWorthAnotherTry(error: Error): boolean {
  return !(error instanceof Problem) || error.status === 0 || error.status === 429 || error.status >= 500;
}
