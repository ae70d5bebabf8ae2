/** Keeps the frame on screen when a page breaks or cannot be loaded. Give it a `key` that changes with the page. */
import { Component, type ReactNode } from "react";
import { ErrorPage } from "./ErrorPage";

export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error("A page failed without saying how") };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <ErrorPage error={error} />;
  }
}
