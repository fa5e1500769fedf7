/** Abbreviations with a full stop behind which a sentence practically never ends, without the stop. */
export const neverEnds: ReadonlySet<string> = words(`
  abs abschn art artt anl anm aufl ausg az bd bde bl bsp buchst ca dr dres prof dipl ing phil jur med rer nat hon habil ggf gem geb gez hrsg inkl einschl insb insbes kap lit max min mind mio mrd bio
  nr nrn pkt rd rn rdnr s st str tel tgb tz vgl verf vorl vors ziff zif zit zzgl abzgl bzgl bspw evtl sog sogen entspr fa hr hrn fr frl ltd min-dir mdl mind dipl-ing jan feb febr apr aug sept okt nov dez
  bzw resp art usf d-h drs bt-drs lt-drs tit epl titgr gl sp fn fußn bet betr i-v i-a vs allg lfd od pl hl sel zt ltd-min stv stellv lt std tsd km-h bes zw zum-b u-a urt beschl v n`);
/** Abbreviations that end a sentence where the next word plainly opens one. */
export const abbreviations: ReadonlySet<string> = words(
  'usw etc u-ä uä usf u-dgl dgl ff f co gmbh ag kg jh jhd jh chr va ev inc min sek std mo di mi fr sa so',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
