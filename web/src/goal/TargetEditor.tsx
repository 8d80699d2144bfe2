import { Button, Popover, Skeleton } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useMay } from "../api/session";
import type { TargetPath } from "../api/types";
import { workspaceOf } from "../api/workspaceOf";
import { TargetIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import { dueWords } from "./goalTime";

const TargetForm = lazy(() => import("./TargetForm"));

type Props = { account: string; target: TargetPath };

/** Shows the follower goal and changes it. */
export function TargetEditor({ account, target }: Props) {
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const mayChange = useMay(workspaceOf(account), "change-assumptions");
  const words = `Target: ${formats.count(target.followers)} ${dueWords(target, formats)}`;
  if (!mayChange) return <span>{words}</span>;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      width={280}
    >
      <Popover.Target>
        <Button variant="default" leftSection={<TargetIcon />} onClick={() => setOpened(!opened)}>
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<Skeleton height={180} />}>
          <TargetForm account={account} target={target} onDone={() => setOpened(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
