import { Button, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { Choice } from "../../../app/Choice";
import { ChevronIcon } from "../../../app/icons";
import { isTier, tierName, tiers } from "../../content/tiers/tierNames";
import { isFiltered, type PostsSearch } from "../postsSearch";
import classes from "./filters.module.css";

type Props = { search: PostsSearch; onChange: (search: PostsSearch) => void };

const everyTier = "";

/** Narrows the list to some of the posts. */
export function Filters({ search, onChange }: Props) {
  const narrow = (change: PostsSearch) => onChange({ ...search, ...change, page: undefined });
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = (name: string) => String(data.get(name) ?? "").trim() || undefined;
    narrow({ text: read("text"), hashtag: read("hashtag") });
  };
  const tier = search.tier === undefined ? "All tiers" : `Tier: ${tierName(search.tier)}`;
  return (
    <section className={classes.filters} aria-label="Which posts">
      <form key={`${search.text} ${search.hashtag}`} className={classes.texts} onSubmit={find}>
        <TextInput name="text" label="Text in the caption" defaultValue={search.text} maxLength={200} />
        <TextInput
          name="hashtag"
          label="Hashtag"
          placeholder="#"
          defaultValue={search.hashtag}
          maxLength={200}
        />
        <Button type="submit" variant="default">
          Find
        </Button>
      </form>
      <div className={classes.choices}>
        <Choice
          label="Tier"
          value={search.tier ?? everyTier}
          options={[
            { value: everyTier, name: "All tiers" },
            ...tiers.map((value) => ({ value, name: tierName(value) })),
          ]}
          onChange={(value) => narrow({ tier: isTier(value) ? value : undefined })}
          target={(toggle) => (
            <Button
              variant={search.tier === undefined ? "default" : "light"}
              rightSection={<ChevronIcon />}
              aria-label={`Tier of posts by engagement: ${tier}`}
              onClick={toggle}
            >
              {tier}
            </Button>
          )}
        />
        <Button
          variant={search.viral ? "light" : "default"}
          aria-pressed={search.viral === true}
          onClick={() => narrow({ viral: search.viral ? undefined : true })}
        >
          Viral only
        </Button>
        {isFiltered(search) && (
          <Button
            variant="subtle"
            onClick={() => narrow({ text: undefined, hashtag: undefined, tier: undefined, viral: undefined })}
          >
            Clear
          </Button>
        )}
      </div>
    </section>
  );
}
