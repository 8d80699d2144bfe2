import { lazy, type ReactNode, Suspense } from "react";
import { useSession } from "../api/session";

const SignIn = lazy(() => import("./SignIn"));
const Welcome = lazy(() => import("./Welcome"));
const OpenLink = lazy(() => import("./OpenLink"));

/** Lets the pages be shown to whoever may see them, and everybody else sign in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const { pathname } = window.location;
  if (pathname === "/welcome") return <Alone page={<Welcome />} />;
  if (pathname === "/share") return <Alone page={<OpenLink />} />;
  if (session.isPending) return null;
  // Where the gateway does not answer, the pages say so in their own places.
  if (session.data?.kind === null) return <Alone page={<SignIn needsSetup={session.data.needsSetup} />} />;
  return children;
}

const Alone = ({ page }: { page: ReactNode }) => <Suspense fallback={null}>{page}</Suspense>;
