import type { Report } from '@/lib/schema/report';
import type { TopicEvidence } from './topic-features';

/** A headline that says what leads and what follows from it: 党建引领优服务 is a report of Party building. */
const partyLeads =
  /党建(?:工作)?(?:引领|领航|领舞|赋能|铸魂|聚力|促|强|带|助|推动|统领|搭台|为笔|\+)|(?:以|强|抓|高质量)(?:高质量)?党建|党旗(?:领航|引领|高扬|飘扬|红)|党建.{0,16}(?:纪实|纪略|见行见效|高质量发展)/;

/** A headline that tells of a prize won, for whatever skill: 夺得技能赛第一名 is a report of the prize. */
const prizeWon =
  /(?:荣获|喜获|获评|斩获|勇夺|夺得|夺冠|夺魁|折桂|摘得|摘金|捧回|捧得|拿下|拿回|蝉联|获)[^，。：]{0,20}(?:[一二三特]等奖|金奖|银奖|第一(?:名|$)|冠军|桂冠|魁首|金牌|奖[章状杯牌]|称号|殊荣)/;
/** Prizes of science are research's own (TAXONOMY §2, honours). */
const scienceWon = /科技|科学|自然基金|专利|论文|课题|成果|创新奖|基金/;

type Theme = { topic: string; isSet: (head: string) => boolean };

const themes: readonly Theme[] = [
  { topic: 'party-building', isSet: (head) => partyLeads.test(head) },
  { topic: 'honours', isSet: (head) => prizeWon.test(head) && !scienceWon.test(head) },
];

/** How far the theme stands before the topic with the most characters. */
const lead = 0.4;

/**
 * The evidence with the theme of headline, kicker or subtitle set first (TAXONOMY R4): where Party building is said to lead
 * or a prize to be won, and the body bears it out, it is the report's first topic, however much is told beside it.
 */
export function withTheme(
  evidence: ReadonlyMap<string, TopicEvidence>,
  report: Report,
): Map<string, TopicEvidence> {
  const themed = new Map(evidence);
  const head = [report.kicker, report.headline, report.subtitle].join('　');
  const theme = themes.find(({ isSet }) => isSet(head));
  const topic = theme && evidence.get(theme.topic);
  if (!theme || !topic || topic.met < 0.5) return themed;
  const most = Math.max(...[...evidence.values()].map(({ share }) => share));
  return themed.set(theme.topic, {
    ...topic,
    named: 1,
    share: Math.max(topic.share, Math.min(1, most + lead)),
  });
}
