/**
 * Languages without a pack that a Dutch newsroom's folder may hold. They are here to be told apart from those with one:
 * without German on the list, German would be taken for Dutch.
 */
import type { Profile } from './language.ts';

/** A language to tell apart; a pack for it takes the place of its row. */
export interface Neighbour extends Profile {
  /** Characters from which franc is asked about it: in short texts it would take Dutch for Afrikaans. */
  fromLength: number;
  /** The language that franc takes it for, where franc does not know it. */
  takenFor?: string;
}

const words = (list: string): Profile['text'] => ({ functionWords: list.split(' '), elisions: [] });

export const neighbours: readonly Neighbour[] = [
  { code: 'de', iso6393: 'deu', fromLength: 0, text: words('der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei') },
  { code: 'es', iso6393: 'spa', fromLength: 0, text: words('de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque') },
  { code: 'it', iso6393: 'ita', fromLength: 0, text: { functionWords: 'di e il la che in a per un è del non con una le i si da della sono dei al nel come più anche lo ha alla ma gli dal delle su se o ci questo nella tra hanno era stato essere prima dopo suo due già sua loro cui poi'.split(' '), elisions: ['l', 'un', 'dell', 'all', 'nell', 'dall', 'sull', 'd', 'quest'] } },
  { code: 'pt', iso6393: 'por', fromLength: 0, text: words('de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são está foi ser tem numa num vai') },
  { code: 'da', iso6393: 'dan', fromLength: 600, text: words('og i at det er en til af på for den med de der ikke som et har fra var om vil han men ved så kan også efter skal blev hvor eller mere over være nu sig siger ind mod blive år end op når under mellem deres hun alle to uden ud selv sin bliver') },
  { code: 'sv', iso6393: 'swe', fromLength: 600, text: words('och i att det som en på är av för med den till har de inte om ett men var vid från så kan efter han också ut eller ska nu under när mot sig upp hade sin hon detta mer över blir vara år än alla mellan två bara andra skulle vill där sina') },
  { code: 'no', iso6393: 'nob', fromLength: 600, text: words('og i det er på til som en å for av at med de den ikke har om et fra var men vil ved kan også etter så skal ble han eller når mer hvor over være nå seg sier inn mot blir år enn opp mellom hun alle uten ut selv sin bare mange kunne') },
  { code: 'af', iso6393: 'afr', fromLength: 600, text: words('die van en in is het dat nie vir met om op sy te hy ’n n wat aan was as by ook ’n sal gesê hulle ’t jaar deur na maar uit tot hierdie kan ons haar daar oor moet nog meer een word sê toe dit ek kry se hom gaan wees moes wou nuwe') },
  { code: 'fy', iso6393: 'fry', fromLength: 600, takenFor: 'nld', text: words('de it en yn fan is dat in op te mei foar hat net om oan by ek as hy wurdt wie der dy út ha mar sa nei dizze troch wurde sil hawwe noch oer dan fryske kin sy wy har jier nij nije ûnder tusken ús moat moatte binne gjin ferline wêr') },
];
