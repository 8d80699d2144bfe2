import type { AudienceGroups } from "../../../api/types";
import type { Formats } from "../../../format/formats";
import { sentence } from "../../../format/names";
import { originWords } from "../../../format/originWords";

const audiences: Record<string, string> = {
  followers: "Followers",
  engaged: "Engaged people",
  viewers: "Viewers",
};

const genders: Record<string, string> = { F: "Women", M: "Men", U: "Not told" };

/** What divides an audience, as a sentence holds it: age and gender. */
const breakdownWords = (breakdown: string): string =>
  breakdown
    .split(",")
    .map((part) => sentence(part).toLowerCase())
    .join(" and ");

/** What a breakdown shows. */
export const audienceTitle = ({ audience, breakdown }: Pick<AudienceGroups, "audience" | "breakdown">) =>
  `${audiences[audience] ?? sentence(audience)} by ${breakdownWords(breakdown)}`;

/** Which day a breakdown speaks of, and where it came from. */
export function observedWords(
  { day, recordedAt, source }: Pick<AudienceGroups, "day" | "recordedAt" | "source">,
  formats: Formats,
): string {
  const when = day === null ? `Recorded ${formats.instant(recordedAt)}` : `Through ${formats.day(day)}`;
  return `${when} · ${originWords(source, formats)}`;
}

/** The name of a group: people's words for genders and countries, the source's for everything else. Hostile input. */
export function groupName(key: string, breakdown: string, locale: string): string {
  const kinds = breakdown.split(",");
  // A city's own name may hold commas.
  if (kinds.length === 1) return partName(key, breakdown, locale);
  return key
    .split(",")
    .map((part, index) => partName(part, kinds[index] ?? "", locale))
    .join(", ");
}

function partName(part: string, kind: string, locale: string): string {
  if (kind === "gender") return genders[part] ?? part;
  if (kind === "country") return countryName(part, locale);
  return kind === "age" ? part.replace("-", "–") : part;
}

function countryName(part: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(part)) return part;
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(part) ?? part;
}
