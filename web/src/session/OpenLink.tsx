import { useEffect } from "react";
import { useOpenLink } from "../api/session";
import { ProblemAlert } from "../app/ProblemAlert";
import { Frame } from "./Frame";
import { takeLinkToken } from "./linkToken";

/** Where a share link leads: its token is exchanged for a cookie, and the pages open. */
export default function OpenLink() {
  const link = takeLinkToken();
  const token = link?.purpose === "share" ? link.token : undefined;
  const { mutate, isError, error } = useOpenLink();
  useEffect(() => {
    if (token !== undefined) mutate(token);
  }, [token, mutate]);
  return (
    <Frame title="Shared with you">
      {token === undefined && (
        <p>This link is not complete. Copy all of it, with everything behind the #, and open it again.</p>
      )}
      {isError && <ProblemAlert error={error} />}
      {token !== undefined && !isError && <p role="status">The pages are being opened.</p>}
    </Frame>
  );
}
