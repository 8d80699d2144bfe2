import { describe, expect, it } from "vitest";
import { postsDetails, readPostsSearch, sortedBy } from "./postsSearch";

describe("the address of the list of posts", () => {
  it("drops what it cannot mean", () => {
    const read = readPostsSearch({
      sort: "constructor",
      order: "up",
      page: "-3",
      text: "  ",
      tier: "best",
      viral: "no",
    });
    expect(Object.values(read).every((value) => value === undefined)).toBe(true);
  });

  it("keeps what it means", () => {
    expect(
      readPostsSearch({
        sort: "saves",
        order: "asc",
        page: "3",
        text: " sun ",
        hashtag: "#x",
        tier: "vip",
        viral: "true",
      }),
    ).toEqual({ sort: "saves", order: "asc", page: 3, text: "sun", hashtag: "#x", tier: "vip", viral: true });
  });

  it("asks the server for one page of 25", () => {
    expect(postsDetails({ page: 3 })).toMatchObject({ skip: 50, take: 25 });
  });
});

describe("sorting", () => {
  it("begins with the highest, at the first page", () => {
    expect(sortedBy({ page: 4 }, "likes")).toMatchObject({
      sort: "likes",
      order: undefined,
      page: undefined,
    });
  });

  it("turns round the second time, and back the third", () => {
    expect(sortedBy({ sort: "likes" }, "likes").order).toBe("asc");
    expect(sortedBy({ sort: "likes", order: "asc" }, "likes").order).toBeUndefined();
  });

  it("keeps the filters", () => {
    expect(sortedBy({ tier: "vip", viral: true }, "saves")).toMatchObject({ tier: "vip", viral: true });
  });
});
