import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PostCard as Post } from "../../../api/types";
import { figureOf } from "../../../testing/figures";
import { renderInApp } from "../../../testing/render";
import { PostCard } from "./PostCard";

const post: Post = {
  postId: "0012",
  caption: "<script>alert(1)</script> <b>bold</b> 👩‍👩‍👧‍👦",
  contentType: "VIDEO",
  publishedAt: "2025-11-24T20:15:00Z",
  permalink: "https://www.instagram.com/p/abc/",
  engagement: figureOf(0.78, "index"),
  likes: 4977,
  comments: 0,
  shares: null,
  saves: null,
  reach: 6999,
  impressions: null,
  views: null,
};

it("shows a caption as the text it is", () => {
  const { container } = renderInApp(<PostCard post={post} rank={1} timeZone="Asia/Tokyo" />);
  expect(screen.getByText(post.caption)).toBeInTheDocument();
  expect(container.querySelector("script, b")).toBeNull();
});

it("gives the time in the account's zone", () => {
  renderInApp(<PostCard post={post} rank={1} timeZone="Asia/Tokyo" />);
  expect(screen.getByText(/Nov 25, 2025, 05:15 AM/)).toBeInTheDocument();
});

it("tells zero from what the source did not give", () => {
  renderInApp(<PostCard post={post} rank={1} timeZone="UTC" />);
  expect(screen.getByText("Comments").nextSibling).toHaveTextContent("0");
  expect(screen.getByText("Not given by the source: shares, saves, impressions, views")).toBeInTheDocument();
});

it("links to the web only", () => {
  renderInApp(<PostCard post={{ ...post, permalink: "javascript:alert(1)" }} rank={1} timeZone="UTC" />);
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});
