/**
 * Chinese, in both scripts: no spaces, no inflection. Folding makes traditional letters simplified, so a word stands here once unless the
 * words differ: 总裁 is 總裁 too, while a 首席执行官 is an 執行長 in Taiwan.
 */
import { words, type LanguageRules } from '../language';

export const zh: LanguageRules = {
  lang: 'zh',
  glued: {
    titles: words(
      '总统 前总统 副总统 前副总统 候任总统 当选总统 总理 前总理 首相 前首相 主席 前主席 总书记 国务卿 国防部长 财政部长 财长 部长 外长 州长 市长 参议员 议员 法官 总裁 副总裁 董事长 董事会主席 首席执行官 执行长 行政总裁 首席财务官 首席运营官 首席技术官 财务长 营运长 技术长 联合创始人 共同创始人 创始人 创办人 联席 会长 社长 行长 央行行长 CEO CFO COO CTO',
    ),
    titlesBefore: true,
    address: words('先生 女士 夫人 太太 小姐 博士 教授'),
    things: words(
      '市 县 郡 村 镇 区 州 路 街 大街 大道 桥 大桥 公园 广场 机场 车站 大学 学院 中学 小学 医院 博物馆 图书馆 体育场 体育馆 球场 剧院 大厦 塔 基金会 奖 奖学金 杯 队 足球俱乐部 家族 级 号 河 山 岛 湖 雨林 流域 盆地 森林 树 汁 醋',
    ),
    juniors: ['小'],
    containers: words(
      '访美团 訪美團 赴美团 赴美團 旅美团 旅美團 留美团 驻美团 高通胀 高通脹 高通货 高通貨 小米粥 小米饭 小米飯',
    ),
    dotted: true,
    and: '和与及跟',
    loose: '和与及同跟由在从向对被把给让比为于是说称等也都将会已则而但若当因使令成的了着之据至',
  },
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
  cues: words(
    '公司 集团 企业 旗下 总部 母公司 子公司 控股 股份 股价 股票 股东 市值 财报 季报 营收 营业收入 净利 上市 收购 并购 融资 投资 起诉 诉讼 被告 原告 首席执行官 执行长 创始人 创办人 董事长 董事会 总裁 总经理 高管 发言人 亿万富翁 总统 总理 首相 平台 品牌 厂商 巨头 供应商 CEO',
  ),
  openers: [],
};
