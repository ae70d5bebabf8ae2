/** React-admin prints every failed call while developing. A test that makes calls fail says so, and keeps its report clean. */
import { vi } from "vitest";
import { BackendError } from "../backends/errors";

export const quietBackendErrors = () => {
  const print = console.error.bind(console);
  vi.spyOn(console, "error").mockImplementation((...args: unknown[]) => {
    if (!(args[0] instanceof BackendError)) print(...args);
  });
};
