import classes from "./DataPage.module.css";
import formats from "./Formats.module.css";

const accepted: { name: string; files: string; how: string }[] = [
  {
    name: "Instagram posts",
    files: "Meta Business Suite, content CSV",
    how: "business.facebook.com → Insights → Content → Export data.",
  },
  {
    name: "Instagram daily figures",
    files: "Meta Business Suite, overview CSVs",
    how: "Insights → Overview → Export, one file per metric. Name the account below.",
  },
  {
    name: "TikTok",
    files: "Overview, FollowerHistory, Viewers and Content CSVs",
    how: "TikTok Studio → Analytics → Download data. Name the account below.",
  },
  {
    name: "Instagram followers",
    files: "followers_1.json of your information",
    how: "Accounts Center → Your information and permissions → Download, as JSON.",
  },
  {
    name: "Daily metrics and posts",
    files: "JSON, or account_metrics and posts CSVs",
    how: "Columns date, followers, … and id, caption, media_type, timestamp, …",
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
