import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ValueReport } from "../../../api/types";
import { useTryOut } from "./useTryOut";

const report = (version: number) =>
  ({
    assumptions: { averageOrderValue: 50, margin: 1 },
    set: { id: "lean", version },
  }) as unknown as ValueReport;

it("remembers the version that was first tried on, whatever becomes of the set meanwhile", () => {
  const { result } = renderHook(() => useTryOut("lean"));
  act(() => result.current.change(report(2), "averageOrderValue", 60));
  act(() => result.current.change(report(3), "margin", 0.5));
  expect(result.current.draft).toEqual({ averageOrderValue: 60, margin: 0.5 });
  expect(result.current.madeOn).toBe(2);
  act(() => result.current.rebase(3));
  expect(result.current.madeOn).toBe(3);
});

it("knows at once that nothing is left to lose, before the page is drawn again", () => {
  const { result } = renderHook(() => useTryOut("lean"));
  act(() => result.current.change(report(2), "averageOrderValue", 60));
  expect(result.current.dirty.current).toBe(true);
  act(() => {
    result.current.discard();
    expect(result.current.dirty.current).toBe(false);
  });
  expect(result.current.draft).toEqual({});
});

it("starts anew when an assumption is set back, or another set is chosen", () => {
  const { result, rerender } = renderHook(({ set }) => useTryOut(set), { initialProps: { set: "lean" } });
  act(() => result.current.change(report(2), "averageOrderValue", 60));
  act(() => result.current.change(report(2), "averageOrderValue", 50));
  expect(result.current.madeOn).toBeNull();
  act(() => result.current.change(report(2), "averageOrderValue", 60));
  rerender({ set: "prudent" });
  expect(result.current.draft).toEqual({});
});
