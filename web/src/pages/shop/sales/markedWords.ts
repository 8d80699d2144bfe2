import type { Formats } from "../../../format/formats";

/** As many posts as the server names, the newest of the days shown. */
const mostPosts = 1000;

/** How many posts are marked among sales, and why others are not. */
export function markedWords(marked: number, posts: number, formats: Formats): string {
  if (posts === 0) return "No post was published on these days.";
  const others = posts - marked;
  const outside =
    others === 0 ? "" : `; ${formats.count(others)} lie before the first sale or after the last`;
  const newest =
    posts < mostPosts
      ? ""
      : ` Only the newest ${formats.count(mostPosts)} posts of these days are looked at.`;
  return `${formats.count(marked)} of ${formats.count(posts)} posts are marked${outside}.${newest}`;
}
