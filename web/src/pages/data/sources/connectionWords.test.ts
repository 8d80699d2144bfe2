import { describe, expect, it } from "vitest";
import { connectionWords, kindName, readNames } from "./connectionWords";

describe("names of competitors", () => {
  it("may be typed with commas, spaces, lines and signs", () => {
    expect(readNames("@One, two\n three")).toEqual(["one", "two", "three"]);
  });

  it("count once", () => {
    expect(readNames("a A @a")).toEqual(["a"]);
  });

  it("are none where nothing is typed", () => {
    expect(readNames(" , ")).toEqual([]);
  });
});

describe("words of a connection", () => {
  it("say that the user has to act", () => {
    expect(connectionWords("needs-attention")).toBe("Needs you");
  });

  it("are the server's own where a state is new", () => {
    expect(connectionWords("hibernating")).toBe("hibernating");
    expect(kindName("mastodon")).toBe("mastodon");
  });
});
