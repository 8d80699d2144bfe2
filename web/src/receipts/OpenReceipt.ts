import { createContext, useContext } from "react";

/** Opens the receipt of a figure by the figure's id; null where there is no place to show one. */
export const OpenReceipt = createContext<((figure: string) => void) | null>(null);

export const useOpenReceipt = () => useContext(OpenReceipt);
