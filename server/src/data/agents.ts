/** Words that make a "by" phrase something else than the doer of a passive. */

/** Points in time: "by the end of the week". */
export const DEADLINES = `
end start beginning middle close noon midnight morning afternoon evening night tonight today tomorrow yesterday now then
monday tuesday wednesday thursday friday saturday sunday week weekend month quarter year day deadline date time launch eod eow
january february march april may june july august september october november december spring summer autumn winter fall
christmas easter q1 q2 q3 q4 h1 h2 lunch lunchtime
`;

/** Ways of doing something, in one word after "by". */
export const MANNERS = `
hand mail email phone post car train plane bus default design mistake accident law rule name date type size priority batch chance
force kind sort cause severity age value weight colour color shape relevance importance
heart contract consensus vote team region customer service tenant percentage proxy
`;

/** Groups and programs that need no article as doers: "by finance", "by cron". Any other bare noun after "by" is a means: "sorted by theme". */
export const BARE_PARTIES = `
accounting analytics compliance cron data design engineering finance hr it leadership legal management marketing ops operations platform
procurement product qa sales security support
`;

/** Units after "by the": how something is counted or paid. */
export const BY_UNITS = `
hour metre meter foot mile kilo gram pound litre liter gallon barrel dozen score hundred thousand hundreds thousands
page word line piece unit minute second kilometre kilometer
`;
