import type { ReactNode } from 'react';
import { text, type TextKey } from '@/lib/platform/texts';
import type { ExtractionLog } from '@/lib/schema/capture';

/** How a clip came to be, for whoever wants to know why something is in it or was left out. */
export function ClipLogPanel({ log }: { log: ExtractionLog }) {
  const fields = Object.entries(log.fields);
  return (
    <div className="clip-log">
      <Part title="log_removals" count={log.removals.length}>
        {log.removals.map(({ step, reason, text: words }, index) => (
          <li key={index}>
            <span className="log-step">{step}</span> {reason}
            <q className="log-words">{words}</q>
          </li>
        ))}
      </Part>
      <Part title="log_candidates" count={log.candidates.length}>
        {log.candidates.map(({ from, score, characters, chosen }, index) => (
          <li key={index} data-chosen={chosen ? '' : undefined}>
            <span className="log-step">{from}</span> {text('log_score', Math.round(score * 100) / 100)}{' '}
            {text('log_characters', characters)} {chosen && <strong>{text('log_chosen')}</strong>}
          </li>
        ))}
      </Part>
      <Part title="log_fields" count={fields.length}>
        {fields.map(([field, { from, sure }]) => (
          <li key={field}>
            <span className="log-step">{field}</span> {from} {text('log_sure', Math.round(sure * 100))}
          </li>
        ))}
      </Part>
      <Part title="log_hints" count={log.hints.length}>
        {log.hints.map((hint, index) => (
          <li key={index}>{hint}</li>
        ))}
      </Part>
      <Part title="log_cuts" count={log.cuts.length}>
        {log.cuts.map((cut, index) => (
          <li key={index}>{cut}</li>
        ))}
      </Part>
      <p className="log-time">{text('log_time', Math.round(log.ms))}</p>
    </div>
  );
}

function Part({ title, count, children }: { title: TextKey; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section>
      <h3>{`${text(title)} (${count})`}</h3>
      <ul>{children}</ul>
    </section>
  );
}
