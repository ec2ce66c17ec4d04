import { type PointerEvent, useRef, useState } from 'react';
import { text } from '@/lib/platform/texts';
import { monthsBetween } from './months-between';

type Properties = {
  months: ReadonlyMap<string, number>;
  from: string;
  to: string;
  onChange: (from: string, to: string) => void;
};

/** Clippings by month as bars. Dragging chooses a period; each bar is a button that chooses its month. */
export function MonthHistogram({ months, from, to, onChange }: Properties) {
  const bars = monthsBetween([...months.keys()]);
  const highest = Math.max(...months.values());
  const [drag, setDrag] = useState<{ start: number; end: number }>();
  const box = useRef<HTMLFieldSetElement>(null);

  const barAt = (event: PointerEvent): number => {
    const { left = 0, width = 1 } = box.current?.getBoundingClientRect() ?? {};
    const index = Math.floor(((event.clientX - left) / width) * bars.length);
    return Math.min(bars.length - 1, Math.max(0, index));
  };
  const isChosen = (month: string, index: number): boolean =>
    drag
      ? index >= Math.min(drag.start, drag.end) && index <= Math.max(drag.start, drag.end)
      : (from === '' || month >= from.slice(0, 7)) && (to === '' || month <= to.slice(0, 7));
  const finish = (): void => {
    if (!drag) return;
    const [first = '', last = ''] = [
      bars[Math.min(drag.start, drag.end)],
      bars[Math.max(drag.start, drag.end)],
    ];
    setDrag(undefined);
    if (drag.start === drag.end && from === first && to === last) onChange('', '');
    else onChange(first, last);
  };

  return (
    <fieldset
      ref={box}
      className="histogram"
      data-narrowed={drag || from !== '' || to !== '' ? '' : undefined}
      aria-label={text('date_histogram')}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: barAt(event), end: barAt(event) });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, end: barAt(event) })}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(undefined)}
    >
      {bars.map((month, index) => {
        const count = months.get(month) ?? 0;
        return (
          <button
            key={month}
            type="button"
            tabIndex={index === bars.length - 1 ? 0 : -1}
            className="histogram-bar"
            title={text('date_month_count', month, count)}
            aria-label={text('date_month_count', month, count)}
            aria-pressed={(from !== '' || to !== '') && isChosen(month, index)}
            data-chosen={isChosen(month, index) ? '' : undefined}
            style={{ '--height': `${count === 0 ? 0 : Math.max(6, (count / highest) * 100)}%` } as object}
            onKeyDown={(event) => {
              const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
              const next = step && event.currentTarget.parentElement?.children[index + step];
              if (next instanceof HTMLElement) next.focus();
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                if (from === month && to === month) onChange('', '');
                else onChange(month, month);
              }
            }}
          />
        );
      })}
    </fieldset>
  );
}
