import { Link, Outlet } from "@tanstack/react-router";
import { AccountSwitcher } from "../accounts/AccountSwitcher";
import { LiveIndicator } from "../live/LiveIndicator";
import { ReceiptProvider } from "../receipts/ReceiptProvider";
import { UserMenu } from "../session/UserMenu";
import { ColorSchemeSwitch } from "./ColorSchemeSwitch";
import { Navigation } from "./Navigation";
import classes from "./Shell.module.css";

/** What every page sits in: skip link, header, navigation, main content. */
export function Shell() {
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <header className={classes.header}>
        <Link
          to="/overview"
          search={(view) => view}
          className={classes.brand}
          aria-label="CreatorIntel, overview"
        >
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <span>CreatorIntel</span>
        </Link>
        <AccountSwitcher />
        <div className={classes.tools}>
          <LiveIndicator />
          <UserMenu />
          <ColorSchemeSwitch />
        </div>
      </header>
      <Navigation />
      <main id="content" tabIndex={-1} className={classes.main}>
        <ReceiptProvider>
          <Outlet />
        </ReceiptProvider>
      </main>
    </div>
  );
}
