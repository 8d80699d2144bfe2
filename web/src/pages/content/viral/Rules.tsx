import { Link } from "@tanstack/react-router";
import type { ViralRule } from "../../../api/types";
import section from "../../../app/section.module.css";
import { intervalWords } from "../../../figures/estimatesChart";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { readView } from "../../../view/view";
import classes from "./rules.module.css";

/** What each viral rule would pick, side by side. */
export function Rules({ rules }: { rules: readonly ViralRule[] }) {
  return (
    <section className={section.section} aria-labelledby="viral-rules">
      <h2 id="viral-rules">Viral rules side by side</h2>
      <ul className={classes.rules}>
        {rules.map((rule) => (
          <Rule key={rule.version} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule }: { rule: ViralRule }) {
  const formats = useFormats();
  const { posts, share, threshold, version } = rule;
  return (
    <li className={classes.rule} data-in-force={rule.inForce || undefined}>
      <p className={classes.head}>
        Version {version}
        {rule.inForce && <strong>In force</strong>}
      </p>
      <p>{rule.rule}</p>
      <dl>
        <div>
          <dt>Posts</dt>
          <dd>
            <FigureText figure={posts} name={`Viral posts by rule ${version}`} withoutUnit />
          </dd>
        </div>
        <div>
          <dt>Share</dt>
          <dd>
            <FigureText figure={share} name={`Share of viral posts by rule ${version}`} />
            {share.low !== null && <span>95 %: {intervalWords(share, formats)}</span>}
          </dd>
        </div>
        <div>
          <dt>From</dt>
          <dd>
            <FigureText figure={threshold} name={`Engagement from which rule ${version} picks`} />
          </dd>
        </div>
      </dl>
      {rule.inForce && (posts.value ?? 0) > 0 && (
        <Link
          to="/posts"
          search={(view) => ({ ...readView(view), viral: true, sort: "engagement" as const })}
        >
          See these posts
        </Link>
      )}
    </li>
  );
}
