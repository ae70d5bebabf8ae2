/** Keeps the frame on screen when a page breaks or cannot be loaded. Another address is another try. */
import { Component, type ReactNode } from "react";
import { ErrorPage } from "./ErrorPage";

interface Props {
  /** Changes with the page. */
  page: string;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate({ page }: Props) {
    if (this.state.hasFailed && page !== this.props.page) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? <ErrorPage /> : this.props.children;
  }
}
