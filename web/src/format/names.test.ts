import { expect, it } from "vitest";
import { contentTypeName, reasonWords, withPlatformNames, withTypeNames } from "./names";

it("calls content types as people do, and an unknown one in plain words", () => {
  expect(contentTypeName("CAROUSEL_ALBUM")).toBe("Carousel");
  expect(contentTypeName("RICH_MEDIA")).toBe("Rich media");
});

it("leaves the full stop of a reason to the sentence around it", () => {
  expect(reasonWords("No post has a rate.")).toBe("No post has a rate");
  expect(reasonWords(null)).toBe("no reason given");
});

it("names the types in a verdict, whole words only", () => {
  const verdict =
    "CAROUSEL_ALBUM (n = 42) is not distinguishable from VIDEO (n = 43), whatever MY_VIDEO says.";
  expect(withTypeNames(verdict, ["VIDEO", "CAROUSEL_ALBUM"])).toBe(
    "Carousel (n = 42) is not distinguishable from Video (n = 43), whatever MY_VIDEO says.",
  );
});

it("names the platforms in a verdict", () => {
  const verdict = "instagram (n = 50) has the highest mean, but is not distinguishable from tiktok (n = 30).";
  expect(withPlatformNames(verdict, ["instagram", "tiktok"])).toBe(
    "Instagram (n = 50) has the highest mean, but is not distinguishable from TikTok (n = 30).",
  );
});
