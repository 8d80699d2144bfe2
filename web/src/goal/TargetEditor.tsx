import { Button, Popover, Skeleton } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { TargetPath } from "../api/types";
import { TargetIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import { dueWords } from "./goalTime";

const TargetForm = lazy(() => import("./TargetForm"));

type Props = { account: string; target: TargetPath };

/** Shows the follower goal and changes it. */
export function TargetEditor({ account, target }: Props) {
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
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
          Target: {formats.count(target.followers)} {dueWords(target, formats)}
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
