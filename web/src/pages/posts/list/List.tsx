import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { PostsPage } from "../../../api/types";
import { Pager } from "../../../app/Pager";
import section from "../../../app/section.module.css";
import { useFormats } from "../../../format/FormatsContext";
import { isFiltered, type PostsSearch, postsPerPage } from "../postsSearch";
import { Cards } from "./Cards";
import classes from "./list.module.css";
import { Order } from "./Order";
import { Table } from "./Table";

type Props = { page: PostsPage; search: PostsSearch; onChange: (search: PostsSearch) => void };

/** A page of the posts: a table, or cards where a table has no room. */
export function List({ page, search, onChange }: Props) {
  const narrow = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false }) ?? false;
  const pages = Math.ceil(page.total / postsPerPage);
  if (page.posts.length === 0) return <Nothing page={page} search={search} onChange={onChange} />;
  return (
    <section className={section.section} aria-label="Posts">
      <div className={classes.head}>
        <Range page={page} filtered={isFiltered(search)} />
        <Order search={search} onChange={onChange} />
      </div>
      {narrow ? (
        <Cards rows={page.posts} timeZone={page.head.timeZone} />
      ) : (
        <Table rows={page.posts} timeZone={page.head.timeZone} search={search} onChange={onChange} />
      )}
      <Pager
        pages={pages}
        page={search.page ?? 1}
        onPage={(next) => onChange({ ...search, page: next > 1 ? next : undefined })}
      />
    </section>
  );
}

function Range({ page: { skip, posts, total }, filtered }: { page: PostsPage; filtered: boolean }) {
  const formats = useFormats();
  return (
    <p className={section.note} role="status">
      {formats.count(skip + 1)} to {formats.count(skip + posts.length)} of {formats.count(total)} posts
      {filtered && " that match"}
    </p>
  );
}

function Nothing({ page, search, onChange }: Props) {
  const formats = useFormats();
  if (page.total > 0)
    return (
      <div className={classes.nothing}>
        <p>This page is past the last of {formats.count(page.total)} posts.</p>
        <Button variant="default" onClick={() => onChange({ ...search, page: undefined })}>
          First page
        </Button>
      </div>
    );
  return (
    <div className={classes.nothing}>
      <p role="status">
        {isFiltered(search)
          ? "No post matches. Clear the filters, or widen the days or the content type."
          : "There are no posts in what is shown. Widen the days or the content type, or import posts."}
      </p>
    </div>
  );
}
