/** Japanese: no spaces; what follows a name (氏, CEO, particles) is another run or other letters. */
import { words, type LanguageRules } from '../language';

export const ja: LanguageRules = {
  lang: 'ja',
  surroundings: {
    longer: { after: words('財団 通り 平均 指数 大学 博物館 美術館 スタジアム 川 カップ 球場') },
    kin: { after: words('家の 一族') },
    firm: { after: words('社 株 の株 の最高経営責任者 のCEO') },
    things: { after: words('の車 の乗用車 に乗 車に 車が') },
    callings: words(
      '俳優の 俳優 女優の 画家の 画家 彫刻家の 詩人の 作家の 小説家の 歌手の 音楽家の 作曲家の 歴史家の 歴史学者の 教師の 看護師の 農家の 漁師の 牧師の 選手の 投手の ボクサーの 写真家の',
    ),
  },
  cues: words('氏 社 会長 社長 最高経営責任者 創業者 株'),
  openers: [],
};
