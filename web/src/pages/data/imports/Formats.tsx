import classes from "../data.module.css";
import formats from "./Formats.module.css";

const accepted: { name: string; files: string; how: string }[] = [
  {
    name: "Instagram and Facebook posts",
    files: "content CSV of Meta Business Suite",
    how: "On business.facebook.com: Insights, Content, Export data.",
  },
  {
    name: "Instagram days",
    files: "overview CSV of Meta Business Suite, a metric a file",
    how: "Insights, Results, Export: views, reach, visits, follows, link clicks.",
  },
  {
    name: "Instagram followers",
    files: "zip or JSON of “Download your information”",
    how: "Choose JSON and “Followers and following”. Only counted: no name is kept.",
  },
  {
    name: "TikTok",
    files: "Overview, Content, Viewers and Follower CSVs of TikTok Studio",
    how: "Analytics, Download data. Where days have no year, give the export's last day below.",
  },
  {
    name: "Shop",
    files: "CSVs of orders, items, customers, payments, markets",
    how: "Any of the eleven tables, in one upload, so that rows find each other.",
  },
  {
    name: "Daily figures and posts",
    files: "JSON or two CSVs",
    how: "date with followers, impressions, reach, …; post_id with caption, media_type, timestamp, likes, …",
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
        Any mix, loose or in a zip. The format is recognised by what is in a file, in English, German,
        Spanish, French, Portuguese or Italian; other names can be added. Good rows of a partly bad file are
        kept; the others are listed.
      </p>
    </section>
  );
}
