import { describe, expect, test } from 'vitest';
import { parseVorlage, type Vorlage } from '../../src/index.js';
import { seed } from '../fixtures/cases.js';
import { spanFaults } from './nodes.js';
import { swap, variants } from './seed-variants.js';
import { senseFaults } from './sense.js';

const original = parseVorlage(seed);
const words = {
  drei: 3,
  fünf: 5,
  sieben: 7,
  acht: 8,
  elf: 11,
  zwölf: 12,
  neunzehn: 19,
  einundzwanzig: 21,
  vierzig: 40,
};
const read = (printed: string) => words[printed as keyof typeof words] ?? Number(printed.replaceAll('.', ''));
const months = { Oktober: ['10', '03'], Dezember: ['12', '08'] } as const;

/** Relations by the places of their claims. */
const relations = (result: Vorlage) => result.relations.map(({ id: _, start: __, end: ___, ...relation }) => relation);

describe.each(variants)('$name', ({ words: replaced, numbers }) => {
  const spots = (numbers ?? []).flatMap((put, index) => {
    const claim = original.claims[index];
    return claim ? [{ ...claim.number, put }] : [];
  });
  const { text, moved } = swap(seed, replaced, spots);
  const result = parseVorlage(text);
  const swapped = (value: string) => swap(value, replaced).text;
  const time = (edtf: string | undefined) => {
    if (edtf === undefined) return undefined;
    let year = edtf.replace(/\d{4}/g, (digits) => replaced[digits] ?? digits);
    for (const [name, [from, to]] of Object.entries(months))
      if (replaced[name]) year = year.replaceAll(`-${from}`, `-${to}`);
    return year;
  };

  test('keeps the laws', () => {
    expect(original.claims).toHaveLength(22);
    expect([...spanFaults(result, text), ...senseFaults(result, text)]).toEqual([]);
  });

  test('every claim comes out just as well', () => {
    expect(
      result.claims.map(
        ({ number, value, kind, unit, comparator, quantified, period, asOf, measure, modality, scope }) => ({
          ...{ number, value, kind, unit: unit.code, comparator, head: quantified?.head, period: period?.edtf },
          ...{ asOf: asOf?.edtf, measure, modality, scope: scope?.text },
        }),
      ),
    ).toEqual(
      original.claims.map(
        ({ number, value, kind, unit, comparator, quantified, period, asOf, measure, modality, scope }, index) => {
          const start = moved(number.start);
          const printed = numbers?.[index];
          return {
            number: { start, end: printed ? start + printed.length : moved(number.end) },
            value: printed ? read(printed) : value,
            ...{ kind, unit: unit.code, comparator, head: quantified ? swapped(quantified.head) : undefined },
            ...{ period: time(period?.edtf), asOf: time(asOf?.edtf), measure, modality, scope: scope?.text },
          };
        },
      ),
    );
  });

  test('dates, measures and relations too', () => {
    expect(result.dates.map(({ edtf }) => edtf)).toEqual(original.dates.map(({ edtf }) => time(edtf)));
    expect(result.measures.map(({ start, claims }) => ({ start, claims }))).toEqual(
      original.measures.map(({ start, claims }) => ({ start: moved(start), claims })),
    );
    expect(relations(result)).toEqual(relations(original));
  });

  test('the checks are those of the figures', () => {
    const value = (id: string) => result.claims.find((claim) => claim.id === id)!.value!;
    for (const relation of result.relations) {
      if (relation.type !== 'change' || !relation.from || !relation.by || !relation.to) continue;
      const { from, by, to } = relation;
      const computed = (value(to) / value(from) - 1) * 100;
      const fits = Math.abs(computed - value(by)) <= 0.5;
      const verdicts = result.checks.filter(({ claims }) => claims.includes(by)).map(({ verdict }) => verdict);
      expect({ computed, by: value(by), wrong: verdicts.includes('inconsistent') }).toMatchObject({ wrong: !fits });
    }
    const wrong = result.checks.filter(({ verdict }) => verdict === 'inconsistent');
    expect(wrong.filter(({ rule }) => !/change/.test(rule))).toEqual([]);
  });

  test('the header comes out just as well', () => {
    const { header } = result;
    const { evidence: _, ...rest } = original.header;
    const expected = JSON.parse(swapped(JSON.stringify(rest))) as typeof rest;
    if (replaced['2022']) {
      expected.date = '2020-09-17';
      expected.consultation = { ...expected.consultation!, date: '2020-09-23', dates: ['2020-09-23'] };
    }
    if (replaced.Integrationsausschusses) {
      expected.consultation = {
        ...expected.consultation!,
        committee: 'Schulausschuss',
        committees: ['Schulausschuss'],
      };
      expected.signatory = { ...expected.signatory!, givenName: 'Ruprecht', familyName: 'Achterfeld' };
      expected.addressee = { ...expected.addressee!, name: 'Jost Brahmkamp' };
    }
    const { evidence: __, ...found } = header;
    for (const consultation of [expected.consultation, found.consultation]) {
      delete consultation?.committees;
      delete consultation?.dates;
    }
    expect(found).toEqual(expected);
    expect(Object.keys(header.evidence)).toEqual(Object.keys(original.header.evidence));
  });
});
