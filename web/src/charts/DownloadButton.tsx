import { ActionIcon, Button, Popover } from "@mantine/core";
import { useState } from "react";
import { DownloadIcon } from "../app/icons";
import classes from "./ChartCard.module.css";

type Props = {
  title: string;
  onData: () => void;
  /** Undefined while there is no picture to take. */
  onPicture: (() => void) | undefined;
};

/** Offers a chart as a picture or as data. */
export function DownloadButton({ title, onData, onPicture }: Props) {
  const [opened, setOpened] = useState(false);
  const choose = (save: () => void) => () => {
    setOpened(false);
    save();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Download: ${title}`}
          onClick={() => setOpened(!opened)}
        >
          <DownloadIcon />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <div className={classes.downloads}>
          {onPicture !== undefined && (
            <Button variant="subtle" color="gray" size="sm" justify="flex-start" onClick={choose(onPicture)}>
              Picture (PNG)
            </Button>
          )}
          <Button variant="subtle" color="gray" size="sm" justify="flex-start" onClick={choose(onData)}>
            Data (CSV)
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
