import { Component, type ReactNode } from 'react';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { Failure } from '@/lib/schema/outcome';
import { failureOf } from '@/lib/store/database-failure';

type Properties = { children: ReactNode };
type State = { error?: unknown };

/** Where a page breaks, it says what is safe and how to go on; what the database refused is named. */
export class FailureBoundary extends Component<Properties, State> {
  override state: State = {};

  private retry = (): void => location.reload();

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (!('error' in this.state)) return this.props.children;
    const failure: Failure = failureOf(this.state.error) ?? 'page-broken';
    return (
      <section className="failure">
        <p role="alert">{failureText(failure)}</p>
        <pre className="failure-detail">{String(this.state.error)}</pre>
        <div className="failure-choices">
          <button type="button" className="plain-button" onClick={this.retry}>
            {text('popup_retry')}
          </button>
        </div>
      </section>
    );
  }
}
