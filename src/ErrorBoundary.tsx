/** The last resort of the light screens: a fault, or a part of the app that does not arrive. */
import { Component, type ReactNode } from "react";
import { FailurePage } from "./FailurePage";

export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return "error" in this.state ? <FailurePage error={this.state.error} /> : this.props.children;
  }
}
