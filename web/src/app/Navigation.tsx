import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { readView } from "../view/view";
import {
  ContentIcon,
  DataIcon,
  GrowthIcon,
  InsightsIcon,
  OverviewIcon,
  PlatformsIcon,
  ShopIcon,
  ValueIcon,
} from "./icons";
import classes from "./Navigation.module.css";
import { useActiveInView } from "./useActiveInView";

const pages = [
  { to: "/overview", name: "Overview", Icon: OverviewIcon },
  { to: "/growth", name: "Growth", Icon: GrowthIcon },
  { to: "/content", name: "Content", Icon: ContentIcon },
  { to: "/value", name: "Value", Icon: ValueIcon },
  { to: "/platforms", name: "Platforms", Icon: PlatformsIcon },
  { to: "/shop", name: "Shop", Icon: ShopIcon },
  { to: "/insights", name: "Insights", Icon: InsightsIcon },
  { to: "/data", name: "Data", Icon: DataIcon },
] as const;

/** The way to every page; what is being looked at goes along. */
export function Navigation() {
  const nav = useRef<HTMLElement>(null);
  useActiveInView(nav);
  return (
    <nav ref={nav} className={classes.navigation} aria-label="Pages">
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
