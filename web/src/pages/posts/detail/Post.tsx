import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { CurveSearch } from "../../../posts/curve/curveSearch";
import { readView } from "../../../view/view";
import { AccountPage } from "../../account/AccountPage";
import { AccountRoute } from "../../account/AccountRoute";
import { PostSections } from "./PostSections";
import classes from "./post.module.css";

/** One post: its figures, its curve and everything that was observed of it. */
export function Post() {
  const { postId = "" } = useParams({ strict: false });
  const { metric } = useSearch({ strict: false }) as CurveSearch;
  const navigate = useNavigate();
  return (
    <AccountRoute>
      {(account) => (
        <div className={classes.page}>
          <Link to="/posts" search={(view) => readView(view)} className={classes.back}>
            All posts
          </Link>
          <AccountPage
            key={`${account} ${postId}`}
            account={account}
            kind={`posts/${encodeURIComponent(postId)}`}
            name="Post"
          >
            {(page) => (
              <PostSections
                page={page}
                metric={metric}
                onMetric={(chosen) =>
                  void navigate({
                    to: ".",
                    search: (view) => ({ ...view, metric: chosen }),
                    resetScroll: false,
                  })
                }
              />
            )}
          </AccountPage>
        </div>
      )}
    </AccountRoute>
  );
}
