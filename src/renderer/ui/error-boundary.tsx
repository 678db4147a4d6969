import { Component, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

interface ErrorBoundaryProps {
  title: string;
  /** What is shown. A fault is forgotten once this is something else. */
  subject: unknown;
  children: ReactNode;
}

interface ErrorBoundaryState {
  message: string | null;
  subject: unknown;
}

/** Keeps a fault in one part of the window from taking the others with it; what was typed elsewhere stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null, subject: this.props.subject };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    { subject }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return subject === state.subject ? null : { message: null, subject };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <EmptyState icon="bug" title={this.props.title} text={message}>
        <Button onClick={() => this.setState({ message: null })}>Try again</Button>
      </EmptyState>
    );
  }
}
