import { Modal } from "@mantine/core";
import type { ReactNode } from "react";

type Props = {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** True for more than a question. */
  wide?: boolean;
  children: ReactNode;
};

/** Something to decide or to read before the page goes on. */
export function Dialog({ title, opened, onClose, wide = false, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} centered={!wide} size={wide ? "lg" : "md"}>
      <Modal.Overlay />
      <Modal.Content>
        {/* A header of the dialog, not of the page. */}
        <Modal.Header role="none">
          <Modal.Title fw={600}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
