import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { landmark } from './landmark';

type Properties = {
  /** The button's name in words. */
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  /** A button of the kit, named the same by `aria-label`. */
  children: ReactElement;
};

/** Says what a button without words does, and by which key, while it has pointer or focus. */
export function Tipped({ label, shortcut, children }: Properties) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Tooltip className="tip" offset={6} UNSTABLE_portalContainer={landmark()}>
        {label}
        {shortcut && <kbd className="tip-key">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
