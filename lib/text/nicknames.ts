/**
 * Long forms of short first names, to see Michael Moritz in an article that also says Mike Moritz. Only short forms that stand for one
 * long name: Chris, Alex, Sam, Pat and Steve stand for several. From general knowledge.
 */
const PAIRS =
  'Abby:Abigail Andy:Andrew Barb:Barbara Ben:Benjamin Bernie:Bernard Bill:William Bob:Robert Brad:Bradley Charlie:Charles Chuck:Charles Dan:Daniel ' +
  'Dave:David Debbie:Deborah Don:Donald Doug:Douglas Fred:Frederick Gabe:Gabriel Geoff:Geoffrey Greg:Gregory Jeff:Jeffrey Jim:James Joe:Joseph ' +
  'Jon:Jonathan Josh:Joshua Ken:Kenneth Larry:Lawrence Liz:Elizabeth Matt:Matthew Mike:Michael Mitch:Mitchell Nate:Nathan Nick:Nicholas ' +
  'Pam:Pamela Pete:Peter Phil:Philip Ray:Raymond Rob:Robert Ron:Ronald Stan:Stanley Sue:Susan Tim:Timothy Toby:Tobias Tom:Thomas Tony:Anthony ' +
  'Vince:Vincent Walt:Walter Will:William Zach:Zachary';

const LONG: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => {
    const [short = '', long = ''] = pair.split(':');
    return [short, long];
  }),
);

/** The long form of a short first name, both as people write them. */
export function longFirstName(short: string): string | undefined {
  return LONG.get(short);
}
