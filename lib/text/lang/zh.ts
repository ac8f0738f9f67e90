/** Chinese: no spaces, no inflection; simplified and traditional forms are names of the data. */
import { words, type LanguageRules } from '../language';

export const zh: LanguageRules = {
  lang: 'zh',
  surroundings: {
    longer: {
      after: words(
        '基金会 基金會 体育场 體育場 体育馆 體育館 大街 街道 雨林 大学 大學 博物馆 博物館 指数 指數 河流 河水 公园 公園',
      ),
    },
    kin: { after: words('家族') },
    firm: { after: words('公司 集团 集團 股价 股價 首席执行官 執行長 总裁 總裁 表示 宣布 发布 發布') },
    things: { before: words('一辆 一輛 一台 一部 一架 两辆 這輛 这辆 那辆 那輛 开着 驾驶') },
    callings: words(
      '演员 演員 画家 畫家 雕塑家 诗人 詩人 小说家 小說家 歌手 音乐家 音樂家 钢琴家 鋼琴家 作曲家 舞蹈家 历史学家 歷史學家 教师 教師 老师 老師 护士 護士 农民 農民 渔民 漁民 牧师 牧師 球员 球員 门将 門將 前锋 前鋒 拳手 摄影师 攝影師',
    ),
  },
  cues: words('公司 集团 首席执行官 创始人 董事长 股价'),
  openers: [],
};
