/** Short first names that the press uses for long ones. English only; from general knowledge, kept short on purpose. */
const PAIRS =
  'Abigail:Abby Albert:Al Alexander:Alex Alfred:Fred Andrew:Andy,Drew Anthony:Tony Arthur:Art Benjamin:Ben Bernard:Bernie Bradley:Brad ' +
  'Catherine:Cathy,Kate Charles:Charlie,Chuck Christopher:Chris Christine:Chris Cynthia:Cindy Daniel:Dan Danielle:Dani David:Dave Deborah:Deb,Debbie ' +
  'Donald:Don Douglas:Doug Edward:Ed,Ted Edwin:Ed Elizabeth:Liz,Beth Eugene:Gene Francis:Frank Franklin:Frank Frederick:Fred Gabriel:Gabe ' +
  'Geoffrey:Geoff Gerald:Jerry Gregory:Greg Harold:Hal Jacqueline:Jackie James:Jim,Jamie Jeffrey:Jeff Jennifer:Jen,Jenny Jessica:Jess John:Jack ' +
  'Jonathan:Jon Joseph:Joe Joshua:Josh Judith:Judy Katherine:Kate,Kathy Kathleen:Kathy Kenneth:Ken Kimberly:Kim Kristopher:Kris Lawrence:Larry ' +
  'Leonard:Len Louis:Lou Margaret:Meg,Maggie,Peggy Matthew:Matt Maximilian:Max Michael:Mike Michelle:Shelly Mitchell:Mitch Nathan:Nate Nathaniel:Nate ' +
  'Nicholas:Nick Pamela:Pam Patricia:Pat,Patty Patrick:Pat Peter:Pete Philip:Phil Phillip:Phil Ralph:Ralph Raymond:Ray Rebecca:Becky Richard:Rick,Dick,Rich ' +
  'Robert:Bob,Rob,Bobby Roberta:Bobbie Rodney:Rod Ronald:Ron Rosemary:Rose Russell:Russ Samuel:Sam Sandra:Sandy Scott:Scott Stanley:Stan Stephen:Steve ' +
  'Steven:Steve Stuart:Stu Susan:Sue Suzanne:Sue Terrence:Terry Theodore:Ted Theresa:Terri Thomas:Tom Timothy:Tim Tobias:Toby Vincent:Vince ' +
  'Virginia:Ginny Walter:Walt William:Bill,Will,Billy Zachary:Zach';

/** By the long name; none equals its long name. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.split(' ').map((pair) => {
    const [long = '', short = ''] = pair.split(':');
    return [long, short.split(',').filter((nickname) => nickname !== long)];
  }),
);
