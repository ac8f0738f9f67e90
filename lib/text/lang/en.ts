/** English: no inflection; 's stands behind an apostrophe and outside the mention. Titles have capitals: President Trump, Attorney General Bondi. */
import { words, type LanguageRules } from '../language';

export const en: LanguageRules = {
  lang: 'en',
  surroundings: {
    longer: {
      after: words(
        'Center Centre Arena Stadium Foundation University College School Street Avenue Road Boulevard Lane Square Plaza Bridge Park Gardens Museum Theater Theatre Hall Hospital Clinic Orchestra Prize Award Awards Medal Cup Trophy Championship Classic Marathon Race Institute Library Airport Station Tower Building Field Hotel Index Average City County River Lake Valley Island Basin Memorial Fellowship Scholarship Chapel Church Lecture World Assistant Maps Drive Play Translate Marketplace Messenger river rainforest forest basin jungle delta station impersonator lookalike look-alike',
      ),
    },
    places: words('city town village port county province state river lake region island mount festival'),
    of: words('of'),
    kin: { after: words('family brothers dynasty clan heirs') },
    firm: {
      before: words('company carmaker automaker chipmaker drugmaker retailer conglomerate airline bank startup'),
      after: words(
        'shares stock ceo cfo spokesman spokeswoman spokesperson executives employees investors shareholders engineers workers lawyers said says announced announces reported reports sued unveiled declined acquired hired warned',
      ),
    },
    definite: words('the'),
    things: {
      articles: words('a an my your his her our their this that every each another one two three stolen used parked'),
      verbs: words(
        'was is are were has had who that which with without and or but in on at by to into from for near outside when while as hit crashed collided struck drove caught ran burst exploded stood sat rolled came went broke overturned swerved sped car cars driver sedan suv truck pickup van hatchback convertible phone smartphone laptop rang froze died flows flow flowed rose rises fell falls burns burned burnt dried runs',
      ),
      on: words('on via as'),
      uses: words(
        'post posts posted posting page pages account accounts app apps profile profiles feed comment comments video videos livestream message messages wrote writing published shared clip clips viral websites sites networks',
      ),
      after: words(
        'post posts page pages account accounts app apps profile profiles feed livestream message messages video videos',
      ),
    },
    callings: words(
      'actor actress painter sculptor poet novelist playwright singer songwriter rapper musician drummer guitarist pianist violinist composer conductor dancer choreographer historian archaeologist teacher schoolteacher nurse farmer fisherman priest vicar bishop monk footballer goalkeeper striker midfielder defender winger cricketer golfer boxer cyclist sprinter swimmer runner batsman pitcher quarterback linebacker referee jockey plumber electrician carpenter butcher baker firefighter photographer',
    ),
  },
  cues: words(
    'company firm corporation startup maker giant group shares stock ceo cfo cto coo chief chairman chairwoman chair president founder cofounder billionaire investor executive director judge justice said says told inc corp ltd llc lawsuit sued by from at with and owner owned engineers employees subsidiary parent rival carmaker automaker chipmaker retailer lender unit headquarters acquired acquisition backed valued earnings revenue analysts shareholders investors',
  ),
  openers: words(
    'the a an in on at by of for from to with and or but as if when while after before since until that this these those it he she they his her their its who what where why how not no yes mr mrs ms dr sir lord judge justice president chairman chief ceo cfo senator secretary minister governor professor monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december however meanwhile instead later earlier last next then now still even both only also like under over between against during than said billionaire founder general leader speaker officer chancellor premier commissioner ambassador lady king queen prince congressman congresswoman representative justices director executive democrat republican former new today yesterday tomorrow because although though despite unlike according without within among about per via asked did does is was are were would can could has have had',
  ),
};
