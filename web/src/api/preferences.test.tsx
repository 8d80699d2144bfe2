import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { answerWith } from "../testing/answers";
import { keys } from "./keys";
import { useChooseAssumptions, useChooseFormulas } from "./preferences";

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

it("chooses assumptions beside the formulas that hold now, and forgets the pages that named no set", async () => {
  const sent = answerWith({
    GET: () => Response.json({ workspace: "my", formulas: "classic", assumptionSet: "classic" }),
    PUT: ({ body }) => Response.json({ workspace: "my", ...(body as object) }),
  });
  const ofDefault = keys.page("my~instagram~1", "value", { formulas: "calendar" });
  const named = keys.page("my~instagram~1", "value", { ...{ formulas: undefined, assumptions: "prudent" } });
  const queries = new QueryClient();
  for (const key of [ofDefault, named]) queries.setQueryData(key, "page");

  const { result } = renderHook(() => useChooseAssumptions("my"), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  result.current.mutate("lean");
  await waitFor(() => expect(result.current.isSuccess).toBe(true));

  expect(sent.at(-1)?.body).toEqual({ formulas: "classic", assumptionSet: "lean" });
  expect([ofDefault, named].map((key) => queries.getQueryData(key))).toEqual([undefined, "page"]);
});
