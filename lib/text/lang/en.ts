/** English: no inflection; 's stands behind an apostrophe and outside the mention. Titles have capitals: President Trump, Attorney General Bondi. */
import { words, type LanguageRules } from '../language';

export const en: LanguageRules = {
  lang: 'en',
  cues: words(
    'company firm corporation startup maker giant group shares stock ceo cfo cto coo chief chairman chairwoman chair president founder cofounder billionaire investor executive director judge justice said says told inc corp ltd llc lawsuit sued by from at with and owner owned engineers employees subsidiary parent rival carmaker automaker chipmaker retailer lender unit headquarters acquired acquisition backed valued earnings revenue analysts shareholders investors',
  ),
  openers: words(
    'the a an in on at by of for from to with and or but as if when while after before since until that this these those it he she they his her their its who what where why how not no yes mr mrs ms dr sir lord judge justice president chairman chief ceo cfo senator secretary minister governor professor monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december however meanwhile instead later earlier last next then now still even both only also like under over between against during than said billionaire founder general leader speaker officer chancellor premier commissioner ambassador lady king queen prince congressman congresswoman representative justices director executive democrat republican former new today yesterday tomorrow because although though despite unlike according without within among about per via asked did does is was are were would can could has have had',
  ),
};
