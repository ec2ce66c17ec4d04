import { languageTag } from '@/lib/platform/texts';
import type { Topic } from '@/lib/schema/taxonomy';

/** A topic's name in the reader's language; a topic without an English name goes by its Chinese one. */
export const topicName = ({ zh, en }: Pick<Topic, 'zh' | 'en'>): string =>
  languageTag().startsWith('en') ? en || zh : zh;
