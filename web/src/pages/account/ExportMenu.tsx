import { Button, Popover } from "@mantine/core";
import { useState } from "react";
import { address } from "../../api/http";
import type { PageQuery } from "../../api/pages";
import { useMay } from "../../api/session";
import { workspaceOf } from "../../api/workspaceOf";
import { DownloadIcon } from "../../app/icons";
import classes from "./account.module.css";

const files = [
  { path: "report.pdf", name: "Report (PDF)", note: "Charts and figures, to send to a sponsor" },
  { path: "posts.csv", name: "Posts (CSV)", note: "Every post in what is shown" },
  { path: "days.csv", name: "Days (CSV)", note: "Followers, reach and views by day" },
  { path: "export.json", name: "Figures (JSON)", note: "Every figure with its formula and id" },
];

/** Offers what the pages show as files, made by the server, through the filters in force. */
export function ExportMenu({ account, query }: { account: string; query: PageQuery }) {
  const maySee = useMay(workspaceOf(account), "see-data");
  const [opened, setOpened] = useState(false);
  if (!maySee) return null;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<DownloadIcon />} onClick={() => setOpened(!opened)}>
          Export
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <ul className={classes.exports} aria-label="Files">
          {files.map(({ path, name, note }) => (
            <li key={path}>
              <a
                href={address(`/accounts/${encodeURIComponent(account)}/${path}`, query)}
                download
                onClick={() => setOpened(false)}
              >
                <strong>{name}</strong>
                <span>{note}</span>
              </a>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
