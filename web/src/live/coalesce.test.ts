import { expect, it } from "vitest";
import { coalesce } from "./coalesce";

/** Work that ends when the test says so. */
function slowWork() {
  const batches: string[][] = [];
  let finish = () => {};
  const work = (keys: string[]) => {
    batches.push(keys);
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  const end = async () => {
    finish();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { batches, work, end };
}

it("begins at once", () => {
  const { batches, work } = slowWork();
  coalesce(work, (key: string) => key)("a");
  expect(batches).toEqual([["a"]]);
});

it("collects what comes while it works, each thing once, and then runs once more", async () => {
  const { batches, work, end } = slowWork();
  const ask = coalesce(work, (key: string) => key);
  for (const key of ["a", "b", "a", "a", "b"]) ask(key);
  expect(batches).toEqual([["a"]]);
  await end();
  expect(batches).toEqual([["a"], ["b", "a"]]);
});

it("goes on after work that failed", async () => {
  const done: string[][] = [];
  const ask = coalesce(
    (keys: string[]) => {
      done.push(keys);
      return Promise.reject(new Error("offline"));
    },
    (key: string) => key,
  );
  ask("a");
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  ask("b");
  expect(done).toEqual([["a"], ["b"]]);
});
