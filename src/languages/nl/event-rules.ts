import type { EventRule } from '../contract/events.ts';

/** Rules for Dutch, by type; the contract says how a frame reads. Of rules that fit alike the first wins. */
export const rules: readonly EventRule[] = [
  // Investment.
  {
    id: 'nl.investment.1',
    type: 'investment',
    pattern:
      '[<actor>(#SubjectParty|#SubjectThing)]? (investeren|herinvesteren|pompen|steken|stoppen) [<amount>#Money] [<recipient>#InCompany]?',
  },
  {
    id: 'nl.investment.2',
    type: 'investment',
    pattern: '[<actor>#SubjectParty] (investeren|herinvesteren|pompen|steken) [<recipient>#InCompany]',
  },
  {
    id: 'nl.investment.3',
    type: 'investment',
    pattern: '[<actor>#SubjectParty] (investeren|herinvesteren)',
    needs: ['place'],
  },
  {
    id: 'nl.investment.4',
    type: 'investment',
    pattern: '[<actor>#SubjectParty] (vrijmaken|uittrekken|reserveren|besteden) [<amount>#Money]',
  },
  {
    id: 'nl.investment.5',
    type: 'investment',
    pattern: '[<actor>#SubjectParty] #Do investering [<amount>#OfMoney]? [<recipient>#InCompany]?',
    needs: ['amount', 'recipient', 'place'],
  },
  {
    id: 'nl.investment.6',
    type: 'investment',
    pattern:
      'investering [<actor>#PossParty]? [<amount>#OfMoney] [<actor>#OfParty]? [<actor>#ByParty]? [<recipient>#InCompany]?',
  },
  {
    id: 'nl.investment.7',
    type: 'investment',
    pattern: 'investering [<actor>(#PossParty|#OfParty)] [<recipient>#InCompany]',
  },
  {
    id: 'nl.investment.8',
    type: 'investment',
    pattern: '[<actor>#SubjectParty] colon [<amount>#Money] #ForThing',
  },

  // Acquisition.
  {
    id: 'nl.acquisition.1',
    type: 'acquisition',
    pattern:
      '[<actor>#SubjectParty] (overnemen|kopen|opkopen|aankopen|inlijven|verwerven) [<recipient>#ObjectCompany] [<seller>#OfParty]? [<amount>#ForMoney]?',
  },
  {
    id: 'nl.acquisition.2',
    type: 'acquisition',
    pattern: '#SubjectThing? (overnemen|opkopen|inlijven) [<recipient>#ObjectCompany] [<amount>#ForMoney]?',
  },
];
