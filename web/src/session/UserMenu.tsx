import { ActionIcon, Popover, Skeleton } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useKnownSession } from "../api/session";
import { PersonIcon } from "../app/icons";

const UserPanel = lazy(() => import("./UserPanel"));

/** Who is signed in. A local installation has nobody to show. */
export function UserMenu() {
  const session = useKnownSession();
  const [opened, setOpened] = useState(false);
  if (session === undefined || session.kind === null || session.kind === "local") return null;
  const name = session.email ?? "Share link";
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
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={`Signed in: ${name}`}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <PersonIcon size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<Skeleton height={120} />}>
          <UserPanel session={session} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
