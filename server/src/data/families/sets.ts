/** Sets of words that many phrases share, each a closed class of grammar or a family of nouns by meaning. */
export const WORD_SETS: Readonly<Record<string, string>> = {
  /** The copula, finite or not. */
  be: "is was were are am be been being 's",
  have: 'have has had having',
  not: "not never no n't hardly barely didn't doesn't don't wasn't weren't isn't aren't couldn't can't cannot wouldn't won't hadn't hasn't haven't",
  would: "would could might 'd may",
  /** Somebody else than the writer; `@` is a name, a word in capitals. */
  they: 'he she they @',
  them: 'him her them',
  self: 'himself herself themselves itself',
  /** Words that point to an owner or a noun. */
  the: 'the a an my your his her its our their this that these those some any each every all',
  their: 'his her their',
  num: 'two three four five six seven eight nine ten eleven twelve',
  two: 'two three four five both several 2 3 4 5',
  time: 'hour hours day days week weeks month months quarter quarters year years sprint sprints minute minutes',
  nobody: 'nobody none',
  everybody: 'everybody everyone all',
  user: `user users customer customers client clients patient patients merchant merchants player players student students driver
    drivers buyer buyers seller sellers reader readers subscriber subscribers member members guest guests tenant tenants visitor
    visitors shopper shoppers citizen citizens clinic clinics school schools hospital hospitals shop shops store stores people
    partner partners employee employees nurse nurses doctor doctors teacher teachers technician technicians crew crews`,
  group: `team teams squad squads group groups department departments tribe tribes unit units site sites org orgs organisation
    organization division divisions company office offices`,
  /** Those who may decide over the writer. */
  boss: `manager managers director directors vp vps cto ceo cfo cio boss bosses lead leads head chief executive executives
    leadership management founder founders president board svp evp coo owner supervisor`,
  product: 'product pm po sales marketing leadership management executive executives stakeholder stakeholders',
  senior: 'principal staff architect senior distinguished fellow veteran chief vp cto director',
  junior: `junior juniors intern interns graduate graduates mentee mentees newcomer newcomers trainee trainees apprentice apprentices
    protege grad grads newbie beginner`,
};
