import type { Scheme } from "../../../../charts/palette";

/** The ground of a cell and the ink that can be read on it. */
export type HeatColours = { ground: string; ink: string };

type Rgb = readonly [number, number, number];

const ramps: Record<Scheme, { from: Rgb; to: Rgb; few: HeatColours; none: string }> = {
  light: {
    from: [226, 242, 242],
    to: [7, 84, 90],
    few: { ground: "#eceef1", ink: "#566173" },
    none: "#ffffff",
  },
  dark: {
    from: [24, 56, 61],
    to: [133, 222, 227],
    few: { ground: "#2c3642", ink: "#b4bdc9" },
    none: "#192029",
  },
};

/** Colours of a cell by its strength; grey for one that is not compared, the surface for one without posts. */
export function heatColours(strength: number | null, posts: number, scheme: Scheme): HeatColours {
  const ramp = ramps[scheme];
  if (posts === 0) return { ground: ramp.none, ink: ramp.few.ink };
  if (strength === null) return ramp.few;
  const ground = ramp.from.map((from, part) =>
    Math.round(from + ((ramp.to[part] ?? from) - from) * strength),
  ) as unknown as Rgb;
  const light = luminance(ground);
  return {
    ground: `rgb(${ground.join(" ")})`,
    // Of pure white and pure black, the better one has a contrast of 4.5 or more on any ground.
    ink: contrast(light, 1) >= contrast(light, 0) ? "#ffffff" : "#000000",
  };
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Relative luminance (WCAG 2). */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
