import { boilerplate } from './boilerplate';

/** Marks that newsrooms put before and after a label: brackets, bullets, arrows. */
const before = /^[[【（(〔「『<《■●◆▶►▼▲★☆△▽↓↑→>»※*#|丨·—–\-_=~\s\d.、]{1,8}/;
const after = /[\]】）)〕」』>》◀◄▼▲★☆↓↑←»※*|丨·—–\-_=~:：\s]{1,8}$/;

/** Why a line leaves the body: the reason of the first habit it matches; null for the article's own lines. */
export function boilerplateReason(text: string): string | null {
  const bare = text.toLowerCase().replace(before, '');
  const label = bare.replace(after, '');
  const said = label === bare ? [bare] : [label, bare];
  for (const { reason, longest, patterns } of boilerplate)
    if (text.length <= longest && patterns.some((pattern) => said.some((one) => pattern.test(one))))
      return reason;
  return null;
}

/** Whether a short line is the label of a list of other stories, or of what readers wrote. */
export function isRelatedLabel(text: string): boolean {
  const label = text.toLowerCase().replace(before, '').replace(after, '');
  return label.length >= 4 && others.some((pattern) => pattern.test(label));
}

const others = boilerplate
  .filter(({ reason }) => reason === 'related stories' || reason === 'comments')
  .flatMap(({ patterns }) => patterns);
