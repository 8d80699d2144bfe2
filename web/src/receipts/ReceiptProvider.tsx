import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback } from "react";
import { useSeesData } from "../api/session";
import type { View } from "../view/view";
import { OpenReceipt } from "./OpenReceipt";
import type { ReceiptSearch } from "./receiptSearch";

const ReceiptDrawer = lazy(() => import("./ReceiptDrawer"));

/** Shows the receipt that the address names over the page; the back button closes it. */
export function ReceiptProvider({ children }: { children: ReactNode }) {
  const { receipt } = useSearch({ strict: false }) as ReceiptSearch;
  const navigate = useNavigate();
  const seesData = useSeesData();
  const show = useCallback(
    (figure: string | undefined) => {
      void navigate({
        to: ".",
        search: (current: View & ReceiptSearch) => {
          const { receipt: _, ...rest } = current;
          return figure === undefined ? rest : { ...rest, receipt: figure };
        },
        resetScroll: false,
      });
    },
    [navigate],
  );
  return (
    <OpenReceipt value={seesData ? show : null}>
      {children}
      {seesData && receipt !== undefined && (
        <Suspense fallback={null}>
          <ReceiptDrawer figure={receipt} onClose={() => show(undefined)} />
        </Suspense>
      )}
    </OpenReceipt>
  );
}
