import { Drawer, Skeleton } from "@mantine/core";
import { useState } from "react";
import { observationsPerPage, useReceipt } from "../api/receipts";
import type { ReceiptPage } from "../api/types";
import { ProblemMessage } from "../app/ErrorPanel";
import { Amount } from "./Amount";
import { Formula } from "./Formula";
import { Inputs } from "./Inputs";
import { Observations } from "./Observations";
import classes from "./receipts.module.css";

type Props = { figure: string; onClose: () => void };

/** Everything that a figure was computed from, beside the page it stands on. */
export default function ReceiptDrawer({ figure, onClose }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(40rem, 100vw)"
      title="Where this figure comes from"
      closeButtonProps={{ "aria-label": "Close the receipt" }}
    >
      <Contents key={figure} figure={figure} />
    </Drawer>
  );
}

function Contents({ figure }: { figure: string }) {
  const [page, setPage] = useState(1);
  const receipt = useReceipt(figure, page);
  if (receipt.data === undefined)
    return receipt.isError ? (
      <ProblemMessage error={receipt.error} onRetry={() => void receipt.refetch()} />
    ) : (
      <Outline />
    );
  return (
    <div className={classes.receipt}>
      <Amount receipt={receipt.data} />
      <Formula receipt={receipt.data} />
      <Inputs inputs={receipt.data.inputs} />
      <Observations
        receipt={receipt.data}
        page={page}
        pages={pagesOf(receipt.data)}
        changing={receipt.isPlaceholderData}
        onPage={setPage}
      />
    </div>
  );
}

const pagesOf = ({ observationCount }: ReceiptPage) => Math.ceil(observationCount / observationsPerPage);

function Outline() {
  return (
    <div className={classes.receipt} role="status">
      <span className="visually-hidden">Loading</span>
      <Skeleton height={72} radius="md" />
      <Skeleton height={140} radius="md" />
      <Skeleton height={320} radius="md" />
    </div>
  );
}
