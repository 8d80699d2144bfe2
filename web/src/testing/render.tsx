import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { FormatsContext } from "../format/FormatsContext";
import { createFormats } from "../format/formats";

/** Renders with everything that components expect around them, in English. */
export const renderInApp = (element: ReactElement) =>
  render(
    <MantineProvider env="test">
      <FormatsContext value={createFormats("en-US")}>{element}</FormatsContext>
    </MantineProvider>,
  );
