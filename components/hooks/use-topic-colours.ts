import { createContext, useContext, useMemo } from 'react';
import type { TopicColour } from '@/lib/schema/taxonomy';
import type { Choice } from './use-taxonomy';

/** Colours by the ids of topics; those without one are left out. */
export type TopicColours = ReadonlyMap<string, TopicColour>;

/** Gives every row, chip and bar of a page the colours without handing them through all between. */
export const TopicColoursGiven = createContext<TopicColours>(new Map());

/** The colours the editor gave to topics. */
export const useTopicColours = (): TopicColours => useContext(TopicColoursGiven);

/** The same as a map, made once for a page. */
export const useColoursOf = (topics: readonly Choice[]): TopicColours =>
  useMemo(
    () => new Map(topics.flatMap(({ id, colour }) => (colour ? [[id, colour] as const] : []))),
    [topics],
  );
