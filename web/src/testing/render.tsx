import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { FormatsContext } from "../format/FormatsContext";
import { createFormats } from "../format/formats";

/** Renders with everything that components expect around them, in English. */
export const renderInApp = (element: ReactElement) =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <FormatsContext value={createFormats("en-US")}>{element}</FormatsContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
