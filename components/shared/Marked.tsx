import { findFolded, type Range } from '@/lib/search/fold';

/** A text with the words that were searched for marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return <Hits text={text} hits={words.length > 0 ? findFolded(text, words) : []} />;
}

/** A text with parts of it marked, in order and without overlaps. */
export function Hits({ text, hits }: { text: string; hits: readonly Range[] }) {
  if (hits.length === 0) return text;
  const ends = hits.map((hit, index) => text.slice(hit.end, hits[index + 1]?.start));
  return (
    <>
      {text.slice(0, hits[0]?.start)}
      {hits.map((hit, index) => (
        <span key={hit.start}>
          <mark className="hit">{text.slice(hit.start, hit.end)}</mark>
          {ends[index]}
        </span>
      ))}
    </>
  );
}
