import type { ShopReport } from "../../api/types";
import type { Formats } from "../../format/formats";
import { platformName } from "../../format/names";

/** What the axis of amounts is called: the currency, where the shop states one. */
export const amountName = (currency: string | null): string => currency ?? "amount, no currency stated";

/** How a customer found the shop: a platform as it calls itself, other words as they are. */
export const sourceWord = (source: string | null): string =>
  source === null ? "Not known" : platformName(source);

/** A name that the shop gave; plain words of its identifiers. */
export const shopWord = (name: string | null): string =>
  name === null ? "Not known" : capitalised(name.replaceAll("_", " "));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The window as a sentence holds it. */
export function windowWords({ windowDays }: Pick<ShopReport, "windowDays">, formats: Formats): string {
  if (windowDays === null) return "at any time before";
  return windowDays === 1 ? "within 1 day before" : `within ${formats.count(windowDays)} days before`;
}

const models: Record<string, string> = {
  last: "the latest post has the sale",
  first: "the earliest post has the sale",
  even: "every post has an equal part of the sale",
};

/** Which of several posts has a sale, as a sentence holds it. */
export const modelWords = (model: string): string => models[model] ?? model;

const longestCaption = 60;

/** The beginning of a caption in one line: hostile input, for text only. */
export function shortened(caption: string): string {
  const characters = [...caption.replaceAll(/\s+/g, " ").trim()];
  if (characters.length === 0) return "no caption";
  return characters.length <= longestCaption
    ? characters.join("")
    : `${characters.slice(0, longestCaption).join("").trimEnd()}…`;
}
