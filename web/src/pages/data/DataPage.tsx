import { Link, Outlet } from "@tanstack/react-router";
import { useRef } from "react";
import { useMay } from "../../api/session";
import { ownWorkspace } from "../../api/workspace";
import { useActiveInView } from "../../app/useActiveInView";
import { useTitle } from "../../app/useTitle";
import { readView } from "../../view/view";
import classes from "./data.module.css";

const parts = [
  { to: "/data", name: "Imports" },
  { to: "/data/sources", name: "Connections" },
  { to: "/data/columns", name: "Column names" },
  { to: "/data/quality", name: "Data quality" },
  { to: "/data/restatements", name: "Restatements" },
  { to: "/data/people", name: "People" },
] as const;

/** Where data comes from, and how good it is. */
export function DataPage() {
  useTitle("Data");
  const managesPeople = useMay(ownWorkspace, "manage-people");
  const nav = useRef<HTMLElement>(null);
  useActiveInView(nav);
  return (
    <div className={classes.page}>
      <div>
        <h1>Data</h1>
        <p className={classes.lead}>
          Import the exports that the platforms give you, or connect an account. The same observation again
          records nothing twice.
        </p>
      </div>
      <nav ref={nav} className={classes.parts} aria-label="Data">
        {parts
          .filter(({ to }) => managesPeople || to !== "/data/people")
          .map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              search={(current) => readView(current)}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {name}
            </Link>
          ))}
      </nav>
      <Outlet />
    </div>
  );
}
