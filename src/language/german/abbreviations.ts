/** Abbreviations with a full stop behind which a sentence practically never ends, without the stop. */
export const neverEnds: ReadonlySet<string> = words(`
  abs abschn artt anl anm aufl ausg az bd bde bl bsp buchst ca dr dres prof dipl ing phil jur med rer nat hon habil ggf gem geb gez hrsg inkl einschl insb insbes kap lit max mind
  nr nrn pkt rd rn rdnr s st str tel tgb tz vgl verf vorl vors ziff zif zit zzgl abzgl bzgl bspw evtl sog sogen entspr fa hr hrn fr frl ltd min-dir mdl mind dipl-ing jan feb febr apr aug sept okt nov dez
  bzw resp d-h drs bt-drs lt-drs tit epl titgr gl sp fn fußn bet betr i-v i-a vs allg lfd od pl hl sel zt ltd-min stv stellv lt km-h bes zw zum-b u-a urt beschl v n halbs rspr slg bek az erl ausf begr verm zul zust abt ref insow grds durchschn österr schweiz drucks bt-drucks br-drucks unverz vorauss versch erg nachf freundl amtl öff priv sog gesetzl steuerl`);
/** Abbreviations that end a sentence where the next word plainly opens one. */
export const abbreviations: ReadonlySet<string> = words(
  'usw usf etc u-ä uä usf u-dgl dgl ff f co gmbh ag kg jh jhd jhdt chr va ev inc min sek std mio mrd bio tsd mill mo di mi fr sa so bekl kl ast ag bf art alt verb beschwf beschw angekl mtl jhrl jährl monatl wöchentl tägl',
);

/** Abbreviations of several letters that never end a sentence, without blanks and stops: "z. B.", "i. V. m.". */
export const neverEndChains: ReadonlySet<string> = words(
  'zb dh ivm isd isv idf idr ihv idg uu me zt va ia iv gem sa vgl',
);

/** Words before a number that names: behind them "3." ends a sentence and is no ordinal. */
export const labelWords: ReadonlySet<string> = words(
  '§ §§ abs absatz satz s nr nrn nummer rn rdnr randnummer art artikel buchst buchstabe halbs halbsatz alt alternative ziff ziffer kap kapitel seite anlage tabelle tab abb abbildung frage tz top punkt fußnote fn anm',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
