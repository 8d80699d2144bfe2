import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const gateway = "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    target: "es2022",
    // The page's policy allows scripts from its own origin only.
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // The charts chunk is large by nature and loads after the shell.
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
  },
});
