import classes from "./DataPage.module.css";
import formats from "./Formats.module.css";

const accepted: { name: string; files: string; how: string }[] = [
  {
    name: "Instagram posts",
    files: "content CSV of Meta Business Suite",
    how: "On business.facebook.com: Insights, Content, Export data. The header may be in English, German, Spanish, French, Portuguese or Italian.",
  },
  {
    name: "Daily figures and posts",
    files: "one JSON file",
    how: "With account_metrics (date, followers, impressions, reach, …) and posts (id, caption, media_type, timestamp, …).",
  },
  {
    name: "Daily figures",
    files: "CSV",
    how: "A column date, and any of followers, impressions, reach, profile_views, website_clicks.",
  },
  {
    name: "Posts",
    files: "CSV",
    how: "Columns post_id, caption, media_type, timestamp, and any of reach, impressions, likes, comments, shares, saves.",
  },
  {
    name: "Archive",
    files: "JSON Lines of CreatorIntel",
    how: "What another installation of CreatorIntel wrote, with every version of every figure.",
  },
];

/** Which files are taken, and where they come from. */
export function Formats() {
  return (
    <section className={classes.panel} aria-labelledby="formats">
      <h2 id="formats">What can be imported</h2>
      <dl className={formats.list}>
        {accepted.map(({ name, files, how }) => (
          <div key={name}>
            <dt>
              {name} <span>{files}</span>
            </dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        The format is recognised by the file's header. Good rows of a partly bad file are kept; the others are
        listed.
      </p>
    </section>
  );
}
