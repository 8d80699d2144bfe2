import { Link } from "@tanstack/react-router";
import type { SalesToldTwice } from "../../api/types";
import { FigureText } from "../../figures/FigureText";
import classes from "./shop.module.css";

/** Which of two orders counts, where a file and a connection tell of the same sales. */
export function ToldTwice({ toldTwice: { sales, words } }: { toldTwice: SalesToldTwice }) {
  if (words === null) return null;
  return (
    <p className={classes.lead}>
      Sales told of twice: <FigureText figure={sales} name="Sales told of twice" />. {words}{" "}
      <Link to="/data/quality" search={{ check: "sales-told-twice" }}>
        See each of them
      </Link>
    </p>
  );
}
