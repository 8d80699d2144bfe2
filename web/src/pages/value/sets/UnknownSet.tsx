import { Button } from "@mantine/core";
import { Message } from "../../../app/Message";

type Props = {
  /** What the address names. */
  reference: string;
  onDefault: () => void;
};

/** The address names a set of assumptions that is not there. */
export function UnknownSet({ reference, onDefault }: Props) {
  return (
    <Message title="There is no such set of assumptions" alert>
      <p>
        The address names “{reference}”. It may be mistyped, belong to another workspace, or name a version
        that never was.
      </p>
      <Button onClick={onDefault}>Use the default assumptions</Button>
    </Message>
  );
}
