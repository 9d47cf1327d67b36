import { COMPONENT_NOUNS, SERVICE_NOUNS, STRATEGY_NOUNS } from '../reach.ts';

/** Sets of words that the phrases of the ladder share, each a closed class or a family by meaning. */
export const LADDER_SETS: Readonly<Record<string, string>> = {
  svc: SERVICE_NOUNS,
  part: COMPONENT_NOUNS,
  strategy: STRATEGY_NOUNS,
  /** Those who hand out work. */
  giver: `manager managers lead leads director directors boss cto ceo coo cfo cio svp vp head chief product pm architect leadership management
    owner producer supervisor principal professor customer client planner stakeholder stakeholders founder founders`,
  /** Where a problem would stand if somebody had given it. */
  agenda: `list lists roadmap plan plans backlog goals goal radar okrs okr agenda board ticket sprint budget priorities slide slides`,
  standard: `rule rules review reviews template templates checklist checklists standard standards guideline guidelines guide convention conventions
    policy policies gate gates bar practice practices runbook runbooks playbook playbooks postmortem postmortems budget budgets
    slo slos handbook process test tests threshold thresholds criteria criterion format lint linter style requirement requirements
    protocol contract contracts drill drills suite suites baseline coverage severity pager`,
  /** Standards that a team has before somebody comes. */
  norm: `checklist checklists runbook runbooks playbook guideline guidelines guide convention conventions template process review reviews tests
    style standard standards rule rules policy policies handbook procedure procedures pipeline definition`,
  artefact: `code change changes release releases model models merge merges request requests pr prs design designs feature features page
    incident incidents migration migrations service services deploy deploys deployment deployments project projects pipeline pipelines
    build builds commit commits ticket tickets experiment experiments query queries table tables firmware image images schema api
    launch launches version rollout rollouts data dashboard document doc anything nothing part parts`,
  /** To let something through. */
  pass: `merge merges merged ship ships shipped go goes went gone release releases released start starts started deploy deploys deployed close closes
    closed leave leaves move moves land lands open opens get gets pass passes launch launches enter enters run runs publish publishes reach reaches
    begin begins cut cuts roll rolls accept accepts approve approves sign signs count counts call calls`,
};
