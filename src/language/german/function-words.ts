/**
 * The closed word classes of German: words that a language does not add to, so that they can be listed whole.
 * Everything is lower case; what is not here is told by its shape and its neighbours (`phrases/tagger.ts`).
 */

/** Articles and words that open a noun phrase like one. */
export const determiners = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
  alle aller allen allem alles beide beiden beider mein meine sein seine seinen seinem seiner seines
  ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres
  welcher welche welches welchen welchem mancher manche manches manchen solcher solche solches solchen solchem
  mehrere mehreren mehrerer einige einigen einiger viele vielen vieler wenige wenigen weniger
  sämtliche sämtlichen sämtlicher etliche derselbe dieselbe dasselbe denselben demselben derselben desselben
  derjenige diejenige dasjenige diejenigen denjenigen derjenigen derartige derartigen dessen deren`);

/** Determiners that can stand in the genitive; behind a noun they attach their phrase to it. */
export const genitiveDeterminers = words(
  'der des eines einer dieser dieses jener jedes aller beider mehrerer einiger vieler weniger ihrer ihres seiner seines unserer unseres keiner sämtlicher solcher deren dessen derjenigen',
);

/** Determiners whose form cannot be nominative: their phrase is no subject. */
export const obliqueDeterminers = words(
  'den dem des einem einen eines diesem diesen jenem jenen jedem jeden allem allen keinem keinen seinem seinen ihrem ihren unserem unseren mehreren einigen vielen wenigen sämtlichen welchem welchen denselben demselben desselben denjenigen solchen solchem manchen',
);

/** Prepositions, with the forms that contain an article. */
export const prepositions = words(`
  ab abzüglich am an anhand anlässlich anstatt anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis
  durch einschließlich entgegen entlang entsprechend exklusive für fürs gegen gegenüber gemäß halber hinsichtlich hinter im
  in infolge inklusive inkl innerhalb ins je jenseits längs laut mangels mit mithilfe mittels nach nebst neben oberhalb
  ohne per pro samt seit seitens statt trotz über um ums ungeachtet unter unterhalb unweit via vom von vor vorbehaltlich
  während wegen wider zu zufolge zugunsten zulasten zum zur zuzüglich zwecks zwischen angesichts bzgl ggü`);

/** Words that join equal parts. */
export const coordinators = words(
  'und oder sowie bzw bzw. beziehungsweise sondern aber u. sowohl wie als denn doch noch',
);

/** Words that open a subordinate clause, which ends in its finite verb. */
export const subordinators = words(
  'dass weil wenn ob obwohl obgleich während nachdem bevor sobald solange soweit sofern falls damit sodass indem seitdem wobei wodurch wofür womit woraus worauf wonach wohingegen da wo zumal inwieweit inwiefern wie',
);

/** Relative pronouns; which of them are articles is told by what follows. */
export const relatives = words('die der das den dem dessen deren denen welche welcher welches welchen welchem');

/** Personal, demonstrative and other pronouns that stand for a noun phrase. */
export const pronouns = words(`
  er sie es ihm ihn ihnen ich wir uns man sich dies dieses diese dieser diesen jene letztere letzterer letzteres letzteren letzterem erstere ersterer ersteren ersterem
  davon darunter hiervon hierunter daraus hieraus dabei hierbei dafür hierfür dazu hierzu darauf hierauf daran hieran damit hiermit darin hierin
  wer was nichts etwas jemand niemand alles selbst einander`);

/** Adverbs, particles and other words that may stand between the parts of a phrase without changing it. */
export const adverbs = words(`
  auch nur noch bereits schon sogar allein insgesamt zusammen derzeit aktuell zurzeit gegenwärtig momentan heute inzwischen mittlerweile
  zuletzt zunächst erst etwa circa ca rund rd knapp fast gut annähernd nahezu beinahe ungefähr schätzungsweise mindestens mind wenigstens
  höchstens maximal max minimal jeweils jedoch dagegen hingegen allerdings zudem außerdem ferner weiterhin daher deshalb somit also dann
  dort hier nun damals seither seitdem danach davor anschließend durchschnittlich jährlich monatlich täglich bundesweit landesweit
  weltweit europaweit regional lokal ebenfalls ebenso gleichfalls lediglich bloß immerhin überwiegend insbesondere vor allem vorwiegend
  hauptsächlich zumeist meist meistens mehr weniger sehr besonders deutlich erheblich leicht stark weit geringfügig rechnerisch
  voraussichtlich vermutlich wohl wahrscheinlich tatsächlich nicht nie niemals darüber hinaus demnach folglich nämlich dennoch gleichwohl
  bislang bisher künftig zukünftig später früher einst vorher nachher zwischenzeitlich erneut wieder abermals einmal zweimal dreimal
  mithin demzufolge indes vielmehr zusätzlich vielleicht seinerzeit jederzeit offenbar demgemäß infolgedessen stattdessen indessen trotzdem
  überdies schließlich letztlich anfangs eingangs insofern insoweit ansonsten
  eher hinzu ggf gegebenenfalls d.h z.b u.a bzw zirka exakt genau gerade eben bestenfalls netto brutto p.a`);

/** Finite forms of auxiliary and modal verbs. */
export const auxiliaries = words(`
  ist sind war waren sei seien wäre wären bin bist wird werden wurde wurden worden würde würden hat haben hatte hatten habe hätte hätten
  kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten darf dürfen durfte durften dürfte
  dürften will wollen wollte wollten mag mögen möchte möchten bleibt bleiben blieb blieben`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
