/**
 * The words around a full stop that decide whether it ends a sentence. Abbreviations stand in lower case, without their
 * last full stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Abbreviations that a sentence goes on after: titles, references, Latin, notes to the reader. Open; the common ones. */
export const NEVER_LAST = words(`
  mr mrs ms messrs mx mme dr drs prof st rev hon gen col lt cmdr capt sgt gov sen rep pres supt asst
  vs v e.g eg i.e ie cf viz ca approx incl excl esp resp avg dept mt attn pls plz p.s ps n.b nb`);

/** Abbreviations that also end sentences, where the next word decides: companies, times, places, units, days, months. */
export const MAYBE_LAST = words(`
  etc inc ltd co corp llc bros al jr sr ext intl govt assn univ mgmt svc svcs
  dir dirs impl info spec specs reps param params
  a.m p.m am pm u.s u.k e.u u.n u.s.a d.c ph.d b.sc m.sc b.a m.a
  ave blvd rd hwy bldg
  hrs hr mins secs ms yr yrs wk wks mos ft lb lbs oz gal tbsp tsp qty
  feb apr jun jul aug sep sept oct nov dec tue tues wed weds thu thur thurs fri`);

/** Abbreviated only before a figure ("No. 5", "p. 12", "Mar. 3"): words or names of their own otherwise. */
export const BEFORE_FIGURES = words(`
  no nos p pp ch sec sect sects para paras art vol ed eds fig figs eq eqs pt ver v ref refs max min est ph tel fax mob rm apt
  jan mar sat sun mon`);

/** What a day may stand before, and a time of day too ("Mon. Sept. 3", "5 p.m. Friday", "6 a.m. UTC"). */
export const DATE_WORDS = words(`
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november
  dec december mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday
  utc gmt est edt cst cdt mst mdt pst pdt cet cest bst ist jst et ct pt eastern central mountain pacific`);

/** Days, months and times of day: with a capital behind them that is no date word, they end a sentence. */
export const DATE_ABBREVIATIONS = words(
  'a.m p.m am pm sept oct nov dec aug feb sat sun mon tue tues wed weds thu thur thurs fri',
);

/** Words that open a sentence and hardly ever follow an abbreviation inside one with a capital. Closed classes mostly. */
export const STARTERS = words(`
  i we he she it they you the a an this that these those there here my our his her its their your
  in on at by for from with after before since during within without
  but and so or yet then when while once if as because although though however still also instead finally first next later
  now today meanwhile what why how who where which whose
  no not nobody nothing everyone everything each every both all one two some most many only please let`);

/** Verbs that open a question or a command: with a small letter they go on ("Yahoo! is", "the dir. to use"). */
export const OPENING_VERBS = words("to is are was were did do does don't didn't can could would");

/** Verbs that say who spoke, behind a question or a call in quotation marks: '"Why now?" Ann asked.' */
export const SAYING = words(`
  said says asked asks replied replies answered answers wondered wonders wrote writes added adds called calls
  cried shouted yelled exclaimed joked laughed insisted whispered demanded repeated snapped quipped thought`);

/** Function words that end no sentence: a line that stops at one goes on. Closed classes of English. */
export const NEVER_ENDS_A_LINE = words(`
  a an the my our your his its their this these those every of to in on at by for from with without into onto than
  between among against about during until since because although though while whether if when where who which whose that
  and or but nor as so is are was were be been am i we he she they has have had will would can could should may might must
  not very then`);

/** Words that make a line wait for its main clause on the next: "When the pager went off / I was asleep". */
export const SUBORDINATORS = words(
  'when whenever while because although though if unless since as after before once until',
);
