import { Component, type ReactNode } from 'react';
import { ON_THE_WEB } from './faces/common/onTheWeb';
import { Button } from './ui/Button';
import { Notice } from './ui/Notice';

interface BoundaryState {
  readonly error: Error | null;
}

/**
 * Shows an error of the page itself instead of nothing. In both languages, since the texts may be what failed to load.
 */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="shell-error">
        <Notice
          kind="error"
          title="La página se detuvo · The page stopped"
          action={<Button onClick={() => window.location.reload()}>Volver a cargar · Load again</Button>}
        >
          <p>{error.message}</p>
          {/* The one-file page has no files beside it. */}
          {ON_THE_WEB && (
            <p>
              <a href="geodata/works.csv">works.csv</a>
            </p>
          )}
        </Notice>
      </main>
    );
  }
}
