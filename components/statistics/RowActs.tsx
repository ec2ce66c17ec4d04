import { text, type TextKey } from '@/lib/platform/texts';

export type RowAct = 'copy' | 'correct' | 'strike';

const acts: readonly { act: RowAct; label: TextKey; path: string }[] = [
  { act: 'copy', label: 'table_copy_one', path: 'M3.5 3.5v-2h7v7h-2M1.5 3.5h7v7h-7z' },
  { act: 'correct', label: 'table_correct', path: 'M1.5 10.5l.5-2.5 6-6 2 2-6 6z' },
  { act: 'strike', label: 'table_strike', path: 'M1.5 6h9M3.5 3.5a2.5 2 0 0 1 5 0M3.5 8.5a2.5 2 0 0 0 5 0' },
];

/** What can be done to one statistic, at the end of its row; the keyboard has a letter for each. */
export function RowActs({ name, onAct }: { name: string; onAct: (act: RowAct) => void }) {
  return acts.map(({ act, label, path }) => (
    <button
      key={act}
      type="button"
      className="stat-act"
      tabIndex={-1}
      title={text(label)}
      aria-label={`${text(label)} ${name}`}
      onClick={(event) => {
        event.stopPropagation();
        onAct(act);
      }}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  ));
}
