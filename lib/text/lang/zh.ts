/** Chinese: no spaces, no inflection; simplified and traditional forms are names of the data. */
import { words, type LanguageRules } from '../language';

export const zh: LanguageRules = { lang: 'zh', cues: words('公司 集团 首席执行官 创始人 董事长 股价'), openers: [] };
