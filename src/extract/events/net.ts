/**
 * The pattern engine: rules over frames, compiled into one net that is swept over all frames of an article at once.
 *
 * Only `compromise/one` is imported: it shares one world with all of compromise, and any larger import would switch
 * its English tagger on. Its tokeniser, lexicon and contractions never run, because frames come as finished terms.
 */
import nlp from 'compromise/one';
import type { EventRule, RoleName } from '../../languages/contract/events.ts';
import type { Chunk } from './chunks.ts';
import { type Frame, type FrameTerm, plain, type Relevance } from './frames.ts';

/** A rule that fits a frame. */
export interface FrameMatch {
  frame: Frame;
  rule: EventRule;
  roles: Partial<Record<RoleName, Chunk>>;
}

/** The best rule for all frames that look alike, and the indexes of the terms that take its roles. */
interface Fit {
  rule: number;
  roles: [RoleName, number][];
}

/** Frames that are remembered before the memory is begun anew. */
const KEPT = 20_000;

/** What compromise's types leave out. */
interface FoundView {
  docs: FrameTerm[][];
  fullPointer: [number, number, number][];
  match: (pattern: unknown) => FoundView;
  groups: () => Record<string, FoundView>;
  sweep: (net: unknown, options: { tagger: false }) => { found: { rule: number; view: FoundView }[] };
}

export interface Net {
  relevance: Relevance;
  /** The best match of each frame that has one, in the frames' order. */
  sweep: (frames: readonly Frame[]) => FrameMatch[];
}

/** A rule with its pattern in plain letters. */
const plainRule = (rule: EventRule): EventRule => ({ ...rule, pattern: plain(rule.pattern) });

/** compromise computes only what its views need to point at their terms. */
function reduceHooks(): void {
  const hooks = nlp.hooks();
  if (hooks.length !== 1) hooks.splice(0, hooks.length, 'index');
}

const WORD = /(?<![#\p{L}_<])[\p{Ll}_]+(?![\p{L}_>])/gu;
const TAG = /#(\w+)/g;

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * What a frame must hold for a pattern to fit: for each term that is not optional, one of its alternatives. The sweep
 * asks the same, but of every rule for every frame; most frames fit none.
 */
function needsOf(pattern: string): string[][] {
  return pattern
    .split(' ')
    .filter((term) => !term.endsWith('?') && term !== '.')
    .map((term) => term.replace(/\[<\w+>|[\]()]/g, '').split('|'));
}

/** Compiles a pack's rules. */
export function createNet(written: readonly EventRule[]): Net {
  const rules = written.map(plainRule);
  const net = nlp.buildNet(rules.map(({ pattern }, rule) => ({ match: pattern, rule })));
  const parsed = rules.map(({ pattern }) => nlp.parseMatch(pattern));
  const wanted = new Map<string, { asked: string[][]; tags: string[] }[]>();
  const needed = new Map<string, string[][][]>();
  for (const { pattern } of rules) {
    const needs = needsOf(pattern);
    const tags = [...pattern.matchAll(TAG)].map(([, tag]) => tag!);
    // Patterns ask for the words in lower case that they have beside their trigger too: "moeien #With overname".
    const asked = needs.filter((alternatives) => alternatives.every((one) => /^[\p{Ll}_]+$/u.test(one)));
    const triggers = [...[...pattern.matchAll(WORD)].map(([word]) => word), ...tags.map((tag) => `#${tag}`)];
    for (const trigger of triggers) {
      const others = wanted.get(trigger);
      if (others) others.push({ asked, tags });
      else wanted.set(trigger, [{ asked, tags }]);
      const known = needed.get(trigger);
      if (known) known.push(needs);
      else needed.set(trigger, [needs]);
    }
  }
  const remembered = new Map<string, ReadonlySet<string>>();
  const relevance: Relevance = (words, beside) => {
    if (!words.some((word) => wanted.has(word))) return NO_TAGS;
    const key = `${words.join(' ')}|${beside?.join(' ')}`;
    let all = remembered.get(key);
    if (!all) {
      const present = beside && new Set([...words, ...beside]);
      const able = words
        .flatMap((word) => wanted.get(word) ?? [])
        .filter(({ asked }) => !present || asked.every((group) => group.some((word) => present.has(word))));
      if (remembered.size >= KEPT) remembered.clear();
      remembered.set(key, (all = new Set(able.flatMap(({ tags }) => tags))));
    }
    return all;
  };
  /** Whether some rule could fit a frame. */
  const isAble = ({ terms, trigger }: Frame): boolean => {
    const has = (one: string): boolean =>
      one.startsWith('#')
        ? terms.some(({ tags }) => tags.includes(one.slice(1)))
        : terms.some(({ normal }) => normal === one);
    const { normal, tags } = terms[trigger]!;
    return [normal, ...tags.map((tag) => `#${tag}`)].some((word) =>
      needed.get(word)?.some((rule) => rule.every((alternatives) => alternatives.some(has))),
    );
  };
  const asked = new Set(rules.flatMap(({ pattern }) => pattern.split(/[\s|()[\]<>?#]+/)));
  /** All of a frame that a pattern can ask for: compromise compares the text of a term, too, where it is a word of a pattern. */
  const signatureOf = ({ terms, trigger }: Frame): string => {
    let signature = String(trigger);
    for (const { text, normal, tags, chunk } of terms) {
      signature += `\n${normal}${chunk ? '*' : ''}#${tags.join('#')}`;
      if (asked.has(text)) signature += `=${text}`;
    }
    return signature;
  };
  /** Sweeps over frames that some rule could fit. */
  const fit = (able: readonly Frame[]): (Fit | null)[] => {
    reduceHooks();
    const view = nlp(able.map(({ terms }) => ({ terms })) as unknown as string) as unknown as FoundView;
    const best = new Map<number, Fit & { filled: number }>();
    for (const found of view.sweep(net, { tagger: false }).found) {
      const [index, start, end] = found.view.fullPointer[0]!;
      const { terms, trigger } = able[index]!;
      if (trigger < start || trigger >= end) continue;
      const { rule } = found;
      const filled = end - start;
      const known = best.get(index);
      if (known && (known.filled > filled || (known.filled === filled && known.rule <= rule))) continue;
      const roles: Fit['roles'] = [];
      for (const [name, group] of Object.entries(found.view.match(parsed[rule]).groups())) {
        const chunk = group.docs[0]?.[0]?.chunk;
        if (chunk) roles.push([name as RoleName, terms.findIndex((term) => term.chunk === chunk)]);
      }
      best.set(index, { rule, roles, filled });
    }
    return able.map((_, index) => best.get(index) ?? null);
  };
  // The same few thousand frames, names aside, come back in article after article, and a sweep costs as much as reading
  // the sentence: what fits a frame is remembered by its signature.
  const fits = new Map<string, Fit | null>();
  const sweep = (frames: readonly Frame[]): FrameMatch[] => {
    if (fits.size >= KEPT) fits.clear();
    const signatures = frames.map(signatureOf);
    const unknown = new Map<string, Frame>();
    for (const [index, frame] of frames.entries()) {
      const signature = signatures[index]!;
      if (fits.has(signature) || unknown.has(signature)) continue;
      if (isAble(frame)) unknown.set(signature, frame);
      else fits.set(signature, null);
    }
    if (unknown.size > 0) {
      const found = fit([...unknown.values()]);
      for (const [index, signature] of [...unknown.keys()].entries()) fits.set(signature, found[index]!);
    }
    return frames.flatMap((frame, index): FrameMatch[] => {
      const known = fits.get(signatures[index]!);
      if (!known) return [];
      const roles: FrameMatch['roles'] = {};
      for (const [name, at] of known.roles) roles[name] = frame.terms[at]!.chunk!;
      return [{ frame, rule: rules[known.rule]!, roles }];
    });
  };
  return { relevance, sweep };
}
