import { injectClipper, layRequest } from '@/lib/platform/inject-clipper';
import { getTab } from '@/lib/platform/tabs';
import { type Capture, ClipAnswer, PageOriginal } from '@/lib/schema/capture';
import type { ClipRequest } from '@/lib/schema/clip-request';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { failureOfAddress, refusalOf } from './page-grounds';

/** Milliseconds a page may take to answer; the extraction itself gives up at 8 s. */
const answerMs = 20_000;

const tooSlow = Symbol('too slow');

/** The page's report as the clipper in it read it, parsed; or why there is none. Nothing is stored. */
export async function takeCapture(tabId: number, request: ClipRequest): Promise<Outcome<Capture>> {
  const tab = await getTab(tabId);
  if (!tab) return failed('page-gone');
  const barred = failureOfAddress(tab.url);
  if (barred) return failed(barred);
  const answer = await askPage(tabId, request);
  return answer.ok ? readAnswer(answer.value, request) : answer;
}

/** What a page gave, and when its host had given it. */
type Answered = { answer: unknown; respondedAt: string };

async function askPage(tabId: number, request: ClipRequest): Promise<Outcome<Answered>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<typeof tooSlow>((end) => {
    timer = setTimeout(() => end(tooSlow), answerMs);
  });
  const ask = async (): Promise<Outcome<Answered>> => {
    const ground = await layRequest(tabId, request);
    if (ground?.contentType === 'application/pdf') return failed('pdf-page');
    return done({ answer: await injectClipper(tabId), respondedAt: ground?.respondedAt ?? '' });
  };
  try {
    const answer = await Promise.race([ask(), limit]);
    return answer === tooSlow ? failed('too-slow') : answer;
  } catch (error) {
    return refusalOf(error);
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer({ answer, respondedAt }: Answered, { captureId }: ClipRequest): Outcome<Capture> {
  const parsed = ClipAnswer.safeParse(answer);
  if (!parsed.success) return failed('capture-invalid', parsed.error.message.slice(0, 2_000));
  if (parsed.data.outcome === 'not-article') return failed(`not-article-${parsed.data.reason}`);
  const { capture } = parsed.data;
  const known = PageOriginal.shape.respondedAt.safeParse(respondedAt);
  const original = { ...capture.original, ...(known.data && { respondedAt: known.data }) };
  return done({ ...capture, id: captureId, original });
}
