import { type ReactNode, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import './fold.css';

type Properties = { title: ReactNode; level?: number; children: () => ReactNode };

/** A part that is folded away until asked for; what is in it is made only then. */
export function Fold({ title, level = 2, children }: Properties) {
  return (
    <Disclosure className="fold">
      {({ isExpanded }) => (
        <>
          <Heading level={level} className="fold-heading">
            <Button slot="trigger" className="fold-button">
              <svg viewBox="0 0 8 8" aria-hidden="true">
                <path d="M2.5 1l3 3-3 3" />
              </svg>
              {title}
            </Button>
          </Heading>
          <DisclosurePanel className="fold-panel">
            {isExpanded && <Suspense fallback={null}>{children()}</Suspense>}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
