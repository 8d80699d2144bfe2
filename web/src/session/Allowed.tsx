import type { ReactNode } from "react";
import { type Permission, useMay } from "../api/session";

type Props = {
  to: Permission;
  /** The workspace in which it has to be allowed. */
  workspace: string;
  otherwise?: ReactNode;
  children: ReactNode;
};

/** Offers something to those alone who may do it. */
export function Allowed({ to, workspace, otherwise = null, children }: Props) {
  return useMay(workspace, to) ? children : otherwise;
}
