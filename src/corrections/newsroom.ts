/** Adds a newsroom's own names to the lists that names are known from. */
import type { PlaceEntry } from '../gazetteer/places.ts';
import type { CompanyEntry, MediumEntry, OrganisationEntry } from '../gazetteer/types.ts';
import { slug } from '../slug.ts';
import type { Newsroom } from './schema.ts';

/** The lists that a newsroom can add to. */
interface Lists {
  companies: readonly CompanyEntry[];
  organisations: readonly OrganisationEntry[];
  media: readonly MediumEntry[];
  places(): ReadonlyMap<string, PlaceEntry>;
}

interface Named {
  name: string;
  id?: string | undefined;
}

const idOf = ({ name, id }: Named): string => id ?? slug(name);

/** The newsroom's entries after those of the list that are none of them: an entry of the same id replaces the list's. */
function extend<Entry extends Named>(listed: readonly Entry[], own: readonly Entry[]): Entry[] {
  const ids = new Set(own.map(idOf));
  return [...listed.filter((entry) => !ids.has(idOf(entry))), ...own];
}

/** The fields of an entry that have a value: lists leave out what they do not know. */
const known = <Entry extends object>(entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;

/** Lists with a newsroom's names added; the lists themselves are not changed. */
export function withNewsroom<All extends Lists>(lists: All, newsroom: Newsroom): All {
  const places = new Map(lists.places());
  for (const { id, name, kind, aliases = [] } of newsroom.places) {
    const country = id.slice(0, 2);
    places.set(id, { id, kind, country, population: 0, en: name, nl: name, fr: name, also: aliases });
  }
  return {
    ...lists,
    companies: extend(
      lists.companies,
      newsroom.companies.map((entry) => known(entry) as CompanyEntry),
    ),
    organisations: extend(
      lists.organisations,
      newsroom.organisations.map((entry) => known(entry) as OrganisationEntry),
    ),
    media: extend(
      lists.media,
      newsroom.media.map((entry) => known({ country: '', ...entry }) as MediumEntry),
    ),
    places: () => places,
  };
}
