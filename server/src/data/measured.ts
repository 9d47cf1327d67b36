/** Nouns that tell whether a figure measures users and the business, or the work itself. Read beside the figure. */

/** What users and the business feel: time they wait, money, errors they meet, how many they are and what they do. */
export const FELT_MEASURES = `
latency p50 p90 p95 p99 response load wait waits waited waiting delay delays loading
takes took need needs second seconds 
cost costs bill bills spend spending budget revenue sales margin profit money price prices turnover gmv arr mrr income fees savings
saved save saves saving worth fraud losses loss refund refunds discount
conversion churn retention adoption rating ratings nps csat satisfaction engagement sessions signups sign-ups subscriptions clicks
click opens open opt-out opt-outs bounce abandonment dau mau renewals renewal installs downloads views
error errors failure failures failed fails fault faults incident incidents outage outages downtime uptime availability crash crashes
complaints complaint tickets support pages alerts calls calls duplicates mistakes wrong accidents defects returns
users user customers customer clients client patients patient merchants merchant orders order bookings booking payments payment
shops shop stores students drivers players readers visitors accounts people nurses doctors households subscribers members partners
tenants companies countries cases lives hours onboarding turnaround accuracy precision recall
parcels deliveries shipments transactions requests searches queries messages invoices claims loans appointments trips rides
energy fuel emissions waste
`;

/** What only the people who built it count. */
export const WORK_MEASURES = `
lines line loc coverage tests test packages package stars star contributors contributor commits commit pull prs pr reviews review
services service microservices clusters cluster containers container charts modules module classes class files file repositories
repository repos repo components component endpoints endpoint warnings warning lint libraries library dashboards dashboard
talks talk papers paper datasets data sets benchmarks documents document docs page pages department departments workshops workshop meetings diagrams contexts
points story stories sprints features tables columns topics pipelines jobs scripts images stages plugins rules any
bugs diagrams layers interfaces versions
`;
