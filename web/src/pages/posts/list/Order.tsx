import { Button } from "@mantine/core";
import { Choice } from "../../../app/Choice";
import { ChevronIcon } from "../../../app/icons";
import { type PostsSearch, type Sort, sortedBy, sorts } from "../postsSearch";
import classes from "./list.module.css";

type Props = { search: PostsSearch; onChange: (search: PostsSearch) => void };

const directions = {
  time: ["Oldest first", "Newest first"],
  amount: ["Lowest first", "Highest first"],
} as const;

/** The order of the posts, by a column or by a rate that has none. */
export function Order({ search, onChange }: Props) {
  const sort = search.sort ?? "publishedAt";
  const ascending = search.order === "asc";
  return (
    <div className={classes.order}>
      <Choice
        label="Sort by"
        value={sort}
        options={Object.entries(sorts).map(([value, name]) => ({ value, name }))}
        onChange={(value) => {
          if (value !== sort) onChange(sortedBy(search, value as Sort));
        }}
        target={(toggle) => (
          <Button
            variant="default"
            size="xs"
            rightSection={<ChevronIcon />}
            aria-label={`Sort by: ${sorts[sort]}`}
            onClick={toggle}
          >
            {sorts[sort]}
          </Button>
        )}
      />
      <Button variant="default" size="xs" onClick={() => onChange(sortedBy(search, sort))}>
        {directions[sort === "publishedAt" ? "time" : "amount"][ascending ? 0 : 1]}
      </Button>
    </div>
  );
}
