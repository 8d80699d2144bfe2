import type { ShopReport } from "../../api/types";
import type { Formats } from "../../format/formats";
import { sentence } from "../../format/names";

/** What the axis of amounts is called: the currency, where the shop states one. */
export const amountName = (currency: string | null): string => currency ?? "no currency stated";

/** A name that the shop gave; plain words where it gave none. */
export const shopWord = (name: string | null): string => (name === null ? "Not known" : sentence(name));

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
