import { escapeHtml } from './escape-html';
import { printedDay } from './local-day';
import type { StatisticRow } from './statistic-row';
import type { RichText } from './statistics-sheet';

/** Signs within signs of the same kind take the inner form (GB/T 15834—2011, on quotation and title marks). */
const inner = (text: string, pairs: Readonly<Record<string, string>>): string =>
  text.replace(/[“”《》]/g, (sign) => pairs[sign] ?? sign);

const innerQuotes = { '“': '‘', '”': '’' };
const innerTitles = { '《': '〈', '》': '〉' };

/** Only what a browser opens becomes a link. */
const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * A statistic as an editor quotes it: “its sentence” ——《headline》，source，day，address. What is not known is left
 * out.
 */
export function statisticCitation({ clipping, statistic }: StatisticRow): RichText {
  const quote = `“${inner(statistic.quote, innerQuotes)}”`;
  const title = clipping.headline && `《${inner(clipping.headline, innerTitles)}》`;
  const origin = [title, clipping.source, printedDay(clipping.published.date)].filter(Boolean);
  const said = (parts: readonly string[]): string =>
    parts.length > 0 ? `${quote}——${parts.join('，')}` : quote;
  const { url } = clipping;
  const link = isWebAddress(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url);
  const html = [...origin.map(escapeHtml), ...(url ? [link] : [])];
  return {
    text: said([...origin, ...(url ? [url] : [])]),
    html: `<p>${escapeHtml(quote)}${html.length > 0 ? `——${html.join('，')}` : ''}</p>`,
  };
}
