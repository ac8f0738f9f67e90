/** Hindi: postpositions are words of their own; spelling variants are names of the data. */
import { words, type LanguageRules } from '../language';

export const hi: LanguageRules = {
  lang: 'hi',
  cues: words('कंपनी कंपनियों सीईओ सीएफओ प्रमुख संस्थापक अरबपति निवेशक शेयर अध्यक्ष कहा'),
  openers: [],
};
