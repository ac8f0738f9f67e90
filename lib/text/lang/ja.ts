/** Japanese: no spaces; what follows a name (氏, CEO, particles) is another run or other letters. */
import { words, type LanguageRules } from '../language';

export const ja: LanguageRules = { lang: 'ja', cues: words('氏 社 会長 社長 最高経営責任者 創業者 株'), openers: [] };
