import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const gateway = process.env.GATEWAY ?? "http://localhost:8080";
const firstPage = "Overview";

/** Has the browser fetch the code of the first page together with the shell's, not after it. */
const preloadFirstPage: Plugin = {
  name: "preload-first-page",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((file) => file.type === "chunk" && file.name === firstPage)
        .flatMap((file) => [
          {
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: "", href: `/${file.fileName}` },
            injectTo: "head" as const,
          },
          ...(file.type === "chunk" ? [...(file.viteMetadata?.importedCss ?? [])] : []).map((style) => ({
            tag: "link",
            attrs: { rel: "preload", as: "style", crossorigin: "", href: `/${style}` },
            injectTo: "head" as const,
          })),
        ]),
  },
};

export default defineConfig({
  plugins: [react(), preloadFirstPage],
  build: {
    outDir: "dist",
    target: "es2022",
    // Every browser that runs this target preloads modules by itself.
    modulePreload: { polyfill: false },
    // The charts' chunk is large by nature and loads after the shell.
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      "/api": gateway,
      "/openapi": gateway,
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
