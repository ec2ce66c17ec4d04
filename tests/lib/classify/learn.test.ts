import { describe, expect, test } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { learn, lessonFeatures } from '@/lib/classify/learn';
import { opinion } from '@/lib/classify/learned-opinion';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { LearnedModel } from '@/lib/schema/learning';
import { sampleReport } from './sample-report';

const context = { taxonomy: defaultTaxonomy, learned: null, register: [] };
const clinic = (place: string, count: number) =>
  sampleReport(`临江市安和医院义诊走进${place}`, [
    `5月6日，临江市安和医院12名医生走进${place}开展义诊，免费为居民量血压、测血糖，服务群众${count}人次，发放宣传资料${count}份。`,
  ]);
const topicsOf = (place: string, learned: LearnedModel | null): string[] =>
  classify(clinic(place, 200), { ...context, learned }).topics.map(({ id }) => id);

/** A model taught a few times that free clinics belong under service. */
function taught(times: number): LearnedModel {
  let model: LearnedModel | null = null;
  for (let time = 0; time < times; time += 1)
    model = learn(model, lessonFeatures(clinic(`花园社区${time}`, 100 + time), context), {
      topics: ['service'],
      primary: 'service',
    });
  return model ?? learn(null, lessonFeatures(clinic('', 1), context), {});
}

describe('learning', () => {
  test('a consistent correction moves the next readings of like reports', () => {
    expect(topicsOf('河滨广场', null)).toContain('welfare');
    const learned = taught(4);
    expect(topicsOf('河滨广场', learned)).toEqual(['service']);
  });

  test('the model is plain and valid after a trip through JSON, and counts its lessons', () => {
    const model = taught(3);
    expect(LearnedModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
    expect(model.corrections).toBe(3);
  });

  test('a lone removal is learned half, and at once when it comes again', () => {
    const remove = (model: LearnedModel | null, n: number) =>
      learn(model, lessonFeatures(clinic(`花园社区${n}`, 100 + n), context), { topics: [] });
    const leaning = (model: LearnedModel): number =>
      opinion(
        model.topics['welfare'],
        lessonFeatures(clinic('河滨广场', 200), context).topics['welfare']!.features,
      );
    const once = remove(null, 1);
    const twice = remove(once, 2);
    expect(leaning(once)).toBeLessThan(0);
    expect(leaning(twice) - leaning(once)).toBeLessThan(leaning(once));
  });

  test('what was right is not moved', () => {
    const features = lessonFeatures(clinic('南门社区', 90), context);
    const model = learn(null, features, { topics: ['welfare'] });
    expect(model.topics['welfare']).toBeUndefined();
  });

  test('it leaves the given model as it was and forgets when reset', () => {
    const model = taught(1);
    const copy = structuredClone(model);
    learn(model, lessonFeatures(clinic('西街', 60), context), { topics: ['honours'] });
    expect(model).toEqual(copy);
    expect(topicsOf('河滨广场', null)).toContain('welfare');
  });

  test('a topic it takes away stands beside the reading, with the words for it and what speaks against it', () => {
    const { withdrawn } = classify(clinic('河滨广场', 200), { ...context, learned: taught(4) });
    expect(withdrawn).toMatchObject([{ id: 'welfare' }]);
    expect(withdrawn?.[0]?.evidence).toContain('义诊');
    expect(withdrawn?.[0]?.learned).toContain('word:义诊');
    expect(classify(clinic('河滨广场', 200), context).withdrawn).toEqual([]);
  });

  test('a topic it gives or sets first says what it leans on; what the rules gave says nothing', () => {
    const [service] = classify(clinic('河滨广场', 200), { ...context, learned: taught(4) }).topics;
    expect(service?.learned).toContain('beside:welfare');
    const [welfare] = classify(clinic('河滨广场', 200), context).topics;
    expect(welfare).not.toHaveProperty('learned');
  });

  test('what was learned of a topic that is hidden or merged away gives it to no report', () => {
    const hidden = {
      ...defaultTaxonomy,
      topics: defaultTaxonomy.topics.map((topic) => ({ ...topic, hidden: topic.id === 'service' })),
    };
    const { topics } = classify(clinic('河滨广场', 200), {
      ...context,
      taxonomy: hidden,
      learned: taught(4),
    });
    expect(topics.map(({ id }) => id)).not.toContain('service');
  });

  test('genre and hospital are learned too', () => {
    const report = sampleReport(
      '临江市安和医院一周动态',
      ['5月6日，临江市安和医院召开例会，部署工作，通报3项数据。'],
      { column: ['每周要览'] },
    );
    let model: LearnedModel | null = null;
    for (let time = 0; time < 3; time += 1)
      model = learn(model, lessonFeatures(report, context), { genre: 'feature' });
    const { genre } = classify(report, { ...context, learned: model });
    expect(genre.id).toBe('feature');
    expect(genre.learned).toContain('column:每周要览');
    const named = learn(null, lessonFeatures(report, context), {
      hospital: { read: '临江市安和医院', right: '临江市第一人民医院' },
    });
    expect(classify(report, { ...context, learned: named }).hospitals[0]).toMatchObject({
      name: '临江市第一人民医院',
      aliases: ['临江市安和医院'],
    });
  });
});
