import { createContext, useContext } from "react";
import { createFormats, type Formats } from "./formats";

const browserFormats = createFormats(navigator.language || "en");

/** The formats in use: the browser's locale unless a provider says otherwise. */
export const FormatsContext = createContext<Formats>(browserFormats);

export const useFormats = (): Formats => useContext(FormatsContext);
