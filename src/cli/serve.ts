/** `miljard serve`: the review over the live records, in which a decision becomes a correction at once. */
import { once } from 'node:events';
import { z } from 'zod';
import { readAccepted, writeAccepted } from '../io/accepted.ts';
import { GitError } from '../io/git.ts';
import { exists } from '../io/listing.ts';
import { contentSecurityPolicy, reviewPage } from '../review/html/page.ts';
import { articlePage } from '../review/html/article-page.ts';
import { articleAnchor, changeIds, groupId, identify } from '../review/html/identity.ts';
import type { ArticleView, Desk } from '../review/html/view.ts';
import { asChange, factsOf } from '../review/facts.ts';
import { quoteChange } from '../review/quote.ts';
import { fillIn } from '../review/answer.ts';
import { additions, type Remedy, remediesOf } from '../review/remedy.ts';
import { correctArticle, DecisionError, type Desktop } from './decide.ts';
import { type Answer, type Site, startLoopback } from './loopback.ts';
import { type Base, readPair, recordNames } from './pairs.ts';
import { readSummaries, readViews } from './review-page.ts';
import { type Reading, readChanges } from './review.ts';
import { fileOf, originsOf, readTexts } from './sources.ts';

export interface ServeOptions {
  source: string;
  base: string;
  port: number;
  language?: string;
  maxBytes: number;
}

const decisionSchema = z.strictObject({
  change: z.string().max(100),
  decision: z.enum(['accept', 'wrong']),
  remedy: z.coerce.number().int().min(0).max(100).optional(),
  answers: z.record(z.string().max(50), z.string().max(2000)),
});

/** A form's fields as a decision: answers are the fields "answer:…". */
function parseDecision(form: URLSearchParams): z.infer<typeof decisionSchema> {
  const answers: Record<string, string> = {};
  const fields: Record<string, unknown> = { answers };
  for (const [name, value] of form) {
    if (name.startsWith('answer:')) answers[name.slice('answer:'.length)] = value;
    else fields[name] = value;
  }
  const parsed = decisionSchema.safeParse(fields);
  if (!parsed.success) throw new DecisionError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** What a decision can be about: a change or a fact that a page showed. */
interface Entry {
  article: string;
  file: string | null;
  remedies: readonly Remedy[];
}

/** Accepts changes, or opens them again where all of them were accepted. */
function toggled(accepted: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  const now = new Set(accepted);
  if (ids.every((id) => now.delete(id))) return now;
  return new Set([...accepted, ...ids]);
}

const BODILESS = { before: null, after: null, texts: { before: null, after: null }, summaries: [] };

function createSite(desktop: Desktop, baseName: string, prefix: string): Site {
  const { out, source } = desktop;
  /** What the pages shown so far offered, by id. */
  const entries = new Map<string, Entry>();
  /** The changes that are accepted at once, by the id of their group. */
  const groups = new Map<string, string[]>();
  let accepted = readAccepted(out);

  const deskWith = (articles: readonly string[]): Desk => ({
    home: prefix,
    action: `${prefix}decision`,
    articleAddress: (id) => `${prefix}article/${encodeURIComponent(id)}`,
    accepted,
    articles,
  });
  const page = (html: string): Answer => ({
    status: 200,
    body: { html, policy: contentSecurityPolicy(true) },
  });
  const articleIds = (): string[] => recordNames(out).map((name) => name.replace(/\.json$/, ''));

  const remember = ({ changes, file, body }: ArticleView): void => {
    const paragraphs = body?.texts.after?.paragraphs ?? null;
    for (const [index, id] of changeIds(changes).entries()) {
      const change = changes[index]!;
      entries.set(id, { article: change.article, file, remedies: remediesOf(change, paragraphs) });
    }
  };

  const showReview = async (): Promise<Answer> => {
    let reading: Reading | null = null;
    try {
      reading = await readChanges(baseName, out);
    } catch (error) {
      // Records that are in no repository yet have nothing to be compared with, and can be corrected all the same.
      if (!(error instanceof GitError)) throw error;
    }
    const views = reading ? await readViews(reading, out, source) : [];
    for (const view of views) remember(view);
    const whole = identify(views.flatMap(({ changes }) => changes));
    for (const { changes } of whole.groups) {
      const ids = changes.map(whole.idOf);
      groups.set(groupId(ids), ids);
    }
    return page(
      reviewPage({
        base: reading && baseName,
        articles: views,
        failures: reading?.failures ?? [],
        desk: deskWith(articleIds()),
      }),
    );
  };

  const showArticle = async (id: string): Promise<Answer | null> => {
    // Only a record that the folder lists is read: an id is no path.
    if (!articleIds().includes(id)) return null;
    const base: Base = { kind: 'folder', name: out };
    const { after } = await readPair(base, out, id);
    if (!after) return null;
    const [texts] = await readTexts(source, base, [originsOf({ before: null, after })]);
    const body = { ...BODILESS, after, texts: texts!, summaries: await readSummaries(base, out, id) };
    const facts = factsOf(after).map((side) => quoteChange(asChange(id, side), texts!));
    const file = fileOf(source, after);
    remember({ id, changes: facts, file, body });
    const ids = changeIds(facts);
    const missing = { id: `add-${articleAnchor(id)}`, remedies: additions };
    entries.set(missing.id, { article: id, file, remedies: additions });
    const views = facts.map((fact, index) => ({ id: ids[index]!, fact }));
    return page(articlePage(id, body, views, missing, deskWith([])));
  };

  /** Carries a decision out. */
  const decide = async (form: URLSearchParams): Promise<{ said: string; state: string }> => {
    const { change, decision, remedy, answers } = parseDecision(form);
    const members = groups.get(change);
    const entry = entries.get(change);
    if (!entry && !members) {
      throw new DecisionError('This change is no longer there. Load the page again.');
    }
    if (decision === 'accept') {
      accepted = toggled(accepted, members ?? [change]);
      writeAccepted(out, accepted);
      const state = accepted.has(members?.[0] ?? change) ? 'accepted' : '';
      return { said: state ? 'Accepted.' : 'Open again.', state };
    }
    const chosen = remedy === undefined ? undefined : entry?.remedies[remedy];
    if (!entry || !chosen) throw new DecisionError('Expected which correction is meant.');
    if (entry.file === null) throw new DecisionError('The file of this article is not known.');
    const draft = fillIn(chosen, new Map(Object.entries(answers)));
    return { said: await correctArticle(entry.file, entry.article, draft, desktop), state: 'rejected' };
  };

  /** Decisions wait for each other: each writes files. */
  let last: Promise<unknown> = Promise.resolve();

  return {
    get: async (path) => {
      if (path === '') return await showReview();
      return path.startsWith('article/') ? await showArticle(path.slice('article/'.length)) : null;
    },
    post: async (path, form, wants) => {
      if (path !== 'decision') return null;
      const own = last.then(() => decide(form));
      last = own.catch(() => undefined);
      try {
        const { said, state } = await own;
        return wants === 'json'
          ? { status: 200, body: { json: { said, state } } }
          : { status: 303, body: { location: `${prefix}#c-${form.get('change') ?? ''}` } };
      } catch (error) {
        if (!(error instanceof DecisionError)) throw error;
        return { status: 400, body: { json: { said: error.message } } };
      }
    },
  };
}

/**
 * Serves until it is interrupted.
 *
 * @returns the exit status: 0 stopped, 2 no records or no port.
 */
export async function serve(out: string, options: ServeOptions): Promise<number> {
  if (!exists(out)) {
    process.stderr.write(`miljard: expected records in ${out}, found nothing. Run "miljard run" first.\n`);
    return 2;
  }
  const { source, language, maxBytes, base, port } = options;
  const desktop: Desktop = { out, source, maxBytes, ...(language !== undefined && { language }) };
  let loopback: Awaited<ReturnType<typeof startLoopback>>;
  try {
    loopback = await startLoopback(
      port,
      (prefix) => createSite(desktop, base, prefix),
      (error) => process.stderr.write(`failed ${error instanceof Error ? error.message : String(error)}\n`),
    );
  } catch (error) {
    process.stderr.write(`miljard: cannot listen on port ${port}: ${(error as Error).message}\n`);
    return 2;
  }
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  process.stdout.write(`${loopback.address}\n`);
  process.stderr.write('The address holds the key: whoever has it can correct. Ctrl+C ends it.\n');
  await interrupted;
  await loopback.close();
  return 0;
}
