import { useEffect, useState } from 'react';
import { text } from '@/lib/platform/texts';

/** After this many milliseconds a page is called long, so that nobody thinks the clipper stopped. */
const longMs = 2_500;

/** The page is being read. */
export function ClipProgress() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="progress" aria-busy="true">
      <output>{text(long ? 'popup_clipping_slow' : 'popup_clipping')}</output>
      <span className="progress-line" />
    </section>
  );
}
