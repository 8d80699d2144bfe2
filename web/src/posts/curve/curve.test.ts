import { describe, expect, it } from "vitest";
import { figureOf, unavailableFigure } from "../../testing/figures";
import { look } from "../../testing/look";
import { seriesOf } from "../../testing/series";
import { type CurvedPost, curveChart, hoursWords, metricsOf, whyNoCurve } from "./curveChart";
import { readPostIds, writePostIds } from "./curveSearch";
import { numbered } from "./postNames";

const { formats } = look();
const early = unavailableFigure("actions", "No observation of likes is that early: the first is later.");

const post = (name: string, likes: (number | null)[]): CurvedPost => ({
  name,
  curves: [
    {
      metric: "likes",
      points: likes.map((amount, index) => ({
        hours: [1, 24, 672][index] ?? 0,
        value: amount === null ? early : figureOf(amount, "actions"),
      })),
    },
  ],
});

describe("curves of posts", () => {
  it("have a gap where nothing was observed on both sides, not a zero", () => {
    const option = curveChart([post("Image", [null, 4_906, 6_105])], "likes", formats).option(look());
    expect(seriesOf(option)[0]?.data).toEqual(["-", 4_906, 6_105]);
    expect(option.xAxis).toMatchObject({ data: ["1 h", "1 d", "28 d"] });
  });

  it("are told in a sentence", () => {
    expect(curveChart([post("Image", [847, null, null])], "likes", formats).summary).toBe(
      "Image: 847 after 1 h (actions)",
    );
  });

  it("say why there is none", () => {
    expect(whyNoCurve([post("Image", [null, null, null])], "likes")).toMatch(/nothing is guessed/);
    expect(whyNoCurve([post("Image", [1, null, null])], "likes")).toBeUndefined();
  });

  it("offer the metrics that any of the posts has", () => {
    const other = { name: "Video", curves: [{ metric: "views", points: [] }] };
    expect(metricsOf([post("Image", [1]), other])).toEqual(["likes", "views"]);
  });

  it.each([
    [1, "1 h"],
    [24, "1 d"],
    [36, "36 h"],
    [672, "28 d"],
  ])("write %d hours as %s", (hours, words) => {
    expect(hoursWords(hours)).toBe(words);
  });
});

describe("posts named in an address", () => {
  it("come back as they were, whatever they hold", () => {
    const ids = ["17900000001", "a,b", "100%", "ü/?&"];
    expect(readPostIds(writePostIds(ids))).toEqual(ids);
  });

  it("are at most five, each once", () => {
    expect(readPostIds("1,2,2,3,4,5,6")).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("are dropped where they are malformed", () => {
    expect(readPostIds("%E0%A4%A,,7")).toEqual(["7"]);
  });
});

it("names that occur again are numbered", () => {
  expect(numbered(["Image of May 1", "Video of May 2", "Image of May 1"])).toEqual([
    "Image of May 1",
    "Video of May 2",
    "Image of May 1 (2)",
  ]);
});
