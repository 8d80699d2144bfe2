import type { PostPage } from "../../api/types";
import type { Formats } from "../../format/formats";
import { contentTypeName } from "../../format/names";

type Named = Pick<PostPage["row"]["post"], "contentType" | "publishedAt">;

/** A post by its type and when it was published. */
export const postName = ({ contentType, publishedAt }: Named, timeZone: string, formats: Formats): string =>
  `${contentTypeName(contentType)} of ${formats.instant(publishedAt, timeZone)}`;

/** Names that occur again are numbered: what is called the same could not be told apart. */
export function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
