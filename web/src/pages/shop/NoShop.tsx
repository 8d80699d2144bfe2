import { Link } from "@tanstack/react-router";
import section from "../../app/section.module.css";

/** Why there is nothing of a shop, and how to begin. */
export function NoShop({ words }: { words: string | null }) {
  return (
    <section className={section.panel} aria-labelledby="no-shop">
      <h2 id="no-shop">No shop yet</h2>
      <p>{words ?? "Nothing of a shop is recorded yet."}</p>
      <p>
        <Link to="/data">Import files</Link> or <Link to="/data/sources">connect Square</Link>
      </p>
    </section>
  );
}
