/** Words that govern a figure which is wanted, promised, predicted, or only the set-up of a trial. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns for what is wanted: "the goal was …", "the ambition remains …". */
export const AIM_NOUNS = words(`
  goal aim target objective plan hope idea ask mission ambition intention expectation hypothesis assumption prediction
  promise bet`);

/** Verbs of wanting, promising, deciding and predicting, as the predicate of a clause: their object is no outcome. */
export const AIMING = words(`
  aim aims aimed aiming assume assumes assumed hope hopes hoped hoping want wants wanted wanting plan plans planned planning promise promises
  promised promising pledge pledges pledged commit commits committed committing intend intends intended agree agrees
  agreed agreeing propose proposes proposed suggest suggests suggested recommend recommends recommended expect expects
  expected expecting target targets targeted targeting demand demands demanded request requests requested foresee
  foresees foresaw forecast forecasts predict predicts predicted envisage envisages envisaged budgeted guarantee
  guarantees guaranteed bet wish wishes wished project projects projected strive strove`);

/** Participles and adjectives that take "to …" behind a form of "be": the verb that follows has not happened. */
export const BOUND_TO = words(`
  asked expected supposed required obliged meant due set scheduled planned projected forecast predicted intended told
  requested encouraged likely bound going about ready designed`);

/** Verbs that take a person and "to …": what that person shall do has not happened ("hired me to cut costs"). */
export const COMMANDING = words(`
  asked told hired tasked ordered urged challenged invited wanted instructed directed encouraged commissioned mandated`);

/** Documents and rules that say what shall be. */
export const PRESCRIPTIONS = words(`
  plan plans contract contracts policy policies sla slas agreement agreements spec specs specification rule rules case
  regulation regulations law roadmap proposal charter guideline guidelines guidance tender brief schedule forecast
  estimate offer deal budget slo okr okrs goal target standard mandate memo`);

/** Verbs by which a document says what shall be. */
export const PRESCRIBING = words(`
  say says said state states stated ask asks asked call calls called assume assumes assumed foresee foresees foresaw promise promises promised
  require requires required demand demands demanded allow allows allowed set sets specify specifies specified give gives
  gave has had have include includes included mention mentions mentioned name names named is are was were shows showed
  expects expected prescribes prescribed guarantees guaranteed`);

/** Nouns for a trial. How it was set up is no outcome of it. */
export const TRIAL_NOUNS = words(`
  experiment experiments trial trials pilot pilots test tests study studies survey surveys benchmark benchmarks poll beta
  canary poc prototype simulation simulations workshop workshops interviews evaluation`);

/** Verbs that say how long, how wide and with whom a trial was run. */
export const TRIAL_VERBS = words(`
  ran run runs running lasted lasts covered covers included includes involved involves went goes started used uses spanned
  comprised`);

/** Verbs for running a trial on somebody or something. */
export const TRYING = words('tested piloted trialled trialed surveyed polled interviewed sampled');
