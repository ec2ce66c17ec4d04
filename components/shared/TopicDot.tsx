import type { TopicColour } from '@/lib/schema/taxonomy';
import './topic-dot.css';

/** The colour an editor gave a topic, as a dot before its name. It only repeats the name: nothing is said by colour alone. */
export function TopicDot({ colour }: { colour: TopicColour | undefined }) {
  return colour && <span className="topic-dot" data-colour={colour} aria-hidden="true" />;
}
