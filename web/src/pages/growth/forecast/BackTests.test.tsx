import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { BackTest } from "../../../api/types";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { renderInApp } from "../../../testing/render";
import { BackTests } from "./BackTests";

const rate = (value: number) => figureOf(value, "fraction", { n: 159 });

const tried: BackTest = {
  daysAhead: 7,
  error: rate(0.0013),
  naiveError: rate(0.0093),
  coverage80: rate(0.8616),
  coverage95: rate(0.9623),
};

it("tells in words how far off forecasts were, against assuming no change", () => {
  renderInApp(<BackTests tests={[tried]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "7 days ahead: off by 0.13% on average (n = 159); assuming no change would have been further off: 0.93%. " +
      "86.16% of the counts lay in the 80 % band, 96.23% in the 95 % band.",
  );
});

it("says why a forecast was not tried, and shows no number", () => {
  const untried = { ...tried, error: unavailableFigure("fraction", "there are too few days.") };
  renderInApp(<BackTests tests={[untried]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    /^7 days ahead: not tried yet\. there are too few days\.$/,
  );
});
