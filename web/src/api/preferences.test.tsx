import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { answerWith } from "../testing/answers";
import { keys } from "./keys";
import { useChooseFormulas } from "./preferences";

it("forgets the pages of the former default in that workspace, and no others", async () => {
  answerWith({
    GET: () => Response.json({ workspace: "my", formulas: "calendar", assumptionSet: "prudent" }),
    PUT: () => Response.json({ workspace: "my", formulas: "classic", assumptionSet: "prudent" }),
  });
  const ofDefault = keys.page("my~instagram~1", "content", { type: "VIDEO" });
  const named = keys.page("my~instagram~1", "content", { formulas: "calendar" });
  const elsewhere = keys.page("demo~instagram~1", "content", {});
  const queries = new QueryClient();
  for (const key of [ofDefault, named, elsewhere]) queries.setQueryData(key, "page");

  const { result } = renderHook(() => useChooseFormulas("my"), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  result.current.mutate("classic");
  await waitFor(() => expect(result.current.isSuccess).toBe(true));

  expect(queries.getQueryData(keys.preferences("my"))).toMatchObject({ formulas: "classic" });
  expect([ofDefault, named, elsewhere].map((key) => queries.getQueryData(key))).toEqual([
    undefined,
    "page",
    "page",
  ]);
});
