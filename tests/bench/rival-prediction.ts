/** What another reader makes of a page, as it comes out of the page. */
export type RivalAnswer = {
  title: string;
  published: string;
  author: string;
  text: string;
  images: string[];
  captions: string[];
};

/** The same in the shape the scorer reads. */
export const rivalPrediction = ({ author, ...rest }: RivalAnswer) => ({
  ...rest,
  source: '',
  authors: author ? author.split(/[,，、\s]+/) : [],
  correspondents: [],
  editors: [],
});
