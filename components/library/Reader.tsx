import { type ReactNode, useMemo, useState } from 'react';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import { useStoredPictures } from '@/components/hooks/use-stored-pictures';
import { BodyView } from '@/components/shared/BodyView';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { NameOf } from '@/lib/search/resolve-query';
import { ReaderHeading } from './ReaderHeading';
import { readerMarks } from './reader-marks';
import { ReaderStatistics } from './ReaderStatistics';
import { SectionLinks } from './SectionLinks';
import { StatisticTip } from './StatisticTip';
import './reader.css';

type Properties = {
  clipping: Clipping;
  body: ClippingBody | undefined;
  edit: (OpenClipping & { step: 'open' })['edit'];
  flush: () => Promise<void>;
  words: readonly string[];
  nameOf: NameOf;
  showEvidence: boolean;
  /** Stands in place of the heading while fields are edited. */
  fields: ReactNode;
};

/** A report as it was printed, with what was read from it marked in place. */
export function Reader({ clipping, body, words, nameOf, showEvidence, fields, ...edits }: Properties) {
  const pictureAddress = useStoredPictures(clipping.id);
  const [topic, setTopic] = useState<string>();
  const evidence = useMemo(
    () =>
      clipping.topics.filter(({ id }) => showEvidence || id === topic).flatMap((reading) => reading.evidence),
    [clipping.topics, showEvidence, topic],
  );
  const marks = useMemo(
    () =>
      body &&
      readerMarks(body.body, { words, evidence, statistics: body.statistics, highlights: body.highlights }),
    [body, words, evidence],
  );
  return (
    <article className="report" lang={clipping.language || undefined}>
      {fields || (
        <ReaderHeading clipping={clipping} words={words} nameOf={nameOf} topic={topic} onTopic={setTopic} />
      )}
      {body && body.sections.filter(({ heading }) => heading).length > 1 && (
        <SectionLinks body={body} nameOf={nameOf} />
      )}
      {body && (
        <StatisticTip statistics={body.statistics}>
          <BodyView
            body={body.body}
            language={clipping.language}
            marks={(block) => marks?.get(block) ?? none}
            pictureAddress={pictureAddress}
          />
        </StatisticTip>
      )}
      {body && <ReaderStatistics body={body} {...edits} />}
    </article>
  );
}

const none: readonly never[] = [];
