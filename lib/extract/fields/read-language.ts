import type { PageFacts } from './page-facts';
import type { Reading } from './reading';

const traditionalOnly =
  /[醫學體國灣臺門時間報導來說們應對與為這個會後車點現發長開關無實際務術診護員黨風廣東區]/gu;
const simplifiedOnly =
  /[医学体国湾门时间报导来说们应对与为这个会后车点现发长开关无实际务术诊护员党风广东区]/gu;

/** The language the report is written in, BCP 47: what the page declares where its text agrees, else by its characters. */
export function readLanguage({ page, region }: PageFacts): Reading<string> {
  const text = (region.element.textContent ?? '').slice(0, 4000);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const declared = page.language.replace('_', '-').trim();
  const isChinese = han * 3 > letters;
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(declared) && /^zh/i.test(declared) === isChinese)
    return { value: declared, from: 'html lang', sure: 0.9 };
  if (!isChinese) return { value: letters > 0 ? 'en' : declared, from: 'letters', sure: 0.6 };
  const [traditional, simplified] = [
    text.match(traditionalOnly)?.length ?? 0,
    text.match(simplifiedOnly)?.length ?? 0,
  ];
  return { value: traditional > simplified ? 'zh-Hant' : 'zh-CN', from: 'characters', sure: 0.8 };
}
