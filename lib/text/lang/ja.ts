/**
 * Japanese: no spaces; what follows a name (氏, CEO, particles) is another run or other letters. Katakana have borders of their own, Han
 * does not: see `word-borders.ts`.
 */
import { stacked, words, type LanguageRules } from '../language';

export const ja: LanguageRules = {
  lang: 'ja',
  glued: {
    titles: [
      ...stacked(words('米 前 元 次期 現 新 副 前副 米副 米前 露 仏 韓国'), ['大統領']),
      ...stacked(['', ...words('前 元 英 独 伊 加 新 副')], words('首相 総理 外相 財務相 蔵相')),
      ...words(
        '大統領 総理大臣 国家主席 主席 総書記 総裁 日銀総裁 ECB総裁 議長 FRB議長 前議長 長官 国務長官 財務長官 商務長官 国防長官 知事 市長 上院議員 下院議員 議員 判事 裁判官 会長 名誉会長 会長兼社長 社長 副社長 前社長 専務 常務 取締役 代表取締役 代表 頭取 最高経営責任者 最高財務責任者 最高執行責任者 最高技術責任者 共同創業者 創業者 創設者 CEO CFO COO CTO',
      ),
    ],
    address: words('氏 さん 様 さま 先生 博士 教授 夫人 容疑者 被告'),
    things: words(
      '市 町 村 区 郡 県 州 駅 通り 通 橋 大橋 公園 広場 空港 大学 学園 高校 中学 小学校 病院 美術館 博物館 図書館 体育館 球場 スタジアム アリーナ ドーム ホール タワー 劇場 財団 賞 杯 カップ 家 山 川 島 湖 イーグルス ホークス ファイターズ ライオンズ',
    ),
    // Kana that end a word begun in Han and never follow a name: 富士|通り.
    okurigana: 'りるれみむめけげぎぶべぬねゆ',
    dotted: true,
    and: 'とや',
    loose: '米元前現対各両同他氏社製側等',
  },
  surroundings: {
    longer: { after: words('財団 通り 平均 指数 大学 博物館 美術館 スタジアム 川 カップ 球場') },
    kin: { after: words('家の 一族') },
    firm: { after: words('社 株 の株 の最高経営責任者 のCEO') },
    things: { after: words('の車 の乗用車 に乗 車に 車が') },
    callings: words(
      '俳優の 俳優 女優の 画家の 画家 彫刻家の 詩人の 作家の 小説家の 歌手の 音楽家の 作曲家の 歴史家の 歴史学者の 教師の 看護師の 農家の 漁師の 牧師の 選手の 投手の ボクサーの 写真家の',
    ),
  },
  cues: words(
    '会社 企業 同社 各社 大手 子会社 親会社 グループ 傘下 本社 株式 株価 株主 時価総額 銘柄 上場 決算 売上高 純利益 営業利益 業績 買収 出資 提携 資金調達 訴訟 提訴 製品 開発 発表 メーカー ブランド 経営 会長 社長 取締役 最高経営責任者 創業者 起業家 投資家 実業家 大富豪 大統領 首相 総裁 議長 長官 CEO 氏は 氏が 氏の',
  ),
  openers: [],
};
