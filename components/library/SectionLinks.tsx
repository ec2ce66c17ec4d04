import { useTopicColours } from '@/components/hooks/use-topic-colours';
import { Fold } from '@/components/shared/Fold';
import { TopicDot } from '@/components/shared/TopicDot';
import { text } from '@/lib/platform/texts';
import type { ClippingBody } from '@/lib/schema/clipping';
import type { NameOf } from '@/lib/search/facets';
import { fold } from '@/lib/search/fold';
import { textOf } from '@/lib/text/body-lines';

/** The report's sections with their topics; pressing one scrolls to it. */
export function SectionLinks({ body, nameOf }: { body: ClippingBody; nameOf: NameOf }) {
  const colours = useTopicColours();
  const headings = body.body.children.flatMap((node, block) =>
    node.type === 'element' && /^h[2-4]$/.test(node.tagName) ? [{ block, words: fold(textOf(node)) }] : [],
  );
  const show = (heading: string): void => {
    const wanted = fold(heading);
    const block = headings.find(({ words }) => words.includes(wanted) || wanted.includes(words))?.block;
    if (block === undefined) return;
    document
      .querySelector(`.report [data-block="${block}"]`)
      ?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  };
  return (
    <Fold title={`${text('reader_sections')} (${body.sections.filter(({ heading }) => heading).length})`}>
      {() => (
        <ol className="sections">
          {body.sections
            .filter(({ heading }) => heading)
            .map(({ heading, topics }, index) => (
              <li key={index}>
                <button type="button" className="quiet-button section-link" onClick={() => show(heading)}>
                  {heading}
                </button>
                <span className="section-topics">
                  {topics.map((id) => (
                    <span key={id} className="section-topic">
                      <TopicDot colour={colours.get(id)} />
                      {nameOf('topic', id)}
                    </span>
                  ))}
                </span>
              </li>
            ))}
        </ol>
      )}
    </Fold>
  );
}
