import type { PlaceData } from '../contract/places.ts';

export const places = {
  home: 'X',
  lowerCaseAdjectives: false,
  demonyms: '',
  cityAdjectives: '',
  names: '',
  cautious: '',
  never: '',
  prepositions: '',
  nouns: { region: '', city: '', any: '' },
  directions: '',
} satisfies PlaceData;
