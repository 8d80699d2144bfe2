import { Invitations } from "./Invitations";
import { Members } from "./Members";
import { ShareLinks } from "./ShareLinks";

/** Who is let into the workspace. */
export function People() {
  return (
    <>
      <Members />
      <Invitations />
      <ShareLinks />
    </>
  );
}
