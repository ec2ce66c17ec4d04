import { copyPage } from '@/lib/capture/copy-page';
import { extractArticle } from '@/lib/extract/extract-article';
import { measureText } from '@/lib/extract/measure-text';
import { prepareCopy } from '@/lib/extract/prepare-copy';
import { junkWord } from '@/lib/extract/junk-names';
import { readabilityOpinion } from '@/lib/extract/readability-opinion';
Object.assign(globalThis, { copyPage, extractArticle, measureText, prepareCopy, junkWord, readabilityOpinion,
 xinglinExtract: () => extractArticle(copyPage(document), { id: '01900000-0000-7000-8000-000000000000', now: new Date() }) });
