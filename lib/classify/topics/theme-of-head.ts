import type { Report } from '@/lib/schema/report';
import type { TopicEvidence } from './topic-features';

/** A headline that says what leads and what follows from it: 党建引领优服务 is a report of Party building. */
const partyLeads =
  /党建(?:工作)?(?:引领|领航|领舞|赋能|铸魂|聚力|促|强|带|助|推动|统领|搭台|为笔|\+)|(?:以|强|抓|高质量)(?:高质量)?党建|党旗(?:领航|引领|高扬|飘扬|红)|党建.{0,16}(?:纪实|纪略|见行见效|高质量发展)/;

/** How far the theme stands before the topic with the most characters. */
const lead = 0.4;

/**
 * The evidence with the theme of headline, kicker or subtitle set first (TAXONOMY R4): where Party building is said to lead
 * and the body bears it out, it is the report's first topic, however much is told of what follows from it.
 */
export function withTheme(
  evidence: ReadonlyMap<string, TopicEvidence>,
  report: Report,
): Map<string, TopicEvidence> {
  const themed = new Map(evidence);
  const party = evidence.get('party-building');
  const head = [report.kicker, report.headline, report.subtitle].join('　');
  if (!party || party.met < 0.5 || !partyLeads.test(head)) return themed;
  const most = Math.max(...[...evidence.values()].map(({ share }) => share));
  return themed.set('party-building', {
    ...party,
    named: 1,
    share: Math.max(party.share, Math.min(1, most + lead)),
  });
}
