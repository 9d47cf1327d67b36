/**
 * Words that stories of one trade share whatever happened in them, so that sharing them says nothing: the closed classes
 * of English, and the nouns and verbs of telling any piece of software work. From general knowledge of such stories.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Four letters and more; shorter words are left out anyway. */
export const COMMON_WORDS = words(`
  about above across after again against almost alone along already also although always among another anybody anyone
  anything around because become been before began behind being below beside best better between both bring brought
  came cannot come could does doing done down during each earlier early either else enough even ever every everybody
  everyone everything except first follow followed found from gave give given goes going gone half have having held here
  himself however into itself just keep kept knew know known last late later least less like long longer look looked
  made make making many matter maybe mine more most much must myself near nearly need needed neither never next nobody
  none nothing often once only other others otherwise ours over part perhaps please quite rather really right said same
  second see seen several shall should show showed shown side since some somebody somebody someone something sometimes
  soon still such take taken tell than that their theirs them themselves then there these they thing things think third
  this those though thought three through till time times together told took toward towards turned twice under until
  upon used using very want wanted went were what whatever when where whether which while whole whom whose will with
  within without word words work worked working would wrong your yours
  able accept action add added agree agreed answer approach argued asked asks became began believe built call called
  change changed changes check checked choose chose clear code company cost costs could customer customers data days
  decide decided decision deploy deployed design different differently difference document engineer engineers error
  errors expect expected fact failed failure feature figure figures fixed full goal group help helped hour hours idea
  impact issue issues large launch lead learned leave left level manager mean meant measure measured meeting minute
  minutes mistake moment month months morning moved move night number numbers office open option options owned owner
  page people percent person plan planned point problem problems process product production project proposed put
  question questions quarter reason release released remove removed request requests result results review risk run
  running runs saved seconds senior service services set share shared ship shipped short simple situation small software
  solution start started step steps stop stopped story system systems task team teams test tested tests today top track
  tried try two understand update user users version wait way week weeks write writing written wrote year years
`);
