import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import { useStoredPictures } from '@/components/hooks/use-stored-pictures';
import type { Tell } from '@/components/hooks/use-tell';
import { toldEdit } from '@/components/fields/told-edit';
import { ReadingText } from '@/components/reader/ReadingText';
import { TextEditor } from '@/components/reader/TextEditor';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { NameOf } from '@/lib/search/facets';
import { ReaderHeading } from './ReaderHeading';
import { ReaderPictures } from './ReaderPictures';
import { ReaderStatistics } from './ReaderStatistics';
import { SectionLinks } from './SectionLinks';
import './reader.css';

type Properties = {
  clipping: Clipping;
  body: ClippingBody | undefined;
  edit: (OpenClipping & { step: 'open' })['edit'];
  flush: () => Promise<void>;
  words: readonly string[];
  nameOf: NameOf;
  showEvidence: boolean;
  /** Words to be led to; empty for none. */
  at: string;
  tell: Tell;
  /** Stands in place of the heading while the report is edited. */
  fields: ReactNode;
  onDone: () => void;
};

/** A report as it was printed, with what was read from it marked in place. */
export function Reader({ clipping, body, words, nameOf, showEvidence, ...props }: Properties) {
  const { fields, at, tell, onDone, ...edits } = props;
  const pictures = useStoredPictures(clipping.id);
  const place = useRef(-1);
  const [topic, setTopic] = useState<string>();
  const evidence = useMemo(
    () =>
      clipping.topics.filter(({ id }) => showEvidence || id === topic).flatMap((reading) => reading.evidence),
    [clipping.topics, showEvidence, topic],
  );
  return (
    <article className="report" lang={clipping.language || undefined}>
      {fields || (
        <ReaderHeading
          clipping={clipping}
          body={body}
          words={words}
          nameOf={nameOf}
          topic={topic}
          onTopic={setTopic}
          edit={toldEdit({ clipping, edit: edits.edit, tell, adds: true })}
        />
      )}
      <ReaderPictures clippingId={clipping.id} pictures={body?.pictures ?? []} tell={tell} />
      {!fields && body && body.sections.filter(({ heading }) => heading).length > 1 && (
        <SectionLinks body={body} nameOf={nameOf} />
      )}
      {body && fields && (
        <TextEditor
          clipping={clipping}
          body={body}
          pictures={pictures}
          place={place}
          tell={tell}
          onDone={onDone}
        />
      )}
      {body && !fields && (
        <ReadingText
          clipping={clipping}
          body={body}
          words={words}
          evidence={evidence}
          at={at}
          place={place}
          pictures={pictures}
          tell={tell}
        />
      )}
      {body && <ReaderStatistics body={body} tell={tell} {...edits} />}
    </article>
  );
}
