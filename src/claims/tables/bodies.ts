import { isBodyNoun, isSettlement } from '../../language/german/bodies.js';
import { areaKinds, areaNames, compass } from '../../language/german/places.js';

/** Whether rows with this header are places or bodies and not what is counted: "Standort", "Träger", "LG-Bezirk". */
export const isBody = (header: string): boolean => words(header).some(isBodyNoun);

/** Headers of rows that are things themselves: "Position", "Kostenart", "Maßnahme". */
const THINGS =
  /^(?:\p{L}{0,24}(?:[Aa]rt|[Pp]osition|[Pp]osten|[Gg]egenstand|[Mm]aßnahme|[Vv]orhaben|[Pp]rojekt|[Pp]rogramm|[Ll]eistung|[Pp]rodukt|[Zz]weck|[Bb]estimmung|[Dd]elikt|[Ss]traftat|[Gg]ebühr|[Tt]arif|[Bb]ereich|[Ff]eld)(?:en|e|s)?|Bezeichnung|Titel|Aktiva|Passiva|Merkmal|Kategorie|Kennzahl|Angabe|Leistungen)(?=[\s/,(]|$)/u;

/** Whether a header says that its rows are what is counted, or what the money is for. */
export const isThing = (header: string): boolean => THINGS.test(header);

/** Whether a label is the name of one body or place: "Amtsgericht Auberg", "VG Beheim", "Süderau"; not "Grundschulen" or "Jagdpacht". */
export function isBodyName(label: string): boolean {
  const [first, second] = words(label);
  if (!first) return false;
  if (areaNames.has(first.toLowerCase()) || compass.has(first.toLowerCase()) || isSettlement(first)) return true;
  if (!second) return false;
  if (/^\p{Lu}{2,5}$/u.test(first)) return /^\p{Lu}\p{Ll}{2,}$/u.test(second);
  const named = /^\p{Lu}/u.test(second) || /^(?:am|an|im|in|auf|zum|zur|St|der|des)$/.test(second);
  return named && (isBodyNoun(first) || areaKinds.has(first.toLowerCase()));
}

const words = (text: string): string[] => text.match(/\p{L}[\p{L}-]{1,40}/gu) ?? [];
