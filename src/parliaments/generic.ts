import type { House, HouseDifference } from './house.js';
import { paper } from './patterns.js';

/** What holds in any house: the fallback for documents of a house that is not known, and the ground of those that are. */
export const generic: House = {
  code: '',
  name: '',
  names: [],
  capitals: [],
  addresses: [],
  domains: [],
  governmentDomains: [],
  landNames: [],
  terms: [],
  papers: [
    paper(
      'Ausschussdrucksache',
      'Ausschussdrucksache|Ausschußdrucksache|Ausschuss-Drucksache|A-?Drs\\.?',
      { 'Ausschussdrucksache 8/123': '8/123', 'Ausschußdrucksache 3/217': '3/217', 'ADrs. 8/123': '8/123' },
      ['Drucksache 8/123', 'Ausschussdrucksache'],
    ),
    paper('Ausschussvorlage', 'Ausschussvorlage', { 'AUSSCHUSSVORLAGE 20/12': '20/12' }, ['Vorlage 20/12']),
    paper(
      'Vorlage',
      'Vorlage',
      { 'VORLAGE 17/6403': '17/6403', 'Vorlage 18 / 1 159': '18/1159', 'zu Vorlage 7/1234': '7/1234' },
      ['Ausschussvorlage INA 20/12', 'Vorlage vom 3/2022', 'Tischvorlage 17/1'],
    ),
    paper('Umdruck', 'Umdruck', { 'Umdruck 20/1234': '20/1234' }, ['Umdruck vom 1.2.2022']),
    paper('Unterrichtung', 'Unterrichtung', { 'Unterrichtung 19/23': '19/23' }, [
      'Unterrichtung durch die Landesregierung',
    ]),
    paper('Information', 'Information', { 'INFORMATION 18/161': '18/161' }, ['Informationen 18/161']),
    paper('Zuschrift', 'Zuschrift', { 'Zuschrift 7/1234': '7/1234' }, ['Zuschriften']),
    paper('Stellungnahme', 'Stellungnahme', { 'STELLUNGNAHME 17/1234': '17/1234' }, ['Stellungnahme vom 1.2.2022']),
    paper(
      'Drucksache',
      'Drucksachen?|(?:LT-)?Drs\\.?',
      {
        'Drucksache 19 / 6524': '19/6524',
        'Drucksache 19 /10 048': '19/10048',
        'Drs.-Nr.: 8/3284': '8/3284',
        'Niedersächsischer Landtag – 19. Wahlperiode Drucksache 19/11216': '19/11216',
      },
      ['Ausschussdrucksache 20(8)1234', 'ADrs. 8/1', 'Drucksache vom 1.2.2022'],
    ),
  ],
  president: {
    masculine: 'Präsident',
    feminine: 'Präsidentin',
    masculineOblique: 'Präsidenten',
    of: 'des Landtags',
    ofAlso: ['des Landtages'],
    source: 'known',
  },
  mandates: ['MdL'],
  files: [],
  distributionCode: null,
  ministries: [],
  committees: [],
  titles: [
    { masculine: 'Ministerpräsident', feminine: 'Ministerpräsidentin' },
    { masculine: 'Staatsminister', feminine: 'Staatsministerin' },
    { masculine: 'Minister', feminine: 'Ministerin' },
    { masculine: 'Senator', feminine: 'Senatorin' },
    { masculine: 'Chef der Staatskanzlei', feminine: 'Chefin der Staatskanzlei' },
    { masculine: 'Chef der Senatskanzlei', feminine: 'Chefin der Senatskanzlei' },
    { masculine: 'Parlamentarischer Staatssekretär', feminine: 'Parlamentarische Staatssekretärin' },
    { masculine: 'Staatssekretär', feminine: 'Staatssekretärin' },
    { masculine: 'Staatsrat', feminine: 'Staatsrätin' },
    { masculine: 'Amtschef', feminine: 'Amtschefin' },
    { masculine: 'Ministerialdirektor', feminine: 'Ministerialdirektorin' },
    { masculine: 'Ministerialdirigent', feminine: 'Ministerialdirigentin' },
    { masculine: 'Leitender Ministerialrat', feminine: 'Leitende Ministerialrätin' },
    { masculine: 'Ministerialrat', feminine: 'Ministerialrätin' },
    { masculine: 'Regierungsdirektor', feminine: 'Regierungsdirektorin' },
  ],
};

/** A house from what differs: papers and file names of its own come before the generic ones, all else replaces. */
export function defineHouse(difference: HouseDifference): House {
  return {
    ...generic,
    ...difference,
    papers: [...(difference.papers ?? []), ...generic.papers],
  };
}
