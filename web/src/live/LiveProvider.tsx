import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { address } from "../api/http";
import { applyImportProgress, refresh, type Stale, staleAfter } from "./applyNotice";
import { followChanges, type StreamState } from "./changeStream";
import { coalesce } from "./coalesce";
import { LiveContext } from "./LiveContext";
import { useOnline } from "./useOnline";

/** Keeps what is on screen up to date with the stream of changes. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const online = useOnline();
  const [stream, setStream] = useState<StreamState>("connecting");
  const [updatedAt, setUpdatedAt] = useState<Date | null>(null);

  useEffect(() => {
    const refreshSoon = coalesce<Stale>(
      async (stale) => {
        const shown = await Promise.all(stale.map((each) => refresh(queries, each)));
        if (shown.includes(true)) setUpdatedAt(new Date());
      },
      (stale) => JSON.stringify(stale),
    );
    return followChanges(
      address("/stream"),
      {
        onState: setStream,
        onNotice: (notice) => {
          applyImportProgress(queries, notice);
          for (const stale of staleAfter(notice)) refreshSoon(stale);
        },
        onGap: () => refreshSoon({ key: [], past: true }),
      },
      (url) => new EventSource(url),
    );
  }, [queries]);

  const live = useMemo(
    () => ({ state: online ? stream : ("offline" as const), updatedAt }),
    [online, stream, updatedAt],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}
