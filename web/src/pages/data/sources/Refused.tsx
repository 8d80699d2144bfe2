import classes from "../data.module.css";

/** What the platform does not give for some posts: the figures that need it are unavailable, not zero. */
export function Refused({ refused }: { refused: readonly string[] }) {
  if (refused.length === 0) return null;
  return (
    <details className={classes.note}>
      <summary>
        {refused.length === 1
          ? "1 metric is not given by the platform"
          : `${refused.length} metrics are not given by the platform`}
      </summary>
      <p>
        They are not asked for again. Figures that need them are unavailable for these posts, which is not
        zero.
      </p>
      <ul>
        {refused.map((metric) => (
          <li key={metric}>
            <code>{metric}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
