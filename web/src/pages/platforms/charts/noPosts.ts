/** Why a chart of posts is empty. */
export const noPosts =
  "There are no posts in what is shown. Widen the days or the content type, or import posts.";

/** Why a chart of something that the sources do not give is empty. */
export const notGiven = (name: string): string => `${name}: the sources give none for these posts.`;
