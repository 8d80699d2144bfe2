import { Pagination } from "@mantine/core";

type Props = {
  pages: number;
  /** From 1. */
  page: number;
  onPage: (page: number) => void;
  /** What is on the pages, where several things on screen have some. */
  of?: string;
};

/** Leads from page to page; nothing where there is one. */
export function Pager({ pages, page, onPage, of }: Props) {
  if (pages <= 1) return null;
  return (
    <Pagination
      total={pages}
      value={page}
      onChange={onPage}
      size="sm"
      getItemProps={(item) => ({ "aria-label": of === undefined ? `Page ${item}` : `${of}, page ${item}` })}
      getControlProps={(control) => ({
        "aria-label": of === undefined ? `${control} page` : `${control} page of ${of.toLowerCase()}`,
      })}
    />
  );
}
