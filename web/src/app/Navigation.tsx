import { Link, useLocation } from "@tanstack/react-router";
import { useRef } from "react";
import { useSeesData } from "../api/session";
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
  { to: "/content", name: "Content", Icon: ContentIcon, with: "/posts" },
  { to: "/value", name: "Value", Icon: ValueIcon },
  { to: "/platforms", name: "Platforms", Icon: PlatformsIcon },
  { to: "/shop", name: "Shop", Icon: ShopIcon },
  { to: "/insights", name: "Insights", Icon: InsightsIcon },
  { to: "/data", name: "Data", Icon: DataIcon },
] as const;

const isActive = { "data-status": "active", "aria-current": "true" } as const;

/** The way to every page; what is being looked at goes along. */
export function Navigation() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const seesData = useSeesData();
  useActiveInView(nav);
  return (
    <nav ref={nav} className={classes.navigation} aria-label="Pages">
      <ul>
        {pages
          .filter((page) => seesData || page.to !== "/data")
          .map(({ to, name, Icon, ...page }) => (
            <li key={to}>
              <Link
                to={to}
                search={(current) => readView(current)}
                className={classes.link}
                activeOptions={{ includeSearch: false }}
                // The posts are a part of the content, at an address of their own.
                {...("with" in page && pathname.startsWith(page.with) && isActive)}
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
