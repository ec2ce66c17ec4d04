import { findDates } from '@/lib/text/parse-date';
import type { PageLine } from './page-lines';

/** What tells an article from a list: how much running text there is, and how many of the lines are links. */
export type PageWeights = {
  /** Characters of everything. */
  all: number;
  /** Characters of lines that are sentences and no links. */
  prose: number;
  /** How many such lines there are. */
  sentences: number;
  /** How many of them stand beside a link or a date, as the abstract of a list's entry does. */
  abstracts: number;
  /** Lines that are a link of at least six characters, as the entries of a list are. */
  links: number;
};

const sentence = /[。！？；!?;…]|[，,].{6,}[，,]|\.\s/;

const isLink = ({ text, linked }: PageLine): boolean => linked >= 6 && linked > text.length * 0.55;
const isSentence = ({ text, linked }: PageLine): boolean =>
  text.length >= 16 && linked < text.length / 2 && sentence.test(text);
const isDate = ({ text }: PageLine): boolean => text.length <= 40 && findDates(text).length > 0;

/** Weighs lines of a page or of its region. */
export function weighLines(lines: readonly PageLine[]): PageWeights {
  const weights: PageWeights = { all: 0, prose: 0, sentences: 0, abstracts: 0, links: 0 };
  lines.forEach((line, at) => {
    weights.all += line.text.length;
    if (isLink(line)) weights.links += 1;
    else if (isSentence(line)) {
      const [before, after] = [lines[at - 1], lines[at + 1]];
      weights.prose += line.text.length;
      weights.sentences += 1;
      if ((before && (isLink(before) || isDate(before))) || (after && isDate(after))) weights.abstracts += 1;
    }
  });
  return weights;
}
