import { Bug } from "lucide-react";
import { Component, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

interface ErrorBoundaryProps {
  title: string;
  children: ReactNode;
}

/** Keeps a fault in one part of the window from taking the others with it; what was typed elsewhere stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <EmptyState icon={Bug} title={this.props.title} text={message}>
        <Button onClick={() => this.setState({ message: null })}>Try again</Button>
      </EmptyState>
    );
  }
}
