import { Link } from "@tanstack/react-router";
import { readView } from "../view/view";
import { DataIcon, OverviewIcon } from "./icons";
import classes from "./Navigation.module.css";

const pages = [
  { to: "/overview", name: "Overview", Icon: OverviewIcon },
  { to: "/data", name: "Data", Icon: DataIcon },
] as const;

/** The way to every page; what is being looked at goes along. */
export function Navigation() {
  return (
    <nav className={classes.navigation} aria-label="Pages">
      <ul>
        {pages.map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              search={(current) => readView(current)}
              className={classes.link}
              activeOptions={{ includeSearch: false }}
            >
              <Icon size={18} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
