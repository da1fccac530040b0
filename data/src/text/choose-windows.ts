import { findBestPair, findBestPlace, type Place } from './choose-places.ts';
import { cutWindow, type Window } from './cut-window.ts';
import type { Match } from './find-matches.ts';

export interface WindowOptions {
  /** The most UTF-16 units to be shown, in one window or two together; 260 by default. */
  length?: number;
  /** What it is worth to show a term, by its index; 1 where none is given. A term of 0 or less is not looked for. */
  weights?: readonly number[];
}

/** About two lines and a half of the result list. */
const snippetLength = 260;

/**
 * The one or two windows of a text, in order and apart, that show most of what was asked for. Two of half the length are
 * taken when together they show more than any single one. Without matches the beginning of the text is shown; of a blank
 * text nothing.
 */
export function chooseWindows(text: string, matches: readonly Match[], options: WindowOptions = {}): Window[] {
  const { length = snippetLength } = options;
  const places = choosePlaces(text, matches, length, weightsOf(matches, options));
  const windows = places.map((place) => cutWindow(text, place, Math.floor(length / places.length)));
  return joinTouching(text, windows);
}

/** The weight of each term that the matches name. */
export function weightsOf(matches: readonly Match[], { weights = [] }: WindowOptions): number[] {
  const terms = matches.reduce((most, { term }) => Math.max(most, term + 1), 0);
  return Array.from({ length: terms }, (_, term) => weights[term] ?? 1);
}

function choosePlaces(text: string, matches: readonly Match[], length: number, weights: readonly number[]): Window[] {
  const single = findBestPlace(matches, length, weights);
  if (!single) return toBeginning(text);
  if (showsAll(single, matches, weights)) return [single];
  const pair = findBestPair(matches, Math.floor(length / 2), weights);
  return pair && scoreOf(pair, weights) > single.score ? pair : [single];
}

function toBeginning(text: string): Window[] {
  const at = text.search(/\S/);
  return at < 0 ? [] : [{ start: at, end: at }];
}

const showsAll = ({ terms }: Place, matches: readonly Match[], weights: readonly number[]): boolean =>
  matches.every(({ term }) => (weights[term] ?? 0) <= 0 || terms.includes(term));

/** Summed in the order of the terms, so that equal sets have equal scores. */
function scoreOf(pair: readonly Place[], weights: readonly number[]): number {
  const shown = new Set(pair.flatMap(({ terms }) => terms));
  return weights.reduce((score, weight, term) => (shown.has(term) ? score + weight : score), 0);
}

/** Two windows that meet, or have nothing but spaces between them, are one. */
function joinTouching(text: string, windows: readonly Window[]): Window[] {
  const [first, second] = windows;
  if (!first || !second) return [...windows];
  const touch = second.start <= first.end || text.slice(first.end, second.start).trim() === '';
  return touch ? [{ start: first.start, end: Math.max(first.end, second.end) }] : [first, second];
}
