import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { text, type TextKey } from '@/lib/platform/texts';
import { type ChangedWords, changedWords, nearChanges, type VersionRow } from './version-rows';
import './version-comparison.css';

type Properties = {
  rows: readonly VersionRow[];
  /** Names of the two versions. */
  older?: TextKey;
  newer?: TextKey;
};

/** Two versions beside each other; what differs is marked as taken out and put in, what is the same is cut short. */
export function VersionComparison({ rows, older = 'versions_older', newer = 'versions_newer' }: Properties) {
  const [whole, setWhole] = useState(false);
  const changes = rows.filter(({ same }) => !same).length;
  return (
    <div className="comparison">
      <div className="comparison-head">
        <output className="comparison-count">
          {changes === 0 ? text('versions_same') : text('versions_changed', changes)}
        </output>
        {changes > 0 && (
          <ToggleButton className="quiet-button" isSelected={whole} onChange={setWhole}>
            {text('versions_whole')}
          </ToggleButton>
        )}
      </div>
      <table className="comparison-table">
        <thead>
          <tr>
            <th scope="col">{text(older)}</th>
            <th scope="col">{text(newer)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} place={placeOf(index, rows.length)} whole={whole || changes === 0} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Place = 'first' | 'between' | 'last';
const placeOf = (index: number, count: number): Place =>
  index === 0 ? 'first' : index === count - 1 ? 'last' : 'between';

function Row({ row, place, whole }: { row: VersionRow; place: Place; whole: boolean }) {
  if (row.same) {
    const near = whole ? null : nearChanges(row.older, place);
    const words = near ? (
      <Shortened {...near} left={row.older.length - near.head.length - near.tail.length} />
    ) : (
      row.older
    );
    return (
      <tr>
        <td>{words}</td>
        <td>{words}</td>
      </tr>
    );
  }
  const sides = changedWords(row);
  return (
    <tr data-changed="">
      <td>{row.older !== '' && <Changed words={sides.older} as="del" />}</td>
      <td>{row.newer !== '' && <Changed words={sides.newer} as="ins" />}</td>
    </tr>
  );
}

function Shortened({ head, tail, left }: { head: string; tail: string; left: number }) {
  return (
    <>
      {head}
      <span className="comparison-left">{text('versions_left', left)}</span>
      {tail}
    </>
  );
}

function Changed({ words: { before, changed, behind }, as: As }: { words: ChangedWords; as: 'del' | 'ins' }) {
  return (
    <>
      {before}
      {changed !== '' && <As>{changed}</As>}
      {behind}
    </>
  );
}
