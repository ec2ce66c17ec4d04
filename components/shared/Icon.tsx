import './icon.css';

/** What the icons look like, drawn in a square of sixteen. */
const paths = {
  evidence: 'M2.5 13.5h11M5 10.5l5.5-7 2.75 2-5.5 7H5z',
  original: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5',
  bin: 'M2.5 4.5h11M6.5 4.5v-2h3v2M4.25 4.5l.5 9h6.5l.5-9M6.75 7.25v3.5M9.25 7.25v3.5',
  reviewed: 'M2.5 8.5l3.5 4 7.5-9',
  again: 'M12.5 5.5a5.5 5.5 0 1 0 1 4M13.5 2.5v3.5H10',
  export: 'M8 2.5v7.5M5 7l3 3 3-3M3 13.5h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

/** An icon on a button; the button bears the name. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="icon" data-icon={name}>
    <path d={paths[name]} />
  </svg>
);
