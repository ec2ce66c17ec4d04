import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

/** A facet under its name, open until it is folded away. */
export function FacetFold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Disclosure className="facet" defaultExpanded>
      <Heading level={2} className="facet-heading">
        <Button slot="trigger" className="facet-trigger">
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <path d="M2.5 1l3 3-3 3" />
          </svg>
          {label}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
