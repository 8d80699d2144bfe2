import type { Figure, PostMark, ShopSales } from "../../../api/types";

const msPerDay = 86_400_000;

/** A day or month of sales, with the posts of its days. */
export type SoldStep = {
  /** Its first day, yyyy-MM-dd. */
  from: string;
  /** Null: nothing was sold, or amounts are not added up. */
  value: number | null;
  /** The figure behind the value; null for a day, which has none of its own. */
  figure: Figure | null;
  /** Completed orders. */
  orders: number;
  posts: readonly PostMark[];
};

const monthOf = (day: string) => `${day.slice(0, 7)}-01`;

function postsBy(posts: readonly PostMark[], stepOf: (day: string) => string): Map<string, PostMark[]> {
  const steps = new Map<string, PostMark[]>();
  for (const post of posts) {
    const step = steps.get(stepOf(post.day));
    if (step === undefined) steps.set(stepOf(post.day), [post]);
    else step.push(post);
  }
  return steps;
}

/** Every month from the first to the last sale. */
export function monthsOf({ months, posts }: ShopSales): SoldStep[] {
  const marks = postsBy(posts, monthOf);
  return months.map(({ month, sales }) => ({
    from: month,
    value: sales.value,
    figure: sales,
    orders: sales.n,
    posts: marks.get(month) ?? [],
  }));
}

/** Every day from the first to the last sale; a day without an order has no value. */
export function daysOf({ days, posts }: ShopSales): SoldStep[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map(days.map((day) => [day.day, day]));
  const marks = postsBy(posts, (day) => day);
  const steps = (Date.parse(last.day) - Date.parse(first.day)) / msPerDay + 1;
  return Array.from({ length: steps }, (_, index) => {
    const from = new Date(Date.parse(first.day) + index * msPerDay).toISOString().slice(0, 10);
    const day = known.get(from);
    return {
      from,
      value: day?.sales ?? null,
      figure: null,
      orders: day?.orders ?? 0,
      posts: marks.get(from) ?? [],
    };
  });
}
