import { describe, expect, it } from "vitest";
import type { AudienceGroups } from "../../../api/types";
import { createFormats } from "../../../format/formats";
import { look } from "../../../testing/look";
import { audienceChart } from "./audienceChart";
import { audienceTitle, groupName, observedWords } from "./audienceWords";

const formats = createFormats("en-US");

const groups: AudienceGroups = {
  audience: "followers",
  breakdown: "age,gender",
  unit: "people",
  day: "2026-03-31",
  recordedAt: "2026-04-01T10:00:00Z",
  groups: [
    { key: "25-34,F", value: 5200 },
    { key: "18-24,M", value: 3100 },
  ],
  source: { file: null, row: null, call: "Instagram Graph API v23.0 insights" },
};

describe("an audience", () => {
  it("is named for its people and what divides them", () => {
    expect(audienceTitle(groups)).toBe("Followers by age and gender");
    expect(audienceTitle({ audience: "engaged", breakdown: "city" })).toBe("Engaged people by city");
  });

  it("says its day and where it came from", () => {
    expect(observedWords(groups, formats)).toBe("Through Mar 31, 2026 · Instagram Graph API v23.0 insights");
    const file = { ...groups, source: { file: "FollowerGender.csv", row: 2, call: null } };
    expect(observedWords(file, formats)).toBe("Through Mar 31, 2026 · FollowerGender.csv, row 2");
  });

  it("says when it was recorded where the source names no day", () => {
    expect(observedWords({ ...groups, day: null }, formats)).toMatch(/^Recorded /);
  });

  it("names genders and countries in words, and leaves cities as they are", () => {
    expect(groupName("25-34,F", "age,gender", "en")).toBe("25–34, Women");
    expect(groupName("PT", "country", "en")).toBe("Portugal");
    expect(groupName("Other", "country", "en")).toBe("Other");
    expect(groupName("Lisbon, Lisboa", "city", "en")).toBe("Lisbon, Lisboa");
  });

  it("draws ages in order of age, from 0", () => {
    const option = audienceChart(groups, formats).option(look());
    const [rows] = option.series as { data: { value: number }[] }[];
    expect(rows?.data.map(({ value }) => value)).toEqual([3100, 5200]);
    expect(option.xAxis).toMatchObject({ min: 0 });
  });

  it("lists every group, although the largest are drawn only", () => {
    const cities = Array.from({ length: 45 }, (_, index) => ({ key: `City ${index}`, value: 100 - index }));
    const chart = audienceChart({ ...groups, breakdown: "city", groups: cities }, formats);
    expect((chart.option(look()).series as { data: unknown[] }[])[0]?.data).toHaveLength(14);
    expect(chart.table.rows).toHaveLength(45);
  });

  it("writes shares as percentages", () => {
    const chart = audienceChart(
      { ...groups, unit: "share", breakdown: "gender", groups: [{ key: "F", value: 0.642 }] },
      formats,
    );
    expect(chart.table.rows[0]?.map(({ text }) => text)).toEqual(["Women", "64.2%"]);
  });
});
