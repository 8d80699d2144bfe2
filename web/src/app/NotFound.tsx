import { Link } from "@tanstack/react-router";
import { Message } from "./Message";

/** The answer to an address that is none of ours. */
export function NotFound() {
  return (
    <Message title="There is no such page">
      <p>The address may be mistyped, or the page has moved.</p>
      <Link to="/overview">Go to the overview</Link>
    </Message>
  );
}
