/**
 * Hindi: postpositions are words of their own. Folding drops the nukta and makes ट्रम्प ट्रंप, ऐप्पल एप्पल. Long and short vowels, ऑ and ओ
 * are not folded, since they tell words apart (टिम and टीम, शॉ and शो); only at the end of a word they never do.
 */
import { words, type LanguageRules } from '../language';

export const hi: LanguageRules = {
  lang: 'hi',
  endings: [
    {
      name: 'hi/last-vowel',
      endings: ['ि'],
      bases: ['ी'],
      examples: [
        ['शाओमि', 'शाओमी'],
        ['मोदि', 'मोदी'],
      ],
    },
    {
      name: 'hi/last-vowel-u',
      endings: ['ु'],
      bases: ['ू'],
      examples: [
        ['शिगेरु', 'शिगेरू'],
        ['नेतन्याहु', 'नेतन्याहू'],
      ],
    },
  ],
  lookalikes: words('एक कार पेज ली रूट सन जून प्रेस सिंगर चेन हिल लकी सावन रे गो वुड फील्ड टेलर शू सोन मा'),
  surroundings: {
    longer: { after: words('फाउंडेशन फ़ाउंडेशन अस्पताल विश्वविद्यालय स्टेडियम पुरस्कार नदी मार्ग मेमोरियल कप संग्रहालय') },
    kin: { after: words('परिवार') },
    firm: { before: words('कंपनी'), after: words('कंपनी के-शेयर शेयर') },
    things: { after: words('कार गाड़ी पोस्ट वीडियो पेज'), articles: words('एक'), verbs: words('में ने को से पर का की के') },
    callings: words(
      'अभिनेता अभिनेत्री चित्रकार मूर्तिकार कवि उपन्यासकार लेखक गायक गायिका संगीतकार रैपर गिटारवादक नर्तक इतिहासकार शिक्षक शिक्षिका अध्यापक नर्स किसान मछुआरा पादरी फुटबॉलर गोलकीपर क्रिकेटर गोल्फर मुक्केबाज तैराक फोटोग्राफर',
    ),
  },
  cues: words(
    'कंपनी कंपनियों कंपनियां कम्पनी फर्म सीईओ सीएफओ सीटीओ सीओओ प्रमुख संस्थापक सह-संस्थापक सहसंस्थापक अरबपति उद्योगपति कारोबारी निवेशक निवेशकों ' +
      'शेयर शेयरों अध्यक्ष चेयरमैन निदेशक कार्यकारी राष्ट्रपति प्रधानमंत्री मंत्री जज न्यायाधीश मुकदमा मुकदमे स्टार्टअप समूह दिग्गज प्लेटफॉर्म मालिक ' +
      'प्रवक्ता कर्मचारियों इंजीनियर अखबार एजेंसी निर्माता',
  ),
  openers: [],
};
